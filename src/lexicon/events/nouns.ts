// Nouns, each after the sense groups of its commonest senses ("=…"); "/": the verb beside it.
// WordNet 3.1, Princeton University (https://wordnet.princeton.edu/license-and-commercial-use).
// Made by scripts/lexicon/wordnet.ts.

/** Lexicographer file of each sense group, in the order of `codes`. */
export const files = 'jazxrbgcefdulmonhkvpqwisytacaccccascacaacacaascacaacsaacaacasaacaeaccs';
export const codes = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&*+,';
export const nouns = `
=! agon antic/5 aquatics archery avocation bathe/5 bicycling bobsledding booze-up buffoonery cancan
carousal/6e carouse/7 coquetry/6 counterdemonstration courante cycling/4e dancing/4e debauch/7 debauchery/7
debunking/6 dionysia edutainment eisteddfod encore/6 entertainment/9 equitation escapism exacta
extemporisation/ae extemporization/ae extravaganza festivity flirtation/5 flirting/5 floating/5 floorshow
foolery/4 frolic/6 funambulism gala gambling/5e gambol/6 gaming/3e gymnastics harlequinade hijinks hoofing
horseplay horseshow jamboree japery jinks jollification/6y kwanzaa leg-pull leg-pulling legerdemain
luging/3e mambo/5 merrymaking meshugaas militainment mishegaas mishegoss motorcycling/9e natation nauch
nautch pachinko parimutuel parlay pastime perfecta pinball piss-up pleasantry pony-trekking prestidigitation
racing/3e revel/5 revelry/5 ring-a-rosy ring-around-a-rosy ring-around-the-rosy rowing/3 sculling/5
sexcapade skateboarding/a skating/4e skiing/3 skin-dive/9 skinny-dip/a snorkeling/7 superfecta surfboarding
surfing/4 surfriding swim/4 swimming/4 tobogganing/8 tomfoolery toying/3 tumbling/5e water-skiing whoopee
=!! bacchanalia nightlife prank saturnalia =!!1 demonstration/ae =!1Q diversion/5t =!3 rodeo =!32 hobby =!77
choreography =!7t show/4 =!8 plunge/6 =!81 athletics =!B exhibition/7 =!BB fair =!FF fireman =!I wager/5 =!R
clowning/5 =!RQ fun =!S acrobatics cakewalk/8 riding/3e sledding/4 =!S! carnival =!c recreation/7e =!d
bathing/4e =!e ballet =!hS toss/4 =!sF sport/5 =# aga agha agnomen alias anonym appellative byname
countersignature/b dba dona filename forename frau fraulein hakham hypocorism ladyship marque matronymic
metronymic misnomer mister moniker mr mrs patronym patronymic praenomen pseudonym senor senora senorita
sobriquet soubriquet surname toponym =## appellation cognomen eponym nickname/8 =#,B name/4 =#4 lordship
=#4e signature/4 =#6m brand/5 =#S& designation/8e =$ alms alms-giving almsgiving apportioning
apportionment/9 assigning awarding conferment/6 conferral/6 misdeal/7 parceling/6 parcelling/6 rationing/6
reallotment/7 reapportionment/b redistribution/be share-out =$1 oblation reshuffle/9 =$I bestowal/6
grant-in-aid =$mI award/5 =$p1 giving/3e =% abiotrophy allomerism cataplasia changeover christianisation
christianization debilitation/9e decease/7 densification detriment disembarrassment/c driftage/5
dwindling/6e enfeeblement/8 fading/3e isomerisation/8e isomerization/8e lessening megadeath nascence
nascency peripeteia peripetia peripety pyrolysis rarefaction/5y runup shimmer/7 slackening/7 sparkling/6e
transmigration/be vagary waning/3e warping/4 withering/6 =%% sublimation/8e =%%1 damage/6 deformation/6 =%%Q
compression/8 =%%T jump/4 =%*6 accommodation/ae =%*S twist/5 =%1 easing/3e retrogression/a shrinking/6
weakening/6 =%18 revolution/aize =%33 fitting/3 =%4 attenuation/8e coarctation fatality twinkle/7
vicissitude =%4Q shrinkage/6 =%6 nativity =%64 deviation/6e =%6S conversion/6t =%7 blip =%76 variance/3y =%8
martyrdom =%B6 variant/3y =%GN death/1ie =%J1 recovery/7 =%J4 decrease/8 =%L7 transformation/9 =%LS change/6
=%MG distortion/7 =%Q1 permutation/6e =%Q6 conservation/7e =%QQ shakedown =%Qe variation/3y =%S
destabilization/ae loosening/6 run-up substitution/9e =%S1 alteration/5 =%SQ adjustment/6 =%T anticlimax
=%Yc betterment/6 =%Yy impairment/6 =%cY improvement/7 =%eu augmentation/7 =%fI killing/4 =%h compaction/7
=%u strengthening/a =%z avulsion/5e severance/5 =& diagnosing/7e diagnosis/7e echolocation espial/3y
falsifying/7 monetisation/7e monetization/7e redetermination/ae rediscovery/a refutal self-discovery
solving/4e =&1E finding/4 =&46 determination/8e =&6 localization/7e validation/7e =&76 discovery/8 =&ZY
identification/7y =* abridgement/7 abridgment accusal/5e ad-lib/6 advisory/5e affirmative allegement/6
allusion/4de antinomy apercu apologia asseveration/9e averment/4 avouchment avowal/4 banality banns canard
cavil/5 cite cliche commentary/8te commonplace conspectus construal/7e converse corrigendum counterplea
cross-index/b cross-reference cv demythologisation/ce demythologization/ce deriving/5e dibs directive/6
disaffirmation disambiguation/be doublespeak eisegesis erratum etymologizing/ae exegesis explanandum
explanans explicandum expounding/7 extropy fib/3 finger-pointing fingerpointing footnote/8 forecast/8
forecasting/8 fortunetelling gibe/4 half-truth hocus-pocus ijtihad incrimination/ae inculpation/8e innuendo
ipsedixitism jibe jiggery-pokery literal malaprop malapropism manifesto midrash misconstrual/ae
misinterpretation/c misprint/8 misreading/7 misstatement/8 mistaking/6e moralizing/7e mythologisation/ae
mythologization/ae name-dropping obit obituary overcall overstatement/9 overview paradox philosophizing/be
platitude pleading/5 posit/5 postulate/9 pre-empt preachification/8y precis/6 predication/8e preempt
premise/7 premiss/7 professing/7 pronouncement/9 pronunciamento proviso ps putoff quibble/7 racecard
reaffirmation/8 reassertion/8 recrimination redefinition/7e restatement/7 rundown self-contradiction
self-incrimination self-justification skulduggery skullduggery spec subterfuge sum-up summary/6ize
surrebuttal surrebutter surrejoinder synopsis truism typo understatement/a untruth wisecrack/9 word-painting
yea yes zinger =*$ handout =** accusation/5e alibi/5 allegation announcement/8 resume/6 =*** negation/5e
=**1 promulgation/9e =**7 answer/6 comment/7ate =**Q claim/5 =**m mention/7 reference/9 =*1
bastardization/9e extenuation/8e insinuation/8e popularisation/9e popularization/9e proclamation/6im
prognosis/7ticate =*11 fabrication/8e =*3 horoscope portrait/6y recap/5 whopper =*33 barb/4 =*3Q
delineation/8e walk-through =*4 definition/5e hypocrisy lodgement/5 lodgment pretext =*44 slickness =*4N
agreement/5 =*4Q equivocation/9e fraudulence prevarication/ae =*6 foretelling/8 imputation/5e meteorology
misunderstanding/d quiddity ratiocination/ae remark/6 retrospection/a subsumption/6e theorem =*63
depiction/6 =*66 precondition/c =*67 explanation/5in =*6B conspiracy/7e =*6T version =*6s accounting/7 =*6v
assumption/5e =*6w notice/6 =*7 assertion/6 characterisation/be epanodos misconstruction/ae reply/5 =*71
contention/6d =*76 description/6be excuse/6 =*77 fable =*7Q characterization/be =*7R affirmation/6 =*7T
specification/6y =*B* exposition/7 =*FC lie/3 =*HT lemma =*I bargain/7 =*JB summation/3 =*Q countercharge
dissembling/8e duplicity falsehood feigning/5 misrepresentation/c portraiture/6y trickery/5 =*Q!
deception/4ive =*Q6 portrayal/7 provision/9 =*R blame/5 necrology postulation/8e taradiddle tarradiddle =*R*
declaration/6e =*RR proposition/b =*Rt programme/9 =*S exculpation/8e ploy =*S1 gambit =*T dictum edict
postscript thesis =*T* quotation/4e =*TT rescript =*W tautology =*Xn evasion/3de =*Ze statement/5 =*ad sally
=*c clarification/6y moralisation/7e moralization/7e =*g plaint =*k4 gloss/5 =*u annotation/7e =*z simplism
=*zS simplification/7y =+ artwork =+3 graphics =+3Q drawing/4 =+5K figure/6 =+76 illustration/9e =+HB fig =,
abjection anonymity discredit/9 disesteem/9 disgrace/8 disrepute nowhere prestige primacy ranking/4 repute/6
=,# baronetcy viscountcy =,, fame =,,6 reputation/5e =,1 abasement/5 =,3 spotlight/9 =,4 dishonor/8
dishonour/9 illegitimacy stature =,44 equivalence glory/5 inferiority =,47 emphasis/7ze =,4M prominence =,6
oblivion =,66 limbo =,7Q gradation/6e =,96 esteem/6 =,98 humiliation/8e =,FF tier/3 =,I terms =,L3 footing
=,M3 niche =,QQ glorification/6y =,R obloquy =,RS standing/5 =,Y status =,f1 retirement/6 =,m4 honour/6 =0
animal artifact entity knowledge mortal someone =0% phenomenon =00 nutrient =01F relation/5e =046 quantity
=057 person/6ify =066 substance =067 object/6ify =06Y feeling/4 =0A6 food =0B organism =0F beast individual
=0FF creature =0MC space =0O6 group =0Q& location/5e =0Q6 grouping/5 =0Y1 motivation/7e =0YG event/5uate
=0e3 motive/5ate =1 abdominoplasty able-bodiedism able-bodism ableism ablism abrogation/7e abruption
abscondment/7 absenteeism acedia acidimetry acquittal/6 actinotherapy actualisation/8e actualization/8e
adenoidectomy adjudication adjunction/3oin adoxography adrenalectomy adultery aerobics aerophagia affusion
aftercare ageism agincourt agism agrypnia aikido alamo alkalimetry allopathy altering amalgamation
ambuscade/9 ambush/6 amygdalotomy anagrams anaplasty anathematisation/be anathematization/be angioplasty
angling animalisation annealing anointing anointment/6 anticoagulation antifeminism antipyresis appearing
appeasement appendectomy appendicectomy arbitrament/7te arbitrement/6ate argonne arming aromatherapy
arranging arson arthrodesis arthroplasty arthroscopy attainder audible auto-da-fe autoeroticism autoerotism
automatism avaritia avoidance/5 awakening/6 babbitting babinski backbend backgammon backhand/8 backstroke
badminton balancing bandaging bannockburn banqueting baptism/6e barbarisation/8e barbarization/8e barbecuing
barracking barring bastardisation/9e bataan bawling beagling beano beautification/7y bedrest belch/5 berit
berith billiards bingo biogeny bioterrorism bivouacking blackball/9 blackening blastoff blenheim blink/5
blinking/5 blowjob bopeep borodino bossism bouvines boycott/7 boyne brainstorming/a braising branding
breaking breakout breaststroke breathing/6e bricolage bris briss brith broil/5 broiling brunanburh brush-off
buck-and-wing buggery/6 bullfighting burp/4 burping buss/4 butt-welding/9 c-section cabg caesarean caesarian
callosectomy callosotomy calming camping/4 cannae cannonade/9 canonisation/7e canonization/7e
cantillation/9e caporetto caravanning cardiography caress/6 caressing caroling cartography casework
castling/5e catheterisation/ae catheterization/ae catnap/6 causa causation/4e causing cauterisation/8e
cauterization/8e cbc cesarean cesarian cha-cha-cha cha-cha/7 chaeronea chalons chalons-sur-marne chandelle
chanting/5 chapultepec charades chateau-thierry checkers chemosurgery chemotaxis chemotherapy chewing/4
chickamauga chiller chin-up chipping/4 cholecystectomy cholelithotomy chomp/5 chomping/5 christening/8
chrysotherapy clitoridectomy cloning closeout clyster co-op coaction/5 coalescence/8 coalescency/8
cockfighting cocooning cohabitation/7 coition coitus collaborationism collectivisation/be
collectivization/be colonic colonisation/7e colonization/7e colorimetry colostomy comedown comint
commixture/6 compounding/8 computerization/ae concubinage conflux congregating/9e conscription/9
contraception contracture/8 contradance contravention/9e contredanse/b convening/6e conventionalisation/ee
conventionalization/ee converging/7e cookery/4 cooking/4 coprophagia coprophagy copulation/7e corregidor
costing counter-sabotage counteraction/a counterclaim/c countercoup counterespionage counterintelligence
counterrevolution countersubversion countersuit country-dance/d coursing/5e cowpens cpr crackdown craniotomy
crecy cremation/6e criminalisation criminalization cronyism croquet/7 crouch/6 crushing/5 crying/3
cryosurgery cuddling/5e cunaxa cunctation cunnilinctus cunnilingus cupping/3 curettage curettement
curietherapy curvet/6 cutback cyber-terrorism cybernation/8e cyberwar dampening/6 darkening/6 darts
dating/3e daubing/4 dawdling/5e de-escalation/ae deadening/6 debridement declassification/9y
decolonisation/9e decolonization/9e decompressing/a decortication/ae decriminalisation decriminalization
defacement/6 defenestration/be deferment/5 defibrillation/be deglutition degustation/6 dehumanisation/9e
dehumanization/9e deliverance/7 demobilisation/9e demobilization/9e democratisation democratization
denationalisation/ce denationalization/ce desegregation/ae designing/6 detecting/6 detente dethronement/8
deviationism devisal/5e devising/5e devitalisation/9e devitalization/9e devotional dialysis/5ze digging/3
digitalisation digitalization/9e dining/3e dirtying/5 disappearing/9 disarmament/6 disarming/6 disbandment/7
disbarment/6 disestablishment/c disgorgement/8 disinfection/9 disinterment/8 dispraise dive-bombing/9
divorce/7 divorcement/7 do-si-do dominoes dominos dorsiflexion doubleheader dousing/4e doweling downspin
downturn doze/4 draughts drenching dressage drogheda drowse/6 drugging/4 drumfire dry-gulching dunk/4
dyeing/3 e-lasik earthing/5 eating/3 echocardiography echoencephalography eco-warfare ecoterrorism ect
egression/6 electrocardiography electrocautery electromyography electroshock electrosurgery electrotherapy
elint elopement/5 eluding/4e elusion/3de embalmment/6 embarkation embarkment/6 embolectomy emda emesis
enculturation endarterectomy enema enfolding/6 enforcement/7 enterostomy enterotomy entrapment/6
enucleation/8e epikeratophakia episiotomy equalisation/7e equalization/7e equating/5e equilibration
equipping/5 erecting/5 ergotropism espionage eucharist eupnea eupnoea executing/6e exenteration/9e
exhumation/5e exteriorisation/ae exteriorization/ae fallback falter/6 faltering/6 fandango farandole fart/4
farting/4 fartlek fashioning/7 fatism fattism fatwa feasting/5 fellatio fellation/6e feticide fetoscopy fifo
finger-roll fire-raising five-hitter fives flatus flex/4 flinch/6 flogging/4 flooding/5 fly-fishing
foetoscopy foiling/4 fondling/5e fontenoy footfault foreclosure/8e forehand forensics foreplay
forestalling/9 forging/4e forgoing forswearing/8 founding/5 four-hitter fox-trot foxhunt/7 foxtrot
fraternisation/9e fraternization/9e frottage frying/3 fuck/4 fucking/4 fumigation/7e gaolbreak gasp/4
gastrectomy gastroenterostomy gastromy gastrostomy gayness gca geophagia geophagy geotropism get give-and-go
glamorisation/8e glamorization/8e glamourisation/9e glamourization/9e go-around go-slow golf/4 goosebump
gooseflesh governing/6 grafting/5 granicus greenmail grilling/5 grooving/5e grope/5 groundball grounder/6
gsr gumming/3 guzzling/5e haematemesis haemodialysis haemorrhoidectomy haemostasia haemostasis hair-raiser
halma hammerlock handoff handspring handstand harlotry headlock headstand heckling/5e heliotherapy
heliotropism hematemesis hemodialysis hemorrhoidectomy hemostasia hemostasis heterosexism heterosexualism
heterosexuality hide-and-seek hitting/3 hobbyism homeopathy homoeopathy homoeroticism homogenisation/9e
homogenization/9e homosexualism homosexuality honoring/5 hooky hoops hopscotch horripilation/ae horseshoes
horsewhipping/9 hospitalisation/ae hotfoot house-raising hrt huffing/4 hugging/3 hula hula-hula hurling
hybridisation/8e hybridization/8e hybridizing/8e hymnody hyperemesis hyperpnea hyperventilation/de
hypnoanalysis hypnogenesis hypnotherapy hypnotism hypophysectomy/dize hypopnea hypostatisation/ae
hypostatization/ae hysterectomy hysterotomy idling/3e ileostomy imbibing/5e immunotherapy inbreeding
incendiarism incest incineration/9e incurrence/5 inducing/5e inflaming/6e ingestion/6 ingratiation
inhabitancy/7 inhabitation/7 installing/7 instauration integrating/8e intermediation/be
internationalisation/fe internationalization/fe interspersal/ae interspersion/ae inunction/6 invidia
iontophoresis iontotherapy ipsus iridectomy iridotomy issus ivry iwo jacks jackstraws jailbreak jejunostomy
jena jitterbug/9 jiujitsu jogging/3 joining/4 judo jujitsu jujutsu jutting/3 karaoke karate keno
keratoplasty keratotomy kinesis kissing/4 knucklebones lacrosse lam/3 laminectomy lancers langside
laparoscopy laparotomy lapidation/7e laryngectomy lasek lasik lateral lavage/3e lawmaking lawsuit lay-up
layover layup leave-taking leaving lechery legalisation/7e legalization/7e legislating lending lepanto
lesbianism leucotomy leuctra leukotomy lexicography leyte liberalisation/9e liberalization/9e lie-in
lifesaving lifo ligation/5e lindy lingering lipectomy liposuction lithotomy litigation/7e loafing loaning
lobectomy lobotomy longways loop-the-loop lotto lovemaking ludo lumpectomy lunching/5 lutzen luxuria
mah-jongg mahjong makin maldon mammography mammothermography mantinea mantineia manufacturing mapmaking
marengo mastectomy mastication/8e mastoidectomy mastopexy masturbation/9e matchmaking mating/3e meddling/5e
medevac medicaid medicare medivac meniscectomy mesmerism metalworking meteortropism meuse-argonne
microsurgery militarisation/9e militarization/9e minden minesweeping mingling/5e miniaturisation/ae
miniaturization/ae minimisation/7e minimization/7e minus miscegenation/ae misgovernment/9 misrule mistrial
mixing/3 moistening/7 monopolisation/9e monopolization/9e moot motivating mottling/5e moviemaking
mumble-the-peg mumblety-peg mycophagy mydriasis myotomy myringectomy myringoplasty myringotomy nafta
narcoterrorism navarino necrophagia necrophagy nephrectomy nephrotomy nepotism netball neurectomy
neuroplasty neurosurgery neurotropism neutering/6 newspeak nictation/6e nictitation/8e night-stop nim
ninjitsu ninjutsu no-hitter noctambulation noctambulism nomenklatura non-engagement non-involvement
non-proliferation nonacceptance nonappearance nonattendance noncompliance nonparticipation nonproliferation
nonresistance nonviolence nookie nooky normalisation/8e normalization/8e novelisation/7e novelization/7e
nystagmus obstructionism obviation/6e officiating/8e omophagia one-and-one one-hitter one-step/8
oophorectomy oophorosalpingectomy ophthalmectomy orchidectomy orchiectomy orchiopexy orchotomy osteotomy
ostomy otoplasty ousting/4 outercourse outfitting/6 ovariectomy overeating/7 overreaction/9 overshoot/9
overtaking/7e pachisi paederasty paedophilia palatopharyngoplasty pallone palpebration/9e pancreatectomy
panhysterectomy panipat paperhanging papering/5 paraphilia parcheesi parchesi parchisi part-singing passero
pauperisation/8e pederasty pedophilia peekaboo pelota penalisation/7e penalization/7e penning/3 perineotomy
petroglyph petting/3 phacoemulsification phalloplasty pharsalus pheresis philanthropy phlebectomy
phlebotomy/9ize phonics photocoagulation phototherapy phototropism physiatrics physiotherapy phytotherapy
piaffe pick-off pigsticking ping-pong placation/6e plagiarisation/9e plagiarization/9e plasmapheresis
plassey plastering/7 plateletpheresis pleating/5 pleven plevna plunker pneumonectomy poaching/5 pogey pogy
poitiers polarography polypectomy pop-fly ppp preclusion/6de prefabrication/be prefixation/6 press-up
prevention/7 prison-breaking prisonbreak privatisation/8e privatization/8e proceeding/7 procreation/8e
proctoplasty promiscuity promiscuousness prophylaxis prostatectomy prostitution/9e psalmody psychoanalysis
psychosurgery pugilism puking/3e pullout punishment/6 pushball pushup put putsch pydna quelling/5
quislingism quoits racialism radiophotography radiotherapy raffle/6 rainmaking rapprochement rassling
ravenna razmataz razzle razzle-dazzle razzmatazz reaffiliation rearmament/5 rearrangement/9 recce recco
reccy recission/2scind recommencement/a reconnaissance/6oitre reconnoitering/b reconnoitring/ae rectoplasty
recusal/5e recusancy reenlistment refereeing/7 refit reflex regimentation/8 reimposition/7e relishing
remilitarisation/be remilitarization/be reordering/7 repeal/6 repossession/9 reprisal rescission/5nd
rescue/6 resection/6 reshipment/6 reshuffling/8e resumption/5e resurgence/7 resuscitation/ae retaking/5e
retaliation/8e retrial/4y reunification/6y revenge/7 revitalisation/9e revitalization/9e revivification/7y
rhinoplasty rhinotomy rhizotomy rhytidectomy rhytidoplasty rifling rivalry/5 roasting/5 rocroi rollerblading
rope-a-dope rorschach rossbach rounders rousing/4e rugby rugger ruling/3e sacrament safekeeping saint-mihiel
salerno salpingectomy salting/4 sanctification/7y sapphism satyagraha sauteing/5 save savoring/5 savouring/6
scat scathe scatophagy sclerotomy scnt scoring/4e scouting/5 screwing/5 scrum scrummage scumble seder segue
self-abasement self-abnegation self-abuse self-effacement self-flagellation self-mortification
self-punishment self-renunciation self-sacrifice self-stimulation selloff sempach sending/4 separationism
septectomy serve/5 servicing/6e sexism shattering/7 shearing/5 shillyshally/c shiloh shinney shinny
shipbuilding shirring/5 shogi shove-halfpenny shovelboard showjumping shrift shtup shuffleboard shufti
shunning/4 sidestroke siesta sigint sigmoidectomy simmering/6 singalong sip/3 sit-down sit-in sit-up
sixty-nine skedaddle sleepwalking/9 sleuthing/6 slowdown smashing/5 smooch/6 smooching/6 sniffle/7
sniveling/6 snogging/4 snooker/7 snooze/6 snoring/4e snorting/5 snuffle/7 snuggling/6e sobbing/3 soccer
socialising/8e socializing/8e soft-shoe soiling/4 soilure/4 soissons soixante-neuf sojourn/7 soldering/6
somersault/a somersaulting/a somnambulation/be somnambulism somniloquism somniloquy sousing/4e spanking/5
sparge spasmolysis spaying/4 spectrometry spectroscopy spiccato spillikins spiritualisation/be
spiritualization/be splenectomy splintering/8 sportfishing spot-welding/9 square-bashing stakeout stalling/5
stapedectomy startle/7 starving/5e step-down stertor stickball stifling/5e stigmatisation/9e
stigmatization/9e stomp/5 stonewalling/9 stoning/4e strabotomy straight-arm strikebreaking striping/5e
stroking/5e stylisation/6e stylization/6e sub-test suck/4 sucking/4 suffixation/6 summersault summerset sumo
superbia supping/3 suprarenalectomy surfacing/6e surveillance sweepstakes swerving/5e swig/4 swilling/5
sympathectomy taekwondo taichi taichichuan tampering/6 tannenberg tap-off tapering/5 tarantelle tarawa-makin
tarriance/4y tauromachy teamwork tears telemark telint tempering/6 tenancy tennis tenting/4 terrorism tertry
test-cross testcross tetherball tewkesbury theoterrorism therapy thermocautery thermography thermopylae
thermotherapy thermotropism thinning/4 thoracotomy thrash/6 three-hitter thrombectomy thwarting/6
thyroidectomy tic-tac-toe tick-tack-toe tickling/5e ticktacktoe ticktacktoo ticonderoga tiddlywinks
tiling/3e tin-plating tinting/4 tit-tat-toe titivation/7e titration/6e tittivation/8e toasting/5 toke
tombola tone-beginning tonsillectomy touchback tracheostomy tracheotomy trade-off tradeoff trafalgar
transmittal/8 transmitting/8 transmogrification/by trasimeno tremble/7 trephination/7e tribadism
tribalisation tribalization trifling/5e trolling trophotropism tropism truancy truckling/6e tsushima
turndown turp two-hitter two-step/8 tying/1ie tympanoplasty unionisation/7e unionization/7e unloading/6 uppp
uranalysis uranoplasty urinalysis uvulopalatopharyngoplasty vacationing/8 vaginismus valmy valse valvotomy
valvulotomy vasectomy/8ize vasosection vasotomy vasovasostomy veering/4 venesection/8 vengeance venting/4
verdict verdun vigilantism visiting/5 vitiation/6e vitrectomy vivisection/8 vocalizing/7e vomiting/5
voyeurism vulvectomy wailing/4 waiting/4 wakening/5 wank/4 wave-off weeping/4 welding/4 whacking/5
wheedling/6e whitening/6 whoredom wilting/4 winking/4 wipe/4 work-in wounding/5 xenotransplant
xenotransplantation yawn/4 yawning/4 yodeling/5 zama zooerastia zooerasty zoophilia zoophilism =1!
dalliance/4y juggle/6 juggling/5e =1!n escape/6 =1$ assignation/6 =1% waxing/3 =1%% departure/6 transition/a
=1%8 passing/4 =1%I sacrifice/9 =1%S going/2 =1%U contraction/8 =1& spotting/4 =1* cancellation/6
compromise/a =1*1 mitigation/7e =1, degradation/6e =11 authorship averting baking/3e coercion/5e
collaboration/ae communalism consecration/9e contumacy crooning/5 crossbreeding cut-in decampment/6
defloration/5wer deportation/6 desertion/6 doubles ducking/4 eviction/5 flagellation/9e fornication/8e
forsaking/6e grazing/4e gulp/4 gulping/4 hegira hejira hockey impingement/7 inauguration/9e interbreeding/a
interception/9 legitimation/9e liturgy manipulation/9e merging/4e mobilisation/7e mobilization/7e onanism
palliation/7e propitiation/9e puffing/4 reconciliation/8e recusation/5e reification/4y singles snick/5
snivel/6 sodomy/5ize solfege solfeggio somme splashing/6 staining/5 startup subtraction/8 taxis tinning/3
tumble/6 uniting/4e vulgarisation/8e vulgarization/8e walkout =11& spying/3 =111 abandonment/7
respiration/6e socialisation/8e socialization/8e ypres =11Q abidance/4e integration/8e keeping/4 =11r
handling/5e =11z castration/7e =13 aerial avenue baseball basketball boarding football framing/4e
inhalation/5e lashing objectification/8y panting/4 playback volleyball =131 intake trimming/4 =133 clinch/6
liner/4 molding/4 =138 installation/7 =14 allegiance avarice disobedience/6y procrastination/ce =141
compliance/5y obedience/3y =143 making/3e =144 idleness =14N welfare =15 parting/4 =153 chopper/4 =16
conceptualization/ce discrimination/be dispossession/a evaluation/7e imposition/5e marbles wheeze/6 =164
neutrality =166 acculturation/ae design/6 =16J stimulation/8e =16d experiment/a =16u incorporation/ae =17
debut/5 exodus gavotte minuet proceedings/7 singing/4 tango/5 =173 hornpipe production/6e =176
construction/9 =17Q intervention/8e =17R dismissal/7 =17o pacification/5y =17w notification/5y =18 merger/5
stampede/8 swerve/6 =183 roller/4 whipping/4 =188 reversal/6e =18G blast/5 =18P interruption/9 =18Q
crucifixion/6y =18R takeoff =18f disappearance/9 =19 shiver/6 =194 repose/6 =1AA kiss/4 =1Ah flip/4 =1B
cooperative hands revival/5e =1B1 visit/5 =1B9 sex/3 =1BB establishment/9 =1BQ prosecution/8e =1C3
excavation/7e =1CB rendezvous/a =1Cm retreat/7 =1F fielding/5 =1F3 conditioner/9 =1Hz cutting/3 =1I4
penalty/5ise =1II default/7 discount/8 =1IQ withholding/8 =1IR depreciation/9e =1Iv redemption/4em =1J
ablation/5e smoking/4e uptake wetting/3 =1J1 multiplication/7y =1JS reduction/5e =1JT sequestration/7er =1Jf
neutralization/9e =1K dab/3 =1KI split/5 =1KS squat/5 =1L6 involvement/7 =1M contortion/7 =1N depletion/6e
=1N6 arousal/5e =1N8 disruption/7 =1N9 demoralization/9e =1NH bunt/4 =1NJ burning consumption/6e =1NL
obligation/7e =1NQ imprisonment/8 =1NT stay/4 =1OJ emission/3t =1OP breath =1P intermission/7t =1P3 lag/3
=1PA snap/4 =1PB attendance/6 =1Q blending centralisation/9e centralization/9e cooperation/8e cultism
dramatisation/8e dramatization/8e drinking/5 fantan feeding/4 interposition/8e molestation/6 pairing/4
quackery/5 readjustment/8 rite scalage/4e telephotography =1Q6 infliction/7 =1Q8 strike/6 =1QQ burst/5 =1Qd
hunting/4 =1R chastisement/8 =1RD incitement/6 =1S boxing/3 coup expatriation/9e homecoming lockstep
lowering/5 metrification/6y officiation/8e rallying/5 rushing/4 saccade seduction/5e shuffle/7 smacker/5
squatting/5 transplantation/a =1S1 nationalisation/ae nationalization/ae =1S3 approach/8 =1SE turning/4 =1SJ
execution/6e =1SN running/3 =1SQ playing/4 =1SS reciprocation/ae sashay/6 =1T3 passage/4 =1T7
introduction/8e writing/4e =1TQ enactment/5 =1TT revision/5e =1X amortisation/7e amortization/7e boring
drilling/5 fishing/4 =1XN cultivation/8e =1Y domination/7e participation/ae =1Y3 automation/7e =1c facelift
forwarding/7 makeover stabilization/8e sterilisation/8e sterilization/8e =1cJ broadening =1d brushing
walkover =1dI duty =1dd testing/4 =1f battue beheading bloodletting decapitation electrocution/ae
subversion/6t =1f1 leveling =1h extirpation/8e jumping/4 lob/3 =1hh expulsion/3el =1i implementation/9 =1iY
salvation/4e =1jC hearing/4 =1n pratfall =1o rebellion/5 =1p dramatics =1pK transmission/7t =1q defection/6
=1q4 responsibility =1qG rejection/6 =1qy complication/9e =1r canalisation/7e canalization/7e =1s
residency/6 =1sJ specialization/9e =1sQ drafting/5 =1v occupancy/5y takeover =1w! presentment/7 =1z
bowdlerisation/9e bowdlerization/9e censoring censorship detribalisation/ae detribalization/ae =1z1
evisceration/9e =2 algae anaconda ancistrodon andrena ant antelope armadillo bacteria bloodhound bombus
bronc bumblebee carabao carcass cattle cicada ciliate cockatoo cockroach cocoon cottonmouth cows crowbait
cuckoo-bumblebee deer diatom falcon filly flea gelding honeybee human jackdaw kitten larva leafhopper
livestock maggot mammal microorganism mosquito moth nomia ocelot owl oxen parakeet pigeon porcupine primates
protozoa protozoan psithyrus rattlesnake reptile rhino rhinoceros rooster rumen seagull seaweed spaniel
steed storeria stray swan tadpole terrier thamnophis toad tropidoclonion vertebrate walrus woodpecker =21
butterfly cricket/7 saratoga =22 hoof ox peacock possum seahorse silkworm sparrow =222 anteater panther =227
pony =22A hen =22F cow =22H beak =23 beetle caterpillar charger clamshell colt mule rattler scapular
sidewinder =232 claw =233 fly serpent wing =23B horse =24 dun =25 cilium mane paw =252 snout =25O calf =27
elephant =273 spider =282 wrack/5 =28F crow/4 =2A bluefish fowl grasshopper hare pheasant poultry snail =2A5
egg rump =2A7 beef/4 =2AA oyster =2AF bird fish =2B bee =2C newfoundland =2CA buffalo =2CF turkey =2E
horseback mare =2EA salmon =2F bear chick cur female gamecock hound insect leech lizard monkey nestling
nightingale parasite parrot pup puppy vulture whiteface =2F2 louse =2F3 frog hawk salamander =2F7 worm =2F9
pet =2FA goose =2FB giant =2FC male =2FE dove feeder snake =2FF ape cat coyote crab dog goat lamb lion
magpie pig python queen rat shark sheep wolf young =2FO fox =2FR bull/4 =2HH locust =2IA clam =2KA duck =2KI
eagle =2N3 bug/3 =2N7 virus =2O buckskin squirrel =2OA rabbit =2PM tail =2Q3 bat/3 =2QF down =2R4 feeler/4
=2S feather/7 =2SE mount/5 =2WF drone/5 =2Y hookworm =2h snipe/5 =2yF mouse/5 =3 accouterment actinometer
additive aerator aircraft airframe airplane airport alleyway aloes ambulance americana ammo amplifier amulet
analyzer apartment applicator areaway armchair armoire aspirin attire auditorium aureomycin auto autoloader
automobile aviary ax axe axle backdrop backstage backyard bagpipe ballroom balustrade bandage bandoleer
bandstand banister banjo barbell barbital barbiturate barge barnyard barrack bathrobe bathtub batwing
bawdyhouse bayonet bedpost bedroom bedstead bicycle binoculars birdbath birdhouse blackboard bleachers
bludgeon boardinghouse bodice bolster bombproof bookcase bookshelf boucle boulevard bower bowstring boxcar
bracing brad brakes breakable breakwater breastwork breeches bric-a-brac bridged-t briefcase brothel
buckboard buggy cabana cafe cafeteria call-board calorimeter caning cantilever cantle capacitor capstan
carbine cardroom cargo castanets catheter centrifuge chancel chandelier charnel cheesecloth chevaux-de-frise
chisel chlorothiazide chlorpromazine chock chromatogram cigar cigarette circuitry classroom clock clodhopper
closeup cloth clothes clothesbrush clothesline clothing clubhouse coattail cocaine coffeehouse coffeepot
coffin commodity commutator compress container contrabass contraceptive contraption cookfire coping
corduroys corkscrew corral corridor corsage cottage courtyard coverlet cowling crossroad crupper crusher
cryostat cufflink cupboard curbside cure cure-all curio cushioning cutlass dairy dais decor denture desk
diagram dice dispensary doorbell doorhandle doorknob doorway dooryard driveway drug drugstore drumhead
drygoods dustbin dwelling dynamite earphone easel edifice electrocardiograph electrode electromagnet ell
embankment entanglement entranceway epaulet equipment escritoire etcetera export eyepiece eyeshadow factory
farm farmhouse faucet fauteuil fedora feedlot fiddle figurine firearm firecracker fireplace firework flail
flashlight flats flowerbed footbridge footpath forte-piano fortress foundry foyer freeway freighter
fur-piece furnace furniture gadget gadgetry gallows garb garment gatepost gateway gearset gibbet gingham
ginmill glasses granary gravestone greatcoat greenhouse greenroom grenade gristmill grotesque guitar gym
hallway handbag handiwork handkerchief handle handlebar handspike harem hasp hatchway haversack headlight
highroad highway hilt hoe honky-tonk honkytonk horse-trail hostelry hotel hutment icbm icebox implement
infield infirmary inn interceptor interferometer interlayer intrenchment irons jail jeep joss jukebox
keepsake kerchief ketch keyhole kitchen kitchenette knapsack lab landrover lantern lapel laudanum layette
levis links lipstick lodgings longshot loom loudspeaker lp luggage lunchroom manometer mantel mascara
mausoleum merchandise metrazol metro microphone microscope mike millivoltmeter millwheel mobcap moire
monastery monocle morgue motel motorcar mudguard mulch museum musket necklace necktie nightclub nightdress
nightshirt noisemaker nursery nuthouse offstage oilcloth openwork opium orchard ornament orthicon oscillator
outfield oven overhang overshoe oxcart oxytetracycline padlock pale paneling pantry paperback parachute
paramagnet paraphernalia parsonage parthenon pegboard pen-and-ink pendulum penthouse percolator pew
phonograph photo photograph photomontage pillow pinafore pirogue pistol pitchfork pleat plow plowshare
poncho poplin porch prie-dieu propeller pulley pulpit pyrometer quarters quilt quirt radar rampart ranch
razor refectory refrigerator reserpine resistor restaurant rifle roadside roadway rooftree rooms rosary rug
russet saddlebag sandal sari satin sawhorse schoolhouse schoolroom scimitar scoreboard searchlight seedbed
seismograph sensor serge serviette shack shantung shard shawl sheaf shed shim ship shipyard shirt
shirtsleeve shoelace shortcut shotgun showerhead showpiece showroom shrapnel shrine sickroom sidewalk sieve
skiff skylight skyscraper slab slacks slat slingshot sloop sluice small-arm smokehouse snapshot snuffbox
sofa sonar sonogram soundtrack soutane speakeasy spectacles spectrometer spectrophotometer spire splicing
sputnik stable stadium stair staircase stairs stairway stairwell starboard statue statuette steakhouse
steamboat steamship steeple stethoscope stetson stickpin storefront storehouse storeroom straightaway
streamliner streetcar streetlight subsection substation suitcase sulky sundial supermarket swatch swathing
sweatshirt swimsuit switchboard sword synagogue t-square tabletop tailgate tarpaulin tavern taxi teacart
teakettle telegraph tenement terrycloth textile thermistor thermocouple thermometer thermopile thermostat
thill thoroughfare thruway thwart tie-in timepiece tine tire tollgate tollhouse tomb toothpaste towboat
towel toweling tranquilizer transducer transformer transistor trapping tray trinket triphammer tripod
trousers trumpet tubing turbine two-by-four typewriter ultracentrifuge undershirt underwear uniform utensil
vaccine vase vatican velour velours velvet veranda verandah victrola vineyard violin viscometer viyella
voltmeter wallet wardroom warehouse wastebasket ways wayside weave weeds wharf wheelchair windbreak
winding-clothes windowsill windshield wineglass woodshed woolen workbench workboard worktable wreath
wreckage xylophone yacht zoo =3! cabaret jackknife/9 =3!S dive/4 =3!h bender/4 =3$C parcel/6 =3%1 exit/4
=3%3 switch/6 =3* facade =3,3 pedestal =3,C station/7 =303 cell =30F plant =31 aborticide adornment/5
animalization armament/3 babel basting battledore bodywork cautery/6ize chapel crenelation/8e
crenellation/9e crucifix/6y cryocautery douche/6 fastening/6 fetich finger-painting/c grab/4 handball hi-fi
hospice icebreaker interlock/9 jackstones lamination/7e medication/7e metalwork necking/4 override/8
paintball placebo plating/4e pull-up pullback racquetball scrabble/8 scuff/5 shipment/4 snip/4 softball
springboard stopping tacking/4 vaulting/5 veneering/6 wiring/3e =311 casting/4 scissors =313 assembly
recording/6 =31F suit/2e =31I cartwheel/9 =31Q carving/4e hanging/4 =31X building/5 =32 bristle
electrophorus gallus man-of-war rostrum windowpane =322 quill =323 comb muzzle =32E vent =32K rod =32m
horn/4 =33 alley anode arms balloon barricade basement bassinet bathroom bedding belfry boat boiler bolo
bonnet brig brim burner camera candlewick cart cathedral cathode chaise chariot chimney chute cloak colors
commissary compartment concertina coop corduroy creche cuff daybed depot derrick diaper dormitory drapery
dungeon elevator facsimile filter floorboard fort frieze fuse gage garage grill grocery haberdashery hamper
harness herringbone holster hookup hut keyboard lamp lane launcher laundry local lotion mailbox manse
marquee matting mine miniature missile monochrome overall overcoat overload packinghouse parlor
potentiometer privy projectile railhead railing railroad railway reflector relic revetment revolver robe
rope rudder sash scaffold scarf sedan shackle shirtfront shutter silo sleeve spade spear spoke stereo
stockade stove subway sunshade superhighway sweatband throttle tractor trestle truck turban turnpike tweed
urn vest walk-up washbasin washbowl weir windmill workings worsted =331 bazaar coupling/5e trigger/7 =332
blower coat kit shield stilt =333 abbey aisle bar base baton bow bunk bunker cab cabin cannon canteen cap
car cartridge castle cellar cleat closet cockpit condenser costume couch counter curb cushion detector dial
die dress dugout facing fender flannel flute gabardine gear gig glove grating grille hall halter hardware
harp headgear hoop housing inset jacket knit lance lavatory lever locker mackinaw mat muffler munition
outlet pane patina pen pier plate prop rail rig rotor safe salon saloon screen shoe sideboard stall strap
string studio thong toy turntable vault wardrobe window wrapper =334 carriage door loft wheel =335 frame
hammer =336 picture product trap =337 floor/5 =338 bell/4 bomb/4 =339 boot =33B deck headquarters =33C belt
hearth tape terminal wire =33E bed piece roof wagon =33F accessory booth generator gun mouthpiece pill =33H
button capsule rocket skirt =33I gate net =33K box pot tank tub =33L bridge =33M ball barrel envelope knife
knob pipe tube =33N toilet =33O accelerator seal watercolor =33Q cover/5 shop/4 short/5 =33S landing/4
transit/7 =33T well =33Y shelter/7 =33h bullet =33q canvas street =33s throne/6 treadmill =34 ballpark
bouquet fabric piano rein =341 lodging/4e =342 antenna =343 coating collar cross drape still =346 compass
structure =347 ceiling =34Q modernism setup =35 anvil apparatus capillary labyrinth membrane nozzle
passageway stirrup toothbrush vestibule =353 bypass chamber diaphragm lock pump sheath temple =355 cusp =35A
rib =35F heel =35M slit =36 abstractionism doghouse magnet maze mirror original souvenir total =361
innovation/7e =363 bus foil =364 facility key =366 contrivance =36A ingredient =36E barrier =36F anchor =36c
fortification/6y =36h hurdle/6 =36s architecture =37 dagger emblem obelisk shanty sock telephone/9 =37*
sketch/6 =373 blinker/7 compact crib/4 phone/5 pickup reel/4 =375 attic portal =376 interface =377 card/4
stripe/6 =37O vehicle =383 clip/4 grate/5 match/5 =384 makeup =388 shipwreck/9 =38M drum/4 =38O jet/3 =38S
entrance/3er =38e slide/5 =38m pin/3 =39 pique =3A broiler foodstuff lager screwdriver submarine =3A3 buffet
cooler pike wrap =3A5 sole =3A8 rack/4 =3AA cake =3AK dish =3AR plug/4 =3B collage convent embassy hospital
machinery =3B2 armor =3B3 cabinet camp garden gown library palace =3B6 voodoo =3B8 combine/7 =3BB house
lobby panel repertory train =3BM pentagon =3BO system =3BR portfolio =3Bd office/5iate =3Bk divan =3Bp
artillery =3Bs masonry =3C bale bivouac haven hub laboratory scenery =3C3 apron monument paint =3C5 airway
=3C6 layer =3CB stand =3CC cambridge =3CE surface =3CM block =3CP cradle =3E carpet curtain ditch motor
segment shelf sill steps tent tunnel =3E3 aperture blanket fountain trench =3E5 beehive wall =3E6 thread
=3EA saddle =3EB bench mound pool terrace =3EE dipper =3EQ perforation/8e =3F battle-ax boater bogy brick
classic clotheshorse commuter computer destroyer dewar dishwasher dispenser doll dumbbell fence gable
harvard heaver jewel kamikaze luger rafter rectifier sham slipper sneaker soddy standby stein sweater tanker
yale =3F2 warhorse wildcat =3F3 baggage hopper pan puppet ramrod receiver regulator repository timer =3F4
fixture =3F5 stern =3F6 idol pole =3FA bomber dope whip =3FB garrison machine sampler =3FC ram =3FE
satellite =3FF cleaner drawer dresser entrant fan holder john mill recorder shooter slicker snuffer starter
=3FL constituent =3FN sewer/3 =3FR import/6 =3FS fake/4 =3FV afghan =3G3 engine =3H mayflower tobacco withe
=3H3 bugle cane dock ramp receptacle stick torch =3H5 skullcap veil =3HA mast =3HF butt =3HH brake broom
gourd =3Hm wand =3Hp lens =3I footage manor =3I* hedge/5 =3I3 cache convertible purse soap store =3IF buck
=3JE sink =3JX transport/9 =3K barn bucket candle crate flask jug pail shoestring =3K2 dam =3K3 bag basket
bottle cord load raft shovel spoon =3K5 partition =3K7 bin/3 =3K8 jar/3 =3KB brace troika =3KE basin kettle
=3KI slug =3KK perch =3KL loading =3KM cup =3KN dose/4 =3KQ leash/5 =3Kj room/4 =3Km can/3 =3L map =3L4
gauge =3M buckle furrow =3M3 bead bowl coil disc tower =3M5 pouch =3M6 hook =3MC seam =3MH cone =3MI
counterbalance pocket =3MJ loop/4 =3MK sack =3MN plane/5 =3N stitch/6 =3N% ladder/6 =3N, tie/3 =3N6
obstruction/8 =3N7 mosaic =3N8 flap/4 =3NC pinnacle/8 =3NF cage/4 gutter/6 scourge/7 =3NH rosette =3NK
yoke/4 =3NM junction/1oin =3NQ works =3O flooring siding silk =3O2 shell wool =3O3 binder linen mortar
pavement tablet tile =3O4 ballast sable =3OB aggregate manifold =3OC cashmere =3OF gem =3OH stool =3OM
pencil =3OO slate staple =3OR ammunition =3Oo fencing/4e =3P1 watch/5 =3P7 rag/3 =3PC round =3Q aquatint/8
bastinado/9 bridle/6 carillon casino centerfield clasp/5 clench/6 decalcomania decoupage duplication/8e
emplacement/7 forgery/5 fresco/6 gather/6 glyptography helm hijab ivp leading leftfield lockup newmarket
poker/4 ribbing/3 rightfield sculpture/9 seating/4 seizing/4e shoring/4e smokescreen steerage/5 stocking/5
technical topiary workshop =3Q1 painting/5 =3Q6 art =3QB mask/4 =3QQ modeling/5 =3QS consignment/7 =3Qd
follow-up followup =3Qh headshot =3R goad/4 wig =3RH flag/4 =3S blockbuster flounce/7 flyover haymaker
hobble/6 joggle/6 juke luff/4 masterpiece mousetrap retrenchment/8 roundhouse squeaker/6 take-up =3S1
interchange/b =3S3 sail/4 =3SC circuit/7 =3SE enclosure/6e =3SI transportation/9 =3SJ release/7 =3T3 banner
platform =3WS device =3X exportation/6 ferry/5 =3XI freight/7 =3Xd livery =3Xf butchery/7 =3Xm output/6 =3Y
hinge/5 =3YF nude =3a1 umbrella =3c mend/4 mending/4 salve/5 =3d hairdressing hat/3 ironing/4 shampoo/7 =3dE
wash/4 =3dG shower/6 =3dK bath =3e6 motif =3f sacking/4 =3g hem/3 =3h heater/4 launch/6 spitball =3i crutch
road =3i! improvisation/8e =3iF instrument/a tool/4 =3ie instrumentation/a =3m1 decoration/7e =3m3 marker/4
=3m5 peg/3 =3n boomerang/9 muff/4 =3p weapon/6ize =3pC theater theatre =3q prison =3rf conge/5 =3s
cabinetwork crocheting/7 deanery handicraft joinery knitting/4 needlecraft needlework netting/3 roofing/4
tatting/3 upholstery/9 woodwork =3s3 pottery =3sF chair/5 =3sQ plumbing/5 =3u retrofit =3uK addition/3 =3zM
fork/4 =4 absorbency abstention acreage advisability aimlessness airs aloneness altruism analogue
analyticity aplomb arrogance assertiveness asset assiduity asymmetry athleticism austerity authenticity
avail availability awfulness bad balkiness blatancy blemish blotch brazenness brilliancy callousness
camaraderie celerity charisma childishness clannishness competence complaisance complexity comportment
composure compulsivity confines corporeality corpulence courage cowardice coyness crassness crescendo
crimson curtness damn decorativeness decorum demeanor detergency diam disadvantage disloyalty durability
efficacy elasticity emotionalism emotionality enthalpy equanimity ethos exclusiveness expressiveness
feasibility femininity ferocity fierceness firepower fortitude futility give givenness glamor glibness
graining guts half-intensity heroism hubris hue hush idiosyncrasy immensity inaccuracy incorruptibility
indefinity indolence inequality inevitability infidelity inscrutability insignificance intentness
intransigence irreproducibility irresponsibility lethality light-mindedness likelihood lilt literalness
lobularity loveliness luminosity majesty maleness malevolency maneuverability manfulness manners marbleizing
marginality matsyendra meaningfulness meq mien might mobility modernity mystique nearness neighborliness
non-discrimination nonequivalence objectivity obtrusiveness oneness opportunism optimum pallor parallelism
pastel patriotism paucity pelting perfectionism periodicity permanence persistency ph physicalness piety
plasticity plenitude plumpness pompousness popularity porosity powerfulness precision presentness prettiness
profitability profusion propriety punctuality rapidity recklessness rectitude relentlessness reliability
reproducibility resemblance reversibility righteousness sanctity savageness scarcity scratchiness
self-respect selfishness sinfulness slowing sociability sociality solidarity sonority spaciousness
spatiality speechlessness spinnability spontaneity sprawling staginess statesmanship stylemark suddenness
suffrage suitability surplus tact temerity tenacity third-dimensionality thoroughness three-dimensionality
timbre titer trait translucence truculence truthfulness unambiguity uniqueness universality unwillingness
usefulness uselessness utmost valor veracity verisimilitude verve vibrancy viscosity weightlessness width
willingness willpower wonderfulness woodgrain woodgraining worriment worse yardage yellow =4! beguilement/7
conviviality =4$ generosity unselfishness =4% discrepancy =4%1 enervation/7e =4%4 moderation/7e =4%7
difference/8tiate =4*4 pretension/6d =4*Q deceit =4, equality importance =4,3 purple/6 =4,4 visibility =4,N
level/5 obscurity =405 shape =41 bestiality bisexuality chauvinism composing/6e discoloration/8
discolouration/9 disfiguration/8e disfigurement/9 disqualification/9y easement/4 emasculation/9e
fenestration forbearance/7 getaway gluttony greed immodesty initiative insubordination maculation/7e magenta
nurture/7 plus queerness rapacity rearing/4 rebelliousness seclusion/5de selflessness solferino stranglehold
tat upbringing =41* qualification/6y =411 commitment/6 etiolation/7e laziness naturalisation/9e
naturalization/9e truncation/7e =416 conformity disposition/6e influence/9 =417 exposure/5e =41F justice =42
fawn tentacle =43 foible likeness quirk similitude =431 binding/4 =433 palette tapestry =434 weight =43B
blue gray =43Q disguise/8 =44 accuracy adequacy audacity caliber calibre clarity clearness consistence
continence correctness decency density directionality directivity diversity effectiveness elegance
expansiveness fidelity goodness grandeur greatness homogeneity individuality instancy justness legibility
legitimacy longevity magnificence masculinity meanness merit modesty momentum monotony multiplicity
passivity probability regularity religiousness robustness sameness self-interest self-will shallowness
singularity specificity splendor stubbornness superficiality timeliness transience ugliness uniformity
vagueness validity variability vehemence viability virulence vividness worthlessness =44* pretence =44,
depth dignity/5fy =441 breeding/5 =442 humanity =443 access =444 abruptness badness blandness boldness bulk
color enormity fineness firmness flexibility good harshness intensity length luster lustre naturalness
privilege rightness rigor roughness severity simplicity smallness stiffness strength superiority suppleness
thinness toughness unpredictability vigor virtue =446 brilliance manner posture quality =44E expanse =44N
consistency/7 freshness luxury/5iate =44O composition size =44Q persistence/7 pose/4 temperament =44S
gallantry =44Y excess =44d diligence =44j potency =44r tolerance/6te =44s specialty =44u concentration/ae
=45 build physique =46 ability abstruseness aroma candour chivalry excellence foresight fruitfulness
intolerance odor orthodoxy proficiency prudence resourcefulness similarity stance stoicism temperature
topography uncertainty wavelength =463 lure novelty semblance triviality =464 acidity brightness constancy
fairness immediacy romanticism strangeness texture =466 background dimension individualism narrowness =469
nationalism =46G sound/5 =46L identity =46R significance/6y =46n foolishness =47 gamut =471 defiance/3y =473
slick/5 =476 caution/7 =478 voice/5 =47p expression/7 =48 gleam/5 glitter/7 resilience/5e =481 appearance/6
=484 sparkle/7 =48R dedication/7e =49 abandon bravery cheerfulness egotism humility quietness ruthlessness
sentimentality serenity solemnity unconcern =491 loyalty =494 aggressiveness heaviness =49N chill/5 =49S
aggression/7 =49W pathos =49g aspiration/7e =4A claret =4A6 delicacy sake =4B6 complexion tang =4BQ
succession/5ed =4C extreme jurisdiction =4C3 patch right =4C4 circumference distance =4C6 proximity =4CC
range =4CF green =4CM parallel =4D morality =4E3 gap =4EF red =4Ed raise/5 =4F mediocrity personality =4F6
beauty =4F7 echo/4 =4F8 sweep/5 =4FE nature =4FF authority better brown wise =4G calm/4 inertia infrared
reverberation/ae =4G4 force/5 =4G6 power/5 =4H honesty =4HF pink =4HH ebony =4I due =4I4 birthright price
=4IF reserve surety =4J decrement =4J1 narrowing/6 =4K plenty =4K4 advantage =4KB mass =4KF catch =4KP
majority =4Kr clearance/5 =4Kt number/6 =4L odds productivity =4L1 control/7 =4L3 frontage =4L4 magnitude
prevalence =4LI mileage =4LL abundance =4M convexity diameter =4M3 ring =4M4 eccentricity symmetry =4MC
radius =4MG halo =4ML altitude =4N amity blackness felicity/7ate giddiness impotence impotency
lucidity/0elucidate privacy rudeness secrecy unreality =4N4 distinctness fitness greenness height hotness
inadequacy richness stability =4N7 conjunction =4N9 calmness helplessness hostility intimacy restlessness
tenderness tranquility =4NF black/5 =4NG vitality =4NN high stillness =4NO polish/6 =4NY ease/4 =4Nm degree
=4O amber ocher =4O1 bleach/6 =4O2 sepia =4O6 lead =4OA coral =4OK speck tint =4ON stain/5 =4P immortality
mortality =4PC limit =4PE retardation =4PN finish/6 =4PP age =4PS deceleration/9e =4Q abstinence/4ain
affectedness atrocity barbarity brutality chokehold depravity/6e dishonesty domesticity immorality indecency
indecorum indelicacy indiscretion inhumanity insolence invigoration/9e lavishness mannerism patience perfidy
perseverance/8e prodigality protraction/8 roguishness self-discipline shabbiness shading/4e sounding/5
timing/3e treachery vice villainy vivification/5y wastefulness wrong/5 wrongdoing =4Q1 self-denial
temperance/6 =4Q6 fashion traditionalism =4QI aid/3 =4QL sin/3 =4QS curtailment/7 intemperance =4R nicety
=4R4 condescension/9d =4R5 countenance/b =4S admittance/5 benignity civility eversion/4t licentiousness
locomotion/7e motility politeness profligacy self-gratification self-indulgence sway/4 variegation/8e =4S8
dash/4 =4SP acceleration/9e =4SQ placement/5 =4SY haste =4T resolve/7 =4W rotundity =4W4 crispness
smoothness =4W6 flatness style/5 =4WQ americanism =4Y aridity laxness orderliness shortage =4Y4 shortness
solidity whiteness =4Y6 capability =4YG dominance/6te =4YJ corruption/7 =4YK capacity/7ate deficit =4YL mode
=4YQ impropriety =4YY innocence =4b shucks =4b3 charm/5 =4d maternalism overkill shoeshine =4e3 forte =4eF
bass =4eN harmony/6ize =4f finishing/6 =4g4 thickness =4gQ obscenity =4h pluck/5 =4h8 bounce/6 =4hC pitch/5
=4iC way =4j endurance/5e =4j6 realism =4l, glare/5 =4l4 look/4 =4m hallmark trademark =4n blot/4
carelessness dereliction gaucherie smirch/6 =4n6 folly =4o discordance/7 =4q3 scope =4r toleration/7e =4r1
disposal/6e =4s cabotage metier =4u scatter/7 supplementation/a =4y incompetence =4yN softness =5
anastomosis ankle anterior antiserum aorta armpit arteriole baroreceptor behind biceps bile bleb bloodstream
bronchiole bronchus bullethead buttocks cadaver cartilage cerebellum cheekbone chignon clot corpse
corticotropin cytoplasm deltoid epidermis eyeball eyebrow eyelid fingernail fingertip fist forearm
forefinger freckle gallbladder gastrocnemius gland hairdo hormone hypothalamus ileum insulin intima jejunum
kidney kneecap knuckle lat lobule lung lymphocyte macrophage midsection mucosa mucus musculature mustache
myocardium myofibril myofibrilla neocortex neutrophil noradrenaline nucleolus orifice paleocortex pecs
pectoralis phagocyte physiognomy pituitary pleura protoplasm pterygium quadriceps retina saliva scalp
serratus serum shinbone skull sternum submucosa teat tendon testicle thighbone thumbnail thyroid thyroxine
torso tubule turbinate vitals whiskers womb wrist =51 autoplasty haircut =51S transplant/a =52 haunch pussy
=523 knee =526 head =53 artery braid ligament pathway pectoral plaque waist =532 lappet skin tooth =533 arm
elbow groin lid nose shunt throat thumb valve vessel =535 chest toe =53C back =53H wattle =53K nail =53M
joint =54 small visage =544 face nerve =54F blood =55 abdomen alveolus epiphysis forehead jowl loins pelvis
trachea =552 tit =553 jaw leg =555 cortex hip =559 stomach =55A breast =55C brow =55E mouth =55F muscle =55H
flesh =55M belly =565 ear =566 brain eye =59 spleen =5A thigh =5A5 shoulder =5A7 shin =5AF liver =5B3 organ
=5B5 body =5BB phalanx =5C navel =5E! tear/4 =5E3 gut =5EA neck =5EB nucleus =5F2 ass =5F7 hand/4 =5H hilum
parenchyma septum =5H3 duct =5H7 lip lobe =5HA marrow =5HC limb =5HE nodule =5HF beard =5Hk leaflet =5J
perspiration/7e =5K3 finger =5KC foot =5KH hair palm =5KK colon =5M orb sinusoid =5MH spine =5NG sweat/5
=5NN extremity =5O tissue =5O3 enamel =5O4 bone =5O7 os =5OF thatch =5ON plasma =5P half-moon =5Q1 graft/5
=5R5 cheek/5 =5V chin =5VM tongue/6 =5WH vein =5c tonsure/7 =5d facial =5q3 lap/3 =6 abscissa absolute
activism adroitness alternative amateurishness anthropology anti-catholicism anti-semitism aptitude arianism
arithmetic artistry arts assyriology astronomy astrophysics bewilderment binomial bioassay biopsy blur
catholicism certitude classics concept conceptuality conditioning conservatism constatation
contradistinction coordinate craftsmanship creativeness creativity credo cross-purpose crystallography datum
deterrent dilemma disillusionment disinterest doctrine dynamics economics egalitarianism electronics
epistemology esthetic exemplar expertise eyes eyesight fanaticism fascism figuring fillip folklore
fundamentals geochemistry geology geometry given glottochronology guessing heed hermeneutics histology
horsemanship ignorance ilk imagery impossible inexperience inference inkling instinct integral intercept
interpreting introject ism kind knack know-how lexicostatistics lore marksmanship math mathematics mean
memorization microcosm millenarianism mineralogy minutia misconception mores morphophonemics musicianship
musing night-sight no-goal occasions ology ordinate paganism perfectibility phonemics phonetics phonology
platonism polynomial prejudice prerequisite presupposition pricing progressivism protestantism prototype
prowess psychology psychophysiology puzzlement radicalism rationale reasoning reevaluation reliving
retrospect retrovision salesmanship scepticism secularism self-awareness self-confidence self-deception
semitrance solipsism standpoint statistic stereotype stimulus sub-interval superstition tactic
thermodynamics thermostatics thinking thought-image unawareness unconscious unrealism unselfconsciousness
utopianism value-system values versatility vista visualization warmongering weltanschauung =6! magic
reinterpretation/b spelaeology speleology thaumaturgy =6!* interpretation/9 =6& disproof find/4
localisation/7e substantiation/be =6&7 detection/6 =6&Q breakthrough =6* abstract/8 epitome/6ize
prediction/7 prophecy =6*6 reading/4 understanding/a =6*B scheme/6 =6*S justification/6y =6,6 respect/7 =60
attribute whole =61 attending conceptualisation/ce convergency/8 conviction/7 experimentation/a
externalisation externalization favoritism favouritism fetichism fetishism grounding/6 hardball hunch/5
make/4 mastering/6 midwifery mitsvah mitzvah nullification/6y psychotherapy racism regress/7 remit/5 rub/3
self-analysis tickle/6 tip-off =61* dodge/5 =61, rating/3e =611 affixation/5 judgment/4e rumination/7e
sleeping/5 vigil =617 estimate/8 =618 conception/5ive =61S straddle/8 =61e realization/6e =61p test/4 =63
bait counterpart curiosity foreground juju objective obstacle obverse perfume pharmacy pitfall roadblock
stimulant =631 invention/6 medicine/8 representation/9 =633 patchwork snare strand =636 inspiration =63C
grounds =63M intersection =63O element =63Q groundwork imitation/6e =63R burden/6 =64 breadth certainty
configuration disarray distrust doubt equivalent excitability fragrance inability inadvertence indecision
irresolution originality persona perspective physiology positivism responsiveness slant supernaturalism
vigilance =64$ distribution/9e =64* approximation =641 hesitation/7e =643 differential framework image
peculiarity =644 coldness denseness familiarity focus interest purpose retentiveness sharpness sweetness
=645 backbone =646 aspect impression profundity slowness wisdom =647 characteristic =649 sensitivity =64F
sort =64I heritage value =64K limitation =64M flair =64Q attitude/7inize =64Y smell/5 =65 specimen =652 germ
=654 heart =655 poll =65d anatomy/6ize =65t feature/7 =66 awareness belief biomedicine consciousness
disbelief experimentalism extrapolation fairyland forgetfulness ideology intuition ken learning letters
liberalism linguistics literalism meditation mentality physics preconception provincialism reverie revery
science skepticism skill strategy tactics technique tradition =66! distraction/8 =66* implication/8e =660
matter =661 theology =663 plan =664 cleverness discipline presumption quickness scent =666 cognizance
evocation example generalization idea imagination logic memory mind morphology notion perception philosophy
prevision principle rationalism recollection sophistication theory thought vision =667 exception/6 =668
experience/a =669 dream fancy =66B faith humanism =66E sample =66F intellect model =66N suspicion/4ect =66P
conclusion =66Q aim/3 formalism illusion =66R appreciation regard/6 rule/4 =66S intention/5d =66T will/4
=66l outlook view/4 =66p consideration/8 =66t program/7 =66v preoccupation/8y =67 collusion/5de creed ethic
guidepost mystery/4ify =671 appraisal/7e =676 fantasy/7 phantasy projection/7 sight/5 =677 policy =67B
precedent/7 =67K score/5 =67d reckoning/6 =68 undercurrent =687 parameter =688 trouble/7 =69 dislike
predilection worry =691 temptation/5 =694 keenness tendency warmth =696 insight sensibility taste =699
concern =69L sympathy =69Y confidence/7 =6B christianity faculty genus jurisprudence naturalism religion
socialism =6B6 arrangement democracy syntax =6BR intelligence =6Bj living/3e =6C vertex viewpoint =6C3 goal
=6C7 plot/4 =6CR point/5 =6E constellation =6E6 requirement =6F ideal nuisance paragon possible self specter
talent =6F9 sensation =6FB type =6FF favorite ghost psyche substitute =6G7 reflection =6GB biology =6H
composite =6H7 thorn =6HB axis =6HC bent =6HE coma =6I bonus carry-over valuation =6I$ endowment/5 =6I3
encumbrance =6I4 assessment =6IF fare =6JG condensation/7e =6Jz rationalization/ae =6K constant =6KB pick
=6L comprehension dialectic =6L* particular =6L3 component =6L6 average =6Lp detail/6 =6M bias facet =6ME
vector =6MF pillar =6MM inclination =6MZ imprint/7 =6N headache intrigue/8 reliance/3y syndrome =6N4
alertness craze/5 distinction/6guish fecundity =6N6 wakefulness =6N8 affair =6NB enlightenment/9 =6NF
acquaintance/8 =6NN nihilism =6O leavening =6O3 compound =6O9 complex =6OB determinant =6OL chemistry =6OR
essence =6OT assay/5 derivative =6Q audiometry audition/8 cabalism computing cryptography disregard/9
environmentalism grasping/5 hypsography imaging/4e irreverence kabbalism layout make-believe method
nonconformism obscurantism papism perseveration/ae picturing/6e puppetry pursuance/5e quantification/7y
quest/5 radiology ritualism stock-taking stocktaking triangulation/ae tryout typification/5y =6Q1
obfuscation/8e =6Q3 habit/5uate pattern/7 =6QJ differentiation/ce =6QL coordination/9e =6QQ falsification/6y
restriction/8 =6QS manoeuvre/9 =6Qq acceptance/6 =6R agenda enigma intent/5d remembrance/6er schedule/8
verification/5y =6R* assurance/5e =6R6 conjecture/a opinion/4e sense/5 =6R7 confirmation/7 =6RK suggestion/7
=6Rj fact =6S crosscheck furor furore hadith mechanics reorientation/8 transubstantiation/fe turnabout
vacillation/8e vampirism volition =6S6 choice =6TZ testament =6Td review/6 =6WW genre =6X affairs =6X1
transference/8 =6XX unitisation/6e unitization/6e =6Y reactivity =6Y1 mastery/6 =6Y4 feel/4 =6Y9
expectation/6 =6YJ decomposition/8e =6YQ neglect/7 =6ZK proof/5 =6ZR evidence/8 =6d consumerism feminism
investigation/ae reflexology yoga =6d1 empiricism =6d6 analogy/6ize attention/5d =6h centering/6 =6j* truth
=6j6 possibility =6jj reality =6k lexicon =6k6 issue/5 =6l sensing/4e =6l1 tasting/4e =6mm mark/4 =6n
imbecility nonconformance soldiering/7 stupidity =6q vogue =6r bioremediation =6rn oversight =6s generalship
mastership pyrotechnics specialism =6sQ pedagogy =6u focusing/5 =6v preoccupancy/8y =6wd inquiry/6e =6y
pathology =6yT mimesis =6z divergency/7 partitioning/9 =6z6 abstraction/8 =7 aave abecedarius abjuration/5e
ablative ablaut acatalectic acciaccatura accidental accusative acrophony acts acute adnoun adverbial aeneid
aeolic affix/5 affricate affricative afrikaans afterpiece ahimsa aide-memoire air-sleeve alarmism alcaic
aleph alexandrine allocution allophone alphanumerics altercation alveolar ampersand anacoluthia anacoluthon
anadiplosis anastrophe anecdote angas anglian antepenult antepenultima antepenultimate antido antinomasia
antiphon antiphonal antiphonary antiphrasis aorist apartheid apocrypha apologue apophasis aposiopesis applet
appoggiatura apprisal/6e aranyaka arcadic argle-bargle argot arguing argy-bargy arpeggio artsd arulo ascii
aspirate/8 assembler assent/6 assenting asterisk/8 asyndeton atharva-veda atonalism atonality avesta ayin
ayurveda backbeat backdown backgrounder backtalk bade bahasa balinese ballade ballistocardiogram banning
batrachomyomachia bayat bebop/5 beck behest belles-lettres bestseller beth bhagavad-gita bhagavadgita
bicker/6 bickering bigram bilabial birdsong boast/5 boasting bokkos bolanci bold boldface/8 boogie-woogie
boogie/6 boustrophedon brag/4 braggadocio bragging brahmana brahmi brandish/8 bravado breve briefing/5
brinkmanship bumf bumph bushido bust-up cablegram cacography cadaster cadastre caduceus cahoot call-in
call-out calligraphy cancel/6 canticle canticles cardiogram caret casebook catachresis catalectic
catchphrase categorem categoreme cebuano cedilla centerfold centrefold chant/5 chantey chanty chatroom
chiasmus chirography choral chorale chromolithography circumflex clairvoyance classified clef clericalism
clerihew cli climb-down cobol collotype colorcast colossians colourcast comparative conceding/6e concordat
conjunctive contestation/7 continuant continuative contraindication/de controversy copula copulative
counterblast countermand/b credendum cross-question crossbones crossword crowing/4 cuneiform cursive
curtsey/7 curtsy/6 cyrillic daffo dah daily daleth dangaleat dangla dare/4 dative dbms debriefing/7
debugger/5 decalogue demisemiquaver demo/4 demodulation/9e demonstrative demur/5 demurral/5 denouncement/8
dental denunciation detailing/6 deuteronomy devanagari diacritic diaeresis dialect diatribe didacticism
dieresis diesis digram digraph diphthong/9ize disambiguator/be disavowal/7 disceptation disclosure/7e
disowning/6 disownment/6 dissidence dit ditto/5 divulgement/7 divulgence/7 doggerel doh doo-wop doric
dossier double-spacing double-u downbeat doxology dphil dustup e-mail/6 eas ebonics ebullition ecc
ecclesiastes ecclesiasticus ecg echocardiogram echoencephalogram eclogue ecphonesis ecumenicalism
ecumenicism eeg ekg electrocardiogram electroencephalogram electromyogram electroretinogram elegy/4ize
email/5 embargo/7 emg emoticon enallage eolic epanalepsis epanaphora epanorthosis ephesians epi epic
epiphora epiplexis epistrophe epithalamium epsilon erewhon esp esperantido esperanto estoppel europan
evangel evangelism/9e exode expose/6 ezed fa fado fasces fatiha fatihah feminine fingerpost firmware
flashcard flaunt/6 flowchart flyleaf foldout folksong foolscap forbidding/6 foreknowledge forewarning/8
formative fortran fracas freemail freeware frequentative fricative frown/5 ful galatians garnishment/7
gasconade/9 gatefold gaudery gazette/7 gemara geminate genitive genuflection/9 genuflexion/7ct gerund
gesticulation/ae gigue gimel gita glasnost gondi google/6 gospels gotterdammerung gpa gradual granth
grapheme grimace/7 grin/4 grinning/4 gripe/5 groupware gui guttural habacuc hacek haftarah haftorah hagada
haggada haggadah hagiographa hagiology haiku hakenkreuz halacha halaka halakah hallel hallelujah hansard
haphtarah haphtorah harangue/8 hashmark hastinapura hdtv heads-up hearsay heliogram helvetica
hemidemisemiquaver hendiadys heroic heth hieratic high-five histogram homepage homily html hymeneal hymn/4
hypallage hyperbaton hyperbole/8ize hypercatalectic hyperlink hypertext hyphen/6ate hypozeugma hypozeuxis
ideogram ideograph ideography ido ie iliad indention infinitive infix/5 initial/7 insignia intensifier/8y
intensive interleaf interlingua internationale intransitive invoice/7 ionic irula isolationism izzard
jeremiad jive/4 josue jotter/3 jotting/3 judges jutish kamasutra kannada kaph kappa katharevusa kenning kera
kerugma kerygma ketubim keycard khi kolami konqueror koran kotow/5 kowtow/6 kurux kuvi kwela labanotation
labial labiodental lah lallans lamedh lamentations latinesce laws lettercard letterhead letterpress
leviticus lexeme libretto line-shooting lingo lingual lingualumina linux litotes llb lld llm locative
logarithm logogram logograph longhand lowercase macro macron mag magnificat mahabharata mahabharatam
mahabharatum mailing-card majuscule malayalam malediction/8 mals malware manda manga mantissa maple-leaf
mapquest/8 marginalia marseillaise masculine masora masorah mayday mba mdiv med mediant medlars mem memo
memoranda memorandum messaging metalepsis metaphor metonymy mfa microcode minutes mishna mishnah
misspelling/8 mistranslation/be mlitt mls mmpi modal mokulu monario morceau morpheme morphophoneme motherese
moue mrd ms-dos msc mu muckraking/7e muniments myogram myth/4ologize nagari naiki nancere nay naysaying
nebiim nehemiah netscape neuter/6 neutralism newsreel nibelungenlied nominal nominative nonaggression
noninterference nonintervention northern notepaper nov-esperanto nov-latin novelette novella novial nu
obstruent occitan occlusive ode oed offbeat ollari omerta omicron on-license onomatopoeia optez oration
oratory orinasal orthography outtake overappraisal oxymoron pact pagination/7e palatal paralanguage
paraleipsis paralepsis paralipomenon paralipsis paraph parapsychology paregmenon parenthetical parji parser
participial participle particularisation/ce particularization/ce pasigraphy password pe pedantry penmanship
pentateuch pentatone penult penultima penultimate perestroika personal pertainym perusal/5e perusing/5e
pettifoggery/8 peul pharyngeal phd phi philippians philippic philippine phonation/6e phone-in phoneme
phonogram photo-offset photojournalism photolithography pibroch pictograph pidgin pindaric pinning placard/7
plainchant plainsong planography plattdeutsch playlet playscript ploce plosion plosive poem polyphone
polyptoton polysyndeton possessive post-it postcard postcode postfix postposition/7e potboiler pragmatic
preachment/6 precognition predicator/8e prefix/6 pressmark preterition processional prolepsis prolog
promptbook pronominal pronoun prophets prosodion prosopopoeia protectionism provencal proverbs psalms
pseudepigrapha psychokinesis purana qoph quarter-tone quran racon radiocommunication radiotelephony ragnarok
ragtime ramayana ranting/4 ratification/5y ratting/3 raving/3e rebroadcast recantation/6 recounting/7 recto
rediffusion reflexive reggae registry/6er reintroduction/ae relatum renouncement/8 rent-roll reorder
repulse/7 resh revealing/6 rho rhodomontade rictus rig-veda ro rock-and-roll rockabilly rodomontade romaic
romanal romans ron rondel rondelet rumor/5 rumour/6 run-in rune sadhe saga salaam/6 salutatory sama-veda
samekh samhita samizdat sass sassing/4 sayanci scd scholia scholium schwa scots scottish scowl/5 scrawl/6
screenplay scuttlebutt segno self-praise semibreve semicolon semiquaver semitone semivowel separatrix
septuagint serer sgml shareware shema shorthand showdown shrug/5 shwa sibilant/6te sibine sigma signpost/8
simile simper simulcast single-spacing sirach skiffle skywriting smile/5 smiley smiling/4e smirk/5 so
software soh sokoro solfa solmisation solresol somrai sonant/2und sonnet/6 sos southwestern speechmaking
spelling/5 spirant spiritual spoonerism spreadhead spreadsheet sprechgesang sprechstimme spyware squabble/8
stationery storyline stripes studbook studying/5 subcontract/b subdominant submediant subprogram subroutine
subscript substring subtonic suffix/6 summarisation/8e summarization/8e sundanese superscript supertitle
supertonic surd surtitle susanna sutra swastika syllabary syllabicity syllable/6icate syllepsis symploce
synecdoche synoptics syntagm syntagma taal tablature tachogram tachygraphy talmud tanach tanakh taps
tattle/6 tau techno telecast/8 telecasting/8 telecom telegnosis telegram telegraphese telekinesis
telepathy/8ize telephony televangelism temporal tenet tense teth tetragram tetragrammaton text-matching
thermogram theta thm thriller/6 tiff tilde timeline tirade tobit tonality toon topicalization/9e touchstone
trad trafficator transactions transitive transliteration/ce treaty trigram triple-spacing/be trope tushery
typeface typewriting/8e typing/3e ukase ultima umlaut uncial unix unmasking/6 upanishad uppercase upsilon
url valedictory vaporing vaunt/5 veda vedanga velar versicle very-light virgule vocalisation/7e vocative
voicemail voiceprint volapuk volvelle vox vulgate wafture warji waveband waving/3e waw webpage website
wellerism whimper/7 whine/5 whodunit windows windsock wolof writings wye yajur-veda yiddish yodh zaar zayin
zed zee zend-avesta zeta zeugma zydeco =7! pavan pavane saraband showing/4 =7!3 display/7 =7# allograph
countersign/b =7#O label/5 =7$ accordance/6 =7* caveat covenant/8 elucidation/8e explication/8e
fiction/7alize imprecation/8e protestation/7 rebuttal/5 rejoinder =7*1 demurrer/5 =7*4 jactitation/8e say-so
=7*6 universal =7*7 gospel =7*J denial/3y =7*Q contract/8 notation/5e stipulation/8e =7,1 equation/5e =71
abnegation/7e bowing browsing carol/5 concurrency conga/5 dispute/7 exhibitionism face-off
fictionalisation/be fictionalization/be flamenco fulmination/8e habanera inaugural landler legislation/8e
mazurka numbers obeisance/3y polka/5 quadrille quickstep/9 reveille schottische solmization/8e sparring/4
tarantella unveiling/6 valediction viewing wince/5 =711 rhumba/6 rumba =717 protest/7 =718 interference/9
=71I entry/3er =71N concurrence/6 =71P sentence/8 =71Q capitalisation/9e capitalization/9e =72 comma donkey
lynx =722 pout/4 =73 album armband arrow basic birdcall chevron cinema connective disco encephalogram font
fount glossy intaglio multiplex negative/8 notebook novel oriflamme paternoster pedal/5 pipeline plug-in
positive quarrel/7 radiogram radiotelegraph radiotelegraphy radiotelephone retort/6 scribble/8 sharp
skyrocket/9 stenograph tanka taw telegraphy timecard tv verso yardstick yarn/4 =73! bolero =732 spat/4 =733
add-on beacon/6 blank cable/5 copperplate fingerboard gantlet gauntlet gravure/0engrave jig/3 pointer/5
radio/5 roundel stave/5 television/7e toggle/6 vignette =737 video =73B magazine =73P slot/4 =73Q
screening/6 =73R chart/5 =73S backdoor staging/4e =73T copy/4 =73X express/7 photogravure =73Z print/5 =73n
spectacle =73s billet/6 =74 cornucopia daring/3e fermata gender go-ahead pomp =743 audio =744 ostentation/8e
=74F tenor =74I register/8 =74L correspondence/a =74N order/5 =74P rhythm =75 dominant lambda nasal oblique
=75Q snatch/6 =76 algorism alphabet/8ize anamnesis badge/5 commandment/7 confutation/6e coupon criterion
denotation/5e determinative dogma/5tize exemplification/8y localism lucubration/8e nativism overestimate/c
overestimation/be overvaluation/8e patristics patrology promise/7 quadratic tantra telecommunication/ee =76&
refutation/5e =764 nonconformity =766 estimation/7e =767 revelation/4al =76K standard/8ize =76Q imperialism
=76g call/4 =77 adjective adverb anaphora apostrophe/9ize babytalk consonant cpi declamation/5im demotic
disclaimer/8 disputation/6e dithyramb hieroglyph hieroglyphic indent/6 informing/6 interdiction/9 kentish
litany minuscule noun parable patois predicate/9 preposition/6e psalm scripture sforzando slang/5 stoplight
tabloid verb/4ify vernacular vocalism vowel/5ize wordnet worksheet yielding/5 =77! repudiation/8e =771
dissent/7 =773 folio tab wireless =774 regionalism =776 gothic =777 code/4 concession/5de confrontation/8
graph/5 note/4 script/6 telling/4 =77S parole/6 =77T caption/7 torah =77U reduplication =77W allegory/7ize
flourish/8 =77X rotogravure =77p discourse/9 =78 alpha scandal/7ize =781 translation/8e =78S motion/6
outburst =78W drama/5tize =7B zionism =7B! dance/5 =7B3 newspaper =7B4 command/7 franchise/9 =7C* scenario
=7C7 address/7 =7CZ profile/7 =7Cp medium =7F morse =7F2 poster/4 =7F6 english =7FF modifier/5y page/4 =7H
beta grapevine =7J3 transcription/8be =7K jot/3 =7KB complement/a =7KF gamma =7KK cipher/6 =7L interrogative
=7L3 item/4ize =7N blues damnation/4 dissension/6t =7N7 utopia =7O no =7OW jargon =7Q betrothal/7
collocation/8e echolalia gemination/7e handwriting/8e lithography riposte/7 self-assertion snub/4
stenography =7QR bid/3 =7R bye connivance/6e earful message parenthesis pean preaching/6 refusal/5e
sermon/6ize troth =7R* formula/7rize =7R1 posting/4 =7R4 slur/4 =7R7 warning/4 =7RQ offer/5 =7Rr
misdirection/9 =7Rs lecture/7 =7S call-back comeback effusion/5e forbiddance/6 naming/3e nod/3 retraction/7
splurge/7 =7SS glide/5 =7T abdication/7e canto clause injunction/0enjoin legend megillah peroration/7e
quote/5 subtitle/8 =7T3 cryptograph screed =7U headword =7V7 italic/6ize =7W rant/4 =7X divestiture/6 =7X7
printing/5 =7b wrangle/7 =7bT dictation/6e =7bg speech/6ify =7d numeration/7e secondment/6 =7e fanfare
impromptu intro =7eb phrase/6 =7f dismission/7 relinquishing/a relinquishment/a =7fP ending/3 =7g trill/5
vocalization/7e =7k bible =7k6 playbook =7l gape/4 =7m baccalaureate benchmark =7mT ticket/6 =7o affray =7p
airmail/7 congratulation/be =7p3 mail/4 =7pw interrogation/ae =7q context =7q7 renunciation/3ounce =7s
journalism =7t broadcast/9 =7t1 play/4 =7t7 recital/5e =7u* exaggeration/9e =7w* bidding/3 =7z1 withdrawal/8
=8 adrenarche aegir aftershock airburst airflow allogamy appalling atavism atmospherics augury/0inaugurate
auspice/6ate autogamy baa/3 back-blast backblast backflow backflowing backspin balefire beep/4 billow/6
blare/5 blaring bleat/5 bleep/5 bombilation/8e bombination/8e bonfire bong bouncing bray/4 breakers
buffeting bun-fight bunce bunfight calamity campfire capsizing caterwaul/9 caw/3 ceilidh ceremonial
cessation/2ase charybdis cheep/5 chirp/5 chirrup/7 chug/4 clang/5 clangor/7 clangoring clangour/8 clank/5
clatter/7 cleistogamy click-clack clickety-clack clickety-click climbing/5 clip-clop clippety-clop clop
clopping cluck/5 clucking clumping clunk/5 clunking cock-a-doodle-doo cockfight comeupance comeuppance
concomitant conflagration conjuncture contingence coo/3 coronation/7e creak/5 creaking/5 crepitation/8e crit
criterium crosstalk decathlon decrepitation/ae defervescence/a deliquium derailment/6 dextrorotation
diastole ding-dong dismemberment/9 dissilience doom/4 drippage eager eagre ebbtide eclipse/7 enthronement/8
enthronisation/7e enthronization/7e entombment/6 epidemic eradication/8e evanescence/8 eventuality
extrasystole faint/5 fender-bender fiasco fiesta flapping/4 flare-up flowing/4 fluttering/7 fluxion/4
footfall footrace foreshock foretoken formalities fortuity foundering/7 freestyle freshet funeral funrun
gobble/6 godsend godspeed grassfire growl/5 gurgle/6 gymkhana hap/3 happening/6 happenstance highwater
hissing/4 honk/4 hop-step-and-jump hubbub hurdles hurdling/5e hushing hymeneals iditarod impinging/6e
inception inevitable inhumation/5e instroke interment/5 jangle/6 jounce joust/5 karma kismat kismet knell/5
knocking/5 lahar landslip leakage/4 levorotation liftoff luau luxation/5e maelstrom malfunction/b marvel/6
maundy meet/4 memorialisation/ae memorialization/ae menarche meow/4 miaou/5 miaow/5 miaul microseism
might-have-been misadventure miscreation/8e moksa moo/3 mudslide murmuration/6 mussitation/8e mutagenesis
neap neigh/5 nicker/6 nonevent nuptials obsequy occultation occurrent oink olympics omen/4 oncoming one-off
oozing/3e outbreak outstroke pandemic paradiddle parousia peal/4 pealing/4 pentathlon pileup pitter-patter/d
plash/5 playoff plop/4 plump/5 pollenation/8e pollination/8e popping/3 portent/6d potlatch prang preakness
preindication prizefight/a prognostic prom pulsing/4e purr/4 quake/5 quarterfinal rale rat-a-tat
rat-a-tat-tat rat-tat rataplan rattling/5e ravage/6 recrudescence/a recurrence/5 rededication/9e regatta
rematch repeat/6 repechage rhonchus ricochet/8 rippling/5e rockslide rub-a-dub rumbling/5e rustle/6
sailing-race samsara scratching scrunch/7 sea-poose sea-purse sea-puss seaquake seek seepage/4 seiche seism
self-fertilisation self-fertilization self-pollination semifinal sequella setback settling/5e shoo-in
shrilling/6 shutout sideswipe sizzle skirl/5 slalom/6 sleepover smash-up smolder smoulder/8 soliton
spelldown spirt/5 spritz/6 spurt/5 sputtering/7 squeal/6 squish start-off stridulation/9e strum/5
subluxation/8e submergence/8 submerging/7e subsiding/6e superfecundation superfetation/ae supervention/8e
surcease surf/4 susurrus/6ate swash/5 swish/5 swoon/5 swoosh systole tapping/3 temblor thelarche theophany
thrum/5 thud/4 thumping/5 thunk ticktock/8 tictac ting/4 tinkle/6 tintinnabulation/de tocktact tootle/6
topspin tourney/7 trample/7 trampling/6e tribulation/8e trickle/7 tsunami tweet/5 twitter/7 undertide
uplifting/6 upthrow upthrust vibrato victory volution vroom wages walkaway walloping/6 watergate waveform
wavelet whicker/7 whinny/6 whir/4 whirlpool/9 whirr/5 whirring/4 whitecap whoosh wildfire wobble/6 wring/5
xt yaw/3 yelp/4 yelping/4 yip zap =8! diving/3e fete/4 sideshow toot/4 =8!Q celebration/8e =8% thunderclap
=8%4 fluctuation/8e =8%9 sinking/4 =8%P shift/5 tide/4 =8%R advance/7 =8* denouement =8*6 prognostication/ce
=8*d cause/5 =81 abatement/5 burnup checkmate/9 combining/6e contest/7 cotilion cotillion
cross-pollination/ee detonation/7e drubbing/4 humming/3 interlocking/9 licking lightening lottery
mutilation/7e ordeal origination/8e pat/3 plunk/5 receding/5e resurrection/9 riffle/6 snore/5 spatter/7
spattering/7 splattering/8 striking/5e submersion/7e thrashing/6 touching/5 trouncing/6e vanishing/6 wipeout
zizz =81% explosion/5de =811 rebound/7 stop/4 =814 initiation/7e =81E consolidation/ae =81J cracking/5 =81O
discharge/9 =81S heaving/4e procession/5ed =82 bow-wow mew/3 =827 tick/4 =82S flicker/7 =83 clack/5 clink/5
crackle/7 discus flashing/5 formal homestretch javelin jolly/5 merry-go-round mounting/5 sepulture splat/5
ticking/4 uplift/6 =831 meshing/4 pant/4 promenade/9 shimmy/6 =832 rattle/6 =833 semi =83H spike/5 =83Q
puncture/8 =83S whitewash/9 =83o rumble/6 =84 cacophony co-occurrence/2occur ding gleaming/5 glint/5
resiliency/5e smudge/6 subsequence twang/5 zing =841 bending formality raising/4e =843 make-up spread/6 =844
amplitude coincidence/8 =848 flash/5 =84G spark/5 =84Q worst =84S approaching descent/6d =84u dispersion/7e
=853 bust/4 =85h dribble/7 =86 aetiology bother/6 corollary coruscation/8e etiology fundamental glimmer/7
instance/8 predestination/9e =861 regurgitation/ae =863 smack/5 =866 convergence/8 =868 knock/5 noise/5 =86K
factor/6ize =86R touch/5 =87 angelus apocalypse genesis grumble/7 grumbling/6e gush/4 implosion/5de jingle/6
murmuring/6 mutter/6 muttering/6 omega quaver/6 squawk/6 =871 waltz/5 =873 blowup click/5 =874 ringing/4
=875 hiatus =876 tilt/4 =87N murmur/6 =87Q punctuation/8e =87f climax/6 =87m do =88 accident avalanche/9
bash/4 chattering/7 concussion/7 dripping endgame fadeout fecundation/8e fertilisation fertilization/8e
fizzle flame-out jitter landslide miracle misfire/7 preliminary recoil/6 recombination/8e ripple/6 riptide
springtide steeplechase throbbing/5 tournament =88! blowout =881 egress/6 smash/5 visitation/5 =883 drip/4
tap/3 thunder/7 =884 deflexion/5ct =885 bang/4 =886 immersion/6e =887 collision/5de =888 backfire/8 crash/5
slam/4 subsidence/7 =88B race/4 =88D occasion/8 =88E break/5 =88P pulse/5 =88S emergence/6 heave/5
pounding/5 =89 defeat/6 triumph/7 =8Be chorus/6 =8E4 swell =8F runaway =8F! romp/4 =8F2 grunt/5 =8F3
opener/4 =8FN destiny fate/4 =8G outcome =8G% downfall =8G1 impact/6 =8G6 induction/6 =8G8 debacle
pulsation/6e =8I win/3 =8I1 remission/4t =8IQ reward/6 =8JE outflow =8K splatter/8 =8MQ whirl/5 =8N
contingency earthquake incident misfortune =8N1 unification/4y =8N3 emergency =8N8 boom/4 clap/4 =8NG
catastrophe =8NJ fusion/3e =8NK splash/6 =8NL elevation/6e =8NN clash/5 disturbance/7 eruption/5 =8P
epiphany =8P4 heartbeat =8P6 beginning/5 =8PP time/4 =8PQ start/5 =8PS flow/4 =8Q burial/3y buzz/4 onset
pageantry replay/6 =8Q1 encroachment/8 =8Q7 repetition/4at =8QB wedding/3 =8QJ fire/4 =8QQ ceremony =8QR
salvo =8QV onslaught =8Qh rolling/4 =8Qm whistling/6e =8R blowback commemoration/ae static takedown =8R8
roll/4 =8S backlash/8 brouhaha carom/5 cross-fertilisation/ee cross-fertilization/ee din/3 emersion/4ge
entering/5 gyration/5e ingress investiture/6 jolt/4 reappearance/8 slap/4 squeak/6 thump/5 whack/5 zoom/4
=8S8 wave/4 =8SE rise/4 =8SJ intrusion/5de =8SK footstep =8SN success =8SQ dissipation/8e =8SS spin/4 =8Sy
dislocation/8e =8T rave/4 sequel =8Tt episode =8U1 blend/5 =8W tragedy =8Y1 case/4 =8YM juncture/1oin =8Yh
crunch/6 =8Z8 manifestation/8 =8Zt flick/5 =8a standoff =8b whammy =8bg cackle/6 =8d6 racket/6 =8dQ
campaign/8 =8e prelude/7 =8e4 accompaniment/8y =8e7 idyll =8f demolition/6sh extermination miscarriage/7y
razing/3e wrecking/5 =8g clamor/6 hiss/4 roaring/4 screech/7 screeching/7 sibilation/7e splutter/8 sputter/7
susurration/8e syncope/6ate whispering/7 =8g8 roar/4 =8j occurrence =8l peep/4 =8m3 whistle/7 =8mQ drumbeat
=8o banging brawl/5 countercurrent crosscurrent hassle/6 rising/3e =8oa dogfight/8 =8p final prelim =8pu
spreading/6 =8t cliffhanger =8u upsurge =8u8 surge/5 =8x runoff =8y7 scrape/6 =9 affect affection amazement
anglophilia angst animosity appetite astonishment boredom chagrin compunction consternation contrition
despondency discontent disgust displeasure dissatisfaction distaste dread emotion euphoria feelings fright
gratitude grudge gusto hate hatred hilarity indignation ingratitude insouciance letdown liking longing
nostalgia petulance rancor regret remorse repentance resentment revulsion sadism self-esteem self-pride
self-satisfaction sensuality solicitude thankfulness trepidation wishing yearning =9! amusement/5 merriment
=9%S surprise/8 =9*7 grievance =9,8 shame/5 =91 alleviation/8e aversion/4t envy/4 ire lust/4 ravishment/6
stewing/4 wrath =911 penance titillation/8e =919 frustration/8e =91Q devotion/5e =939 horror =93T
attachment/6 =93m alarm/5 =94 aloofness ambition compassion eagerness earnestness friendliness hesitancy
optimism pessimism spite timidity zest =941 covetousness =944 coolness seriousness sincerity vanity wildness
=946 bitterness enthusiasm =94N desire/6 passion =94R contempt =96 antipathy delight expectancy grief
jealousy joy self-consciousness sentiment stupor twinge whim =964 irritability =966 anticipation
apprehension ego misgiving pleasure preference =969 suspense =96F love =97 premonition =976 execration/7e
=977 conceit =97T resignation/6 =97X surrender/9 =98 foreboding/7e presage/7 undertow =984 pity/4 =986
wonder/6 =98g jubilation/7e =99 awe dismay gaiety glee =991 thrill/6 =994 fondness indifference pride temper
zeal =996 hope infatuation sorrow =999 ardor fear =99Q admiration/5e =9A6 relish =9FF terror =9G8
mortification/6y =9G9 languor =9K yen =9L repugnance =9N agony/4ise anguish/7 fervor panic/5 qualm
unhappiness =9N1 anger/5 excitement/6 =9N3 quiver/6 =9N4 fury/0infuriate nervousness sadness =9N5 melancholy
=9N6 enchantment/7 vexation/3 =9N8 embarrassment/9 =9N9 torture/7 =9NI satisfaction/6y =9NN distress/8 pang
rage/4 =9NX alienation =9Q consolation/6e delectation despite exasperation/9e harassment/6 veneration/7e
=9Q4 enjoyment/5 =9Q8 outrage/7 =9QQ adoration =9Qu aggravation/8e =9R approbation/8e commiseration/ae
disdain/7 disheartenment/a scorn/5 self-reproach =9R! jocularity =9R1 discouragement/a =9R5 humour/6 =9R6
disapproval/9e =9S forgiveness shudder/7 warpath =9SQ stab/4 =9Y9 uneasiness =9YI relief =9YL mood =9YQ
solace/6 =9a belligerency =9e7 rhapsody/7ize =9f fulfillment/7 fulfilment/6 =9g exultation/5 rejoicing/6e
=9n disappointment/a =9o1 shock/5 =9wR wish/4 =9zN detachment/6 =A applejack beer beverage bitters booze
brandy breakfast candy cornmeal crisp daiquiri dessert eggs feed flour greens hardbake hay lemonade loblolly
lobscouse lobscuse lunch luncheon marmalade marrowbone martini mutton pemmican pizza porkchop porterhouse
premix produce provisions salad sandwich sauce sherry sirloin snack sowbelly spirits steak sushi taffy
tidbit toddy toffee vermouth viand waffle whiskey whisky =A! oktoberfest =A* takeout =A1 chew/4 confection/a
potation seasoning/6 shortening/7 =A12 swallow/7 =A1G draught =A2 blowfish grub =A2F chicken =A2O sardine
=A3 sausage =A4 vintage wine =A4H lemon orange =A5E milk =A5O gum =A7 edda spam =A71 sop/3 =A7S takeaway =A8
plonk/5 treat/5 windfall =A81 mix/3 =A86 concoction/7 =AA biscuit cud loaf oatmeal =AA3 chuck =AA4 chocolate
=AAH coconut tea =AAO jelly =AB dinner supper =ABA diet =AC champagne =AF butter honey =AFF bacon cracker
ham toast =AFT cookie =AH apple avocado barley blackberry cheese citron citrus eggplant melon pear potato
rhubarb rutabaga tomato vegetable =AH3 grape =AH4 strawberry =AH6 meat =AHA coffee currant =AHF berry rice
=AHH bean lentil pea radish walnut =AI bread dough pork ration =AIH cabbage =AIQ sustenance/4ain =ANG juice
=AO alcohol hardtack vinegar =AOA liquor =AOI sugar =AOO slop =AOY soup =APA meal =AQ alimentation/7
forage/6 gastronomy rum =AQA drink/5 =AQd collation/6e =AR applesauce flummery pablum tripe wish-wash =AR3
stinger/5 =AS serving/4e =ASS junket/6 =AU jawbreaker =AV pie =AW treacle =AY pickle/6 =AYB jam/3 =Ac
refreshment/7 =Ac1 sweetening/7 =Ad nourishment/7 =Ae roulade =B aged authorities baffled bloc bourgeoisie
brigade brood businessmen capitalism cautious cavalcade christendom church-state clan clergy clientele
clique cluster collective combo conclave contemporaries cubism dadaism damned data deaf demimonde
descendants dictatorship disabled discomfited doomed dynasty elite firm gentry gop governed haystack
highschool homebound homefolk household industrialism infantry ingroup institute kindergarten laity leaders
legislature lost maimed majors manpower masses men military nazism neoromanticism police populace posse
proletariat rearguard regiment remuda reserves retreated retrospective rotc sick slain social soldiery
sorority soviets statuary subcommittee subspace subspecies subsystem swad symposium thicket throng tribunal
troops troupe un unconfessed underbrush uninitiate viewers wildlife woods wounded =B! raree-show =B!S circus
=B* entente strings =B, nationality =B,4 grade/5 =B,B rank/4 =B1 bookfair convocation/5ke corrections
court-martial/d dink eightsome governance/6 let mailing/4 muster/6 reunion/5te tryst =B11 formation/4 =B16
government/6 =B1N association/8e =B1Q gathering/6 =B1z secession/4de =B2 tuft =B3 bureau caravan grove
orchestra =B31 assemblage/7e church/6 =B33 bastion blind network outfit pantheon table =B36 institution
school =B37 package/7 =B38 brush/5 =B3B battery column court ministry staff university =B3E hive =B3I bundle
=B3M cast =B3O knot =B4 ancestry =B4$ charity =B4, nobility =B43 instrumentality sequence =B44 streak =B48
alignment/5 =B4B navy variety =B4P minority =B4d utility/5ze =B5 corporation =B6 breed category communism
hodgepodge judaism musketry mythology regime species subgroup tableau underworld =B64 economy =B66 culture
=B67 convention/6e =B6B cult organization =B6z division/4de =B7 bop/3 colloquium dos ecumenism eta flemish
hebrews hip-hop peepshow recessional =B71 browse/6 =B73 array/5 cordon packet =B76 macumba =B77 bracket/7
=B7E row/3 =B8 overspill rout/4 =B84 diaspora =B8A feast/5 =B8S progression/8 =BA banquet =BA3 cream =BB
aristocracy bevy cadre cavalry committee contingent corps crowd faction faithful folks fraternity hierarchy
judiciary jury militia personnel phylum public rabble republic sect seminary senate swarm team =BB! parade/6
=BB# denomination/9e =BB* settlement/6 =BB1 congregation/9e =BB3 brokerage choir club college =BB4 band
pedigree =BB6 aviation population vanguard =BB8 clump/5 meeting/4 =BBB academy army bunch bureaucracy class
combination congress council crew ensemble family fleet folk gang herd horde legion mob party people platoon
squad squadron syndicate troop =BBC colony =BBF nation =BBI community =BBK couple flock league =BBN agency
company/7 society =BBP generation =BBQ convoy/6 =BBb conference/6 =BBd set/3 =BBj audience =BC cyclades
parish =BC1 union/5ize =BC6 department =BCB country =BCC rear village =BCE core =BE forest =BE3 chain =BF
ally clod manufacturer =BF3 processor =BFB enemy wisp =BFC hamlet =BFF publisher reich tudor =BHB galaxy
=BHM branch =BIr commission/a =BJ5 vegetation/7e =BJB civilization/7e =BK battalion carload chunk foursome
=BK3 heap =BKB batch pair =BKI pile =BKR stack/5 =BL7 partnership =BLK lineage =BM ruck =BMA flank =BN
membership =BN1 coalition/4esce =BNB labour/6 =BNF lump/4 =BNI fellowship =BO3 board litter =BOE matrix =BOI
backlog =BP dead =BQ agglomeration aggregation assortment/6 conservancy ordering/5 parliament seminar =BQB
patrol/6 =BQd mission =BR contents rota =BR5 queue/5 =BRL content/7 =BS following/6 =BS3 flight/6 =BSJ
rally/5 =BT6 law =BV maori =BX mercantilism =BX4 industry =BXp traffic/7 =BXs business =BY tyranny =BY6
crossroads =BYC hollywood =BZ clew/4 =BZB line/4 =Bb3 clinic =Bc scrub/5 =BdN labor/5 =Be callathump
callithump duette =Be3 potpourri =Be6 minstrelsy =Bk miscellany =Bk3 diwan =BkR collection/7 =Br
delegation/7e deputation/5e =Bs admiralty baronetage cardinalate pastorate prelacy prelature rabbinate
sainthood =Bs* profession/7 =Btk series =Bw inquisition =Bz cornhusking =C acapulco alaska amsterdam attica
austin backwoods bali baltimore battlefield battlefront battleground bavaria bedground bedside bennington
bern bombay bonn boston bounds britain broadway brooklyn bulgaria burma california cambodia campus canada
cemetery churchyard cincinnati common copenhagen cornfield countryside czechoslovakia dallas damascus
denmark denver detroit district downtown dublin ecliptic enclave endpoint england epicenter florida flyway
germany ghana graveyard greenland guam guatemala habitat hangout harlem haunt hayfield heavens heights
hideout holland homeland hometown honolulu hungary ile-de-france india indianapolis indonesia iran iraq
isopleth italy jerusalem junkyard kentucky khartoum korea labrador lair laos lawn lisbon liverpool locale
locality longitude louisiana maine meadow megalopolis mexico midair midst midwest milwaukee minneapolis
minnesota montreal moscow motherland munich nashville nassau nebraska newcastle northland norway
off-broadway oilfield oklahoma oregon out-of-doors outskirt outskirts pakistan palermo parts peru
philadelphia piazza pittsburgh poland polls portugal prairie precinct premises protectorate provenance rabat
rearward richmond rooftop sacramento scotland seattle siberia slum spain suburb sumatra sweden switzerland
syria tahiti terrain texas thailand thick tibet tokyo toronto tunisia underside uptown us ussr utah
venezuela venice vermont vicinity vienna vientiane warsaw wasteland waterfront whereabouts wyoming zenith
=C! funfair =C*4 dig/3 =C*6 derivation/5e outline/7 reservation/6e =C0B state =C1 actium atlanta austerlitz
chancellorsville chattanooga cynoscephalae dardanelles dunkerque eniwetok flodden fredericksburg gettysburg
guadalcanal hohenlinden inchon jutland kwajalein lineation/4 lucknow midway naseby okinawa omdurman orleans
petersburg philippi plataea saipan somerset spotsylvania stopover tarawa vicksburg vietnam wagram yorktown
=C11 confluence =C2 arizona =C3 abode arctic fireside harbor hideaway panama playground route silhouette
=C31 encampment/6 residence/6 =C33 center landscape tee =C3C china home =C3s post/4 =C4 desert =C48
origin/6ate =C4C horizon =C4S reach/5 =C53 seat =C5C region =C5T tract =C6 demarcation heaven paradise =C65
area middle =C6C territory =C6R destination/6e =C7 limerick =C76 id =C8 bam calvary =C81 waterloo =C86 hell
inferno scene =C87 beat/4 =C8m landmark =CA brazil manhattan pasture =CA3 port =CA7 java =CB commune
metropolis neighbourhood rome scrapheap shrubbery =CB3 outpost =CB5 left side =CB6 stratum =CBB commonwealth
confederacy empire =CBC town =CBK neighborhood =CC albany apex birmingham birthplace borough bridgehead
ceylon county cuba egypt environs exterior florence greece hawaii hipline iceland inside ireland manchester
maryland memphis newport odessa orient outside palestine philippines sicily taiwan yugoslavia =CC1
charleston =CC3 corner crest japan oxford park pennsylvania =CC4 resort =CC5 bottom =CC6 front frontier
place position trend =CC7 site/4 =CC8 open/4 watershed =CCB city interior washington =CCC athens fairway
field georgia russia springfield top virginia zone =CCL north south =CE america arkansas australia farmland
ohio tennessee winnipeg =CEC congo connecticut piedmont savannah =CEE colorado =CEF missouri =CEQ michigan
=CF cleveland france here houston indiana kent london =CF3 berlin =CFC columbus massachusetts =CFE alabama
kansas pisces =CFV illinois =CFm unknown =CG dc =CHF paris phoenix =CIR tip/3 =CK extremum =CL6 direction
=CLC west =CLL northwest =CM equator =CM3 edge =CM4 boundary =CM5 hemisphere =CMC border =CNC latitude =CNL
concord/7 =CO morocco =CP8 end/3 =CQ bolivia chicago ct klondike =CQN providence =CR midi ok =CS beachhead
=CSc clearing/5 =CT dateline/8 wellspring =CT4 spot/4 =CT6 source/6 =CV suomi superstrate superstratum tonga
=CVF cheyenne =Ca armageddon =Ch wheeling/5 =CjC ghetto/6ize =Ck6 itinerary =Cm watermark =Cq province =Cq3
setting/3 =Cq4 orbit/5 =Cs emirate khanate prefecture trusteeship =CzB subdivision/7de =D morals =D*6
reason/6 =D1 incitation/5e inducement/6 =D49 conscience =D6 ethics hedonism =D9 urge =D98 impulse =DD1
compulsion/4el =DI incentive =DN mania =DR1 deterrence/5 =E abyss aegean africa anion antares anthill arroyo
atlantic beach bog bottomland bowlder brook burrow canyon canyonside cave cliff comet crag crystallite
declivity dregs drumlin dune electron essential estuary froth glacier granule gully headland hillock
hillside holystone ion isle knoll lagoon landmass ledge lowland mainland mediterranean mekong meteorite
micelle micrometeorite millpond mountainside nubbin orinoco pacific pebble peninsula photon planetoid pond
pothole precipice proton river riverbank rivulet seacoast sediment sky soapsuds splinter spume steppe
subcontinent sward valley waterfall =E*Q bluff/5 =E1 aegospotami aegospotamos meuse pruning/4e vesper =E11
discard/7 =E1S lick/4 =E3 cape dipole incline inlet island plain rathole shore waterway =E32 web =E33 hole
radiator strip =E36 trail =E37 flat fragment/8 =E3C nest =E3E chip =E3F hill =E3M crack trough =E3O stone
=E4 fleck slope =E4E gulf =E6 rainbow tangle =E63 track =E66 bubble universe =E6E variable =E7 algol binary
skim/4 =E73 sheet/5 =E76 upgrade/7 =E8 bonanza downhill ping/4 wallow/6 =E81 opening/4 =E87 scraping/5e =E88
outpouring =E8G grinding/5 =E8H bay/3 =E8S ascent/5d climb/5 =EA suds =EAO grain =EB asia cumulus =EB6 world
=EBB europe =EBE bank =EBS stream/6 =EC boulder caribbean continent mississippi tidewater =EC3 reef =ECC
turf =EDO ground =EE cavern cove volcano =EE% rift =EE4 crust =EE5 remains =EE6 calculus coast =EEP moon
=EER stub =EF berg creek jupiter mars sabine saturn vagabond =EF2 venus =EF7 adjunct =EF8 draw/4 =EFC
delaware =EFE planet star =EFF hudson marsh =EFO agent =EG meteor =EGF sun/3 =EH cosmos maria =EHO pulp =EK
mountain ocean =EKG sea =EM3 globe =EM7 delta =EME ridge =EMH pit =EMJ cavity =ENF lather/6 =ENJ leak/4 =EO
foam =EO3 scrap =EOE earth =EOF rock sod =EOO lake =EOY mire/4 =ER brickbat crux =ES meander/7 =ES3
stretch/7 =EV baltic yenisei =EX tillage/4 =EY strait swamp/5 =El landfall =Em3 ribbon =F abbot abolitionist
academic accomplice accountant acolyte actress adherent adolescent adulterer adversary advisor aeschylus
alabaman alabamian alderman amorist anabaptist anarchist ancestor anglican anglo-american anthropologist
anti-semite apologist apothecary applicant apprentice archaeologist archbishop architect arianist aristotle
artilleryman artisan artist aspirant assessor assignee assistant atheist athlete attacker attorney aunt
auxiliary babe backer ballerina balletomane ballplayer balzac bandit banshee baptist barkeep bartender
basileus beadsman beatnik beggar belle bellhop belshazzar biologist biophysicist biter blackmailer
blacksmith bloke bluestocking boatswain bobbysoxer bodybuilder booker bootlegger borrower briber bricklayer
brigadier british broker brother-in-law buddhist buddy bugler bullyboy bunkmate bunter burglar busboy
businessman buyer californian caliph campmate captor carpenter cartoonist caterer catholic caveman chairman
chambermaid champ charlatan chiropractor choirboy chorine christian chump churchgoer churchman citizen
civilian claimant classmate clergyman cleric co-worker coleridge collegian colonel colonial columnist commie
committeeman commoner compatriot competitor composer compulsive concessionaire concierge confidant
confidante confrere congressman connoisseur conqueror conspirator consultant consumer contemporary convert
coordinator cop coquette coroner corporal courier courtier cousin cowhand cowpuncher crackpot crafter
criminal cripple crofter crone crony culprit custodian customer cyclist dad daddy dane dante daughter
deceased decedent defendant deity delegate demagogue demander dentist dependent deportee depositor dervish
descendant descendent desperate despoiler detractor devisee devotee diabetic diagnostician dignitary
disciple dissenter doorman double-crosser dramatist draper drover drummer drunk-and-disorderly drunkard
duelist duffer dweller earl earthman economist educator egghead egotist electrotherapist elizabethan
employee employer englishman enrollee entertainer entrepreneur epicure equal ethiopian european evildoer
ex-gambler ex-husband ex-mayor executioner executor existentialist expert exporter extern faker fanatic
fantasist father-god fella fieldhand fill-in finn first-nighter fisherman fishmonger fishwife flag-waver
flapper flautist floridian freeman freewheeler frenchman freud gagwriter gamin gangster generalist
geneticist genie geographer geologist goddess golfer goner gospeler gourmet governess grammarian grandchild
grandfather grandma grandmother grandparent graybeard great-niece grocer grower grownup guardian guerrilla
gunner gunslinger gymnast gynecologist half-breed half-brother handyman hater headmaster headsman healer
hearer hegel hell-rooster hellion herpetologist highwayman hillbilly historian hitler homesteader homosexual
hotelman hotshot householder housewife humorist hurler husband hypocrite idealist ideologist idiot idler
ignoramus illustrator imbecile immigrant impressionist incompetent individualist infant infantryman
infielder inhabitant instructor instrumentalist intellectual intermediary interne interviewer intruder
invader invalid inventor investor irishman ironworker israeli jamaican janitor jansenist jap jesuit jesus
jew jew-baiter johnny juror kidnapper kipling knight-errant krauthead laborer laggard landlord landowner
lasher lawman lawyer layman lecher legatee legislator letterman liar libertine librarian listener litigant
logger londoner longshoreman lorelei louisianan loyalist luminary lummox lunkhead lyricist machinist madman
magistrate mailman major-general malfeasant manic-depressive manservant marksman martian mary masseur mayor
mercenary merchant mermaid messenger metis mexican midshipman milquetoast miner minor misanthrope misogynist
moderate mommy monologist monsieur mortician mourner moviegoer murderer mutineer namesake naprapath national
naturopath negro nephew neurotic neutralist newsboy newsman newspaperman niece nobody non-catholic non-jew
non-resistant noncom nondriver notable novelist nymphomaniac occupant offender ogress oldster onlooker
operagoer orator outcast outlaw overachiever oyabun pander papa paranoiac pardner parishioner parson
passenger passerby pathologist patriot patroller patrolman patronne pensioner perfectionist performer
pessimist pharmacist philanthropist phony physician physicist pianist picasso pimp pistoleer place-kicker
plainclothesman plasterer plato platonist playmate playwright plug-ugly plumber poet policeman portwatcher
poseur positivist posseman potter pow practitioner preacher presbyterian prince prisoner private
process-server professor prometheus promulgator propagandist proponent proprietor prosecutor prostitute
protege prowler psychiatrist psychologist psychopath psychopomp publicist pundit punster pursued purveyor
questioner racist racketeer ragamuffin rajah rancher rapist reactionary reb receptionist recluse redcoat
redheader refugee registrant religionist repairman reporter reprobate researcher retailer reveller
rhetorician rival roarer robber rogue roofer rookie roughneck rowdy ruffian runner-up rustler safebreaker
salesgirl saleslady salesman satirist schizophrenic schoolboy schoolgirl schoolmarm schoolmate
schoolmistress scientist scot scotchman scoundrel seafarer secessionist secularist segregationist selectman
seminarian senator sentimentalist sentinel sentry shakespeare sharer sheriff shopkeeper sicilian signore
sinner sioux sipper sis sister-in-law skeptic skirmisher sleepwalker slob smuggler sniper socialist
sociologist soloist songwriter sonny soothsayer sophisticate sophomore southerner sovereign spokesman
sportsman sportswoman spouse sprinter stalin statesman stepchild stepmother stockbroker stockholder
storekeeper straggler strategist stupid subjectivist suburbanite sudanese suitor sultan supernatural
supplier surgeon swami swashbuckler swiss taxidriver taxpayer teammate teenager teetotaler telegrapher
terrorist texan theatregoer theologian theorist therapist thief thoreau title-holder toter tourist
tractarian trader tradesman traditionalist trainman trapper traveler traveller treasurer troubleshooter
tutor ubermensch underachiever undergraduate underling undersecretary undertaker unfortunate unitarian
urchin utopian valet vaquero vendor villager violinist virginian visitor vocalist voltaire voter voyager
waitress ward-heeler warrior watchmaker watchman watercolorist wearer westerner wholesaler whore widow
widower wife wigmaker wildcatter windbag wingman wisenheimer woodcarver wordsworth workman wrestler yokel
youngster zionist =F! flirt/5 terpsichore =F# herr rabbi reverend signora signorina =F% ravel/5 stunner/4
=F%% mutation/5e =F%3 bombshell =F%6 reincarnation/ae =F* rebutter/5 =F*3 oracle stalking-horse =F,
celebrity servant/4e =F0 brute parent =F09 soul =F1 coloratura filibuster/a gula hire munch/5 nelson polo
striptease =F11 ouster/4 =F1S waver/5 =F2 adult booby chela coon fisher fledgling gadfly glutton jackass
mocker monarch mutant pastor prey primate relative soldier tiger whale =F2F loon nymph =F3 camper conveyor
deadhead developer florist governor graduate hulk jimdandy jimhickey knight leader mantrap overnighter
planner ruler seeker spectator tormentor viewer =F33 carrier guy tackle tumbler =F3F fighter rigger speaker
=F3K pitcher =F4 blonde =F44 highness =F4A divinity =F4F white =F5 mamma stiff =F53 antagonist =F5F pupil
=F6 moneymaker muse phantom teacher =F61 embodiment/5y =F64 character =F6F genius hero successor =F7 abdias
aggeus amos anathema/8tize babylonian badaga basso beneficiary/7e bodoni brahui braille/7 browser/6 bucolic
cad cebuan chit cockney compiler/7 contralto countertenor cupid dutch editor/4 esther explorer/7 ezechiel
ezekiel ezra filipino frisian fula fulani gadaba geordie german habakkuk haggai hausa haussa hosea
indonesian inferior isaiah javanese jeremiah joel joshua jude judith kanarese kota kotar kui kvetch luke
malachi malachias malay malaysian malto matthew mezzo mezzo-soprano micah micheas modern nahum obadiah
occidental patient polemic/7ize proxy qualifier/6y recipient/3eive savara sophonias supervisor/8e tagalog
tamil telugu toda trojan tulu valentine wanderer/6 zacharias zechariah zephaniah =F7! natural =F71 beguine
carioca personification/8y =F73 baritone ensign ritz strawman =F74 soprano =F77 alto =F7F american =F7K ma
=F7P incarnation/8e =F7U primitive =F7Z ascender/6 descender =F8 barnburner eddy/4 fundraiser heartbreaker
laugher/5 monstrosity quack/5 squirt/6 throwback transient whiz/4 =F8# miss/4 =F82 offspring =F83 breaker/5
comber creep/5 skunk/5 =F84 bore/4 =F86 apparition/3ear prodigy =F88 dud =F8L antecedent/8 =F8X sellout =FA
batter =FA3 bishop =FA8 pop/3 =FAA cobbler =FAF bourbon =FAH sage =FAQ napoleon =FAV irish =FB bodyguard
commando protestant =FB2 host =FBF dealer executive picket =FBP youth =FC darwin racine =FC2 lincoln =FC3
ward =FCB chosen =FE darling neighbor neptune sculptor starlet =FE3 lucifer =FEB hood =FF aborigine actor
adventurer advocate aggressor aide amateur ambassador appointee appraiser assassin author bachelor banker
barbarian bather beadle beau beginner believer besieger bidder bolshevik bridegroom buddha buffoon bully
bushwhacker caesar candidate capitalist caretaker cattleman cavalryman celebrant chemist chieftain christ
classicist clerk clown colleague comedian comer commentator commissioner communist confessor conservative
contestant contributor convict cook correspondent cosigner countryman coward creator cultist cynic dairyman
dame dancer deacon dear decorator defender democrat detective diplomat divine donor drinker dropout drunk
duke dullard eccentric elector engineer engraver enthusiast evangelist experimenter fairy fielder foe
follower forefather foreigner foreman freak freshman fugitive gallant gambler gardener gentleman ghoul
girlfriend giver gladiator goldsmith gunman hawker heir helper heretic heroine hijacker hitter horseman
housebreaker huckster humanist hun imp informant inquisitor inspector janissary jeweler jockey journalist
judge jurist lackey lad learner lecturer left-hander lefty liberal lifter linguist madam magician maid mama
manager maniac marine marshal martyr matriarch mechanic mercer minstrel missionary monk moralist moses
muscleman musician nazi newcomer nonconformist northerner nurse observer official opponent orderly
outfielder outsider owner participant peddler peer personage petitioner philosopher pioneer pope priest
procurer promoter prophet protagonist pursuer quaker rascal recruit resident reviewer rifleman right-hander
romantic rousseau savage saver savior scholastic seaman senior sheepman shepherd shopper sir slugger son
southpaw specialist sponsor spy stager statistician stoic storyteller stranger student stylist sufferer
superintendent surveyor suspect switch-hitter symbolist teamster technician thinker townsman tragedian
traitor trustee twirler uncle vandal vet victim victor villain virtuoso waiter wizard worshipper wretch
writer yank =FF! doctor/6 =FF0 dwarf native =FF2 schoolmaster survivor trumpeter worker =FF3 adam bastard
client coach controller granny guard organizer painter pirate planter puncher sailor =FF6 general =FF7
anglo-saxon pilot/5 roman =FF8 attendant/6 producer/7 =FFB distributor maker =FFC virgin =FFE collector
dragon hunter republican twin =FFF administrator admirer alien analyst angel associate baby bearer bondsman
boss boxer boy bride brother bum butler caller captain captive champion chief child collaborator commander
companion comrade confederate constable contractor counselor cowboy craftsman critic dean demon demonstrator
deputy designer director don dreamer driver farmer father fellow fiend fool friend girl god groom guest guru
hack hacker holmes hostess inmate interpreter investigator junior king lady lieutenant lightweight lineman
lord loser lover major man master mate matron minister mistress monster mover navigator officer pagan
partner patron peasant pilgrim player politician porter president professional reader realist rebel referee
regular representative roosevelt runner saint saracen scholar scout secretary seer sergeant settler singer
sister slave sleeper squire steward superior supporter sweetheart tenant tory tramp trooper tyrant user
veteran vicar volunteer watcher whig winner witch woman yankee zombie =FFQ tease/5 =FFR witness/7 =FFT
joker/4 orphan/6 =FFV apache georgian =FFg cuss/4 devil/5ize =FFk guide/5 =FH archangel piper pixie =FHA
swede =FHF adonis elder sucker =FK newton =FK3 bogey =FK4 cardinal =FL5 member =FM3 crook =FM5 prick =FME
chap =FN nemesis =FN6 killer/4 =FNF ordinary =FO puke =FO5 buff =FOF conductor fixer kid mother =FOK pa =FOO
punk =FP maiden =FPP aeon eve =FQ apotheosis/ae catcher/5 forward fullback/8 goalie goalkeeper goaltender
halfback holdover linebacker mime/4 netkeeper occult quarterback/b rummy shortstop tailback twit/4 wingback
=FQF escort/6 =FQf fratricide =FR bravo/5 counsel/7 fleer/5 shocker/5 stuffer/5 toughie =FR1 referral/5 =FR3
flack flak trailer/5 =FRT throwaway =FS knockout schlep shlep swagger/7 wag/3 write-in =FSP jerk/4 =FT2
screamer/6 =FT7 voucher/5 =FTF rider/4 =FU classifier/7y cognate subordinate/b superordinate =FV abkhasian
abkhazian abnaki albanian algonkian algonkin algonquian algonquin altaic annamese arapaho arapahoe arawak
arawakan aricara arikara assamese atakapa athabaskan athapascan athapaskan atsugewi attacapan australian
austronesian azerbaijani bantu basque berber blackfoot breton bulgarian burmese byelorussian caddo cahita
cakchiquel canaanite carelian carib catalan caucasian cayuga chechen cheremis cheremiss chichewa chickasaw
chimariko chipewyan chippewa choctaw chukchi chuvash cochimi cocopa cocopah comanche costanoan cree dhegiha
diegueno dravidian egyptian elamite eskimo esquimau esselen evenki ewenki farsi fijian gujarati gujerati
haida hakka havasupai herero hidatsa hindustani hitchiti hittite hmong hoka hopi hualapai hualpai hungarian
hunkpapa hupa indian indo-european ingrian ioway iranian iroquois italian japanese kalka kamia kansa
karakalpak karelian karok kashmiri kassite kekchi khalka khalkha khanty khirghiz khoisan kickapoo kiliwa
kiliwi kiowa koasati komi korean kusan kwakiutl lao lapp latvian lithuanian livonian luba macedonian magyar
mahican maidu malecite mam mandaean mandean mansi maraco mari maricopa mattole mayan menominee menomini miao
micmac miwok mohican mongolian mordva mordvin mordvinian muskhogean muskogean nahuatl nanticoke navaho
navajo nepali nganasan nootka norwegian ofo ogalala oglala ojibwa ojibway oneida onondaga oriya oscan ostyak
ostyak-samoyed oto otoe paiute pamlico panjabi papuan parthian patwin pawnee persian phoenician phrygian
pima polynesian pomo ponca ponka potawatomi punjabi quapaw romanian romany russian ryukyuan saame saami
sahaptin same sami santee sardinian scandinavian scythian selkup seminole shahaptian shawnee shona shoshone
sindhi singhalese sinhalese siouan skagit slovak slovene somali sorbian sotho swazi tahitian tai taiwanese
takelma thai thracian tlingit tongan tsimshian tswana tuareg tungus tungusic tupi turcoman turki turkoman
tuscan tuscarora tutelo udmurt usbeg usbek ute uzbak uzbeg veps vepse vepsian vietnamese vogul votyak
wakashan walapai walloon winnebago wintun yahi yakut yana yavapai yeniseian yoruba yucatec yucateco zapotec
zapotecan =FV2 ewe maltese samoyed welsh =FV5 mohawk =FV7 armenian pahlavi uighur uigur uygur =FVV assyrian
=FX hawking/4 =FY4 spirit/6ize =FYF incubus =FZ herald/6 predecessor/3cede pro =FZL forerunner =Fb gnome
jinx/4 =FbQ holdout =Fd ball-breaker ball-buster pushover =Fe bach beethoven brahms handel haydn mozart
riff/4 stravinsky voluntary/6eer =Fe3 troll/5 vamp/4 =Ff felo-de-se filicide infanticide matricide parricide
patricide regicide uxoricide =Fh chinaman hummer/3 screwball spitter/4 =Fk baedeker gazetteer reckoner/6
speller/5 =Fk3 extra =Fk5 atlas =Fl eyeful =Fm paster/5 placeholder =Fm7 nun =Fn fuckup =Fp aether =Fy felon
=G autofluorescence birefringence cloudburst conduction/7 conductivity cross-link/a cross-linkage/a
crystallisation/ae crystallizing/ae dehiscence/7 depolarisation/9e depolarization/9e desquamation/9e
diffraction/8 downpour drizzle/7 firelight floodhead fluorescence/9 fume/4 gegenschein greening/5 gust
hurricane lamplight mist/4 mizzle/6 moonlight necrosis overstrain/a peeling/4 phosphorescence/c
piezoelectricity rainfall sandblast/9 sedimentation/8 sleet/5 snowfall squall/6 starlight sunlight
ultraviolet upshot weather/7 =G% thunderbolt =G%1 rebirth =G%6 scintillation/ae =G*8 result/6 =G1
galvanism/8e scorcher sprinkle/8 suction/7 =G1* response =G1N radiation/6e =G2n whiff/5 =G3 aerosol/7ize
by-product capacitance microwave/9 shear/5 tornado =G33 bolt/4 duster/4 =G36 light/5 =G3d rubbing/3 =G4
incandescence/a luminescence/9 spectrum =G44 energy/5ize =G46 effect/6 heat/4 =G49 gravity/6ate =G4N
radiance/5te =G4X leverage/8 =G4h pressure/8 =G55 macula/6te =G6 haze/4 magnetism =G64 drag/4 =G7 firestorm
=G7* reflexion =G8 aftermath cataclysm lightning mischance mishap refraction/7 repercussion/9 =G84
consequence =G85 outgrowth =G86 gravitation/8e =G8B current =G8K torrent =G8S levitation/7e =G9a
repulsion/6e =GA moonshine/9 twister/5 =GA5 chop/4 =GAR puff/4 =GB blizzard =GC8 wake =GE exfoliation/8e
=GE6 crystallization/ae =GEJ deposit/7 =GEN cloud/5 =GER hail/4 =GF pelter/4 soaker/4 =GFE flake/5 =GG
voltage =GG1 wind/4 =GG4 resonance/6te sunshine =GG9 electricity/7fy =GHG corona sunray =GHM ray/3 =GIG
fortune =GIL bond/4 =GJJ drift/5 =GJZ smoke/5 =GK inundation/7e =GK3 flood/5 =GLL affinity =GM4 dent/4 =GMM
arc/3 =GN aftereffect =GN6 fog/3 =GNJ inversion/5t =GNN turbulence =GNa storm/5 =GO4 rain/4 =GOF snow/4 =GPG
monsoon =GQ ultrasound x-radiation =GS wallop/6 =GSh thrust/6 =GT3 streamer =GX floatation/5 flotation/3at
=GY polarization/7e =GYe strain/6 =Gb1 exchange/8 =Gc rejuvenation/9e =Gd breeze/6 =Gh impetus impulsion/3el
propulsion/4el traction =Gt4 attraction/7 =H bough bramble brassica catkin clover columbine daffodil daisy
dandelion dichondra frangipani gentian ginkgo ivy larkspur lilac moss nectary oleander orchid peony petal
phloem pinecone pollen poppy pseudophloem ribes sagebrush sandalwood sapling seedling seedpod shrub
snapdragon spore stamen teakwood treetop tulip twig verbena vine xylem yucca =H1 chess =H3 foliage willow
=H33 bulb needle weed =H35 trunk =H38 fruit/5 =H3F burr =H4 violet =H53 stump =H6 pith =H71 samba/5 =H73
leaf/4 =H83 bark/4 =HA banana herb oat =HA4 rose wheat =HAA snowball =HCB bush =HCU root/4 =HF rosebud =HF2
creeper =HF3 nut =HF6 fuzz =HFE blade =HFF grass pansy =HGQ harvest/7 =HH beech bud chrysanthemum dogwood
elm hollyhock jonquil linden manzanita maple myrtle oak pine syringa =HH4 mahogany =HHA corn legume
periwinkle sloe =HHB crop =HHF seed wallflower =HHH brier honeysuckle lotus shamrock =HHP flower =HMF tree
=HO3 balsam =HP blossom =HS wilding =HS1 rape/4 =HV kola =Hh shoot/5 =Hk annual =Hm5 stigma/6tize =HmR
sticker/5 =Hn bloomer/5 =I acres bequest booty bribe bride-gift checkbook coin comforts dowry earnest found
funds gnp income intangible legacy livelihood losses mortgage pay pension plunder proceeds proprietorship
receipts reimbursement salary savings subsidy takings tariff tax things traineeship wage =I! bet/3 =I$
allotment/5 bestowment/6 donation/5e reallocation/9e subsidisation/8e subsidization/8e =I$$ allocation/7e
=I$I grant/5 =I%8 reversion/5t =I%I expense =I* hedging/4e =I,C barony =I1 amends atonement/5 demurrage dole
expiation/6e jointure/4 levy/4 offertory pavage/3e payback remitment/5 requital/6e steal/5 usury write-off
=I11 salvage/7 =I3 dime ledger =I33 stock =I3I treasure =I4 profit =I40 amount =I44 cost currency =I46
resource =I48 toll/4 =I4C property =I4M pearl =I4O gold =I4R coverage/5 =I4t benefit/7 =I6 scholarship =I6$
gift/4 =I64 trust =I67 check/5 =I6B sum =I7 incidental solidus =I7$ subscription/7be =I73 stake/5 =I7P
lease/5 =I7Y insurance/5e =I7c cleanup =I7t giveaway =I81 remittal/5 =IAy slice/5 =IB royalty =IB3
plantation =IBI treasury =IEC land =IEI rent =IFF principal =IG3 draft/5 =IHA kale =II budget earnings
escheat fee loot profits revenue =II$ share/5 =II3 prize =II4 equity =II6 deduction =IIB estate fund payroll
=IIC capital =IIF cash =III allowance money premium =IJc compensation/9e =IJn loss =IKI dividend =IO4 ruby
=IOM diamond =IPC overhead =IQ boodle defalcation/8e subvention/7 take/4 =IQN ownership =IQQ extortion/6
=IQS spoil/5 =IR markup =IS benefaction/8 entail lighterage/7 pillage/7 porterage/6 =IT debenture deductible
=IT3 cut =IU loan/4 =IU1 coinage/4 =IX disbursal/7e disbursement/8 freightage/7 funding/4 overpayment/7
refund/6 remuneration/9e rental/4 truckage/5 underpayment/8 =IX1 expenditure/6 payment/3 ransom/6 =Ic
indemnification/8y recompense/a redress/7 =Ic1 retribution =Icv restitution/8e =Id audit/5 gamble/6 =Ijj
subsistence/7 =Im postage/4 =Is seigneury seigniory sinecure tuition =ItT installment/7 =Iuv appropriation
=J acclimation/8e acclimatisation/ae acclimatization/ae acetylation/8e acidification/6y adaption/5
adsorption/5b advection/6 ammonification/7y anglicisation/8e anglicization/8e antiredeposition
beneficiation/ae blooming blowing/4 calcination/6e calving carbonation/8e carbonisation/8e carbonization/8e
catabolism/8ze centrifugation/9e chemisorption/8b chemosorption/4isorb chilling/5 chromatography clotting/4
clouding/5 coagulation/8e congelation/5al convalescence/a corrasion/5de corroding/6e curdling/5e curing/3e
de-iodination/ae deamination/8e deaminization/8e decalcification/8y decarboxylation/ce decoction/6
dedifferentiation/ee deepening/6 defecation/7e defining/5e deflagration/9e degaussing/7 demagnetisation/ae
demagnetization/ae denazification/7y desalination/9e desalinisation/9e desalinization/9e desensitisation/ae
desensitization/ae desorption/5b destalinisation/ae destalinization/ae developing/7 dissolving/7e
distillment/7 ebbing/3 electrophoresis elution/4e eroding/4e excreting/6e expelling/5 falloff farrow/6
farrowing/6 feminisation/7e feminization/7e fermenting/7 flame/5 flaming/4e flocculation/9e freezing/5e
functioning/8 gasification/5y globalisation/8e globalization/8e haemagglutination/ee healing/4
hemagglutination/de humification/5y hydration/6e hydrogenation/ae hydrolysis/6ize immunoelectrophoresis
inflow influx iodination/4ze keratinisation/9e keratinization/9e laying leach/5 lexicalization/9e
libration/6e liquefaction/6y lookup lyophilisation/9e lyophilization/9e lysogenization/9e marginalisation/ae
marginalization/ae masculinization/ae maturement/6 mellowing/6 melt/4 melting/4 menstruation/9e
metastasis/9ze microphoning micturition/6ate molt/4 molting/4 moult/5 moulting/5 obsolescence/9
opacification/6y opsonisation/6ze opsonization/7e organification overheating/8 ovulation/6e oxidation/6e
oxidisation/6e oxidization/6e oxygenation/8e pathogenesis peeing/3 peptisation/6e peptization/6e
perennation/8e pervasion/5de petrification/6y pissing/4 pitting/3 planation/4e plastination/9e
polymerisation/9e polymerization/9e potentiation/9e prechlorination processing/7 professionalization/ee
proteolysis ptyalism/6ze quadrupling/8e quintupling/8e reabsorption/7b recuperation/9e redeposition/9
refilling/6 refining/5e reflation/6e replenishment/9 resorption/5b rigidification/7y rigidifying/8 rooting/4
rotting/3 salivation/7e saponification/7y shitting/4 sloughing/6 soakage/4 softening/6 solidification/7y
solidifying/8 solvation/6e sorption/3b souring/4 speciation/7e sporulation/8e sprouting/6 stalinisation/8e
stalinization/8e sudation/5e suffusion/6e sweating/5 tearing/4 teething/5e tripling/5e tumefaction/5y
ultracentrifugation/ee unfolding/6 urination/6e vascularization/ae vesication/7e vesiculation/9e
vinification/5y virilization/7e voiding/4 vulcanisation/8e vulcanization/8e wane/4 =J% glycogenesis =J%%
saltation/6e =J%T deletion/5e =J%c rectification/6y =J* feedback =J,% degeneration/9e =J1 aeration/5e
apheresis biogenesis boiling chlorination/9e conglutination/be defoliation/8e effacement/6 fossilisation/8e
fossilization/8e imbibition/5e insufflation/9e miosis refrigeration/ae shaping/4e watering/5 wearing/4
worsening/6 =J11 galvanisation/8e galvanization/8e metamorphosis =J1S percolation/8e =J1Y saturation/7e =J1d
soaking/4 =J1s specialisation/9e tanning/3 =J3 cooling/4 heating/4 reticulation/9e vermiculation/ae =J31
ignition/5e widening/5 =J4 effervescence/a hatching/5 heredity maceration/7e pigmentation/7 =J43 hatch/5
=J4z extraction/7 =J5 festering/6 secretion/6e suppuration/8e =J6 elision/3de synergism =J61 reaction/5
retrieval/7e =J63 reproduction/8e =J66 synthesis/9e =J6Q idealisation/7e sorting/4 superposition/8e =J6z
rationalisation/ae =J7 meiosis =J74 involution/5ve =J8 amphimixis ebb/3 germination/8e meltdown =J84
diffusion/6e inflation/6e =J88 materialisation/ae materialization/ae oscillation/8e =J8Q blaze/5 =J9
brooding =JA6 nutrition/5fy =JAS icing/2e =JB1 segregation/8e =JBB civilisation/7e defence/5d =JBu
accumulation/9e =JCT dump/4 =JE petrifaction/6y =JE% concretion/7e =JE1 flowage/4 =JE3 encrustation/7
incrustation/7 =JF indweller/7 =JF8 flop/4 =JG shedding/4 thawing/4 warming/4 =JG% thaw/4 =JG1 freeze/6 =JH
fructification/7y mildew/6 =JHP bloom/5 =JI overcompensation/de wastage/4e =JII accession/6 =JJ chelation/6e
convection/7 dissimilation/ae evaporation/8e evolution/4ve flowering/6 growing/4 intussusception/c
metabolism/8ze nitrification/6y proliferation/ae pullulation/8e reducing/5e ripening/5 transamination/be
transduction/8e translocation/ae =JJ1 deflation/6e folding/4 regeneration/9e =JJ3 foliation/6e =JJ6
digestion/6 =JJ9 relaxation/5 =JJF hypostasis/7tize =JJG decay/5 =JJJ absorption/5b agglutination/ae
growth/4 maturation/7e ossification/5y transpiration/8e =JJQ iteration/6e =JJS dissolution/6ve slippage/4
=JKJ accretion/6e =JN slump/5 =JN1 combustion/7 =JNJ erosion/3de =JNN calcification/6y =JNS quickening/7 =JO
distillation/7 excretion/6e =JQ radiography scanning/4 spoiling/5 =JQ1 activation/7e implantation/7
suppression/8 =JS ablactation filtration/4er laxation nosedive permeation/7e =JSE mechanism =JT*
recapitulation/be =JX sericulture =JYJ decline/7 =Jc electrolysis epilation =Jd doubling/5e soak/4 =Je1
diminution/5ish =Jf gassing/3 inactivation/9e vaporisation/7e =Jf1 neutralisation/9e =Jg assibilation/9e =Jh
expectoration/ae inspissation/9e =Jr devolution/5ve =Ju decentralization/be focalisation/7e focalization/7e
=Jwu deposition/7 =Jz abscission/6e fractionation/ae segmentation/7 =K aliquot armful bandwidth barnful
boatload cc centimeter coefficient decimeter dozen dozens droplet dustpanful enough fifteen fourteen franc
furlong gee gm hp hundred integer kilometer km lb liter little lots micron milliampere millidegree milligram
milliliter millimeter ml mm much nineteen nothing one-eighth one-fifth one-fourth one-half one-tenth
one-third one-thousandth pfennig pocketful reflectance roomful scores shoeful spoonful teaspoonful thirteen
thirty thousand tons twelve twenty-eight twenty-three two-thirds wads weighting whit zloty =K! kwanza =K# gi
=K%J increase/8 =K, par/3 =K1 craps eye-drop eyedrop headroom nibble/6 picking/4 =K2 mite =K3 carton dosage
four seven shred six ten three twenty-two two =K33 reservoir =K3C yard =K3F ace =K3W meter/5 =K43 volume
=K44 gain =K4C maximum =K4F worth =K6 one =K7 iota pengo psi xi =K73 atm =K74 zip/3 =K76 biquadratic =K8
birr/4 headway outage =K85 skeleton =K86 mesh/4 =K88 spate =KA morsel mouthful =KB3 five nine pack =KBB
multitude =KC minimum =KCB lot =KCC acre =KCP quarter =KEP bit =KF gauss gram watt =KG1 sprinkling/7e =KGG
deluge/6 =KHH mint =KI cent fifty penny twenty =KI7 quota =KII dollar =KJ4 magnetisation/8e magnetization/8e
=KJG precipitation/ae scattering/7 =KJQ spoilage/5 supply/6 =KK bushel gallon handful inch megaton million
myriad ton =KK2 ounce =KK6 zero =KKF gal =KKK billion mile pound quart =KL tenth =KLB unit =KLK fifth =KMR
scoop/5 =KO amp cm fill mg mv =KOC in =KP half =KPN peak/4 =KPP prime =KQ iv twenty-one =KQ! schtick schtik
shtick shtik =KQL third =KS parking/4 spillage/5 =KT couplet =KV afghani =KW4 metre =KZR trace/5 =KdF count
=KeB trio =Kn naught =Kq4 poise/5 =L applicability asynchrony cosecant desynchronizing extraneousness
interdependence interrelation interrelationship percent pertinence rapport relatedness relations relevance
relevancy signal-to-noise steprelationship subpart synchronism synchrony twentieth =L** contradiction/a =L1
imperative =L1P rest/4 =L3 remnant =L3$ portion/7 =L38 reverse/7 =L3E part =L3N link/4 =L4 gradient
proportionality =L4M proportion =L4d function/8 =L6 efficiency norm =L66 correlation =L67 paradigm =L6L
basis =L6s politics =L7 antithesis =L76 chronology/9ize =L81 competition/6e =LA4 turnover =LB3 foundation
=LB9 brotherhood =LC4 bearing =LCC baseline east =LCL northeast southeast southwest =LFF operator =LG
incidence =LI percentage =LJE declension/4ine =LJQ apposition/5e =LK ninth =LK7 fourth =LKK remainder =LKP
first =LL kinship mutuality polarity ratio =LLL contrary scale =LN3 connection/7 =LN4 incompatibility =LNN
relationship =LQ mapping/3 =LQQ synchronisation/ae synchronization/ae synchronizing/ae =LR7 index/5 =LS
qualifying/7 reciprocity =LW% inflection/7 =Ld6 contrast/8 =M azimuth blob bulge ellipsoid octahedron oval
periphery pucker rectangle spherule subfigure swirl =M%6 constriction/9 =M1 corrugation/8e incision/5e
incurvation/8e jut plication/6e protrusion/6de =M1Q perversion/6t turn/4 =M3 bottleneck =M33 disk funnel rim
=M3O mold =M4 striation =M4I margin =M4m verge/5 =M53 arch whorl =M5H pore =M66 wrinkle =M6F angle =M7
chord/5 =M74 crotchet =M77 indenture/9 =M7h curve/5 =M8 conglobation/9e vortex =M83 bend/4 =M88
undulation/7e =MA7 wedge/5 =MB6 sector =MB7 dot/3 =MBJ fold/4 =MBM circle =MBm stamp/5 =MC4 bound brink =MCG
fringe/6 =ME cleft crevice =ME3 notch =MEE hollow =MJ7 flare/5 indentation/6 =MK4 drop =MKC square =ML
tangent =MM3 cylinder =MME triangle =MMJ spiral/6 =MMK cube =MN4 wart =MQ5 groove/6 =MQN rut/3 =MS twirl/5
=MSh jog/3 =MT scroll/6 =MY protuberance/9te =MZ curlicue thalweg =Mh extrusion/5de =Mz forking/4 =N
aberrance/6te abscess acetonemia ache/4 aching/3e adenoma affluence ailment/3 anaesthesia anaplasmosis
anarchy anorexia arthritis asphyxia/8te befoulment/6 bereavement/7 blindness bloat/5 boon bronchiolitis
bursitis cardiomegaly cicatrix/7ze claustrophobia coccidioidomycosis companionship consensus cough/5
coughing/5 defilement/6 depopulation/9e diabetes diarrhea diarrhoea discontinuity disjuncture/4oin dither/6
drowsiness dysentery edema embitterment/8 emphysema employ/6 enterotoxemia entirety eyestrain fantods
fasciculation festination/8e flu formication/8e frambesia frazzle/7 frenzy friendship gimp/4 glanders
glaucoma gout grime/5 hemorrhoid hepatitis hiccough/8 hiccup/6 hurting/4 hypercellularity hyperemia
hyperplasia hypertrophy/b hypnosis/5tize hypoadrenocorticism hypocellularity hypothyroidism imminence
immurement/6 impendence/6 impendency/6 inaction incarceration/ae indigestion inmarriage/6y insanity
insularity interconnectedness jeopardy/7ize ketosis leprosy malaria malnourishment/a megalomania miff/4
misalliance/6y murk/4 neurosis obstipation/8e parenthood paroxysm pimple pneumonia pock/4 polio polymyositis
pother/6 poverty ready/5 rhinotracheitis rioting/4 sanity sciatica scours self-government self-reliance
shivering/6 smallpox smart/5 smarting/5 sneeze/6 sneezing/5e splenomegaly sprue stammer/7 stardom stinging/5
stutter/7 suntan/6 tamponage/6 tantrum thrombosis thrombus trembling/6e tuberculosis tularemia twitch/6
twitching/6 typhoid typhus undernourishment/c unemployment unreason vellication/8e vertigo vitalisation/7e
vitalization/7e weariness well-being wrick/5 yaws =N! lunacy =N% atrophy/7 flection =N%% transposition/8e
=N%1 exhaustion/7 flexion =N%4 separation/7e =N%J refinement/6 =N* falsity/5fy menace/6 =N1 affiliation/8e
bigamy blush/5 constipation/9e deferral/5 detention/3ain dormancy engorgement/7 eructation/5 granulation/8e
habituation/8e impoverishment/a interconnection/c matrimony mollification/6y myosis oscitance oscitancy
osculation/7e pauperization/8e privation quarantine/a quiescence quiescency revocation/4ke sedation/5e
stand-down standdown starvation/5e wilt/4 =N1Q operation/6e =N1s receivership =N3 orphanage/6 overdrive/9
=N31 blockage/5 erection/5 lighting ornamentation/8 stoppage/4 =N33 cramp/5 =N3Q concealment/7 =N3S swing/5
=N4 anomie boil/4 coherence/6 coherency/6 cohesiveness completeness crudity extent/5d hunger/6 immobility
innervation/8e integrity jaundice/8 morale nerves numbness poignancy priority/7ize scar/4 self-determination
seniority thirst/6 torpor =N41 deprivation/6e =N43 fret/4 shade/5 totality =N44 grace/5 lethargy sobriety
weakness =N46 cold readiness =N47 disagreement/8 =N48 hardship =N4G glow/4 =N4I wealth =N4L tan/3 =N4N
defect =N4Q precedence/7 precedency/7 =N4V romance/7 =N4Y fullness =N4q instability =N4r enfranchisement/b
=N4s manhood =N4z disconnection/a =N5 eminence =N53 bosom/5 =N6 botheration/6 colligation/8e confidentiality
materialism trance/6 urtication/7e =N61 fixation/5e =N64 abnormality dissonance/7te =N66 discretion
hallucination/ae =N69 confusion/6e =N6Q delusion/4de =N6c perfection/7 =N7 alerting chi dystopia lisp/4
upbeat =N7* threat =N71 retroversion/8t =N74 continuity discord/7 =N77 accord/6 =N7G bluster/7 =N7R
concordance/7 =N7m alert/5 =N8 adversity throb/5 tie-up tremolo uproar =N81 halt/4 =N86 resultant/6 =N87
contagion fuss/4 =N88 deflection/7 =N8C independence =N8Q championship =N8f disaster =N9 anxiety
captivation/8e chafe/5 elation/4e estrangement/8 fever happiness misery nausea/6te scare/5 unrest woe =N9$
addiction/6 =N91 demoralisation/9e isolation/6e =N93 distemper/9 =N94 fascination/8e impatience loneliness
=N96 pain/4 =N99 torment/7 =N9F annoyance/5 =N9N hysteria irritation/7e =N9S stir/4 tumult turmoil =N9Y
gloom =NA stew/4 =NB aestivation/8e estivation/7e rick/4 =NB1 confederation/ae =NB8 hum/3 =NBQ marriage/4y
=NBS delegacy/6te =NC divide/6 nadir nirvana =NC6 shadow/6 =NCB exaltation/5 summit/6 =NCY darkness =NF
crick/5 =NF1 sob/3 =NFE cancer =NFF founder/5 =NG tempest =NG3 hazard/6 =NG4 occlusion/5de =NG8
perturbation/7 =NGF chaos =NGG luck =NGd friction =NH5 blister/7 =NHC rootage/4 =NI circumstances severalty
=NI7 debt =NIF floater/5 =NJ fermentation/7 glaciation/7e intumescence/9 intumescency/9 invagination/9e
syncretism/8ze =NJ1 hardening/6 =NJ4 introversion/8t =NJ6 regression/7 =NJG cohesion/4re =NJJ
assimilation/9e cleavage/5e =NJQ repression/7 =NK4 sufficiency/6e unity =NL9 antagonism/9e =NLB alliance/3y
concatenation/ae conjugation/8e parentage/6 =NLL subordination/ae =NM void/4 =NM% warp/4 =NM1 flexure/4 =NMB
recession/4de =NME recess/6 =NMF kink/4 =NMJ swelling/5 =NN autonomy brucellosis captivity delirium
dependence disassociation/be inebriation/8e intermarriage/9y palpitation/8e prosperity rapture slumber/7
stagnancy/6te stagnation/7e sunburn/7 throe =NN1 bankruptcy/8 depersonalisation/ce depersonalization/ce
excitation/5e inflammation/6e pollution/6e =NN3 ecstasy overcast/8 =NN4 fit/3 quiet/5 =NN8 upheaval/6e =NN9
agitation fatigue/7 intoxication/9e madness peace/1acify suffering/6 =NNB plague/6 =NNC dependency/6
solitude =NNE depression/7 =NNG aberration/7e =NNH anemia callus/6 =NNJ extinction/5guish =NNN convulsion/7e
flaw/4 liberty/5ate =NNP sleep/5 =NNQ drunkenness =NNT licence/7 =NNf hibernation/8e =NNy burn/4 sting/5 =NO
dejection/6 =NOE soil/4 =NOJ ferment/7 =NOO gas/3ify =NOQ insulation/7e =NPP spell/5 =NQ
compartmentalisation/fe compartmentalization/fe deviance excruciation/9e federalisation/9e federalization/9e
infantilism mourning/5 peonage precession/5de victimization/8e =NQ1 custody =NQN confinement/7 =NQd
slavery/5 =NQv internment/6 subjugation/8e =NR incoherence incoherency lallation =NS derangement/7
gratification/6y quivering/6 tailspin =NS1 beatification/6y =NS8 commotion =NSN upset/5 =NT nullity =NW
flatulence windiness =NY climate/0acclimate freedom health =NY1 monopoly/7ize =NY4 sovereignty wretchedness
=NYC dark =NYE want/4 =NYN disorder/8 =NYd peril/5 =NYq tension/4e =NZ symptom =Nb beatitude nothingness
=Nb1 conciliation/9e =Nc sanitation/7e =Nd travail/7 =Nd4 risk/4 =Nf asphyxiation/9e choking/4e poisoning/6
=Nf1 annulment/5 =Ng4 voicelessness =Ng7 complaint/8 =NgS retroflection/8x retroflexion/9 =Nh spasm =Nl
squint/6 =Nm std =Nn failing/4 =No strife =Np liaison =Nq congestion/7 =Nr clemency =NsS employment/6 =Nu
dilatation/5e distention/6d =Nv enslavement/7 subjection/7 =NvQ seizure/4e =Nw mendicancy =Ny6 canker/6 =Ny8
affliction/7 =NyH gall/4 =Nz deforestation/8 disjunction/4oin fibrillation/9e =O acetone adhesive agate
agglutinin albumin alkylbenzenesulfonate aluminum alundum aminomethane ammoniac anionic antibody antigen
argon barium beebread beryllium bonemeal borate butterfat calcium carbonate cardboard catecholamine
cellulose chemical chlorine cholesterol chrome chromium compost concrete conjugate coolant corticosteroid cr
de-iodinase debris dew dexamethasone di-iodotyrosine diethylstilbestrol dimer dimethylglyoxime dishwater
droppings dung effluent eluate enzyme epoxy ester ethanol eutectic excelsior fertilizer fiberglass fibrin
fieldstone firewood floc fluorescein fluoride fluorine fluoroboride fuel fumes gasoline germanium globulin
glue glycerine glycerol goitrogen graphite gravel gunpowder halogen helium hemoglobin hemosiderin homogenate
hydride hydrocarbon hydrochloride hydrogen hydroxymethyl icicle intermediate iodide iodocompound iodoprotein
iodothyronine iodotyrosine isocyanate isomer kerosene kleenex leather lignite linoleum manure mineral
mono-iodotyrosine monomer nicotine nitrate nitrogen norethandrolone obsidian orthophosphate oxygen ozone pbs
peptidase perchlorate phenothiazine phosgene pigskin platinum polybutene polyelectrolyte polyethylene
polyphosphate potassium precipitate precipitin prednisone propylthiouracil protease protein pyrex
radiochlorine rawhide reactant reagent refuse resorcinol resuspension riboflavin rubble saline saltwater
sandpaper sawdust seawater sewage silicate silicone sodium splinters strychnine stucco subsoil sulfur
surfactant tallow thiamin thiocyanate thiouracil thyroglobulin thyronine thyrotrophin topsoil toxin
tri-iodothyronine triamcinolone tsh tungsten tyrosine urine vitamin wallpaper wastewater wax xenon zinc =O!
skank/5 =O* bromide nb solvent/5 =O*6 solution/3ve =O1 dilution/5e exhalation/5e kindling/5e =O18
emanation/6e =O1W formulation/8e =O2 alligator hide =O23 fur =O3 acid bronze des detergent iodine junk lint
lumber wicker =O33 iron marble steel timber tin =O34 charcoal =O3B brass =O3E crystal =O3H cotton =O3I stuff
=O3K fraction glass =O3O oil =O3n fluff/5 =O4 granite ivory poison =O5 ink =O54 fat =O6 incense =O7
allomorph blotter/4 celluloid he plank/5 sm te =O77 log/3 =O7p am =O8 crackling/6e exudation/4e gargle/6
ooze/4 transudation/7e =OA phosphate =OA4 spice =OA5 fiber =OA6 concentrate =OA7 salt/4 =OAA nectar wafer
=OAB mixture =OB9 crush =OBF wood =OC3 buffer =OC4 air =OCC substrate =OE coal phosphorus =OE7 particle =OEC
flint =OEI ice =OEO water =OF sourdough tar =OF2 scavenger =OF4 jade sand =OFE mercury =OFF builder sponge
=OG condensate/7e fallout =OGJ frost/5 =OH hyacinth =OH3 pad =OHH ash =OI plastic =OI4 silver =OIF copper
=OII nickel =OJ bluing/3e pee/3 piss/4 vapor/5ize vitrification/6y =OJ8 impregnation/9e =OJA filling/4 =OJE
slack/5 =OJS infusion/5e =OK ore =OK3 spray =OL residue =OLF active =ON grease/6 =ONH smut/4 =ONJ
extravasation/ae rust/4 =ONM solid/5ify =ONO dirt liquid/5fy =OO alkali arsenic asphalt atom chloride dross
fluid hydroxide metal molecule parchment peroxide quartz sludge steroid vellum vinyl =OO3 carbon cowhide
pigment plaster powder =OO4 alabaster straw =OO5 rh =OO8 rubber/6 =OOC cork =OOF clay radical =OOO cement
dust paste =OOT sheepskin =OPN suspension/6d =OQ recycling/6e =OQ4 waste/5 =OR crap/4 mud/3 rubbish vitriol
=OR3 crock/5 garbage material =ORK shit/4 =ORs slating/4e =OSS packing/4 =OT extract/7 =OT7 paper/5 =OW glop
rime/4 =OY alloy/5 impurity =OZ4 tincture/8 =Od1 fomentation/6 =Ohf pulverisation/8e pulverization/8e =Om ba
sb =Os shingling/6e =Oz1 rinse/5 =P airspeed anniversary april aug august autumn bedtime boyhood bygone
centennial clocking continuum cps dawning daybreak days daytime deadline december dinnertime dusk dying feb
february friday full-of-the-moon furlough half-hour halftime halloween hanukkah heyday hr hypervelocity
incipience incipiency inning interim jan january july june kc lifetime lunation mc microsecond mid-fifties
mid-june mid-thirties midday midnight midsummer midwatch monday morrow nightfall nighttime noon nov november
now oct october outset payday permian preseason quarter-century rpm sabbath saturday schooldays september
springtime sundown then thursday tonight tuesday twinkling velocity wednesday weekday weekend while winter
wintertime workweek year-end yesteryear yr =P! feria festival interlude/9 =P!1 sheepshearing =P% expiry =P%1
expiration/5e renascence =P%J birth/5 =P1 delay/5 enlistment/6 esr leisure none pause/5 postponement/8
renaissance times vacation/8 wait/4 =P18 fall/4 =P1s incumbency =P1z circumcision/9e =P3 deathbed =P37 grave
=P3E spring =P3F anachronism =P4 spacing =P43 antiquity pinpoint =P4K span =P4S speed/5 =P63 threshold =P64
interval =P7 evensong lights-out =P7* annunciation =P71 wink/4 =P73 future =P7T octave =P8 doomsday olympiad
=P81 commencement/8 transfiguration/ae =P88 ascension/5d =P8O flux/4 =P8P dawn/4 =PB sept =PB8 cycle/5 =PC
apogee dec =PC7 culmination/8e =PC8 termination/8e =PF novitiate sunday =PFB date =PG daylight easter =PGY
twilight =PH may =PI tenure =PI4 rate =PI7 present/7 =PJQ lactation/6e usance/2e =PK century decade teens
=PK4 pace =PLB sec =PLK frequency =PLQ last =PN adolescence/8 adulthood childhood infancy lull/4 widowhood
=PN3 stage/5 =PN6 gestation/6e hitch/5 =PN8 blackout =PNJ efflorescence/a =PNN flush/5 =PNP maturity phase/5
=PP birthday christmas fifties forties holiday honeymoon hours instant month mph overtime sixties summer
tempo thirties today tomorrow twenties yesterday =PP4 duration =PP7 era past =PP8 bout =PPP day epoch
evening hour millennium minute moment night nineties period season week year years =PPQ second/6 =PPY
reign/5 =PQ lustrum/5ate ramadan =PR afternoon =PR1 leave/5 =PRB calendar/8 =PRP morning =PS pacing/3e =PSS
gait march/5 =PTf close/5 =PVF min =PW caesura =PYI hospitalization/ae =PZ6 history =Pc* reconstruction/b
=Pcv restoration/6e =PdA picnic/6 =Pe allegretto allegro andante =Pf finis =PjP eternity =PmT curfew =Ps
presidency vice-presidency =Pup extension/5d =Pw thanksgiving =Q abdominocentesis ablution acting/3
actinometry activating advocacy/6te aerophilately affectation affront/7 aggro algometry alphabetisation
alphabetization/ae alternation/8e amnio amniocentesis anemography anemometry angiography animal-worship
annoying anthropolatry anthropometry anthropophagy apery/3 approving arborolatry arteriography
arthrocentesis arthrography ascesis assembling astrolatry astronavigation at-bat auspices autolatry baccarat
badgering baiting barbarism bardolatry bathymetry bedevilment/7 beggar-my-neighbor beggar-my-neighbour
bezique bhakti bible-worship bibliolatry biologism biopiracy bitchery/5 blackmail/9 blaxploitation
blitzkrieg bocce bocci boccie bohemianism boondoggle/a boozing bowls break-in bribery/5 bridal brushup
buccaneering bullying bunco/5 bunko burglary/7ize burying byplay calibration/8e calorimetry canasta
candlepins canfield cannibalism cards careerism carjacking/7 cassino celiocentesis centesis cephalometry
ceramics champerty chanoyu charlatanism cheating/5 chicanery/7 childcare cholangiography cinematography
circumscription/abe clampdown clutches coding/3e coeducation collecting/7 collimation/8e colonialism
commercialisation/ce commercialization/ce compiling/6e concealing/7 conchology consuetude consultancy
copying/4 cosmetology cosmolatry counterbombardment counterfire countermove counteroffensive counterplay
couvade cover-up cozenage/5 crapette crapulence cribbage cuddle/6 curling/4 cybercrime cytophotometry
dacoity dakoity dangling/5e daycare decipherment/8 decoding/5e decryption/7 deeds demonolatry densitometry
deployment/6 desecration/8e devil-worship devilment/5 diabolatry diagramming/7 didactics dieting/4
disassembly dismantlement/9 dismantling/8e disservice dissimulation/ae doings dosimetry double-crossing
double-dealing draftsmanship drumming/4 duckpins dupery/4 ecarte echography elective elisa embezzlement/8
embracement/7 embracing/6e encephalography encoding/5e encryption/7 energizing/7e erotica euchre evildoing
exaction/5 exponentiation fakery/4 falanga faro fast/4 fasting/4 featherbedding felony fetometry fibbing/3
filming/4 fingerprinting/b fire-worship fish-worship flimflam/4-flam fluoroscopy fmri foetometry follow-on
foraging/5e formalisation/8e formalization/8e foul/4 frame-up frightening/8 frisk/5 frisking/5 fueling/4
fusillade/9 gastrogavage gavage germanism gerrymander/b gip/3 grammatolatry gravimetry groundbreaking
gynaeolatry gyneolatry gyp/3 habitude hagiolatry hamming/3 harvesting/7 hearts heliolatry helpdesk heroics
hierolatry high-low high-low-jack highjack/8 highjacking/8 highlife hijack/6 hijacking/6 hoax/4 hold-down
hooliganism housebreaking hug/3 hydrometry hyperalimentation hypsometry ichthyolatry iconolatry idiolatry
idolatry ill-treatment/9 ill-usage/6e immobilizing/9e immunisation immunization/7e immunohistochemistry
impalement/6 impasto imposture indexation/5 indexing/5 indignity infraction/7 innings inoculating/8e
inoculation/8e intercommunion inventorying/9 issuance issuing/4e itemisation/6e itemization/6e jehad jihad
kidnapping/6 kittee knavery larceny latria law-breaking lengthening load-shedding lobbyism lockdown locking
logistics lordolatry luxuriation/8e lying/1ie lymphangiography lymphography maglev makeready malfeasance
maltreatment/8 malversation/9e manhunt maraud/6 match-up matchup mccarthyism measurement/7 measuring/6e
meld/4 mensuration/8e micrometry mid-off mid-on ministration/6er miracle-worship misbehavior/8e misbehaviour
mischief-making misdeed misdemeanor misdemeanour misfeasance mistreatment/8 misuse/6 mock/4 momism monolatry
monte moon-worship mpeg mri mugging/3 myelography naturism neocolonialism nestle/6 ninepins nisus no-trump
novena nudism numismatics numismatology offensive one-upmanship ophiolatry optometry origami ornamentalism
overacting/7 overexploitation/b overfeeding/8 overprotection/b overrefinement/a overshielding overuse/7
overutilisation overutilization pains pall-mall paltering/6 panto pantomime/9 paracentesis peacekeeping
peccadillo peculation/7e pelvimetry penuchle performing/7 perjury/6e perpetration/9e perpetuation/9e
persecution/8e petty philately photometry pilferage/6 pinochle pinocle place-worship playacting/7
plunderage/7 pogrom popery porn porno pornography positioning/8 prehension/6d pretend/7 pretending/7
price-fixing pricking/5 primping/5 printmaking propaedeutic propaedeutics proration/6e protagonism psyop
purveyance/6 pyelography pyramiding pyrography pyrolatry quadrature racketeering/9 radioscopy railroading/8
randomisation/8e randomization/8e ransacking/7 re-creation/8e readying/5 reassurance/7e reburial/5y
reburying recalculation/ae reclassification recoding/5e redeployment/8 redisposition/8e reenactment/7
refueling/6 regulating/7e reiteration/8e remarriage/6y repeating/6 repositioning/a retake/6 retraining/7
rip-off roentgenography roguery roleplaying/8 romanticisation/ae romanticization/ae royalism ruffianism
ruggedisation/8e ruggedization/8e run-through sacrilege scam/4 scheduling/7e sealing/4 sedition seismography
selenolatry self-defence self-defense self-help self-preservation self-protection self-renewal self-service
self-worship sensitising sensitizing sentimentalisation/de sentimentalization/de serigraphy serpent-worship
seven-up sevens sexploitation shadowboxing/9 shelling/5 shoplifting/8 sifting/4 sinning/3 skit skittles
slapshot slaveholding slight/6 snuggle/7 socage solemnisation/8e solemnization/8e sonography spirometry
sponsorship squandering/8 squandermania starting/5 stations stealth steganography stickup stock-take
stocktake stops strafe/6 strapado strappado strip-jack-naked striving/5e succor/6 succour/7 sun-worship
supplying/6 supporting/7 surveying/6 sustainment/7 sustentation swindle/7 swiz symbol-worship symbolatry
symbolising symbolizing/8e symbololatry synchronising/ae systematisation/ae systematism systematization/ae
take-in tantalization/8e taunt/5 taunting/5 teetotaling teetotalism telemetry tenpins territorialisation/de
territoriality territorialization/de thaumatolatry theft thermogravimetry thermometry thievery/6 thieving/5e
thimblerig thoracentesis thoracocentesis threshing/6 thuggery toe-in toilette tomography tonometry topolatry
tort torturing/6e tpn transvestism transvestitism tree-worship trente-et-quarante triage trumping/5 try-on
try/3 tuning/3e turnround turpitude typology ultrasonography using/2e utilisation/6e vaccinating/8e
vandalism variolation variolization venipuncture venography verbolatry victimisation/8e vingt-et-un
viscometry viscosimetry voicing warm-up whist wile winnow/6 winnowing/6 witch-hunt witching woman-worship
word-worship x-raying/5 xerography xeroradiography zoolatry =Q!7 presentation/7 =Q!d teasing/4e =Q& locating
=Q*6 pretense/6d =Q*I charge/6 =Q0N possession/7 =Q1 angulation decompression/a devaluation/8e figuration/5e
fingering/6 guardianship haying holdup irrigation/7e manduction overexposure/9e piracy/4te profanation/6e
programing/7 programming/8e rollback tergiversation/be tessellation/9e underexposure/ae volley/6 =Q1! game
=Q11 grading/4e =Q16 planning/4 =Q1B percussion/7 =Q1v adoption/5 =Q3 aegis batting/3 marketplace
waterproofing/a =Q3& tracing/4e =Q33 grip/4 priming shielding/6 =Q38 creation/5e =Q3I backing/4 protection/7
=Q3X storage/4e =Q4 adherence betrayal/6 chastity conduct/7 injustice liveliness mischief recourse
self-control training/5 =Q44 evil irregularity prolongation/7 use/3 =Q4I assistance/6 =Q4J inhibition/7 =Q4N
restraint/8 =Q4Q treason =Q4h boost/5 =Q6 computation/6e ecclesiasticism =Q63 engineering/8 masking/4
simulation/7e technology =Q64 hold/4 retention/3ain =Q66 calculation/8e education/6e =Q6I custom =Q6L
orientation =Q6Q trial/2y =Q6S maneuver/8 penetration/8e =Q6T process/7 =Q7 codification/5y rebuff/6 =Q8
onrush pageant rustling/5e =Q88 invasion/4de =Q9 worship/7 =Q94 cruelty =Q99 intimidation/9e =Q9Q offense/5d
=Q9q approval/6e =QB, leadership =QB3 market/6 =QB6 classification/7y =QB9 offence/5d =QBC course/6 =QBR
patronage/9 =QBS expedition =QBX planting/5 =QC juxtaposition/8e =QDR provocation/5ke =QF4 help/4 =QFF best
=QFQ fraud =QG8 lift/4 =QGS transgression/a =QI holding/4 =QI$ contribution/9e =QJ infiltration/9e
stiffening/7 =QJ6 idealization/7e =QJ7 replication/8e =QJs photography =QN hiding/3e utilization/6e
vaccination/8e =QN4 behavior =QN9 oppression/7 =QNB clutch/6 =QNJ activity stratification/7y =QNw blessing/5
=QO6 preparation/6e =QPP continuance/7e =QQ attempt/7 committal/6 counterattack/d crime/4inate devilry/5
deviltry/5 electrification/8y exploitation/7 foray/5 grooming/5 heist/5 idolisation/6e idolization/6e
immobilisation/9e immobilization/9e indirection infringement/8 iniquity inroad malpractice mimicry
misapplication/7y modelling/5 personation/8e piquet raid/4 rehearsal/7e seeking/4 shenanigan stealing/5
terrorisation/8e terrorization/8e trespass/8 tune-up =QQ6 support/7 =QQQ espousal/6e ritual/6ize
violation/6e =QQR attack/6 =QQS scaling/4e =QQV usage/2e =QQi practice/8 =QR1 application/4y =QR6
reinforcement/9 =QRQ abuse/5 =QS abduction/6 assist/6 hustle/6 intemperateness interpenetration/de
jugglery/6 mayhem robbery/3 schematisation/9e schematization/9e scramble/8 scrimmage/9 twisting/5 worrying/5
=QSh fling/5 =QT6 continuation/7e =QW phrasing/5e =QX auction/7 =QXs navigation/7e =QY4 wickedness =QYJ
preservation/7e =Qc scouring/5 =Qd calisthenics callisthenics =Qd7 procedure/5ed =QdJ search/6 =QdS effort
=QeS solo/4 =Qf bombing/4 =Qh1 firing/3e =QhS bowling =Ql* observation/6e =Qod struggle/8 =QpB communion/6e
=QqQ embrace/7 =Qs pilotage/5 piloting/5 spoonfeeding/9 =Qt7 routine =Qu maximization/7e =Qv
misappropriation/de usurpation/5 =Qw benediction =Qww prayer/4 =R a-list abetment/4 abettal/4 abracadabra
absurdness acclaim/7 acclamation/5im ad adieu adios admonishment/8 adulation advert advertisement/9
advertizement/9 advertizing advertorial advice affidavit agendum agitprop aloha amphigory animadversion/9t
applause arcanum arrivederci babble/6 babbling/5e backchat badinage balderdash ballyhoo/8 baloney banter/6
banzai befooling berating bibliography bilgewater billingsgate blacklist/9 blarney/7 blather/7 blatherskite
blurb bmi boloney bosh brain-teaser broadsheet bulletin/8 bullshit/8 buncombe bunkum buzzword bye-bye bylaw
cajolery/6 calumniation caricature/a carping carte chastening checklist cheering/5 cheerio chickenshit
chiding/4e ciao circular/8ize clapping/4 cloture/7 coaxing/4 codswallop commercial communique compliment/a
compliments condolence/7 congratulations consent/7 contumely conundrum corrigenda corroboration/ae
counseling/7 counselling/7 counteroffer counterproposal credits curriculum database death-roll
demonisation/7e demonization/7e denotatum designatum details determent/5 disapprobation discography
disinformation dogshit encomium esoterica etiquette eulogium exclusive excursus extolment/5 faq faultfinding
festschrift fiddle-faddle flattery/7 folderol folktale formatting/6 ftp funnies funniness funny gabble/6 gen
gibber/6 gibberish/6 gigo goading/4 good-by good-bye goodby goodbye greeting/5 guff handbill handclap
handclasp handshake handshaking hello hogwash hokum hooey hoopla hooray horseshit hospitality howdy http
hullo hurrah hype imprimatur in-joke info infomercial informercial ingathering inhospitality
initialisation/9e initialization/9e insisting/6 intension invective jabber/6 jabbering/6 jabberwocky jape
jeer/4 jeering/4 koan kudos lampoon/7 latest logbook low-down malignment/6 misinformation/9 mock-heroic
moral mummery mystifier/6y names narrative newsbreak newscast newsflash newsletter newssheet nonsensicality
nuance numbering/6 objurgation/8e okay/4 okeh okey one-liner ovation panegyric paronomasia pasquinade pax
persiflage phylactery piffle/6 plaudit plaudits playbill playlist poppycock prescript prevue prodding/4
proffer/7 promo propaganda/9ize puffery pun/3 punning/3 purism put-down puzzler/6 qabala qabalah raillery
re-introduction rebuke/6 rebus recipe regrets rehash/6 repartee reportage/6 reporting/6 reprehension/8d
reprimand/9 reproof/7 reproval/6e respects revilement/6 ridiculousness roster safe-conduct sarcasm
satire/5ize sayonara schmegegge scoff/5 scoffing/5 scolding/5 scorecard scurrility self-accusation
self-condemnation self-reproof send-up sendup shitlist shmegegge shortlist sidesplitter signification/6y
signified skinny smarm spoof/5 sportscast spurring/4 stumper/5 subdirectory submenu sudoku surmisal/6e
surmise/7 syllabus tcp tearjerker tefillin thigh-slapper ticket-of-leave tidings tommyrot tongue-lashing
tosh trade-last traducement/7 twaddle/7 ultimatum upbraiding/7 visa/4 vituperation/9e vow/3 waggishness
warranty waybill well-wishing whip-round wigging witticism wittiness wordplay wow =R! drollery exhibit/7
jest/4 waggery =R!! joke/4 =R#3 masthead =R* epithet fairytale libel/5 overbid/7 tale/1ell =R*6 apology/6ize
divination/5e =R*Q humbug/6 =R*R rubric/6ate =R*Z testimony/5fy =R, reproach =R1 belittling blandishment/8
calumny/6iate castigation/8e defamation/5e derogation/7e detraction/7 disparagement/9 divagation/7e farewell
fosterage/6 fostering/6 instigation/8e interpellation/be punctilio slander/7 stultification/7y =R11
aspersion/6e denigration/8e =R14 dispatch/8 sanction/8 =R17 condemnation/7 =R1S digression/7 =R1Y
submission/5t =R2 steer/5 =R2n howler/4 =R3 corker/4 gag/3 guillotine/a nonsense prod/4 puzzle/6 riddle/6
squelch/7 squelcher/7 trumpery =R33 blackwash =R36 subject/7 =R37 prescription/7be =R3I inventory =R4
absurdity cheer/5 format/6 fulsomeness impudence jocosity leer/4 list/4 meaninglessness publicity pungency
ribaldry subtlety unintelligibility =R43 unction =R44 eclat impertinence =R47 irony =R49 humor/5 =R4Q
discourtesy =R4f despatch/8 =R5 cobblers drivel/6 drool/5 =R54 smear/5 =R6 basics cabala cabbala cabbalah
connotation/6e cynosure dictate/7 docket/6 gist guess/5 intimation/7e kabala kabbala kabbalah meaning/4
overtone precept purport/7 rudiments topic =R6* information/6 =R61 interpolation/ae =R64 disrespect/a =R66
supposition/6e =R67 keynote/7 =R6F reminder/6 wit =R6I speculation/8e =R6Q symbolisation/8e symbolization/8e
=R6R hypothesis/9ze =R6T criticism/8e =R6Y regulation/7e =R6e theme =R7 acrostic cartoon/7 factoid
interdict/9 paean praise/6 preview/7 twofer =R7& documentation/8 =R73 broadside/9 story =R7R endorsement/7
indorsement/7 =R7T narration/6e =R7U referent =R8 send-off =R88 rap/3 =RA5 pap =RA7 special =RAR menu =RB7
lineup reception/4ive =RC hi =RE1 filing/3e =RE7 cant/4 =RFE canon/5ize =RFF flyer/3 =RI7 offering/5 =RII
credit/6 =RJ6 demand/6 =RMH spur/4 =RN7 superlative =RQ derision/4de insult/6 listing/4 mot parody/6
reenforcement/9 ridicule/8 rigamarole rigmarole thanks update/6 =RQ! put-on =RQ9 encouragement/9 =RQQ
impersonation/ae =RQs instruction/8 =RQw urging/3e =RR admonition/6sh eulogy/5ize palaver/7 sneer/5
subornation/6 timetable vilification/5y =RR3 memorial/8ize =RR4 recommendation/9 =RR6 protocol secret =RR7
proposal/6e =RRI guarantee/9 =RRQ mockery/4 =RRR salute/6 =RRT monition/4sh salutation/5e =RRt news =RS
insertion/6 =RSR promotion/6e =RSc advancement/7 =RT assize codex =RT1 confession/7 =RT4 passport =RTS
ordinance/3ain =RTv requisition/b =RW6 sensationalism =RX advertising/8e =RXQ tribute =RYQ insistence/6 =RZ
attestation/6 =RZK hint/4 =Rc furtherance/7 =Rd enumeration/8e tabulation/7e =Rf assassination/ae =Rg
shouting/5 =Rk catalogue/9 prospectus =Rm3 indicator/7e =Rp dissuasion/6de =Rq censure/7 =Rr permission/5t
=RrQ guidance/4e =Rw petition/8 request/7 =S abseil accenting achievement/7 adduction/6 ado aerobatics
afforestation/8 airdrop airlift/7 alpinism ambages amble/5 ambulation/7e artifice ascending backhander
backpacking ballooning balloting banditry bareboating biff/4 bingle birling blocking/5 boating/4
brachiation/8e bringing bruxism cannulation/8e cannulisation/7ze cannulization/7se canter/6 canulation/7e
canulisation/3nulate canulization/3nulate careen/6 carry/5 chasse/6 check-in circumduction
circumnavigation/de circumvolution/9ve clamber/7 commute commuting/6e condonation/6e constitutional/eize
counterblow countermarch countermeasure countermine/b counterpunch crawling/5 creeping/5 cruise/6 cuckoldry
debarkation/6 decantation/6 decimalisation/9e decimalization/9e demarche demotion/5e deregulating/9e
deregulation/9e derring-do despoilation despoilment/7 despoliation/5il destabilisation/ae devoir
disembarkation/9 disembarkment/9 disentanglement/b docking/4 dogtrot down-bow downsizing drifting/5
dropkick/8 emancipation/9e emigration/7e emphasizing/8e encasement/6 enclosing/6e endearment/6 enlisting/6
enrolment/5 envelopment/7 errand escalade/8 eurhythmics eurhythmy eurythmics eurythmy everting/5 exploit
extrication/8e fare-stage feat feathering/7 feint/5 fetch fly-by flying/3 flypast fording/4 freeing/4
gallop/6 gliding/4e glissade/8 golfing/4 hammering/6 havoc headshake headshaking hiking homage hooking/4
hullabaloo humoring/5 hurrying/5 in-migration incasement/6 inclining/6e incoming indulging/6e instillment/7
instilment/6 interplay intromission/7t intubation/7e itineration jabbing/3 jaunt/5 jerking/4 jiggle/6
journey/7 journeying/7 joyride/7 jump-start jumpstart junketing/6 kayo keystroke kneel/5 kneeling/5
knockdown ko limp/4 lockout looting/4 manumission/6t marching/5 masse masterstroke matric matriculation/ae
megahit melee metrication/8e mnemonic motoring/5 mountaineering/b mudra nonstop novation/5e nutation/5e
out-migration outreach overachievement/b overflight overindulgence/b pampering/6 parachuting/8e paragliding
parasailing pas passado peregrination/ae perfusion/6e pickings/4 piggyback pilgrimage pillaging/6e
pirouette/9 place-kicking/a pleasing/5e plod plundering/7 poking/3e posing/3e prance/6 pronation/6e props
prowl/5 punting/4 pursual putt/4 putting/4 ramble/6 rampage/7 rapine rappel ravaging/5e rbi readmission/6t
reclining/6e recruitment/7 redeye reentry/2-enter remand/6 repatriation/9e replacing/6e resettlement/8
rollover routemarch roving/3e ruckus ruction rumpus/6 ruse safari sailplaning/8e scamper/7 sclaff/6 scud/4
scudding/4 scurry/6 shadowing/6 shamble/7 shambling/6e shape-up shifting/5 shutting/4 sidestep single-foot/b
skydiving/6e smacking/5 smooth/6 snowboarding/9 soar/4 soaring/4 sortition spacefaring spaceflight spank/5
speeding/5 speedup splashdown spoilation/5 spree/5 sprint/6 squirm/6 stagger/7 stroll/6 stunting/5
subrogation/8e sunna sunnah supersedure/8e supersession/7de supination/7e supplanting/8 surprisal/7e swat/4
swinging/5 swipe/5 switcheroo switching/6 swordplay tailing/4 taking/3e teeoff teleportation/8 ten-strike
three-bagger thrusting/6 thwack/6 tightening/7 tko tracking/5 trailing/5 transferral/8 transplanting/a
transshipment/9 traveling/6 travelling/6 trudge/6 twiddle/7 two-bagger two-baser u-turn underachievement/c
unfastening/8 unsnarling/7 untangling/7e untying/3ie up-bow updating/5e upending/5 uppercut vagabondage/8
volte-face voting/3e waddle/6 wading/3e waggle/6 walking/4 wandering/6 wayfaring weaning/4 whang/5
whirling/5 whitelash wiggle/6 willing/4 winding winning/3 wriggle/7 yachting/5 =S! binge/5 =S%%
transmutation/8e =S%W delivery/7 =S&v catching =S* preferment/6 vindication/8e =S*4 courtesy =S0T measure/7
=S1 downswing leapfrog/8 shuffling/6e sideslip stirring/4 =S1! orgy =S11 communisation/8e communization/8e
=S1N contact/7 =S1Q saving =S1S crawl/5 hit/3 =S2 stunt/5 =S3 bustle/6 ride/4 strut/5 =S33 stoop/5 tread/5
=S3C path =S3L modification/5y =S4 veto/4 =S44 deference/5 hike/4 =S46 favor/5 precaution =S4N violence =S6
accomplishment/a stratagem =S6! pursuit/5e =S68 decision/4de =S6Q sampling =S7 odyssey =S71 gesture/7 =S7d
tally/5 =S8 depredation overflow/8 =S88 blow/4 =S8H rush/4 =S8N stroke/6 tremor/6 =S8S displacement lurch/5
travel/6 =S98 kick/4 =SA3 punch/5 =SB enrollment/6 immigration/8e =SB3 appointment =SB6 selection/6 triple/6
=SB8 migration/6e =SBB relay/5 =SBT registration/6er =SEC crossing/5 =SF% replacement/7 =SF1 transfer/8 =SF3
chase/5 =SF7 trot/4 =SFF double/6 =SFK homer/5 =SG flurry/6 interaction/8 =SGG resistance/6 =SJ8 irruption/6
=SK single/6 =SKS step/4 =SKc stride/6 =SL1 opposition/5e =SL8 rotation/5e =SLX dealings/4 =SN shaking/4e
=SN8 trip/4 vibration/6e =SNN flutter/7 =SNR riot/4 =SNa action/6 =SO instillation/7 =SO1 injection/6 =SP
outing =SP1 pass/4 =SP8 advent kickoff =SPP tour/4 =SPQ trick/5 =SQ blitz/5 =SQ6 exploration/6e =SQ8 run/3
=SQf liberation/7e =SQn incursion/5 =SR safeguard/9 =SR6 closure/7 =SRI admission/4t =SS about-face/a
co-optation/6 co-option/6 downshift driving/4e excursion flit/4 footwork goal-kick kicking/4 lope/4 lunge/5
moonwalk overturn/8 parry/5 perambulation/ae pitching/5 reaching/5 relocation/7e saunter/7 touchdown
transfusion/8e traversal/7e trek undoing/4 voyage/6 =SS1 jab/3 =SS4 coming/3e walk/4 =SS6 attainment/6 =SS8
movement/4 =SSB sitting/3 =SSF arrival/5e =SSS move/4 walkabout =STS closing/4e =STr commutation/6e pardon/6
=SX secularisation/9e secularization/9e =SY diversification/8y =SY7 nomination/7e =Scf purge/5 =Sd haymaking
predation/6e =Sf completion/7e fade/4 =Sh deracination/9e =Sn miscue skip/4 stumble/7 =Sx4 vote/4 =SyJ
breakdown =Sz slicing/4e =T above acquittance addendum adonic aerogram aerogramme analecta analects
antistrophe arraignment/7 banning-order blog brevet/6 certiorari chrestomathy coda codicil copyright/9
credential credentials crossheading cryptogram decasyllable decree/6 diploma disquisition dissertation/9e
dissolve/8 dropline editing/4 encyclical enfeoffment/7 enjoining/6 enjoinment/6 envoi excerpt/7 excerption
exordium fascicule fatwah fiat fisa flash-forward foreword headline/8 hexameter hnd iambic impeachment/7
leaf-book lede lettering lipogram mandamus manifest mezuza mezuzah misquotation/7e misquote missive
monograph octameter octosyllable palimpsest papers paragraph/9 paraphrase/a paraphrasis pentameter
preamble/8 preface/7 prelims programma prolegomenon prologue/6ize quatrain questionnaire recasting
rephrasing/7e revisal/5e revise/6 revising/5e rewording/6 rewrite/7 rewriting/6e rico stanza statute
stephead strophe subhead subheading subpoena/8 tetrameter thanatopsis treatise typescript writ =T! by-line
=T# autograph/9 =T#T title/5 =T& probate/7 =T* brief/5 indictment/6 =T*n capitulation/9e =T0 deed =T07
act/3uate =T1 historiography plagiarism/9e proscription/7be redaction/6 =T11 clipping/4 excision/5e =T17
constitution/calize =T3 crosshead diary escalator holograph lead-in shirttail =T31 insert/6 =T33 header/4
=T3I document/8 =T43 supplement/a =T44 authorisation/8e authorization/8e =T5 appendix fascicle sura =T6
critique/8 =T66 judgement =T6T literature =T7 charter/7 lyric/5 prompt/6 transcript =T71 recitation/5e =T7F
letter/6 =T7I bill/4 =T7Q inscription/6be =T7R report/6 =T7z erasure/4e =T8 flashback =TC fountainhead =TC3
heading/4 =TCr mandate/7 =TEC section/7 =TG4 resolution/5ve =TI certificate/b =TIR warrant/7 =TJS
adaptation/5 =TKK ban/3 =TNN license/7 =TPB chapter =TPf finale =TQ essay/5 prolusion superscription/9be =TR
aside epitaph =TS ballot/6 inclosure/6e =TS8 return/6 =TT epigraph epilog epilogue epistle manuscript
patent/6 =TTP prohibition/8 =TTk text =TW7 versification/6y =TX quitclaim =TZ6 cue/3 =TkI journal =Tp3
conveyance/6 =Tr2 permit/6 =U acronym anagram/7matize anaphor antigram antonym apocope back-formation
deictic diminutive dissyllable disyllable etymon gallicism guideword heteronym holonym homograph homonym
homophone hypernym hyponym latinism loan-blend loanblend loanword meronym metonym monosyllable nomenclature
oxytone palindrome paronym paroxytone partitive plural polysemant polysyllable proparoxytone retronym
sesquipedalia sesquipedalian signifier/6y singular substantive syncategorem syncategoreme synonym
terminology trisyllable troponym vocable =U*R word/4 =U1 abbreviation/9e neologism neology =U3 portmanteau
=U6 descriptor toponomy toponymy =U62 hybrid/6ize =U66 form/4 =UH3 stem/4 =ULF opposite =UP* term/4 =UQ
charade =UU initialism quantifier =V abor afrasian afro-asiatic afroasiatic akan akha akkadian aku amerind
amharic amoy anatolian anglo-french anglo-norman annamite arabic asamiya asl atakapan atayalic attacapa
austro-asiatic aztecan bai baic balochi baltic-finnic balto-slavic balto-slavonic baluchi bangla barish
basuto bata belarusian bihari biu-mandara bodo-garo bokmaal bokmal bouyei brittanic brythonic bura
burmese-yi buyi caddoan canaanitic cantonese castilian celtic chadic chaga chagatai chagga chahta chari-nile
chemakuan chemakum chimwini chingpo chinookan chippewaian chippewyan chishona chiwere copehan coptic
cushitic cymric daba dafla dano-norwegian dard dardic dari dinka dravidic dyirbal elamitic enets entsi entsy
erse eskimo-aleut esthonian estonian faeroese faroese fennic fingerspelling/b finnic finnish finno-ugrian
finno-ugric formosan friuli friulian fukien fukkianese gaelic galician gathic germanic gheg gidar gikuyu
giriama goidelic gur hamitic hamito-semitic hani hellenic higi himalayish hindi hindoostani hindostani
hokkianese hottentot icelandic illyrian indic indo-aryan indo-hittite indo-iranian interlanguage iroquoian
jagatai jaghatai jinghpaw jinghpo jirrbal judeo-spanish kachin kachinic kadai kafiri kalapooian kalapuyan
kam-sui kam-tai kamarupan kamba kapsiki karen karenic kechuan khamti khoikhoi khoikhoin khowar khuen kichaga
kinyarwanda kiswahili kongo kordofanian kotoko kuchean kuki kuki-chin kulanapan kurdish kwa ladin ladino
lahu landsmaal landsmal lappic lappish lettish lisu lolo lolo-burmese loloish ludian luganda luo lusatian
luvian luwian luyia lycian lydian mafa magadhan mahratti malayo-polynesian maleseet malti mandara mande
marathi mariposan masa masai mashi matabele matakam metalanguage mikir-meithei miri mirish mon-khmer
mongolic moquelumnan mosan mulwi munda munda-mon-khmer munjuk musgoi musgu mwera na-dene naga ndebele nenets
nentsi nentsy neo-latin newari nguni niger-congo niger-kordofanian nilo-saharan nilotic non-ugric nordic
norman-french nung nyamwezi nynorsk oceanic omotic osco-umbrian ossete pabir paiwanic palaic pali pashto
pashtu paxto pehlevi permic pidlimdi pokomo proto-norse pujunan punic qiang qiangic quechuan quoratean
rhaeto-romance rhaeto-romanic riksmaal riksmal romansh rumansh sabellian saek saharan salishan samoyedic
sango sanskrit sechuana semitic serbo-croat serbo-croatian sesotho setswana shan shastan shina shoshonean
shoshonian signing/4 sinhala sinitic sino-tibetan slanguage slavic slavonic songhai sukur susian swahili
swedish tajiki takilman tanoan tatahumara tay tayalic tera tho thraco-phrygian tibeto-burman tocharian tosk
tshiluba tsouic tunguz tupi-guarani turfan turkic turkish turko-tatar ubykh ugaritic ugrian ugric ukrainian
umbrian umbundu ural-altaic uralic urdu uto-aztecan volgaic voltaic walbiri wandala warlpiri wu yamaltu
yanan yay yenisei-samoyed yi yue yuman yurak-samoyed zend zhuang zyrian =V2 cornish manx =V22 fang =V7
aramaic avestan =VA danish =VF athabascan cassite cherokee chinese greek hawaiian hebrew hokan khmer
massachuset penutian portuguese rumanian salish spanish tibetan yokuts =VF3 siamese =VFF french latin =VQ
barrage/7 =VQ1 bombardment/7 =VV koine prakrit =VbT language =W alliteration/9e ambage amphibrach anapaest
anapest archaicism archaism/7e assonance/6te blah bombast bouffe briticism cantata catalexis claptrap
classical colloquialism concerto conciseness concision dibrach doctorspeak droning/4e ecobabble
editorial/9ize elocution/6e eloquence enjambement enjambment eurobabble gobbledygook gongorism
grandiloquence grandiosity headlinese honorific iamb iambus journalese laconicism laconism legalese
long-windedness magniloquence melodrama nonfiction officialese offprint operetta oratorio parlance
periphrasis phraseology pithiness pleonasm poesy prolixity prolixness psychobabble repetitiousness
repetitiveness rondo scansion/4 self-expression seriocomedy sesquipedality sonata sonatina spondee
succinctness technobabble terseness trochee turgidity turgidness verboseness verbosity wordiness wording/4
=W* circumlocution =W0T article/7 =W1 pyrrhic singsong/8 =W11 intonation/7e =W3 boilerplate fustian separate
slapstick =W4 brevity consonance/7te ornateness sentimentalism =W44 coarseness luridness roundness tone/4
=W46 redundancy =W5 dactyl =W64 fluency saltiness undertone =W7 epos monotone rhyme/5 rondeau sitcom
verbalisation/8e verbalization/8e =W73 opera =W74 idiom =W7T verse/5 =W9T bathos =WA farce/5 =WB
symphony/7ize =WN, stress/6 =WQ anglicism britishism =WR comedy travesty/8 =WS accentuation/9e =WW euphuism
poetry prose tragicomedy verbiage =WW6 prosody =WWR rhetoric =We4 cadence =X agribusiness apiculture
aquaculture aquiculture arbitrage/9 arboriculture autosexing bailment/4 barter/6 beekeeping brewing
butchering cartage/4 carting circularisation/ae circularization/ae commercialism conveyancing conveying/6
dairying defrayal/6 defrayment/6 downtick dumping/4 e-commerce ecotourism expending/6 exporting/6
expressage/7 extradition/8e ferrying/5 financing/6e floriculture gardening/6 gunrunning hauling/4
horticulture husbandry hydroponics importing/6 industrialisation/ce industrialization/ce investing/6 ipo
jerry-building lease-lend lend-lease leveraging meatpacking merchandising/ae monoculture narcotraffic
neuro-marketing neuromarketing operations overcapitalisation/de overcapitalization/de overproduction/ae
overrun/7 peddling/5e ploughing/6 plowing/4 prepayment/6 publicizing/8e publishing/7 quarrying/6 ranching/5
renting/4 republishing/9 resale retail/6 retailing/6 sell/4 selling/4 serialisation/8e serialization/8e
simony smuggling/6e stowing/4 swap/4 swop/4 telecommerce telemarketing teleselling tilling/4 tourism
touristry trading/4e transaction/8 trucking/5 underproduction/be uptick vending/4 vendition/4 vendue
viniculture viticulture wholesale/9 =X*1 roundup =X*K deal/4 =X1 insemination/9e manufacture/b =X3
importation/6 landscaping/8e shipping/4 =X6r finance/7 =XBb commerce =XI outlay repayment/5 spending/5 =XI3
yield/5 =XI4 investment/6 =XQQ barratry =XR3 packaging/6e =XS logrolling/7 =XX bootlegging =XX1 sale =XXB
agriculture =XXv marketing/6 =Xa mining/3e =Xs farming/4 =Xs1 trade/5 =Y ascendancy/6 bilharziasis
coccidiosis complicity criminality deadlock disarrangement/a disrepair embroilment/7 humidity/6fy
hyalinization impunity lack/4 malaise moisture/7ize muss/4 nonoccurrence predicament refurbishment/9 satiety
shirtsleeves shoes supremacy susceptibility taint/5 undress/7 vacuolization virginity welter wet/3 wetness
=Y* imbroglio =Y*N condition/9 =Y,4 subservience/7e =Y1 absolution/5ve debasement/6 lubrication/8e
mechanisation/8e mechanization/8e repletion/6e =Y18 respite/7 =Y1P absence/5t =Y1Q standardisation/ae
standardization/ae =Y1c fix/3 =Y1f rustication/8e =Y3 impasse =Y31 admixture/5 wear/4 =Y3J ruin/4 =Y3L
trim/4 =Y4 deficiency desperation/4air invulnerability lousiness predominance/9te predomination/ae
slovenliness vulnerability =Y41 surfeit/7 =Y43 convenience =Y44 curvature/4e dryness hollowness
inconvenience/d silence/7 =Y4S hurry/5 =Y4Y urgency/4 =Y4f fruition/5 =Y6 nightmare prepossession/a
purgatory stymie/6 =Y64 predisposition/9e =Y66 flavor/6 flavour/7 =Y7 clutter/7 =Y73 press/5 =Y8 crisis
exigency famine katzenjammer stalemate/9 standstill straits =Y88 ruination/4 wreck/5 =Y8T reprieve/8 =Y9
despair/7 discomfort guilt solacement/6 =Y98 devastation/8e =Y9Q comfort/7 =YA6 jumble/6 =YB despotism
infestation/6 =YB1 reformation/6 =YB3 serration/6e =YC ambiance clear/5 =YC3 safety =YCB dominion/5ate =YE
necessity/8ate tilth =YE0 need/4 =YEC declination/6e =YF7 bitch/5 =YFQ deification/4y hangover =YG
polarisation/7e =YG8 irradiation/8e =YGQ facilitation/9e =YI9 security =YIC anchorage/6 =YIf exemption/6 =YJ
corrosion/5de desiccation/8e deterioration/ae dilapidation/9e encapsulation/ae ionisation/5e ionization/5e
underdevelopment/c urbanisation/7e urbanization/7e =YJ4 putrefaction/6y =YJQ sensitisation/8e
sensitization/8e =YJR rot/3 =YKC atmosphere =YM vacancy =YMC vacuum/6 =YN blight/6 =YN* illumination/9e =YN4
liability =YNJ dehydration/8e =YNM emptiness =YNN impaction/6 =YO1 contamination/ae =YP drought =YQ celibacy
insistency regularisation/9e regularization/9e rummage/7 scandalisation/9e scandalization/9e =YQ1
brutalisation/8e brutalization/8e =YR how-do-you-do plight/6 =YR6 problem =YS adulteration
disorganisation/ae disorganization/ae ennoblement/7 exoneration/8e satiation/6e =YTr amnesty/7 =YY muddle/6
=YY4 immunity nakedness purity/4fy =YY9 desolation/7e =YYA mess/4 =YYI indemnity/7fy =Yc depilation/7e
reinstatement/9 =YdN danger =Ym scepter sceptre =Yq6 circumstance =Yy malady =Yy1 mummification/6y =YyJ
disintegration/be =YyK pinch/5 =Z adducing autobiography biography chronicle/9 counterargument counterfoil
downstroke footmark hagiography harbinger/9 hoof-mark hoofprint isometric memorabilia mintmark profiling
serif seriph signalisation/8e signalization/8e thumbprint tickler underline/9 underscore/a upstroke vestige
=Z*3 shaft/5 =Z3 monstrance =Z3K record/6 =Z46 contour/7 =Z5 hairline =Z6 etymology/8ize =Z63 clincher/6
=Z66 guideline =Z7 squiggle =Z76 determiner/9 =Z77 indication/7e =Z7b argument/4e =Z7m sign/4 =ZB3 file/4
=ZFQ con/3 =ZR indicant/6te =ZRN account/7 =ZRR testimonial =ZT memoir =ZZ clue =ZZ4 fingerprint/b footprint
=a beleaguering besieging bioattack biodefence biodefense bw eccm ecm encirclement/8 esm ew hostilities iw
jamming/3 minelaying siege =a3 blockade/8 =aB7 engagement/6 =aNo war/3 =aQ2 assault/7 =aQB defense =aQo
battle/6 =aS sortie =ao combat/6 warfare =ao4 fight/5 =b adage agrapha amphibology amphiboly anatomical
aphorism/7e apophthegm apothegm bargaining/7 blether/7 byword calque causerie chin-wag chin-wagging
chit-chat/4chat chitchat/8 confab/6 conversation/7e dysphemism epigram euphemism/7ze gab gabfest gossiping/6
gossipmongering haggle/6 haggling/5e heart-to-heart hex/3 idiolect incantation locution logion logomachy
malarkey malarky motto nothings parisology parley/6 prate/5 prattle/7 pretrial proverb roundtable rusticism
saying/3 scandalmongering schmoose schmooze shmooze slogan sumpsimus talking/4 talks teach-in teleconference
teleconferencing tittle-tattle/d tutorial wrangling/6e yack/4 yakety-yak =b* axiom quip/4 =b1 arbitration/8e
mediation/6e moralism umpirage/5e =b2 yak =b22 chat/4 =b3 loophole tete-a-tete =b33 saw/3 =b4 ambiguity
ruralism =b44 diplomacy =b6 argumentation/4e confabulation/ae orthoepy southernism =b6! conjuration/6e =b66
deliberation/9e =b7 debate/6 duologue mantra sidebar watchword =b77 dialog dialogue jazz/4 =b7F gossip/6
=b88 chatter/7 =bB huddle/6 powwow/6 =bF maxim =bP1 session =bQ crossfire negotiation/8e =bRS give-and-take
=bT soliloquy/8ize =bTV words =bU catchword =bW shibboleth =bb colloquy =bbS consultation/7 =bbT
monologue/8ize =bd post-mortem postmortem =bps talk/4 =c abreaction/7 amelioration/9e anastylosis
auto-suggestion autosuggestion cleaning/5 cleansing/6e darning/4 disinfestation/9 emendation enhancement/7
gentrification/7y humanisation/7e humanization/7e modernisation/8e mopping/3 optimisation/7e optimization/7e
pasteurisation/9e pasteurization/9e patching/5 quickie quicky re-afforestation/b re-establishment
re-formation reassembly rebuilding/7 redevelopment/9 refabrication reforestation/8 remediation/8e
sanitisation/7e sanitization/7e scrubbing/5 self-improvement self-reformation self-suggestion shave/5
spring-cleaning/c swabbing/4 sweeping/5 tenderisation/8e tenderization/8e upturn workflow =c* amendment/5
=c1 stabilisation/8e =c11 reclamation/5im =c3 remedy/6 =c31 fixing/3 =c3b ventilation/8e =cE1 shaving/4e =cI
enrichment/6 =cII maintenance/5ain =cJJ development/7 =cJQ purification/5y =cKT correction/7 =cQ upkeep =cQJ
renewal/5 =cQS purgation/4e =cS purging/4e =cS8 progress/8 =cT modernization/8e =cY renovation/7e =cYC
repair/6 =cYJ melioration/8e =cc catharsis housecleaning/a katharsis overhaul/8 =ccS rehabilitation/be =cdc
reform/6 =d acupressure acupuncture adventure/9 autogenics autopsy/7 babysitting ballottement birdnesting
bodybuilding busywork campaigning candidacy candidature celioscopy census/6 checkup chiropractic chore
classwork clean colonoscopy combing/4 comparing/6e corvee countdown counting/5 coursework culdoscopy dawah
deerstalking diathermy dishwashing doddle donkeywork drudgery/6 effleurage eleven-plus endoscopy
exercising/7e exertion/5 g-jo gastroscopy gonioscopy hackwork haircare hairweaving healthcare homework
housekeeping/9 housewifery housework hustings hydropathy hydrotherapy hysteroscopy inquest inspection/7
investigating/ae isometrics keratoscopy laundering lavation/3e lieu likening logging/3 look-over make-work
manicure/8 massage/7 medical microscopy mikvah miscount/8 musclebuilding naprapathy naturopathy necropsy
nightwork no-brainer nosecount nurturance/6e once-over ophthalmoscopy orthoptics osteoclasis osteopathy
overexertion/9 overwork/8 overworking/8 palpation/6e pandiculation paperwork pedicure/8 petrissage
polishing/6 prep proctoscopy reassignment/8 recount/7 rest-cure resurvey rhinoscopy roping/3e rubdown
schoolwork sea-duty shiatsu shining/4e shitwork sigmoidoscopy skincare spadework stead stumping stylostixis
subbing/3 substituting/9e supererogation tapotement tending/4 timework tlc toil/4 tsuris washing-up
weightlift weightlifting/a window-washing wiretap/7 workout wrestle/7 =d! escapade =d*l survey/6 =d1
comb-out crapshoot detoxification/7y grappling/6e wrestling/6e =d3 scan/4 washing/4 =d3Q cinch/5 =d3s work/4
=d4 behalf =d6 project/7 research/8 =d64 role =d69 care/4 =d6T analysis/5ze study/5 =d6Y difficulty =d81
marathon =dB1 nursing/4e =dB4 enterprise =dIX venture/7 =dL4 comparison/6e =dOF pm =dP3 checkout =dPJ
incubation/7e =dQ crusade/7 endeavor/8 endeavour/9 straining/6 =dQ1 service/7 =dQQ exercise/8 =dR going-over
=dS plodding/4 stalking/5 =dT$ assignment/6 =dd task/4 washup =dl scrutiny/7ize =dpw examination/6e =dr4
treatment/5 =ds undertaking/8e =e aria arietta arioso barcarole barcarolle belling berceuse cadenza
capriccio charivari chivaree continuo coronach counterpoint/c descant/7 dirge discant ditty divertimento
etude fantasia fortissimo glissando introit keen/4 larghetto largo leitmotif leitmotiv lied love-song
madrigal/8 medley monody monophony motet nocturne notturno oldie opus ostinato partsong pastorale pizzicato
polyphony polytonalism polytonality popularism postlude primo prothalamion prothalamium recitative refrain
reharmonisation reharmonization/ae roundelay scherzo scolion secondo serialism shivaree threnody toccata
tra-la tra-la-la tucket =e! adagio =e1 cradlesong harmonisation/8e harmonization/8e lullaby =e11
orchestration/ae =e3 pastiche =e31 bagatelle =e3B suite =e4S tune/4 =e6 melody/5ize =e61 realisation/6e =e6Q
music =e7 anthem antiphony ballad idyl lay =e71 requiem =e73 ligature/5e =e81 song/1ing =e8R overture =eFF
chopin =eKB quintet sextet =eQS swoop/5 =eT obbligato obligato =eT7 pastoral =ee partita serenade/8 vocal
=ee! intermezzo =epW modulation/7e =f abolishment/7 abolition/5sh abort bloodbath carnage ceding cession/2de
chance-medley closedown deathblow decimation/7e defusing/5e demolishing/8 demonetisation/9e
demonetization/9e discontinuance/ae discontinuation/ae disfranchisement/c disinheritance/a dismount/8
euthanasia extinguishing/a finalisation/7e finalization/7e genocide handover hara-kiri harakiri harikari
hecatomb homicide immolation/7e invalidation/9e layoff lynching/5 manslaughter mariticide massacre/8
murder/6 orgasm phase-out prorogation/6ue quenching/6 ruining/4 sabotage/8 self-annihilation
self-fulfillment self-realisation self-realization seppuku shoot-down shutdown slaying/4 splitsville
stillbirth strangling/7e suttee throttling/7e thuggee tyrannicide waiver/5 windup =f% breakup =f1
adjournment/7 holocaust =f8 abortion/5 annihilation/9e obliteration/9e =f8N destruction/5oy =f8Z
graduation/7e =f8f slaughter/9 =fF suicide =fJ vaporization/7e =fN suffocation/8e =fNh strangulation/ae =fS
overthrow/9 spoliation/3il =ff bloodshed consummation/9e deactivation/9e follow-through self-destruction/d
=ff2 kill/4 =fff liquidation/8e =g affrication ahem bawdry bawdy bellowing/6 boo/3 cachinnation/9e catcall/7
chortle/7 chuckle/7 clamoring/6 clamour/7 clamouring croak/5 croaking/5 drawl/5 enunciation/8e epenthesis
exclaiming/7 giggle/6 groan/5 guffaw/6 halloo/6 hee-haw/7 holla hollering/6 hollo/5 holloa horselaugh
hosanna howling/4 mispronunciation/7ounce moan/4 mumble/6 nasalisation/7e nasalization/7e outcry/6 profanity
rasping/4 razz razzing/4 sandhi shout/5 snicker/7 snigger/7 suspiration/6e swearword titter/6 ululation/6e
utterance/5 vociferation wail/4 whoop/5 yelling/4 yodel/5 yowl/4 =g,7 accent/6uate =g1 interjection/9
mumbling/5e scatology =g3 ha-ha haw-haw rasp/4 =g4 vulgarism =g7 homophony paging/3e speaking/5 =g76 snarl/5
=g7R laugh/5 =g7b curse/5 =g7e syncopation/8e =g8 growling/5 screaming/6 shriek/6 shrieking/6 sigh/4
whisper/7 =g88 howl/4 =g8R scream/6 =gE holler/6 =gF bellow/6 dickens =gJ ejaculation/8e =gMp
articulation/9e =gQ blasphemy lamentation/6 laughter =gR swearing/5 =gR7 oath =gW diction =gb
pronunciation/4ounce =ge7 lament/6 =gg expletive snort/5 yell/4 =gg4 hoot/4 =gg7 exclamation/5im =ggb cry/3
=h actuation/6e beanball beaner/4 bosie bronchospasm cardiospasm change-of-pace change-up compressing/8
condensing/7e countershot dribbling/6e elbowing/5 enfilade fastball googly gunfire gunshot haulage/4 hurl/4
jostle/6 jostling/5e knuckleball knuckler laryngismus leaner/4 leaping nudge/5 pounce/6 pulling/4 pushing/4
retch/5 shellfire shove/5 shy/3 skeet slinging/5 spitting/4 squeezing/6e throw-in tow/3 towage/3
trapshooting tweak/5 vasoconstriction =h%% leap/4 =h1 belching ejection/5 =h1h launching =h3 pressing/5
tug/3 =h33 firewall =h3S shot =h3d drive/5 =hG4 pull/4 push/4 =hH8 hop/3 =hK haul/4 =hNI squeeze/7 =hR
potshot =hf shooting/5 =hh capriole =hj8 throw/5 =i dint effectuation/9e expedient make-do makeshift
motorisation/7e motorization/7e praxis stopgap =i3I means =i7 wings =j actuality coexistence/7 inherence/6
opportunity preexistence/8 say/3 =j0 being/2 =j6 potentiality =j6F prospect/8 =j6j life =jCF presence =jE
existence/5 =jG potential =jGd chance/6 =jJQ survival/6e =jY transcendence/9 transcendency/9 =k
anthology/8ize archives bestiary bimonthly biweekly booklet breviary brochure consuetudinal consuetudinary
cookbook copybook curiosa cyclopaedia cyclopedia dictionary enchiridion encyclopaedia encyclopedia ephemeris
florilegium formulary glossary grimoire guidebook handbook hornbook hymnal hymnary hymnbook instructions
mackle missal monthly onomasticon periodical pharmacopeia phonebook pictorial prayerbook psalter quarterly
read/4 reissue/7 reprinting/7 roadbook schoolbook semimonthly semiweekly songbook spell-checker storybook
textbook thesaurus tome unabridged variorum weekly wordbook wordfinder workbook yearly =k* compendium =k1
pop-up =k3 folder/4 omnibus =k33 primer/5 =k3R book =k66 vocabulary =kBk edition =kQ compilation/6e manual
=kR catalog/7 directory =kT pamphlet =kW reprint/7 =kX republication/7sh =kX1 publication/5sh =kZ annals =kk
almanac digest/6 yearbook =l auscultation/9e dekko eye-beaming gaze/4 glance/6 glower/6 lipreading/7
listening/6 monitoring/7 peek/4 pleximetry rehearing relistening rubber-necking/6neck side-glance side-look
sighting/5 sightseeing/8 smelling/5 sniff/5 stare/5 stargazing/7e succussion/7 watching/5 =l6
contemplation/ae =l6Z glimpse/7 =l86 observance/6e =lQ looking =m aas abls accolade alarum amusd an antilog
antilogarithm assay-mark bd blitt bmus bns bookplate bs bsarch buoy/4 crosier crozier dd dds ded dmd dmus
doctorate dog-ear dph edd emmy fogsignal honours identifier lingam logo logotype mearstone medal meerestone
merestone milepost monogram musd numeral oscar postmark/8 printout signaling/6 thb thd ticktack tipstaff =m&
authentication/be =m*6 input =m, laurels =m,4 honor/5 =m2 cairn =m3 bauble embossment/6 foghorn tocsin
trophy =m31 tattoo/6 =m33 icon =m3G beam/4 =m4 demerit earmark/7 =m41 marking/4 =m43 clout/5 =m5 od =m53
crown/5 =m6 symbol/6ize =m7* citation/3e =m73 drogue pennant =m8 milestone =mDG signal/6 =mFC target/6 =mFE
mantle/6 =mP5 ab =mQB symbolism =mR commendation/7 =mR3 read-out readout =mS aliyah =mT3 cachet =mZ3 token
=mm3 tag/3 =n backsliding balls-up ballup betise blooper blunder/7 bobble boner boo-boo botch/5 bungle/6
circumvention/a clanger/5 cockup copout flub/4 flunk force-out foul-up fumble/6 gaffe goldbricking/9 lapsing
malingering/8 mess-up miscalculation/be misestimation/ae misplay/7 misreckoning misstep mix-up
nonaccomplishment nonachievement nonfeasance nonobservance nonperformance offside out parapraxis putout
recidivism/7ate relapse/7 relapsing/6e renege/6 reverting/6 revoke/6 rounding shirking/5 skulking/5
slacking/5 slip-up snafu/5 solecism strikeout trip-up =n*1 dodging/4e =n4 negligence =n46 error/3 =n6*
mistake/7 =n8N failure/4 =nE% breach/6 =nN4 fault/5 =nPn lapse/5 =nYJ omission/3t =nnO slip/4 =o battering
contretemps counterinsurgency cut-and-thrust feud/4 fighting/5 fistfight/9 fray free-for-all gunfight
gunplay insurgence insurgency insurrection intifada intifadah mutiny/6 punch-up revolt/6 rough-and-tumble
set-to shootout skirmish/8 slugfest snickersnee tussle/6 uprising vendetta =o1 beating/4 fisticuffs
in-fighting =o3Q scuffle/7 =o8 tug-of-war =o81 encounter/9 =o9a conflict/8 =oQ duel/4 =p airpost airwave
arm-twisting canvassing channels communicating/ae comp comprehensive dramaturgy exam expatiation/8e
fiberoptics fibreoptics hypermedia impartation/6 imparting/6 intercommunication/fe multimedia oral quiz/4
remonstrance remonstration rfd sloganeering/9 spiel/5 suasion tripos uplink viva =p0L communication/ae =p1
intercourse proselytism =p1G propagation/8e =p3 embroidery/9 =p31 embellishment/9 =p3M channel/7ize =p4u
dissemination/ae =p6 persuasion/6de reconsideration/a =p7 broadcasting felicitation/9e =p71 objection/6 =p8
patter/6 =pGK circulation/8e =pO fm =pSc airing =pT prompting/6 =pW verbalism =pb discussion/7 =pd
electioneering/b =pg expostulation/ae =pp exhortation/6 =pu dilation/5e =q crowding/5 encompassment/9 milieu
over-crowding/4crowd =q*R acknowledgment/ae =q1 apostasy ballgame banishment/6 debarment/5
excommunication/ce ostracism/8e =q3 showcase =q3C sphere =q4 imbalance =q6 disfavor/8 disfavour/9
reprobation/8e =q63 canvass/7 =q6R recognition/7ze =q7 acquiescence/9 =q7w challenge/9 =qC environment
surroundings/8 =qC3 arena =qC6 realm =qCA preserve/8 =qCB domain =qCC kingdom =qI4 balance/7 =qJM
equilibrium/9ze =qLE inclusion/5de =qN unbalance/9 =qR acknowledgement welcome/7 =qRQ acceptation/6 =qS6
thing =qYY situation/6e =qq6 exclusion/5de =r accreditation/8 administrivia channelisation/9e
channelization/9e commissioning/a delegating/7e devolvement/7 disenfranchisement/e empowerment/7 homemaking
invigilation/9e mismanagement/9 nonprofit not-for-profit re-sentencing relegating/7e reorganisation screwup
self-organisation self-organization shake-up shakeup superintendence/b supervising/8e supervision/8e =r1
reorganization/9e =r49 mercy =rB management/6 =rB1 administration/8er =rI$ dispensation/7e =rQ misconduct/a
=rQ1 relegation/7e =rQQ steering/5 =rRT certification/6y =rX banking/4 dealing/4 syndication/8e =rr
conducting/7 =s academicianship accountancy accountantship ambassadorship apostleship apprenticeship
associateship attorneyship bailiffship basketry bishopry biz bookbinding bookkeeping brainwashing
bricklaying cabinetmaking cabinetry cadetship calling/4 captaincy captainship cardinalship carpentry/7er
catechesis catering chairmanship chancellorship chaplaincy chaplainship chieftaincy chieftainship clerking/5
clerkship coaching/5 cobbling/5e commandership commandery comptrollership consulship controllership
councillorship councilorship counsellorship counselorship couture curacy curatorship custodianship deanship
directorship discipleship dressmaking editorship eldership foremanship generalcy governorship headmastership
headmistressship hypnopedia inculcation/8e indoctrination/be ingraining inspectorship instilling/7
instructorship internship judgeship lectureship lecturing legateship legislatorship librarianship
lieutenancy lifework lumbering magistracy magistrature managership marshalship mayoralty messiahship
moderatorship newspapering oculism overlordship papermaking pastorship peasanthood piecework plumbery
praetorship precentorship preceptorship premiership presidentship primateship principalship priorship
proconsulate proconsulship proctorship professorship protectorship pyrotechny rectorate rectorship rulership
secretaryship senatorship services shoemaking sleep-learning solicitorship speakership spinning/4
stewardship stitching/6 studentship suturing/5e tailoring/6 teachership telecommuting teleworking thaneship
treasurership tribuneship tutorship viceroyship viziership wardenship wardership weaving/4e winemaking
woodworking workload =s1Q occupation/5y =s3 sewing/3 =s3B craft/5 =s6Q schooling/6 teaching/5 =s7 typography
=sB legation vocation =sC3 berth/5 =sQ tutelage/3or =sRR lesson =sS booking/4 career seafaring =sS1
sailing/4 =sd3 job/3 =ss headship =t concert/7ize counterattraction docudrama documentary/8 follies
infotainment matinee movie musical pianism premiere/8 rerun/5 revue silents spectacular talkie telefilm
tetralogy theatrical travelog travelogue vaudeville =t!S performance/7 =t*3 stopper/7 =t3 pic =t4
show-stopper showstopper =t6 three-d =t6! rendering/6 =t6X rendition/4er =t7 histrionics =t73 film/4 =tA
western =tR burlesque/9 =tT1 instalment/6 =tk serial =u accrual/5e accruement/6 aggrandisement/a
aggrandizement/a annotating crop-dusting decentralisation/be dispersal/7e escalation/7e fluoridation/9e
fluoridisation/9e fluoridization/9e hyperextension/ad maximation maximisation/7e pervaporation/ae
recirculation refocusing/7 repositing/7 reposition/7 self-aggrandisement self-aggrandizement step-up
stockpiling/8e strewing/5 subjoining/7 subjunction/4oin vasodilation warehousing/8e =u%p elaboration/8e =u4u
amplification =uJR buildup =uK1 spraying/5 =uL* magnification/6y =uLp expansion/5d =uN distension/6d =uNp
enlargement/7 =uQ exacerbation/9e =ud stretching/7 =uu intensification/8y =uv annexation =v acquiring/6e
arrogation/7e buyback buying/3 buyout clawback confiscation/9e conquering/7 contracting/8 distraint
expropriation/ae getting/3 impounding/7 impoundment/7 impress/7 impressment/7 incurring/5 moneymaking
obtainment/6 obtention/3ain pork-barreling procural/6e procurance/6e procurement/7 purchasing/7e regaining/6
repurchase/a viatication viaticus =v1 recapture/9 =v3 shopping/4 =vI4 inheritance/7 =vI6 acquisition/5re
=vIG purchase/8 =vJJ capture/7 =vN arrest/6 =vR receipt/7 =vSS conquest =vX borrowing =w adjuration/5e
asking begging benison billing callback collect courting/5 courtship cross-examination demagoguery demagogy
entreaty importunity inquiring/6e interrogatory invite/6 orison query/5 questioning/8 requiescat rogation
wooing/3 =w* commination =w*1 plea =w1 deprecation/8e intercession/7de =w4 invitation/5e jingoism =w41
appeal/6 =w6d enquiry/6e =w7T summons/7 =wN beggary/3 =wR1 solicitation/7 =wR7 question/8 =wSh bundling =wb
interview/9 =wb6 invocation/4ke =wd reexamination/8e =wk catechism/8e =ww7 recall/6 =wwQ supplication/9e =x
by-election bye-election plebiscite reelection/7 referendum =x2E primary =xS, election/5 =y
arteriolosclerosis bleeding/5 bruise/6 cholelithiasis clubfoot debility/7ate disability disablement/7
disease fester/6 fibrosis frostbite goitre hemorrhage/a illness induration/7e infirmity myelofibrosis
osteoporosis prolapse/8 singe/5 sore sprain/6 superinfection/b tumor tumour ulcer/5ate =y%1 harm/4 rupture/7
=y%9 wound/5 =y1 amputation/7e contusion/6e graze/5 scald/5 tetanus =y1S prostration/8e =y3 welt/4 =y31
gash/4 =y4 feebleness indisposition/8e malignancy =y46 handicap/8 =y5 cyst =y54 adhesion/4re =y7
excoriation/8e =y8 malformation reflux =y8% injury/5e =y83 wrench/6 =y8S collapse/8 =y96 itch/4 =y99 hurt/4
=yAy bite/4 =yE1 fracture/8 =yE2 shiner/5 =yE7 slash/5 =yEE slough/6 =yG gangrene/8 sphacelus/7ate =yG1
insolation/7e =yJ demineralisation/be demineralization/be ulceration/7e =yJG abrasion/4de =yJJ infection/6
=yM8 bump/4 =yMI scratch/7 =yN palsy/5 rheumatism trauma/6tize wasting/4e =yN4 scorch/6 =yN7 ague =yNN
sickness =yR stricture =yS whiplash =yy lesion =yz laceration/7e =z autotomy/7ize baring bisection/6
bowdlerism branching breakaway comstockery decontamination/ce denudation/5e dermabrasion dichotomisation/ae
dichotomization/ae disembowelment disforestation/9 disinvestment/9 dislodgement/8 dislodgment disunion/6te
divarication drainage/5 emptying/5 expunction/5ge expunging/6e expurgation/8e husking/4 parcellation/6
quantisation/7e quantization/7e remotion/4ve rinsing/4e scission sectionalisation/be sectionalization/be
septation severing/5 stripping/5 syllabication/ae syllabification/8y trifurcation/9e voidance/4 zoning =z%
schism =z%6 divergence/7 =z& uncovering =z* oversimplification/by =z1 disengagement/9 riddance/3 =z1J
evacuation/7e =z33 drain/5 =z6d dissection/7 =z7Q skimming/4 =zJ6 elimination/8e =zM% ramification/5y =zNJ
dissociation/9e =zQ hyphenation/8e =zYJ fragmentation/8 =zf atomisation/6e atomization/6e removal/5e
`;
