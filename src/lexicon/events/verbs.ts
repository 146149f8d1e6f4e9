// Verbs, each after the sense groups of its commonest senses ("=…").
// WordNet 3.1, Princeton University (https://wordnet.princeton.edu/license-and-commercial-use).
// Made by scripts/lexicon/wordnet.ts.

/** Lexicographer file of each sense group, in the order of `codes`. */
export const files = 'bgkcwdtxempvoshscssssssssssssssssssssssssssss';
export const codes = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi';
export const verbs = `
=0 aestivate anaesthetise anaesthetize anele anesthetise anesthetize antic antisepticize apparel atrophy
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
wee-wee weep wheeze whelp whimper wrick =00 ail ancylose ankylose canker cross-fertilise cross-fertilize
drowse eruct exhale fatigue glower hyperventilate jade manicure medicate overdress prink refreshen
resuscitate retch sneer sniffle spue sterilise sterilize suppurate suspire swelter underdress urinate waken
weary =000 respire spew =001 revive =002 awaken =006 dress =008 wake =00A blink =00B bleed tire =00C infect
=00D wear =01 alleviate belch blanch blush cleanse energize revitalize undress vivify =010 resurrect =011
cure redden relax =016 inject =01A flush =03 blubber exude pant sigh smile =03E spit =044 handicap =05 drug
=05B exhaust =06 robe =066 choke =069 bathe =06B shave =077 hatch =08 pain salivate wound =081 injure =08C
nurse =09 shudder =099 twitch =0A secrete sun =0A0 squint wink =0B costume hat =0C hibernate scab =0C6
clothe =0C8 recreate =0CC behave relieve =0D sleep =0D9 spread-eagle =0DB breathe =0E0 blow =0E3 beam emit
=0EA glare =0EE inflame =0F yawn =1 absent acclimate acclimatise acclimatize acculturate accustom
achromatise achromatize acuminate admix adolesce adulterate aerify agenise agenize air-slake alchemise
alchemize aline alkalify alkalise alkalize alligator alphabetise ammoniate ammonify anglicise anglicize
angulate animise animize anneal annihilate anodise anodize arborise arborize archaise archaize arterialise
arterialize ash asterisk attemper attune automate avianise avianize azure background backlog backscatter
backslide bacterise bacterize bald ballast barbecue barbeque basify basset batik becalm bedew bedraggle
befoul belly beneficiate benficiate besprinkle bestialise bestialize betide biodegrade bituminise bituminize
black blear bloody bloom blow-dry blue blue-pencil bolshevise bolshevize bombproof bourgeon bowdlerise
bowdlerize braise brine brisk brisken buckram bulletproof bur burgeon burl burr bushel butylate calcine
callous camphorate carboxylate carburise carburize carmine carnalise carnify catabolise catabolize catalyse
catalyze catheterise catheterize catholicise catholicize centralise centralize channel-surf chap cheapen
child-proof childproof chondrify christianise chronologise chronologize citify citrate clabber classicise
classicize clear-cut climax clock closure cloture clutter codify coke colorise colorize colourise colourize
commercialise comminute commutate compartmentalise compartmentalize complement complexion compost concretise
conflate congeal conglobate conglobe conglomerate constitutionalise constringe conventionalise copolymerise
copolymerize counterchange cremate creolize creosote crescendo crispen crust culture cumulate cutinize
dapple de-emphasise de-emphasize de-ice de-iodinate de-ionate deaminate deaminize debilitate debone debug
decarbonise decarbonize decarburise decarburize decease decentralise decentralize declaw declutch decoke
decolor decolorise decolorize decolour decolourise decolourize deconcentrate decontaminate decrescendo
dedifferentiate deep-dye deep-fat-fry deep-fry defang defervesce defog defoliate deforest defrost degas
degauss dehisce dehumidify dehydrogenate deice delouse dematerialise dematerialize demineralise demineralize
demist demonetise demonetize demonise demonize demystify demythologise demythologize denationalise
denationalize denazify denitrify denudate denude deoxidise deoxidize depersonalise depersonalize depolarise
depolarize depopulate depressurise depressurize derate desalinate desalinise desalinize desalt destalinise
destalinize destress desynchronise desynchronize dethaw detoxicate detract detransitivise detransitivize
detribalise detribalize detusk devilise devilize devitalise devitalize diabolise diabolize diagonalise
diagonalize dialyse dialyze diazotize digitalise digitise digitize disafforest disarray discolorise
discolorize discolour discolourise disembowel disenable disestablish disforest disharmonize disunify dizzy
domesticise domesticize draggle drip-dry dry-rot duplex dusk dwindle dye dynamite ebonise ebonize effeminise
effeminize effervesce egress elongate embrangle embrittle emend emigrate empurple enable encrimson enfeeble
eroticize escalate esterify eternalise eternalize eternise etherealize etherialise etherify evanesce
exenterate expense expurgate exsiccate exteriorise face-harden fancify farce festinate fetishize feudalize
finalise finalize fireproof fishtail fissure fizz flash-freeze flaw flip-flop floodlight flower fluoridate
fluoridise fluoridize foam foolproof foredate foreground fragment fragmentise fragmentize freeze-dry
french-fry fricassee furcate furl gasify gear gentrify ghettoise ghettoize glamorise glamourize globalise
globalize goof-proof goofproof green griddle hand-dye handcolor handcolour hap harlequin harshen hay henna
hibachi homestead homologise hose hull humidify humify husk hydrogenate hydrolise hydrolize hydrolyse
hydrolyze hypophysectomise hypophysectomize illume illumine imbrue immaterialise immaterialize immix implode
incarnadine infuscate inset inspirit intercalate interlard interstratify intransitivise intransitivize
introject inure iodinate ionate jell jelly ladder laicise laicize lapidify league lifehack lignify linearise
linearize liquidise liven lustrate luxate lyophilise lyophilize lysogenize madder marbleise marbleize
marinade marinate masculinise massacre materialise materialize matt-up matte mercerise mercerize metricate
micro-cook microwave mildew miniaturise miniaturize minify misalign mistime moisturise moisturize molder
moonshine motorise moulder murk mutate nazify nitrate nitrogenise nitrogenize novate novelise novelize
obsolesce obstinate obtund occidentalise occidentalize officialise officialize opsonize orientalise
orientalize outcrop outmode ovenbake over-refine overcook overfill overrefine overspecialise overspecialize
oxygenate ozonise ozonize paganise paganize palsy pan-broil pan-fry parboil parch parti-color pasteurise
pasteurize peptise peptize perfect perish permute peroxide persevere personalise personalize pestle pickle
piece-dye pinkify politicise politicize pollute polychrome polychromise polychromize pooch potentiate
precondition predecease preheat preisolate pressure-cook prettify privatise privatize protract purpurate
putrefy quadruple quarantine quick-freeze quintuple radicalize randomise randomize rarify rasterize
re-assume re-emerge re-incorporate reactivate realign realine reappear rearrange recode recondition
reconstitute reconvert red-ink reenforce refill refurbish reheat reheel reintegrate remediate renormalise
renormalize repercuss replenish repoint rescale resettle resize resole restrengthen restructure resublime
resuspend ret retrovert rev revitalise ritualise ritualize rough-dry rubber rubberise rubberize rubify
rubric ruggedise ruggedize salinate sallow saute schematise scroll seclude secularise semi-automatise
semi-automatize senesce sensibilise sensibilize sensify sensualise serialise serialize sexualise sexualize
shirr shoehorn shoetree shush simmer simplify skew slag slenderise snafu sole sorcerise sorcerize soundproof
speciate spin-dry spirit spray-dry spume stalinise stalinize stanch starch staunch striate structure
subtilise sulfate sulfur sulphur summerise summerize sunder supervene supple swinge symmetrise symmetrize
sync systematise systematize systemise systemize temporise temporize tenderise tenderize thaw thoriate
thrombose tidy tie-dye tinct tint titivate titrate tittivate topdress torch totalise totalize toughen
transduce transitivise transitivize transmogrify trifurcate trouble-shoot troubleshoot true tumesce uglify
unclutter undergrow unfit unfurl uniformise uniformize unsanctify unsubstantialise unsubstantialize unthaw
up verbify verdigris vermilion vesicate vinify virilise virilize volatilise volatilize weaponize
weatherproof weatherstrip weed westernise westernize white white-out whiten widow window-dress winterise
winterize yarn-dye yellow =10 bronze chlorinate constipate cripple deteriorate detoxify digitalize dimple
disable dose dung emanate emasculate energise expectorate fecundate gel habilitate highlight incapacitate
incubate iodise iodize irrigate jaundice mar neaten pod powder relapse remedy retrogress rot slenderize
sprout spruce tan ulcerate wet =100 abort freshen heal lave =101 doctor =10D affect =11 abate abbreviate
ablate abridge accelerate accrete acetylate acetylise acetylize adapt alcoholise alkalinise alkalinize alloy
ameliorate americanise americanize antiquate attenuate augment aurify automatise automatize barbarise
barbarize bechance bedim befall bilge blacken bleach bloat blossom bog branch bromate brominate brown bud
bulk buttress callus caramelise caramelize carbonise carbonize caseate cauterise cauterize christianize
clinker coagulate collimate communise communize complexify complicate consubstantiate contaminate corrode
curtail damage de-escalate deactivate decalcify decarboxylate decelerate decimalise decimalize decimate
decrease decrepitate dehorn deliquesce demulsify denaturalise denaturalize desorb destabilise destabilize
detonate devaluate devastate devitrify dilute diminish dinge dislocate dry dynamise dynamize emaciate
embrown emulsify enhance enucleate erode europeanise europeanize federate feminise feminize firm foreshorten
fossilise fossilize freckle frenchify gelatinise gray grey hue impair improve incandesce incinerate increase
industrialise industrialize insulate ionise ionize islamise islamize isomerise isomerize jellify keratinise
keratinize lengthen liquify manifold masculinize maximise maximize melanise melanize meliorate mend
metamorphose metricise metricize mineralize modernise modernize morph motley nationalise nationalize
normalise objectify opacify opalise opalize overboil overheat oxidate oxidise oxidize paralyse paralyze
perfuse pervaporate pigment plasticise plasticize polymerise polymerize powderise powderize professionalise
professionalize proliferate proportion purple quantify ravage readapt readjust recommence recrudesce
refrigerate relocate retouch revalue revamp revert rigidify ripen saponify saturate sequestrate shallow
shoal shrivel shuck silence singe solidify solvate spotlight steepen subdivide sublime suburbanise
suburbanize suffuse supercharge syncopate syncretise syncretize taper tauten tincture transaminate
transfigure transition transubstantiate tumefy tune unfreeze urbanise urbanize variegate vascularise
vascularize vesiculate vitalise vitalize vitrify vulcanise vulcanize warm wilt wither worsen zero =110
castrate cup etiolate fertilise fertilize froth fructify granulate impregnate lour maturate mutilate
optimise optimize prim renovate sentimentalise sentimentalize strengthen =111 adjust age boil break broaden
calcify change clot condense consolidate convert cool curdle decay decoct decompose deepen dehydrate
denature desiccate devalue discolor disintegrate dissimilate dissolve distend distil distill diversify
domesticate effloresce emerge enlarge evaporate fade federalise federalize fine-tune flatten gelatinize grow
harden heighten homogenise homogenize hydrate immigrate indurate inflate inspissate intensify invert isolate
lessen macerate malt mechanise mechanize mellow melt merge modify naturalise nitrify normalize obliterate
ossify oxygenise oxygenize petrify polarise polarize pressurise pressurize purify ramify rarefy recombine
redouble refine reflate reform regress rust scorch sear shatter shorten slacken slow smut sober stiffen
temper thicken thin tighten transform transmute transpose vaporise wane widen =112 explode reverse =113
limit reconcile =114 fuse =116 stain =117 alter commence =119 empty start =11A dampen hush =11B compound
=11C complete culminate happen reduce resume weaken =11D fill finish =11E clear erupt =11F broil =12
standardize twig =121 concentrate crystallize narrow =122 time =127 illuminate =12D occur square =13 dilate
disqualify grill keynote magnetize reinforce roast =131 amplify conjugate edit magnify mature naturalize
punctuate specialize tame update =133 croak =138 stimulate =13C color recur =13G minimize =14 hamper outgrow
=144 mobilize =15 quell toast =151 milk =159 light =16 buffer coalesce frizzle meter moisten purse snowball
steady triple unscramble =161 bolster darken deaden prime stabilize throttle =162 calibrate =163 erase fix
=164 fortify =165 souse =166 baste interlock pare =169 double =16A stun =16C unify =16D confine =17
conventionalize eradicate remodel =171 bake fracture germinate pulverize =177 prepare tailor =18 aggravate
enervate exacerbate smolder =180 languish =181 burst =186 efface pall =188 upset =191 commute progress
shrink =196 curl muck =199 shift subside =19C hasten =19G raise =19J stay =1A sour spice =1A1 disappear
quicken sensitize =1A6 blunt mist =1A8 die =1A9 bubble squelch unfold vanish ventilate =1AA crack =1B accrue
alphabetize amass enrich secularize thrive =1B0 water =1B1 switch =1B3 decline =1B4 conquer =1B6 flourish
=1B7 render =1B8 heat =1B9 repair =1C adjourn can =1C1 integrate mix restrict swell =1C2 alternate process
regulate revolutionize =1C6 replace =1CB remove =1CC coordinate inhibit loosen organise suppress =1CG
correct =1D equilibrate people prolong =1D1 begin delay eliminate =1D2 align =1D3 synchronize =1D7
facilitate =1D9 bulge =1DC incorporate root =1DD become extend vary =1Db terminate =1E brighten =1E1 burn
extinguish =1F1 retard =1F7 beautify =1G1 blister =1GB add =1JS remain =2 agnise agnize anagram
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
superordinate swot syllogise syllogize synthesise theorise toilet-train underrate understudy valuate =20
anoint =21 addle allegorise allegorize bone concretize deify externalise externalize fathom glamorize
glamourise immortalise immortalize individualise individualize initialise initialize interpolate mystify
mythicise mythicize perplex revolutionise romanticise spiritualise standardise steep subordinate subtract
=210 indispose multiply refresh romanticize =211 assimilate crystalise crystalize crystallise desolate
infuse spiritualize subtilize =21C upgrade =21L measure =22 amaze appraise attribute audit cogitate
colligate confound conspire demarcate diagnose doubt engineer engross esteem estimate evaluate foreordain
idealise idealize impute meditate miscalculate misestimate misread mistake omit overestimate predetermine
premeditate presuppose pretermit prorate purpose quantise quantize reconsider retrain scheme severalise
severalize synthesize unlearn =221 overcapitalise overcapitalize undervalue =222 analyse analyze believe
choose commemorate decide differentiate explore forget judge know learn reckon remember theorize think
underestimate understand =223 conclude intend solve =227 chart plan realize =228 confuse =22A recognize
study =22B calculate credit =22C train =22D rank =23 deduce disapprove remind reorder schedule sequence
surmise =231 confirm =232 expect guess identify resolve review speculate =233 debate infer insure wonder
=237 interpret =23D corroborate recall =24 group =24C master =25 befuddle =26 collate cube engulf =262 grade
plumb rivet =263 gauge =268 apprehend =269 trace =26D link =26G pick =27 catalogue reshape =271 reconstruct
shape =272 plot =27C foresee =28 bewilder puzzle =29 err =294 stump =2A mull =2A2 consider distinguish focus
=2A3 examine =2A6 catch =2AA survey view =2AD comprehend regard =2B appropriate =2B1 derive =2B2 abstract
deduct factor value =2B3 accept reject =2B6 key =2BB assess =2C assay respect =2C1 assume baffle react =2C2
anticipate check classify neglect trust =2C3 presume verify =2C4 surprise =2C6 slate =2C9 desert =2CA
discriminate tolerate =2CC associate book =2CD exclude =2D contrast =2D1 dawn equate =2D2 read =2D3 relate
=2D5 base =2D9 skip =2DC override =2DD dwell endure =2F2 rate =2F7 substantiate =2G2 discredit reason
respond =2G3 affirm =2GG reprobate =2W7 figure =2Z2 compare =2dD brood =3 abduce abjure accession acquiesce
adduce adjudge adulate affront aggrandise aggrandize airmail alert alibi allege allude allure altercate
amnesty annunciate aphorise aphorize apostatise apostatize apostrophise apostrophize arbitrate argufy
article asperse assent asseverate assoil avouch baa backbite backspace badmouth ballyhoo bamboozle banter
baptise baptize bedamn beef bellyache bemoan bemock beseech beshrew bewail bewray bicker blabber blandish
blarney blat blate blather blether blither blog bloviate blurt bode bootlick brabble brag braille bravo
brawl brazen brief broach brown-nose bruit bulletin burlesque bypass cackel cajole calumniate cantillate
caricature carp catcall caterwaul caution cavil caw census chaff chat cheek cheep cheerlead chirk chirr
chirrup chit-chat chitchat chitter christen chronicle churr circumstantiate claver cluck coax collateralize
collogue colorcast condone conge consent contest contraindicate converse convict convince convoke coquet
coquette couch counsel countenance counterchallenge counterclaim countermand crawfish critique croon
cross-refer cuckoo cue damn debrief debunk decode deconsecrate deconstruct decrypt defame denominate deride
devoice diphthongise diphthongize disabuse disallow disambiguate disavow disc-jockey disk-jockey diss
disseminate dissertate dissuade ditto divagate divulge dj double-space drawl dupe e-mail edify elocute email
encipher encode encore encrypt enounce ensky entice entreat equivocate eschew eulogise eulogize euphemise
euphemize evince exculpate exonerate expatiate express-mail extol exuberate facsimile familiarise
familiarize fault fax felicitate fib finger-spell fingerspell flatter forebode foreshadow foreshow forewarn
formularise formularize forswear gab gabble gaggle gainsay gasconade general gesticulate gesture glamour
glory gripe groan grouch growl grunt grunt-hoot guesstimate handwrite harangue harbinger haw hee-haw
heliograph hen-peck hex hint horse-trade humor humour hurrah hype hyperbolise hyperbolize implore importune
impugn indenture inflict ingeminate instance insult intercede interject intermediate intermit interpellate
inveigle jabber jawbone jeer jolly josh jot kotow kvetch labialise labialize lampoon laud lexicalise
lexicalize liaise libel lilt lisp low lucubrate lure maledict malign mentor meow miaou miaow misaddress
misadvise miscall miscount misinform misname mispronounce misquote misspeak misspell mistranslate moan
monologuise monologuize moo moot motion muckrake mussitate namedrop nasale natter neigh netmail network
nicker nickname nix notarise notarize notate notify obfuscate officer oink okay omen oppugn orate outguess
overemphasise overemphasize overgeneralise overgeneralize overpraise overstate overstress overwrite paginate
palatalise palatalize palter pant-hoot paraphrase parley parrot particularise particularize peach perjure
perseverate petition pettifog phonate phone plain plea-bargain pluralise pluralize podcast polemicise
polemicize polemise polemize portend powwow praise prate prattle preachify precis prerecord presage
prevaricate prohibit propitiate propound proscribe proselytise proselytize quarrel query quetch quip quiz
radio rant razz re-address re-emphasise re-emphasize re-examine re-explain re-introduce reaffirm reassert
rebroadcast recant recap reconfirm reconvict recriminate rededicate redetermine reformulate reintroduce
reiterate renege repeal rephrase repine reproach repugn reschedule rescind reshoot restate retranslate
reword ridicule romanise romanize rumor rumour salaam satellite satirise satirize schmoose schmooze scranch
scraunch segue sermonise sermonize shmoose shmooze shriek shrill shrive sidestep signpost singularise
singularize skreigh slander sleuth snoop soft-pedal soliloquise soliloquize sough spam speechify spoof
sportscast spurn squabble stammer stickle stutter subpoena subvocalise subvocalize summons susurrate
sweet-talk tantalise tantalize taunt telecast telecommunicate telefax telegraph telepathise telepathize
telephone televise telex term thank tittle-tattle toady topicalize tot touch-type traduce transliterate
triple-space trivialise trivialize troat tsk tut tut-tut twaddle twit twitter typewrite ululate unbosom
unchurch undeceive understate unhallow universalise universalize unsay unspell upbraid vaunt videotape
voodoo vowelise vowelize vroom waul wawl wheedle whicker whinny whisper witch wolf-whistle word wrawl yack
yak yap yarn yaup yawl yelp yip yodel =30 ejaculate gargle jest joke mesmerise mesmerize piffle quack shit
splutter wail whoop =300 snivel =305 snort =309 convulse =30G cry =31 assibilate auspicate blackwash clarify
concur demagnetise demagnetize dimension downplay evangelise evangelize foist guy iterate latinise magnetise
minimise popularise popularize redact stonewall teach tinge treble uncloak vent =310 bray inoculate
vulgarise vulgarize =311 amend capacitate disrupt glorify interrupt irradiate meld rectify rejuvenate reset
=312 translate =313 inform =319 flag =31C moderate =32 approbate approve brainwash cipher controvert cypher
decipher detail dial document elucidate ensure etymologise etymologize except hypothecate jinx memorialise
memorialize numerate personate previse purport rebut receipt recuse refute reinterpret research theologise
theologize type =320 stool =322 determine extrapolate misinterpret suppose =323 ascertain forecast inquire
repudiate suspect =32B devote =32C deal dictate mind =32D postulate =33 absolve accent accentuate acclaim
accost accuse adjure adumbrate advertise advertize applaud augur bay bellow bespeak betoken bitch blab bleat
canonise canonize catechise catechize chant cod commentate complain compliment confab connote coo cronk
declaim deliberate demur deter disclaim discuss dispute docket dogmatise dogmatize emphasise emphasize
enjoin enumerate exact exhort explicate exposit expound flout gibber gossip hoot inflect instigate
interrogate intimate intonate inveigh investigate itemise itemize kid mew mock monish murmur mutter narrate
nasalise nasalize pardon perorate phrase pray preach predict prognosticate pronounce propagandise
propagandize prophesy publicise publicize quaver quibble recount rede renegociate renegotiate rhapsodise
rhapsodize scoff second-guess semaphore signal siss sizz snub soft-soap squawk squeal symbolise symbolize
tattle tergiversate title tout trill underline underscore unteach vaticinate warble warrant yammer yawp yell
yowl =330 bawl cackle nod =331 apprise apprize justify latinize leak manifest moralise moralize tone =332
disregard enlighten enquire greet insist =333 acknowledge acquaint address ask call challenge command
compromise confess consult contend crow denote discourse evidence excuse foretell generalise generalize
grumble herald holler hollo howl impeach indicate instruct interview intone message order out palaver
predicate question quote record report request roar sibilate signify speak supplicate talk vindicate warn
=335 jaw =336 describe snarl =337 cite recite spell summon transcribe =338 congratulate stress tempt =339
bow circulate =33A babble ignore scream =33B beg communicate concede convey deny =33C dismiss dub name =33D
agree imply =33E squall =33G admonish advise remonstrate shout slang verbalise verbalize =34 rebuff =342 bet
=347 direct =34D face oppose =35 mumble =36 besmirch cable contact log needle overburden probe relay unmask
=361 snap =363 broadcast label =365 crunch =366 bark hedge =369 file heave wave =36B deliver =36C bar =37
chirp chorus film harp program rewrite scribble =371 elaborate introduce repeat =373 commend formulate style
vocalize =374 rerun =377 illustrate outline recapitulate =381 sizzle =382 nag =383 beckon discourage =388
exalt =39 coach digress negotiate singsong =393 hiss =396 mince pad retract =397 pipe =39C evade proceed
=39D skirt =3A disclose gloat =3AD echo =3B confer confide discount headline requisition =3B3 bless claim
=3BC certify =3BD refuse =3C acquit authorize exaggerate excommunicate flirt forbid forgive remand rename
revise shun summate tutor =3C3 accede dedicate designate dissent issue page permit sanction solicit =3C4
bait =3C5 nurture =3C8 betray =3C9 list =3CC admit avoid hazard nominate volunteer =3CG protest sign =3D
boast characterize mediate photograph succumb summarize wrangle =3D2 refer =3D3 demand mean =3D4 point =3D6
project =3DB rail =3F disagree object =3F7 embellish =3FA hum =3G anathemise anathemize apologize aver
blackguard commune criminate deprecate enunciate imprecate lecture marvel =3G2 blame premise =3G3 announce
assure explain express mention prescribe proclaim profess urge =3G4 submit =3G6 mouth =3GC assert clamor
=3GG attest plead =3T3 count =3e3 hail =4 aggress aggroup ambuscade ante atom-bomb avenge backstop barricado
battle best bird birdwatch blitz blitzkrieg boat-race brigade bulwark caddie caddy cannonade capitulate
castle champion checkmate chicken-fight chickenfight chouse circumvallate combat compete conscript
counterattack counterstrike crew cricket crossruff defuse demob dive-bomb double-team duel falcon feud
firebomb fistfight fly-fish flyfish forearm foxhunt fullback fusillade gage game gang garrison glide-bomb
golf gun harpoon homer horse-race hydrogen-bomb jacklight joust kneecap misfire mothproof out-herod outdraw
outfight outgeneral outgo outmaneuver outmanoeuvre outmarch outmatch outpace outperform outplay outrange
outrival outroar outsail outscore outshout outvie outwit overmaster overtrump palisade par parlay
pattern-bomb quarterback rabbit re-arm reassail recalcitrate remilitarise remilitarize revenge ruff seine
sharpshoot shrimp shuttlecock sic side skip-bomb skirmish skittle skunk soldier spreadeagle stalemate
station still-fish still-hunt stockade strafe target team teargas torpedo tourney trawl umpire unarm
vanquish vie wall war ward waylay weight-lift weightlift whale whelk whistlestop worst =40 immunise immunize
=41 equalise equalize inactivate militarise militarize poach =411 better =416 foul =42 bias overshoot =423
aim =43 bluff chicane gas grouse parry referee revoke scupper wager =433 confront =439 wrestle =43B charge
=44 ambush barnstorm bulldog cannon demilitarise demilitarize demobilise demobilize fowl outbrave outdo
outfox outsell outsmart protect retaliate staff =441 fire mobilise nuke =443 bandy circumvent =444 jockey
=448 overcome =44C fight =44G assail field snipe =46 deploy =461 pit =463 score =466 beat gird grass rout
=476 level shell =48 overpower =483 besiege triumph =484 disarm =485 strain =486 repulse =49 outstrip
safeguard =498 overtake =499 hunt =49D invade =4A shield =4B arm surrender =4B4 enlist win =4C bomb defeat
=4C4 campaign shoot =4C7 play =4CG assault =4D outweigh =4D9 bushwhack surmount =4G outcry savage =4G4
attack =5 ablactate addict aliment bib binge booze bottlefeed breastfeed brunch chain-smoke chaw chew chomp
claret degust deplete desist dry-nurse englut engorge fat fatten fodder force-feed free-base fress fritter
gluttonise gluttonize gorge gormandise gormandize gourmandize guttle guzzle horse host ingurgitate lactate
lust mainline malnourish manducate metabolise metabolize misapply munch nosh nutrify overeat overexploit
overextend overfeed overgorge overindulge overstrain overuse picnic pimp power predigest pub-crawl quaff
quarry regale replete reprocess reuse sample sate sip slurp snack spree sup surface-mine teetotal tipple
tope undernourish utilise ware wet-nurse wolf =50 huff inhale =51 commercialize corn dish habituate mess
misuse utilize =510 dope =511 alcoholize slake =52 ingest ruminate stomach =522 digest =53 crave gobble gulp
patronage rehash spoonfeed =533 salute =54 mine =546 swallow =55 banquet breakfast cannibalise cannibalize
cater champ diet dine fast lunch nourish pander prey satiate suckle swill wine =550 puff =551 luxuriate =552
fuddle =554 down =555 consume drink eat famish feast feed starve use =55C exploit =58 content wean =599
wallow =59E suck =5B expend glut =5BC exert =5BD afford =5C employ revel =5C0 exercise =5C5 avail =5C9 ply
=5D3 apply =5D6 repose =5E smoke =5EC quench =6 abrase abut acid-wash adduct adsorb afforest agglomerate
aggrade air-drop airbrush airlift aluminise aluminize amalgamate amputate anatomise appose archive asphalt
autotomise autotomize babbitt backcross backhand backstitch badge bale ball barb barrel bash bastinado batch
batfowl bayonet beak bean bedaub beeswax begrime behead bell bemire beplaster berry besmear bespatter
bespeckle bespot bestrew bevel biff bight bin birch bird-nest birdie birdnest bisect bitt blackberry
blacklead blacktop blindfold blinker blob blood bogey bonderise bonderize boss bouse bower bowse brad
brandmark braze bread bream broadside brooch bulldoze burnish burthen buss butcher butt-weld butter buttweld
cabin cake calcimine calender cane cannulate cannulise cannulize canoodle canopy canulate canvas capsulate
carburet caress carjack casket catenate catenulate caulk cavern cere character checkrow chemisorb chine
chromium-plate cicatrise cicatrize clam clapboard clew closet clout clue cobblestone coffin cold-cream
coldcock colly commandeer commix compart cone congest containerise containerize contort contuse convolve
copper copulate core corrade corrugate cosh counter-drill countersink cowhide cowl cranch crate craunch
crepe cross-link crossbreed crosscut cudgel cumber currycomb cushion daisy-chain dam darn decapitate
decollate deface defenestrate delve demodulate dent deplumate descale deterge dike dirty disarticulate
disburden disencumber disfigure dishevel doff drub dry-dock drydock dyke eff electroplate elute emboss
embower empale encase enchain encumber enfold enlace enmesh ensconce enshroud ensnarl envelop environ enwrap
epoxy exorcise exorcize expropriate expunge extricate fair fetter filtrate finedraw flagellate flay fleck
flute fondle forest fornicate french frizz frog fuck funnel furbish fustigate gap garotte garrote garrotte
garter gash gi gift-wrap girth glean gold-plate goldplate grease grime grout guillotine hackle
haemagglutinate hand-wash handcuff handstamp handwash hash hasp hatchel headbutt hemagglutinate hemstitch
heterodyne highjack hinge hob hog-tie holystone hood hoop hoover hopple horn horsewhip houseclean hunker
hybridise hybridize hygienise hygienize imbed immingle incase incise ingraft input inspan instil interbreed
intermingle intermix interweave intrench intubate intussuscept inweave iron jag jampack jimmy julienne
juxtapose kayo kidnap kneel knife larrup lasso latch layer leash leather lever lob lube macadamise
macadamize machine-wash malfunction manacle manhandle metal metalize metallize middle misdeliver misfunction
mislay mismatch mismate mongrelise mongrelize mortar mud-wrestle mudwrestle mulch muss neck nett nickel nock
nut obturate occlude offsaddle outspan oversew overstuff oyster package padlock palm palpate parallelize
parget patinate patinise patinize pave pearl percuss pervade pillow pipe-clay pistol-whip pitchfork plate
platinize plicate plonk pock pockmark poleax poleaxe pollard pommel poniard porcelainize porter postmark
postpose pot powerwash prang prawn prefix prehend prepose pressure-wash prizefight prop pumice pummel puree
putty quirk re-afforest reabsorb rear-end rebind recumb redeploy redistribute refinish reforest reinstall
relace rend render-set reopen replant repot reseal resect resew reship resift resmudge resorb retick retie
rewind rice roof rootle rosin rough-hew rough-sand roughen ruck rummage rupture sand sandblast sandpaper saw
scaffold scar schlep scissor scribe scythe seam section sellotape serrate shadowbox shanghai shank she-bop
shellac shellack shingle shovel shred shrine shrinkwrap shutter sideswipe silt silver-plate silverplate
simonise simonize single skewer skimcoat skive sky skyjack slap slather sledgehammer sleek slime smooch
smudge smutch snail snog sock sod soft-solder soil solder soot sorb spade spang spank speck spiritise
spiritize splotch spot-weld spotweld spring-clean squash squeegee staple stitch stone-wash stonewash stopper
stopple stow strip-search stripe strop subjoin suffix sulfurette sulphurette superimpose suture swaddle
swage swat swathe swatter switch-hit syllabicate syllabify syringe tamp tampon tar tar-and-feather tarmac
tarnish tether thatch thumbtack thwack tile toenail tote tousle tow towel transect trepan trisect trowel
turf tweeze unbar unbelt unbind unbolt unbox unbraid unbuckle unbutton unclasp unclip unclog uncoil
uncompress uncouple uncrate undercoat undrape unhand unharness unhitch unhook unknot unlace unlade unlash
unpack unpin unplug unreel unsaddle unseal unsheathe unsnarl unsolder unstaple unstrap unstring unstuff
untwine untwist unweave unwire unyoke unzip upheave vacuum vacuum-clean vandalise vandalize varnish velcro
veneer vivisect wallpaper wank water-wash waterproof wench whack wham whap whittle winch wipe wrack wreck
wrest yank zinc zipper =60 bandage boot calve cat coif disgorge enrobe frazzle inseminate jacket limber
martyr massage mop mow oil rick slick taint =606 bat coat wash =609 eject =60C scrub =61 astringe ax axe
brecciate capsule capsulise capsulize chrome coarsen cobble commingle concatenate concrete constrict cork
crinkle crisp decorticate deflower disarrange disbud encapsulate flour frap glaciate glue gnaw gradate
harvest hone impact inclose intersperse introvert inundate kink launder maculate mat mushroom partition
pinion prune pulp raddle recharge reline reshuffle roost ruddle sanitise sanitize slaughter spud stone suds
telescope trammel tusk unroll veil weld welt whiteout =610 cramp decompress extravasate lather ligate tense
=611 crumb drown even eviscerate full ice imbue mount polish ream sharpen silver stabilise tin unbrace
vaporize wax =616 circumscribe clean insert overload plug stifle =619 cut fan string =61A dull =61B flood
glaze smash =61C fold mesh suspend =62 anatomize array card cave chunk dissect grasp ingrain lump muddle
pigeonhole rubberstamp weight =621 decouple muddy size =622 cinch drill penetrate =623 set =626 immerse
riddle =62B absorb =62D connect =63 burden clamp code convolute frank gnarl halloo heckle hem mail muster
notch nudge placard rasp scrabble seduce smirch snare syllabise syllabize trademark unwrap wigwag =630
aspirate preen =631 bare delete deluge mash =632 bracket mark =633 rest tape =636 sow =637 arrange =63A pry
=63C post =63T press =64 brail croquet dice eagle embed fish jack place-kick scoop wallop whomp =641 atomise
atomize fork neutralise scollop tie unblock =644 barricade stroke =646 arrest rally =649 pump whip =64E pelt
=64G bombard trounce =65 masticate reseed swig =651 dip gum =655 raven =656 peck =65C harness =66 abduct
abrade abscise aerosolise aerosolize agglutinate anastomose anchor band batten belay blot bonk brain broom
bucket buff buffet bunt button cart catapult chain chamfer chock circumcise clench clobber coapt cog
compress conglutinate cord crape crimp cuddle cuff dab dibble discerp disconnect disjoin dismember drop-kick
dropkick egg emplace encircle engraft evict flog fractionate fray gin girdle gore graft grave grit groove
gut haul heft hew hole hollow hug impale infix inosculate interlace interpenetrate invaginate kiss knap
knead knuckle lade laden ladle lapidate lop lug masturbate maul misplace monkey mortice mortise mud overlay
overlie paper pasture pat paw perforate pet plash pleach pleat putt rabbet ravel reface reload revet rive
roach rope saber sabre sclaff scrag segment sever shackle slit snick snip snuggle speckle splatter spoon
spritz squirt straw strew strickle superpose swab swob tee tomahawk trice tussle unchain uncork unfasten
unload unpick unscrew untangle untie wad wedge whop =660 calk comb peel rinse scarf unwind =661 adjoin
asphyxiate batter blemish buckle defile disengage encrust felt grain incrust lock mangle nick pole pouch
recess rumple smoothen strangle strangulate strap stub suffocate tweak unlock unravel =662 clutch cram
implant lick seal =663 put saddle sully tag =664 feather mate punt surround =665 dunk imbibe nibble plank
scavenge =666 affix attach box brush bundle butt carve cement chip clasp cleave clinch collar compact corral
cream crease daub deform drape dredge dust exfoliate fasten finger flake frost furrow goose graze ground hit
hoist jab knock moor nab nail nip nuzzle paste permeate pin plaster prod pucker punch ram scarify scour
screw shear sheathe shed shoulder slash slice smear smother snatch spray squeeze stab stack truss tuck twine
unleash wrap wrinkle yoke =667 lay plant =668 grip =669 filter pound pull slam tear =66A rub scratch =66B
load pinch seize smooth wring =66C close couple dig grind hang restrain shut =66D cover disentangle drag
spread =66E sprinkle =66G append deflate puncture whang =67 exterminate hammer propel sew =671 trim =672
prise =676 clog piece scrape =677 concoct crop intertwine lace =679 weave =67C undo =68 enshrine lacerate
=681 bruise degrade smite =684 repel =685 devour =686 attract cling strike =687 engrave =68A pierce =69
churn flail jet park sprawl zip =690 jerk =691 disperse =692 winnow =693 clap =696 clip detach dislodge fell
fumble kick lash pack perch pile plane rip slop spill splash stick stuff throw toss wrench =697 chop tack
=699 hitch pitch plunge sling thrash =69B fling =69G hurl =6A brandish intercept muffle =6A2 search =6A3
uncover =6A6 bang bite poke unveil =6A7 rap =6A8 touch =6A9 prick riffle =6AA ping smack =6B hijack reap
swipe =6B1 excise patch soak =6B4 fence =6B6 chuck deposit draw fetch gouge miter snag sponge tap =6B7
extract hook seed =6B9 bump bunker grab =6BB liquidate pluck =6C conjoin idle slug tamper =6C1 gather kill
tinker =6C2 place =6C6 bind bust entrench grope hack inscribe instal install open potter release splice tug
=6C9 cradle =6CB bond ruin =6CC block =6CF mingle =6D blanket spear underpin =6D1 blend =6D3 clash =6D4
function =6D6 border enclose nestle shroud =6D9 carry sit =6DC frame seat =6DD bag =6DF cohere =6E6 spatter
=6FD squat =6G clapperclaw lambast lambaste =6G2 posit =6MP stand =6h lounge =7 ad-lib alliterate
anthologise anthologize applique aquatint audition author bard barde bedeck bedight begild bejewel benday
blazon blotch blueprint bodypaint boldface brocade broider bugle busk calligraph caparison carol cartoon
chalk charcoal choir cinematise cinematize clone co-author coldwork comfit conceptualise conceptualize
concertise concertize confection configure contour cooper corduroy counterfeit craft crayon crosshatch
custom-make cybernate cyclostyle damascene deglaze demyelinate diagram disassemble disincarnate disk
distemper doodle draught dropforge dry-wall dummy effectuate elegise elegize enamel engild envisage escallop
extemporise extrude fantasy fashion feint festoon filigree film-make finger-paint fingerprint flambe
footnote fresco garden garland gazette ghostwrite gild grandstand groin ham hand-build handbuild handcraft
harrow hectograph hill hoe hot-work hyphen hyphenate ideate improvize indite inlay innovate instrumentate
interlude italicise italicize japan jewel jive lacquer lithograph lyric macrame madrigal marble mass-produce
melodise melodize microcopy microfilm mimeo mimeograph mimic minstrel mint miscast misprint motivate mound
occasion output overact overcrop overcultivate overplay overprint pantomime pen pencil photocopy photostat
playact poetise poetize prearrange preassemble preconceive precook psalm pun quadruplicate rase raze
reassemble rebuild recopy redecorate redesign refashion reference reforge reharmonise reharmonize rehearse
relyric remake reprint reprise reprize rework roleplay roneo rough scamp scrawl scrimmage script
self-destroy self-destruct serenade sight-read sight-sing sightread sightsing silkscreen sinter sloganeer
smelt smock spondaise spondaize stencil stenograph streamline stylise stylize symphonise symphonize
tabularise tabularize tat tattoo till tissue travesty triple-tongue triplicate twill typeset underact
underproduce unmake vein vermiculate versify watercolor watercolour web woolgather wreak xerox =70 bedizen
engender gestate lipstick prank spawn =707 reproduce =71 brew checker chequer chord customise customize
dilapidate educe fictionalise fictionalize metrify mottle mythologise mythologize phase ready redo remould
renew republish retread schematize sporulate tabulate =711 activate animalise animalize evolve pulverise
regenerate =717 build mold =71E precipitate =72 catalog choreograph excogitate imagine machinate orchestrate
panel typecast =720 conceive =721 carnalize format sensualize =727 design =72D map =73 actualise actualize
annotate cause concert embroider hymn interdict lard parody prefigure programme rib sketch spiel verse =731
modulate =732 conjure =733 confabulate descant gloss impersonate invoke prompt slur write =736 incite =737
depict induce publish =739 plow =73G vocalise =74 dogfight misplay trigger underplay =747 draft =75D fulfil
=76 bespangle entwine filet fillet fringe impel jazz noose plait repaint sandwich sculpt sculpture stucco
tongue wattle =761 extirpate honeycomb =762 proof =763 vamp =764 destroy =766 belt braid breed faggot fagot
geminate indent knot laminate roughcast =767 paint =77 actuate coin confect consummate crochet destruct
emblazon envision fabricate fantasise fantasize fruit graph institute invent landscape limn machine mime
miniate overproduce picture prefabricate preform premier premiere profile quilt reduplicate reinvent
solmizate sonnet spatchcock stage superscribe tailor-make =771 cook develop dismantle remold =772 pioneer
re-create =773 retell sing tweedle =774 replay =775 demolish =776 construct foliate knit scallop =777
contrive copy create debut forge generate manufacture mould print produce recast simulate stipple =77A model
=77B devise =77C cultivate initiate =78 fancy =786 capture =79 erect =7A dream =7A7 etch visualize =7B7 cast
=7C accomplish daydream effect improvise overwork reissue =7C2 practise =7C7 perform reenact =7CC assemble
=7CG fake undertake =7D pattern rhyme =7D5 fulfill =7D7 duplicate imitate =7E spark =7F grace incarnate
ornament =7FC adorn decorate =7G clarion sham =7G3 dramatise dramatize =8 abase abash abhor abominate
abreact adore affright ambition annoy awe ballyrag bemuse buffalo bullyrag captivate cark chagrin cherish
chevvy chevy chivvy chivy commiserate compassionate condole console consternate contemn cotton covet cow
daunt deject demean despair despise despond detest disaffect disappoint discomfit discompose discontent
disenchant disgruntle dishearten disillusion dislike dispirit displease disquiet dissatisfy domineer dread
elate embitter embolden emote enamor enamour endear enrage enrapture enthral enthrall exhilarate faze freak
fright frighten gruntle hanker hassle hate hearten hector hero-worship horrify humanise humanize humiliate
idolise idolize infatuate infuriate ingratiate irk keen lenify loathe long miff nerve overawe overjoy peeve
pester pine pique pity placate pride rankle relish reverence rue scandalise scandalize solace sorrow spite
spook terrify trance tribulate unman unnerve unsettle venerate whelm wow yen =80 comfort drool entrance
excruciate hamstring soothe torture tranquilize tranquillise tranquillize =801 irritate =807 arouse =80A
sicken =81 acerbate afflict craze dehumanise dehumanize derange disorder enliven envenom harry smoulder
unhinge untune =811 animate chill electrify invigorate mollify =818 calm lull still =81A excite =82 bedevil
discombobulate discountenance sex =828 sympathize =82A feel =82B appreciate =82C prefer =83 alarm badger
browbeat bully disdain enthuse exult grizzle lament nark niggle reassure saint scorn =830 spellbind =831
conciliate dun stultify =833 bewitch cheer =836 overwhelm =838 rejoice tease =84 beleaguer harass =846 beset
=85 allay gratify =850 assuage intoxicate =853 appease =855 inebriate =856 want =858 delight enjoy =86 bask
bore commove floor rile steel transfix =860 galvanise galvanize =861 benight =862 gravel =863 lighten =864
zap =866 brace disturb goad =86G bridle =87 devil pacify =872 elicit =873 inspire provoke =877 evoke =87B
recapture =88 agonise agonize anger anguish appal appall begrudge disconcert dismay distract dither envy
fluster gladden grieve grudge humble intimidate joy mourn obsess panic pother repent resent revere sadden
scare =880 torment =881 exasperate ferment stew =882 hope impress sympathise =883 beatify enchant regret
=886 vex =887 rag =888 desire fear like love madden mortify please shock worry yearn =88B fret =88D worship
=88G wish =89 startle =896 depress =899 perturb uplift =8A admire bug =8AA savor =8B preoccupy =8B8 alienate
=8C antagonize embarrass fuss =8C4 charm =8C6 gentle =8C8 care invite offend trouble =8CC outrage =8DB
harbor =8DD interest =8EA fume =8G execrate =9 abscond abseil absquatulate advect air-freight air-ship
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
writhe yacht zigzag =90 concuss desexualise desexualize ooze shiver suction wince =901 ease =909 collapse
shake stream trample =91 balloon debouch exteriorize fleet intumesce jump-start jumpstart leapfrog overhaul
re-start rebound restart sparge veer =910 freeze =911 crumble effuse expand flux hurry irrupt lapse lower
reef sublimate transpire =913 round =916 dash mill prostrate =919 evacuate leap rise slip speed =91B tip
=91C boost embark =91D turn =92 about-face centre countermarch retrace =923 settle =92D leave =93 congee
convene curtsy insinuate kowtow misguide mislead obtrude retroflex spout =930 fawn swagger =933 escape
maunder push =936 gush =937 purl =93A whine =93E thunder =94 outflank outpoint turtle undershoot =941 ebb
exit recede rush =942 ferret =94C enter race =95 recycle =951 drain =953 regurgitate =955 junket =96 bop
bunch carom cascade cluster cockle cocoon crock crouch dandle drip elbow flump freight frisk frogmarch hump
incurvate joggle lam lime lumber mantle mouse position reposition rocket roil scuffle shlep shy siphon
squish submerse treadle tunnel twiddle undock upend =961 conk crisscross marshal resurface surf surface =963
buoy butterfly diffuse send swash =964 bowl fort tree =965 bolt plump remount underlay =966 claw crumple
dribble lance piggyback recline scuff sift skin submarine submerge tail thread toe twist unbend volley
wreathe =967 bring =968 transport =969 bounce cock lift shove straighten =96A flip pop skim stamp =96B bank
=96D rake =96G pan =96K lean =97 hoof pedal plough shimmy solo =970 stooge =976 channelise channelize coil
puddle =977 replicate =979 dance loop pulse =98 flurry jolt mope overflow =986 poise =987 ghost =989 haunt
ruffle =98C rack =99 alight aquaplane astrogate barge birl brake capriole careen chariot coggle cower cringe
derail disband dispel escort exfiltrate flock genuflect gyrate hike huddle jostle journey levitate limp luff
migrate mush overcrowd parade pilot promenade quake rock sag saltate scud sediment sheer shunt sidle slew
slouch slue spirt spurt straggle stride swirl taxi topple trek troop twirl vault waggle =990 squinch =991
bus climb come drop fall fluctuate land leach pace slump splay =992 backpedal overturn welter =993 dodge
interpose stray =994 course crab jump romp walk =995 dissipate =996 angle bend bob channel circle crank
crash hurtle jam percolate plop reach reel reeve scatter scramble shuffle skitter sledge stagger sweep swoop
thresh tread whisk =997 heel pulsate raft streak troll =998 rouse =999 billow canter creep cycle dart dawdle
decamp dive drift drive duck ferry flap float flow flutter fly gallop glide hop lurch march move navigate
palpitate port pour prance quiver retreat retrograde revolve route sail sashay seesaw sink skid slide soar
spin stalk surge swag swing thrust tide tilt totter trail tramp transit travel trip trot tumble wheel whirl
whoosh wobble zoom =99A cruise stir =99B hustle stumble tool =99C cross divert flop guide halt pass steer
step sway =99D herd ride roll run vibrate =99F swim =9A ripple =9A6 thumb thump =9A9 flex track =9AA click
=9B1 return =9B6 edge =9BB dock =9BF encounter =9C arrive encroach flounder =9C4 maneuver rotate =9C6 chase
hobble lag withdraw =9C9 go head infiltrate paddle part recoil ship stoop wander =9CA intrude =9CB sneak
=9CC dabble dispatch displace stampede =9CD meet rear =9D overstep =9D1 bound droop =9D2 boggle =9D3 elude
traverse =9D5 board =9D9 crowd depart deviate overrun spring undulate =9DC approach ascend descend stop =9DD
infest lead =9DF crawl =9DI follow =9E waft =9E9 steam =9EA flicker =9ED shadow =9F6 transplant wind =9F9
curve snake spiral =9FD diverge =9G gee riposte =9G1 advance =9h prowl =A abacinate acidulate apperceive
aromatise aromatize auscultate autopsy becloud bedaze bedazzle befog behold benumb besot birr bitter bleep
bombilate bombinate bong brattle burble camouflage candle candy cense chime chiromance chug clang clangour
clank clatter clitter clop clunk consonate creak crepitate deaf demo deodorise deodorize deodourise descry
detect ding dingdong discern disguise disorient disorientate dissimulate dong dulcify dulcorate eavesdrop
edulcorate espy eye eyeball eyewitness fellate flaunt flavor flavour fluoresce fog fumigate gawk gawp gaze
ginger glimmer glimpse glisten glitter glug goggle gong groak hallucinate hark harken hearken honey insolate
jangle jingle jingle-jangle leer misperceive mute noise numb odorize odourise ogle orientate ostentate
outface outstare overhear peek peer peruse photosensitise photosensitize preview quiesce reconnoiter
reconnoitre rediscover reorientate resinate rubberneck scout seel smart snow-blind spectate squeak
stridulate strum sugar surveil swank swish swoosh swosh thurify ticktack ticktock tingle tink tinkle
tintinnabulate toot tootle twirp underdevelop undergo whir whiz wiretap zest =A0 perfume sniff snuff stare
=A00 snuffle =A08 hurt suffer =A1 acetify acidify desensitise desensitize dissonate louden saccharify
sweeten vellicate =A10 curry =A11 aerate appear damp dim redound season sensitise splat =A19 sputter =A1A
flash =A1D soften =A2 bethink dazzle din obnubilate perceive prospect resonate scrutinise scrutinize =A21
obscure refocus stupefy =A22 contemplate =A23 demonstrate show =A27 discover =A2A experience reflect see
=A2C hear =A3 beep claxon drone masquerade purr refract rumble screak screech skreak whirr x-ray =A31
crackle redevelop =A33 advert air clack honk =A3A expose reveal spy =A4 pepper =A41 crump =A44 trump =A4C
subject =A5 thirst =A55 hunger =A6 bosom case divine earth ruckle slush tweet whet =A61 chink salt =A63
chatter sting whitewash =A64 blast =A66 cloak excavate gag scrunch =A69 plunk =A6A mask thud =A6E boom =A7
image riff silhouette skirl spangle stargaze =A72 drum =A77 visualise =A8 disgust gall incense nauseate
nettle quiet titillate =A81 quieten =A86 tickle =A88 chafe =A89 thrill =A8A ache =A8D miss =A9 beacon glance
perambulate rattle whish whizz =A90 leaf =A91 reorient =A92 inspect =A93 whistle =A96 slosh splosh whiff
=A99 clump throb =A9A nose =A9F buzz =AA blare clangor clink conceal daze glint horripilate instantiate
knell monitor overexpose peal resound sight ting underexpose urticate witness =AA0 look reek scent =AA1
blind deafen gleam =AA2 blur sense =AA3 peep reecho =AA5 guggle gurgle taste =AA6 hide pink prickle scan
spot tick twinge =AA9 flick =AAA itch occult ring savour smell solarise solarize sound thrum twang =AAC
listen =AAE glow =AAF seem =AAG notice =AB toll =ABB rustle =AC display =AC6 bury =ACA watch =AD2 overlook
=ADA reverberate =AE twinkle =AF gape =AG sugarcoat vitriol =AG7 present =AGA observe =B accouter accoutre
admeasure air-cool alien allocate allowance amortise amortize arbitrage armor armour auction auctioneer
bankroll bankrupt barter benefice bequeath bereave bewhisker brattice bribe broker bush by-bid cabbage cache
canal canalise canalize caption cash cheque coinsure communalise communalize comparison-shop confiscate
copper-bottom copyright corbel cornice cosponsor crenel crenelate crenellate curtain de-access de-aerate
deaccession deaerate debit decaffeinate decarbonate decerebrate dechlorinate decommission defalcate defat
default defibrinate defray degrease deionize delist delocalize demise deoxygenate derequisition desacralize
destain desulfurize desulphurize detick devein dicker disburse discard disembarrass disembody disinfest
disinherit dispossess donate double-glaze dower download embalm embezzle enfeoff ensile fee fee-tail fettle
filch flense flesh forfeit freeload ftp fund-raise fundraise garage garnishee gross grubstake haggle
headquarter higgle hobnail hog horseshoe hospitalise hospitalize husband immolate impulse-buy
institutionalise institutionalize intrust invoice junk kit lavish loan log-in machicolate malversate
merchandise misappropriate misdeal monger mooch mortgage mothball mug munition orphan outcall outfit
outsource overpay overprice overstock oversupply overtax own panhandle pauperise pauperize pawn peculate
peddle penny-pinch pension pilfer pillage pinpoint pith plagiarise plagiarize plastinate portion prepay
proffer profiteer prosper provision purchase purloin purvey raffle rafter ransom re-equip reallocate reallot
reapportion reave reconquer redispose refinance refit reflectorise reflectorize refund refurnish regift
reimpose rejig remainder remunerate reposit repurchase requite resell restock resubmit rewire rid sanitate
schnorr scrimp scum shnorr shoplift site smuggle snarf stash steam-heat stockpile sub sublease sublet
subrogate subtitle surtax swop tariff terrasse theme thieve tongue-tie transact transistorise transistorize
unbridle undercharge underpay underprice undersell understock uniform unmuzzle upholster upload vend
vitaminise vitaminize vouchsafe warehouse whisker wholesale window-shop =B0 hock =B00 insufflate =B01
recover =B06 strip =B1 accumulate antique equip impoverish innervate liquidize maroon restitute retrench
scalp stave terrace =B10 acquire recuperate unsex =B11 exchange get =B17 yield =B1A receive =B1D obtain =B2
price source =B21 truncate =B23 reserve =B3 bargain certificate chaffer disown overdraw snitch underquote
=B31 scrap =B33 articulate bid bill reinsure signalise signalize subscribe =B36 welcome wire =B3B pay =B4
levy pool rearm shaft =B40 hawk =B43 abnegate =B48 lose =B5 cloy forage procure squander surfeit =B51 tank
=B5B waste =B5G provide =B6 annex bottle bung causeway cleat cop cull dado deep-six deplume despoil displume
fleece foray grub impound jettison nickel-and-dime offload overcharge pirate ransack redeposit rifle sap
slat snaffle spool unburden wield =B60 shower unclothe =B61 gate heap interleave retrofit =B62 bottom
instill prize =B63 retake =B64 immobilise immobilize =B66 bed berth browse garner loft rebate retrieve sop
spar toggle undercut =B6B sacrifice secure =B6C distribute seek =B7 bootleg embattle garnish =B73 instrument
=B76 tinsel =B77 compile letter =B8 treasure =B86 grate =B87 plume =B88 prepossess =B9 access hand swap =B90
transfuse =B91 constitutionalize =B92 foot =B93 quest transmit =B94 steal =B96 hive propagate =B99 fin
strand tube =BA splurge unearth =BA6 glass muzzle =BAB find =BB air-condition apportion award benefit borrow
cadge cede earn economise economize entrust finance furnish gazump glom hoard huckster indemnify kern
leverage loot outbid overbid overspend pocket profit ration recompense refuel regain reimburse repossess rob
scrounge stint store subsidise subsidize traffic translocate underspend withhold =BB1 deprive graduate
interchange motorize reclaim sequester =BB2 dispose =BB3 grant import =BB5 tax victual =BB6 collect export
pyramid reseat wharf =BB7 capitalise capitalize computerise computerize extort net realise =BB9 abandon
impart kite surcharge =BBB allot arrogate bestow consign distrain ditch dump fuel fund gain give inherit
market plunder recoup repay stock tender tithe underbid =BBC adopt contribute offer sponsor substitute =BBF
buy lend =BBX trade =BC partner usurp =BC0 dispense =BC1 patent =BC2 espouse =BC3 patronize =BC5 supply =BCB
divest preempt relinquish sack shop =BCC invest =BD bum =BD3 remit =BD6 supplement =BDA have =BDB locate owe
=BFD belong =BG trash =BG2 rationalise =BX3 sell =C abdicate abet abolish abrogate aby abye achieve
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
womanise wrong =C0 aid bungle foment invalid miscarry mother salve =C00 groom =C07 act =C0D help =C1
bottleneck burke civilise civilize coddle colonise colonize dignify expatriate halter internationalise
internationalize jug murder ordinate oversimplify regularise regularize stigmatise stigmatize undergird
womanize zone =C10 treat =C11 brutalise brutalize debase detain downsize sliver spoil territorialise
territorialize vitiate void =C16 service =C17 make =C18 subdue =C1B restore =C1C neutralize stratify =C1D
crown unite =C1G abuse =C2 adjudicate assort censor con connive disrespect elect empanel impanel overthrow
prejudice regroup sort =C21 dissociate fox nullify slack =C22 date triangulate =C23 influence validate =C27
practice =C28 entertain =C2C educate engage favor screen =C2D divide rule =C3 amuse annul arraign
assassinate authorise bastardise bastardize befool chair contravene deceive desecrate disoblige exempt
featherbed fink fudge furlough gull hoodwink jubilate persuade philander pontificate queer shirk stet veto
=C31 legitimate pervert purge sophisticate specialise superannuate =C32 invalidate =C33 consecrate let
mandate oblige rave smatter stag suborn =C38 appeal =C3B allow commit impose reward =C3C ban entitle
register venture =C4 blindside countermine crusade fend gamble man officiate overprotect overreach
participate shark snooker strive =C44 ace guard pip =C46 stake =C4C cheat =C5 abstain overdrive task wassail
=C53 fool =C55 indulge =C6 bludgeon breach deracinate diddle disunite ensnare entrap grapple hale impede
imprint picket rape salvage scotch slam-dunk straiten undermine unloose unloosen unseat whipsaw =C60 fluff
toy =C61 constrain curb loose poison sauce scourge segregate unitise unitize =C63 whore =C64 blockade crush
tackle =C66 disjoint launch operate pair parcel peg putter sieve spike trap trench =C69 struggle =C6A
obstruct =C6C discharge join manipulate split =C6G belabour =C7 action attempt enact extemporize short
sovietise sovietize stunt underperform =C70 fledge =C72 establish found =C73 short-circuit =C76 uproot =C77
paragraph rubricate =C79 force =C7C conduct do =C7G colour =C8 aggrieve antagonise atone becharm beguile
demoralise distress estrange frustrate molest ravish terrorise terrorize tyrannise tyrannize =C82 demoralize
=C83 encourage romance =C86 spur strong-arm =C88 crucify =C8C agitate bother =C8G disgrace =C9 avert disport
frequent home impinge infringe jib queen reciprocate resort =C91 bate elevate moil =C92 compass overleap
=C93 blunder bumble circularise dally misdirect resile vacate =C94 manoeuver manoeuvre upstage =C96 pursue
slog =C97 flight =C99 corner deflect founder rein right =C9B attain raid =C9C back visit =CA attaint bench
posture supervise =CA0 vet =CA1 backfire fixate =CA6 racket =CA8 revolt =CB blackmail endow foreclose
foreswear gift lot monopolise monopolize mulct rescue retool ticket waive =CB0 devolve =CB1 disinvest =CB2
assign index =CB3 obligate patronise =CB4 recruit =CB6 corrupt crib free nobble rig =CB7 farm fiddle =CB9
bunk railroad recommit take transfer =CBB administer negociate rent vest =CBC save support =CBG bail bull
=CC adventure affiliate amerce baby-sit babysit blackball cashier collaborate comport confederate
countercheck criminalize delegate democratise democratize deputise deputize discipline divorce dragoon
electrocute emancipate embargo empower enforce enfranchise ennoble enthrone essay expedite experiment
forestall formalise formalize further gibbet goldbrick imprison interfere intern liberalise liberalize
litigate marry minister misconduct mishandle muff oppress ostracise ostracize oust pressure prevent profane
quash readmit rebel reinstate reorganise reorganize repatriate reunite riot risk second shepherd
short-change sin sodomise sodomize subcontract subjugate succeed throne unionise unionize victimise wangle
wed woo =CC0 fag labor labour =CC1 implement inaugurate socialise socialize solemnise solemnize splinter
=CC2 accredit canvass organize =CC3 dare debar foster handle promote test =CC4 expel hinder steamroll =CC6
brand chisel club control repress sandbag steamroller =CC7 execute =CC8 fail shame =CC9 buck circularize
retire school =CCA moon recognise shipwreck =CCB appoint bilk chance charter cozen dishonor dishonour hire
honor honour lease redeem renounce resign scant skimp spare syndicate wive =CCC assist banish celebrate
co-opt commission condescend counteract court deport depute endorse favour govern indorse induct job juggle
liberate manage ordain poll prosecute rat regiment rehabilitate relegate subvert trespass try victimize vote
work =CCG condition pillory =CD compel preclude reign =CD1 intervene =CD9 consort =CDB forgo =CDC cancel
transgress =CDD form occupy =CG co-sign cosign covenant depose rejoin =CG6 belabor =D antecede appertain
assonate bach bachelor beard befit beseem billet bivouac body brave buccaneer chamber chelate co-occur
co-vary companion company complect cooccur counterpoise counterpose counterweight dilly-dally dillydally
disembroil disinvolve domicile dovetail embank embroil encamp encompass enfilade epitomise epitomize
equilibrise equilibrize eventuate excel fizzle flank holiday honeymoon housekeep hulk imperil inculpate
indwell inhere interdepend jeopardise jut lack miscegenate nucleate outbalance outlast outlive outrank
overpopulate overspread overtop overwinter perennate perpetuate phosphoresce postpone preexist preponderate
radiolocate relent resemble respite resplend resurge room sojourn span subsist suffice sulk summer tent
tower unlive vacation verge waffle weekend winter =D0 outwear piddle pout =D02 bear =D05 sustain =D09
stretch =D1 antedate bifurcate brim cap carbonate conform eternize homologize incur individuate populate
postdate reincarnate =D10 expire =D11 overgrow vegetate =D15 accommodate =D16 adhere combine =D1C fry =D1D
coincide parallel persist =D1b end =D2 approximate collocate contemporise contemporize correlate intrigue
subsume =D21 focalise focalize include =D29 center slant =D3 ape characterise defer differ endanger
exemplify gibe incriminate intercommunicate pause peril sum summarise truckle typify =D30 menace =D31
qualify =D32 negate synchronise =D33 barrack contradict require threaten =D3C represent =D3D continue =D4
front rival withstand =D43 tally =D49 surpass =D4C resist =D4D serve =D5 fare refrain =D50 pig =D55 need =D6
aggregate cheese dangle divaricate entangle interconnect interlink shelve situate stud underrun =D61 camp
cloister dowse twin =D62 embrace separate =D63 dot lodge =D66 carpet collide line nest tangle =D67 hold =D69
bridge =D6A lap =D6D lie =D6E storm =D7 cantilever co-star counterpoint prelude rime table =D71 star =D76
bead concord overbear ridge =D77 compose harmonise harmonize =D7D originate =D8 dote unbalance =D83 scruple
=D85 satisfy =D88 fascinate =D9 crest distance freewheel jibe librate oscillate outride overarch pinnacle
ramble shack sport transmigrate vacillate =D91 constellate protrude stall =D94 breast =D96 beetle shore =D97
accompany =D99 falter jar jog mire uprise weather =D9D bristle top =DA3 pose =DAA exhibit =DAD orient =DB
accord beggar misspend overbalance shelter =DB1 mummify =DB5 maintain partake =DB6 balance match =DB9 rim
=DBA harbour ramp =DBB conserve preserve share spend =DBD compensate possess =DC canton conflict countervail
domiciliate dwarf house jeopardize obviate overcompensate probate prorogue reprieve =DC2 trifle =DC6 foil
quarter reticulate violate =DC9 quit skulk =DCB forego retain =DCC rusticate =DCD attend constitute =DD
aberrate cease coexist cohabit concern exist feature flocculate forbear hesitate imbricate implicate loll
necessitate neighbor neighbour overhang overlap pertain predominate procrastinate protuberate shillyshally
transcend =DD1 discontinue equal stem =DD2 personify wait =DD3 correspond defy =DD4 emulate exceed =DD5
predate =DD9 arise converge hover waver =DDB entail keep offset wanton =DDC contain counterbalance dominate
localise localize precede =DDD inhabit involve live prevail reside straddle survive =DDd loom =DF8 rage =DFD
consist suit =DG belie =DG3 uphold =DND amount =DU7 delineate =Da1 fit =Dh loaf =Dh4 lurk =Dh9 linger =E
blight luminesce mizzle rain reignite sleet =E1 char coruscate deflagrate overcloud =E11 liquefy =E19 sluice
=E1D radiate =E1E flare sparkle =E3 mirror snow =E30 bluster =E4 outshine =E4E blaze =E51 drench =E6 drizzle
sheet swamp =E66 overcast spat =E76 shade =E8 enkindle plague rekindle =E9 breeze =E96 gutter =EA patter
pitter-patter =EA6 winkle =EA9 cloud =EB6 coal =EC haze =ED shimmer =ED1 ray =ED9 douse =EE conflagrate =EE8
combust ignite kindle =EEA shine =EEE scintillate =EEG flame =EF opalesce =F behoove behove circumvolute
disaccord discord hoodoo impend iridesce subtend =F2 interrelate =F6 rut =F60 litter =F61 lubricate =F76
deck jumble =F81 seethe =F9 swarm teem =F91 pullulate =F99 yaw =FA stink =FB3 account =FD abound =FD6
osculate =FDD embody =FDF stagnate =FHD be =G aah accurse affiance anathematise anathematize autograph
barrage berate betroth boo bullshit censure chastise chide comminate countersign cuss decry depone derogate
disparage editorialise editorialize expostulate extenuate fate foredoom garble hallow initial kibbitz kibitz
lip-sync lip-synch misstate nitpick ooh overdramatise overdramatize platitudinize preamble preface prologise
prologize prologuize proposition re-argue rebuke reconsecrate reply reprehend reproof reprove retort revile
rubbish sass sentence subvent subvention undersign vilify vilipend vituperate vociferate wisecrack =G0
palliate =G1 mitigate sanctify warp =G11 chasten depreciate fulminate ink scald =G1B rationalize =G2 decree
destine opine =G22 answer predestine propose =G2B will =G3 advocate apologise avow blaspheme clamour
denigrate deplore pooh-pooh scold testify underwrite visa voice vow =G31 recommend =G33 comment say suggest
tell utter =G3G argue guarantee =G3U specify =G4 criticise criticize =G44 defend =G6 excoriate =G66 distort
=G7 feign =G73 trumpet =G77 portray =G7B pretend =G99 swan =GA7 dissemble =GAA note =GB5 pledge =GC
castigate counter misrepresent =GC2 falsify =GC3 denounce =GC6 contract =GG animadvert exclaim objurgate
plight promulgate remark reprimand =GG1 belittle =GG3 curse doom promise state vouch =GGC condemn =GGG
declare stipulate swear =I ensue =I23 prove =ID1 result =J bide overstay =J2 abide =JD outstay =KA9 incline
=KCC tend =KF9 gravitate =L3D weigh =L7B scale =LD last =N outnumber =N31 total =N33 number =NC2 average
=O9D range =QD cost =R deserve merit =T matter =U2 delimitate =U3 redefine =U3D define =UF2 delimit =XB
retail =a6 tessellate =aB6 joint =c2 depend =dA eclipse =dDA overshadow =gDD comprise =h lallygag loiter
lollygag =h9 tarry =hC footle =iD underlie
`;
