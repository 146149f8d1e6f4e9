/**
 * Names that newspapers all over the world use without explaining them. Compiled by hand for annals from general
 * knowledge; folded (lower case, no accents), separated by commas.
 */
const list = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .split(/[,\n]/)
      .map((name) => name.trim())
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
radio free europe, efe, ansa, cbc, politico, axios, buzzfeed, vice,
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
manchester united, manchester city, liverpool, chelsea, arsenal, tottenham, everton, barcelona, real madrid, atletico
madrid, bayern munich, borussia dortmund, juventus, ac milan, inter milan, psg, paris saint-germain, ajax, benfica, porto,
celtic, rangers, boca juniors, river plate, flamengo, harvard, yale, stanford, mit, oxford university, cambridge
university, oxford, princeton
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
