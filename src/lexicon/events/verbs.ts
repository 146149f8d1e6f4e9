// Verbs under the lexicographer files of their senses ("=cg": communication, then cognition).
// WordNet 3.1, Princeton University (https://wordnet.princeton.edu/license-and-commercial-use).
// Made by scripts/lexicon/wordnet.ts.
export const verbs = `
=b aestivate anaesthetise anaesthetize anele anesthetise anesthetize antic antisepticize apparel atrophy
attire autoclave awake barber barf beget bellylaugh birth blench blub bonnet burp ca-ca cachinnate caponise
caponize cathect catnap chloroform chortle chuckle chuff clown cocainise cocainize coiffe coiffure
convalesce corset cough crane crap crick crimson cross-dress cross-pollinate cub dandify de-energise
de-energize defecate defeminise defeminize degenerate demasculinise demasculinize depilate desex desquamate
detox didder discase disinfect disrobe dizen don doss douche doze drivel egest embrocate enclothe epilate
estivate etherise etherize excrete exsert exudate exuviate face-lift faint farrow fart father fester
fibrillate fleer floss foal frock frown gangrene garb garment gasp gauffer geld giggle gnash goffer gown
grimace grin guffaw habit harm hemorrhage hiccough hiccup hyperextend hypertrophy hypnotise hypnotize inunct
kip kitten lamb lame laugh leech maim marcel martyrise martyrize medicine menstruate metastasise metastasize
mewl micturate molt moult mousse nap narcotise narcotize necrose neuter nictate nictitate obstipate
overclothe overdose overfatigue oversleep overstretch overtire overweary ovulate pale palpebrate pedicure
pee pee-pee perk perm perspire phlebotomise phlebotomize piss pollenate pollinate pomade pompadour poultice
primp procreate ptyalise ptyalize puke pule pup pupate raiment razor reanimate reawaken reboot recidivate
refracture regorge regrow reinvigorate revivify rouge scowl sedate sentimentise sentimentize shampoo shirt
shoe shrug sick simper sire slabber slaver slim slobber slough slumber smirk sneeze snicker snigger snooze
snore soap sob soup spay sphacelate splint sprain stale subluxate sudate sunbathe sunburn suntan superfetate
superinfect sweat swoon talc teethe tiller titter tog tonsure transude traumatise traumatize trephine tucker
uncase unlax unstrain upchuck upraise vaccinate vasectomise vasectomize venesect vesture vomit wan wee
wee-wee weep wheeze whelp whimper wrick =bb ail ancylose ankylose canker cross-fertilise cross-fertilize
drowse eruct exhale fatigue glower hyperventilate jade manicure medicate overdress prink refreshen
resuscitate retch sneer sniffle spue sterilise sterilize suppurate suspire swelter underdress urinate waken
weary =bbb respire spew =bbe wake =bbg revive =bbk awaken =bbo infect =bbp blink =bbs wear =bbt dress =bbv
bleed tire =bc blubber exude pant sigh smile =bch spit =bd drug =bdv exhaust =be pain salivate wound =beg
injure =beo nurse =bg alleviate belch blanch blush cleanse energize revitalize undress vivify =bgb resurrect
=bgg cure redden relax =bgp flush =bgt inject =bhb blow =bhc beam emit =bhh inflame =bhp glare =bm shudder
=bmm twitch =bo hibernate scab =boe recreate =boo behave relieve =bot clothe =bp secrete sun =bpb squint
wink =bs sleep yawn =bsm spread-eagle =bsv breathe =bt robe =btm bathe =btt choke =btv shave =bv costume hat
=bww handicap =bxx hatch =c aah abduce abjure accession accurse acquiesce adduce adjudge adulate affiance
affront aggrandise aggrandize airmail alert alibi allege allude allure altercate amnesty anathematise
anathematize annunciate aphorise aphorize apostatise apostatize apostrophise apostrophize arbitrate argufy
article asperse assent asseverate assoil autograph avouch baa backbite backspace badmouth ballyhoo bamboozle
banter baptise baptize barrage bedamn beef bellyache bemoan bemock berate beseech beshrew betroth bewail
bewray bicker blabber blandish blarney blat blate blather blether blither blog bloviate blurt bode boo
bootlick brabble brag braille bravo brawl brazen brief broach brown-nose bruit bulletin bullshit burlesque
bypass cackel cajole calumniate cantillate caricature carp catcall caterwaul caution cavil caw censure
census chaff chastise chat cheek cheep cheerlead chide chirk chirr chirrup chit-chat chitchat chitter
christen chronicle churr circumstantiate claver cluck coax collateralize collogue colorcast comminate
condone conge consent contest contraindicate converse convict convince convoke coquet coquette couch counsel
countenance counterchallenge counterclaim countermand countersign crawfish critique croon cross-refer cuckoo
cue cuss damn debrief debunk decode deconsecrate deconstruct decry decrypt defame denominate depone deride
derogate devoice diphthongise diphthongize disabuse disallow disambiguate disavow disc-jockey disk-jockey
disparage diss disseminate dissertate dissuade ditto divagate divulge dj double-space drawl dupe e-mail
edify editorialise editorialize elocute email encipher encode encore encrypt enounce ensky entice entreat
equivocate eschew eulogise eulogize euphemise euphemize evince exculpate exonerate expatiate expostulate
express-mail extenuate extol exuberate facsimile familiarise familiarize fate fault fax felicitate fib
finger-spell fingerspell flatter forebode foredoom foreshadow foreshow forewarn formularise formularize
forswear gab gabble gaggle gainsay garble gasconade general gesticulate gesture glamour glory gripe groan
grouch growl grunt grunt-hoot guesstimate hallow handwrite harangue harbinger haw hee-haw heliograph
hen-peck hex hint horse-trade humor humour hurrah hype hyperbolise hyperbolize implore importune impugn
indenture inflict ingeminate initial instance insult intercede interject intermediate intermit interpellate
inveigle jabber jawbone jeer jolly josh jot kibbitz kibitz kotow kvetch labialise labialize lampoon laud
lexicalise lexicalize liaise libel lilt lip-sync lip-synch lisp low lucubrate lure maledict malign mentor
meow miaou miaow misaddress misadvise miscall miscount misinform misname mispronounce misquote misspeak
misspell misstate mistranslate moan monologuise monologuize moo moot motion muckrake mussitate namedrop
nasale natter neigh netmail network nicker nickname nitpick nix notarise notarize notate notify obfuscate
officer oink okay omen ooh oppugn orate outguess overdramatise overdramatize overemphasise overemphasize
overgeneralise overgeneralize overpraise overstate overstress overwrite paginate palatalise palatalize
palter pant-hoot paraphrase parley parrot particularise particularize peach perjure perseverate petition
pettifog phonate phone plain platitudinize plea-bargain pluralise pluralize podcast polemicise polemicize
polemise polemize portend powwow praise prate prattle preachify preamble precis preface prerecord presage
prevaricate prohibit prologise prologize prologuize propitiate proposition propound proscribe proselytise
proselytize quarrel query quetch quip quiz radio rant razz re-address re-argue re-emphasise re-emphasize
re-examine re-explain re-introduce reaffirm reassert rebroadcast rebuke recant recap reconfirm reconsecrate
reconvict recriminate rededicate redetermine reformulate reintroduce reiterate renege repeal rephrase repine
reply reprehend reproach reproof reprove repugn reschedule rescind reshoot restate retort retranslate revile
reword ridicule romanise romanize rubbish rumor rumour salaam sass satellite satirise satirize schmoose
schmooze scranch scraunch segue sentence sermonise sermonize shmoose shmooze shriek shrill shrive sidestep
signpost singularise singularize skreigh slander sleuth snoop soft-pedal soliloquise soliloquize sough spam
speechify spoof sportscast spurn squabble stammer stickle stutter subpoena subvent subvention subvocalise
subvocalize summons susurrate sweet-talk tantalise tantalize taunt telecast telecommunicate telefax
telegraph telepathise telepathize telephone televise telex term thank tittle-tattle toady topicalize tot
touch-type traduce transliterate triple-space trivialise trivialize troat tsk tut tut-tut twaddle twit
twitter typewrite ululate unbosom unchurch undeceive undersign understate unhallow universalise universalize
unsay unspell upbraid vaunt videotape vilify vilipend vituperate vociferate voodoo vowelise vowelize vroom
waul wawl wheedle whicker whinny whisper wisecrack witch wolf-whistle word wrawl yack yak yap yarn yaup yawl
yelp yip yodel =cb ejaculate gargle jest joke mesmerise mesmerize palliate piffle quack shit splutter wail
whoop =cbb snivel =cbc cry =cbd snort =cbm convulse =cc absolve accent accentuate acclaim accost accuse
adjure adumbrate advertise advertize advocate anathemise anathemize animadvert apologise apologize applaud
augur aver avow bay bellow bespeak betoken bitch blab blackguard blaspheme bleat canonise canonize catechise
catechize chant clamour cod commentate commune complain compliment confab connote coo criminate cronk
declaim deliberate demur denigrate deplore deprecate deter disclaim discuss dispute docket dogmatise
dogmatize emphasise emphasize enjoin enumerate enunciate exact exclaim exhort explicate exposit expound
flout gibber gossip hoot imprecate inflect instigate interrogate intimate intonate inveigh investigate
itemise itemize kid lecture marvel mew mock monish murmur mutter narrate nasalise nasalize objurgate pardon
perorate phrase plight pooh-pooh pray preach predict prognosticate promulgate pronounce propagandise
propagandize prophesy publicise publicize quaver quibble recount rede remark renegociate renegotiate
reprimand rhapsodise rhapsodize scoff scold second-guess semaphore signal siss sizz snub soft-soap squawk
squeal symbolise symbolize tattle tergiversate testify title tout trill underline underscore underwrite
unteach vaticinate visa voice vow warble warrant yammer yawp yell yowl =ccb bawl cackle nod =ccc acknowledge
acquaint address admonish advise announce argue ask assure attest call challenge command comment compromise
confess consult contend crow curse declare denote discourse doom evidence excuse explain express foretell
generalise generalize grumble guarantee herald holler hollo howl impeach indicate instruct interview intone
mention message order out palaver plead predicate prescribe proclaim profess promise question quote record
remonstrate report request roar say shout sibilate signify slang speak state stipulate suggest supplicate
swear talk tell urge utter verbalise verbalize vindicate vouch warn =ccd jaw =cce congratulate stress tempt
=ccg apprise apprize belittle justify latinize leak manifest moralise moralize recommend tone =cch squall
=cck blame disregard enlighten enquire greet insist premise =ccm bow circulate =cco assert clamor condemn
dismiss dub name =ccp babble ignore scream =ccs agree imply specify =cct describe mouth snarl =ccv beg
communicate concede convey deny =ccw submit =ccx cite recite spell summon transcribe =cd mumble =cec beckon
discourage =cee exalt =ceg sizzle =cek nag =cg assibilate auspicate blackwash clarify concur demagnetise
demagnetize dimension downplay evangelise evangelize foist guy iterate latinise magnetise minimise mitigate
popularise popularize redact sanctify stonewall teach tinge treble uncloak vent warp =cgb bray inoculate
vulgarise vulgarize =cgc inform =cgg amend capacitate chasten depreciate disrupt fulminate glorify ink
interrupt irradiate meld rectify rejuvenate reset scald =cgk translate =cgm flag =cgo moderate =cgv
rationalize =ck approbate approve brainwash cipher controvert cypher decipher decree destine detail dial
document elucidate ensure etymologise etymologize except hypothecate jinx memorialise memorialize numerate
opine personate previse purport rebut receipt recuse refute reinterpret research theologise theologize type
=ckb stool =ckc ascertain forecast inquire repudiate suspect =ckk answer determine extrapolate misinterpret
predestine propose suppose =cko deal dictate mind =cks postulate =ckv devote will =cm coach digress
negotiate singsong =cmc hiss =cmm swan =cmo evade proceed =cms skirt =cmt mince pad retract =cmx pipe =co
acquit authorize castigate counter exaggerate excommunicate flirt forbid forgive misrepresent remand rename
revise shun summate tutor =coc accede dedicate denounce designate dissent issue page permit protest sanction
sign solicit =cod nurture =coe betray =cok falsify =com list =coo admit avoid hazard nominate volunteer =cot
contract =cow bait =cp disclose gloat =cpp note =cps echo =cpx dissemble =cs boast characterize disagree
mediate object photograph succumb summarize wrangle =csc count demand hail mean =csk refer =csp hum =cst
project =csv rail =csw point =csx embellish =ct besmirch cable contact excoriate log needle overburden probe
relay unmask =ctc broadcast label =ctd crunch =ctg snap =ctm file heave wave =cto bar =ctt bark distort
hedge =ctv deliver =cv confer confide discount headline requisition =cvc bless claim =cvd pledge =cvo
certify =cvs refuse =cw criticise criticize rebuff =cwk bet =cws face oppose =cww defend =cwx direct =cx
chirp chorus feign film harp program rewrite scribble =cxc commend formulate style trumpet vocalize =cxg
elaborate introduce repeat =cxv pretend =cxw rerun =cxx illustrate outline portray recapitulate =d ablactate
addict aliment bib binge booze bottlefeed breastfeed brunch chain-smoke chaw chew chomp claret degust
deplete desist dry-nurse englut engorge fat fatten fodder force-feed free-base fress fritter gluttonise
gluttonize gorge gormandise gormandize gourmandize guttle guzzle horse host ingurgitate lactate lust
mainline malnourish manducate metabolise metabolize misapply munch nosh nutrify overeat overexploit
overextend overfeed overgorge overindulge overstrain overuse picnic pimp power predigest pub-crawl quaff
quarry regale replete reprocess reuse sample sate sip slurp snack spree sup surface-mine teetotal tipple
tope undernourish utilise ware wet-nurse wolf =db huff inhale =dc crave gobble gulp patronage rehash
spoonfeed =dcc salute =dd banquet breakfast cannibalise cannibalize cater champ diet dine fast lunch nourish
pander prey satiate suckle swill wine =ddb puff =ddd consume drink eat famish feast feed starve use =ddg
luxuriate =ddk fuddle =ddo exploit =ddw down =de content wean =dg commercialize corn dish habituate mess
misuse utilize =dgb dope =dgg alcoholize slake =dh smoke =dho quench =dk ingest ruminate stomach =dkk digest
=dmh suck =dmm wallow =do employ revel =dob exercise =dod avail =dom ply =dsc apply =dst repose =dv expend
glut =dvo exert =dvs afford =dw mine =dwt swallow =e abase abash abhor abominate abreact adore affright
ambition annoy awe ballyrag bemuse buffalo bullyrag captivate cark chagrin cherish chevvy chevy chivvy chivy
commiserate compassionate condole console consternate contemn cotton covet cow daunt deject demean despair
despise despond detest disaffect disappoint discomfit discompose discontent disenchant disgruntle dishearten
disillusion dislike dispirit displease disquiet dissatisfy domineer dread elate embitter embolden emote
enamor enamour endear enrage enrapture enthral enthrall exhilarate faze freak fright frighten gruntle hanker
hassle hate hearten hector hero-worship horrify humanise humanize humiliate idolise idolize infatuate
infuriate ingratiate irk keen lenify loathe long miff nerve overawe overjoy peeve pester pine pique pity
placate pride rankle relish reverence rue scandalise scandalize solace sorrow spite spook terrify trance
tribulate unman unnerve unsettle venerate whelm wow yen =eb comfort drool entrance excruciate hamstring
soothe torture tranquilize tranquillise tranquillize =ebg irritate =ebp sicken =ebx arouse =ec alarm badger
browbeat bully disdain enthuse execrate exult grizzle lament nark niggle reassure saint scorn =ecb spellbind
=ecc bewitch cheer =ece rejoice tease =ecg conciliate dun stultify =ect overwhelm =ed allay gratify =edb
assuage intoxicate =edc appease =edd inebriate =ede delight enjoy =edt want =ee agonise agonize anger
anguish appal appall begrudge disconcert dismay distract dither envy fluster gladden grieve grudge humble
intimidate joy mourn obsess panic pother repent resent revere sadden scare =eeb torment =eec beatify enchant
regret wish =eee desire fear like love madden mortify please shock worry yearn =eeg exasperate ferment stew
=eek hope impress sympathise =ees worship =eet vex =eev fret =eex rag =eg acerbate afflict craze dehumanise
dehumanize derange disorder enliven envenom harry smoulder unhinge untune =ege calm lull still =egg animate
chill electrify invigorate mollify =egp excite =ehp fume =ek bedevil discombobulate discountenance sex =eke
sympathize =eko prefer =ekp feel =ekv appreciate =em startle =emm perturb uplift =emt depress =eo antagonize
embarrass fuss =eoe care invite offend trouble =eoo outrage =eot gentle =eow charm =ep admire bug =epp savor
=ess interest =esv harbor =et bask bore commove floor rile steel transfix =etb galvanise galvanize =etc
bridle lighten =etg benight =etk gravel =ett brace disturb goad =etw zap =ev preoccupy =eve alienate =ew
beleaguer harass =ewt beset =ex devil pacify =exc inspire provoke =exk elicit =exv recapture =exx evoke =g
absent acclimate acclimatise acclimatize acculturate accustom achromatise achromatize acuminate admix
adolesce adulterate aerify agenise agenize air-slake alchemise alchemize aline alkalify alkalise alkalize
alligator alphabetise ammoniate ammonify anglicise anglicize angulate animise animize anneal annihilate
anodise anodize arborise arborize archaise archaize arterialise arterialize ash asterisk attemper attune
automate avianise avianize azure background backlog backscatter backslide bacterise bacterize bald ballast
barbecue barbeque basify basset batik becalm bedew bedraggle befoul belly beneficiate benficiate besprinkle
bestialise bestialize betide biodegrade bituminise bituminize black blear bloody bloom blow-dry blue
blue-pencil bolshevise bolshevize bombproof bourgeon bowdlerise bowdlerize braise brine brisk brisken
buckram bulletproof bur burgeon burl burr bushel butylate calcine callous camphorate carboxylate carburise
carburize carmine carnalise carnify catabolise catabolize catalyse catalyze catheterise catheterize
catholicise catholicize centralise centralize channel-surf chap cheapen child-proof childproof chondrify
christianise chronologise chronologize citify citrate clabber classicise classicize clear-cut climax clock
closure cloture clutter codify coke colorise colorize colourise colourize commercialise comminute commutate
compartmentalise compartmentalize complement complexion compost concretise conflate congeal conglobate
conglobe conglomerate constitutionalise constringe conventionalise copolymerise copolymerize counterchange
cremate creolize creosote crescendo crispen crust culture cumulate cutinize dapple de-emphasise de-emphasize
de-ice de-iodinate de-ionate deaminate deaminize debilitate debone debug decarbonise decarbonize decarburise
decarburize decease decentralise decentralize declaw declutch decoke decolor decolorise decolorize decolour
decolourise decolourize deconcentrate decontaminate decrescendo dedifferentiate deep-dye deep-fat-fry
deep-fry defang defervesce defog defoliate deforest defrost degas degauss dehisce dehumidify dehydrogenate
deice delouse dematerialise dematerialize demineralise demineralize demist demonetise demonetize demonise
demonize demystify demythologise demythologize denationalise denationalize denazify denitrify denudate
denude deoxidise deoxidize depersonalise depersonalize depolarise depolarize depopulate depressurise
depressurize derate desalinate desalinise desalinize desalt destalinise destalinize destress desynchronise
desynchronize dethaw detoxicate detract detransitivise detransitivize detribalise detribalize detusk
devilise devilize devitalise devitalize diabolise diabolize diagonalise diagonalize dialyse dialyze
diazotize digitalise digitise digitize disafforest disarray discolorise discolorize discolour discolourise
disembowel disenable disestablish disforest disharmonize disunify dizzy domesticise domesticize draggle
drip-dry dry-rot duplex dusk dwindle dye dynamite ebonise ebonize effeminise effeminize effervesce egress
elongate embrangle embrittle emend emigrate empurple enable encrimson enfeeble eroticize escalate esterify
eternalise eternalize eternise etherealize etherialise etherify evanesce exenterate expense expurgate
exsiccate exteriorise face-harden fancify farce festinate fetishize feudalize finalise finalize fireproof
fishtail fissure fizz flash-freeze flaw flip-flop floodlight flower fluoridate fluoridise fluoridize foam
foolproof foredate foreground fragment fragmentise fragmentize freeze-dry french-fry fricassee furcate furl
gasify gear gentrify ghettoise ghettoize glamorise glamourize globalise globalize goof-proof goofproof green
griddle hand-dye handcolor handcolour hap harlequin harshen hay henna hibachi homestead homologise hose hull
humidify humify husk hydrogenate hydrolise hydrolize hydrolyse hydrolyze hypophysectomise hypophysectomize
illume illumine imbrue immaterialise immaterialize immix implode incarnadine infuscate inset inspirit
intercalate interlard interstratify intransitivise intransitivize introject inure iodinate ionate jell jelly
ladder laicise laicize lapidify league lifehack lignify linearise linearize liquidise liven lustrate luxate
lyophilise lyophilize lysogenize madder marbleise marbleize marinade marinate masculinise massacre
materialise materialize matt-up matte mercerise mercerize metricate micro-cook microwave mildew miniaturise
miniaturize minify misalign mistime moisturise moisturize molder moonshine motorise moulder murk mutate
nazify nitrate nitrogenise nitrogenize novate novelise novelize obsolesce obstinate obtund occidentalise
occidentalize officialise officialize opsonize orientalise orientalize outcrop outmode ovenbake over-refine
overcook overfill overrefine overspecialise overspecialize oxygenate ozonise ozonize paganise paganize palsy
pan-broil pan-fry parboil parch parti-color pasteurise pasteurize peptise peptize perfect perish permute
peroxide persevere personalise personalize pestle pickle piece-dye pinkify politicise politicize pollute
polychrome polychromise polychromize pooch potentiate precondition predecease preheat preisolate
pressure-cook prettify privatise privatize protract purpurate putrefy quadruple quarantine quick-freeze
quintuple radicalize randomise randomize rarify rasterize re-assume re-emerge re-incorporate reactivate
realign realine reappear rearrange recode recondition reconstitute reconvert red-ink reenforce refill
refurbish reheat reheel reintegrate remediate renormalise renormalize repercuss replenish repoint rescale
resettle resize resole restrengthen restructure resublime resuspend ret retrovert rev revitalise ritualise
ritualize rough-dry rubber rubberise rubberize rubify rubric ruggedise ruggedize salinate sallow saute
schematise scroll seclude secularise semi-automatise semi-automatize senesce sensibilise sensibilize sensify
sensualise serialise serialize sexualise sexualize shirr shoehorn shoetree shush simmer simplify skew slag
slenderise snafu sole sorcerise sorcerize soundproof speciate spin-dry spirit spray-dry spume stalinise
stalinize stanch starch staunch striate structure subtilise sulfate sulfur sulphur summerise summerize
sunder supervene supple swinge symmetrise symmetrize sync systematise systematize systemise systemize
temporise temporize tenderise tenderize thaw thoriate thrombose tidy tie-dye tinct tint titivate titrate
tittivate topdress torch totalise totalize toughen transduce transitivise transitivize transmogrify
trifurcate trouble-shoot troubleshoot true tumesce uglify unclutter undergrow unfit unfurl uniformise
uniformize unsanctify unsubstantialise unsubstantialize unthaw up verbify verdigris vermilion vesicate
vinify virilise virilize volatilise volatilize weaponize weatherproof weatherstrip weed westernise
westernize white white-out whiten widow window-dress winterise winterize yarn-dye yellow =gb bronze
chlorinate constipate cripple deteriorate detoxify digitalize dimple disable dose dung emanate emasculate
energise expectorate fecundate gel habilitate highlight incapacitate incubate iodise iodize irrigate
jaundice mar neaten pod powder relapse remedy retrogress rot slenderize sprout spruce tan ulcerate wet =gbb
abort freshen heal lave =gbg doctor =gbs affect =gc dilate disqualify grill keynote magnetize reinforce
roast =gcc croak minimize =gce stimulate =gcg amplify blister conjugate edit magnify mature naturalize
punctuate specialize tame update =gco color recur =gcv add =gd quell toast =gdg milk =gdm light =ge
aggravate enervate exacerbate smolder =geb languish =gee upset =geg burst =get efface pall =gg abate
abbreviate ablate abridge accelerate accrete acetylate acetylise acetylize adapt alcoholise alkalinise
alkalinize alloy ameliorate americanise americanize antiquate attenuate augment aurify automatise automatize
barbarise barbarize bechance bedim befall bilge blacken bleach bloat blossom bog branch bromate brominate
brown bud bulk buttress callus caramelise caramelize carbonise carbonize caseate cauterise cauterize
christianize clinker coagulate collimate communise communize complexify complicate consubstantiate
contaminate corrode curtail damage de-escalate deactivate decalcify decarboxylate decelerate decimalise
decimalize decimate decrease decrepitate dehorn deliquesce demulsify denaturalise denaturalize desorb
destabilise destabilize detonate devaluate devastate devitrify dilute diminish dinge dislocate dry dynamise
dynamize emaciate embrown emulsify enhance enucleate erode europeanise europeanize federate feminise
feminize firm foreshorten fossilise fossilize freckle frenchify gelatinise gray grey hue impair improve
incandesce incinerate increase industrialise industrialize insulate ionise ionize islamise islamize
isomerise isomerize jellify keratinise keratinize lengthen liquify manifold masculinize maximise maximize
melanise melanize meliorate mend metamorphose metricise metricize mineralize modernise modernize morph
motley nationalise nationalize normalise objectify opacify opalise opalize overboil overheat oxidate oxidise
oxidize paralyse paralyze perfuse pervaporate pigment plasticise plasticize polymerise polymerize powderise
powderize professionalise professionalize proliferate proportion purple quantify ravage readapt readjust
recommence recrudesce refrigerate relocate retouch revalue revamp revert rigidify ripen saponify saturate
sequestrate shallow shoal shrivel shuck silence singe solidify solvate spotlight steepen subdivide sublime
suburbanise suburbanize suffuse supercharge syncopate syncretise syncretize taper tauten tincture
transaminate transfigure transition transubstantiate tumefy tune unfreeze urbanise urbanize variegate
vascularise vascularize vesiculate vitalise vitalize vitrify vulcanise vulcanize warm wilt wither worsen
zero =ggb castrate cup etiolate fertilise fertilize froth fructify granulate impregnate lour maturate
mutilate optimise optimize prim renovate sentimentalise sentimentalize strengthen =ggc limit reconcile =ggg
adjust age boil break broaden calcify change clot condense consolidate convert cool curdle decay decoct
decompose deepen dehydrate denature desiccate devalue discolor disintegrate dissimilate dissolve distend
distil distill diversify domesticate effloresce emerge enlarge evaporate fade federalise federalize
fine-tune flatten gelatinize grow harden heighten homogenise homogenize hydrate immigrate indurate inflate
inspissate intensify invert isolate lessen macerate malt mechanise mechanize mellow melt merge modify
naturalise nitrify normalize obliterate ossify oxygenise oxygenize petrify polarise polarize pressurise
pressurize purify ramify rarefy recombine redouble refine reflate reform regress rust scorch sear shatter
shorten slacken slow smut sober stiffen temper thicken thin tighten transform transmute transpose vaporise
wane widen =ggh clear erupt =ggk explode reverse =ggm empty start =ggo complete culminate happen reduce
resume weaken =ggp dampen hush =ggs broil fill finish =ggt stain =ggv compound =ggw fuse =ggx alter commence
=gh brighten =ghg burn extinguish =gk standardize twig =gkg concentrate crystallize narrow =gkk time =gks
occur square =gkx illuminate =gmc raise =gmg commute progress shrink =gmm shift subside =gmo hasten =gms
stay =gmt curl muck =go adjourn can =goc correct =gog integrate mix restrict swell =gok alternate process
regulate revolutionize =goo coordinate inhibit loosen organise suppress =got replace =gov remove =gp sour
spice =gpe die =gpg disappear quicken sensitize =gpm bubble squelch unfold vanish ventilate =gpp crack =gpt
blunt mist =gs equilibrate people prolong =gsc synchronize =gsg begin delay eliminate retard =gsk align =gsm
bulge =gso incorporate root =gss become extend remain terminate vary =gsx beautify facilitate =gt buffer
coalesce frizzle meter moisten purse snowball steady triple unscramble =gtc erase fix =gtd souse =gtg
bolster darken deaden prime stabilize throttle =gtk calibrate =gtm double =gto unify =gtp stun =gts confine
=gtt baste interlock pare =gtw fortify =gv accrue alphabetize amass enrich secularize thrive =gvb water =gvc
decline =gve heat =gvg switch =gvm repair =gvt flourish =gvw conquer =gvx render =gw hamper outgrow =gww
mobilize =gx conventionalize eradicate remodel =gxg bake fracture germinate pulverize =gxx prepare tailor =h
blight luminesce mizzle rain reignite sleet =hc mirror snow =hcb bluster =hdg drench =he enkindle plague
rekindle =hg char coruscate deflagrate overcloud =hgg liquefy =hgh flare sparkle =hgm sluice =hgs radiate
=hh conflagrate =hhc flame =hhe combust ignite kindle =hhh scintillate =hhp shine =hm breeze =hmt gutter =ho
haze =hp patter pitter-patter =hpm cloud =hpt winkle =hs opalesce shimmer =hsg ray =hsm douse =ht drizzle
sheet swamp =htt overcast spat =hvt coal =hw outshine =hwh blaze =hxt shade =k agnise agnize anagram
anagrammatise anagrammatize analogise analogize anthropomorphise anthropomorphize apotheose apotheosise
apotheosize apprentice ascribe aspire astonish astound attorn authenticate await beware bioassay botanise
botanize brainstorm brook budget cabal calendar caliper calliper categorise categorize cerebrate class
coconspire cognise cognize cold-shoulder collude complot compute concenter concentre confute conjecture
construe contradistinguish copyedit copyread counterplot cross-check date-mark dateline datemark deem
dichotomise dichotomize disbelieve disesteem disincline disprove distrust double-check downgrade dumbfound
earmark elide empathise empathize excerpt factorise factorize filiate flabbergast flummox foreknow forsake
fraction free-associate google grok halve hand-pick house-train housebreak hypostatise hypostatize
hypothesise hypothesize inculcate indoctrinate interiorise interiorize internalise internalize introspect
intuit jilt larn liken lip-read lipread literalise literalize lowball major mapquest mastermind memorise
memorize mensurate minor misapprehend misbelieve misconceive misconstrue miscreate misdate misgauge misgive
misidentify misjudge misremember mistrust misunderstand monumentalise monumentalize muse nonplus opt
outclass overrate overreact overrule overvalue parse philosophise philosophize plat ponder pore predestinate
predispose prejudge premiss preordain prioritise prioritize proofread psychoanalyse psychoanalyze
ratiocinate re-explore reappraise reassess reattribute recalculate reclassify recollect reevaluate reexamine
reify relativise relativize relearn relive rely reminisce repute reread rethink retrospect roughhouse savvy
scry secern secernate select shew shortlist slight slot speech-read spelunk spot-check stereotype subedit
superordinate swot syllogise syllogize synthesise theorise toilet-train underrate understudy valuate =kb
anoint =kc deduce disapprove remind reorder schedule sequence surmise =kcc affirm debate infer insure
reprobate wonder =kcg confirm =kck discredit expect guess identify reason resolve respond review speculate
=kcs corroborate recall =kcx interpret =kd befuddle =ke bewilder puzzle =kg addle allegorise allegorize bone
concretize deify externalise externalize fathom glamorize glamourise immortalise immortalize individualise
individualize initialise initialize interpolate mystify mythicise mythicize perplex revolutionise
romanticise spiritualise standardise steep subordinate subtract =kgb indispose multiply refresh romanticize
=kgg assimilate crystalise crystalize crystallise desolate infuse spiritualize subtilize =kgo upgrade =kgs
measure =kk amaze appraise attribute audit cogitate colligate confound conspire demarcate diagnose doubt
engineer engross esteem estimate evaluate foreordain idealise idealize impute meditate miscalculate
misestimate misread mistake omit overestimate predetermine premeditate presuppose pretermit prorate purpose
quantise quantize reconsider retrain scheme severalise severalize synthesize unlearn =kkc conclude intend
solve =kke confuse =kkg overcapitalise overcapitalize undervalue =kkk analyse analyze believe choose
commemorate decide differentiate explore forget judge know learn reckon remember theorize think
underestimate understand =kko train =kkp recognize study =kks rank =kkv calculate credit =kkx chart plan
realize =km err =kmw stump =ko assay respect =koc presume verify =kog assume baffle react =kok anticipate
check classify neglect trust =kom desert =koo associate book =kop discriminate tolerate =kos exclude =kot
slate =kow surprise =kp mull =kpc examine =kpk consider distinguish focus =kpp survey view =kps comprehend
regard =kpt catch =ks contrast =ksc relate =ksd base =ksg dawn equate =ksk compare rate read =ksm skip =kso
override =kss brood dwell endure =ksx figure substantiate =kt collate cube engulf =ktc gauge pick =kte
apprehend =ktk grade plumb rivet =ktm trace =kts link =kv appropriate =kvc accept reject =kvg derive =kvk
abstract deduct factor value =kvt key =kvv assess =kw group =kwo master =kx catalogue reshape =kxg
reconstruct shape =kxk plot =kxo foresee =m abscond abseil absquatulate advect air-freight air-ship
airfreight airt amble ambulate angle-park arc arch automobile avalanche aviate avulse backpack backstroke
backtrack beach bebop bed-hop bedhop belly-flop belly-land bestir bestride bicycle bike birdlime birle boat
bobsled body-surf boogie boomerang brachiate break-dance breaststroke budge burrow bustle cab cakewalk
camber canoe cant caper capsize caracole caravan career cartwheel cavort centrifugate centrifuge cha-cha
chandelle chaperon chaperone charleston chasse chauffeur chin church chute circuit circumambulate circumfuse
circumnavigate circumvolve clamber clomp coast concertina conga congregate conn contradance contredanse
convect convoy corkscrew country-dance crash-dive crook curtsey curvet debark decant decussate deglycerolise
deglycerolize deplane despatch detour detrain diffract disco disembark dismount dispread dodder dog dogsled
double-park eddy elapse elope emplane enplane entrain escalade evert fidget flat-hat flee flinch flit
flitter flounce footslog force-land ford formicate forward foxtrot frolic funk gad gallivant galumph gambol
gate-crash geyser gimp glissade globe-trot glycerolise glycerolize grovel gybe hare hedgehop helm hie
high-tail hightail hitchhike hop-skip hot-dog hot-wire hotfoot hound hunch hurdle hydroplane inch intersect
itinerate jackknife jackrabbit jactitate jaunt jaywalk jig jiggle jitterbug jounce joyride judder junketeer
kayak keel kick-start lark lateralize leaven levant lighter locomote lollop lope luge lunge mambo manure
maraud mass meander mob mosey mosh motor motorbike motorboat motorcycle mountaineer muscle near nosedive
nutate one-step orb orbit outdistance outrun overfly parachute parallel-park peak peregrinate pirouette
pivot plod plummet polka pounce power-dive precess prolapse pronate pronk pussyfoot quail queue quickstep
rappel ratchet re-enter reconvene recurve red-eye redirect refloat retransmit revisit rhumba ricochet roam
rollerblade rollick rove row rumba sailplane samba saunter scamper scarper scat scend schuss scoot scram
scull scurry scuttle seaplane seep shag shamble shin shinny shoo shuttle side-slip sidetrack sightsee
single-foot skank skate skateboard skedaddle ski skin-dive skinny-dip skydive skylark skyrocket slalom sled
sleepwalk sleigh slink slither slope snorkel snowboard snowmobile snowshoe somersault somnambulate space
spacewalk sprint squire squirm starboard steamer stomp stroll strut succuss summit supinate surfboard swerve
swivel syphon tailgate tango tapdance teeter teeter-totter teetertotter teleport throng tippytoe tiptoe
tittup toboggan toddle tour traipse tram transpirate transship tremble tremor trend trickle truck trudge
trundle two-step ultracentrifuge uncross uncurl unhorse unicycle usher vagabond vamoose voyage waddle wade
wag waltz wamble wedel well wend wheelbarrow whirligig whirlpool wiggle windsurf wing woosh worm wriggle
writhe yacht zigzag =mb concuss desexualise desexualize ooze shiver suction wince =mbg ease =mbm collapse
shake stream trample =mc congee convene curtsy gee insinuate kowtow misguide mislead obtrude retroflex
riposte spout =mcb fawn swagger =mcc escape maunder push =mcg advance =mch thunder =mcp whine =mct gush =mcx
purl =md recycle =mdc regurgitate =mdd junket =mdg drain =me flurry jolt mope overflow =mem haunt ruffle
=meo rack =met poise =mex ghost =mg balloon debouch exteriorize fleet intumesce jump-start jumpstart
leapfrog overhaul re-start rebound restart sparge veer =mgb freeze =mgc round =mgg crumble effuse expand
flux hurry irrupt lapse lower reef sublimate transpire =mgm evacuate leap rise slip speed =mgo boost embark
=mgs turn =mgt dash mill prostrate =mgv tip =mh waft =mhm steam =mhp flicker =mhs shadow =mk about-face
centre countermarch retrace =mkc settle =mks leave =mm alight aquaplane astrogate barge birl brake capriole
careen chariot coggle cower cringe derail disband dispel escort exfiltrate flock genuflect gyrate hike
huddle jostle journey levitate limp luff migrate mush overcrowd parade pilot promenade quake rock sag
saltate scud sediment sheer shunt sidle slew slouch slue spirt spurt straggle stride swirl taxi topple trek
troop twirl vault waggle =mmb squinch =mmc dodge interpose stray =mmd dissipate =mme rouse =mmg bus climb
come drop fall fluctuate land leach pace slump splay =mmk backpedal overturn welter =mmm billow canter creep
cycle dart dawdle decamp dive drift drive duck ferry flap float flow flutter fly gallop glide hop lurch
march move navigate palpitate port pour prance quiver retreat retrograde revolve route sail sashay seesaw
sink skid slide soar spin stalk surge swag swing thrust tide tilt totter trail tramp transit travel trip
trot tumble wheel whirl whoosh wobble zoom =mmo cross divert flop guide halt pass steer step sway =mmp
cruise stir =mms herd ride roll run swim vibrate =mmt angle bend bob channel circle crank crash hurtle jam
percolate plop reach reel reeve scatter scramble shuffle skitter sledge stagger sweep swoop thresh tread
whisk =mmv hustle stumble tool =mmw course crab jump romp walk =mmx heel pulsate raft streak troll =mo
arrive encroach flounder =mom go head infiltrate paddle part recoil ship stoop wander =moo dabble dispatch
displace stampede =mop intrude =mos meet rear =mot chase hobble lag withdraw =mov sneak =mow maneuver rotate
=mp ripple =mpm flex track =mpp click =mpt thumb thump =ms overstep prowl =msc elude traverse =msd board
=msg bound droop =msk boggle =msm crowd curve depart deviate overrun snake spiral spring undulate =mso
approach ascend descend stop =mss crawl diverge follow infest lead =mst transplant wind =mt bop bunch carom
cascade cluster cockle cocoon crock crouch dandle drip elbow flump freight frisk frogmarch hump incurvate
joggle lam lime lumber mantle mouse position reposition rocket roil scuffle shlep shy siphon squish submerse
treadle tunnel twiddle undock upend =mtc buoy butterfly diffuse pan send swash =mtd bolt plump remount
underlay =mte transport =mtg conk crisscross marshal resurface surf surface =mtm bounce cock lift shove
straighten =mtp flip pop skim stamp =mts lean rake =mtt claw crumple dribble lance piggyback recline scuff
sift skin submarine submerge tail thread toe twist unbend volley wreathe =mtv bank =mtw bowl fort tree =mtx
bring =mvg return =mvs encounter =mvt edge =mvv dock =mw outflank outpoint turtle undershoot =mwg ebb exit
recede rush =mwk ferret =mwo enter race =mx hoof pedal plough shimmy solo =mxb stooge =mxm dance loop pulse
=mxt channelise channelize coil puddle =mxx replicate =o abdicate abet abolish abrogate aby abye achieve
administrate advantage affranchise ally attitudinise attitudinize baby backdate backlash backslap balk
balkanise balkanize ballot baronetise baronetize baulk beaver befriend benefact blackjack blackleg blacklist
blank bobble bodge bollix bollocks boob boondoggle bootstrap botch boycott breathalyse breathalyze brevet
bugger bunco burglarise burglarize burgle busy buttonhole cage captain carouse carpenter caucus chairman
clerk co-educate coact cocker coeducate coerce collectivise collectivize compere comply conduce consociate
cooperate cope coronate cosset court-martial cox criminalise cross-file cross-index cuckold debauch
decertify declassify decolonise decolonize decontrol decoy decriminalise decriminalize defect defibrillate
defraud defrock deign delude demote deprave derecognise derecognize deregulate derestrict desegregate
dethrone disadvantage disassociate disbar discommode disenfranchise disfavor disfavour disfranchise disinter
disobey disorganise disorganize dissever district double-date drudge egotrip electioneer emcee endeavor
endeavour endue enrol enroll enslave entomb exhume exile expiate extradite fete field-test filibuster
finagle financier fine flim-flam flub flunk fob forefend foregather forfend forgather franchise fraternise
fraternize freelance frivol gang-rape gaol gerrymander gip goof gyp heed heist hoax hobnob home-school
hornswoggle humbug ill-treat ill-use illegalise illegalize immure incarcerate incommode inconvenience indict
indue infract inhume inmarry inter interact interlope intermarry intromit inventory invigilate jail jollify
kennel kibosh knight laze legalise legalize legislate legitimatise legitimatize legitimise legitimize
licence license lionise lionize lobby logroll lord lynch malinger maltreat manumit marginalise marginalize
matriculate meddle militate misally misbehave misdemean misdo misgovern mismanage mismarry mistreat
mollycoddle monetise monetize moonlight mutiny negative obey off outlaw outvote over-correct overachieve
overdo overexert oversee pal pamper parent parole party patrol penalise penalize perpetrate persecute police
politick preside privilege proctor prostitute punish racketeer rampage ranch ratify reassign rebury redline
redress reelect reestablish rehear rehouse remarry rendezvous renegade retry reunify roister rook
rough-house rumpus sabotage satisfice satisfise scam scrimshank secede sectionalise sectionalize shamanise
shamanize shill sideline skipper slave slay slum spearhead stable stock-take stoke street-walk streetwalk
stymie stymy subserve succor succour sue superintend supersede supplant swindle taboo tenant tenure
thermostat thwart toil travail trellis trick two-time underachieve unfrock valet wage waitress welch welsh
womanise wrong =ob aid bungle foment invalid miscarry mother salve =obb groom =obs help =obx act =oc amuse
annul arraign assassinate authorise bastardise bastardize befool chair co-sign contravene cosign covenant
deceive depose desecrate disoblige exempt featherbed fink fudge furlough gull hoodwink jubilate persuade
philander pontificate queer rejoin shirk stet veto =occ consecrate let mandate oblige rave smatter stag
suborn =oce appeal =ocg legitimate pervert purge sophisticate specialise superannuate =ock invalidate =oco
ban entitle register venture =oct belabor =ocv allow commit impose reward =od abstain overdrive task wassail
=odc fool =odd indulge =oe aggrieve antagonise atone becharm beguile demoralise distress estrange frustrate
molest ravish terrorise terrorize tyrannise tyrannize =oec disgrace encourage romance =oee crucify =oek
demoralize =oeo agitate bother =oet spur strong-arm =og bottleneck burke civilise civilize coddle colonise
colonize dignify expatriate halter internationalise internationalize jug murder ordinate oversimplify
regularise regularize stigmatise stigmatize undergird womanize zone =ogb treat =ogc abuse =oge subdue =ogg
brutalise brutalize debase detain downsize sliver spoil territorialise territorialize vitiate void =ogo
neutralize stratify =ogs crown unite =ogt service =ogv restore =ogx make =ok adjudicate assort censor con
connive disrespect elect empanel impanel overthrow prejudice regroup sort =okc influence validate =oke
entertain =okg dissociate fox nullify slack =okk date triangulate =oko educate engage favor screen =oks
divide rule =okx practice =om avert disport frequent home impinge infringe jib queen reciprocate resort =omc
blunder bumble circularise dally misdirect resile vacate =omg bate elevate moil =omk compass overleap =omm
corner deflect founder rein right =omo back visit =omt pursue slog =omv attain raid =omw manoeuver manoeuvre
upstage =omx flight =oo adventure affiliate amerce baby-sit babysit blackball cashier collaborate comport
confederate countercheck criminalize delegate democratise democratize deputise deputize discipline divorce
dragoon electrocute emancipate embargo empower enforce enfranchise ennoble enthrone essay expedite
experiment forestall formalise formalize further gibbet goldbrick imprison interfere intern liberalise
liberalize litigate marry minister misconduct mishandle muff oppress ostracise ostracize oust pressure
prevent profane quash readmit rebel reinstate reorganise reorganize repatriate reunite riot risk second
shepherd short-change sin sodomise sodomize subcontract subjugate succeed throne unionise unionize victimise
wangle wed woo =oob fag labor labour =ooc condition dare debar foster handle pillory promote test =ooe fail
shame =oog implement inaugurate socialise socialize solemnise solemnize splinter =ook accredit canvass
organize =oom buck circularize retire school =ooo assist banish celebrate co-opt commission condescend
counteract court deport depute endorse favour govern indorse induct job juggle liberate manage ordain poll
prosecute rat regiment rehabilitate relegate subvert trespass try victimize vote work =oop moon recognise
shipwreck =oot brand chisel club control repress sandbag steamroller =oov appoint bilk chance charter cozen
dishonor dishonour hire honor honour lease redeem renounce resign scant skimp spare syndicate wive =oow
expel hinder steamroll =oox execute =op attaint bench posture supervise =opb vet =ope revolt =opg backfire
fixate =opt racket =os compel preclude reign =osg intervene =osm consort =oso cancel transgress =oss form
occupy =osv forgo =ot bludgeon breach deracinate diddle disunite ensnare entrap grapple hale impede imprint
picket rape salvage scotch slam-dunk straiten undermine unloose unloosen unseat whipsaw =otb fluff toy =otc
belabour whore =otg constrain curb loose poison sauce scourge segregate unitise unitize =otm struggle =oto
discharge join manipulate split =otp obstruct =ott disjoint launch operate pair parcel peg putter sieve
spike trap trench =otw blockade crush tackle =ov blackmail endow foreclose foreswear gift lot monopolise
monopolize mulct rescue retool ticket waive =ovb devolve =ovc bail bull obligate patronise =ovg disinvest
=ovk assign index =ovm bunk railroad recommit take transfer =ovo save support =ovt corrupt crib free nobble
rig =ovv administer negociate rent vest =ovw recruit =ovx farm fiddle =ow blindside countermine crusade fend
gamble man officiate overprotect overreach participate shark snooker strive =owo cheat =owt stake =oww ace
guard pip =ox action attempt enact extemporize short sovietise sovietize stunt underperform =oxb fledge =oxc
colour short-circuit =oxk establish found =oxm force =oxo conduct do =oxt uproot =oxx paragraph rubricate =p
abacinate acidulate apperceive aromatise aromatize auscultate autopsy becloud bedaze bedazzle befog behold
benumb besot birr bitter bleep bombilate bombinate bong brattle burble camouflage candle candy cense chime
chiromance chug clang clangour clank clatter clitter clop clunk consonate creak crepitate deaf demo
deodorise deodorize deodourise descry detect ding dingdong discern disguise disorient disorientate
dissimulate dong dulcify dulcorate eavesdrop edulcorate espy eye eyeball eyewitness fellate flaunt flavor
flavour fluoresce fog fumigate gawk gawp gaze ginger glimmer glimpse glisten glitter glug goggle gong groak
hallucinate hark harken hearken honey insolate jangle jingle jingle-jangle leer misperceive mute noise numb
odorize odourise ogle orientate ostentate outface outstare overhear peek peer peruse photosensitise
photosensitize preview quiesce reconnoiter reconnoitre rediscover reorientate resinate rubberneck scout seel
smart snow-blind spectate squeak stridulate strum sugar surveil swank swish swoosh swosh thurify ticktack
ticktock tingle tink tinkle tintinnabulate toot tootle twirp underdevelop undergo whir whiz wiretap zest =pb
perfume sniff snuff stare =pbb snuffle =pbe hurt suffer =pc beep claxon drone masquerade purr refract rumble
screak screech skreak sugarcoat vitriol whirr x-ray =pcc advert air clack honk =pcg crackle redevelop =pcp
expose observe reveal spy =pcx present =pd thirst =pdd hunger =pe disgust gall incense nauseate nettle quiet
titillate =pee chafe =peg quieten =pem thrill =pep ache =pes miss =pet tickle =pg acetify acidify
desensitise desensitize dissonate louden saccharify sweeten vellicate =pgb curry =pgg aerate appear damp dim
redound season sensitise splat =pgm sputter =pgp flash =pgs soften =ph twinkle =pk bethink dazzle din
obnubilate perceive prospect resonate scrutinise scrutinize =pkc demonstrate show =pkg obscure refocus
stupefy =pkk contemplate =pko hear =pkp experience reflect see =pkx discover =pm beacon glance perambulate
rattle whish whizz =pmb leaf =pmc whistle =pmg reorient =pmk inspect =pmm clump throb =pmp nose =pms buzz
=pmt slosh splosh whiff =po display =pop watch =pot bury =pp blare clangor clink conceal daze glint
horripilate instantiate knell monitor overexpose peal resound sight ting underexpose urticate witness =ppb
look reek scent =ppc notice peep reecho =ppd guggle gurgle taste =ppg blind deafen gleam =pph glow =ppk blur
sense =ppm flick =ppo listen =ppp itch occult ring savour smell solarise solarize sound thrum twang =pps
seem =ppt hide pink prickle scan spot tick twinge =ps gape =psk overlook =psp reverberate =pt bosom case
divine earth ruckle slush tweet whet =ptc chatter sting whitewash =ptg chink salt =pth boom =ptm plunk =ptp
mask thud =ptt cloak excavate gag scrunch =ptw blast =pv toll =pvv rustle =pw pepper =pwg crump =pwo subject
=pww trump =px image riff silhouette skirl spangle stargaze =pxk drum =pxx visualise =s antecede appertain
assonate bach bachelor beard befit behoove behove beseem bide billet bivouac body brave buccaneer chamber
chelate circumvolute co-occur co-vary companion company complect cooccur counterpoise counterpose
counterweight deserve dilly-dally dillydally disaccord discord disembroil disinvolve domicile dovetail
embank embroil encamp encompass enfilade ensue epitomise epitomize equilibrise equilibrize eventuate excel
fizzle flank holiday honeymoon hoodoo housekeep hulk impend imperil inculpate indwell inhere interdepend
iridesce jeopardise jut lack lallygag loiter lollygag matter merit miscegenate nucleate outbalance outlast
outlive outnumber outrank overpopulate overspread overstay overtop overwinter perennate perpetuate
phosphoresce postpone preexist preponderate radiolocate relent resemble respite resplend resurge room
sojourn span subsist subtend suffice sulk summer tent tower unlive vacation verge waffle weekend winter =sb
outwear piddle pout =sbd sustain =sbk bear =sbm stretch =sc ape belie characterise defer differ endanger
exemplify gibe incriminate intercommunicate pause peril redefine sum summarise truckle typify =scb menace
=scc barrack contradict number require threaten uphold =scg qualify total =sck negate synchronise =sco
represent =scs continue define weigh =sd fare refrain =sdb pig =sdd need =se dote unbalance =sec scruple
=sed satisfy =see fascinate =seg seethe =sg antedate bifurcate brim cap carbonate conform eternize
homologize incur individuate populate postdate reincarnate =sgb expire =sgd accommodate =sgg overgrow
vegetate =sgo fry =sgs coincide end parallel persist =sgt adhere combine =sk abide approximate collocate
contemporise contemporize correlate delimitate depend interrelate intrigue subsume =skc prove =skg focalise
focalize include =skm center slant =sm crest distance freewheel jibe librate oscillate outride overarch
pinnacle ramble shack sport swarm tarry teem transmigrate vacillate =smg constellate protrude pullulate
stall =smm falter jar jog mire uprise weather yaw =sms bristle range top =smt beetle shore =smw breast =smx
accompany =so canton conflict countervail domiciliate dwarf footle house jeopardize obviate overcompensate
probate prorogue reprieve =sok average trifle =som quit skulk =soo rusticate tend =sos attend constitute
=sot foil quarter reticulate violate =sov forego retain =sp eclipse stink =spc pose =spm incline =spp
exhibit =sps orient =ss aberrate abound cease coexist cohabit concern cost exist feature flocculate forbear
hesitate imbricate implicate last loaf loll necessitate neighbor neighbour outstay overhang overlap pertain
predominate procrastinate protuberate shillyshally transcend underlie =ssc correspond defy =ssd predate =sse
rage =ssg discontinue equal fit result stem =ssk delimit personify wait =ssm arise converge gravitate hover
linger waver =sso contain counterbalance dominate localise localize precede =ssp overshadow =sss amount be
comprise consist embody inhabit involve live loom prevail reside stagnate straddle suit survive =sst
osculate =ssv entail keep offset wanton =ssw emulate exceed lurk =ssx delineate =st aggregate cheese dangle
divaricate entangle interconnect interlink rut shelve situate stud tessellate underrun =stb litter =stc dot
lodge =stg camp cloister dowse lubricate twin =sth storm =stk embrace separate =stm bridge =stp lap =sts lie
=stt carpet collide line nest tangle =stx hold =sv accord beggar misspend overbalance retail shelter =svc
account =svd maintain partake =svg mummify =svm rim =svp harbour ramp =svs compensate possess =svt balance
joint match =svv conserve preserve share spend =sw front rival withstand =swc tally =swm surpass =swo resist
=sws serve =sx cantilever co-star counterpoint prelude rime table =sxg star =sxs originate =sxt bead concord
deck jumble overbear ridge =sxv scale =sxx compose harmonise harmonize =t abrase abut acid-wash adduct
adsorb afforest agglomerate aggrade air-drop airbrush airlift aluminise aluminize amalgamate amputate
anatomise appose archive asphalt autotomise autotomize babbitt backcross backhand backstitch badge bale ball
barb barrel bash bastinado batch batfowl bayonet beak bean bedaub beeswax begrime behead bell bemire
beplaster berry besmear bespatter bespeckle bespot bestrew bevel biff bight bin birch bird-nest birdie
birdnest bisect bitt blackberry blacklead blacktop blindfold blinker blob blood bogey bonderise bonderize
boss bouse bower bowse brad brandmark braze bread bream broadside brooch bulldoze burnish burthen buss
butcher butt-weld butter buttweld cabin cake calcimine calender cane cannulate cannulise cannulize canoodle
canopy canulate canvas capsulate carburet caress carjack casket catenate catenulate caulk cavern cere
character checkrow chemisorb chine chromium-plate cicatrise cicatrize clam clapboard clew closet clout clue
cobblestone coffin cold-cream coldcock colly commandeer commix compart cone congest containerise
containerize contort contuse convolve copper copulate core corrade corrugate cosh counter-drill countersink
cowhide cowl cranch crate craunch crepe cross-link crossbreed crosscut cudgel cumber currycomb cushion
daisy-chain dam darn decapitate decollate deface defenestrate delve demodulate dent deplumate descale
deterge dike dirty disarticulate disburden disencumber disfigure dishevel doff drub dry-dock drydock dyke
eff electroplate elute emboss embower empale encase enchain encumber enfold enlace enmesh ensconce enshroud
ensnarl envelop environ enwrap epoxy exorcise exorcize expropriate expunge extricate fair fetter filtrate
finedraw flagellate flay fleck flute fondle forest fornicate french frizz frog fuck funnel furbish fustigate
gap garotte garrote garrotte garter gash gi gift-wrap girth glean gold-plate goldplate grease grime grout
guillotine hackle haemagglutinate hand-wash handcuff handstamp handwash hash hasp hatchel headbutt
hemagglutinate hemstitch heterodyne highjack hinge hob hog-tie holystone hood hoop hoover hopple horn
horsewhip houseclean hunker hybridise hybridize hygienise hygienize imbed immingle incase incise ingraft
input inspan instil interbreed intermingle intermix interweave intrench intubate intussuscept inweave iron
jag jampack jimmy julienne juxtapose kayo kidnap kneel knife larrup lasso latch layer leash leather lever
lob lube macadamise macadamize machine-wash malfunction manacle manhandle metal metalize metallize middle
misdeliver misfunction mislay mismatch mismate mongrelise mongrelize mortar mud-wrestle mudwrestle mulch
muss neck nett nickel nock nut obturate occlude offsaddle outspan oversew overstuff oyster package padlock
palm palpate parallelize parget patinate patinise patinize pave pearl percuss pervade pillow pipe-clay
pistol-whip pitchfork plate platinize plicate plonk pock pockmark poleax poleaxe pollard pommel poniard
porcelainize porter postmark postpose pot powerwash prang prawn prefix prehend prepose pressure-wash
prizefight prop pumice pummel puree putty quirk re-afforest reabsorb rear-end rebind recumb redeploy
redistribute refinish reforest reinstall relace rend render-set reopen replant repot reseal resect resew
reship resift resmudge resorb retick retie rewind rice roof rootle rosin rough-hew rough-sand roughen ruck
rummage rupture sand sandblast sandpaper saw scaffold scar schlep scissor scribe scythe seam section
sellotape serrate shadowbox shanghai shank she-bop shellac shellack shingle shovel shred shrine shrinkwrap
shutter sideswipe silt silver-plate silverplate simonise simonize single skewer skimcoat skive sky skyjack
slap slather sledgehammer sleek slime smooch smudge smutch snail snog sock sod soft-solder soil solder soot
sorb spade spang spank speck spiritise spiritize splotch spot-weld spotweld spring-clean squash squeegee
staple stitch stone-wash stonewash stopper stopple stow strip-search stripe strop subjoin suffix sulfurette
sulphurette superimpose suture swaddle swage swat swathe swatter switch-hit syllabicate syllabify syringe
tamp tampon tar tar-and-feather tarmac tarnish tether thatch thumbtack thwack tile toenail tote tousle tow
towel transect trepan trisect trowel turf tweeze unbar unbelt unbind unbolt unbox unbraid unbuckle unbutton
unclasp unclip unclog uncoil uncompress uncouple uncrate undercoat undrape unhand unharness unhitch unhook
unknot unlace unlade unlash unpack unpin unplug unreel unsaddle unseal unsheathe unsnarl unsolder unstaple
unstrap unstring unstuff untwine untwist unweave unwire unyoke unzip upheave vacuum vacuum-clean vandalise
vandalize varnish velcro veneer vivisect wallpaper wank water-wash waterproof wench whack wham whap whittle
winch wipe wrack wreck wrest yank zinc zipper =tb bandage boot calve cat coif disgorge enrobe frazzle
inseminate jacket limber martyr massage mop mow oil rick slick taint =tbm eject =tbo scrub =tbt bat coat
wash =tc burden clamp clapperclaw code convolute frank gnarl halloo heckle hem lambast lambaste mail muster
notch nudge placard rasp scrabble seduce smirch snare syllabise syllabize trademark unwrap wigwag =tcb
aspirate preen =tcc rest tape =tcg bare delete deluge mash =tck bracket mark posit =tco post =tcp pry =tcs
press =tct sow =tcx arrange =td masticate reseed swig =tdd raven =tdg dip gum =tdo harness =tdt peck =te
enshrine lacerate =ted devour =teg bruise degrade smite =tep pierce =tet attract cling strike =tew repel
=tex engrave =tg astringe ax axe brecciate capsule capsulise capsulize chrome coarsen cobble commingle
concatenate concrete constrict cork crinkle crisp decorticate deflower disarrange disbud encapsulate flour
frap glaciate glue gnaw gradate harvest hone impact inclose intersperse introvert inundate kink launder
maculate mat mushroom partition pinion prune pulp raddle recharge reline reshuffle roost ruddle sanitise
sanitize slaughter spud stone suds telescope trammel tusk unroll veil weld welt whiteout =tgb cramp
decompress extravasate lather ligate tense =tgg crumb drown even eviscerate full ice imbue mount polish ream
sharpen silver stabilise tin unbrace vaporize wax =tgm cut fan string =tgo fold mesh suspend =tgp dull =tgt
circumscribe clean insert overload plug stifle =tgv flood glaze smash =tht spatter =tk anatomize array card
cave chunk dissect grasp ingrain lump muddle pigeonhole rubberstamp weight =tkc set =tkg decouple muddy size
=tkk cinch drill penetrate =tks connect =tkt immerse riddle =tkv absorb =tm churn flail jet park sprawl zip
=tmb jerk =tmc clap hurl =tmg disperse =tmk winnow =tmm hitch pitch plunge sling thrash =tmt clip detach
dislodge fell fumble kick lash pack perch pile plane rip slop spill splash stick stuff throw toss wrench
=tmv fling =tmx chop tack =to conjoin idle slug tamper =tog gather kill tinker =tok place =tom cradle =too
block =tos mingle =tot bind bust entrench grope hack inscribe instal install open potter release splice tug
=tov bond ruin =tp brandish intercept muffle =tpc uncover =tpe touch =tpk search =tpm prick riffle =tpp ping
smack =tpt bang bite poke unveil =tpx rap =ts blanket lounge spear underpin =tsc clash =tsg blend =tsm carry
sit =tso frame seat =tss bag cohere squat stand =tst border enclose nestle shroud =tsw function =tt abduct
abrade abscise aerosolise aerosolize agglutinate anastomose anchor band batten belay blot bonk brain broom
bucket buff buffet bunt button cart catapult chain chamfer chock circumcise clench clobber coapt cog
compress conglutinate cord crape crimp cuddle cuff dab dibble discerp disconnect disjoin dismember drop-kick
dropkick egg emplace encircle engraft evict flog fractionate fray gin girdle gore graft grave grit groove
gut haul heft hew hole hollow hug impale infix inosculate interlace interpenetrate invaginate kiss knap
knead knuckle lade laden ladle lapidate lop lug masturbate maul misplace monkey mortice mortise mud overlay
overlie paper pasture pat paw perforate pet plash pleach pleat putt rabbet ravel reface reload revet rive
roach rope saber sabre sclaff scrag segment sever shackle slit snick snip snuggle speckle splatter spoon
spritz squirt straw strew strickle superpose swab swob tee tomahawk trice tussle unchain uncork unfasten
unload unpick unscrew untangle untie wad wedge whop =ttb calk comb peel rinse scarf unwind =ttc append
deflate puncture put saddle sully tag whang =ttd dunk imbibe nibble plank scavenge =tte grip =ttg adjoin
asphyxiate batter blemish buckle defile disengage encrust felt grain incrust lock mangle nick pole pouch
recess rumple smoothen strangle strangulate strap stub suffocate tweak unlock unravel =tth sprinkle =ttk
clutch cram implant lick seal =ttm filter pound pull slam tear =tto close couple dig grind hang restrain
shut =ttp rub scratch =tts cover disentangle drag spread =ttt affix attach box brush bundle butt carve
cement chip clasp cleave clinch collar compact corral cream crease daub deform drape dredge dust exfoliate
fasten finger flake frost furrow goose graze ground hit hoist jab knock moor nab nail nip nuzzle paste
permeate pin plaster prod pucker punch ram scarify scour screw shear sheathe shed shoulder slash slice smear
smother snatch spray squeeze stab stack truss tuck twine unleash wrap wrinkle yoke =ttv load pinch seize
smooth wring =ttw feather mate punt surround =ttx lay plant =tv hijack reap swipe =tvg excise patch soak
=tvm bump bunker grab =tvt chuck deposit draw fetch gouge miter snag sponge tap =tvv liquidate pluck =tvw
fence =tvx extract hook seed =tw brail croquet dice eagle embed fish jack place-kick scoop wallop whomp =twc
bombard trounce =twg atomise atomize fork neutralise scollop tie unblock =twh pelt =twm pump whip =twt
arrest rally =tww barricade stroke =tx exterminate hammer propel sew =txg trim =txk prise =txm weave =txo
undo =txt clog piece scrape =txx concoct crop intertwine lace =v accouter accoutre admeasure air-cool alien
allocate allowance amortise amortize arbitrage armor armour auction auctioneer bankroll bankrupt barter
benefice bequeath bereave bewhisker brattice bribe broker bush by-bid cabbage cache canal canalise canalize
caption cash cheque coinsure communalise communalize comparison-shop confiscate copper-bottom copyright
corbel cornice cosponsor crenel crenelate crenellate curtain de-access de-aerate deaccession deaerate debit
decaffeinate decarbonate decerebrate dechlorinate decommission defalcate defat default defibrinate defray
degrease deionize delist delocalize demise deoxygenate derequisition desacralize destain desulfurize
desulphurize detick devein dicker disburse discard disembarrass disembody disinfest disinherit dispossess
donate double-glaze dower download embalm embezzle enfeoff ensile fee fee-tail fettle filch flense flesh
forfeit freeload ftp fund-raise fundraise garage garnishee gross grubstake haggle headquarter higgle hobnail
hog horseshoe hospitalise hospitalize husband immolate impulse-buy institutionalise institutionalize intrust
invoice junk kit lavish loan log-in machicolate malversate merchandise misappropriate misdeal monger mooch
mortgage mothball mug munition orphan outcall outfit outsource overpay overprice overstock oversupply
overtax own panhandle pauperise pauperize pawn peculate peddle penny-pinch pension pilfer pillage pinpoint
pith plagiarise plagiarize plastinate portion prepay proffer profiteer prosper provision purchase purloin
purvey raffle rafter ransom re-equip reallocate reallot reapportion reave reconquer redispose refinance
refit reflectorise reflectorize refund refurnish regift reimpose rejig remainder remunerate reposit
repurchase requite resell restock resubmit rewire rid sanitate schnorr scrimp scum shnorr shoplift site
smuggle snarf stash steam-heat stockpile sub sublease sublet subrogate subtitle surtax swop tariff terrasse
theme thieve tongue-tie transact transistorise transistorize unbridle undercharge underpay underprice
undersell understock uniform unmuzzle upholster upload vend vitaminise vitaminize vouchsafe warehouse
whisker wholesale window-shop =vb hock =vbb insufflate =vbg recover =vbt strip =vc bargain certificate
chaffer disown overdraw snitch trash underquote =vcc articulate bid bill reinsure signalise signalize
subscribe =vcg scrap =vck rationalise =vct welcome wire =vcv pay =vd cloy forage procure squander surfeit
=vdc provide =vdg tank =vdv waste =ve treasure =vee prepossess =vet grate =vex plume =vg accumulate antique
equip impoverish innervate liquidize maroon restitute retrench scalp stave terrace =vgb acquire recuperate
unsex =vgg exchange get =vgp receive =vgs obtain =vgx yield =vk price source =vkc reserve =vkg truncate =vm
access hand swap =vmb transfuse =vmc quest transmit =vmg constitutionalize =vmk foot =vmm fin strand tube
=vmt hive propagate =vmw steal =vo partner usurp =vob dispense =voc patronize =vod supply =vog patent =vok
espouse =voo invest =vov divest preempt relinquish sack shop =vp splurge unearth =vpt glass muzzle =vpv find
=vs bum =vsc remit sell =vsp have =vss belong =vst supplement =vsv locate owe =vt annex bottle bung causeway
cleat cop cull dado deep-six deplume despoil displume fleece foray grub impound jettison nickel-and-dime
offload overcharge pirate ransack redeposit rifle sap slat snaffle spool unburden wield =vtb shower unclothe
=vtc retake =vtg gate heap interleave retrofit =vtk bottom instill prize =vto distribute seek =vtt bed berth
browse garner loft rebate retrieve sop spar toggle undercut =vtv sacrifice secure =vtw immobilise immobilize
=vv air-condition apportion award benefit borrow cadge cede earn economise economize entrust finance furnish
gazump glom hoard huckster indemnify kern leverage loot outbid overbid overspend pocket profit ration
recompense refuel regain reimburse repossess rob scrounge stint store subsidise subsidize traffic
translocate underspend withhold =vvc grant import =vvd tax victual =vvg deprive graduate interchange
motorize reclaim sequester =vvk dispose =vvm abandon impart kite surcharge =vvo adopt contribute offer
sponsor substitute =vvs buy lend trade =vvt collect export pyramid reseat wharf =vvv allot arrogate bestow
consign distrain ditch dump fuel fund gain give inherit market plunder recoup repay stock tender tithe
underbid =vvx capitalise capitalize computerise computerize extort net realise =vw levy pool rearm shaft
=vwb hawk =vwc abnegate =vwe lose =vx bootleg embattle garnish =vxc instrument =vxt tinsel =vxx compile
letter =w aggress aggroup ambuscade ante atom-bomb avenge backstop barricado battle best bird birdwatch
blitz blitzkrieg boat-race brigade bulwark caddie caddy cannonade capitulate castle champion checkmate
chicken-fight chickenfight chouse circumvallate combat compete conscript counterattack counterstrike crew
cricket crossruff defuse demob dive-bomb double-team duel falcon feud firebomb fistfight fly-fish flyfish
forearm foxhunt fullback fusillade gage game gang garrison glide-bomb golf gun harpoon homer horse-race
hydrogen-bomb jacklight joust kneecap misfire mothproof out-herod outdraw outfight outgeneral outgo
outmaneuver outmanoeuvre outmarch outmatch outpace outperform outplay outrange outrival outroar outsail
outscore outshout outvie outwit overmaster overtrump palisade par parlay pattern-bomb quarterback rabbit
re-arm reassail recalcitrate remilitarise remilitarize revenge ruff seine sharpshoot shrimp shuttlecock sic
side skip-bomb skirmish skittle skunk soldier spreadeagle stalemate station still-fish still-hunt stockade
strafe target team teargas torpedo tourney trawl umpire unarm vanquish vie wall war ward waylay weight-lift
weightlift whale whelk whistlestop worst =wb immunise immunize =wc bluff chicane gas grouse outcry parry
referee revoke savage scupper wager =wcc confront =wcm wrestle =wcv charge =wcw attack =we overpower =wec
besiege triumph =wed strain =wet repulse =wew disarm =wg equalise equalize inactivate militarise militarize
poach =wgg better =wgt foul =wk bias overshoot =wkc aim =wm outstrip safeguard =wme overtake =wmm hunt =wms
invade =wo bomb defeat =woc assault =wow campaign shoot =wox play =wp shield =ws outweigh =wsm bushwhack
surmount =wt deploy =wtc score =wtg pit =wtt beat gird grass rout =wv arm surrender =wvw enlist win =ww
ambush barnstorm bulldog cannon demilitarise demilitarize demobilise demobilize fowl outbrave outdo outfox
outsell outsmart protect retaliate staff =wwc assail bandy circumvent field snipe =wwe overcome =wwg fire
mobilise nuke =wwo fight =www jockey =wxt level shell =x ad-lib alliterate anthologise anthologize applique
aquatint audition author bard barde bedeck bedight begild bejewel benday blazon blotch blueprint bodypaint
boldface brocade broider bugle busk calligraph caparison carol cartoon chalk charcoal choir cinematise
cinematize clone co-author coldwork comfit conceptualise conceptualize concertise concertize confection
configure contour cooper corduroy counterfeit craft crayon crosshatch custom-make cybernate cyclostyle
damascene deglaze demyelinate diagram disassemble disincarnate disk distemper doodle draught dropforge
dry-wall dummy effectuate elegise elegize enamel engild envisage escallop extemporise extrude fantasy
fashion feint festoon filigree film-make finger-paint fingerprint flambe footnote fresco garden garland
gazette ghostwrite gild grandstand groin ham hand-build handbuild handcraft harrow hectograph hill hoe
hot-work hyphen hyphenate ideate improvize indite inlay innovate instrumentate interlude italicise italicize
japan jewel jive lacquer lithograph lyric macrame madrigal marble mass-produce melodise melodize microcopy
microfilm mimeo mimeograph mimic minstrel mint miscast misprint motivate mound occasion output overact
overcrop overcultivate overplay overprint pantomime pen pencil photocopy photostat playact poetise poetize
prearrange preassemble preconceive precook psalm pun quadruplicate rase raze reassemble rebuild recopy
redecorate redesign refashion reference reforge reharmonise reharmonize rehearse relyric remake reprint
reprise reprize rework roleplay roneo rough scamp scrawl scrimmage script self-destroy self-destruct
serenade sight-read sight-sing sightread sightsing silkscreen sinter sloganeer smelt smock spondaise
spondaize stencil stenograph streamline stylise stylize symphonise symphonize tabularise tabularize tat
tattoo till tissue travesty triple-tongue triplicate twill typeset underact underproduce unmake vein
vermiculate versify watercolor watercolour web woolgather wreak xerox =xb bedizen engender gestate lipstick
prank spawn =xbx reproduce =xc actualise actualize annotate cause clarion concert embroider hymn interdict
lard parody prefigure programme rib sham sketch spiel verse =xcc confabulate descant dramatise dramatize
gloss impersonate invoke prompt slur vocalise write =xcg modulate =xck conjure =xcm plow =xct incite =xcx
depict induce publish =xds fulfil =xe fancy =xet capture =xg brew checker chequer chord customise customize
dilapidate educe fictionalise fictionalize metrify mottle mythologise mythologize phase ready redo remould
renew republish retread schematize sporulate tabulate =xgg activate animalise animalize evolve pulverise
regenerate =xgh precipitate =xgx build mold =xh spark =xk catalog choreograph excogitate imagine machinate
orchestrate panel typecast =xkb conceive =xkg carnalize format sensualize =xks map =xkx design =xm erect =xo
accomplish daydream effect improvise overwork reissue =xoc fake undertake =xok practise =xoo assemble =xox
perform reenact =xp dream =xpx etch visualize =xs grace incarnate ornament pattern rhyme =xsd fulfill =xso
adorn decorate =xsx duplicate imitate =xt bespangle entwine filet fillet fringe impel jazz noose plait
repaint sandwich sculpt sculpture stucco tongue wattle =xtc vamp =xtg extirpate honeycomb =xtk proof =xtt
belt braid breed faggot fagot geminate indent knot laminate roughcast =xtw destroy =xtx paint =xvx cast =xw
dogfight misplay trigger underplay =xwx draft =xx actuate coin confect consummate crochet destruct emblazon
envision fabricate fantasise fantasize fruit graph institute invent landscape limn machine mime miniate
overproduce picture prefabricate preform premier premiere profile quilt reduplicate reinvent solmizate
sonnet spatchcock stage superscribe tailor-make =xxc retell sing tweedle =xxd demolish =xxg cook develop
dismantle remold =xxk pioneer re-create =xxo cultivate initiate =xxp model =xxt construct foliate knit
scallop =xxv devise =xxw replay =xxx contrive copy create debut forge generate manufacture mould print
produce recast simulate stipple
`;
