/** Spellings of one word or name that no rule joins: the first stands for all. */
const LINES = `qaeda qaida qaidah qaeeda
tehrik tehreek tahrik tahreek tehrek
balochistan baluchistan
baloch baluch balouch
muhammad mohammad mohammed muhammed mohamed mohamad
hussein hussain husain husein
hezbollah hizbullah hizbollah hezbullah
kyiv kiev
kharkiv kharkov
odesa odessa
gaddafi qaddafi gadhafi kadafi
shia shiite shiites shia's
mujahideen mujahidin mujahedeen mujahedin
laden ladin
zawahiri zawahri
sheikh shaikh shaykh
khyber khaiber
peshawar peshawer
lashkar lashkare
jihad jehad
jihadist jehadist
jihadi jehadi
houthi huthi
daesh daish
quran koran qur'an
ahmed ahmad
yusuf yousuf yousef youssef
osama usama
omar umar
jeffery jeffrey
stephen steven
catherine katherine
programme program
centre center
epicentre epicenter
theatre theater
metre meter
litre liter
kilometre kilometer
fibre fiber
sabre saber
calibre caliber
spectre specter
defence defense
offence offense
licence license
pretence pretense
cheque check
tyre tire
grey gray
plough plow
jewellery jewelry
aluminium aluminum
sceptical skeptical
sceptic skeptic
ageing aging
judgement judgment
manoeuvre maneuver
mould mold
storey story
kerb curb
pyjamas pajamas
okay ok
percent per-cent percentage
covid coronavirus
september sept sep
january jan
february feb
august aug
october oct
november nov
december dec
dr doctor
prof professor
gen general
lt lieutenant
col colonel
capt captain
sgt sergeant
gov governor
sen senator
rep representative
pm minister`;

export const VARIANTS: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other): [string, string] => [other.replace(/['-]/g, ''), first]);
  }),
);

/** Names of several words that a short form also stands for: found under both. */
export const LONG_FORMS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'united',
    new Map([
      ['states', 'usa'],
      ['nations', 'un'],
      ['kingdom', 'uk'],
    ]),
  ],
  ['european', new Map([['union', 'eu']])],
  ['prime', new Map([['minister', 'premier']])],
]);
