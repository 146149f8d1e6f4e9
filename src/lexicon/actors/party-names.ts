/**
 * What the country list lacks and news English uses: other names of countries, seats of power that stand for
 * their government, and words for a people. Compiled by hand for annals. Columns: ISO 3166-1 alpha-2 (EU for
 * the union), other names, seats of power, demonyms.
 */
export const partyNames = `
US|USA,US,U.S.,U.S,U.S.A.,America,United States of America,the States|Washington,White House,Pentagon,State Department,Washington DC,Washington D.C.|American,Americans,US,U.S.
GB|UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|Westminster,Whitehall,Downing Street,10 Downing Street|British,Briton,Britons,English,Scottish,Scots,Welsh,UK,U.K.
AE|UAE,U.A.E.,the Emirates||Emirati,Emiratis,UAE
EU|EU,European Union|Brussels|
RU|Russian Federation|Moscow,Kremlin|Russian,Russians
TR|Türkiye,Turkiye,Turkey|Ankara|Turkish,Turk,Turks
CN|PRC,People's Republic of China,mainland China|Beijing,Zhongnanhai|Chinese
TW|Republic of China|Taipei|Taiwanese
KR|South Korea,Republic of Korea,ROK|Seoul,Blue House|South Korean,South Koreans
KP|North Korea,DPRK|Pyongyang|North Korean,North Koreans
IR|Islamic Republic,Persia|Tehran,Teheran|Iranian,Iranians
PS|Palestine,Palestinian Territories|Ramallah|Palestinian,Palestinians
IL|||Israeli,Israelis
MM|Burma|Naypyidaw,Rangoon|Burmese
CI|Ivory Coast,Côte d'Ivoire|Abidjan,Yamoussoukro|Ivorian,Ivorians
CD|DRC,DR Congo,Democratic Republic of Congo,Congo-Kinshasa,Zaire|Kinshasa|Congolese
CG|Congo-Brazzaville|Brazzaville|
CZ|Czech Republic,Czechia|Prague|Czech,Czechs
MK|Macedonia,North Macedonia|Skopje|Macedonian,Macedonians
SZ|Swaziland,Eswatini||Swazi
VA|Holy See,Vatican,Vatican City||
NL|Holland,Netherlands,the Netherlands|The Hague|Dutch
FR||Elysee,Élysée Palace,Elysee Palace|French,Frenchman,Frenchmen
DE|West Germany,East Germany||German,Germans
ES|||Spanish,Spaniard,Spaniards
IE|Republic of Ireland|Dublin|Irish
DK|||Danish,Dane,Danes
SE|||Swedish,Swede,Swedes
FI|||Finnish,Finn,Finns
PL|||Polish,Pole,Poles
UA|the Ukraine|Kyiv,Kiev|Ukrainian,Ukrainians
SA|KSA|Riyadh|Saudi,Saudis,Saudi Arabian
IQ|||Iraqi,Iraqis
IN|||Indian,Indians
PK|||Pakistani,Pakistanis
AF|||Afghan,Afghans
JP|||Japanese
PH|||Philippine,Filipino,Filipinos,Filipina
KZ|||Kazakh,Kazakhs,Kazakhstani
KG|||Kyrgyz
UZ|||Uzbek,Uzbeks
TJ|||Tajik,Tajiks
TM|||Turkmen
AU|||Australian,Australians,Aussie
NZ|Aotearoa||New Zealander,New Zealanders,Kiwi
AR|||Argentinian,Argentine,Argentines,Argentinians
BR||Brasilia,Brasília,Planalto|Brazilian,Brazilians
BO||La Paz|Bolivian,Bolivians
ZA|RSA|Pretoria|South African,South Africans
TZ|||Tanzanian,Tanzanians
LK||Colombo|Sri Lankan,Sri Lankans
BD||Dacca|Bangladeshi,Bangladeshis
NG|||Nigerian,Nigerians
SD|||Sudanese
SS|||South Sudanese
CH|||Swiss
BA|Bosnia||Bosnian,Bosnians
RS|Yugoslavia||Serbian,Serb,Serbs
HR|||Croatian,Croat,Croats
SU|Soviet Union,USSR,U.S.S.R.||Soviet,Soviets
TL|East Timor|Dili|Timorese,East Timorese
CV|Cape Verde||Cape Verdean
GM|Gambia,The Gambia||Gambian,Gambians
BS|Bahamas,The Bahamas||Bahamian
SY|||Syrian,Syrians
LB|||Lebanese
XK|Kosovo|Pristina|Kosovar,Kosovan
`;
