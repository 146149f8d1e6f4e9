/**
 * Names that newspapers all over the world use without explaining them. Compiled by hand for annals from general
 * knowledge; folded (lower case, no accents), separated by commas.
 */
const list = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .split(',')
      .map((name) => name.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  );

/** International bodies, media, companies, parties, armed groups, clubs and leagues. */
export const wellKnownOrganizations = list(`
un, united nations, security council, general assembly, unicef, unesco, unhcr, unrwa, who, world health organization,
world health organisation, imf, international monetary fund, world bank, wto, world trade organization, nato, opec,
oecd, osce, asean, african union, au, european union, eu, european commission, european parliament, european central
bank, ecb, arab league, gcc, gulf cooperation council, ecowas, sadc, mercosur, caricom, apec, brics, commonwealth,
interpol, europol, iaea, ilo, wfp, world food programme, fao, undp, ocha, icc, icj, icrc, red cross, red crescent,
amnesty international, amnesty, human rights watch, greenpeace, oxfam, save the children, doctors without borders,
medecins sans frontieres, msf, reporters without borders, transparency international, freedom house, care international,
world vision, wwf, caritas, rotary, lions club, fifa, uefa, caf, conmebol, concacaf, afc, ioc, icc, bcci, fiba, nba,
nfl, nhl, mlb, ufc, wwe, atp, wta, fia, premier league, champions league, la liga, bundesliga, serie a,
al jazeera, reuters, associated press, ap, afp, agence france-presse, bloomberg, bbc, cnn, abc, nbc, cbs, fox news, npr,
pbs, msnbc, sky news, itv, channel 4, the guardian, guardian, new york times, washington post, wall street journal,
financial times, the economist, economist, the times, daily mail, daily telegraph, le monde, der spiegel, el pais,
xinhua, people's daily, global times, south china morning post, kyodo, nhk, asahi shimbun, yonhap, kcna, tass, ria
novosti, interfax, rt, sputnik, anadolu, press trust of india, pti, ani, ndtv, times of india, the hindu, hindustan
times, dawn, geo news, daily star, al arabiya, al ahram, haaretz, jerusalem post, deutsche welle, voice of america,
radio free europe, efe, ansa, cbc, politico, axios, buzzfeed,
google, alphabet, apple, microsoft, amazon, facebook, meta, twitter, instagram, whatsapp, youtube, netflix, tiktok,
bytedance, uber, airbnb, tesla, spacex, nvidia, intel, amd, ibm, oracle, cisco, dell, hp, samsung, lg, sony, nokia,
ericsson, huawei, zte, xiaomi, oppo, lenovo, alibaba, tencent, baidu, jd.com, weibo, wechat, softbank, foxconn, tsmc,
toyota, honda, nissan, mazda, suzuki, subaru, mitsubishi, hyundai, kia, ford, general motors, gm, chrysler, stellantis,
fiat, renault, peugeot, citroen, volkswagen, audi, bmw, mercedes, mercedes-benz, daimler, porsche, volvo, ferrari,
lamborghini, jaguar, land rover, tata, tata motors, mahindra, byd, geely, boeing, airbus, lockheed martin, raytheon,
northrop grumman, bae systems, rolls-royce, embraer, bombardier, siemens, philips, bosch, general electric, ge,
exxon, exxonmobil, chevron, shell, bp, total, totalenergies, eni, repsol, gazprom, rosneft, lukoil, aramco, saudi
aramco, petrobras, pemex, pdvsa, petronas, sinopec, cnooc, petrochina, equinor, glencore, rio tinto, bhp, vale, anglo
american, barrick gold, arcelormittal, nestle, unilever, procter & gamble, coca-cola, pepsi, pepsico, mcdonald's,
starbucks, kfc, walmart, carrefour, tesco, ikea, nike, adidas, puma, zara, h&m, louis vuitton, pfizer, moderna,
astrazeneca, johnson & johnson, novartis, roche, sanofi, bayer, merck, glaxosmithkline, gsk, sinopharm, sinovac,
goldman sachs, jpmorgan, jp morgan, morgan stanley, citigroup, citibank, hsbc, barclays, standard chartered, deutsche
bank, ubs, credit suisse, bnp paribas, societe generale, santander, bbva, visa, mastercard, paypal, moody's, fitch,
standard & poor's, s&p, kpmg, deloitte, pwc, mckinsey, blackrock, berkshire hathaway, evergrande, adani, reliance,
infosys, wipro, jio, airtel, vodafone, orange, telefonica, telecom, verizon, at&t, t-mobile, mtn, safaricom, america
movil, claro, emirates, etihad, qatar airways, lufthansa, air france, klm, british airways, ryanair, easyjet, delta,
american airlines, united airlines, aeroflot, turkish airlines, ethiopian airlines, kenya airways, air india, qantas,
cathay pacific, singapore airlines, airasia, latam, avianca, copa, dhl, fedex, ups, maersk, disney, warner bros,
paramount, universal, hbo, mtv, spotify,
aig, american international group, lehman brothers, lehman, merrill lynch, bear stearns, bank of america,
wells fargo, jpmorgan chase, salomon brothers, fannie mae, freddie mac, washington mutual, wachovia,
american express, metlife, prudential, allianz, axa, aviva, zurich insurance, munich re, swiss re, lloyds, lloyd's,
lloyds tsb, natwest, royal bank of scotland, rbs, northern rock, abbey national, commerzbank, dresdner bank,
hypovereinsbank, unicredit, intesa sanpaolo, ing, abn amro, rabobank, fortis, kbc, dexia, credit agricole, natixis,
nomura, mizuho, sumitomo, daiwa, bundesbank, bank of england, bank of japan, bank of france, banque de france,
bank of italy, reserve bank of australia, reserve bank of india, swiss national bank, bank of canada, bank of korea,
people's bank of china, sec, securities and exchange commission, faa, federal aviation administration, ntsb, easa,
epa, fda, irs, nasa, esa, noaa, cdc, fcc, ftc, nyse, new york stock exchange, london stock exchange,
nasdaq stock market, deutsche boerse, euronext, dow jones, opel, vauxhall, saab, skoda, bentley, maserati,
alfa romeo, lancia, daewoo, daihatsu, isuzu, ssangyong, dodge, cadillac, chevrolet, pontiac, buick, hummer,
lincoln mercury, daimlerchrysler, general motors corporation, psa, psa peugeot citroen, peugeot citroen, mclaren,
mg rover, british leyland, navistar, paccar, scania, delphi, visteon, magna, magna international, michelin, goodyear,
bridgestone, pirelli, firestone, caterpillar, deere, john deere, komatsu, cerberus, cerberus capital management, uaw,
united auto workers, united automobile workers, canadian auto workers, ig metall, ver.di, cgt, cfdt, tuc, afl-cio,
teamsters, eads, airbus industrie, mcdonnell douglas, lockheed, sukhoi, tupolev, ilyushin, antonov, dassault,
dassault aviation, eurocopter, arianespace, thales, safran, snecma, finmeccanica, leonardo, gulfstream, cessna,
pratt & whitney, honeywell, united technologies, general dynamics, us airways, usair, twa, pan am, pan american,
northwest airlines, continental airlines, delta air lines, southwest airlines, jetblue, alitalia, iberia, swissair,
sabena, finnair, aer lingus, austrian airlines, japan airlines, jal, all nippon airways, korean air, asiana,
asiana airlines, china airlines, china eastern, china southern, air china, garuda, garuda indonesia, lion air,
malaysia airlines, thai airways, vietnam airlines, philippine airlines, air new zealand, virgin atlantic,
south african airways, egyptair, el al, royal air maroc, saudia, gulf air, kuwait airways,
pakistan international airlines, pia, air canada, aeromexico, varig, icao, iata, alcatel, alcatel-lucent, lucent,
motorola, siemens ag, toshiba, hitachi, fujitsu, nec, panasonic, nikon, ricoh, sanyo, acer, asus, compaq,
sun microsystems, sap, adobe, yahoo, yahoo!, ebay, aol, time warner, aol time warner, netscape, myspace, linkedin,
skype, wikipedia, wikimedia, wikimedia foundation, mozilla, research in motion, blackberry, qualcomm,
texas instruments, micron, seagate, xerox, kodak, polaroid, hewlett-packard, electronic arts, nintendo, sega,
activision, beatles, emi, universal music, warner music, bertelsmann, vivendi, news corp, news corporation, viacom,
comcast, sprint, bellsouth, worldcom, mci, enron, halliburton, haliburton, bechtel, schlumberger, conocophillips,
texaco, mobil, amoco, arco, unocal, yukos, gazprombank, sberbank, surgutneftegaz, statoil, elf aquitaine, enel, e.on,
rwe, edf, gdf suez, engie, areva, vattenfall, iberdrola, endesa, centrica, national grid, thyssenkrupp, krupp,
us steel, u.s. steel, alcoa, alcan, de beers, newmont, freeport-mcmoran, basf, dow chemical, dupont, monsanto,
syngenta, akzo nobel, hoechst, novo nordisk, eli lilly, bristol-myers squibb, wyeth, amgen, abbott,
abbott laboratories, medtronic, cadbury, kraft, kraft foods, danone, heineken, carlsberg, anheuser-busch, inbev,
sabmiller, diageo, guinness, philip morris, altria, british american tobacco, reynolds, procter and gamble, colgate,
l'oreal, lvmh, gucci, prada, hermes, swatch, tiffany, macy's, sears, kmart, wal-mart, wal-mart stores, home depot,
costco, marks & spencer, sainsbury's, sainsbury, asda, morrisons, aldi, lidl, ahold, kingfisher, bt, british telecom,
british gas, deutsche telekom, france telecom, telecom italia, telia, telenor, deutsche bahn, deutsche post, sncf,
amtrak, eurostar, eurotunnel, a.p. moller, hapag-lloyd, evergreen, cosco, hanjin, hyundai motor, kia motors,
samsung electronics, lg electronics, mitsubishi motors, nissan motor, toyota motor, honda motor,
tokyo electric power, tepco,
cia, fbi, nsa, mi5, mi6, mossad, kgb, fsb, isi, pentagon, state department, white house, kremlin, congress, senate, knesset,
bundestag, duma, lok sabha, rajya sabha, house of commons, house of lords, house of representatives, supreme court,
high court, central bank, federal reserve, fed, treasury, scotland yard, met police, world cup,
taliban, hamas, hezbollah, hizbollah, fatah, islamic jihad, islamic state, isis, isil, is, daesh, al-qaeda, al qaeda,
al-qaida, al-shabaab, al shabaab, boko haram, houthis, muslim brotherhood, pkk, ypg, farc, eln, eta, ira, ltte, m23, irgc,
revolutionary guards, quds force, janjaweed, rapid support forces, rsf, tplf, wagner, wagner group, lord's resistance
army, khmer rouge, shining path, hells angels, ku klux klan, mafia,
democratic party, republican party, labour, labour party, labor party, conservative party, tories, liberal democrats,
snp, ukip, bjp, bharatiya janata party, pti, ppp, pml-n, anc, african national congress, zanu-pf, swapo, frelimo, renamo,
mpla, unita, pdp, apc, ndc, npp, kmt, kuomintang, dpp, ldp, communist party, likud, psoe, cdu, spd, afd, united russia,
national rally, awami league, bnp, umno, pri, morena, eff, democratic alliance,
manchester united, manchester city, liverpool, chelsea, arsenal, tottenham, everton, barcelona, real madrid,
atletico madrid, bayern munich, borussia dortmund, juventus, ac milan, inter milan, psg, paris saint-germain, ajax,
benfica, porto, celtic, rangers, leeds united, newcastle united, aston villa, west ham, west ham united,
nottingham forest, sheffield wednesday, blackburn rovers, coventry city, derby county, leicester city,
southampton fc, queens park rangers, middlesbrough fc, hibernian, aberdeen fc, sevilla fc, valencia cf,
deportivo coruna, athletic bilbao, real sociedad, espanyol, real betis, bayer leverkusen, werder bremen, schalke,
schalke 04, hamburger sv, vfb stuttgart, hertha berlin, as roma, lazio, napoli, fiorentina, sampdoria, udinese,
atalanta, torino, feyenoord, psv eindhoven, psv, anderlecht, club brugge, olympique marseille, olympique lyonnais,
as monaco, auxerre, girondins bordeaux, sporting lisbon, galatasaray, fenerbahce, besiktas, panathinaikos,
olympiakos, spartak moscow, cska moscow, dynamo kiev, red star belgrade, steaua bucharest, grasshoppers, rosenborg,
ifk gothenburg, boca juniors, river plate, flamengo, harvard, yale, stanford, mit, oxford university,
cambridge university, oxford, princeton
`);

/** People whom the news names by their surname alone. */
export const wellKnownPeople = list(`
trump, biden, obama, bush, clinton, reagan, nixon, kennedy, kissinger, pence, pelosi, blinken, putin, medvedev, lavrov,
gorbachev, yeltsin, stalin, lenin, navalny, zelensky, zelenskiy, zelenskyy, poroshenko, lukashenko, macron, sarkozy,
hollande, chirac, merkel, scholz, kohl, schroeder, johnson, sunak, truss, starmer, cameron, blair, thatcher, churchill,
brown, corbyn, trudeau, harper, modi, gandhi, nehru, singh, jaishankar, shah, khan, sharif, bhutto, musharraf, zardari, asif,
xi, mao, deng, hu, abe, kishida, suga, koizumi, ishiba, moon, yoon, kim, netanyahu, sharon, rabin, peres, bennett,
lapid, gantz, arafat, abbas, haniyeh, sinwar, nasrallah, assad, erdogan, ataturk, khamenei, khomeini, rouhani, raisi,
ahmadinejad, zarif, pezeshkian, soleimani, saddam, hussein, gaddafi, gadhafi, mubarak, morsi, sisi, el-sisi, nasser, bin
laden, zawahiri, baghdadi, hariri, aoun, mandela, zuma, mbeki, ramaphosa, mugabe, mnangagwa, kenyatta, odinga, ruto,
museveni, kagame, buhari, tinubu, obasanjo, jonathan, mahama, akufo-addo, tshisekedi, kabila, bashir, burhan, hemedti,
abiy, meles, samia, magufuli, bolsonaro, lula, rousseff, temer, maduro, chavez, guaido, castro, guevara, ortega, bukele,
milei, macri, kirchner, fernandez, petro, duque, santos, uribe, correa, lasso, noboa, morales, boric, pinera, bachelet,
pinochet, allende, lopez obrador, pena nieto, sheinbaum, albanese, morrison, turnbull, rudd, ardern, hipkins, duterte,
marcos, aquino, widodo, jokowi, prabowo, suharto, sukarno, mahathir, najib, anwar, lee, prayut, prayuth, thaksin,
yingluck, srettha, suu kyi, hasina, zia, yunus, rajapaksa, wickremesinghe, sirisena, oli, prachanda, orban, meloni,
berlusconi, draghi, conte, salvini, renzi, sanchez, rajoy, zapatero, von der leyen, borrell, stoltenberg, rutte, guterres,
ban, annan, tedros, grossi, lagarde, powell, yellen, musk, bezos, zuckerberg, gates, buffett, jobs, cook, messi,
ronaldo, neymar, mbappe, federer, nadal, djokovic, hitler, mussolini, franco, napoleon, milosevic, tito, ceausescu,
pol pot, hun sen, einstein, shakespeare
`);

/** Peoples, faiths and political camps that no country's demonym covers. */
export const peoples = list(`
muslim, muslims, christian, christians, jew, jews, jewish, hindu, hindus, buddhist, buddhists, sikh, sikhs, catholic,
catholics, protestant, protestants, evangelical, evangelicals, orthodox, anglican, anglicans, methodist, baptist, mormon,
mormons, sunni, sunnis, shia, shias, shiite, shiites, shi'ite, shi'ites, alawite, alawites, druze, sufi, salafi,
islamic, islamist, islamists, islam, christianity, judaism, hinduism, buddhism, arab, arabs, arabic, kurd, kurds,
kurdish, berber, berbers, bedouin, bedouins, tuareg, roma, gypsy, rohingya, rohingyas, uyghur, uyghurs, uighur, uighurs,
uygur, uygurs, tibetan, tibetans, mongol, mongols, han, manchu, tamil, tamils, sinhalese, sinhala, bengali, bengalis,
punjabi, punjabis, pashtun, pashtuns, baloch, sindhi, kashmiri, kashmiris, gujarati, marathi, telugu, malayali, dalit,
dalits, brahmin, hazara, hazaras, karen, kachin, shan, malay, malays, javanese, zulu, zulus, xhosa, afrikaner, afrikaners,
afrikaans, tswana, sotho, shona, ndebele, hutu, hutus, tutsi, tutsis, kikuyu, luo, luhya, kalenjin, maasai, masai, amhara,
oromo, oromos, tigrayan, tigrayans, hausa, fulani, igbo, yoruba, akan, ashanti, ewe, wolof, mandinka, creole, mapuche,
quechua, aymara, maya, mayan, mayans, aztec, garifuna, guarani, miskito, inuit, cree, metis, mohawk, navajo, cherokee,
sioux, first nations, native american, native americans, indigenous, aboriginal, aboriginals, aborigines, torres strait
islander, torres strait islanders, maori, samoan, polynesian, hawaiian, african, africans, asian, asians, european,
europeans, american, americans, latin american, latin americans, north american, south american, central american,
southeast asian, south asian, west african, east african, middle eastern, western, westerners, caribbean, hispanic,
hispanics, latino, latinos, latina, african american, african americans, african-american, african-americans, black,
blacks, white, whites, slavic, nordic, scandinavian, balkan, basque, basques, catalan, catalans, corsican, flemish,
walloon, scottish, welsh, english, irish, celtic, gaelic, latin, greek, roman, romans, persian, persians, ottoman,
ottomans, byzantine, soviet, soviets, nazi, nazis, democrat, democrats, democratic, republican, republicans, tory, tories,
liberal, liberals, conservative, conservatives, socialist, socialists, communist, communists, marxist, maoist, maoists,
labour, nationalist, nationalists, zionist, peronist, chavista, mandarin, cantonese, spanish, french, english-speaking
`);
