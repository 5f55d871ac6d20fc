import { wordSet } from './word-set.ts';

/** Nationalities, faiths and other peoples: names of none by themselves ("Pakistani officials"). */
export const DEMONYMS = wordSet(`
  afghan afghani afghanistani african albanian algerian american angolan arab arabic arabian argentine argentinian
  armenian asian australian austrian azerbaijani azeri bahraini baloch baluch balkan baltic bangladeshi basque bavarian
  belarusian belarussian belgian bengali bolivian bosnian brazilian briton british bulgarian burmese burundian cambodian
  cameroonian canadian caribbean catalan catholic chadian chechen chilean chinese christian colombian congolese croat
  croatian cuban cypriot czech dane danish dominican dutch dutchman ecuadorean egyptian english englishman eritrean
  estonian ethiopian eurasian european filipino fijian finn finnish french frenchman gabonese gambian georgian german
  ghanaian greek guatemalan guinean gulf haitian hebrew hindu hispanic honduran hungarian icelandic indian indonesian
  iranian iraqi irish irishman islamic islamist israeli italian ivorian jamaican japanese jew jewish jordanian kashmiri
  kazakh kenyan korean kosovan kosovar kurd kurdish kuwaiti kyrgyz lao laotian latin latino latvian lebanese liberian
  libyan lithuanian macedonian malaysian malian maltese maoist marxist mauritanian mexican moldovan mongolian montenegrin
  moroccan mozambican muslim namibian nepalese nepali nicaraguan nigerian nigerien nordic norwegian omani orthodox
  pakistani palestinian panamanian paraguayan pashtun persian peruvian pole polish portuguese protestant punjabi qatari
  roman romanian russian rwandan salvadoran saudi scandinavian scot scots scottish senegalese serb serbian shia shiite
  shi'ite sikh sindhi singaporean slav slavic slovak slovakian slovene slovenian somali soviet spaniard spanish sudanese
  sunni swede swedish swiss syrian taiwanese tajik tamil tanzanian tatar thai tibetan togolese tunisian turk turkish
  turkmen ugandan ukrainian uruguayan uyghur uighur uzbek venezuelan vietnamese welsh western yazidi yemeni yugoslav
  zambian zimbabwean republican democrat democratic communist socialist conservative liberal nazi buddhist zionist
  anglican pak jihadist salafi salafist alawite druze maronite afghans americans`);

/** "Afghan", "Afghans", "Frenchmen". */
export function isDemonym(lower: string): boolean {
  if (DEMONYMS.has(lower)) return true;
  if (lower.endsWith('men')) return DEMONYMS.has(`${lower.slice(0, -3)}man`);
  return lower.endsWith('s') && DEMONYMS.has(lower.slice(0, -1));
}
