// Nouns under the lexicographer files of their senses ("=ae": act, then event); "/": the verb beside it.
// WordNet 3.1, Princeton University (https://wordnet.princeton.edu/license-and-commercial-use).
// Made by scripts/lexicon/wordnet.ts.
export const nouns = `
=a abdominocentesis abdominoplasty able-bodiedism able-bodism ableism ablism ablution abolishment/7
abolition/5sh abort abreaction/7 abrogation/7e abruption abscondment/7 abseil absenteeism academicianship
accenting accountancy accountantship accreditation/8 accrual/5e accruement/6 acedia achievement/7 acidimetry
acquiring/6e acquittal/6 acting/3 actinometry actinotherapy activating actualisation/8e actualization/8e
actuation/6e acupressure acupuncture adduction/6 adenoidectomy adjudication adjunction/3oin administrivia
ado adoxography adrenalectomy adultery adventure/9 advocacy/6te aerobatics aerobics aerophagia aerophilately
affectation afforestation/8 affront/7 affusion aftercare ageism aggrandisement/a aggrandizement/a aggro
agincourt agism agon agribusiness agrypnia aikido airdrop airlift/7 alamo algometry alkalimetry allopathy
alms alms-giving almsgiving alphabetisation alphabetization/ae alpinism altering alternation/8e amalgamation
ambages ambassadorship amble/5 ambulation/7e ambuscade/9 ambush/6 amelioration/9e amnio amniocentesis
amygdalotomy anagrams anaplasty anastylosis anathematisation/be anathematization/be anemography anemometry
angiography angioplasty angling animal-worship animalisation annealing annotating annoying anointing
anointment/6 anthropolatry anthropometry anthropophagy antic/5 anticoagulation antifeminism antipyresis
apery/3 apiculture apostleship appearing appeasement appendectomy appendicectomy apportioning
apportionment/9 apprenticeship approving aquaculture aquatics aquiculture arbitrage/9 arbitrament/7te
arbitrement/6ate arboriculture arborolatry archery argonne arming aromatherapy arranging arrogation/7e arson
arteriography arthrocentesis arthrodesis arthrography arthroplasty arthroscopy artifice ascending ascesis
assembling assigning associateship astrolatry astronavigation at-bat attainder attorneyship audible
auscultation/9e auspices auto-da-fe auto-suggestion autoeroticism autoerotism autogenics autolatry
automatism autopsy/7 autosexing autosuggestion autotomy/7ize avaritia avocation avoidance/5 awakening/6
awarding babbitting babinski babysitting baccarat backbend backgammon backhand/8 backhander backpacking
backsliding backstroke badgering badminton bailiffship bailment/4 baiting balancing ballooning balloting
ballottement balls-up ballup bandaging banditry bannockburn banqueting baptism/6e barbarisation/8e barbarism
barbarization/8e barbecuing bardolatry bareboating baring barracking barring barter/6 basketry
bastardisation/9e bataan bathe/5 bathymetry battering bawling beagling beanball beaner/4 beano
beautification/7y bedevilment/7 bedrest beekeeping beggar-my-neighbor beggar-my-neighbour belch/5
beleaguering berit berith besieging betise bezique bhakti bible-worship bibliolatry bicycling biff/4
billiards bingle bingo bioattack biodefence biodefense biogeny biologism biopiracy bioterrorism birdnesting
birling bisection/6 bishopry bitchery/5 bivouacking biz blackball/9 blackening blackmail/9 blastoff
blaxploitation blenheim blink/5 blinking/5 blitzkrieg blocking/5 bloodbath blooper blowjob blunder/7
boating/4 bobble bobsledding bocce bocci boccie bodybuilding bohemianism boner boo-boo bookbinding
bookkeeping boondoggle/a booze-up boozing bopeep borodino bosie bossism botch/5 bouvines bowdlerism bowls
boycott/7 boyne brachiation/8e brainstorming/a brainwashing braising branching branding break-in breakaway
breaking breakout breaststroke breathing/6e brewing bribery/5 bricklaying bricolage bridal bringing bris
briss brith broil/5 broiling bronchospasm brunanburh brush-off brushup bruxism buccaneering buck-and-wing
buffoonery buggery/6 bullfighting bullying bunco/5 bungle/6 bunko burglary/7ize burp/4 burping burying
buss/4 busywork butchering butt-welding/9 buyback buying/3 buyout bw by-election bye-election byplay
c-section cabg cabinetmaking cabinetry cadetship caesarean caesarian calibration/8e calling/4 callosectomy
callosotomy calming calorimetry campaigning camping/4 canasta cancan candidacy candidature candlepins
canfield cannae cannibalism cannonade/9 cannulation/8e cannulisation/7ze cannulization/7se canonisation/7e
canonization/7e canter/6 cantillation/9e canulation/7e canulisation/3nulate canulization/3nulate caporetto
captaincy captainship caravanning cardinalship cardiography cardiospasm cards careen/6 careerism caress/6
caressing carjacking/7 carnage caroling carousal/6e carouse/7 carpentry/7er carry/5 cartage/4 carting
cartography casework cassino castling/5e catechesis catering catheterisation/ae catheterization/ae catnap/6
causa causation/4e causing cauterisation/8e cauterization/8e cbc ceding celiocentesis celioscopy census/6
centesis cephalometry ceramics cesarean cesarian cession/2de cha-cha-cha cha-cha/7 chaeronea chairmanship
chalons chalons-sur-marne champerty chance-medley chancellorship chandelle change-of-pace change-up
channelisation/9e channelization/9e chanoyu chanting/5 chaplaincy chaplainship chapultepec charades
charlatanism chasse/6 chateau-thierry cheating/5 check-in checkers checkup chemosurgery chemotaxis
chemotherapy chewing/4 chicanery/7 chickamauga chieftaincy chieftainship childcare chiller chin-up
chipping/4 chiropractic cholangiography cholecystectomy cholelithotomy chomp/5 chomping/5 chore
christening/8 chrysotherapy cinematography circularisation/ae circularization/ae circumduction
circumnavigation/de circumscription/abe circumvention/a circumvolution/9ve clamber/7 clampdown clanger/5
classwork clawback clean cleaning/5 cleansing/6e clerking/5 clerkship clitoridectomy cloning closedown
closeout clutches clyster co-op coaching/5 coaction/5 coalescence/8 coalescency/8 cobbling/5e cockfighting
cockup cocooning coding/3e coeducation cohabitation/7 coition coitus collaborationism collecting/7
collectivisation/be collectivization/be collimation/8e colonialism colonic colonisation/7e colonization/7e
colonoscopy colorimetry colostomy combing/4 comedown comint commandership commandery commercialisation/ce
commercialism commercialization/ce commissioning/a commixture/6 commute commuting/6e comparing/6e
compiling/6e compounding/8 compressing/8 comptrollership computerization/ae comstockery concealing/7
conchology concubinage condensing/7e condonation/6e conferment/6 conferral/6 confiscation/9e conflux
congregating/9e conquering/7 conscription/9 constitutional/eize consuetude consulship consultancy
contraception contracting/8 contracture/8 contradance contravention/9e contredanse/b contretemps
controllership convening/6e conventionalisation/ee conventionalization/ee converging/7e conveyancing
conveying/6 cookery/4 cooking/4 copout coprophagia coprophagy copulation/7e copying/4 coquetry/6 corregidor
corvee cosmetology cosmolatry costing councillorship councilorship counsellorship counselorship countdown
counter-sabotage counteraction/a counterblow counterbombardment counterclaim/c countercoup
counterdemonstration counterespionage counterfire counterinsurgency counterintelligence countermarch
countermeasure countermine/b countermove counteroffensive counterplay counterpunch counterrevolution
countershot countersubversion countersuit counting/5 country-dance/d courante coursework coursing/5e couture
couvade cover-up cowpens cozenage/5 cpr crackdown craniotomy crapette crapulence crawling/5 crecy creeping/5
cremation/6e cribbage criminalisation criminalization cronyism crop-dusting croquet/7 crouch/6 cruise/6
crushing/5 crying/3 cryosurgery cuckoldry cuddle/6 cuddling/5e culdoscopy cunaxa cunctation cunnilinctus
cunnilingus cupping/3 curacy curatorship curettage curettement curietherapy curling/4 curvet/6 custodianship
cut-and-thrust cutback cyber-terrorism cybercrime cybernation/8e cyberwar cycling/4e cytophotometry dacoity
dairying dakoity dampening/6 dancing/4e dangling/5e darkening/6 darning/4 darts dating/3e daubing/4 dawah
dawdling/5e daycare de-escalation/ae deadening/6 deanship deathblow debarkation/6 debauch/7 debauchery/7
debridement debunking/6 decantation/6 decentralisation/be decimalisation/9e decimalization/9e decimation/7e
decipherment/8 declassification/9y decoding/5e decolonisation/9e decolonization/9e decompressing/a
decontamination/ce decortication/ae decriminalisation decriminalization decryption/7 deeds deerstalking
defacement/6 defenestration/be deferment/5 defibrillation/be defrayal/6 defrayment/6 defusing/5e deglutition
degustation/6 dehumanisation/9e dehumanization/9e dekko delegating/7e deliverance/7 demarche
demobilisation/9e demobilization/9e democratisation democratization demolishing/8 demonetisation/9e
demonetization/9e demonolatry demotion/5e denationalisation/ce denationalization/ce densitometry
denudation/5e deployment/6 deregulating/9e deregulation/9e dermabrasion derring-do desecration/8e
desegregation/ae designing/6 despoilation despoilment/7 despoliation/5il destabilisation/ae detecting/6
detente dethronement/8 deviationism devil-worship devilment/5 devisal/5e devising/5e devitalisation/9e
devitalization/9e devoir devolvement/7 devotional diabolatry diagnosing/7e diagnosis/7e diagramming/7
dialysis/5ze diathermy dichotomisation/ae dichotomization/ae didactics dieting/4 digging/3 digitalisation
digitalization/9e dining/3e dint dionysia directorship dirtying/5 disappearing/9 disarmament/6 disarming/6
disassembly disbandment/7 disbarment/6 discipleship discontinuance/ae discontinuation/ae disembarkation/9
disembarkment/9 disembowelment disenfranchisement/e disentanglement/b disestablishment/c disforestation/9
disfranchisement/c disgorgement/8 dishwashing disinfection/9 disinfestation/9 disinheritance/a
disinterment/8 disinvestment/9 dislodgement/8 dislodgment dismantlement/9 dismantling/8e dismount/8
dispersal/7e dispraise disservice dissimulation/ae distraint disunion/6te divarication dive-bombing/9
divorce/7 divorcement/7 do-si-do docking/4 doddle dogtrot doings dominoes dominos donkeywork dorsiflexion
dosimetry double-crossing double-dealing doubleheader dousing/4e doweling down-bow downsizing downspin
downtick downturn doze/4 draftsmanship drainage/5 draughts drenching dressage dressmaking dribbling/6e
drifting/5 drogheda dropkick/8 drowse/6 drudgery/6 drugging/4 drumfire drumming/4 dry-gulching duckpins
dumping/4 dunk/4 dupery/4 dyeing/3 e-commerce e-lasik earthing/5 eating/3 ecarte eccm echocardiography
echoencephalography echography echolocation ecm eco-warfare ecoterrorism ecotourism ect editorship
edutainment effectuation/9e effleurage egression/6 eisteddfod elbowing/5 eldership elective
electrocardiography electrocautery electromyography electroshock electrosurgery electrotherapy eleven-plus
elint elisa elopement/5 eluding/4e elusion/3de emancipation/9e embalmment/6 embarkation embarkment/6
embezzlement/8 embolectomy embracement/7 embracing/6e emda emendation emesis emigration/7e emphasizing/8e
empowerment/7 emptying/5 encasement/6 encephalography encirclement/8 enclosing/6e encoding/5e encore/6
encryption/7 enculturation endarterectomy endearment/6 endoscopy enema energizing/7e enfilade enfolding/6
enforcement/7 enhancement/7 enlisting/6 enrolment/5 enterostomy enterotomy entertainment/9 entrapment/6
enucleation/8e envelopment/7 epikeratophakia episiotomy equalisation/7e equalization/7e equating/5e
equilibration equipping/5 equitation erecting/5 ergotropism erotica errand escalade/8 escalation/7e escapism
esm espial/3y espionage eucharist euchre eupnea eupnoea eurhythmics eurhythmy eurythmics eurythmy euthanasia
everting/5 evildoing ew exacta exaction/5 executing/6e exenteration/9e exercising/7e exertion/5
exhumation/5e expedient expending/6 exploit exponentiation exporting/6 expressage/7 expropriation/ae
expunction/5ge expunging/6e expurgation/8e extemporisation/ae extemporization/ae exteriorisation/ae
exteriorization/ae extinguishing/a extradition/8e extravaganza extrication/8e eye-beaming fakery/4 falanga
fallback falsifying/7 falter/6 faltering/6 fandango farandole fare-stage faro fart/4 farting/4 fartlek
fashioning/7 fast/4 fastball fasting/4 fatism fattism fatwa feasting/5 feat featherbedding feathering/7
feint/5 fellatio fellation/6e felony ferrying/5 festivity fetch feticide fetometry fetoscopy feud/4
fibbing/3 fifo fighting/5 filming/4 finalisation/7e finalization/7e financing/6e finger-roll
fingerprinting/b fire-raising fire-worship fish-worship fistfight/9 five-hitter fives flatus flex/4
flimflam/4-flam flinch/6 flirtation/5 flirting/5 floating/5 flogging/4 flooding/5 floorshow floriculture
flub/4 flunk fluoridation/9e fluoridisation/9e fluoridization/9e fluoroscopy fly-by fly-fishing flying/3
flypast fmri foetometry foetoscopy foiling/4 follow-on fondling/5e fontenoy foolery/4 footfault foraging/5e
force-out fording/4 foreclosure/8e forehand foremanship forensics foreplay forestalling/9 forging/4e
forgoing formalisation/8e formalization/8e forswearing/8 foul-up foul/4 founding/5 four-hitter fox-trot
foxhunt/7 foxtrot frame-up fraternisation/9e fraternization/9e fray free-for-all freeing/4 frightening/8
frisk/5 frisking/5 frolic/6 frottage frying/3 fuck/4 fucking/4 fueling/4 fumble/6 fumigation/7e funambulism
fusillade/9 g-jo gaffe gala gallop/6 gambling/5e gambol/6 gaming/3e gaolbreak gardening/6 gasp/4 gastrectomy
gastroenterostomy gastrogavage gastromy gastroscopy gastrostomy gavage gayness gaze/4 gca generalcy genocide
gentrification/7y geophagia geophagy geotropism germanism gerrymander/b get getting/3 gip/3 give-and-go
glamorisation/8e glamorization/8e glamourisation/9e glamourization/9e glance/6 gliding/4e glissade/8
glower/6 go-around go-slow goldbricking/9 golf/4 golfing/4 gonioscopy googly goosebump gooseflesh
governing/6 governorship grafting/5 grammatolatry granicus gravimetry greenmail grilling/5 grooving/5e
grope/5 groundball groundbreaking grounder/6 gsr gumming/3 gunfight gunfire gunplay gunrunning gunshot
guzzling/5e gymnastics gynaeolatry gyneolatry gyp/3 habitude hackwork haematemesis haemodialysis
haemorrhoidectomy haemostasia haemostasis hagiolatry hair-raiser haircare hairweaving halma hammering/6
hammerlock hamming/3 handoff handover handspring handstand hara-kiri harakiri harikari harlequinade harlotry
harvesting/7 haulage/4 hauling/4 havoc headlock headmastership headmistressship headshake headshaking
headstand healthcare hearts hecatomb heckling/5e heliolatry heliotherapy heliotropism helpdesk hematemesis
hemodialysis hemorrhoidectomy hemostasia hemostasis heroics heterosexism heterosexualism heterosexuality
hide-and-seek hierolatry high-low high-low-jack highjack/8 highjacking/8 highlife hijack/6 hijacking/6
hijinks hiking hitting/3 hoax/4 hobbyism hold-down homage homemaking homeopathy homework homicide
homoeopathy homoeroticism homogenisation/9e homogenization/9e homosexualism homosexuality honoring/5 hoofing
hooking/4 hooky hooliganism hoops hopscotch horripilation/ae horseplay horseshoes horseshow horsewhipping/9
horticulture hospitalisation/ae hostilities hotfoot house-raising housebreaking housekeeping/9 housewifery
housework hrt huffing/4 hug/3 hugging/3 hula hula-hula hullabaloo humanisation/7e humanization/7e humoring/5
hurl/4 hurling hurrying/5 husbandry husking/4 hustings hybridisation/8e hybridization/8e hybridizing/8e
hydrometry hydropathy hydroponics hydrotherapy hymnody hyperalimentation hyperemesis hyperextension/ad
hyperpnea hyperventilation/de hypnoanalysis hypnogenesis hypnopedia hypnotherapy hypnotism
hypophysectomy/dize hypopnea hypostatisation/ae hypostatization/ae hypsometry hysterectomy hysteroscopy
hysterotomy ichthyolatry iconolatry idiolatry idling/3e idolatry ileostomy ill-treatment/9 ill-usage/6e
imbibing/5e immobilizing/9e immolation/7e immunisation immunization/7e immunohistochemistry immunotherapy
impalement/6 impasto importing/6 imposture impounding/7 impoundment/7 impress/7 impressment/7 in-migration
inbreeding incasement/6 incendiarism incest incineration/9e inclining/6e incoming inculcation/8e
incurrence/5 incurring/5 indexation/5 indexing/5 indignity indoctrination/be inducing/5e indulging/6e
industrialisation/ce industrialization/ce inflaming/6e infraction/7 ingestion/6 ingraining ingratiation
inhabitancy/7 inhabitation/7 innings inoculating/8e inoculation/8e inquest inspection/7 inspectorship
installing/7 instauration instilling/7 instillment/7 instilment/6 instructorship insurgence insurgency
insurrection integrating/8e intercommunion intermediation/be internationalisation/fe internationalization/fe
internship interplay interspersal/ae interspersion/ae intifada intifadah intromission/7t intubation/7e
inunction/6 invalidation/9e inventorying/9 investigating/ae investing/6 invidia invigilation/9e
iontophoresis iontotherapy ipo ipsus iridectomy iridotomy isometrics issuance issuing/4e issus
itemisation/6e itemization/6e itineration ivry iw iwo jabbing/3 jacks jackstraws jailbreak jamboree
jamming/3 japery jaunt/5 jehad jejunostomy jena jerking/4 jerry-building jiggle/6 jihad jinks jitterbug/9
jiujitsu jogging/3 joining/4 jollification/6y jostle/6 jostling/5e journey/7 journeying/7 joyride/7
judgeship judo jujitsu jujutsu jump-start jumpstart junketing/6 jutting/3 karaoke karate kayo keno
keratoplasty keratoscopy keratotomy keystroke kidnapping/6 kinesis kissing/4 kittee knavery kneel/5
kneeling/5 knockdown knuckleball knucklebones knuckler ko kwanzaa lacrosse lam/3 laminectomy lancers
langside laparoscopy laparotomy lapidation/7e lapsing larceny laryngectomy laryngismus lasek lasik lateral
latria laundering lavage/3e lavation/3e law-breaking lawmaking lawsuit lay-up layoff layover layup leaner/4
leaping lease-lend leave-taking leaving lechery lectureship lecturing leg-pull leg-pulling legalisation/7e
legalization/7e legateship legerdemain legislating legislatorship lend-lease lending lengthening lepanto
lesbianism leucotomy leuctra leukotomy leveraging lexicography leyte liberalisation/9e liberalization/9e
librarianship lie-in lieu lieutenancy lifesaving lifework lifo ligation/5e likening limp/4 lindy lingering
lipectomy liposuction lipreading/7 listening/6 lithotomy litigation/7e load-shedding loafing loaning
lobbyism lobectomy lobotomy lockdown locking lockout logging/3 logistics longways look-over loop-the-loop
looting/4 lordolatry lotto lovemaking ludo luging/3e lumbering lumpectomy lunching/5 lutzen luxuria
luxuriation/8e lying/1ie lymphangiography lymphography lynching/5 magistracy magistrature maglev mah-jongg
mahjong make-do make-work makeready makeshift makin maldon malfeasance malingering/8 maltreatment/8
malversation/9e mambo/5 mammography mammothermography managership manhunt manicure/8 manslaughter mantinea
mantineia manufacturing manumission/6t mapmaking maraud/6 marching/5 marengo mariticide marshalship
massacre/8 massage/7 masse mastectomy masterstroke mastication/8e mastoidectomy mastopexy masturbation/9e
match-up matchmaking matchup mating/3e matric matriculation/ae maximation maximisation/7e mayoralty
mccarthyism measurement/7 measuring/6e meatpacking meddling/5e medevac medicaid medical medicare medivac
megahit meld/4 melee meniscectomy mensuration/8e merchandising/ae merrymaking meshugaas mesmerism mess-up
messiahship metalworking meteortropism metrication/8e meuse-argonne micrometry microscopy microsurgery
mid-off mid-on mikvah militainment militarisation/9e militarization/9e minden minelaying minesweeping
mingling/5e miniaturisation/ae miniaturization/ae minimisation/7e minimization/7e ministration/6er minus
miracle-worship misbehavior/8e misbehaviour miscalculation/be miscegenation/ae mischief-making miscount/8
misdeal/7 misdeed misdemeanor misdemeanour misestimation/ae misfeasance misgovernment/9 mishegaas mishegoss
mismanagement/9 misplay/7 misreckoning misrule misstep mistreatment/8 mistrial misuse/6 mix-up mixing/3
mnemonic mock/4 moderatorship modernisation/8e moistening/7 momism monetisation/7e monetization/7e
moneymaking monitoring/7 monoculture monolatry monopolisation/9e monopolization/9e monte moon-worship moot
mopping/3 motivating motorcycling/9e motoring/5 motorisation/7e motorization/7e mottling/5e mountaineering/b
moviemaking mpeg mri mudra mugging/3 mumble-the-peg mumblety-peg murder/6 musclebuilding mutiny/6 mycophagy
mydriasis myelography myotomy myringectomy myringoplasty myringotomy nafta naprapathy narcoterrorism
narcotraffic natation naturism naturopathy nauch nautch navarino necrophagia necrophagy necropsy
neocolonialism nephrectomy nephrotomy nepotism nestle/6 netball neurectomy neuro-marketing neuromarketing
neuroplasty neurosurgery neurotropism neutering/6 newspapering newspeak nictation/6e nictitation/8e
night-stop nightwork nim ninepins ninjitsu ninjutsu nisus no-brainer no-hitter no-trump noctambulation
noctambulism nomenklatura non-engagement non-involvement non-proliferation nonacceptance nonaccomplishment
nonachievement nonappearance nonattendance noncompliance nonfeasance nonobservance nonparticipation
nonperformance nonprofit nonproliferation nonresistance nonstop nonviolence nookie nooky normalisation/8e
normalization/8e nosecount not-for-profit novation/5e novelisation/7e novelization/7e novena nudge/5 nudism
numismatics numismatology nurturance/6e nutation/5e nystagmus obstructionism obtainment/6 obtention/3ain
obviation/6e oculism offensive officiating/8e offside omophagia once-over one-and-one one-hitter one-step/8
one-upmanship oophorectomy oophorosalpingectomy operations ophiolatry ophthalmectomy ophthalmoscopy
optimisation/7e optimization/7e optometry orchidectomy orchiectomy orchiopexy orchotomy orgasm origami
ornamentalism orthoptics osteoclasis osteopathy osteotomy ostomy otoplasty ousting/4 out out-migration
outercourse outfitting/6 outreach ovariectomy overachievement/b overacting/7 overcapitalisation/de
overcapitalization/de overeating/7 overexertion/9 overexploitation/b overfeeding/8 overflight
overindulgence/b overlordship overproduction/ae overprotection/b overreaction/9 overrefinement/a overrun/7
overshielding overshoot/9 overtaking/7e overuse/7 overutilisation overutilization overwork/8 overworking/8
pachinko pachisi paederasty paedophilia pains palatopharyngoplasty pall-mall pallone palpation/6e
palpebration/9e paltering/6 pampering/6 pancreatectomy pandiculation panhysterectomy panipat panto
pantomime/9 paperhanging papering/5 papermaking paperwork paracentesis parachuting/8e paragliding paraphilia
parapraxis parasailing parceling/6 parcellation/6 parcelling/6 parcheesi parchesi parchisi parimutuel parlay
part-singing pas passado passero pasteurisation/9e pasteurization/9e pastime pastorship patching/5
pauperisation/8e peacekeeping peasanthood peccadillo peculation/7e peddling/5e pederasty pedicure/8
pedophilia peek/4 peekaboo pelota pelvimetry penalisation/7e penalization/7e penning/3 penuchle
peregrination/ae perfecta performing/7 perfusion/6e perineotomy perjury/6e perpetration/9e perpetuation/9e
persecution/8e pervaporation/ae petrissage petroglyph petting/3 petty phacoemulsification phalloplasty
pharsalus phase-out pheresis philanthropy philately phlebectomy phlebotomy/9ize phonics photocoagulation
photometry phototherapy phototropism physiatrics physiotherapy phytotherapy piaffe pick-off pickings/4
piecework piggyback pigsticking pilferage/6 pilgrimage pillaging/6e pinball ping-pong pinochle pinocle
pirouette/9 piss-up placation/6e place-kicking/a place-worship plagiarisation/9e plagiarization/9e
plasmapheresis plassey plastering/7 plateletpheresis playacting/7 pleasantry pleasing/5e pleating/5
plebiscite pleven plevna pleximetry plod ploughing/6 plowing/4 plumbery plunderage/7 plundering/7 plunker
pneumonectomy poaching/5 pogey pogrom pogy poitiers poking/3e polarography polishing/6 polypectomy
pony-trekking pop-fly popery pork-barreling porn porno pornography posing/3e positioning/8 pounce/6 ppp
praetorship prance/6 praxis precentorship preceptorship preclusion/6de prefabrication/be prefixation/6
prehension/6d premiership prep prepayment/6 presidentship press-up prestidigitation pretend/7 pretending/7
prevention/7 price-fixing pricking/5 primateship primping/5 principalship printmaking priorship
prison-breaking prisonbreak privatisation/8e privatization/8e proceeding/7 proconsulate proconsulship
procreation/8e proctoplasty proctorship proctoscopy procural/6e procurance/6e procurement/7 professorship
promiscuity promiscuousness pronation/6e propaedeutic propaedeutics prophylaxis props proration/6e
prorogation/6ue prostatectomy prostitution/9e protagonism protectorship prowl/5 psalmody psychoanalysis
psychosurgery psyop publicizing/8e publishing/7 pugilism puking/3e pulling/4 pullout punch-up punishment/6
punting/4 purchasing/7e pursual purveyance/6 pushball pushing/4 pushup put putout putsch putt/4 putting/4
pydna pyelography pyramiding pyrography pyrolatry pyrotechny quadrature quantisation/7e quantization/7e
quarrying/6 quelling/5 quenching/6 quickie quicky quislingism quoits racialism racing/3e racketeering/9
radiophotography radioscopy radiotherapy raffle/6 railroading/8 rainmaking ramble/6 rampage/7 ranching/5
randomisation/8e randomization/8e ransacking/7 rapine rappel rapprochement rassling rationing/6 ravaging/5e
ravenna razmataz razzle razzle-dazzle razzmatazz rbi re-afforestation/b re-creation/8e re-establishment
re-formation re-sentencing readmission/6t readying/5 reaffiliation reallotment/7 reapportionment/b
rearmament/5 rearrangement/9 reassembly reassignment/8 reassurance/7e rebuilding/7 reburial/5y reburying
recalculation/ae recce recco reccy recidivism/7ate recirculation recission/2scind reclassification
reclining/6e recoding/5e recommencement/a reconnaissance/6oitre reconnoitering/b reconnoitring/ae recount/7
recruitment/7 rectoplasty rectorate rectorship recusal/5e recusancy redeployment/8 redetermination/ae
redevelopment/9 redeye rediscovery/a redisposition/8e redistribution/be reelection/7 reenactment/7
reenlistment reentry/2-enter refabrication refereeing/7 referendum refit reflex refocusing/7 reforestation/8
refueling/6 refutal regaining/6 regimentation/8 regulating/7e rehearing reimposition/7e reiteration/8e
relapse/7 relapsing/6e relegating/7e relishing relistening remand/6 remarriage/6y remediation/8e
remilitarisation/be remilitarization/be remotion/4ve renege/6 renting/4 reordering/7 reorganisation
repatriation/9e repeal/6 repeating/6 replacing/6e repositing/7 reposition/7 repositioning/a repossession/9
reprisal republishing/9 repurchase/a resale rescission/5nd rescue/6 resection/6 resettlement/8 reshipment/6
reshuffling/8e rest-cure resumption/5e resurgence/7 resurvey resuscitation/ae retail/6 retailing/6 retake/6
retaking/5e retaliation/8e retch/5 retraining/7 retrial/4y reunification/6y revel/5 revelry/5 revenge/7
reverting/6 revitalisation/9e revitalization/9e revivification/7y revoke/6 revolt/6 rhinoplasty rhinoscopy
rhinotomy rhizotomy rhytidectomy rhytidoplasty rifling ring-a-rosy ring-around-a-rosy ring-around-the-rosy
rinsing/4e rip-off rivalry/5 roasting/5 rocroi roentgenography roguery roleplaying/8 rollerblading rollover
romanticisation/ae romanticization/ae rope-a-dope roping/3e rorschach rossbach rough-and-tumble rounders
rounding rousing/4e routemarch roving/3e rowing/3 royalism rubber-necking/6neck rubdown ruckus ruction
ruffianism rugby ruggedisation/8e ruggedization/8e rugger ruining/4 rulership ruling/3e rumpus/6 run-through
ruse sabotage/8 sacrament sacrilege safari safekeeping sailplaning/8e saint-mihiel salerno salpingectomy
salting/4 sanctification/7y sanitisation/7e sanitization/7e sapphism satyagraha sauteing/5 save savoring/5
savouring/6 scam/4 scamper/7 scat scathe scatophagy scheduling/7e schoolwork scission sclaff/6 sclerotomy
scnt scoring/4e scouting/5 screwing/5 screwup scrubbing/5 scrum scrummage scud/4 scudding/4 sculling/5
scumble scurry/6 sea-duty sealing/4 secretaryship sectionalisation/be sectionalization/be seder sedition
segue seismography selenolatry self-abasement self-abnegation self-abuse self-aggrandisement
self-aggrandizement self-annihilation self-defence self-defense self-discovery self-effacement
self-flagellation self-fulfillment self-help self-improvement self-mortification self-organisation
self-organization self-preservation self-protection self-punishment self-realisation self-realization
self-reformation self-renewal self-renunciation self-sacrifice self-service self-stimulation self-suggestion
self-worship sell/4 selling/4 selloff sempach senatorship sending/4 sensitising sensitizing
sentimentalisation/de sentimentalization/de separationism seppuku septation septectomy serialisation/8e
serialization/8e serigraphy serpent-worship serve/5 services servicing/6e set-to seven-up sevens severing/5
sexcapade sexism sexploitation shadowboxing/9 shadowing/6 shake-up shakeup shamble/7 shambling/6e shape-up
share-out shattering/7 shave/5 shearing/5 shellfire shelling/5 shiatsu shifting/5 shillyshally/c shiloh
shining/4e shinney shinny shipbuilding shirking/5 shirring/5 shitwork shoemaking shogi shoot-down shootout
shoplifting/8 shove-halfpenny shove/5 shovelboard showjumping shrift shtup shuffleboard shufti shunning/4
shutdown shutting/4 shy/3 side-glance side-look sidestep sidestroke siege siesta sifting/4 sighting/5
sightseeing/8 sigint sigmoidectomy sigmoidoscopy simmering/6 simony singalong single-foot/b sinning/3 sip/3
sit-down sit-in sit-up sixty-nine skateboarding/a skating/4e skedaddle skeet skiing/3 skin-dive/9 skincare
skinny-dip/a skirmish/8 skit skittles skulking/5 skydiving/6e slacking/5 slapshot slaveholding slaying/4
sleep-learning sleepwalking/9 sleuthing/6 slight/6 slinging/5 slip-up slowdown slugfest smacking/5
smashing/5 smelling/5 smooch/6 smooching/6 smooth/6 smuggling/6e snafu/5 snickersnee sniff/5 sniffle/7
sniveling/6 snogging/4 snooker/7 snooze/6 snoring/4e snorkeling/7 snorting/5 snowboarding/9 snuffle/7
snuggle/7 snuggling/6e soar/4 soaring/4 sobbing/3 socage soccer socialising/8e socializing/8e soft-shoe
soiling/4 soilure/4 soissons soixante-neuf sojourn/7 soldering/6 solecism solemnisation/8e solemnization/8e
solicitorship solving/4e somersault/a somersaulting/a somnambulation/be somnambulism somniloquism somniloquy
sonography sortition sousing/4e spacefaring spaceflight spadework spank/5 spanking/5 sparge spasmolysis
spaying/4 speakership spectrometry spectroscopy speeding/5 speedup spiccato spillikins spinning/4
spiritualisation/be spiritualization/be spirometry spitting/4 splashdown splenectomy splintering/8
splitsville spoilation/5 sponsorship sportfishing spot-welding/9 spree/5 spring-cleaning/c sprint/6
squandering/8 squandermania square-bashing squeezing/6e squirm/6 stagger/7 stakeout stalling/5 stapedectomy
stare/5 stargazing/7e starting/5 startle/7 starving/5e stations stead stealth steganography step-down
step-up stertor stewardship stickball stickup stifling/5e stigmatisation/9e stigmatization/9e stillbirth
stitching/6 stock-take stockpiling/8e stocktake stomp/5 stonewalling/9 stoning/4e stopgap stops stowing/4
strabotomy strafe/6 straight-arm strangling/7e strapado strappado strewing/5 strikebreaking strikeout
strip-jack-naked striping/5e stripping/5 striving/5e stroking/5e stroll/6 studentship stumping stunting/5
stylisation/6e stylization/6e stylostixis sub-test subbing/3 subjoining/7 subjunction/4oin subrogation/8e
substituting/9e succor/6 succour/7 succussion/7 suck/4 sucking/4 suffixation/6 summersault summerset sumo
sun-worship sunna sunnah superbia supererogation superfecta superintendence/b supersedure/8e
supersession/7de supervising/8e supervision/8e supination/7e supping/3 supplanting/8 supplying/6
supporting/7 suprarenalectomy surfacing/6e surfboarding surfing/4 surfriding surprisal/7e surveillance
surveying/6 sustainment/7 sustentation suttee suturing/5e swabbing/4 swap/4 swat/4 sweeping/5 sweepstakes
swerving/5e swig/4 swilling/5 swim/4 swimming/4 swindle/7 swinging/5 swipe/5 switcheroo switching/6 swiz
swop/4 swordplay syllabication/ae syllabification/8y symbol-worship symbolatry symbolising symbolizing/8e
symbololatry sympathectomy synchronising/ae systematisation/ae systematism systematization/ae taekwondo
taichi taichichuan tailing/4 tailoring/6 take-in taking/3e tampering/6 tannenberg tantalization/8e tap-off
tapering/5 tapotement tarantelle tarawa-makin tarriance/4y taunt/5 taunting/5 tauromachy teachership
teamwork tears teeoff teetotaling teetotalism telecommerce telecommuting telemark telemarketing telemetry
teleportation/8 teleselling teleworking telint tempering/6 ten-strike tenancy tenderisation/8e
tenderization/8e tending/4 tennis tenpins tenting/4 territorialisation/de territoriality
territorialization/de terrorism tertry test-cross testcross tetherball tewkesbury thaneship thaumatolatry
theft theoterrorism therapy thermocautery thermography thermogravimetry thermometry thermopylae
thermotherapy thermotropism thievery/6 thieving/5e thimblerig thinning/4 thoracentesis thoracocentesis
thoracotomy thrash/6 three-bagger three-hitter threshing/6 thrombectomy throttling/7e throw-in thrusting/6
thuggee thuggery thwack/6 thwarting/6 thyroidectomy tic-tac-toe tick-tack-toe tickling/5e ticktacktoe
ticktacktoo ticonderoga tiddlywinks tightening/7 tiling/3e tilling/4 timework tin-plating tinting/4
tit-tat-toe titivation/7e titration/6e tittivation/8e tko tlc toasting/5 tobogganing/8 toe-in toil/4
toilette toke tombola tomfoolery tomography tone-beginning tonometry tonsillectomy topolatry tort
torturing/6e touchback tourism touristry tow/3 towage/3 toying/3 tpn tracheostomy tracheotomy tracking/5
trade-off tradeoff trading/4e trafalgar trailing/5 transaction/8 transferral/8 transmittal/8 transmitting/8
transmogrification/by transplanting/a transshipment/9 transvestism transvestitism trapshooting trasimeno
traveling/6 travelling/6 treasurership tree-worship tremble/7 trente-et-quarante trephination/7e triage
tribadism tribalisation tribalization tribuneship trifling/5e trifurcation/9e trip-up trolling trophotropism
tropism truancy trucking/5 truckling/6e trudge/6 trumping/5 try-on try/3 tsuris tsushima tumbling/5e
tuning/3e turndown turnround turp turpitude tussle/6 tutorship tweak/5 twiddle/7 two-bagger two-baser
two-hitter two-step/8 tying/1ie tympanoplasty typology tyrannicide u-turn ultrasonography underachievement/c
underproduction/be unfastening/8 unionisation/7e unionization/7e unloading/6 unsnarling/7 untangling/7e
untying/3ie up-bow updating/5e upending/5 uppercut uppp uprising uptick upturn uranalysis uranoplasty
urinalysis using/2e utilisation/6e uvulopalatopharyngoplasty vacationing/8 vaccinating/8e vagabondage/8
vaginismus valmy valse valvotomy valvulotomy vandalism variolation variolization vasectomy/8ize
vasoconstriction vasodilation vasosection vasotomy vasovasostomy veering/4 vendetta vending/4 vendition/4
vendue venesection/8 vengeance venipuncture venography venting/4 verbolatry verdict verdun viatication
viaticus viceroyship victimisation/8e vigilantism vingt-et-un viniculture viscometry viscosimetry visiting/5
vitiation/6e viticulture vitrectomy vivisection/8 viziership vocalizing/7e voicing voidance/4 volte-face
vomiting/5 voting/3e voyeurism vulvectomy waddle/6 wading/3e waggle/6 wailing/4 waiting/4 waiver/5
wakening/5 walking/4 wandering/6 wank/4 wardenship wardership warehousing/8e warm-up washing-up watching/5
water-skiing wave-off wayfaring weaning/4 weaving/4e weeping/4 weightlift weightlifting/a welding/4
whacking/5 whang/5 wheedling/6e whirling/5 whist whitelash whitening/6 wholesale/9 whoopee whoredom wiggle/6
wile willing/4 wilting/4 winding window-washing windup winemaking winking/4 winning/3 winnow/6 winnowing/6
wipe/4 wiretap/7 witch-hunt witching woman-worship woodworking word-worship work-in workflow workload
workout wounding/5 wrestle/7 wriggle/7 x-raying/5 xenotransplant xenotransplantation xerography
xeroradiography yachting/5 yawn/4 yawning/4 yodeling/5 zama zoning zooerastia zooerasty zoolatry zoophilia
zoophilism =aa abduction/6 about-face/a acrobatics adjournment/7 amortisation/7e amortization/7e angulation
annexation assignation/6 assist/6 atomisation/6e atomization/6e attempt/7 auction/7 authorship averting
bacchanalia baking/3e banking/4 bathing/4e battue beating/4 beheading belching binge/5 blending blitz/5
bloodletting bloodshed bombing/4 booking/4 bootlegging boring borrowing bowdlerisation/9e bowdlerization/9e
boxing/3 brushing cakewalk/8 calisthenics callisthenics canalisation/7e canalization/7e capriole career
catharsis censoring censorship centralisation/9e centralization/9e co-optation/6 co-option/6 coercion/5e
collaboration/ae comb-out combat/6 committal/6 communalism completion/7e conducting/7 consecration/9e
consummation/9e contumacy cooperation/8e counterattack/d coup crapshoot crime/4inate crooning/5
crossbreeding crusade/7 cultism cut-in dalliance/4y deactivation/9e dealing/4 decampment/6 decapitation
decompression/a defloration/5wer deportation/6 deracination/9e desertion/6 detoxification/7y
detribalisation/ae detribalization/ae devaluation/8e devilry/5 deviltry/5 disengagement/9 doubles downshift
downswing dramatisation/8e dramatization/8e drilling/5 drinking/5 driving/4e ducking/4 duel/4 ejection/5
electrification/8y electrocution/ae endeavor/8 endeavour/9 escapade eviction/5 exacerbation/9e excursion
expatriation/9e exploitation/7 extirpation/8e facelift fade/4 fantan farming/4 feeding/4 figuration/5e
fingering/6 fishing/4 fisticuffs flagellation/9e flit/4 follow-through footwork foray/5 fornication/8e
forsaking/6e forwarding/7 goal-kick grappling/6e grazing/4e grooming/5 guardianship gulp/4 gulping/4 haying
haymaking headship hegira heist/5 hejira hockey holdup holocaust homecoming housecleaning/a hustle/6
hyphenation/8e idolisation/6e idolization/6e immobilisation/9e immobilization/9e impingement/7
implementation/9 in-fighting inauguration/9e indirection infringement/8 iniquity inroad insemination/9e
intemperateness intensification/8y interbreeding/a interception/9 interpenetration/de interposition/8e
irrigation/7e juggle/6 jugglery/6 juggling/5e jumping/4 katharsis kicking/4 leapfrog/8 legitimation/9e
liturgy lob/3 locating lockstep logrolling/7 looking lope/4 lowering/5 lunge/5 makeover malpractice
manduction manipulation/9e manufacture/b maximization/7e mayhem merging/4e metrification/6y mimicry
mining/3e misapplication/7y misappropriation/de misconduct/a miscue mobilisation/7e mobilization/7e
modelling/5 molestation/6 moonwalk nightlife oblation occupancy/5y officiation/8e onanism overexposure/9e
overhaul/8 overthrow/9 overturn/8 pairing/4 palliation/7e parry/5 perambulation/ae personation/8e pilotage/5
piloting/5 piquet piracy/4te pitching/5 plodding/4 prank pratfall predation/6e profanation/6e programing/7
programming/8e propitiation/9e puffing/4 purging/4e quackery/5 raid/4 rallying/5 reaching/5 readjustment/8
rebellion/5 recapture/9 reconciliation/8e recreation/7e recusation/5e rehearsal/7e reification/4y
relocation/7e removal/5e reorganization/9e reshuffle/9 residency/6 riddance/3 riding/3e rite robbery/3
rollback rushing/4 saccade saturnalia saunter/7 scalage/4e schematisation/9e schematization/9e scouring/5
scramble/8 scrimmage/9 scrutiny/7ize seafaring secularisation/9e secularization/9e seduction/5e seeking/4
self-destruction/d shenanigan shooting/5 shuffle/7 shuffling/6e sideslip singles skip/4 sledding/4
slicing/4e smacker/5 snick/5 snivel/6 sodomy/5ize solfege solfeggio somme sortie splashing/6 spoliation/3il
spoonfeeding/9 spotting/4 squatting/5 stabilisation/8e stabilization/8e staining/5 stalking/5 startup
stealing/5 sterilisation/8e sterilization/8e stirring/4 straining/6 stretching/7 stumble/7 subtraction/8
subversion/6t syndication/8e takeover task/4 taxis telephotography tergiversation/be terrorisation/8e
terrorization/8e tessellation/9e tinning/3 touchdown transfusion/8e transplantation/a traversal/7e trek
trespass/8 tumble/6 tune-up tutelage/3or twisting/5 uncovering underexposure/ae undertaking/8e undoing/4
uniting/4e upkeep usurpation/5 volley/6 voyage/6 vulgarisation/8e vulgarization/8e walkout walkover warfare
washup worrying/5 wrestling/6e =aaa abandonment/7 abidance/4e adoption/5 barratry battle/6 bowling burst/5
carnival castration/7e catching communisation/8e communization/8e conquest crawl/5 demonstration/ae
diversion/5t drafting/5 effort escape/6 espousal/6e evisceration/9e exercise/8 expulsion/3el firing/3e
fling/5 game grading/4e handling/5e hit/3 hunting/4 incursion/5 integration/8e jab/3 keeping/4 launching
leveling liberation/7e liquidation/8e marketing/6 move/4 nationalisation/ae nationalization/ae navigation/7e
occupation/5y orgy playing/4 practice/8 purgation/4e purge/5 reciprocation/ae reclamation/5im reform/6
rehabilitation/be relegation/7e respiration/6e ritual/6ize sailing/4 sale sashay/6 saving scaling/4e
service/7 socialisation/8e socialization/8e spying/3 steering/5 struggle/8 teasing/4e testing/4 toss/4
trade/5 violation/6e walkabout ypres =aac attack/6 observation/6e presentation/7 procedure/5ed usage/2e =aae
movement/4 progress/8 run/3 strike/6 =aag attainment/6 exploration/6e infliction/7 planning/4 support/7 =aan
arrival/5e sport/5 =aao finding/4 turning/4 =aap broadening evacuation/7e execution/6e renewal/5 search/6
specialization/9e =aar coming/3e fight/5 treatment/5 vote/4 walk/4 =aas contact/7 cultivation/8e election/5
running/3 salvation/4e =aau agriculture defense percussion/7 sitting/3 =aav duty =aax approach/8 job/3 =aay
slip/4 =aaz assault/7 kill/4 =ab parting/4 =abx chopper/4 =ac amendment/5 ballet benediction cancellation/6
chastisement/8 clowning/5 codification/5y compromise/a debut/5 dramatics exodus gavotte going-over minuet
modernization/8e odyssey oversimplification/by phrasing/5e potshot preferment/6 proceedings/7 rebuff/6
receipt/7 safeguard/9 singing/4 tango/5 typography vindication/8e wings =aca abuse/5 application/4y
assignment/6 closing/4e commutation/6e dodging/4e enactment/5 fun gesture/7 giving/3e intervention/8e
mitigation/7e pacification/5y pardon/6 presentment/7 roundup skimming/4 solo/4 survey/6 tally/5 =acc
certification/6y choreography dismissal/7 examination/6e introduction/8e lesson notification/5y prayer/4
revision/5e routine show/4 writing/4e =acg closure/7 construction/9 continuation/7e discovery/8 pretense/6d
reinforcement/9 =acm incitement/6 =acq deal/4 transmission/7t =acr courtesy =acs identification/7y =acu
communion/6e =acv admission/4t award/5 charge/6 =acx hornpipe packaging/6e passage/4 production/6e =ada
flip/4 =add kiss/4 =adx punch/5 =ae abortion/5 annihilation/9e breakup depredation merger/5 obliteration/9e
onrush overflow/8 pageant plunge/6 rustling/5e schism stampede/8 swerve/6 tug-of-war waxing/3 =aea athletics
crucifixion/6y disappearance/9 displacement encounter/9 going/2 lurch/5 marathon slaughter/9 travel/6 =aec
contraction/8 delivery/7 elaboration/8e graduation/7e takeoff =aee blow/4 departure/6 invasion/4de leap/4
passing/4 reversal/6e transition/a transmutation/8e =aeg divergence/7 observance/6e =aeh blast/5 =aek rush/4
=aes destruction/5oy failure/4 stroke/6 tremor/6 =aet interruption/9 =aev sacrifice/9 =aex roller/4
whipping/4 =af shiver/6 worship/7 =afa conflict/8 offense/5d =afe kick/4 =aff intimidation/9e =afr cruelty
repose/6 =afs approval/6e =ag accomplishment/a computation/6e conceptualization/ce contemplation/ae
discrimination/be dispossession/a ecclesiasticism evaluation/7e imposition/5e localization/7e marbles
project/7 research/8 stratagem validation/7e wheeze/6 =aga dissection/7 experiment/a finance/7
incorporation/ae maneuver/8 penetration/8e pursuit/5e sampling schooling/6 teaching/5 trial/2y =agc
analysis/5ze glimpse/7 mistake/7 process/7 study/5 =age decision/4de =agf care/4 =agg acculturation/ae
calculation/8e design/6 education/6e =agp stimulation/8e =agr hold/4 neutrality retention/3ain role =ags
difficulty =agv custom =agw orientation =agx engineering/8 masking/4 simulation/7e technology =ah flurry/6
interaction/8 =aha transgression/a =ahe lift/4 =ahh resistance/6 =ahr pull/4 push/4 =ai contortion/7 =aie
ramification/5y =ajc measure/7 =ajs possession/7 =aka cutting/3 =ake hop/3 =al juxtaposition/8e =alc
retreat/7 =alu rendezvous/a =alx berth/5 excavation/7e =amc provocation/5ke =an fielding/5 suicide =ana
fraud transfer/8 =anc trot/4 =ane replacement/7 =ann best double/6 fireman =anq homer/5 =anr help/4 =anx
chase/5 conditioner/9 =aoa shaving/4e =aoe breach/6 =aol crossing/5 =ap ablation/5e infiltration/9e
smoking/4e stiffening/7 uptake vaporization/7e wetting/3 =apa multiplication/7y neutralization/9e
photography purification/5y reduction/5e =apc buildup replication/8e sequestration/7er =ape irruption/6 =apg
elimination/8e idealization/7e =app capture/7 development/7 =aq dab/3 haul/4 single/6 =aqa spraying/5
squat/5 step/4 stride/6 =aqc correction/7 =aqv split/5 =ar adherence allegiance avarice behalf betrayal/6
chastity conduct/7 disobedience/6y injustice liveliness mischief negligence procrastination/ce recourse
self-control training/5 veto/4 =ara amplification boost/5 compliance/5y obedience/3y treason =arf mercy =arg
determination/8e error/3 favor/5 precaution =arp inhibition/7 =arr deference/5 evil hike/4 idleness
irregularity prolongation/7 use/3 =ars restraint/8 violence welfare =arv assistance/6 =arx making/3e =as
arrest/6 defection/6 degradation/6e depletion/6e distension/6d diversification/8y domination/7e hiding/3e
participation/ae renovation/7e shaking/4e suffocation/8e utilization/6e vaccination/8e =asa action/6
embrace/7 imprisonment/8 strangulation/ae war/3 =asc blessing/5 enlargement/7 nomination/7e riot/4 stay/4
=ase disruption/7 throw/5 trip/4 vibration/6e =asf demoralization/9e oppression/7 =asg arousal/5e =ash
rejection/6 =ask bunt/4 =asl hearing/4 repair/6 =asp activity breakdown burning consumption/6e
dissociation/9e fragmentation/8 melioration/8e omission/3t preservation/7e stratification/7y =asr behavior
fault/5 responsibility wickedness =ass complication/9e flutter/7 =asu clutch/6 =asv squeeze/7 =asw
obligation/7e =asx automation/7e =at intermission/7t outing =ata lapse/5 pass/4 trick/5 =atd snap/4 =ate
advent kickoff =atp incubation/7e =att continuance/7e tour/4 =atu attendance/6 =atx checkout lag/3 =au
cooperative enrollment/6 exhibition/7 hands immigration/8e legation management/6 revival/5e vocation =aua
administration/8er expedition nursing/4e planting/5 prosecution/8e visit/5 =auc commerce engagement/6
patronage/9 registration/6er =aue migration/6e =auf offence/5d sex/3 =aug classification/7y selection/6
triple/6 =aul course/6 =aur enterprise =aus leadership =auu establishment/9 fair relay/5 =aux appointment
market/6 =av bestowal/6 enrichment/6 grant-in-aid holding/4 outlay repayment/5 spending/5 wager/5 =ava
contribution/9e dispensation/7e redemption/4em venture/7 withholding/8 =avc depreciation/9e =avg
acquisition/5re =avh purchase/8 =avr inheritance/7 investment/6 penalty/5ise =avv default/7 discount/8
maintenance/5ain =avx yield/5 =awa dealings/4 opposition/5e =awc expansion/5d magnification/6y =awe
rotation/5e =awg involvement/7 =awr comparison/6e =ax aegis aerial avenue baseball basketball batting/3
blockade/8 boarding bustle/6 football framing/4e importation/6 inhalation/5e landscaping/8e lashing
marketplace objectification/8y panting/4 playback pressing/5 remedy/6 ride/4 rodeo scan/4 sewing/3
shipping/4 shopping/4 strut/5 tug/3 volleyball washing/4 waterproofing/a =axa cinch/5 drive/5 fixing/3
intake scuffle/7 shot storage/4e tracing/4e trimming/4 work/4 =axc ventilation/8e =axe creation/5e
installation/7 =axl path =axu craft/5 =axv backing/4 means protection/7 =axw modification/5y =axx clinch/6
drain/5 firewall grip/4 liner/4 molding/4 priming shielding/6 stoop/5 tread/5 =axz hobby =ay instillation/7
=aya injection/6 =ayg preparation/6e =ayn pm =ayp emission/3t =ayt breath =az stunt/5 =azo primary =b
anastomosis ankle anterior antiserum aorta armpit arteriole baroreceptor behind biceps bile bleb bloodstream
bronchiole bronchus bullethead buttocks cadaver cartilage cerebellum cheekbone chignon clot corpse
corticotropin cytoplasm deltoid epidermis eyeball eyebrow eyelid fingernail fingertip fist forearm
forefinger freckle gallbladder gastrocnemius gland hairdo hormone hypothalamus ileum insulin intima jejunum
kidney kneecap knuckle lat lobule lung lymphocyte macrophage midsection mucosa mucus musculature mustache
myocardium myofibril myofibrilla neocortex neutrophil noradrenaline nucleolus orifice paleocortex pecs
pectoralis phagocyte physiognomy pituitary pleura protoplasm pterygium quadriceps retina saliva scalp
serratus serum shinbone skull sternum submucosa teat tendon testicle thighbone thumbnail thyroid thyroxine
torso tubule turbinate vitals whiskers womb wrist =ba autoplasty facial haircut tonsure/7 =baa graft/5
transplant/a =bb abdomen alveolus epiphysis forehead jowl loins pelvis trachea =bbb cortex hip =bbd breast
=bbf stomach =bbi belly =bbk flesh =bbl brow =bbn muscle =bbo mouth =bbx jaw leg =bbz tit =bc chin =bcb
cheek/5 =bci tongue/6 =bck vein =bd thigh =bdb shoulder =bdc shin =bdn liver =bf spleen =bgb ear =bgg brain
eye =bi orb sinusoid =bik spine =bk hilum parenchyma septum =bkc leaflet lip lobe =bkd marrow =bkl limb =bkn
beard =bko nodule =bkx duct =bl navel =bnc hand/4 =bnz ass =boa tear/4 =bod neck =bou nucleus =box gut =bp
perspiration/7e =bqk hair palm =bql foot =bqq colon =bqx finger =br small visage =brn blood =brr face nerve
=bsh sweat/5 =bss extremity =bsx lap/3 =bt half-moon =bub body =buu phalanx =bux organ =bx artery braid
ligament pathway pectoral plaque waist =bxb chest toe =bxi joint =bxk wattle =bxl back =bxq nail =bxx arm
elbow groin lid nose shunt throat thumb valve vessel =bxz lappet skin tooth =by tissue =byc os =byn thatch
=byr bone =bys plasma =byx enamel =bz haunch pussy =bzg head =bzx knee =c a-list aas aave abecedarius
abetment/4 abettal/4 abjuration/5e ablative ablaut abls abor above abracadabra abridgement/7 abridgment
absurdness acatalectic acciaccatura accidental acclaim/7 acclamation/5im accolade accusal/5e accusative
acquittance acronym acrophony acts acute ad ad-lib/6 adage addendum adducing adieu adios adjuration/5e
admonishment/8 adnoun adonic adulation adverbial advert advertisement/9 advertizement/9 advertizing
advertorial advice advisory/5e aeneid aeolic aerogram aerogramme affidavit affirmative affix/5 affricate
affrication affricative afrasian afrikaans afro-asiatic afroasiatic afterpiece aga agendum agha agitprop
agnomen agrapha ahem ahimsa aide-memoire air-sleeve airpost airwave akan akha akkadian aku alarmism alarum
alcaic aleph alexandrine alias allegement/6 alliteration/9e allocution allophone allusion/4de aloha
alphanumerics altercation alveolar ambage amerind amharic amoy ampersand amphibology amphiboly amphibrach
amphigory amusd an anacoluthia anacoluthon anadiplosis anagram/7matize analecta analects anapaest anapest
anaphor anastrophe anatolian anatomical anecdote angas anglian anglo-french anglo-norman animadversion/9t
annamite anonym antepenult antepenultima antepenultimate anthology/8ize antido antigram antilog
antilogarithm antinomasia antinomy antiphon antiphonal antiphonary antiphrasis antistrophe antonym aorist
apartheid apercu aphorism/7e apocope apocrypha apologia apologue apophasis apophthegm aposiopesis apothegm
appellative applause applet appoggiatura apprisal/6e arabic aranyaka arcadic arcanum archaicism archaism/7e
archives argle-bargle argot arguing argy-bargy aria arietta arioso arm-twisting arpeggio arraignment/7
arrivederci artsd artwork arulo asamiya ascii asking asl aspirate/8 assay-mark assembler assent/6 assenting
asseveration/9e assonance/6te asterisk/8 asyndeton atakapan atayalic atharva-veda atonalism atonality
attacapa austro-asiatic autobiography averment/4 avesta avouchment avowal/4 ayin ayurveda aztecan babble/6
babbling/5e back-formation backbeat backchat backdown backgrounder backtalk bade badinage bahasa bai baic
balderdash balinese ballade ballistocardiogram ballyhoo/8 balochi baloney baltic-finnic balto-slavic
balto-slavonic baluchi banality bangla banning banning-order banns banter/6 banzai barcarole barcarolle
bargaining/7 barish basuto bata batrachomyomachia bawdry bawdy bayat bd bebop/5 beck befooling begging
behest belarusian belles-lettres belling bellowing/6 benison berating berceuse bestiary bestseller beth
bhagavad-gita bhagavadgita bibliography bicker/6 bickering bigram bihari bilabial bilgewater billing
billingsgate bimonthly biography birdsong biu-mandara biweekly blacklist/9 blah blarney/7 blather/7
blatherskite blether/7 blitt blog blurb bmi bmus bns boast/5 boasting bodo-garo bokkos bokmaal bokmal
bolanci bold boldface/8 boloney bombast boo/3 boogie-woogie boogie/6 booklet bookplate bosh bouffe
boustrophedon bouyei brag/4 braggadocio bragging brahmana brahmi brain-teaser brandish/8 bravado breve
brevet/6 breviary briefing/5 brinkmanship briticism brittanic broadsheet brochure brythonic bs bsarch
bulletin/8 bullshit/8 bumf bumph buncombe bunkum buoy/4 bura burmese-yi bushido bust-up buyi buzzword
bye-bye bylaw byname byword cablegram cachinnation/9e cacography cadaster cadastre caddoan cadenza caduceus
cahoot cajolery/6 call-in call-out callback calligraphy calque calumniation canaanitic canard cancel/6
cantata canticle canticles cantonese canvassing capriccio cardiogram caret caricature/a carping carte
casebook castilian catachresis catalectic catalexis catcall/7 catchphrase categorem categoreme causerie
cavil/5 cebuano cedilla celtic centerfold centrefold certiorari chadic chaga chagatai chagga chahta channels
chant/5 chantey chanty chari-nile charivari chastening chatroom checklist cheering/5 cheerio chemakuan
chemakum chiasmus chickenshit chiding/4e chimwini chin-wag chin-wagging chingpo chinookan chippewaian
chippewyan chirography chishona chit-chat/4chat chitchat/8 chivaree chiwere choral chorale chortle/7
chrestomathy chromolithography chronicle/9 chuckle/7 ciao circular/8ize circumflex cite clairvoyance
clamoring/6 clamour/7 clamouring clapping/4 claptrap classical classified clef clericalism clerihew cli
cliche climb-down cloture/7 coaxing/4 cobol coda codicil codswallop collect colloquialism collotype
colorcast colossians colourcast commentary/8te commercial commonplace communicating/ae communique comp
comparative compliment/a compliments comprehensive conceding/6e concert/7ize concerto conciseness concision
concordat condolence/7 confab/6 congratulations conjunctive consent/7 conspectus construal/7e consuetudinal
consuetudinary contestation/7 continuant continuative continuo contraindication/de controversy contumely
conundrum conversation/7e converse cookbook copehan coptic copula copulative copybook copyright/9 coronach
corrigenda corrigendum corroboration/ae counseling/7 counselling/7 counterargument counterattraction
counterblast counterfoil countermand/b counteroffer counterplea counterpoint/c counterproposal
countersignature/b courting/5 courtship credendum credential credentials credits croak/5 croaking/5 crosier
cross-examination cross-index/b cross-question cross-reference crossbones crossheading crossword crowing/4
crozier cryptogram cuneiform curiosa curriculum cursive curtsey/7 curtsy/6 cushitic cv cyclopaedia
cyclopedia cymric cyrillic daba daffo dafla dah daily daleth dangaleat dangla dano-norwegian dard dardic
dare/4 dari database dative dba dbms dd dds death-roll debriefing/7 debugger/5 decalogue decasyllable
decree/6 ded deictic demagoguery demagogy demisemiquaver demo/4 demodulation/9e demonisation/7e
demonization/7e demonstrative demur/5 demurral/5 demythologisation/ce demythologization/ce denotatum
denouncement/8 dental denunciation deriving/5e descant/7 designatum detailing/6 details determent/5
deuteronomy devanagari diacritic diaeresis dialect diatribe dibrach dibs dictionary didacticism dieresis
diesis digram digraph diminutive dinka diphthong/9ize diploma directive/6 dirge disaffirmation
disambiguation/be disambiguator/be disapprobation disavowal/7 discant disceptation disclosure/7e discography
disinformation disowning/6 disownment/6 disquisition dissertation/9e dissidence dissolve/8 dissyllable
disyllable dit ditto/5 ditty divertimento divulgement/7 divulgence/7 dmd dmus doctorate doctorspeak
docudrama documentary/8 dog-ear doggerel dogshit doh dona doo-wop doric dossier double-spacing double-u
doublespeak downbeat downstroke doxology dph dphil dramaturgy dravidic drawl/5 droning/4e dropline dustup
dyirbal dysphemism e-mail/6 eas ebonics ebullition ecc ecclesiastes ecclesiasticus ecg echocardiogram
echoencephalogram eclogue ecobabble ecphonesis ecumenicalism ecumenicism edd editing/4 editorial/9ize eeg
eisegesis ekg elamitic electrocardiogram electroencephalogram electromyogram electroretinogram elegy/4ize
elocution/6e eloquence email/5 embargo/7 emg emmy emoticon enallage enchiridion encomium encyclical
encyclopaedia encyclopedia enets enfeoffment/7 enjambement enjambment enjoining/6 enjoinment/6 entreaty
entsi entsy enunciation/8e envoi eolic epanalepsis epanaphora epanorthosis epenthesis ephemeris ephesians
epi epic epigram epiphora epiplexis epistrophe epithalamium epsilon erewhon erratum erse eskimo-aleut
esoterica esp esperantido esperanto esthonian estonian estoppel etiquette etude etymologizing/ae etymon
eulogium euphemism/7ze eurobabble europan evangel evangelism/9e exam excerpt/7 excerption exclaiming/7
exclusive excursus exegesis exode exordium expatiation/8e explanandum explanans explicandum expose/6
expounding/7 extolment/5 extropy ezed fa fado faeroese fantasia faq faroese fasces fascicule fatiha fatihah
fatwah faultfinding feminine fennic festschrift fiat fib/3 fiberoptics fibreoptics fiddle-faddle filename
finger-pointing fingerpointing fingerpost fingerspelling/b finnic finnish finno-ugrian finno-ugric firmware
fisa flash-forward flashcard flattery/7 flaunt/6 florilegium flowchart flyleaf fogsignal folderol foldout
folksong folktale follies foolscap footmark footnote/8 forbidding/6 forecast/8 forecasting/8 foreknowledge
forename forewarning/8 foreword formative formatting/6 formosan formulary fortissimo fortran fortunetelling
fracas frau fraulein freemail freeware frequentative fricative friuli friulian frown/5 ftp fukien fukkianese
ful funnies funniness funny gab gabble/6 gabfest gaelic galatians galician gallicism garnishment/7
gasconade/9 gatefold gathic gaudery gazette/7 gemara geminate gen genitive genuflection/9 genuflexion/7ct
germanic gerund gesticulation/ae gheg gibber/6 gibberish/6 gibe/4 gidar giggle/6 gigo gigue gikuyu gimel
giriama gita glasnost glissando glossary goading/4 gobbledygook goidelic gondi gongorism good-by good-bye
goodby goodbye google/6 gospels gossiping/6 gossipmongering gotterdammerung gpa gradual grandiloquence
grandiosity granth grapheme greeting/5 grimace/7 grimoire grin/4 grinning/4 gripe/5 groan/5 groupware guff
guffaw/6 gui guidebook guideword gur guttural habacuc hacek haftarah haftorah hagada haggada haggadah
haggle/6 haggling/5e hagiographa hagiography hagiology haiku hakenkreuz hakham halacha halaka halakah
half-truth hallel hallelujah halloo/6 hamitic hamito-semitic handbill handbook handclap handclasp handshake
handshaking hani hansard haphtarah haphtorah harangue/8 harbinger/9 hashmark hastinapura hdtv headline/8
headlinese heads-up hearsay heart-to-heart hee-haw/7 heliogram hellenic hello helvetica hemidemisemiquaver
hendiadys heroic heteronym heth hex/3 hexameter hieratic high-five higi himalayish hindi hindoostani
hindostani histogram hnd hocus-pocus hogwash hokkianese hokum holla hollering/6 hollo/5 holloa holonym
homepage homily homograph homonym homophone honorific honours hooey hoof-mark hoofprint hoopla hooray
hornbook horselaugh horseshit hosanna hospitality hottentot howdy howling/4 html http hullo hurrah hymeneal
hymn/4 hymnal hymnary hymnbook hypallage hype hyperbaton hyperbole/8ize hypercatalectic hyperlink hypermedia
hypernym hypertext hyphen/6ate hypocorism hyponym hypozeugma hypozeuxis iamb iambic iambus icelandic
identifier ideogram ideograph ideography idiolect ido ie ijtihad iliad illyrian impartation/6 imparting/6
impeachment/7 importunity imprimatur in-joke incantation incrimination/ae inculpation/8e indention indic
indo-aryan indo-hittite indo-iranian infinitive infix/5 info infomercial informercial infotainment
ingathering inhospitality initial/7 initialisation/9e initialization/9e innuendo inquiring/6e insignia
insisting/6 instructions intensifier/8y intension intensive intercommunication/fe interlanguage interleaf
interlingua internationale interrogatory intransitive introit invective invite/6 invoice/7 ionic
ipsedixitism iroquoian irula isolationism isometric izzard jabber/6 jabbering/6 jabberwocky jagatai jaghatai
jape jeer/4 jeering/4 jeremiad jibe jiggery-pokery jinghpaw jinghpo jirrbal jive/4 josue jotter/3 jotting/3
journalese judeo-spanish judges jutish kachin kachinic kadai kafiri kalapooian kalapuyan kam-sui kam-tai
kamarupan kamasutra kamba kannada kaph kappa kapsiki karen karenic katharevusa kechuan keen/4 kenning kera
kerugma kerygma ketubim keycard khamti khi khoikhoi khoikhoin khowar khuen kichaga kinyarwanda kiswahili
koan kolami kongo konqueror koran kordofanian kotoko kotow/5 kowtow/6 kuchean kudos kuki kuki-chin kulanapan
kurdish kurux kuvi kwa kwela labanotation labial labiodental laconicism laconism ladin ladino ladyship lah
lahu lallans lamedh lamentations lampoon/7 landsmaal landsmal lappic lappish larghetto largo latest
latinesce latinism laws leaf-book lede legalese leitmotif leitmotiv lettercard letterhead lettering
letterpress lettish leviticus lexeme libretto lied line-shooting lingam lingo lingual lingualumina linux
lipogram lisu literal litotes llb lld llm loan-blend loanblend loanword locative locution logarithm logbook
logion logo logogram logograph logomachy logotype lolo lolo-burmese loloish long-windedness longhand
love-song low-down lowercase ludian luganda luo lusatian luvian luwian luyia lycian lydian mackle macro
macron madrigal/8 mafa mag magadhan magnificat magniloquence mahabharata mahabharatam mahabharatum mahratti
mailing-card majuscule malaprop malapropism malarkey malarky malayalam malayo-polynesian malediction/8
maleseet malignment/6 mals malti malware manda mandamus mandara mande manga manifest manifesto mantissa
maple-leaf mapquest/8 marathi marginalia mariposan marque marseillaise masa masai masculine mashi masora
masorah matabele matakam matinee matronymic mayday mba mdiv mearstone med medal mediant medlars medley
meerestone melodrama mem memo memorabilia memoranda memorandum merestone meronym messaging metalanguage
metalepsis metaphor metonym metonymy metronymic mezuza mezuzah mfa microcode midrash mikir-meithei milepost
mintmark minutes miri mirish misconstrual/ae mishna mishnah misinformation/9 misinterpretation/c misnomer
misprint/8 mispronunciation/7ounce misquotation/7e misquote misreading/7 missal missive misspelling/8
misstatement/8 mistaking/6e mister mistranslation/be mlitt mls mmpi moan/4 mock-heroic modal mokulu
mon-khmer monario mongolic moniker monody monogram monograph monophony monosyllable monthly moquelumnan
moral moralizing/7e morceau morpheme morphophoneme mosan motet motherese motto moue movie mr mrd mrs ms-dos
msc mu muckraking/7e multimedia mulwi mumble/6 mummery munda munda-mon-khmer muniments munjuk musd musgoi
musgu musical mwera myogram mystifier/6y myth/4ologize mythologisation/ae mythologization/ae na-dene naga
nagari naiki name-dropping names nancere narrative nasalisation/7e nasalization/7e nay naysaying ndebele
nebiim nehemiah nenets nentsi nentsy neo-latin netscape neuter/6 neutralism newari newsbreak newscast
newsflash newsletter newsreel newssheet nguni nibelungenlied niger-congo niger-kordofanian nilo-saharan
nilotic nocturne nomenclature nominal nominative non-ugric nonaggression nonfiction noninterference
nonintervention nonsensicality nordic norman-french northern notepaper nothings notturno nov-esperanto
nov-latin novelette novella novial nu nuance numbering/6 numeral nung nyamwezi nynorsk obit obituary
objurgation/8e obstruent occitan occlusive oceanic octameter octosyllable ode oed offbeat officialese
offprint okay/4 okeh okey oldie ollari omerta omicron omotic on-license one-liner onomasticon onomatopoeia
operetta optez opus oral oration oratorio oratory orinasal orison orthography oscar osco-umbrian ossete
ostinato outcry/6 outtake ovation overappraisal overcall overstatement/9 overview oxymoron oxytone pabir
pact pagination/7e paiwanic palaic palatal pali palimpsest palindrome panegyric papers paradox paragraph/9
paralanguage paraleipsis paralepsis paralipomenon paralipsis paraph paraphrase/a paraphrasis parapsychology
paregmenon parenthetical parisology parji parlance parley/6 paronomasia paronym paroxytone parser
participial participle particularisation/ce particularization/ce partitive partsong pashto pashtu pasigraphy
pasquinade password pastorale patronym patronymic pax paxto pe pedantry pehlevi penmanship pentameter
pentateuch pentatone penult penultima penultimate perestroika periodical periphrasis permic persiflage
personal pertainym perusal/5e perusing/5e pettifoggery/8 peul pharmacopeia pharyngeal phd phi philippians
philippic philippine philosophizing/be phonation/6e phone-in phonebook phoneme phonogram photo-offset
photojournalism photolithography phraseology phylactery pianism pibroch pictograph pictorial pidgin pidlimdi
piffle/6 pindaric pinning pithiness pizzicato placard/7 plainchant plainsong planography platitude
plattdeutsch plaudit plaudits playbill playlet playlist playscript pleading/5 pleonasm ploce plosion plosive
plural poem poesy pokomo polyphone polyphony polyptoton polysemant polysyllable polysyndeton polytonalism
polytonality poppycock popularism posit/5 possessive post-it postcard postcode postfix postlude postmark/8
postposition/7e postulate/9 potboiler praenomen pragmatic prate/5 prattle/7 prayerbook pre-empt
preachification/8y preachment/6 preamble/8 precis/6 precognition predication/8e predicator/8e preempt
preface/7 prefix/6 prelims premiere/8 premise/7 premiss/7 prescript pressmark preterition pretrial prevue
primo printout processional prodding/4 profanity professing/7 proffer/7 profiling programma prolegomenon
prolepsis prolixity prolixness prolog prologue/6ize promo promptbook pronominal pronoun pronouncement/9
pronunciamento propaganda/9ize proparoxytone prophets prosodion prosopopoeia protectionism prothalamion
prothalamium proto-norse provencal proverb proverbs proviso ps psalms psalter pseudepigrapha pseudonym
psychobabble psychokinesis puffery pujunan pun/3 punic punning/3 purana purism put-down putoff puzzler/6
qabala qabalah qiang qiangic qoph quarter-tone quarterly quatrain quechuan query/5 questioning/8
questionnaire quibble/7 quiz/4 quoratean quran racecard racon radiocommunication radiotelephony ragnarok
ragtime raillery ramayana ranting/4 rasping/4 ratification/5y ratting/3 raving/3e razz razzing/4
re-introduction read/4 reaffirmation/8 reassertion/8 rebroadcast rebuke/6 rebus recantation/6 recasting
recipe recitative recounting/7 recrimination recto redefinition/7e rediffusion reflexive refrain reggae
registry/6er regrets reharmonisation reharmonization/ae rehash/6 reintroduction/ae reissue/7 relatum
remonstrance remonstration renouncement/8 rent-roll reorder repartee repetitiousness repetitiveness
rephrasing/7e reportage/6 reporting/6 reprehension/8d reprimand/9 reprinting/7 reproof/7 reproval/6e
repulse/7 requiescat rerun/5 resh respects restatement/7 retronym revealing/6 revilement/6 revisal/5e
revise/6 revising/5e revue rewording/6 rewrite/7 rewriting/6e rfd rhaeto-romance rhaeto-romanic rho
rhodomontade rico rictus ridiculousness rig-veda riksmaal riksmal ro roadbook rock-and-roll rockabilly
rodomontade rogation romaic romanal romans romansh ron rondel rondelet rondo roster roundelay roundtable
rumansh rumor/5 rumour/6 run-in rundown rune rusticism sabellian sadhe saek safe-conduct saga saharan
salaam/6 salishan salutatory sama-veda samekh samhita samizdat samoyedic sandhi sango sanskrit sarcasm sass
sassing/4 satire/5ize sayanci saying/3 sayonara scandalmongering scansion/4 scd scherzo schmegegge schmoose
schmooze scholia scholium schoolbook schwa scoff/5 scoffing/5 scolding/5 scolion scorecard scots scottish
scowl/5 scrawl/6 screenplay scurrility scuttlebutt sechuana secondo segno self-accusation self-condemnation
self-contradiction self-expression self-incrimination self-justification self-praise self-reproof semibreve
semicolon semimonthly semiquaver semitic semitone semivowel semiweekly send-up sendup senor senora senorita
separatrix septuagint serbo-croat serbo-croatian serer serialism serif seriocomedy seriph sesotho
sesquipedalia sesquipedalian sesquipedality setswana sgml shan shareware shastan shema shina shitlist
shivaree shmegegge shmooze shorthand shortlist shoshonean shoshonian shout/5 showdown shrug/5 shwa
sibilant/6te sibine sidesplitter sigma signaling/6 signalisation/8e signalization/8e signification/6y
signified signifier/6y signing/4 signpost/8 silents simile simper simulcast single-spacing singular sinhala
sinitic sino-tibetan sirach skiffle skinny skulduggery skullduggery skywriting slanguage slavic slavonic
slogan sloganeering/9 smarm smile/5 smiley smiling/4e smirk/5 snicker/7 snigger/7 so sobriquet software soh
sokoro solfa solmisation solresol somrai sonant/2und sonata sonatina songbook songhai sonnet/6 sos
soubriquet southwestern spec spectacular speechmaking spell-checker spelling/5 spiel/5 spirant spiritual
spondee spoof/5 spoonerism sportscast spreadhead spreadsheet sprechgesang sprechstimme spurring/4 spyware
squabble/8 stanza stationery statute stephead storybook storyline stripes strophe studbook studying/5
stumper/5 suasion subcontract/b subdirectory subdominant subhead subheading submediant submenu subpoena/8
subprogram subroutine subscript substantive substring subterfuge subtonic succinctness sudoku suffix/6 sukur
sum-up summarisation/8e summarization/8e summary/6ize sumpsimus sundanese superscript supertitle supertonic
surd surmisal/6e surmise/7 surname surrebuttal surrebutter surrejoinder surtitle susanna susian
suspiration/6e sutra swahili swastika swearword swedish syllabary syllabicity syllable/6icate syllabus
syllepsis symploce syncategorem syncategoreme synecdoche synonym synopsis synoptics syntagm syntagma taal
tablature tachogram tachygraphy tajiki takilman talkie talking/4 talks talmud tanach tanakh tanoan taps
tatahumara tattle/6 tau tay tayalic tcp teach-in tearjerker techno technobabble tefillin telecast/8
telecasting/8 telecom teleconference teleconferencing telefilm telegnosis telegram telegraphese telekinesis
telepathy/8ize telephony televangelism temporal tenet tense tera terminology terseness teth tetragram
tetragrammaton tetralogy tetrameter text-matching textbook thanatopsis thb thd theatrical thermogram
thesaurus theta thigh-slapper thm tho thraco-phrygian threnody thriller/6 thumbprint tibeto-burman
ticket-of-leave tickler ticktack tidings tiff tilde timeline tipstaff tirade titter/6 tittle-tattle/d tobit
toccata tocharian tome tommyrot tonality tongue-lashing toon topicalization/9e toponym tosh tosk touchstone
tra-la tra-la-la trad trade-last traducement/7 trafficator transactions transitive transliteration/ce
travelog travelogue treatise treaty trigram triple-spacing/be tripos trisyllable trochee trope troponym
truism tshiluba tsouic tucket tunguz tupi-guarani turfan turgidity turgidness turkic turkish turko-tatar
tushery tutorial twaddle/7 typeface typescript typewriting/8e typing/3e typo ubykh ugaritic ugrian ugric
ukase ukrainian ultima ultimatum ululation/6e umbrian umbundu umlaut unabridged uncial underline/9
underscore/a understatement/a unix unmasking/6 untruth upanishad upbraiding/7 uplink uppercase upsilon
upstroke ural-altaic uralic urdu url uto-aztecan utterance/5 valedictory vaporing variorum vaudeville
vaunt/5 veda vedanga velar verboseness verbosity versicle very-light vestige virgule visa/4 vituperation/9e
viva vocable vocalisation/7e vocative vociferation voicemail voiceprint volapuk volgaic voltaic volvelle
vow/3 vox vulgate wafture waggishness wail/4 walbiri wandala warji warlpiri warranty waveband waving/3e waw
waybill webpage website weekly well-wishing wellerism whimper/7 whine/5 whip-round whodunit whoop/5 wigging
windows windsock wisecrack/9 witticism wittiness wolof wooing/3 word-painting wordbook wordfinder wordiness
wording/4 wordplay workbook wow wrangling/6e writ writings wu wye yack/4 yajur-veda yakety-yak yamaltu yanan
yay yea yearly yelling/4 yenisei-samoyed yes yi yiddish yodel/5 yodh yowl/4 yue yuman yurak-samoyed zaar
zayin zed zee zend zend-avesta zeta zeugma zhuang zinger zydeco zyrian =ca abbreviation/9e abnegation/7e
accentuation/9e accordance/6 adagio advertising/8e affray aliyah anglicism annotation/7e arbitration/8e
assassination/ae authentication/be ballot/6 barrage/7 bastardization/9e belittling betrothal/7
blandishment/8 blasphemy bowing britishism browsing by-line call-back calumny/6iate carol/5 castigation/8e
charade clarification/6y collocation/8e comeback compilation/6e concurrency conga/5 countercharge cradlesong
crossfire defamation/5e deprecation/8e derision/4de derogation/7e detraction/7 dilation/5e dismission/7
disparagement/9 dispute/7 dissembling/8e divagation/7e divestiture/6 drollery duplicity echolalia
effusion/5e electioneering/b enumeration/8e essay/5 exculpation/8e exhibit/7 exhibitionism extenuation/8e
face-off falsehood farewell feigning/5 fictionalisation/be fictionalization/be flamenco forbiddance/6
fosterage/6 fostering/6 fulmination/8e furtherance/7 gape/4 gemination/7e habanera handout handwriting/8e
harmonisation/8e harmonization/8e historiography inaugural inclosure/6e insertion/6 insinuation/8e
instigation/8e insult/6 intercession/7de intercourse interjection/9 interpellation/be jest/4 journalism
lamentation/6 landler laughter legislation/8e listing/4 lithography lullaby manual mazurka mediation/6e
misrepresentation/c moralisation/7e moralism moralization/7e mot mumbling/5e naming/3e negotiation/8e
neologism neology nod/3 numbers numeration/7e obeisance/3y parody/6 pavan pavane permission/5t plagiarism/9e
ploy polka/5 pop-up popularisation/9e popularization/9e portraiture/6y post-mortem postmortem probate/7
proclamation/6im prognosis/7ticate prolusion proscription/7be proselytism punctilio pyrrhic quadrille
quickstep/9 quitclaim redaction/6 reenforcement/9 reexamination/8e relinquishing/a relinquishment/a
republication/7sh retraction/7 reveille ridicule/8 rigamarole rigmarole riposte/7 saraband scatology
schottische secondment/6 self-assertion showing/4 simplism singsong/8 slander/7 snub/4 solmization/8e
sparring/4 splurge/7 stenography stultification/7y superscription/9be tabulation/7e tarantella thanks
trickery/5 umpirage/5e unveiling/6 update/6 valediction viewing waggery wince/5 =caa advancement/7 airing
aspersion/6e bombardment/7 bundling capitalisation/9e capitalization/9e clipping/4 deception/4ive
denigration/8e designation/8e digression/7 evasion/3de excision/5e fabrication/8e gambit glide/5 guidance/4e
impersonation/ae instruction/8 intonation/7e joke/4 orchestration/ae performance/7 publication/5sh put-on
rhumba/6 rumba sally simplification/7y swoop/5 tribute withdrawal/8 =cac bid/3 condemnation/7
constitution/calize exaggeration/9e printing/5 promotion/6e protest/7 urging/3e =cae interference/9 return/6
=caf encouragement/9 =cag portrayal/7 provision/9 =cah propagation/8e =car dispatch/8 sanction/8 =cas
concurrence/6 submission/5t =cat ending/3 sentence/8 =cau symbolism =cav entry/3er =cax display/7 =caz
permit/6 =cb appendix cobblers dactyl dominant drivel/6 drool/5 fascicle hairline lambda nasal oblique od
sura =cba snatch/6 =cbq figure/6 =cbr smear/5 =cbx crown/5 =cc abdication/7e accusation/5e acrostic
adjective admonition/6sh adverb airmail/7 alibi/5 allegation allograph almanac anaphora annals
announcement/8 anthem antiphony apostrophe/9ize appellation aramaic aside assertion/6 assize attestation/6
autograph/9 avestan axiom babytalk baccalaureate ballad benchmark bible blame/5 brief/5 broadcast/9
broadcasting burlesque/9 bye canto cartoon/7 catalog/7 catalogue/9 catchword catechism/8e caveat
characterisation/be charter/7 circumlocution clause clue codex cognomen colloquy comedy commendation/7
commination compendium congratulation/be connivance/6e consonant countersign/b covenant/8 cpi debate/6
declamation/5im demotic diction dictum digest/6 directory disclaimer/8 discussion/7 disputation/6e
dissuasion/6de dithyramb duologue earful edict elucidation/8e epanodos epigraph epilog epilogue epistle
epitaph epithet eponym epos eulogy/5ize euphuism exhortation/6 expletive explication/8e expostulation/ae
factoid fairytale fanfare felicitation/9e fiction/7alize headword hieroglyph hieroglyphic histrionics
homophony idyl imprecation/8e impromptu indent/6 indicant/6te indictment/6 informing/6 initialism
injunction/0enjoin interdict/9 interdiction/9 interview/9 intro kentish koine lay legend libel/5 litany
lyric/5 mantra manuscript megillah memoir message minuscule misconstruction/ae monotone necrology nickname/8
noun obbligato obligato overbid/7 paean paging/3e palaver/7 pamphlet parable parenthesis partita patent/6
patois pean peroration/7e petition/8 plaint poetry postscript postulation/8e praise/6 prakrit preaching/6
predicate/9 preposition/6e preview/7 prompt/6 prompting/6 pronunciation/4ounce prose prospectus
protestation/7 psalm quantifier quip/4 quote/5 rant/4 rebuttal/5 refusal/5e rejoinder reply/5 reprint/7
request/7 resume/6 rhyme/5 rondeau scripture serenade/8 serial sermon/6ize sforzando shibboleth shouting/5
sidebar sitcom slang/5 sneer/5 snort/5 soliloquy/8ize speaking/5 squiggle stoplight subornation/6 subtitle/8
swearing/5 tabloid tale/1ell taradiddle tarradiddle tautology thesis timetable tragicomedy transcript
travesty/8 trill/5 troth twofer verb/4ify verbalisation/8e verbalism verbalization/8e verbiage vernacular
vilification/5y vocal vocalism vocalization/7e vowel/5ize watchword wordnet worksheet wrangle/7 yearbook
yell/4 yielding/5 =cca capitulation/9e characterization/be claim/5 confession/7 consultation/7 contention/6d
contract/8 demurrer/5 dissent/7 documentation/8 erasure/4e give-and-take humbug/6 inscription/6be
instalment/6 intermezzo lecture/7 misdirection/9 mockery/4 notation/5e objection/6 offer/5 ordinance/3ain
parole/6 play/4 plea posting/4 promulgation/9e recitation/5e repudiation/8e requiem requisition/b
rotogravure solicitation/7 stipulation/8e supplication/9e talk/4 =ccc affirmation/6 allegory/7ize answer/6
argument/4e bidding/3 caption/7 citation/3e code/4 comment/7ate concession/5de confrontation/8 cry/3 curse/5
declaration/6e dialog dialogue dictation/6e discourse/9 endorsement/7 exclamation/5im fable flourish/8
formula/7rize gospel graph/5 indication/7e indorsement/7 interrogation/ae italic/6ize jazz/4 lament/6
language laugh/5 mention/7 modulation/7e monition/4sh monologue/8ize narration/6e negation/5e news note/4
oath pastoral phrase/6 programme/9 proposal/6e proposition/b question/8 quotation/4e recall/6 recital/5e
reduplication reference/9 referent report/6 rescript rhetoric rubric/6ate salutation/5e salute/6 script/6
sign/4 specification/6y speech/6ify statement/5 summons/7 syncopation/8e telling/4 testimonial testimony/5fy
text ticket/6 title/5 torah verse/5 versification/6y warning/4 word/4 words =ccg apology/6ize cue/3
description/6be determiner/9 divination/5e excuse/6 gothic illustration/9e input invocation/4ke playbook
prosody protocol secret sensationalism snarl/5 universal =ccn gossip/6 letter/6 =ccp denial/3y =ccq hint/4
=ccr cadence fingerprint/b footprint gloss/5 hoot/4 idiom jactitation/8e passport recommendation/9
regionalism say-so slur/4 =ccs account/7 =cct prohibition/8 =ccv bill/4 guarantee/9 journal =ccx broadside/9
cachet conveyance/6 cryptograph drogue film/4 folio indicator/7e ligature/5e mail/4 masthead memorial/8ize
opera pennant read-out readout screed shaft/5 stopper/7 story tab tag/3 token wireless =ccy label/5 =cd
danish farce/5 western =cdb pap =cdc menu special =ce alpha flashback growling/5 milestone patter/6
scandal/7ize screaming/6 send-off shriek/6 shrieking/6 sigh/4 whisper/7 =cea motion/6 outburst song/1ing
translation/8e =cec drama/5tize overture scream/6 =cee chatter/7 howl/4 rap/3 =cfc bathos =cg algorism
alphabet/8ize anamnesis argumentation/4e badge/5 basics cabala cabbala cabbalah commandment/7
confabulation/ae confutation/6e connotation/6e coupon criterion critique/8 cynosure denotation/5e descriptor
determinative dictate/7 docket/6 dogma/5tize etymology/8ize exemplification/8y foretelling/8 gist guess/5
imputation/5e intimation/7e kabala kabbala kabbalah localism lucubration/8e meaning/4 melody/5ize
meteorology misunderstanding/d nativism orthoepy overestimate/c overestimation/be overtone overvaluation/8e
patristics patrology persuasion/6de precept promise/7 purport/7 quadratic quiddity ratiocination/ae
reconsideration/a remark/6 retrospection/a rudiments southernism subsumption/6e symbol/6ize tantra
telecommunication/ee theorem three-d topic toponomy toponymy =cga accounting/7 assumption/5e conjuration/6e
enquiry/6e imperialism interpolation/ae music realisation/6e refutation/5e rendering/6 rendition/4er
symbolisation/8e symbolization/8e =cgc brand/5 call/4 criticism/8e explanation/5in hypothesis/9ze
information/6 keynote/7 literature notice/6 revelation/4al theme version =cgg deliberation/9e estimation/7e
form/4 guideline judgement precondition/c supposition/6e vocabulary =cgn reminder/6 wit =cgq standard/8ize
=cgr disrespect/a fluency nonconformity saltiness undertone =cgs regulation/7e =cgu conspiracy/7e =cgv
speculation/8e =cgx clincher/6 depiction/6 =cgz hybrid/6ize =chq circulation/8e =chr resolution/5ve =cic
articulation/9e =cik spur/4 =cj deed =cjc act/3uate article/7 =cjw communication/ae =ck beta grapevine =ckc
lemma =cku fig =ckx stem/4 =cl fountainhead hi =cla mandate/7 =clc address/7 medium profile/7 scenario =clx
heading/4 =cmh signal/6 =cn athabascan bellow/6 cassite cherokee chinese dickens greek hawaiian hebrew hokan
khmer massachuset maxim morse penutian portuguese rumanian salish spanish tibetan yokuts =cna con/3 =cng
english =cnl lie/3 target/6 =cnn chopin flyer/3 french latin modifier/5y page/4 =cno canon/5ize mantle/6
=cnx siamese =cnz poster/4 =co holler/6 =coa filing/3e =coc cant/4 =col section/7 =cp ejaculation/8e =cpa
adaptation/5 =cpg demand/6 =cpu summation/3 =cpx transcription/8be =cq jot/3 =cqn gamma =cqq ban/3 cipher/6
=cqu complement/a quintet sextet =cr absurdity ambiguity brevity cheer/5 consonance/7te cornucopia daring/3e
definition/5e demerit earmark/7 fermata format/6 fulsomeness gender go-ahead hypocrisy impudence
invitation/5e jingoism jocosity leer/4 list/4 lodgement/5 lodgment lordship meaninglessness ornateness pomp
pretext publicity pungency ribaldry ruralism sentimentalism show-stopper showstopper subtlety
unintelligibility vulgarism =cra appeal/6 despatch/8 discourtesy dissemination/ae equivocation/9e
fraudulence marking/4 prevarication/ae tune/4 =crc irony signature/4 =crf humor/5 =crg contour/7 redundancy
=crn tenor =crr authorisation/8e authorization/8e coarseness diplomacy eclat impertinence luridness
ostentation/8e roundness slickness tone/4 =crs agreement/5 order/5 =crt rhythm =crv register/8 =crw
correspondence/a =crx audio clout/5 supplement/a unction =cs beggary/3 blues censure/7 context damnation/4
dissension/6t laurels reproach =csa equation/5e insistence/6 =csc accent/6uate renunciation/3ounce
superlative utopia =csr honor/5 =css license/7 stress/6 =csu name/4 =cta finale session =ctb ab =ctc term/4
=ctu chapter =cu huddle/6 powwow/6 symphony/7ize zionism =cua dance/5 =cuc edition exposition/7 lineup
reception/4ive =cur command/7 franchise/9 =cux file/4 newspaper =cv bargain/7 certificate/b =cvc offering/5
warrant/7 =cvv credit/6 =cw interrogative =cwn opposite =cwx item/4ize =cx album armband arrow basic bauble
birdcall boilerplate chevron cinema connective corker/4 crosshead diary disco embossment/6 embroidery/9
encephalogram escalator foghorn folder/4 font fount fustian gag/3 glossy graphics guillotine/a ha-ha haw-haw
holograph horoscope intaglio lead-in loophole monstrance multiplex negative/8 nonsense notebook novel
omnibus oriflamme pastiche paternoster pedal/5 pic pipeline plug-in portmanteau portrait/6y positive prod/4
puzzle/6 quarrel/7 radiogram radiotelegraph radiotelegraphy radiotelephone rasp/4 recap/5 retort/6 riddle/6
scribble/8 separate sharp shirttail skyrocket/9 slapstick squelch/7 squelcher/7 stenograph tanka taw
telegraphy tete-a-tete timecard tocsin trophy trumpery tv verso whopper yardstick yarn/4 =cxa backdoor
bagatelle billet/6 bolero delineation/8e drawing/4 embellishment/9 express/7 insert/6 photogravure
screening/6 spectacle staging/4e tattoo/6 walk-through =cxc book chart/5 copy/4 prescription/7be print/5
video =cxg subject/7 =cxh beam/4 =cxi channel/7ize =cxq record/6 =cxt slot/4 =cxu magazine suite =cxv
document/8 inventory =cxx add-on barb/4 beacon/6 blackwash blank cable/5 copperplate fingerboard gantlet
gauntlet gravure/0engrave header/4 icon jig/3 pointer/5 primer/5 radio/5 roundel saw/3 stave/5 television/7e
toggle/6 vignette =cxz spat/4 =cy fm no =cyc jargon =cz cairn comma cornish donkey lynx manx steer/5 yak
=cza howler/4 =czz chat/4 fang pout/4 =d applejack beer beverage bitters booze brandy breakfast candy
cornmeal crisp daiquiri dessert eggs feed flour greens hardbake hay lemonade loblolly lobscouse lobscuse
lunch luncheon marmalade marrowbone martini mutton pemmican pizza porkchop porterhouse premix produce
provisions salad sandwich sauce sherry sirloin snack sowbelly spirits steak sushi taffy tidbit toddy toffee
vermouth viand waffle whiskey whisky =da alimentation/7 chew/4 confection/a forage/6 gastronomy
nourishment/7 oktoberfest potation refreshment/7 rum seasoning/6 serving/4e shortening/7 =daa collation/6e
junket/6 sweetening/7 =dad drink/5 =dah draught =daz swallow/7 =dbo milk =dby gum =dc applesauce edda
flummery jawbreaker pablum pie roulade spam takeout treacle tripe wish-wash =dca sop/3 takeaway =dcx
stinger/5 =dd biscuit cud loaf oatmeal =ddk coconut tea =ddr chocolate =ddx chuck =ddy jelly =de plonk/5
treat/5 windfall =dea mix/3 =deg concoction/7 =dk apple avocado barley blackberry cheese citron citrus
eggplant melon pear potato rhubarb rutabaga tomato vegetable =dkd coffee currant =dkg meat =dkk bean lentil
pea radish walnut =dkn berry rice =dkr strawberry =dkx grape =dl champagne =dn butter honey =dnc cookie =dnn
bacon cracker ham toast =dr vintage wine =drk lemon orange =ds pickle/6 =dsh juice =dsu jam/3 =dtd meal =du
dinner supper =dud diet =dv bread dough pork ration =dva sustenance/4ain =dvk cabbage =dx sausage =dy
alcohol hardtack vinegar =dyd liquor =dys soup =dyv sugar =dyy slop =dz blowfish grub =dzn chicken =dzy
sardine =e abiotrophy adrenarche aegir aftershock airburst airflow allogamy allomerism appalling atavism
atmospherics augury/0inaugurate auspice/6ate autogamy baa/3 back-blast backblast backflow backflowing
backspin balefire beep/4 billow/6 blare/5 blaring bleat/5 bleep/5 bombilation/8e bombination/8e bonfire bong
bouncing bray/4 breakers buffeting bun-fight bunce bunfight calamity campfire capsizing cataplasia
caterwaul/9 caw/3 ceilidh ceremonial cessation/2ase changeover charybdis cheep/5 chirp/5 chirrup/7
christianisation christianization chug/4 clang/5 clangor/7 clangoring clangour/8 clank/5 clatter/7
cleistogamy click-clack clickety-clack clickety-click climbing/5 clip-clop clippety-clop clop clopping
cluck/5 clucking clumping clunk/5 clunking cock-a-doodle-doo cockfight comeupance comeuppance concomitant
conflagration conjuncture contingence coo/3 coronation/7e creak/5 creaking/5 crepitation/8e crit criterium
crosstalk debilitation/9e decathlon decease/7 decrepitation/ae defervescence/a deliquium densification
derailment/6 detriment dextrorotation diastole ding-dong disembarrassment/c dismemberment/9 dissilience
doom/4 driftage/5 drippage dwindling/6e eager eagre ebbtide eclipse/7 enfeeblement/8 enthronement/8
enthronisation/7e enthronization/7e entombment/6 epidemic eradication/8e evanescence/8 eventuality
extrasystole fading/3e faint/5 fender-bender fiasco fiesta flapping/4 flare-up flowing/4 fluttering/7
fluxion/4 footfall footrace foreshock foretoken formalities fortuity foundering/7 freestyle freshet funeral
funrun gobble/6 godsend godspeed grassfire growl/5 gurgle/6 gymkhana hap/3 happening/6 happenstance
highwater hissing/4 honk/4 hop-step-and-jump hubbub hurdles hurdling/5e hushing hymeneals iditarod
impinging/6e inception inevitable inhumation/5e instroke interment/5 isomerisation/8e isomerization/8e
jangle/6 jounce joust/5 karma kismat kismet knell/5 knocking/5 lahar landslip leakage/4 lessening
levorotation liftoff luau luxation/5e maelstrom malfunction/b marvel/6 maundy meet/4 megadeath
memorialisation/ae memorialization/ae menarche meow/4 miaou/5 miaow/5 miaul microseism might-have-been
misadventure miscreation/8e moksa moo/3 mudslide murmuration/6 mussitation/8e mutagenesis nascence nascency
neap neigh/5 nicker/6 nonevent nuptials obsequy occultation occurrent oink olympics omen/4 oncoming one-off
oozing/3e outbreak outstroke pandemic paradiddle parousia peal/4 pealing/4 pentathlon peripeteia peripetia
peripety pileup pitter-patter/d plash/5 playoff plop/4 plump/5 pollenation/8e pollination/8e popping/3
portent/6d potlatch prang preakness preindication prizefight/a prognostic prom pulsing/4e purr/4 pyrolysis
quake/5 quarterfinal rale rarefaction/5y rat-a-tat rat-a-tat-tat rat-tat rataplan rattling/5e ravage/6
recrudescence/a recurrence/5 rededication/9e regatta rematch repeat/6 repechage rhonchus ricochet/8
rippling/5e rockslide rub-a-dub rumbling/5e runup rustle/6 sailing-race samsara scratching scrunch/7
sea-poose sea-purse sea-puss seaquake seek seepage/4 seiche seism self-fertilisation self-fertilization
self-pollination semifinal sequella setback settling/5e shimmer/7 shoo-in shrilling/6 shutout sideswipe
sizzle skirl/5 slackening/7 slalom/6 sleepover smash-up smolder smoulder/8 soliton sparkling/6e spelldown
spirt/5 spritz/6 spurt/5 sputtering/7 squeal/6 squish start-off stridulation/9e strum/5 subluxation/8e
submergence/8 submerging/7e subsiding/6e superfecundation superfetation/ae supervention/8e surcease surf/4
susurrus/6ate swash/5 swish/5 swoon/5 swoosh systole tapping/3 temblor thelarche theophany thrum/5 thud/4
thumping/5 thunk ticktock/8 tictac ting/4 tinkle/6 tintinnabulation/de tocktact tootle/6 topspin tourney/7
trample/7 trampling/6e transmigration/be tribulation/8e trickle/7 tsunami tweet/5 twitter/7 undertide
uplifting/6 upthrow upthrust vagary vibrato victory volution vroom wages walkaway walloping/6 waning/3e
warping/4 watergate waveform wavelet whicker/7 whinny/6 whir/4 whirlpool/9 whirr/5 whirring/4 whitecap
whoosh wildfire withering/6 wobble/6 wring/5 xt yaw/3 yelp/4 yelping/4 yip zap =ea abatement/5 avulsion/5e
backlash/8 banging brawl/5 brouhaha burial/3y burnup buzz/4 carom/5 checkmate/9 combining/6e compaction/7
contest/7 cotilion cotillion countercurrent cross-fertilisation/ee cross-fertilization/ee
cross-pollination/ee crosscurrent demolition/6sh destabilization/ae detonation/7e din/3 diving/3e drubbing/4
easing/3e emersion/4ge entering/5 extermination fete/4 gyration/5e hassle/6 humming/3 ingress interlocking/9
investiture/6 jolt/4 licking lightening loosening/6 lottery miscarriage/7y mutilation/7e onset ordeal
origination/8e pageantry pat/3 peep/4 plunk/5 razing/3e reappearance/8 receding/5e replay/6 resurrection/9
retrogression/a riffle/6 rising/3e run-up runoff severance/5 shrinking/6 sideshow slap/4 snore/5 spatter/7
spattering/7 splattering/8 squeak/6 standoff strengthening/a striking/5e submersion/7e substitution/9e
thrashing/6 thump/5 toot/4 touching/5 trouncing/6e upsurge vanishing/6 weakening/6 whack/5 wipeout
wrecking/5 zizz zoom/4 =eaa adjustment/6 alteration/5 campaign/8 celebration/8e ceremony dissipation/8e
dogfight/8 encroachment/8 heaving/4e permutation/6e procession/5ed rebound/7 rolling/4 shakedown spin/4
stop/4 =eac onslaught repetition/4at salvo variation/3y whistling/6e =eae explosion/5de revolution/aize
surge/5 wave/4 =eag conservation/7e racket/6 =eao consolidation/ae rise/4 =eap cracking/5 fire/4
intrusion/5de =eaq footstep =ear initiation/7e =eas dislocation/8e improvement/7 success =eau wedding/3 =eav
killing/4 =eay discharge/9 =eba dribble/7 =ebx bust/4 =ec angelus anticlimax apocalypse blip blowback
clamor/6 cliffhanger commemoration/ae denouement final genesis grumble/7 grumbling/6e gush/4 hiss/4
implosion/5de jingle/6 murmuring/6 mutter/6 muttering/6 omega prelim prelude/7 quaver/6 rave/4 roaring/4
screech/7 screeching/7 sequel sibilation/7e splutter/8 sputter/7 squawk/6 static susurration/8e syncope/6ate
takedown tragedy whammy whispering/7 =eca augmentation/7 blend/5 cause/5 climax/6 drumbeat punctuation/8e
spreading/6 twist/5 waltz/5 =ecb hiatus =ecc cackle/6 do episode flick/5 idyll =ece manifestation/8 roar/4
roll/4 =ecg accommodation/ae prognostication/ce tilt/4 variance/3y =ecr accompaniment/8y ringing/4 =ecs
murmur/6 =ecx blowup click/5 whistle/7 =ee accident avalanche/9 bash/4 chattering/7 concussion/7 dripping
endgame fadeout fecundation/8e fertilisation fertilization/8e fizzle flame-out jitter landslide martyrdom
miracle misfire/7 preliminary recoil/6 recombination/8e ripple/6 riptide springtide steeplechase
sublimation/8e throbbing/5 thunderclap tournament =eea blowout compression/8 damage/6 deformation/6 egress/6
emergence/6 heave/5 pounding/5 smash/5 visitation/5 =eeb bang/4 =eec advance/7 collision/5de jump/4 =eee
backfire/8 crash/5 slam/4 subsidence/7 =eef sinking/4 =eeg immersion/6e =eem occasion/8 =eeo break/5 =eer
deflexion/5ct fluctuation/8e =eet pulse/5 shift/5 tide/4 =eeu race/4 =eex drip/4 tap/3 thunder/7 =ef
defeat/6 triumph/7 =eg aetiology bother/6 corollary coruscation/8e etiology fundamental glimmer/7 instance/8
nativity predestination/9e =ega conversion/6t regurgitation/ae =egc touch/5 =ege knock/5 noise/5 =egg
convergence/8 =egq factor/6ize =egr deviation/6e =egx smack/5 =eh outcome =eha impact/6 =ehe debacle
downfall pulsation/6e =ehg induction/6 =ehs death/1ie =eia whirl/5 =eih distortion/7 =en runaway =ena romp/4
=ens destiny fate/4 =enx opener/4 =enz grunt/5 =eor swell =epa recovery/7 =epo outflow =epr decrease/8 =eq
splatter/8 =er attenuation/8e cacophony co-occurrence/2occur coarctation ding fatality gleaming/5 glint/5
resiliency/5e smudge/6 subsequence twang/5 twinkle/7 vicissitude zing =era approaching bending descent/6d
dispersion/7e formality raising/4e shrinkage/6 worst =ere flash/5 =erh spark/5 =err amplitude coincidence/8
=erx make-up spread/6 =es contingency earthquake incident misfortune occurrence =esa betterment/6 case/4
crunch/6 unification/4y =esc scrape/6 =ese boom/4 clap/4 =esh catastrophe =esi juncture/1oin =esp fusion/3e
=esq splash/6 =ess clash/5 disturbance/7 eruption/5 impairment/6 =esw elevation/6e =esx emergency =et
epiphany =eta flow/4 start/5 =etg beginning/5 =etr heartbeat =ett time/4 =euc chorus/6 =eug variant/3y =ev
win/3 =eva remission/4t reward/6 =ewa change/6 =ewc transformation/9 =ex clack/5 clink/5 crackle/7 discus
flashing/5 formal homestretch javelin jolly/5 merry-go-round mounting/5 sepulture splat/5 ticking/4 uplift/6
=exa meshing/4 pant/4 promenade/9 puncture/8 rumble/6 shimmy/6 whitewash/9 =exk spike/5 =exx fitting/3 semi
=exz rattle/6 =ez bow-wow mew/3 =eza flicker/7 =ezc tick/4 =f affect affection amazement anglophilia angst
animosity appetite astonishment boredom chagrin compunction consternation contrition despondency discontent
disgust displeasure dissatisfaction distaste dread emotion euphoria feelings fright gratitude grudge gusto
hate hatred hilarity indignation ingratitude insouciance letdown liking longing nostalgia petulance rancor
regret remorse repentance resentment revulsion sadism self-esteem self-pride self-satisfaction sensuality
solicitude thankfulness trepidation wishing yearning =fa alleviation/8e amusement/5 aversion/4t belligerency
consolation/6e delectation despite disappointment/a envy/4 exasperation/9e forgiveness fulfillment/7
fulfilment/6 harassment/6 ire lust/4 merriment ravishment/6 shudder/7 stewing/4 veneration/7e warpath wrath
=faa adoration aggravation/8e devotion/5e penance shock/5 stab/4 titillation/8e =fae outrage/7 =faf
frustration/8e =far enjoyment/5 =fas detachment/6 =fc approbation/8e commiseration/ae disdain/7
disheartenment/a exultation/5 premonition rejoicing/6e scorn/5 self-reproach =fca discouragement/a
jocularity surrender/9 =fcb humour/6 =fcc conceit grievance resignation/6 rhapsody/7ize wish/4 =fcg
disapproval/9e execration/7e =fdg relish =fe foreboding/7e presage/7 undertow =fea surprise/8 =fec
jubilation/7e =feg wonder/6 =fer pity/4 =ff awe dismay gaiety glee =ffa admiration/5e thrill/6 =fff ardor
fear =ffg hope infatuation sorrow =ffr fondness indifference pride temper zeal =fg antipathy delight
expectancy grief jealousy joy self-consciousness sentiment stupor twinge whim =fgf suspense =fgg
anticipation apprehension ego misgiving pleasure preference =fgn love =fgr irritability =fhe
mortification/6y =fhf languor =fnn terror =fq yen =fr aloofness ambition compassion eagerness earnestness
friendliness hesitancy optimism pessimism spite timidity zest =fra covetousness =frc contempt =frg
bitterness enthusiasm =frr coolness seriousness sincerity vanity wildness =frs desire/6 passion =fs
agony/4ise anguish/7 fervor panic/5 qualm unhappiness =fsa alienation anger/5 excitement/6 solace/6 =fsb
melancholy =fse embarrassment/9 shame/5 =fsf torture/7 uneasiness =fsg enchantment/7 vexation/3 =fsr
fury/0infuriate nervousness sadness =fss distress/8 pang rage/4 =fsv relief satisfaction/6y =fsw mood =fsx
quiver/6 =fw repugnance =fxc alarm/5 attachment/6 =fxf horror =g abscissa absolute activism adroitness
alternative amateurishness anthropology anti-catholicism anti-semitism aptitude arianism arithmetic artistry
arts assyriology astronomy astrophysics bewilderment binomial bioassay biopsy blur catholicism certitude
classics concept conceptuality conditioning conservatism constatation contradistinction coordinate
craftsmanship creativeness creativity credo cross-purpose crystallography datum deterrent dilemma
disillusionment disinterest doctrine dynamics economics egalitarianism electronics epistemology esthetic
exemplar expertise eyes eyesight fanaticism fascism figuring fillip folklore fundamentals geochemistry
geology geometry given glottochronology guessing heed hermeneutics histology horsemanship ignorance ilk
imagery impossible inexperience inference inkling instinct integral intercept interpreting introject ism
kind knack know-how lexicostatistics lore marksmanship math mathematics mean memorization microcosm
millenarianism mineralogy minutia misconception mores morphophonemics musicianship musing night-sight
no-goal occasions ology ordinate paganism perfectibility phonemics phonetics phonology platonism polynomial
prejudice prerequisite presupposition pricing progressivism protestantism prototype prowess psychology
psychophysiology puzzlement radicalism rationale reasoning reevaluation reliving retrospect retrovision
salesmanship scepticism secularism self-awareness self-confidence self-deception semitrance solipsism
standpoint statistic stereotype stimulus sub-interval superstition tactic thermodynamics thermostatics
thinking thought-image unawareness unconscious unrealism unselfconsciousness utopianism value-system values
versatility vista visualization warmongering weltanschauung =ga affairs attending audiometry audition/8
bioremediation cabalism centering/6 computing conceptualisation/ce consumerism convergency/8 conviction/7
crosscheck cryptography disproof disregard/9 divergency/7 environmentalism experimentation/a externalisation
externalization favoritism favouritism feminism fetichism fetishism find/4 focusing/5 furor furore
generalship grasping/5 grounding/6 hadith hardball hunch/5 hypsography imaging/4e imbecility
investigation/ae irreverence kabbalism layout localisation/7e magic make-believe make/4 mastering/6
mastership mechanics method midwifery mitsvah mitzvah nonconformance nonconformism nullification/6y
obscurantism papism partitioning/9 perseveration/ae picturing/6e preoccupancy/8y psychotherapy puppetry
pursuance/5e pyrotechnics quantification/7y quest/5 racism radiology reflexology regress/7
reinterpretation/b remit/5 reorientation/8 ritualism rub/3 self-analysis sensing/4e soldiering/7 specialism
spelaeology speleology stock-taking stocktaking stupidity substantiation/be thaumaturgy tickle/6 tip-off
transubstantiation/fe triangulation/ae tryout turnabout typification/5y vacillation/8e vampirism volition
yoga =gaa affixation/5 breakthrough empiricism falsification/6y judgment/4e manoeuvre/9 obfuscation/8e
oversight pedagogy restriction/8 rumination/7e sleeping/5 straddle/8 tasting/4e transference/8
unitisation/6e unitization/6e vigil =gac detection/6 dodge/5 estimate/8 interpretation/9 realization/6e
test/4 =gae conception/5ive =gag abstraction/8 analogy/6ize attention/5d choice =gap differentiation/ce =gas
acceptance/6 rating/3e =gaw coordination/9e =gax habit/5uate pattern/7 =gb specimen =gba anatomy/6ize =gbb
poll =gbc feature/7 =gbr heart =gbz germ =gc abstract/8 agenda collusion/5de creed enigma epitome/6ize ethic
guidepost intent/5d lexicon mystery/4ify prediction/7 prophecy remembrance/6er schedule/8 verification/5y
=gca appraisal/7e inquiry/6e justification/6y reckoning/6 review/6 =gcc assurance/5e confirmation/7
evidence/8 genre mark/4 policy testament =gcg conjecture/a fantasy/7 issue/5 opinion/4e phantasy
projection/7 reading/4 sense/5 sight/5 understanding/a =gcq proof/5 score/5 suggestion/7 =gcs fact =gcu
precedent/7 scheme/6 =ge undercurrent =gec parameter =gee trouble/7 =gf dislike predilection worry =gfa
temptation/5 =gff concern =gfg insight sensibility taste =gfr keenness tendency warmth =gfs confidence/7
=gfw sympathy =gg awareness belief biomedicine consciousness disbelief experimentalism extrapolation
fairyland forgetfulness ideology intuition ken learning letters liberalism linguistics literalism meditation
mentality physics preconception provincialism reverie revery science skepticism skill strategy tactics
technique tradition =gga aim/3 distraction/8 formalism illusion intention/5d outlook preoccupation/8y
theology view/4 =ggc appreciation consideration/8 exception/6 implication/8e program/7 regard/6 rule/4
will/4 =gge experience/a =ggf dream fancy =ggg cognizance evocation example generalization idea imagination
logic memory mind morphology notion perception philosophy prevision principle rationalism recollection
sophistication theory thought vision =ggj matter =ggn intellect model =ggo sample =ggr cleverness discipline
presumption quickness scent =ggs suspicion/4ect =ggt conclusion =ggu faith humanism =ggx plan =ghc
reflection =ghu biology =gi bias facet =gic imprint/7 =gii inclination =gin pillar =gio vector =gj attribute
whole =gk composite =gkc thorn =gkl bent =gko coma =gku axis =gl vertex viewpoint =glc plot/4 point/5 =glx
goal =gn ideal nuisance paragon possible self specter talent =gnf sensation =gnn favorite ghost psyche
substitute =gnu type =go constellation =gog requirement =gpa rationalization/ae =gph condensation/7e =gq
constant =gqu pick =gr breadth certainty configuration disarray distrust doubt equivalent excitability
fragrance inability inadvertence indecision irresolution originality persona perspective physiology
positivism responsiveness slant supernaturalism vigilance =gra attitude/7inize distribution/9e hesitation/7e
=grb backbone =grc approximation characteristic =grf sensitivity =grg aspect impression profundity slowness
wisdom =gri flair =grn sort =grq limitation =grr coldness denseness familiarity focus interest purpose
retentiveness sharpness sweetness =grs smell/5 =grv heritage value =grx differential framework image
peculiarity =gs headache intrigue/8 pathology reactivity reliance/3y syndrome vogue =gsa mastery/6 neglect/7
=gsc mimesis truth =gse affair =gsf expectation/6 =gsg possibility respect/7 wakefulness =gsn acquaintance/8
=gsp decomposition/8e =gsr alertness craze/5 distinction/6guish fecundity feel/4 =gss nihilism reality =gsu
enlightenment/9 =gu christianity faculty genus jurisprudence naturalism religion socialism =guc intelligence
=gug arrangement democracy syntax =gus living/3e =gv bonus carry-over valuation =gva endowment/5 =gvn fare
=gvr assessment =gvx encumbrance =gw comprehension dialectic =gwc detail/6 particular =gwg average =gwx
component =gx bait counterpart curiosity foreground juju objective obstacle obverse perfume pharmacy pitfall
roadblock stimulant =gxa groundwork imitation/6e invention/6 medicine/8 representation/9 =gxc burden/6 =gxg
inspiration =gxi intersection =gxl grounds =gxx patchwork snare strand =gxy element =gy leavening =gyc
assay/5 derivative essence =gyf complex =gyu determinant =gyw chemistry =gyx compound =h autofluorescence
birefringence cloudburst conduction/7 conductivity cross-link/a cross-linkage/a crystallisation/ae
crystallizing/ae dehiscence/7 depolarisation/9e depolarization/9e desquamation/9e diffraction/8 downpour
drizzle/7 firelight floodhead fluorescence/9 fume/4 gegenschein greening/5 gust hurricane lamplight mist/4
mizzle/6 moonlight necrosis overstrain/a peeling/4 phosphorescence/c piezoelectricity rainfall sandblast/9
sedimentation/8 sleet/5 snowfall squall/6 starlight sunlight ultraviolet upshot weather/7 =ha breeze/6
floatation/5 flotation/3at galvanism/8e impetus impulsion/3el propulsion/4el rejuvenation/9e scorcher
sprinkle/8 suction/7 traction ultrasound wallop/6 x-radiation =haa thrust/6 =hac response =has radiation/6e
=hbb macula/6te =hc firestorm =hca exchange/8 =hcc reflexion =hce result/6 =hcr attraction/7 =hcx streamer
=hd moonshine/9 twister/5 =hdb chop/4 =hdc puff/4 =he aftermath cataclysm lightning mischance mishap
refraction/7 repercussion/9 thunderbolt =hea levitation/7e rebirth =heb outgrowth =heg gravitation/8e
scintillation/ae =heq torrent =her consequence =heu current =hfa repulsion/6e =hg haze/4 magnetism =hgr
drag/4 =hh voltage =hha wind/4 =hhf electricity/7fy =hhr resonance/6te sunshine =hii arc/3 =hir dent/4 =hkh
corona sunray =hki ray/3 =hle wake =hn pelter/4 soaker/4 =hno flake/5 =ho exfoliation/8e =hoc hail/4 =hog
crystallization/ae =hop deposit/7 =hos cloud/5 =hpc smoke/5 =hpp drift/5 =hq inundation/7e =hqx flood/5 =hr
incandescence/a luminescence/9 spectrum =hra leverage/8 pressure/8 =hrf gravity/6ate =hrg effect/6 heat/4
=hrr energy/5ize =hrs radiance/5te =hs aftereffect polarization/7e =hsa storm/5 =hsc strain/6 =hsg fog/3
=hsp inversion/5t =hss turbulence =hth monsoon =hu blizzard =hvh fortune =hvw bond/4 =hww affinity =hx
aerosol/7ize by-product capacitance microwave/9 shear/5 tornado =hxa rubbing/3 =hxg light/5 =hxx bolt/4
duster/4 =hyn snow/4 =hyr rain/4 =hza whiff/5 =i azimuth blob bulge ellipsoid octahedron oval periphery
pucker rectangle spherule subfigure swirl =ia corrugation/8e extrusion/5de forking/4 incision/5e
incurvation/8e jut plication/6e protrusion/6de twirl/5 =iaa jog/3 perversion/6t turn/4 =iab groove/6 =ias
rut/3 =ibk pore =ibx arch whorl =ic chord/5 curlicue scroll/6 thalweg =ica curve/5 =icc indenture/9 =icr
crotchet =idc wedge/5 =ie conglobation/9e vortex =iee undulation/7e =ieg constriction/9 =iex bend/4 =igg
wrinkle =ign angle =iio triangle =iip spiral/6 =iiq cube =iix cylinder =ilh fringe/6 =ilr bound brink =io
cleft crevice =ioo hollow =iox notch =ipc flare/5 indentation/6 =iql square =iqr drop =ir striation =irc
verge/5 =irv margin =is protuberance/9te =isr wart =iuc dot/3 stamp/5 =iug sector =iui circle =iup fold/4
=iw tangent =ix bottleneck =ixx disk funnel rim =ixy mold =j animal artifact entity knowledge mortal someone
=jaa location/5e =jag grouping/5 =jan relation/5e =jbc person/6ify =jcx motive/5ate =jdg food =je phenomenon
=jgc object/6ify =jgg substance =jgs feeling/4 =jil space =jj nutrient =jn beast individual =jnn creature
=jrg quantity =jsa motivation/7e =jsh event/5uate =ju organism =jyg group =k bough bramble brassica catkin
clover columbine daffodil daisy dandelion dichondra frangipani gentian ginkgo ivy larkspur lilac moss
nectary oleander orchid peony petal phloem pinecone pollen poppy pseudophloem ribes sagebrush sandalwood
sapling seedling seedpod shrub snapdragon spore stamen teakwood treetop tulip twig verbena vine xylem yucca
=ka bloomer/5 chess shoot/5 wilding =kaa rape/4 =kbx stump =kc annual kola =kca samba/5 =kcb stigma/6tize
=kcc sticker/5 =kcx leaf/4 =kd banana herb oat =kdd snowball =kdr rose wheat =kex bark/4 =kg pith =kha
harvest/7 =kin tree =kk beech bud chrysanthemum dogwood elm hollyhock jonquil linden manzanita maple myrtle
oak pine syringa =kkd corn legume periwinkle sloe =kkk brier honeysuckle lotus shamrock =kkn seed wallflower
=kkr mahogany =kkt flower =kku crop =klc root/4 =klu bush =kn rosebud =kng fuzz =knn grass pansy =kno blade
=knx nut =knz creeper =kr violet =kt blossom =kx foliage willow =kxb trunk =kxe fruit/5 =kxn burr =kxx bulb
needle weed =kyx balsam =l acapulco alaska amsterdam attica austin backwoods bali baltimore battlefield
battlefront battleground bavaria bedground bedside bennington bern bombay bonn boston bounds britain
broadway brooklyn bulgaria burma california cambodia campus canada cemetery churchyard cincinnati common
copenhagen cornfield countryside czechoslovakia dallas damascus denmark denver detroit district downtown
dublin ecliptic enclave endpoint england epicenter florida flyway germany ghana graveyard greenland guam
guatemala habitat hangout harlem haunt hayfield heavens heights hideout holland homeland hometown honolulu
hungary ile-de-france india indianapolis indonesia iran iraq isopleth italy jerusalem junkyard kentucky
khartoum korea labrador lair laos lawn lisbon liverpool locale locality longitude louisiana maine meadow
megalopolis mexico midair midst midwest milwaukee minneapolis minnesota montreal moscow motherland munich
nashville nassau nebraska newcastle northland norway off-broadway oilfield oklahoma oregon out-of-doors
outskirt outskirts pakistan palermo parts peru philadelphia piazza pittsburgh poland polls portugal prairie
precinct premises protectorate provenance rabat rearward richmond rooftop sacramento scotland seattle
siberia slum spain suburb sumatra sweden switzerland syria tahiti terrain texas thailand thick tibet tokyo
toronto tunisia underside uptown us ussr utah venezuela venice vermont vicinity vienna vientiane warsaw
wasteland waterfront whereabouts wyoming zenith =la actium armageddon atlanta austerlitz beachhead bolivia
chancellorsville chattanooga chicago ct cynoscephalae dardanelles dunkerque emirate eniwetok flodden
fredericksburg funfair gettysburg guadalcanal hohenlinden inchon jutland khanate klondike kwajalein
lineation/4 lucknow midway naseby okinawa omdurman orleans petersburg philippi plataea prefecture saipan
somerset spotsylvania stopover tarawa trusteeship vicksburg vietnam wagram wheeling/5 yorktown =laa
clearing/5 confluence =las providence =lau subdivision/7de =lbc tract =lbl region =lbx seat =lc dateline/8
limerick midi ok suomi superstrate superstratum tonga watermark wellspring =lcg derivation/5e id itinerary
outline/7 reservation/6e source/6 =lcn cheyenne =lcr dig/3 spot/4 =ld brazil manhattan pasture =ldc java
=ldx port =le bam calvary =lea waterloo =lec beat/4 landmark =leg hell inferno scene =lg demarcation heaven
paradise =lgb area middle =lgc destination/6e =lgl territory =lh dc =li equator =lib hemisphere =lil border
=lir boundary =lix edge =lju state =lkn paris phoenix =ll albany apex birmingham birthplace borough
bridgehead ceylon county cuba egypt environs exterior florence greece hawaii hipline iceland inside ireland
manchester maryland memphis newport odessa orient outside palestine philippines sicily taiwan yugoslavia
=lla charleston =llb bottom =llc site/4 =lle open/4 watershed =llg front frontier place position trend =lll
athens fairway field georgia russia springfield top virginia zone =llr resort =llu city interior washington
=llw north south =llx corner crest japan oxford park pennsylvania =ln cleveland france here houston indiana
kent london =lnc illinois unknown =lnl columbus massachusetts =lno alabama kansas pisces =lnx berlin =lo
america arkansas australia farmland ohio tennessee winnipeg =loa michigan =lol congo connecticut piedmont
savannah =lon missouri =loo colorado =lq extremum =lr desert =lra reach/5 =lre origin/6ate =lrl horizon =ls
province =lsl ghetto/6ize latitude =lsr orbit/5 =lsw concord/7 =lsx setting/3 =lte end/3 =lu commune
metropolis neighbourhood rome scrapheap shrubbery =lub left side =lug stratum =lul town =luq neighborhood
=luu commonwealth confederacy empire =lux outpost =lvc tip/3 =lwg direction =lwl west =lww northwest =lx
abode arctic fireside harbor hideaway panama playground route silhouette =lxa encampment/6 post/4
residence/6 =lxl china home =lxx center landscape tee =ly morocco =lz arizona =m morals =ma incitation/5e
inducement/6 =mca deterrence/5 =mcg reason/6 =mf urge =mfe impulse =mg ethics hedonism =mma compulsion/4el
=mrf conscience =ms mania =mv incentive =n abbot abolitionist academic accomplice accountant acolyte actress
adherent adolescent adulterer adversary advisor aeschylus alabaman alabamian alderman amorist anabaptist
anarchist ancestor anglican anglo-american anthropologist anti-semite apologist apothecary applicant
apprentice archaeologist archbishop architect arianist aristotle artilleryman artisan artist aspirant
assessor assignee assistant atheist athlete attacker attorney aunt auxiliary babe backer ballerina
balletomane ballplayer balzac bandit banshee baptist barkeep bartender basileus beadsman beatnik beggar
belle bellhop belshazzar biologist biophysicist biter blackmailer blacksmith bloke bluestocking boatswain
bobbysoxer bodybuilder booker bootlegger borrower briber bricklayer brigadier british broker brother-in-law
buddhist buddy bugler bullyboy bunkmate bunter burglar busboy businessman buyer californian caliph campmate
captor carpenter cartoonist caterer catholic caveman chairman chambermaid champ charlatan chiropractor
choirboy chorine christian chump churchgoer churchman citizen civilian claimant classmate clergyman cleric
co-worker coleridge collegian colonel colonial columnist commie committeeman commoner compatriot competitor
composer compulsive concessionaire concierge confidant confidante confrere congressman connoisseur conqueror
conspirator consultant consumer contemporary convert coordinator cop coquette coroner corporal courier
courtier cousin cowhand cowpuncher crackpot crafter criminal cripple crofter crone crony culprit custodian
customer cyclist dad daddy dane dante daughter deceased decedent defendant deity delegate demagogue demander
dentist dependent deportee depositor dervish descendant descendent desperate despoiler detractor devisee
devotee diabetic diagnostician dignitary disciple dissenter doorman double-crosser dramatist draper drover
drummer drunk-and-disorderly drunkard duelist duffer dweller earl earthman economist educator egghead
egotist electrotherapist elizabethan employee employer englishman enrollee entertainer entrepreneur epicure
equal ethiopian european evildoer ex-gambler ex-husband ex-mayor executioner executor existentialist expert
exporter extern faker fanatic fantasist father-god fella fieldhand fill-in finn first-nighter fisherman
fishmonger fishwife flag-waver flapper flautist floridian freeman freewheeler frenchman freud gagwriter
gamin gangster generalist geneticist genie geographer geologist goddess golfer goner gospeler gourmet
governess grammarian grandchild grandfather grandma grandmother grandparent graybeard great-niece grocer
grower grownup guardian guerrilla gunner gunslinger gymnast gynecologist half-breed half-brother handyman
hater headmaster headsman healer hearer hegel hell-rooster hellion herpetologist highwayman hillbilly
historian hitler homesteader homosexual hotelman hotshot householder housewife humorist hurler husband
hypocrite idealist ideologist idiot idler ignoramus illustrator imbecile immigrant impressionist incompetent
individualist infant infantryman infielder inhabitant instructor instrumentalist intellectual intermediary
interne interviewer intruder invader invalid inventor investor irishman ironworker israeli jamaican janitor
jansenist jap jesuit jesus jew jew-baiter johnny juror kidnapper kipling knight-errant krauthead laborer
laggard landlord landowner lasher lawman lawyer layman lecher legatee legislator letterman liar libertine
librarian listener litigant logger londoner longshoreman lorelei louisianan loyalist luminary lummox
lunkhead lyricist machinist madman magistrate mailman major-general malfeasant manic-depressive manservant
marksman martian mary masseur mayor mercenary merchant mermaid messenger metis mexican midshipman
milquetoast miner minor misanthrope misogynist moderate mommy monologist monsieur mortician mourner
moviegoer murderer mutineer namesake naprapath national naturopath negro nephew neurotic neutralist newsboy
newsman newspaperman niece nobody non-catholic non-jew non-resistant noncom nondriver notable novelist
nymphomaniac occupant offender ogress oldster onlooker operagoer orator outcast outlaw overachiever oyabun
pander papa paranoiac pardner parishioner parson passenger passerby pathologist patriot patroller patrolman
patronne pensioner perfectionist performer pessimist pharmacist philanthropist phony physician physicist
pianist picasso pimp pistoleer place-kicker plainclothesman plasterer plato platonist playmate playwright
plug-ugly plumber poet policeman portwatcher poseur positivist posseman potter pow practitioner preacher
presbyterian prince prisoner private process-server professor prometheus promulgator propagandist proponent
proprietor prosecutor prostitute protege prowler psychiatrist psychologist psychopath psychopomp publicist
pundit punster pursued purveyor questioner racist racketeer ragamuffin rajah rancher rapist reactionary reb
receptionist recluse redcoat redheader refugee registrant religionist repairman reporter reprobate
researcher retailer reveller rhetorician rival roarer robber rogue roofer rookie roughneck rowdy ruffian
runner-up rustler safebreaker salesgirl saleslady salesman satirist schizophrenic schoolboy schoolgirl
schoolmarm schoolmate schoolmistress scientist scot scotchman scoundrel seafarer secessionist secularist
segregationist selectman seminarian senator sentimentalist sentinel sentry shakespeare sharer sheriff
shopkeeper sicilian signore sinner sioux sipper sis sister-in-law skeptic skirmisher sleepwalker slob
smuggler sniper socialist sociologist soloist songwriter sonny soothsayer sophisticate sophomore southerner
sovereign spokesman sportsman sportswoman spouse sprinter stalin statesman stepchild stepmother stockbroker
stockholder storekeeper straggler strategist stupid subjectivist suburbanite sudanese suitor sultan
supernatural supplier surgeon swami swashbuckler swiss taxidriver taxpayer teammate teenager teetotaler
telegrapher terrorist texan theatregoer theologian theorist therapist thief thoreau title-holder toter
tourist tractarian trader tradesman traditionalist trainman trapper traveler traveller treasurer
troubleshooter tutor ubermensch underachiever undergraduate underling undersecretary undertaker unfortunate
unitarian urchin utopian valet vaquero vendor villager violinist virginian visitor vocalist voltaire voter
voyager waitress ward-heeler warrior watchmaker watchman watercolorist wearer westerner wholesaler whore
widow widower wife wigmaker wildcatter windbag wingman wisenheimer woodcarver wordsworth workman wrestler
yokel youngster zionist =na apotheosis/ae ball-breaker ball-buster catcher/5 chinaman coloratura eyeful
felo-de-se filibuster/a filicide flirt/5 forward fuckup fullback/8 goalie goalkeeper goaltender gula
halfback hawking/4 hire holdover hummer/3 infanticide knockout linebacker matricide mime/4 munch/5 nelson
netkeeper occult parricide patricide polo pushover quarterback/b regicide rummy schlep screwball shlep
shortstop spitter/4 striptease swagger/7 tailback terpsichore twit/4 uxoricide wag/3 wingback write-in =naa
fratricide ouster/4 waver/5 =nan escort/6 =nat jerk/4 =nb mamma stiff =nbn pupil =nbx antagonist =nc abdias
abkhasian abkhazian abnaki aether aggeus albanian algonkian algonkin algonquian algonquin altaic amos
anathema/8tize annamese arapaho arapahoe arawak arawakan aricara arikara assamese atakapa athabaskan
athapascan athapaskan atsugewi attacapan australian austronesian azerbaijani babylonian bach badaga baedeker
bantu basque basso beethoven beneficiary/7e berber blackfoot bodoni brahms brahui braille/7 bravo/5 breton
browser/6 bucolic bulgarian burmese byelorussian cad caddo cahita cakchiquel canaanite carelian carib
catalan caucasian cayuga cebuan chechen cheremis cheremiss chichewa chickasaw chimariko chipewyan chippewa
chit choctaw chukchi chuvash classifier/7y cochimi cockney cocopa cocopah cognate comanche compiler/7
contralto costanoan counsel/7 countertenor cree cupid dhegiha diegueno dravidian dutch editor/4 egyptian
elamite eskimo esquimau esselen esther evenki ewenki explorer/7 ezechiel ezekiel ezra farsi fijian filipino
fleer/5 frisian fula fulani gadaba gazetteer geordie german gnome gujarati gujerati habakkuk haggai haida
hakka handel hausa haussa havasupai haydn herald/6 herero herr hidatsa hindustani hitchiti hittite hmong
hoka hopi hosea hualapai hualpai hungarian hunkpapa hupa indian indo-european indonesian inferior ingrian
ioway iranian iroquois isaiah italian japanese javanese jeremiah jinx/4 joel joshua jude judith kalka kamia
kanarese kansa karakalpak karelian karok kashmiri kassite kekchi khalka khalkha khanty khirghiz khoisan
kickapoo kiliwa kiliwi kiowa koasati komi korean kota kotar kui kusan kvetch kwakiutl lao lapp latvian
lithuanian livonian luba luke macedonian magyar mahican maidu malachi malachias malay malaysian malecite
malto mam mandaean mandean mansi maraco mari maricopa matthew mattole mayan menominee menomini mezzo
mezzo-soprano miao micah micheas micmac miwok modern mohican mongolian mordva mordvin mordvinian mozart
muskhogean muskogean nahuatl nahum nanticoke navaho navajo nepali nganasan nootka norwegian obadiah
occidental ofo ogalala oglala ojibwa ojibway oneida onondaga oriya oscan ostyak ostyak-samoyed oto otoe
paiute pamlico panjabi papuan parthian paster/5 patient patwin pawnee persian phoenician phrygian pima
placeholder polemic/7ize polynesian pomo ponca ponka potawatomi predecessor/3cede pro proxy punjabi
qualifier/6y quapaw rabbi rebutter/5 recipient/3eive reckoner/6 reverend riff/4 romanian romany russian
ryukyuan saame saami sahaptin same sami santee sardinian savara scandinavian scythian selkup seminole
shahaptian shawnee shocker/5 shona shoshone signora signorina sindhi singhalese sinhalese siouan skagit
slovak slovene somali sophonias sorbian sotho speller/5 stravinsky stuffer/5 subordinate/b superordinate
supervisor/8e swazi tagalog tahitian tai taiwanese takelma tamil telugu thai thracian tlingit toda tongan
toughie trojan tsimshian tswana tuareg tulu tungus tungusic tupi turcoman turki turkoman tuscan tuscarora
tutelo udmurt usbeg usbek ute uzbak uzbeg valentine veps vepse vepsian vietnamese vogul voluntary/6eer
votyak wakashan walapai walloon wanderer/6 winnebago wintun yahi yakut yana yavapai yeniseian yoruba yucatec
yucateco zacharias zapotec zapotecan zechariah zephaniah =nca beguine carioca holdout natural
personification/8y referral/5 =ncb atlas mohawk =ncc alto armenian ascender/6 assyrian descender nun pahlavi
primitive throwaway uighur uigur uygur voucher/5 =ncn american rider/4 =ncq ma =ncr soprano =nct
incarnation/8e =ncw forerunner =ncx baritone ensign extra flack flak oracle ritz stalking-horse strawman
trailer/5 troll/5 vamp/4 =ncz ewe maltese samoyed screamer/6 welsh =nd batter =nda napoleon =ndc irish =ndd
cobbler =nde pop/3 =ndk sage =ndn bourbon =ndx bishop =ne barnburner eddy/4 fundraiser heartbreaker
laugher/5 monstrosity quack/5 ravel/5 squirt/6 stunner/4 throwback transient whiz/4 =nea sellout =nec miss/4
=nee dud mutation/5e =neg apparition/3ear prodigy reincarnation/ae =ner bore/4 =new antecedent/8 =nex
bombshell breaker/5 comber creep/5 skunk/5 =nez offspring =ng moneymaker muse phantom teacher =nga
embodiment/5y =ngn genius hero successor =ngr character =nib prick =nio chap =nix crook =nj brute parent
=njf soul =nk archangel piper pixie =nkd swede =nkn adonis elder sucker =nl darwin racine =nlu chosen =nlx
ward =nlz lincoln =nn aborigine actor adventurer advocate aggressor aide amateur ambassador appointee
appraiser assassin author bachelor banker barbarian bather beadle beau beginner believer besieger bidder
bolshevik bridegroom buddha buffoon bully bushwhacker caesar candidate capitalist caretaker cattleman
cavalryman celebrant chemist chieftain christ classicist clerk clown colleague comedian comer commentator
commissioner communist confessor conservative contestant contributor convict cook correspondent cosigner
countryman coward creator cultist cynic dairyman dame dancer deacon dear decorator defender democrat
detective diplomat divine donor drinker dropout drunk duke dullard eccentric elector engineer engraver
enthusiast evangelist experimenter fairy fielder foe follower forefather foreigner foreman freak freshman
fugitive gallant gambler gardener gentleman ghoul girlfriend giver gladiator goldsmith gunman hawker heir
helper heretic heroine hijacker hitter horseman housebreaker huckster humanist hun imp informant inquisitor
inspector janissary jeweler jockey journalist judge jurist lackey lad learner lecturer left-hander lefty
liberal lifter linguist madam magician maid mama manager maniac marine marshal martyr matriarch mechanic
mercer minstrel missionary monk moralist moses muscleman musician nazi newcomer nonconformist northerner
nurse observer official opponent orderly outfielder outsider owner participant peddler peer personage
petitioner philosopher pioneer pope priest procurer promoter prophet protagonist pursuer quaker rascal
recruit resident reviewer rifleman right-hander romantic rousseau savage saver savior scholastic seaman
senior sheepman shepherd shopper sir slugger son southpaw specialist sponsor spy stager statistician stoic
storyteller stranger student stylist sufferer superintendent surveyor suspect switch-hitter symbolist
teamster technician thinker townsman tragedian traitor trustee twirler uncle vandal vet victim victor
villain virtuoso waiter wizard worshipper wretch writer yank =nna doctor/6 tease/5 =nnc anglo-saxon apache
cuss/4 devil/5ize georgian guide/5 joker/4 orphan/6 pilot/5 roman witness/7 =nne attendant/6 producer/7 =nng
general =nnj dwarf native =nnl virgin =nnn administrator admirer alien analyst angel associate baby bearer
bondsman boss boxer boy bride brother bum butler caller captain captive champion chief child collaborator
commander companion comrade confederate constable contractor counselor cowboy craftsman critic dean demon
demonstrator deputy designer director don dreamer driver farmer father fellow fiend fool friend girl god
groom guest guru hack hacker holmes hostess inmate interpreter investigator junior king lady lieutenant
lightweight lineman lord loser lover major man master mate matron minister mistress monster mover navigator
officer pagan partner patron peasant pilgrim player politician porter president professional reader realist
rebel referee regular representative roosevelt runner saint saracen scholar scout secretary seer sergeant
settler singer sister slave sleeper squire steward superior supporter sweetheart tenant tory tramp trooper
tyrant user veteran vicar volunteer watcher whig winner witch woman yankee zombie =nno collector dragon
hunter republican twin =nnu distributor maker =nnx adam bastard client coach controller granny guard
organizer painter pirate planter puncher sailor =nnz schoolmaster survivor trumpeter worker =no darling
neighbor neptune sculptor starlet =nou hood =nox lucifer =nq newton =nqr cardinal =nqx bogey =nr blonde =nrd
divinity =nrn white =nrr highness =ns celebrity felon nemesis servant/4e =nsg killer/4 =nsn incubus ordinary
=nsr spirit/6ize =nt maiden =ntt aeon eve =nu bodyguard commando protestant =nun dealer executive picket
=nut youth =nuz host =nwb member =nx camper conveyor deadhead developer florist governor graduate hulk
jimdandy jimhickey knight leader mantrap overnighter planner ruler seeker spectator tormentor viewer =nxn
fighter rigger speaker =nxq pitcher =nxx carrier guy tackle tumbler =ny puke =nyb buff =nyn conductor fixer
kid mother =nyq pa =nyy punk =nz adult booby chela coon fisher fledgling gadfly glutton jackass mocker
monarch mutant pastor prey primate relative soldier tiger whale =nzn loon nymph =o abyss aegean africa anion
antares anthill arroyo atlantic beach bog bottomland bowlder brook burrow canyon canyonside cave cliff comet
crag crystallite declivity dregs drumlin dune electron essential estuary froth glacier granule gully
headland hillock hillside holystone ion isle knoll lagoon landmass ledge lowland mainland mediterranean
mekong meteorite micelle micrometeorite millpond mountainside nubbin orinoco pacific pebble peninsula photon
planetoid pond pothole precipice proton river riverbank rivulet seacoast sediment sky soapsuds splinter
spume steppe subcontinent sward valley waterfall =oa aegospotami aegospotamos landfall meander/7 meuse
pruning/4e tillage/4 vesper =oaa discard/7 lick/4 =oax stretch/7 =oc algol baltic binary brickbat crux
skim/4 yenisei =oca bluff/5 =ocg upgrade/7 =ocx ribbon sheet/5 =od suds =ody grain =oe bonanza downhill
ping/4 wallow/6 =oea ascent/5d climb/5 opening/4 =oec scraping/5e =oee outpouring =oeh grinding/5 =oek bay/3
=og rainbow tangle =ogg bubble universe =ogo variable =ogx track =oh meteor =ohn sun/3 =oic delta =oik pit
=oio ridge =oip cavity =oix globe =ok cosmos maria =oky pulp =ol boulder caribbean continent mississippi
tidewater =oll turf =olx reef =omy ground =on berg creek jupiter mars sabine saturn vagabond =onc adjunct
=one draw/4 =onl delaware =onn hudson marsh =ono planet star =ony agent =onz venus =oo cavern cove volcano
=oob remains =ooc stub =ooe rift =oog calculus coast =oor crust =oot moon =oq mountain ocean =oqh sea =or
fleck slope =oro gulf =os strait swamp/5 =osn lather/6 =osp leak/4 =ou asia cumulus =oua stream/6 =oug world
=ouo bank =ouu europe =ox cape dipole incline inlet island plain rathole shore waterway =oxc flat fragment/8
=oxg trail =oxi crack trough =oxl nest =oxn hill =oxo chip =oxx hole radiator strip =oxy stone =oxz web =oy
foam =oyn rock sod =oyo earth =oys mire/4 =oyx scrap =oyy lake =p acclimation/8e acclimatisation/ae
acclimatization/ae acetylation/8e acidification/6y adaption/5 adsorption/5b advection/6 ammonification/7y
anglicisation/8e anglicization/8e antiredeposition beneficiation/ae blooming blowing/4 calcination/6e
calving carbonation/8e carbonisation/8e carbonization/8e catabolism/8ze centrifugation/9e chemisorption/8b
chemosorption/4isorb chilling/5 chromatography clotting/4 clouding/5 coagulation/8e congelation/5al
convalescence/a corrasion/5de corroding/6e curdling/5e curing/3e de-iodination/ae deamination/8e
deaminization/8e decalcification/8y decarboxylation/ce decoction/6 dedifferentiation/ee deepening/6
defecation/7e defining/5e deflagration/9e degaussing/7 demagnetisation/ae demagnetization/ae
denazification/7y desalination/9e desalinisation/9e desalinization/9e desensitisation/ae desensitization/ae
desorption/5b destalinisation/ae destalinization/ae developing/7 dissolving/7e distillment/7 ebbing/3
electrophoresis elution/4e eroding/4e excreting/6e expelling/5 falloff farrow/6 farrowing/6 feminisation/7e
feminization/7e fermenting/7 flame/5 flaming/4e flocculation/9e freezing/5e functioning/8 gasification/5y
globalisation/8e globalization/8e haemagglutination/ee healing/4 hemagglutination/de humification/5y
hydration/6e hydrogenation/ae hydrolysis/6ize immunoelectrophoresis inflow influx iodination/4ze
keratinisation/9e keratinization/9e laying leach/5 lexicalization/9e libration/6e liquefaction/6y lookup
lyophilisation/9e lyophilization/9e lysogenization/9e marginalisation/ae marginalization/ae
masculinization/ae maturement/6 mellowing/6 melt/4 melting/4 menstruation/9e metastasis/9ze microphoning
micturition/6ate molt/4 molting/4 moult/5 moulting/5 obsolescence/9 opacification/6y opsonisation/6ze
opsonization/7e organification overheating/8 ovulation/6e oxidation/6e oxidisation/6e oxidization/6e
oxygenation/8e pathogenesis peeing/3 peptisation/6e peptization/6e perennation/8e pervasion/5de
petrification/6y pissing/4 pitting/3 planation/4e plastination/9e polymerisation/9e polymerization/9e
potentiation/9e prechlorination processing/7 professionalization/ee proteolysis ptyalism/6ze quadrupling/8e
quintupling/8e reabsorption/7b recuperation/9e redeposition/9 refilling/6 refining/5e reflation/6e
replenishment/9 resorption/5b rigidification/7y rigidifying/8 rooting/4 rotting/3 salivation/7e
saponification/7y shitting/4 sloughing/6 soakage/4 softening/6 solidification/7y solidifying/8 solvation/6e
sorption/3b souring/4 speciation/7e sporulation/8e sprouting/6 stalinisation/8e stalinization/8e sudation/5e
suffusion/6e sweating/5 tearing/4 teething/5e tripling/5e tumefaction/5y ultracentrifugation/ee unfolding/6
urination/6e vascularization/ae vesication/7e vesiculation/9e vinification/5y virilization/7e voiding/4
vulcanisation/8e vulcanization/8e wane/4 =pa ablactation abscission/6e aeration/5e apheresis biogenesis
boiling chlorination/9e conglutination/be decentralization/be defoliation/8e devolution/5ve doubling/5e
effacement/6 electrolysis epilation expectoration/ae filtration/4er focalisation/7e focalization/7e
fossilisation/8e fossilization/8e fractionation/ae gassing/3 imbibition/5e inactivation/9e inspissation/9e
insufflation/9e laxation miosis nosedive permeation/7e radiography refrigeration/ae scanning/4
segmentation/7 sericulture shaping/4e soak/4 spoiling/5 vaporisation/7e watering/5 wearing/4 worsening/6
=paa activation/7e galvanisation/8e galvanization/8e implantation/7 metamorphosis neutralisation/9e
percolation/8e soaking/4 specialisation/9e suppression/8 tanning/3 =pao mechanism =pas saturation/7e =pb
festering/6 secretion/6e suppuration/8e =pc assibilation/9e feedback meiosis =pca deposition/7
diminution/5ish =pcc recapitulation/be =pcr involution/5ve =pda icing/2e =pdg nutrition/5fy =pe amphimixis
ebb/3 germination/8e glycogenesis meltdown =pea blaze/5 rectification/6y =pec deletion/5e =pee
materialisation/ae materialization/ae oscillation/8e saltation/6e =per diffusion/6e inflation/6e =pf
brooding =pg elision/3de synergism =pga idealisation/7e rationalisation/ae reaction/5 retrieval/7e sorting/4
superposition/8e =pgg synthesis/9e =pgx reproduction/8e =ph shedding/4 thawing/4 warming/4 =pha freeze/6
=phe thaw/4 =pk fructification/7y mildew/6 =pkt bloom/5 =plc dump/4 =pn indweller/7 =pne flop/4 =po
petrifaction/6y =poa flowage/4 =poe concretion/7e =pox encrustation/7 incrustation/7 =pp chelation/6e
convection/7 dissimilation/ae evaporation/8e evolution/4ve flowering/6 growing/4 intussusception/c
metabolism/8ze nitrification/6y proliferation/ae pullulation/8e reducing/5e ripening/5 transamination/be
transduction/8e translocation/ae =ppa deflation/6e dissolution/6ve folding/4 iteration/6e regeneration/9e
slippage/4 =ppf relaxation/5 =ppg digestion/6 =pph decay/5 =ppn hypostasis/7tize =ppp absorption/5b
agglutination/ae growth/4 maturation/7e ossification/5y transpiration/8e =ppx foliation/6e =pqp accretion/6e
=pr effervescence/a hatching/5 heredity maceration/7e pigmentation/7 =pra extraction/7 =prx hatch/5 =ps
slump/5 =psa combustion/7 quickening/7 =pse degeneration/9e =psp decline/7 erosion/3de =pss calcification/6y
=pua accumulation/9e segregation/8e =puu civilisation/7e defence/5d =pv overcompensation/de wastage/4e =pvv
accession/6 =px cooling/4 heating/4 reticulation/9e vermiculation/ae =pxa ignition/5e widening/5 =py
distillation/7 excretion/6e =q aliquot armful bandwidth barnful boatload cc centimeter coefficient decimeter
dozen dozens droplet dustpanful enough fifteen fourteen franc furlong gee gm hp hundred integer kilometer km
lb liter little lots micron milliampere millidegree milligram milliliter millimeter ml mm much nineteen
nothing one-eighth one-fifth one-fourth one-half one-tenth one-third one-thousandth pfennig pocketful
reflectance roomful scores shoeful spoonful teaspoonful thirteen thirty thousand tons twelve twenty-eight
twenty-three two-thirds wads weighting whit zloty =qa craps eye-drop eyedrop headroom iv kwanza naught
nibble/6 parking/4 picking/4 spillage/5 twenty-one =qaa schtick schtik shtick shtik =qan count =qaw third
=qc afghani couplet gi iota pengo psi xi =qcc trace/5 =qcg biquadratic =qcr metre zip/3 =qcu trio =qcx atm
=qd morsel mouthful =qe birr/4 headway outage =qeb skeleton =qee spate =qeg mesh/4 =qep increase/8 =qg one
=qha sprinkling/7e =qhh deluge/6 =qic scoop/5 =qkk mint =ql minimum =qll acre =qlt quarter =qlu lot =qn
gauss gram watt =qot bit =qpa spoilage/5 supply/6 =qph precipitation/ae scattering/7 =qpr magnetisation/8e
magnetization/8e =qq bushel gallon handful inch megaton million myriad ton =qqg zero =qqn gal =qqq billion
mile pound quart =qqz ounce =qrl maximum =qrn worth =qrr gain =qrx volume =qs par/3 =qsr poise/5 =qt half
=qts peak/4 =qtt prime =quu multitude =qux five nine pack =qv cent fifty penny twenty =qvc quota =qvv dollar
=qw tenth =qwq fifth =qwu unit =qx carton dosage four seven shred six ten three twenty-two two =qxc meter/5
=qxl yard =qxn ace =qxx reservoir =qy amp cm fill mg mv =qyl in =qz mite =r absorbency abstention acreage
advisability aimlessness airs aloneness altruism analogue analyticity aplomb arrogance assertiveness asset
assiduity asymmetry athleticism austerity authenticity avail availability awfulness bad balkiness blatancy
blemish blotch brazenness brilliancy callousness camaraderie celerity charisma childishness clannishness
competence complaisance complexity comportment composure compulsivity confines corporeality corpulence
courage cowardice coyness crassness crescendo crimson curtness damn decorativeness decorum demeanor
detergency diam disadvantage disloyalty durability efficacy elasticity emotionalism emotionality enthalpy
equanimity ethos exclusiveness expressiveness feasibility femininity ferocity fierceness firepower fortitude
futility give givenness glamor glibness graining guts half-intensity heroism hubris hue hush idiosyncrasy
immensity inaccuracy incorruptibility indefinity indolence inequality inevitability infidelity
inscrutability insignificance intentness intransigence irreproducibility irresponsibility lethality
light-mindedness likelihood lilt literalness lobularity loveliness luminosity majesty maleness malevolency
maneuverability manfulness manners marbleizing marginality matsyendra meaningfulness meq mien might mobility
modernity mystique nearness neighborliness non-discrimination nonequivalence objectivity obtrusiveness
oneness opportunism optimum pallor parallelism pastel patriotism paucity pelting perfectionism periodicity
permanence persistency ph physicalness piety plasticity plenitude plumpness pompousness popularity porosity
powerfulness precision presentness prettiness profitability profusion propriety punctuality rapidity
recklessness rectitude relentlessness reliability reproducibility resemblance reversibility righteousness
sanctity savageness scarcity scratchiness self-respect selfishness sinfulness slowing sociability sociality
solidarity sonority spaciousness spatiality speechlessness spinnability spontaneity sprawling staginess
statesmanship stylemark suddenness suffrage suitability surplus tact temerity tenacity third-dimensionality
thoroughness three-dimensionality timbre titer trait translucence truculence truthfulness unambiguity
uniqueness universality unwillingness usefulness uselessness utmost valor veracity verisimilitude verve
vibrancy viscosity weightlessness width willingness willpower wonderfulness woodgrain woodgraining worriment
worse yardage yellow =ra abstinence/4ain admittance/5 affectedness atrocity barbarity beguilement/7
benignity bestiality bisexuality blot/4 brutality cabotage carelessness chauvinism chokehold civility
composing/6e conviviality depravity/6e dereliction discoloration/8 discolouration/9 discordance/7
disfiguration/8e disfigurement/9 dishonesty disqualification/9y domesticity easement/4 emasculation/9e
eversion/4t fenestration finishing/6 forbearance/7 gaucherie generosity getaway gluttony greed immodesty
immorality indecency indecorum indelicacy indiscretion inhumanity initiative insolence insubordination
invigoration/9e lavishness licentiousness locomotion/7e maculation/7e magenta mannerism maternalism metier
motility nurture/7 overkill patience perfidy perseverance/8e pluck/5 plus politeness prodigality profligacy
protraction/8 queerness rapacity rearing/4 rebelliousness roguishness scatter/7 seclusion/5de
self-discipline self-gratification self-indulgence selflessness shabbiness shading/4e shoeshine smirch/6
solferino sounding/5 stranglehold supplementation/a sway/4 tat timing/3e toleration/7e treachery
unselfishness upbringing variegation/8e vice villainy vivification/5y wastefulness wrong/5 wrongdoing =raa
commitment/6 curtailment/7 disposal/6e etiolation/7e intemperance laziness naturalisation/9e
naturalization/9e placement/5 self-denial temperance/6 truncation/7e =rac exposure/5e qualification/6y =rae
bounce/6 dash/4 =rag conformity disposition/6e fashion folly influence/9 traditionalism =ral pitch/5 way
=ran justice =rar look/4 =ras glare/5 haste =rat acceleration/9e =rav aid/3 =raw sin/3 =rb build physique
=rc gamut hallmark nicety resolve/7 rotundity shucks trademark =rca americanism deceit defiance/3y obscenity
=rcb countenance/b =rcc expression/7 =rce voice/5 =rcg caution/7 flatness style/5 =rcn bass =rcr
condescension/9d crispness pretension/6d smoothness thickness =rcs harmony/6ize =rcx charm/5 forte slick/5
=rd claret =rdg delicacy sake =re discrepancy gleam/5 glitter/7 resilience/5e =rea appearance/6
enervation/7e =rec dedication/7e difference/8tiate =rer moderation/7e sparkle/7 =rf abandon bravery
cheerfulness egotism humility quietness ruthlessness sentimentality serenity solemnity unconcern =rfa
aggression/7 loyalty =rfc aspiration/7e pathos =rfr aggressiveness heaviness =rfs chill/5 =rg ability
abstruseness aroma candour chivalry excellence foresight fruitfulness intolerance odor orthodoxy proficiency
prudence resourcefulness similarity stance stoicism temperature topography uncertainty wavelength =rga
foolishness =rgc significance/6y =rgf nationalism =rgg background dimension individualism narrowness =rgh
sound/5 =rgr acidity brightness constancy fairness immediacy romanticism strangeness texture =rgw identity
=rgx lure novelty semblance triviality =rh calm/4 inertia infrared reverberation/ae =rhg power/5 =rhr
force/5 =ri convexity diameter =rih halo =ril radius =rir eccentricity symmetry =riw altitude =rix ring =rjb
shape =rk honesty =rkk ebony =rkn pink =rl extreme jurisdiction =rlg proximity =rli parallel =rll range =rln
green =rlr circumference distance =rlx patch right =rm morality =rn mediocrity personality =rnc echo/4 =rne
sweep/5 =rng beauty =rnn authority better brown wise =rno nature =roa raise/5 =ron red =rox gap =rp
decrement =rpa narrowing/6 =rq plenty =rqa clearance/5 =rqc number/6 =rqn catch =rqr advantage =rqt majority
=rqu mass =rr accuracy adequacy audacity caliber calibre clarity clearness consistence continence
correctness decency density directionality directivity diversity effectiveness elegance expansiveness
fidelity goodness grandeur greatness homogeneity individuality instancy justness legibility legitimacy
longevity magnificence masculinity meanness merit modesty momentum monotony multiplicity passivity
probability regularity religiousness robustness sameness self-interest self-will shallowness singularity
specificity splendor stubbornness superficiality timeliness transience ugliness uniformity vagueness
validity variability vehemence viability virulence vividness worthlessness =rra breeding/5 concentration/ae
diligence gallantry persistence/7 pose/4 specialty temperament tolerance/6te =rrc pretence =rrg brilliance
manner posture quality =rro expanse =rrr abruptness badness blandness boldness bulk color enormity fineness
firmness flexibility good harshness intensity length luster lustre naturalness privilege rightness rigor
roughness severity simplicity smallness stiffness strength superiority suppleness thinness toughness
unpredictability vigor virtue =rrs consistency/7 depth dignity/5fy excess freshness luxury/5iate potency
=rrx access =rry composition size =rrz humanity =rs amity aridity blackness endurance/5e equality
felicity/7ate giddiness importance impotence impotency incompetence laxness lucidity/0elucidate orderliness
privacy rudeness secrecy shortage unreality =rsa impropriety =rsc conjunction degree =rsf calmness
helplessness hostility intimacy restlessness tenderness tranquility =rsg capability realism =rsh
dominance/6te vitality =rsn black/5 =rsp corruption/7 =rsq capacity/7ate deficit =rsr distinctness fitness
greenness height hotness inadequacy richness shortness solidity stability visibility whiteness =rss ease/4
high innocence level/5 obscurity softness stillness =rsw mode =rsx purple/6 scope =rsy polish/6 =rt
immortality mortality =rta deceleration/9e =rtl limit =rto retardation =rts finish/6 =rtt age =rua
succession/5ed =rug complexion tang =rv due =rvn reserve surety =rvr birthright price =rw odds productivity
=rwa control/7 =rwr magnitude prevalence =rwv mileage =rww abundance =rwx frontage =rx foible likeness quirk
similitude =rxa binding/4 disguise/8 =rxr weight =rxu blue gray =rxx palette tapestry =ry amber ocher =rya
bleach/6 =ryd coral =ryg lead =ryq speck tint =rys stain/5 =ryz sepia =rz fawn tentacle =s aberrance/6te
abjection abscess acetonemia ache/4 aching/3e actuality adenoma affluence ailment/3 anaesthesia anaplasmosis
anarchy anonymity anorexia arteriolosclerosis arthritis ascendancy/6 asphyxia/8te befoulment/6 bereavement/7
bilharziasis bleeding/5 blindness bloat/5 boon bronchiolitis bruise/6 bursitis cardiomegaly cholelithiasis
cicatrix/7ze claustrophobia clubfoot coccidioidomycosis coccidiosis coexistence/7 companionship complicity
consensus cough/5 coughing/5 criminality crowding/5 deadlock debility/7ate defilement/6 depopulation/9e
diabetes diarrhea diarrhoea disability disablement/7 disarrangement/a discontinuity discredit/9 disease
disesteem/9 disgrace/8 disjuncture/4oin disrepair disrepute dither/6 drowsiness dysentery edema
embitterment/8 embroilment/7 emphysema employ/6 encompassment/9 enterotoxemia entirety eyestrain fantods
fasciculation fester/6 festination/8e fibrosis flu formication/8e frambesia frazzle/7 frenzy friendship
frostbite gimp/4 glanders glaucoma goitre gout grime/5 hemorrhage/a hemorrhoid hepatitis hiccough/8 hiccup/6
humidity/6fy hurting/4 hyalinization hypercellularity hyperemia hyperplasia hypertrophy/b hypnosis/5tize
hypoadrenocorticism hypocellularity hypothyroidism illness imminence immurement/6 impendence/6 impendency/6
impunity inaction incarceration/ae indigestion induration/7e infirmity inherence/6 inmarriage/6y insanity
insularity interconnectedness jeopardy/7ize ketosis lack/4 leprosy malaise malaria malnourishment/a
megalomania miff/4 milieu misalliance/6y moisture/7ize murk/4 muss/4 myelofibrosis neurosis nonoccurrence
nowhere obstipation/8e opportunity osteoporosis over-crowding/4crowd parenthood paroxysm pimple pneumonia
pock/4 polio polymyositis pother/6 poverty predicament preexistence/8 prestige primacy prolapse/8 ranking/4
ready/5 refurbishment/9 repute/6 rhinotracheitis rioting/4 sanity satiety say/3 sciatica scours
self-government self-reliance shirtsleeves shivering/6 shoes singe/5 smallpox smart/5 smarting/5 sneeze/6
sneezing/5e sore splenomegaly sprain/6 sprue stammer/7 stardom stinging/5 stutter/7 suntan/6
superinfection/b supremacy susceptibility taint/5 tamponage/6 tantrum thrombosis thrombus trembling/6e
tuberculosis tularemia tumor tumour twitch/6 twitching/6 typhoid typhus ulcer/5ate undernourishment/c
undress/7 unemployment unreason vacuolization vellication/8e vertigo virginity vitalisation/7e
vitalization/7e weariness well-being welter wet/3 wetness wrick/5 yaws =sa abasement/5 absolution/5ve
adulteration affiliation/8e amputation/7e apostasy asphyxiation/9e ballgame banishment/6 bigamy blush/5
celibacy choking/4e clemency compartmentalisation/fe compartmentalization/fe constipation/9e contusion/6e
debarment/5 debasement/6 deferral/5 deforestation/8 depilation/7e derangement/7 detention/3ain deviance
dilatation/5e disjunction/4oin disorganisation/ae disorganization/ae distention/6d dormancy engorgement/7
ennoblement/7 enslavement/7 eructation/5 excommunication/ce excruciation/9e exoneration/8e failing/4
federalisation/9e federalization/9e fibrillation/9e granulation/8e gratification/6y graze/5 habituation/8e
impoverishment/a infantilism insistency interconnection/c laceration/7e lubrication/8e lunacy matrimony
mechanisation/8e mechanization/8e mollification/6y mourning/5 myosis oscitance oscitancy osculation/7e
ostracism/8e pauperization/8e peonage poisoning/6 precession/5de privation quarantine/a quiescence
quiescency quivering/6 regularisation/9e regularization/9e reinstatement/9 repletion/6e revocation/4ke
rummage/7 sanitation/7e satiation/6e scald/5 scandalisation/9e scandalization/9e sedation/5e spasm squint/6
stand-down standdown starvation/5e strife subjection/7 tailspin tetanus travail/7 victimization/8e whiplash
wilt/4 =saa annulment/5 beatification/6y brutalisation/8e brutalization/8e custody employment/6 fix/3
glorification/6y internment/6 operation/6e prostration/8e receivership retirement/6 rustication/8e
seizure/4e slavery/5 standardisation/ae standardization/ae subjugation/8e =sae commotion respite/7 =sag
thing =sar risk/4 =sas confinement/7 danger upset/5 =sat absence/5t =sb cyst eminence =sbr adhesion/4re =sbx
bosom/5 =sc acknowledgement acquiescence/9 alerting baronetcy beatitude chi clutter/7 dystopia
excoriation/8e falsity/5fy flatulence how-do-you-do imbroglio incoherence incoherency lallation liaison
lisp/4 menace/6 mendicancy nothingness nullity obloquy plight/6 scepter sceptre std stricture symptom upbeat
viscountcy welcome/7 windiness =sca acceptation/6 amnesty/7 conciliation/9e gradation/6e retroflection/8x
retroflexion/9 retroversion/8t standing/5 =scc accord/6 acknowledgment/ae alert/5 challenge/9 complaint/8
concordance/7 threat =scg problem =sch bluster/7 =scr continuity discord/7 honour/6 voicelessness =scs
condition/9 =scx press/5 =sd stew/4 =sdg jumble/6 =sds bite/4 =se adversity atrophy/7 crisis exigency famine
flection katzenjammer malformation reflux stalemate/9 standstill straits throb/5 tie-up tremolo uproar =sea
championship collapse/8 disaster exhaustion/7 flexion halt/4 harm/4 rupture/7 =sec contagion fuss/4
reprieve/8 =see deflection/7 injury/5e ruination/4 transposition/8e wreck/5 =sef wound/5 =seg resultant/6
=sel independence =sep refinement/6 =ser separation/7e =sex wrench/6 =sf anxiety captivation/8e chafe/5
despair/7 discomfort elation/4e estrangement/8 fever guilt happiness misery nausea/6te scare/5 solacement/6
unrest woe =sfa addiction/6 comfort/7 demoralisation/9e isolation/6e stir/4 tumult turmoil =sfe
devastation/8e humiliation/8e =sff hurt/4 torment/7 =sfg esteem/6 itch/4 pain/4 =sfn annoyance/5 =sfr
fascination/8e impatience loneliness =sfs gloom hysteria irritation/7e =sfx distemper/9 =sg botheration/6
colligation/8e confidentiality disfavor/8 disfavour/9 materialism nightmare oblivion potentiality
prepossession/a purgatory reprobation/8e stymie/6 trance/6 urtication/7e =sga delusion/4de fixation/5e
perfection/7 =sgc recognition/7ze =sgf confusion/6e =sgg discretion flavor/6 flavour/7 hallucination/ae
limbo =sgn prospect/8 =sgr abnormality dissonance/7te predisposition/9e =sgs life =sgx canvass/7 =sh
gangrene/8 polarisation/7e potential sphacelus/7ate tempest =sha chance/6 facilitation/9e friction
insolation/7e =she irradiation/8e perturbation/7 =shh luck =shn chaos =shr occlusion/5de =shx hazard/6 =si
vacancy void/4 =sia flexure/4 =sie bump/4 warp/4 =sil vacuum/6 =sin kink/4 =sio recess/6 =sip swelling/5
=siu recession/4de =siv scratch/7 =six niche =sj being/2 =skb blister/7 =skl rootage/4 =sl ambiance clear/5
divide/6 environment nadir nirvana surroundings/8 =sld preserve/8 =slg realm shadow/6 =sll kingdom =sln
presence =sls darkness =slu domain dominion/5ate exaltation/5 summit/6 =slx arena safety =sn crick/5 =sna
deification/4y hangover sob/3 =snc bitch/5 =snn founder/5 tier/3 =sno cancer =so existence/5 necessity/8ate
tilth =soa fracture/8 =soc slash/5 =soj need/4 =sol declination/6e =soo slough/6 =soz shiner/5 =sp
corrosion/5de demineralisation/be demineralization/be desiccation/8e deterioration/ae dilapidation/9e
encapsulation/ae fermentation/7 glaciation/7e intumescence/9 intumescency/9 invagination/9e ionisation/5e
ionization/5e syncretism/8ze ulceration/7e underdevelopment/c urbanisation/7e urbanization/7e =spa
hardening/6 repression/7 sensitisation/8e sensitization/8e survival/6e =spc rot/3 =spg regression/7 =sph
abrasion/4de cohesion/4re =spi equilibrium/9ze =spp assimilation/9e cleavage/5e infection/6 =spr
introversion/8t putrefaction/6y =sql atmosphere =sqr sufficiency/6e unity =sr anomie boil/4 coherence/6
coherency/6 cohesiveness completeness crudity deficiency desperation/4air dishonor/8 dishonour/9 extent/5d
feebleness hunger/6 illegitimacy imbalance immobility indisposition/8e innervation/8e integrity
invulnerability jaundice/8 lousiness malignancy morale nerves numbness poignancy predominance/9te
predomination/ae priority/7ize scar/4 self-determination seniority slovenliness stature thirst/6 torpor
vulnerability =sra deprivation/6e disconnection/a enfranchisement/b fruition/5 hurry/5 manhood precedence/7
precedency/7 surfeit/7 =src disagreement/8 emphasis/7ze romance/7 =sre hardship =srg cold handicap/8
readiness =srh glow/4 =sri prominence =srr curvature/4e dryness equivalence glory/5 grace/5 hollowness
inconvenience/d inferiority lethargy silence/7 sobriety weakness =srs defect fullness instability urgency/4
=srv wealth =srw tan/3 =srx convenience fret/4 shade/5 totality =ss autonomy blight/6 brucellosis captivity
climate/0acclimate congestion/7 delirium dependence disassociation/be fame freedom health inebriation/8e
intermarriage/9y lesion malady muddle/6 palpitation/8e palsy/5 prosperity rapture rheumatism slumber/7
stagnancy/6te stagnation/7e status sunburn/7 throe transcendence/9 transcendency/9 trauma/6tize unbalance/9
wasting/4e =ssa bankruptcy/8 depersonalisation/ce depersonalization/ce drunkenness excitation/5e
hibernation/8e inflammation/6e monopoly/7ize mummification/6y peril/5 pollution/6e =ssc ague illumination/9e
licence/7 =ssd mess/4 =sse affliction/7 upheaval/6e =ssf agitation desolation/7e fatigue/7 intoxication/9e
madness peace/1acify suffering/6 =ssg canker/6 circumstance exclusion/5de reputation/5e =ssh aberration/7e
=ssi emptiness =ssk anemia callus/6 gall/4 =ssl dark dependency/6 solitude =sso depression/7 want/4 =ssp
dehydration/8e disintegration/be extinction/5guish =ssq pinch/5 =ssr fit/3 immunity liability nakedness
purity/4fy quiet/5 scorch/6 sovereignty subservience/7e wretchedness =sss burn/4 convulsion/7e disorder/8
flaw/4 impaction/6 liberty/5ate sickness situation/6e sting/5 tension/4e =sst sleep/5 =ssu plague/6 =ssv
indemnity/7fy =ssx ecstasy overcast/8 =st drought =stt spell/5 =su aestivation/8e despotism estivation/7e
infestation/6 rick/4 =sua confederation/ae delegacy/6te marriage/4y reformation/6 =sue hum/3 =sux
serration/6e =sv circumstances severalty terms =sva exemption/6 =svc debt =svf security =svl anchorage/6
=svn floater/5 =svr balance/7 =swf antagonism/9e =swo inclusion/5de =swu alliance/3y concatenation/ae
conjugation/8e parentage/6 =sww subordination/ae =swx footing =sx impasse orphanage/6 overdrive/9 showcase
spotlight/9 welt/4 =sxa admixture/5 blockage/5 concealment/7 erection/5 gash/4 lighting ornamentation/8
stoppage/4 swing/5 wear/4 =sxl sphere =sxp ruin/4 =sxw trim/4 =sxx cramp/5 =sy dejection/6 =sya
contamination/ae insulation/7e =syo soil/4 =syp ferment/7 =syy gas/3ify =t airspeed anniversary april aug
august autumn bedtime boyhood bygone centennial clocking continuum cps dawning daybreak days daytime
deadline december dinnertime dusk dying feb february friday full-of-the-moon furlough half-hour halftime
halloween hanukkah heyday hr hypervelocity incipience incipiency inning interim jan january july june kc
lifetime lunation mc microsecond mid-fifties mid-june mid-thirties midday midnight midsummer midwatch monday
morrow nightfall nighttime noon nov november now oct october outset payday permian preseason quarter-century
rpm sabbath saturday schooldays september springtime sundown then thursday tonight tuesday twinkling
velocity wednesday weekday weekend while winter wintertime workweek year-end yesteryear yr =ta delay/5
enlistment/6 esr feria festival finis interlude/9 leisure lustrum/5ate none pacing/3e pause/5 postponement/8
presidency ramadan renaissance times vacation/8 vice-presidency wait/4 =taa circumcision/9e gait incumbency
march/5 restoration/6e sheepshearing =tac extension/5d reconstruction/b =tad picnic/6 =tae fall/4 =tc
afternoon allegretto allegro andante caesura evensong lights-out thanksgiving =tca close/5 leave/5 wink/4
=tcc annunciation curfew octave =tcg history =tcn min =tct morning =tcu calendar/8 =tcx future =te doomsday
expiry olympiad =tea commencement/8 expiration/5e renascence transfiguration/ae =tee ascension/5d =tep
birth/5 =tet dawn/4 =tey flux/4 =tgr interval =tgx threshold =th daylight easter =ths twilight =tk may =tl
apogee dec =tlc culmination/8e =tle termination/8e =tn novitiate sunday =tnu date =tpa lactation/6e
usance/2e =tq century decade teens =tqr pace =tr spacing =tra speed/5 =trq span =trx antiquity pinpoint =ts
adolescence/8 adulthood childhood infancy lull/4 widowhood =tse blackout =tsg gestation/6e hitch/5 =tsp
efflorescence/a =tss flush/5 =tst eternity maturity phase/5 =tsv hospitalization/ae =tsx stage/5 =tt
birthday christmas fifties forties holiday honeymoon hours instant month mph overtime sixties summer tempo
thirties today tomorrow twenties yesterday =tta second/6 =ttc era past =tte bout =ttr duration =tts reign/5
=ttt day epoch evening hour millennium minute moment night nineties period season week year years =tu sept
=tue cycle/5 =tv tenure =tvc present/7 =tvr rate =twa last =twq frequency =twu sec =tx deathbed =txc grave
=txn anachronism =txo spring =u aged authorities baffled bloc bourgeoisie brigade brood businessmen
capitalism cautious cavalcade christendom church-state clan clergy clientele clique cluster collective combo
conclave contemporaries cubism dadaism damned data deaf demimonde descendants dictatorship disabled
discomfited doomed dynasty elite firm gentry gop governed haystack highschool homebound homefolk household
industrialism infantry ingroup institute kindergarten laity leaders legislature lost maimed majors manpower
masses men military nazism neoromanticism police populace posse proletariat rearguard regiment remuda
reserves retreated retrospective rotc sick slain social soldiery sorority soviets statuary subcommittee
subspace subspecies subsystem swad symposium thicket throng tribunal troops troupe un unconfessed underbrush
uninitiate viewers wildlife woods wounded =ua admiralty agglomeration aggregation assortment/6 baronetage
bookfair cardinalate conservancy convocation/5ke cornhusking corrections court-martial/d delegation/7e
deputation/5e dink eightsome following/6 governance/6 let mailing/4 mercantilism muster/6 ordering/5
parliament pastorate prelacy prelature rabbinate raree-show reunion/5te sainthood scrub/5 seminar tryst =uaa
business circus formation/4 gathering/6 mission secession/4de =uac profession/7 traffic/7 =uag government/6
=uap rally/5 =uar industry =uas association/8e labor/5 =uau patrol/6 =uax flight/6 =ub corporation =uc bop/3
callathump callithump clew/4 colloquium contents dos duette ecumenism entente eta flemish hebrews hip-hop
inquisition maori miscellany peepshow recessional rota strings =uca browse/6 =ucb queue/5 =ucc bracket/7
collection/7 series =ucg law macumba minstrelsy =uco row/3 =ucu line/4 =ucw content/7 =ucx array/5 clinic
cordon diwan packet potpourri =ud banquet =udx cream =ue overspill rout/4 =uea progression/8 =ued feast/5
=uer diaspora =ug breed category communism hodgepodge judaism musketry mythology regime species subgroup
tableau underworld =uga division/4de =ugc convention/6e =ugg culture =ugr economy =ugu cult organization =ui
ruck =uid flank =uki branch =uku galaxy =ul cyclades parish =ula union/5ize =ulg department =ull rear
village =ulo core =ulu country =un ally clod manufacturer =unl hamlet =unn publisher reich tudor =unu enemy
wisp =unx processor =uo forest =uox chain =upb vegetation/7e =upu civilization/7e =uq battalion carload
chunk foursome =uqc stack/5 =uqu batch pair =uqv pile =uqx heap =ur ancestry =ura charity utility/5ze =ure
alignment/5 =urr streak =urs nobility =urt minority =uru navy variety =urx instrumentality sequence =us
membership nationality tyranny =usa coalition/4esce =usg crossroads =usl hollywood =usn lump/4 =usr grade/5
=usu labour/6 rank/4 =usv fellowship =ut dead =uu aristocracy bevy cadre cavalry committee contingent corps
crowd faction faithful folks fraternity hierarchy judiciary jury militia personnel phylum public rabble
republic sect seminary senate swarm team =uua congregation/9e convoy/6 parade/6 set/3 =uuc conference/6
denomination/9e settlement/6 =uue clump/5 meeting/4 =uug aviation population vanguard =uul colony =uun
nation =uuq couple flock league =uur band pedigree =uus agency audience company/7 society =uut generation
=uuu academy army bunch bureaucracy class combination congress council crew ensemble family fleet folk gang
herd horde legion mob party people platoon squad squadron syndicate troop =uuv community =uux brokerage
choir club college =uva commission/a =uwc partnership =uwq lineage =ux bureau caravan grove orchestra =uxa
assemblage/7e church/6 =uxc package/7 =uxe brush/5 =uxg institution school =uxi cast =uxo hive =uxu battery
column court ministry staff university =uxv bundle =uxx bastion blind network outfit pantheon table =uxy
knot =uyo matrix =uyv backlog =uyx board litter =uz tuft =v acres bequest booty bribe bride-gift checkbook
coin comforts dowry earnest found funds gnp income intangible legacy livelihood losses mortgage pay pension
plunder proceeds proprietorship receipts reimbursement salary savings subsidy takings tariff tax things
traineeship wage =va allotment/5 amends atonement/5 audit/5 benefaction/8 bestowment/6 bet/3 boodle
defalcation/8e demurrage disbursal/7e disbursement/8 dole donation/5e entail expiation/6e freightage/7
funding/4 gamble/6 indemnification/8y jointure/4 levy/4 lighterage/7 offertory overpayment/7 pavage/3e
payback pillage/7 porterage/6 reallocation/9e recompense/a redress/7 refund/6 remitment/5 remuneration/9e
rental/4 requital/6e seigneury seigniory sinecure steal/5 subsidisation/8e subsidization/8e subvention/7
take/4 truckage/5 tuition underpayment/8 usury write-off =vaa allocation/7e appropriation expenditure/6
extortion/6 payment/3 ransom/6 restitution/8e retribution salvage/7 spoil/5 =vas ownership =vav grant/5 =vc
debenture deductible hedging/4e incidental loan/4 markup postage/4 solidus =vca cleanup coinage/4
subscription/7be =vcc giveaway installment/7 =vcs insurance/5e =vct lease/5 =vcx cut stake/5 =vds slice/5
=vea remittal/5 =vee reversion/5t =vev expense =vg scholarship =vga gift/4 =vgc check/5 =vgr trust =vgu sum
=vhx draft/5 =vkd kale =vnn principal =vol land =vov rent =vpa compensation/9e loss =vqv dividend =vr profit
=vrc benefit/7 coverage/5 =vre toll/4 =vrg resource =vri pearl =vrj amount =vrl property =vrr cost currency
=vry gold =vsl barony =vss subsistence/7 =vtl overhead =vu royalty =vuv treasury =vux plantation =vv budget
earnings escheat fee loot profits revenue =vva share/5 =vvg deduction =vvl capital =vvn cash =vvr equity
=vvu estate fund payroll =vvv allowance money premium =vvx prize =vx dime ledger =vxv treasure =vxx stock
=vyi diamond =vyr ruby =w applicability asynchrony cosecant desynchronizing extraneousness interdependence
interrelation interrelationship percent pertinence rapport relatedness relations relevance relevancy
signal-to-noise steprelationship subpart synchronism synchrony twentieth =wa imperative mapping/3
qualifying/7 reciprocity =waa synchronisation/ae synchronization/ae synchronizing/ae =wag contrast/8 =wat
rest/4 =wc antithesis =wcc contradiction/a index/5 =wce inflection/7 =wcg chronology/9ize =wdr turnover =wea
competition/6e =wg efficiency norm =wga politics =wgc paradigm =wgg correlation =wgw basis =wh incidence
=wll baseline east =wlr bearing =wlw northeast southeast southwest =wnn operator =wpa apposition/5e =wpo
declension/4ine =wq ninth =wqc fourth =wqq remainder =wqt first =wr gradient proportionality =wra function/8
=wri proportion =wsr incompatibility =wss relationship =wsx connection/7 =wuf brotherhood =wux foundation
=wv percentage =ww kinship mutuality polarity ratio =www contrary scale =wx remnant =wxa portion/7 =wxe
reverse/7 =wxo part =wxs link/4 =x accouterment actinometer additive aerator aircraft airframe airplane
airport alleyway aloes ambulance americana ammo amplifier amulet analyzer apartment applicator areaway
armchair armoire aspirin attire auditorium aureomycin auto autoloader automobile aviary ax axe axle backdrop
backstage backyard bagpipe ballroom balustrade bandage bandoleer bandstand banister banjo barbell barbital
barbiturate barge barnyard barrack bathrobe bathtub batwing bawdyhouse bayonet bedpost bedroom bedstead
bicycle binoculars birdbath birdhouse blackboard bleachers bludgeon boardinghouse bodice bolster bombproof
bookcase bookshelf boucle boulevard bower bowstring boxcar bracing brad brakes breakable breakwater
breastwork breeches bric-a-brac bridged-t briefcase brothel buckboard buggy cabana cafe cafeteria call-board
calorimeter caning cantilever cantle capacitor capstan carbine cardroom cargo castanets catheter centrifuge
chancel chandelier charnel cheesecloth chevaux-de-frise chisel chlorothiazide chlorpromazine chock
chromatogram cigar cigarette circuitry classroom clock clodhopper closeup cloth clothes clothesbrush
clothesline clothing clubhouse coattail cocaine coffeehouse coffeepot coffin commodity commutator compress
container contrabass contraceptive contraption cookfire coping corduroys corkscrew corral corridor corsage
cottage courtyard coverlet cowling crossroad crupper crusher cryostat cufflink cupboard curbside cure
cure-all curio cushioning cutlass dairy dais decor denture desk diagram dice dispensary doorbell doorhandle
doorknob doorway dooryard driveway drug drugstore drumhead drygoods dustbin dwelling dynamite earphone easel
edifice electrocardiograph electrode electromagnet ell embankment entanglement entranceway epaulet equipment
escritoire etcetera export eyepiece eyeshadow factory farm farmhouse faucet fauteuil fedora feedlot fiddle
figurine firearm firecracker fireplace firework flail flashlight flats flowerbed footbridge footpath
forte-piano fortress foundry foyer freeway freighter fur-piece furnace furniture gadget gadgetry gallows
garb garment gatepost gateway gearset gibbet gingham ginmill glasses granary gravestone greatcoat greenhouse
greenroom grenade gristmill grotesque guitar gym hallway handbag handiwork handkerchief handle handlebar
handspike harem hasp hatchway haversack headlight highroad highway hilt hoe honky-tonk honkytonk horse-trail
hostelry hotel hutment icbm icebox implement infield infirmary inn interceptor interferometer interlayer
intrenchment irons jail jeep joss jukebox keepsake kerchief ketch keyhole kitchen kitchenette knapsack lab
landrover lantern lapel laudanum layette levis links lipstick lodgings longshot loom loudspeaker lp luggage
lunchroom manometer mantel mascara mausoleum merchandise metrazol metro microphone microscope mike
millivoltmeter millwheel mobcap moire monastery monocle morgue motel motorcar mudguard mulch museum musket
necklace necktie nightclub nightdress nightshirt noisemaker nursery nuthouse offstage oilcloth openwork
opium orchard ornament orthicon oscillator outfield oven overhang overshoe oxcart oxytetracycline padlock
pale paneling pantry paperback parachute paramagnet paraphernalia parsonage parthenon pegboard pen-and-ink
pendulum penthouse percolator pew phonograph photo photograph photomontage pillow pinafore pirogue pistol
pitchfork pleat plow plowshare poncho poplin porch prie-dieu propeller pulley pulpit pyrometer quarters
quilt quirt radar rampart ranch razor refectory refrigerator reserpine resistor restaurant rifle roadside
roadway rooftree rooms rosary rug russet saddlebag sandal sari satin sawhorse schoolhouse schoolroom
scimitar scoreboard searchlight seedbed seismograph sensor serge serviette shack shantung shard shawl sheaf
shed shim ship shipyard shirt shirtsleeve shoelace shortcut shotgun showerhead showpiece showroom shrapnel
shrine sickroom sidewalk sieve skiff skylight skyscraper slab slacks slat slingshot sloop sluice small-arm
smokehouse snapshot snuffbox sofa sonar sonogram soundtrack soutane speakeasy spectacles spectrometer
spectrophotometer spire splicing sputnik stable stadium stair staircase stairs stairway stairwell starboard
statue statuette steakhouse steamboat steamship steeple stethoscope stetson stickpin storefront storehouse
storeroom straightaway streamliner streetcar streetlight subsection substation suitcase sulky sundial
supermarket swatch swathing sweatshirt swimsuit switchboard sword synagogue t-square tabletop tailgate
tarpaulin tavern taxi teacart teakettle telegraph tenement terrycloth textile thermistor thermocouple
thermometer thermopile thermostat thill thoroughfare thruway thwart tie-in timepiece tine tire tollgate
tollhouse tomb toothpaste towboat towel toweling tranquilizer transducer transformer transistor trapping
tray trinket triphammer tripod trousers trumpet tubing turbine two-by-four typewriter ultracentrifuge
undershirt underwear uniform utensil vaccine vase vatican velour velours velvet veranda verandah victrola
vineyard violin viscometer viyella voltmeter wallet wardroom warehouse wastebasket ways wayside weave weeds
wharf wheelchair windbreak winding-clothes windowsill windshield wineglass woodshed woolen workbench
workboard worktable wreath wreckage xylophone yacht zoo =xa aborticide adornment/5 animalization aquatint/8
armament/3 babel bastinado/9 basting battledore blockbuster bodywork boomerang/9 bridle/6 cabaret
cabinetwork carillon casino cautery/6ize centerfield chapel clasp/5 clench/6 crenelation/8e crenellation/9e
crocheting/7 crucifix/6y crutch cryocautery deanery decalcomania decoupage douche/6 duplication/8e
emplacement/7 exportation/6 fastening/6 ferry/5 fetich finger-painting/c flounce/7 flyover forgery/5
fresco/6 gather/6 glyptography grab/4 hairdressing handball handicraft hat/3 haymaker heater/4 helm hi-fi
hijab hobble/6 hospice icebreaker interlock/9 ironing/4 ivp jackknife/9 jackstones joggle/6 joinery juke
knitting/4 lamination/7e launch/6 leading leftfield lockup luff/4 masterpiece medication/7e mend/4 mending/4
metalwork mousetrap muff/4 necking/4 needlecraft needlework netting/3 newmarket override/8 paintball placebo
plating/4e poker/4 pull-up pullback racquetball retrenchment/8 retrofit ribbing/3 rightfield road roofing/4
roundhouse sacking/4 salve/5 scrabble/8 scuff/5 sculpture/9 seating/4 seizing/4e shampoo/7 shipment/4
shoring/4e smokescreen snip/4 softball spitball springboard squeaker/6 steerage/5 stocking/5 stopping
tacking/4 take-up tatting/3 technical topiary upholstery/9 vaulting/5 veneering/6 wiring/3e woodwork
workshop =xaa bender/4 building/5 butchery/7 carving/4e casting/4 conge/5 consignment/7 dive/4 follow-up
followup hanging/4 headshot improvisation/8e interchange/b livery modeling/5 painting/5 plumbing/5 scissors
umbrella =xac instrumentation/a output/6 =xag art =xah shower/6 =xai fork/4 =xal circuit/7 parcel/6 =xan
chair/5 instrument/a suit/2e tool/4 =xao enclosure/6e wash/4 =xap release/7 =xaq addition/3 bath =xau mask/4
=xav cartwheel/9 freight/7 transportation/9 =xax assembly pottery recording/6 sail/4 =xb anvil apparatus
capillary labyrinth membrane nozzle passageway stirrup toothbrush vestibule =xbb cusp =xbd rib =xbi slit
=xbn heel =xbx bypass chamber diaphragm lock pump sheath temple =xc dagger emblem facade goad/4 hem/3
obelisk shanty sock telephone/9 weapon/6ize wig =xca decoration/7e device =xcb attic peg/3 portal =xcc
card/4 sketch/6 stripe/6 =xcg interface motif =xck flag/4 =xcl theater theatre =xcx banner blinker/7 compact
crib/4 marker/4 phone/5 pickup platform reel/4 =xcy vehicle =xd broiler foodstuff lager screwdriver
submarine =xdb sole =xdc plug/4 =xdd cake =xde rack/4 =xdq dish =xdx buffet cooler pike wrap =xea
entrance/3er exit/4 =xec pin/3 slide/5 =xee shipwreck/9 =xei drum/4 =xer makeup =xex clip/4 grate/5 match/5
switch/6 =xey jet/3 =xf pique =xg abstractionism doghouse magnet maze mirror original souvenir total =xga
architecture fortification/6y hurdle/6 innovation/7e =xgd ingredient =xgg contrivance =xgn anchor =xgo
barrier =xgr facility key =xgx bus foil =xhx engine =xi buckle furrow =xib pouch =xig hook =xik cone =xil
seam =xip loop/4 =xiq sack =xis plane/5 =xiv counterbalance pocket =xix bead bowl coil disc tower =xjn plant
=xjx cell =xk mayflower tobacco withe =xkb skullcap veil =xkc lens wand =xkd mast =xkk brake broom gourd
=xkn butt =xkx bugle cane dock ramp receptacle stick torch =xl bale bivouac haven hub laboratory scenery
=xlb airway =xlg layer =xli block =xll cambridge =xlo surface =xlt cradle =xlu stand =xlx apron monument
paint =xn battle-ax boater bogy brick classic clotheshorse commuter computer destroyer dewar dishwasher
dispenser doll dumbbell fence gable harvard heaver jewel kamikaze luger rafter rectifier sham slipper
sneaker soddy standby stein sweater tanker yale =xna fake/4 =xnb stern =xnc afghan import/6 =xnd bomber dope
whip =xng idol pole =xnl ram =xnn cleaner drawer dresser entrant fan holder john mill recorder shooter
slicker snuffer starter =xno satellite =xnr fixture =xns sewer/3 =xnu garrison machine sampler =xnw
constituent =xnx baggage hopper pan puppet ramrod receiver regulator repository timer =xnz warhorse wildcat
=xo carpet curtain ditch motor segment shelf sill steps tent tunnel =xoa perforation/8e =xob beehive wall
=xod saddle =xog thread =xoo dipper =xou bench mound pool terrace =xox aperture blanket fountain trench =xpa
transport/9 =xpo sink =xq barn bucket candle crate flask jug pail shoestring =xqa leash/5 =xqb partition
=xqc bin/3 can/3 =xqe jar/3 =xqi cup =xqo basin kettle =xqq perch =xqs dose/4 room/4 =xqu brace troika =xqv
slug =xqw loading =xqx bag basket bottle cord load raft shovel spoon =xqz dam =xr ballpark bouquet fabric
piano rein =xra lodging/4e modernism setup =xrc ceiling =xrg compass structure =xrx coating collar cross
drape still =xrz antenna =xs hinge/5 prison stitch/6 =xsa works =xsc mosaic =xse flap/4 ladder/6 =xsg
obstruction/8 =xsi junction/1oin =xsk rosette =xsl pinnacle/8 station/7 =xsn cage/4 gutter/6 nude scourge/7
=xsq yoke/4 =xss tie/3 =xsx pedestal =xta watch/5 =xtc rag/3 =xtl round =xu collage convent embassy hospital
machinery =xua masonry office/5iate =xuc artillery divan portfolio =xue combine/7 =xug voodoo =xui pentagon
=xuu house lobby panel repertory train =xux cabinet camp garden gown library palace =xuy system =xuz armor
=xv footage manor =xvc hedge/5 =xvn buck =xvx cache convertible purse soap store =xw map =xwr gauge =xx
alley anode arms balloon barricade basement bassinet bathroom bedding belfry boat boiler bolo bonnet brig
brim burner camera candlewick cart cathedral cathode chaise chariot chimney chute cloak colors commissary
compartment concertina coop corduroy creche cuff daybed depot derrick diaper dormitory drapery dungeon
elevator facsimile filter floorboard fort frieze fuse gage garage grill grocery haberdashery hamper harness
herringbone holster hookup hut keyboard lamp lane launcher laundry local lotion mailbox manse marquee
matting mine miniature missile monochrome overall overcoat overload packinghouse parlor potentiometer privy
projectile railhead railing railroad railway reflector relic revetment revolver robe rope rudder sash
scaffold scarf sedan shackle shirtfront shutter silo sleeve spade spear spoke stereo stockade stove subway
sunshade superhighway sweatband throttle tractor trestle truck turban turnpike tweed urn vest walk-up
washbasin washbowl weir windmill workings worsted =xxa bazaar bullet coupling/5e cover/5 landing/4 shop/4
short/5 throne/6 transit/7 treadmill trigger/7 =xxb frame hammer =xxc floor/5 well =xxe bell/4 bomb/4 =xxf
boot =xxg picture product trap =xxi ball barrel envelope knife knob pipe tube =xxk button capsule rocket
skirt =xxl belt hearth tape terminal wire =xxn accessory booth generator gun mouthpiece pill =xxo bed piece
roof wagon =xxq box pot tank tub =xxr carriage door loft wheel =xxs canvas shelter/7 street toilet =xxu deck
headquarters =xxv gate net =xxw bridge =xxx abbey aisle bar base baton bow bunk bunker cab cabin cannon
canteen cap car cartridge castle cellar cleat closet cockpit condenser costume couch counter curb cushion
detector dial die dress dugout facing fender flannel flute gabardine gear gig glove grating grille hall
halter hardware harp headgear hoop housing inset jacket knit lance lavatory lever locker mackinaw mat
muffler munition outlet pane patina pen pier plate prop rail rig rotor safe salon saloon screen shoe
sideboard stall strap string studio thong toy turntable vault wardrobe window wrapper =xxy accelerator seal
watercolor =xxz blower coat kit shield stilt =xy flooring siding silk =xya fencing/4e =xyc ammunition =xyi
pencil =xyk stool =xyl cashmere =xyn gem =xyr ballast sable =xyu aggregate manifold =xyx binder linen mortar
pavement tablet tile =xyy slate staple =xyz shell wool =xz bristle electrophorus gallus man-of-war rostrum
windowpane =xzc horn/4 =xzo vent =xzq rod =xzx comb muzzle =xzz quill =y acetone adhesive agate agglutinin
albumin alkylbenzenesulfonate aluminum alundum aminomethane ammoniac anionic antibody antigen argon barium
beebread beryllium bonemeal borate butterfat calcium carbonate cardboard catecholamine cellulose chemical
chlorine cholesterol chrome chromium compost concrete conjugate coolant corticosteroid cr de-iodinase debris
dew dexamethasone di-iodotyrosine diethylstilbestrol dimer dimethylglyoxime dishwater droppings dung
effluent eluate enzyme epoxy ester ethanol eutectic excelsior fertilizer fiberglass fibrin fieldstone
firewood floc fluorescein fluoride fluorine fluoroboride fuel fumes gasoline germanium globulin glue
glycerine glycerol goitrogen graphite gravel gunpowder halogen helium hemoglobin hemosiderin homogenate
hydride hydrocarbon hydrochloride hydrogen hydroxymethyl icicle intermediate iodide iodocompound iodoprotein
iodothyronine iodotyrosine isocyanate isomer kerosene kleenex leather lignite linoleum manure mineral
mono-iodotyrosine monomer nicotine nitrate nitrogen norethandrolone obsidian orthophosphate oxygen ozone pbs
peptidase perchlorate phenothiazine phosgene pigskin platinum polybutene polyelectrolyte polyethylene
polyphosphate potassium precipitate precipitin prednisone propylthiouracil protease protein pyrex
radiochlorine rawhide reactant reagent refuse resorcinol resuspension riboflavin rubble saline saltwater
sandpaper sawdust seawater sewage silicate silicone sodium splinters strychnine stucco subsoil sulfur
surfactant tallow thiamin thiocyanate thiouracil thyroglobulin thyronine thyrotrophin topsoil toxin
tri-iodothyronine triamcinolone tsh tungsten tyrosine urine vitamin wallpaper wastewater wax xenon zinc =ya
dilution/5e exhalation/5e kindling/5e recycling/6e shingling/6e skank/5 =yaa fomentation/6 packing/4
pulverisation/8e pulverization/8e rinse/5 =yac formulation/8e =yae emanation/6e =yar waste/5 =yb ink =ybr
fat =yc allomorph ba blotter/4 bromide celluloid crap/4 extract/7 glop he mud/3 nb plank/5 rime/4 rubbish sb
sm solvent/5 te vitriol =yca slating/4e =ycc am log/3 paper/5 =ycg solution/3ve =ycq shit/4 =ycr tincture/8
=ycx crock/5 garbage material =yd phosphate =ydb fiber =ydc salt/4 =ydd nectar wafer =ydg concentrate =ydr
spice =ydu mixture =ye crackling/6e exudation/4e gargle/6 ooze/4 transudation/7e =yg incense =yh
condensate/7e fallout =yhp frost/5 =yk hyacinth =ykk ash =ykx pad =yll substrate =ylr air =ylx buffer =yn
sourdough tar =ynn builder sponge =yno mercury =ynr jade sand =ynz scavenger =yo coal phosphorus =yoc
particle =yol flint =yov ice =yoy water =yp bluing/3e pee/3 piss/4 vapor/5ize vitrification/6y =ypa
infusion/5e =ypd filling/4 =ype impregnation/9e =ypo slack/5 =yq ore =yqx spray =yr granite ivory poison =ys
alloy/5 grease/6 impurity =ysi solid/5ify =ysk smut/4 =ysp extravasation/ae rust/4 =ysy dirt liquid/5fy =yts
suspension/6d =yuf crush =yun wood =yv plastic =yvn copper =yvr silver =yvv nickel =yw residue =ywn active
=yx acid bronze des detergent iodine junk lint lumber wicker =yxa fluff/5 =yxk cotton =yxo crystal =yxq
fraction glass =yxr charcoal =yxu brass =yxv stuff =yxx iron marble steel timber tin =yxy oil =yy alkali
arsenic asphalt atom chloride dross fluid hydroxide metal molecule parchment peroxide quartz sludge steroid
vellum vinyl =yyb rh =yyc sheepskin =yye rubber/6 =yyl cork =yyn clay radical =yyr alabaster straw =yyx
carbon cowhide pigment plaster powder =yyy cement dust paste =yz alligator hide =yzx fur =z algae anaconda
ancistrodon andrena ant antelope armadillo bacteria bloodhound bombus bronc bumblebee carabao carcass cattle
cicada ciliate cockatoo cockroach cocoon cottonmouth cows crowbait cuckoo-bumblebee deer diatom falcon filly
flea gelding honeybee human jackdaw kitten larva leafhopper livestock maggot mammal microorganism mosquito
moth nomia ocelot owl oxen parakeet pigeon porcupine primates protozoa protozoan psithyrus rattlesnake
reptile rhino rhinoceros rooster rumen seagull seaweed spaniel steed storeria stray swan tadpole terrier
thamnophis toad tropidoclonion vertebrate walrus woodpecker =za butterfly cricket/7 feather/7 saratoga
snipe/5 =zan down =zao mount/5 =zax bat/3 =zb cilium mane paw =zby calf =zbz snout =zc elephant =zcn drone/5
=zcr feeler/4 =zcx spider =zd bluefish fowl grasshopper hare pheasant poultry snail =zdb egg rump =zdc
beef/4 =zdd oyster =zdn bird fish =zen crow/4 =zez wrack/5 =zkk locust =zl newfoundland =zld buffalo =zln
turkey =zn bear chick cur female gamecock hound insect leech lizard monkey nestling nightingale parasite
parrot pup puppy vulture whiteface =znc bull/4 worm =znd goose =znf pet =znl male =znn ape cat coyote crab
dog goat lamb lion magpie pig python queen rat shark sheep wolf young =zno dove feeder snake =znu giant =znx
frog hawk salamander =zny fox =znz louse =zo horseback mare =zod salmon =zqd duck =zqv eagle =zr dun =zs
hookworm =zsc virus =zsn mouse/5 =zsx bug/3 =zti tail =zu bee =zvd clam =zx beetle caterpillar charger
clamshell colt mule rattler scapular sidewinder =zxu horse =zxx fly serpent wing =zxz claw =zy buckskin
squirrel =zyd rabbit =zz hoof ox peacock possum seahorse silkworm sparrow =zzc pony =zzd hen =zzk beak =zzn
cow =zzz anteater panther
`;
