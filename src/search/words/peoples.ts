/** Countries with the words for their people: asking with one may find the other. */
export const PEOPLES = `afghanistan afghan
albania albanian
algeria algerian
argentina argentine
armenia armenian
australia australian aussie
austria austrian
azerbaijan azerbaijani
bangladesh bangladeshi
belarus belarusian
belgium belgian
bosnia bosnian
brazil brazilian
britain british briton
uk british
bulgaria bulgarian
cambodia cambodian
canada canadian
chile chilean
china chinese
colombia colombian
congo congolese
croatia croatian
cuba cuban
denmark danish dane
egypt egyptian
england english
ethiopia ethiopian
europe european
finland finnish
france french
georgia georgian
germany german
ghana ghanaian
greece greek
haiti haitian
hungary hungarian
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
japan japanese
jordan jordanian
kashmir kashmiri
kenya kenyan
korea korean
kuwait kuwaiti
lebanon lebanese
libya libyan
malaysia malaysian
mali malian
mexico mexican
morocco moroccan
myanmar burma burmese
nepal nepalese nepali
netherlands dutch
niger nigerien
nigeria nigerian
norway norwegian
pakistan pakistani
palestine palestinian
peru peruvian
philippines philippine filipino
poland polish
portugal portuguese
qatar qatari
romania romanian
russia russian
rwanda rwandan
serbia serbian serb
somalia somali
spain spanish
sudan sudanese
sweden swedish
switzerland swiss
syria syrian
taiwan taiwanese
tajikistan tajik
thailand thai
tunisia tunisian
turkey turkish turk
uganda ugandan
ukraine ukrainian
usa american
uzbekistan uzbek
venezuela venezuelan
vietnam vietnamese
wales welsh
yemen yemeni
zimbabwe zimbabwean`;
