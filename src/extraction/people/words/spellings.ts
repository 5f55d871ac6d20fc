/** Spellings of one word of a name that no rule joins: the first of a line stands for all. */
const LINES = `muhammad mohammad mohammed muhammed mohamed mohamad
hussein hussain husain husein
ahmed ahmad
qaeda qaida qaidah qaeeda
tehrik tehreek tahrik tahreek tehrek
balochistan baluchistan
baloch baluch balouch
hezbollah hizbullah hizbollah hezbullah hizballah
kyiv kiev
gaddafi qaddafi gadhafi kadafi
mujahideen mujahidin mujahedeen mujahedin
laden ladin
zawahiri zawahri
sheikh shaikh shaykh
khyber khaiber
lashkar lashkare
jaish jaysh jaesh
houthi huthi houthis huthis
yusuf yousuf yousef youssef
osama usama
omar umar
jeffery jeffrey geoffrey
stephen steven
catherine katherine kathryn
abdul abdal abdel
haqqani haqani
karim kareem
rashid rasheed
shabaab shabab
centre center
defence defense
organisation organization`;

const VARIANTS: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other) => [other, first] as const);
  }),
);

/** Shorter words differ by what a rule would even out: Lee is not Li. */
const SHORTEST = 5;

const EVENED = /ee|o[ou]|ae|q|([b-df-hj-np-tv-z])\1/;

/** One form for the ways a word is carried over from another script: "Waheed", "Wahid"; "Qureshi", "Kureshi". Not "Safi", "Safvi". */
export function oneSpelling(word: string): string {
  const known = VARIANTS.get(word) ?? word;
  if (known.length < SHORTEST || !EVENED.test(known)) return known;
  return known
    .replaceAll('ee', 'i')
    .replace(/o[ou]/g, 'u')
    .replaceAll('ae', 'ai')
    .replaceAll('q', 'k')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1');
}
