import { oneForm } from '../../search/spelling.ts';

/** Capitals that stand for their governments. */
const LINES = `abu dhabi: emirates
abuja: nigeria
accra: ghana
addis ababa: ethiopia
algiers: algeria
amman: jordan
ankara: turkey
antananarivo: madagascar
ashgabat: turkmenistan
asmara: eritrea
astana: kazakhstan
asuncion: paraguay
athens: greece
baghdad: iraq
baku: azerbaijan
bamako: mali
bangkok: thailand
bangui: central
beijing: china
beirut: lebanon
belgrade: serbia
berlin: germany
bern: switzerland
bishkek: kyrgyzstan
bogota: colombia
brasilia: brazil
bratislava: slovakia
brussels: europe
bucharest: romania
budapest: hungary
buenos aires: argentina
bujumbura: burundi
cairo: egypt
canberra: australia
caracas: venezuela
chisinau: moldova
colombo: lanka
conakry: guinea
copenhagen: denmark
dakar: senegal
damascus: syria
delhi: india
dhaka: bangladesh
doha: qatar
dublin: ireland
dushanbe: tajikistan
freetown: leone
hanoi: vietnam
harare: zimbabwe
havana: cuba
helsinki: finland
islamabad: pakistan
jakarta: indonesia
jerusalem: israel
juba: sudan
kabul: afghanistan
kampala: uganda
kathmandu: nepal
khartoum: sudan
kiev: ukraine
kigali: rwanda
kinshasa: congo
kuala lumpur: malaysia
kyiv: ukraine
la paz: bolivia
libreville: gabon
lima: peru
lisbon: portugal
ljubljana: slovenia
london: britain uk
luanda: angola
lusaka: zambia
madrid: spain
managua: nicaragua
manama: bahrain
manila: philippines
maputo: mozambique
mexico city: mexico
minsk: belarus
mogadishu: somalia
monrovia: liberia
montevideo: uruguay
moscow: russia
muscat: oman
nairobi: kenya
naypyidaw: myanmar
ndjamena: chad
new delhi: india
niamey: niger
nicosia: cyprus
oslo: norway
ottawa: canada
ouagadougou: burkina
paris: france
phnom penh: cambodia
podgorica: montenegro
port-au-prince: haiti
prague: czech
pretoria: africa
pristina: kosovo
pyongyang: korea
quito: ecuador
rabat: morocco
reykjavik: iceland
riga: latvia
riyadh: saudi
rome: italy
sanaa: yemen
santiago: chile
sarajevo: bosnia
seoul: korea
skopje: macedonia
sofia: bulgaria
stockholm: sweden
taipei: taiwan
tallinn: estonia
tashkent: uzbekistan
tbilisi: georgia
tegucigalpa: honduras
tehran: iran
tel aviv: israel
tirana: albania
tokyo: japan
tripoli: libya
tunis: tunisia
ulaanbaatar: mongolia
vienna: austria
vientiane: laos
vilnius: lithuania
warsaw: poland
washington: usa
windhoek: namibia
yaounde: cameroon
yerevan: armenia
zagreb: croatia`;

/** Terms of the countries by their capitals, lower case. */
export const LANDS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.split('\n').map((line) => {
    const [capital = '', lands = ''] = line.split(': ');
    return [capital, lands.split(' ').map(oneForm)];
  }),
);
