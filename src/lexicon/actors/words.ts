/**
 * Words that tell what kind of name stands beside them, or what a noun group stands for. Compiled by hand for
 * annals from general knowledge of news English.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address and rank that stand before a person's name and are no part of a role worth printing. */
export const honorifics = list(`
mr mr. mrs mrs. ms ms. miss mx sir dame lord lady dr dr. prof prof. professor madam madame monsieur mme don dona
senor señor sr. herr frau shri smt sri haji hajj datuk dato' dato tan tun puan tuan sheikh shaikh sheikha ustaz
imam rabbi reverend rev rev. fr. father brother sister pastor bishop archbishop cardinal pope saint ayatollah
hojatoleslam maulana mullah mufti swami guru hon. hon honourable honorable comrade chief nana oba eze ndugu
`);

/** Offices and ranks that stand before a person's name, alone or as the last word of a role. */
export const titles = list(`
president vice-president premier minister secretary ambassador governor mayor senator sen. sen congressman
congresswoman representative rep. rep mp mep deputy chancellor king queen prince princess emperor empress sultan
emir amir caliph sheikh duke duchess earl baron count countess general gen. gen lieutenant lt. lt colonel col. col
major maj. maj captain capt. capt commander cmdr sergeant sgt. sgt corporal admiral adm. adm brigadier brig marshal
private inspector superintendent supt detective constable officer judge justice magistrate attorney prosecutor
lawyer solicitor barrister counsel chairman chairwoman chairperson chair director manager chief head leader
spokesman spokeswoman spokesperson ceo cfo coo founder co-founder cofounder executive coach manager captain
striker midfielder defender goalkeeper forward winger bowler batsman skipper boss owner author writer novelist poet
actor actress singer rapper director producer filmmaker artist painter journalist reporter editor columnist analyst
economist scientist researcher historian lecturer engineer architect doctor physician surgeon nurse teacher principal
rector dean student activist campaigner lawmaker legislator councillor councilor councilman alderman commissioner
envoy diplomat negotiator delegate consul dictator tsar czar shah pharaoh ex-president ex-minister warlord
commander-in-chief treasurer auditor ombudsman whip speaker premier candidate nominee contender rival colleague
professor archbishop bishop pope cardinal imam rabbi pastor reverend priest monk nun
`);

/** Nouns that head the name of an organisation. */
export const orgHeads = list(`
ministry department agency bureau office commission committee council board authority administration service services
institute institution institutes university college school academy faculty association federation confederation union
league alliance coalition front party movement congress parliament senate assembly house court tribunal bank fund
trust foundation society club team squad company corporation corp corp. co co. inc inc. ltd ltd. limited plc llc gmbh
ag sa s.a. n.v. nv spa pty bhd sdn holdings group industries enterprises enterprise partners capital ventures motors computer computers
airlines airways air aerospace technologies technology systems software media news times post herald tribune
gazette journal star daily guardian observer mail telegraph radio television tv channel network press broadcasting
police army navy force forces guard guards brigade battalion regiment corps command militia brigades taliban
hospital clinic church mosque diocese archdiocese organization organisation organizations ngo program programme
project initiative network secretariat directorate division unit taskforce mission embassy consulate
fc united city rovers athletic wanderers cf afc cricket football rugby studio studios records pictures
research lines line shipping ferries railways railway rail wire mutual relief dairies mills shipyard shipyards works
logistics freight cargo hotels resorts stores supermarkets brands labs games interactive solutions consulting
associates brothers archive archives observatory orchestra instruments diagnostics biotech robotics
entertainment energy petroleum oil gas mining steel cement pharmaceuticals pharma laboratories insurance
securities exchange telecom communications electronics foods brewery breweries cooperative co-op chamber
forum summit register registry treasury cabinet government judiciary legislature government opposition
`);

/** Common nouns for businesses and bodies, by which a text takes them up again: "the carmaker", "a charity". */
export const bodyNouns = list(`
company firm business carmaker automaker manufacturer maker toolmaker chipmaker drugmaker shipbuilder planemaker brewer
airline retailer supermarket giant corporation start-up startup conglomerate operator lender insurer developer publisher
broadcaster miner shipowner supplier contractor utility bank organisation organization agency charity group club team side
party newspaper magazine watchdog regulator union federation association institute university think-tank museum orchestra
theatre hospital school network website platform brand producer distributor subsidiary consortium militia movement
`);

/** Common nouns for places: "Zambara, a country of", "the town of". */
export const placeNouns = list(`
town city village country nation state province district region county suburb island islands river lake port capital
resort settlement municipality neighbourhood neighborhood township hamlet territory kingdom republic mountain volcano
peninsula archipelago valley
`);

/** What sails, flies or runs under a name. */
export const vessels = list(`
ship tanker ferry vessel trawler yacht submarine freighter destroyer frigate carrier liner steamer tug tugboat schooner
barge spacecraft satellite probe rover rocket
`);

/** Nouns that head the name of a place, before or after it. */
export const placeHeads = list(`
city town village county district province state region territory prefecture municipality parish ward borough
governorate oblast canton emirate kingdom republic island islands isle peninsula archipelago continent river lake sea
ocean gulf bay strait straits canal creek falls waterfall mountain mountains mount mt mt. hill hills valley plateau
desert forest park reserve garden gardens beach coast cape port harbour harbor airport station street st. road rd
avenue ave boulevard lane drive highway freeway bridge tunnel square plaza market mall tower towers building centre
center stadium arena palace castle fort temple cathedral shrine monument museum theatre theater hotel resort prison
jail camp base dam mine reef point heights suburb township north south east west northern southern eastern western
central upper lower greater downtown border basin delta crossing checkpoint
`);

/** Verbs whose subject speaks, decides or acts on purpose, in the past and the present. */
export const actingVerbs = list(`
said says say told tells tell added adds asked asks ask accused accuses accuse warned warns warn announced announces
announce claimed claims claim denied denies deny demanded demands demand insisted insists insist argued argues argue
urged urges urge agreed agrees agree refused refuses refuse rejected rejects reject vowed vows vow pledged pledges
pledge promised promises promise threatened threatens threaten condemned condemns condemn criticised criticized
called calls call welcomed welcomes welcome explained explains noted notes stressed stresses emphasized emphasised
confirmed confirms declared declares ordered orders order signed signs launched launches launch invited invites
wants wanted want hopes hoped plans planned decided decides decide believes believed sent sends imposed imposes
recalled summoned expelled voted votes backs backed supports supported blamed blames replied responded responds
retaliated denounced protested acknowledged admitted admits expressed expresses sought seeks signalled signaled
offered offers proposed proposes hailed praised suspended resumed tweeted wrote writes testified recalls recounts
`);

/** Nouns that stand for the state or organisation that they are named with: "the Pakistani side", "Taliban forces". */
export const partyNouns = list(`
government side delegation military army navy forces force troops soldiers authorities officials regime administration
team negotiators leadership leaders cabinet diplomats warplanes jets drones missiles rockets artillery bombers warships tanks
helicopters gunners pilots
commanders militants fighters insurgents militia rebels
`);

/** Of these, the ones that are the government itself, so that "the Taliban government" rules a country. */
export const rulingNouns = list('government regime administration authorities rulers leadership');

/** Nouns of many people: "police", "the crowd". */
export const collectives = list(`
police crowd crowds people family families crew staff public population community communities troops
personnel youth press media clergy infantry cavalry gang mob
`);

/**
 * Bodies that the news names by what they are, and that act alone: "the army", "the electoral commission". With an article
 * they are actors like those with a name.
 */
export const institutions = list(`
army navy coastguard parliament senate cabinet ministry commission tribunal court council treasury bank
ombudsman synod legislature
`);

/** Nouns for people that WordNet's tagged texts don't use, in the singular. */
export const people = list(`
protester protestor demonstrator marcher picketer striker rioter looter migrant refugee evacuee asylum-seeker expatriate
militant gunman attacker assailant bomber shooter sniper hijacker kidnapper abductor arsonist suspect defendant detainee
inmate convict prisoner hostage captive fugitive smuggler trafficker poacher pirate robber burglar jihadist jihadi insurgent
extremist separatist terrorist rebel guerrilla mercenary paramilitary conscript recruit reservist veteran peacekeeper
trooper airman serviceman marine paratrooper commando officer policeman policewoman constable guard bodyguard
firefighter fireman paramedic rescuer medic responder lifeguard medic doctor nurse midwife surgeon scientist
resident villager islander townsfolk homeowner tenant squatter commuter motorist driver cyclist pedestrian passer-by
bystander onlooker eyewitness witness passenger crew sailor seafarer fisherman diver swimmer hiker climber tourist
holidaymaker visitor pilgrim worshipper worshiper shopper consumer customer trader vendor shopkeeper farmer herder
rancher miner logger worker labourer laborer employee staffer steward unionist striker organiser organizer campaigner
whistleblower blogger journalist reporter photographer cameraman editor lawmaker parliamentarian legislator mp senator
councillor councilor official bureaucrat diplomat envoy mediator negotiator monitor observer inspector investigator
detective prosecutor lawyer attorney judge juror pathologist coroner seismologist climatologist epidemiologist
economist analyst commentator critic supporter loyalist defector dissident exile opponent rival ally donor lender
creditor investor shareholder stakeholder founder entrepreneur businessman businesswoman tycoon billionaire
footballer cricketer player teammate fan spectator athlete coach referee umpire goalkeeper striker
victim survivor casualty orphan widow widower toddler infant teenager youth pensioner pupil student schoolchild
schoolgirl schoolboy classmate teacher lecturer parent relative mourner neighbour neighbor civilian citizen voter
candidate delegate leader chief commander general fighter soldier sympathiser sympathizer patient carer volunteer
`);
