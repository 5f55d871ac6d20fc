/** Who takes part in a fight: their count of the dead is a side's count. */
export const PARTIES: ReadonlySet<string> = new Set(
  `army military navy forces troops militia militias rebels rebel insurgents insurgent militants guerrillas separatists taliban junta regime
  kremlin defence defense pentagon ispr jihadists fighters paramilitary resistance warlord commander general colonel brigadier`.split(
    /\s+/,
  ),
);

/** Who counts because it is their work: a later count of theirs is a newer one, not another side's. */
export const COUNTERS: ReadonlySet<string> = new Set(
  `police hospital hospitals doctors doctor medics medic rescuers rescue ambulance firefighters mayor governor commissioner district witnesses witness
  residents coroner morgue emergency authorities official officials local provincial media reports agency state television spokesman spokesperson`.split(
    /\s+/,
  ),
);
