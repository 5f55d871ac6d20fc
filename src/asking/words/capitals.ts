import { oneForm } from '../../search/spelling.ts';

/** Capitals that stand for their governments. */
const LINES = `abu dhabi: emirates
accra: ghana
abuja: nigeria
addis ababa: ethiopia
algiers: algeria
ankara: turkey
baghdad: iraq
beijing: china
beirut: lebanon
berlin: germany
brussels: europe
cairo: egypt
caracas: venezuela
damascus: syria
delhi: india
dhaka: bangladesh
doha: qatar
islamabad: pakistan
jakarta: indonesia
jerusalem: israel
kabul: afghanistan
khartoum: sudan
kyiv: ukraine
london: britain uk
madrid: spain
moscow: russia
nairobi: kenya
new delhi: india
paris: france
pyongyang: korea
riyadh: saudi
rome: italy
sanaa: yemen
seoul: korea
tehran: iran
tel aviv: israel
tokyo: japan
tripoli: libya
warsaw: poland
washington: usa`;

/** Terms of the countries by their capitals, lower case. */
export const LANDS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.split('\n').map((line) => {
    const [capital = '', lands = ''] = line.split(': ');
    return [capital, lands.split(' ').map(oneForm)];
  }),
);
