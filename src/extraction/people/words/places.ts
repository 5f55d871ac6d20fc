import { wordSet } from './word-set.ts';

/** Countries and territories, lower case, `_` for a space. */
export const COUNTRIES = wordSet(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize benin bermuda bhutan bolivia bosnia bosnia-herzegovina bosnia_and_herzegovina botswana
  brazil britain brunei bulgaria burkina_faso burma burundi cambodia cameroon canada cape_verde central_african_republic
  chad chechnya chile china colombia comoros congo costa_rica croatia cuba cyprus czech_republic czechia czechoslovakia
  democratic_republic_of_congo democratic_republic_of_the_congo denmark djibouti dominica dominican_republic east_timor
  ecuador egypt el_salvador england equatorial_guinea eritrea estonia eswatini ethiopia fiji finland france gabon gambia
  georgia germany ghana great_britain greece greenland grenada guatemala guinea guinea-bissau guyana haiti honduras
  hong_kong hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan kazakhstan
  kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
  macau macedonia madagascar malawi malaysia maldives mali malta marshall_islands mauritania mauritius mexico micronesia
  moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands new_zealand nicaragua
  niger nigeria north_korea north_macedonia northern_ireland norway oman pakistan palestine panama papua_new_guinea
  paraguay peru philippines poland portugal puerto_rico qatar romania russia rwanda saint_lucia samoa san_marino
  saudi_arabia scotland senegal serbia seychelles sierra_leone singapore slovakia slovenia solomon_islands somalia
  somaliland south_africa south_korea south_sudan soviet_union spain sri_lanka sudan suriname swaziland sweden
  switzerland syria taiwan tajikistan tanzania thailand tibet timor-leste togo tonga trinidad_and_tobago tunisia turkey
  turkiye türkiye turkmenistan tuvalu u.k. u.s. u.s.a. uae uganda uk ukraine united_arab_emirates united_kingdom
  united_states united_states_of_america uruguay us usa ussr uzbekistan vanuatu vatican venezuela vietnam viet_nam wales
  west_germany east_germany western_sahara yemen yugoslavia zaire zambia zimbabwe britain's holland crimea kashmir`);

/** Cities, states and regions that news anywhere names often. */
export const CITIES = wordSet(`
  abidjan abu_dhabi abuja accra addis_ababa aden adelaide agra ahmedabad aleppo alexandria algiers almaty amman amsterdam
  anbar ankara antananarivo antwerp asmara astana asuncion atlanta athens auckland austin baghdad baku baltimore bamako
  bangalore bangkok bangui barcelona basra beijing beirut belfast belgrade benghazi berlin bern bethlehem birmingham
  bishkek bogota bombay bonn bordeaux boston brasilia bratislava brazzaville brisbane bristol brooklyn brussels bucharest
  budapest buenos_aires bujumbura cairo calcutta calgary cambridge canberra cape_town caracas cardiff casablanca chennai
  chicago cincinnati cleveland cologne colombo conakry copenhagen dakar dallas damascus dar_es_salaam darfur delhi
  deir_ez-zor denver detroit dhaka doha donetsk dortmund dresden dubai dublin durban dushanbe edinburgh erbil fallujah
  florence frankfurt freetown gaza geneva glasgow grozny guadalajara guangzhou hague hamburg hanoi harare havana hebron
  helmand helsinki herat hiroshima hollywood homs houston hyderabad idlib islamabad istanbul jaffna jakarta jalalabad
  jeddah jerusalem johannesburg juba kabul kampala kandahar karachi kathmandu kazan kharkiv khartoum kherson kiev kigali
  kingston kinshasa kirkuk kuala_lumpur kunduz kyiv kyoto la_paz lagos lahore lausanne leeds leicester leipzig lhasa
  libreville lima lisbon liverpool ljubljana lome london los_angeles luanda lucknow luhansk lusaka lviv lyon madrid
  madras malmo managua manchester mandalay manhattan manila maputo mariupol marseille mazar-i-sharif mecca medina
  melbourne memphis mexico_city miami milan milwaukee minneapolis minsk mogadishu monaco monrovia montevideo montreal
  moscow mosul mumbai munich nagasaki nairobi najaf nanjing naples nasiriyah new_delhi new_orleans new_york
  new_york_city newcastle niamey nicosia nottingham odesa odessa omdurman osaka oslo ottawa ouagadougou oxford palermo
  palestine palmyra paris peshawar philadelphia phnom_penh phoenix pittsburgh port-au-prince portland prague pretoria
  pristina pyongyang quebec quetta quito ramallah ramadi rangoon raqqa rawalpindi reykjavik riga rio_de_janeiro riyadh
  rome rotterdam sacramento salvador san_diego san_francisco san_jose san_juan san_salvador sanaa santiago santo_domingo
  sao_paulo sarajevo seattle seoul sevastopol shanghai shenzhen sheffield singapore sirte skopje sofia southampton
  srebrenica srinagar stockholm stuttgart sydney taipei tallinn tashkent tbilisi tegucigalpa tehran tel_aviv tijuana
  tikrit tirana tokyo toronto tripoli tunis turin ulaanbaatar utrecht valencia vancouver venice vienna vientiane vilnius
  vladivostok volgograd warsaw washington wellington wuhan yangon yaounde yekaterinburg yerevan yokohama zagreb
  zaporizhzhia zurich nineveh diyala helmand nangarhar kunar ghazni waziristan balochistan baluchistan khyber_pakhtunkhwa
  punjab sindh fata kerala gujarat bihar assam manipur tamil_nadu uttar_pradesh xinjiang catalonia bavaria siberia
  kurdistan dagestan abkhazia south_ossetia nagorno-karabakh transnistria donbas tigray amhara oromia darfur kordofan
  sinai golan west_bank gaza_strip rakhine chiapas
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island
  south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming d.c. ontario alberta
  manitoba saskatchewan nova_scotia british_columbia new_brunswick new_south_wales queensland victoria tasmania
  africa america americas antarctica asia europe eurasia scandinavia caribbean balkans caucasus arctic levant maghreb
  sahel middle_east latin_america north_america south_america central_america central_asia south_asia southeast_asia
  east_asia west_africa east_africa north_africa eastern_europe western_europe central_europe sub-saharan_africa
  horn_of_africa persian_gulf black_sea red_sea baltic_sea south_china_sea mediterranean atlantic pacific indian_ocean
  gulf_of_aden strait_of_hormuz suez_canal danube nile euphrates tigris volga amazon himalayas alps mars moon earth`);

/** Words that make the capitalised words beside them a place: "South Waziristan", "Bannu district". */
export const PLACE_WORDS = wordSet(`
  province district city town village county region island islands isle river lake sea ocean bay gulf strait mountain
  mountains mount valley desert airport airfield street avenue road boulevard square bridge port harbour harbor peninsula
  governorate prefecture oblast tehsil township border crossing hills heights coast beach forest park canal cape hotel
  plaza stadium cathedral mosque church`);

/** Points of the compass and the like, part of a place's name before it. */
export const COMPASS = wordSet(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern upper lower greater new old san santa saint st st. los las el al fort mount lake
  port cape`);
