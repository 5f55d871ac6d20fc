/** A cheap first look: a sentence without any of these says nothing of the kind. */
const SIGNS = `
  kill murder assassin massacre slaughter execut behead decapitat martyr lynch slay slain slew eliminat neutrali liquidat electrocut gunned
  injur wound hurt maim hospital mutilat abduct kidnap displac uproot evacuat arrest detain captur apprehend nab prison jail
  free releas liberat rescu died dies dying dead death perish drown succumb fled flee disappear vanish surrender missing
  lives lost losing hostage captive homes homeless casualt fatalit homicid toll bodies corpse remains refugee idps custody
  attack bombing blast explosion raid strike assault ambush shoot shot clash victim unaccounted blown alive behind stabb burn crush
 hanged suffocat asphyxiat froze bled starv refuge sacrifice rounded seiz snatch force forcing drove driv cost sent
  expel deport crippl beaten hacked trampled shelling arms themselves`
  .trim()
  .split(/\s+/);

export const MAY_TELL = new RegExp(`${SIGNS.join('|')}|left the country`, 'i');
