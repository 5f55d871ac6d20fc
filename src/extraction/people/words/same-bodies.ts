import { oneSpelling } from './spellings.ts';

/** Names of one body or one country that everybody uses for it, a line each; the first stands for all. */
const LINES = `united states|us|usa|united states america|america
united kingdom|uk|britain|great britain
united arab emirates|uae
european union|eu
united nations|un|uno
un security council|united nations security council|unsc
north atlantic treaty organisation|nato
world health organisation|who
international monetary fund|imf
international committee red cross|icrc
international atomic energy agency|iaea
federal bureau investigation|fbi
central intelligence agency|cia
us federal reserve|united states federal reserve|fed
african union|au
world trade organisation|wto
islamic state|is|isis|isil|daesh|islamic state iraq syria|islamic state iraq levant|islamic state iraq sham|islamic state group
islamic state khorasan province|islamic state khorasan|isk|iskp|isis k|is k|isil k|daesh khorasan
tehrik taliban pakistan|ttp|pakistani taliban|tehrik taliban|taliban pakistan
kurdistan workers party|pkk
peoples protection units|ypg
syrian democratic forces|sdf
revolutionary armed forces colombia|farc
irish republican army|ira
palestine liberation organisation|plo
african national congress|anc
general motors|gm
burma|myanmar
ivory coast|cote divoire
turkey|turkiye`;

/** By the words of the key, parted by a space. */
export const SAME_BODIES: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap((line) => {
    const [first = '', ...others] = line.split('|').map((name) => name.split(' ').map(oneSpelling).join(' '));
    return others.map((other) => [other, first] as const);
  }),
);
