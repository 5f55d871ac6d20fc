/** Words that two reports share whatever they are about. */
export const COMMON: ReadonlySet<string> = new Set(
  `the and for with from that this these those was were has have had been being are not but his her their its they who which when while after before
  into over under about than then also more most other others some any all one two three four five six seven eight nine ten dozen hundred thousand
  said says saying told according least people person killed kill killing kills dead died die dying death deaths toll rose rise rising risen wounded wounding injured
  injuring injuries would could should will may might can him she our your you out off per via near around last first new still since until`.split(
    /\s+/,
  ),
);
