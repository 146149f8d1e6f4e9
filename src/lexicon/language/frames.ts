// Verbs by whether they take a direct object, from the sentence frames of
// WordNet 3.1, Princeton University (https://wordnet.princeton.edu/license-and-commercial-use).
// Made by scripts/lexicon/frames.ts.

/** Verbs that hardly ever stand without an object. */
export const transitive: ReadonlySet<string> = new Set(
  `
abacinate abandon abase abash abbreviate abduce abet abhor ablactate ablate abnegate abolish abominate
abrade abrase abridge abrogate absent absolve abuse abut aby abye access accession acclaim accommodate
accompany accost accouter accoutre accredit accurse accuse accustom ace acerbate achromatise achromatize
acid-wash acquire acquit action activate actualise actualize actuate acuminate addict address adduce
adjoin adjudge adjudicate adjure admeasure admire admix adopt adorn adsorb adulate adulterate advantage
advect advertize aerate aerosolize affect affiance affix afflict afford afforest affranchise affright
affront agenise agenize aggrade aggrandise aggrandize aggravate aggregate aggrieve aggroup air-condition
air-cool air-drop air-freight air-ship air-slake airbrush airfreight airlift airmail airt alarm alchemise
alchemize alcoholise alcoholize alert alibi alien alienate aliment aline allay allegorise allegorize
alleviate allocate allot allowance alloy allure ally alphabetise alphabetize alter aluminise aluminize
amaze ambuscade amend amerce ammoniate ammonify amnesty amortise amortize amount amputate amuse
anaesthetise anaesthetize analyse analyze anathematise anathematize anathemise anathemize anatomise
anatomize anele anesthetise anesthetize anglicise anglicize animate animise animize anneal annex
annihilate annotate annoy annul annunciate anodise anodize anoint antagonise antagonize ante antecede
antedate anthologise anthologize anthropomorphise anthropomorphize antiquate antisepticize ape apostatise
apostatize apostrophise apostrophize apotheose apotheosise apotheosize appal appall apparel apperceive
applique appoint apportion appose appraise approbate appropriate archaise archaize archive armor armour
aromatise aromatize arraign array arrest arrogate arterialise arterialize article articulate ascribe ash
asperse asphalt aspirate assail assassinate assault assess assign assoil assuage asterisk astonish astound
atom-bomb atomise atomize attaint attemper attend attire attribute attune auction auctioneer aurify
auscultate auspicate authenticate author authorise authorize autoclave autograph automate automatise
automatize autotomise autotomize avail avenge average avert avianise avianize aviate avouch avulse award
awe ax axe azure babbitt baby backcross backdate background backhand bacterise bacterize badge badger
badmouth baffle bail bait balance bale balkanise balkanize ball ballast ballyrag bamboozle band bandage
banish bankroll bankrupt baptise baptize bar barb bard barde baronetise baronetize barrage barrel
barricade barricado base bash bastardise bastardize baste bastinado bat batch bate batfowl batik batten
batter bayonet beak bean bear beard beatify beautify becalm becharm becloud bedamn bedaub bedaze bedazzle
bedeck bedevil bedew bedight bedim bedizen bedraggle beeswax befall befit befog befool befoul befriend
befuddle beget beggar begild begrime beguile behead behold bejewel belabor belabour belay beleaguer belie
belittle bell belt bemire bemoan bemock bemuse bench benday benefact benefice beneficiate benficiate
benight benumb beplaster bequeath berate bereave beseech beseem beset beshrew besiege besmear besmirch
besot bespangle bespatter bespeak bespeckle bespot besprinkle best bestialise bestialize bestir bestow
bestrew bestride betide betoken betray betroth bevel bewail bewhisker bewilder bewitch bewray bias biff
bight bilk bill bin bioassay birch birdlime birl birle birth bisect bite bitt bitter bituminise bituminize
blackball blackguard blackjack blacklead blacklist blackmail blacktop blackwash blame blandish blank
blanket blarney blazon blear blemish bless blight blind blindfold blindside blinker blitz blob block
blockade blog blood bloody blot blotch bludgeon blue-pencil blueprint blunt bode body bodypaint boldface
bolshevise bolshevize bolster bomb bombard bombproof bonderise bonderize bonnet book boost boot bootstrap
border bore borrow boss bottle bottlefeed bouse bowdlerise bowdlerize bower bowse boycott brace bracket
brad braid brail braille brain brainwash brand brandish brandmark brattice brave brazen breach bread bream
breathalyse breathalyze brevet bribe bridge brief brine bring broach broadcast broadside brocade broider
brooch brook browbeat brown brown-nose bruise bucket buckram buff buffalo buffer buffet bug bugger bugle
bulldog bulldoze bulletproof bully bullyrag bulwark bunco bung bunker bur burden burglarise burglarize
burgle burke burl burlesque burnish burr burthen bury bush bushel busy butcher butt butt-weld butter
button buttonhole buttress buttweld butylate bypass cabbage cabin cache cage cajole cake calcimine calcine
calendar calender calibrate caliper calk calliper callous calm calumniate camouflage camphorate can canal
canalise canalize cancel candle candy cane cannulate cannulise cannulize canonise canonize canoodle canopy
canulate canvas canvass cap capacitate caparison caponise caponize capsulate capsule capsulise capsulize
captain caption captivate capture carbonate carboxylate carburet card caress caricature carjack cark
carmine carnalise carnalize carol carpet carry cart cartoon carve case cash cashier casket cast castigate
castle castrate catabolise catabolize catalyse catalyze catcall catch catechise catechize categorise
categorize catenate catenulate cathect catheterise catheterize catholicise catholicize caulk cause
causeway cauterise cauterize caution cavern cede cement cense censor censure census centrifugate
centrifuge cere certify chagrin chain chairman chalk challenge chamber chamfer champion channel chaperon
chaperone char character characterise characterize charcoal charm chart charter chase chasten chastise
chaw cheapen checker checkmate checkrow cheek cheer cheese chemisorb cheque chequer cherish chevvy chevy
chide child-proof childproof chill chine chivvy chivy chlorinate chloroform chock chop chord chouse
christen christianise christianize chrome chromium-plate chronicle chuck chunk church cinch cinematise
cinematize circularise circumambulate circumcise circumfuse circumnavigate circumscribe circumstantiate
circumvallate circumvent circumvolve cite citify citrate civilise civilize clamp clapboard clapperclaw
clarify clasp class classicise classicize classify clear-cut cleat clench clip cloak clobber clock
cloister clone closet closure clothe cloture clout clutch clutter co-author co-educate co-opt coal coapt
coarsen coat coax cobble cobblestone cocainise cocainize cock cocker cod coddle code codify coeducate
coerce coffin cog coif coiffe coiffure coin coinsure cold-cream cold-shoulder coldcock coldwork collar
collate collateralize collect collectivise collectivize colligate collimate colly colonise colonize color
colorcast colorise colorize colourise colourize comb combine comfit comfort command commandeer commemorate
commercialise commercialize comminate comminute commission commit commove communalise communalize commune
communise communize commutate companion company compart compartmentalise compartmentalize compassionate
compel compensate compile complement complexion complicate compliment compound compress comprise
computerise computerize con concatenate conceal concenter concentre concern concert concoct concrete
concuss condemn condone conduct cone confect confection configure confine confiscate confound confront
confuse congratulate conn conquer conscript consecrate consent conserve consign console consternate
constipate constitute constitutionalise constrain construct construe consume consummate contact contain
containerise containerize contaminate contemn content contort contour contradict contradistinguish
contraindicate control controvert contuse convect conventionalise conventionalize convey convict convince
convoke convoy cool cooper coordinate cop copper copper-bottom copy copyright corbel cord corduroy core
cork corn cornice coronate corrade corral correct corrugate corrupt corset cosh cosponsor cosset cost
couch counsel countenance counter-drill counteract counterbalance counterchallenge counterchange
countercheck counterfeit countermand countermine counterpoise counterpose countersink countervail
counterweight court court-martial cover covet cow cowhide cowl cradle craft cranch crane crape crate
craunch crayon cream create cremate crenel crenelate crenellate creosote crepe crew crick criminalise
criminalize criminate crimp cripple crispen crisscross criticise criticize critique cross-index cross-link
cross-pollinate crossbreed crosscut crosshatch crown crucify crumb crystallise crystallize cube cuckold
cuckoo cudgel cue cuff cultivate culture cumber cup curb cure curry currycomb curtail curtain cushion
custom-make customise customize cut cutinize cybernate cyclostyle dab dado daisy-chain dam damage
damascene damn dampen dandle dapple darn date-mark dateline datemark daub daunt daze dazzle de-access
de-aerate de-emphasise de-emphasize de-energise de-energize de-iodinate de-ionate deaccession deactivate
deaden deaerate deaf deafen deaminate deaminize debar debase debauch debilitate debit debone debrief debug
debunk decaffeinate decant decapitate decarbonate decarbonise decarbonize decarburise decarburize deceive
decerebrate decertify dechlorinate decimalise decimalize decimate decipher deck declassify declaw decode
decoke decollate decolonise decolonize decolor decolorise decolorize decolour decolourise decolourize
decommission deconsecrate deconstruct decontaminate decontrol decorate decorticate decouple decoy
decriminalise decriminalize decry decrypt decussate dedicate deep-dye deep-fat-fry deep-fry deep-six
deface defalcate defame defang defat defeat defeminise defeminize defend defenestrate defibrillate
defibrinate define deflower defog defoliate deforest defraud defray defrock defuse defy degas degauss
deglaze deglycerolise deglycerolize degrease degust dehorn dehumanise dehumanize dehumidify dehydrogenate
deify deionize deject delay delegate delete delimit delimitate delineate delist deliver delocalize delouse
delude deluge demagnetise demagnetize demarcate demasculinise demasculinize demean demilitarise
demilitarize demineralise demineralize demise demist demo demodulate demolish demonetise demonetize
demonise demonize demoralise demoralize demote demyelinate demystify demythologise demythologize
denationalise denationalize denaturalise denaturalize denature denazify denigrate denitrify denominate
denote denounce dent denudate denude deodorise deodorize deodourise deoxidise deoxidize deoxygenate
depersonalise depersonalize depict depilate deplete deplore deploy deplumate deplume depolarise depolarize
depopulate deport depose deposit deprave deprecate depress depressurise depressurize deprive depute
deputise deputize deracinate derange derate derecognise derecognize deregulate derequisition derestrict
deride derogate desacralize desalinate desalinise desalinize desalt descale descry desecrate desegregate
desensitise desensitize deserve desex desexualise desexualize designate desolate despatch despise despoil
destain destalinise destalinize destine destress destroy destruct desulfurize desulphurize desynchronise
desynchronize detach detail detain deter deterge detest dethrone detick detonate detox detoxicate detoxify
detract detransitivise detransitivize detribalise detribalize detusk devastate devein devil devilise
devilize devise devitalise devitalize devoice devote devour diabolise diabolize diagnose diagonalise
diagonalize diagram dialyse dialyze diazotize dibble dichotomise dichotomize digitalise digitalize
digitise digitize dignify dike dimension dinge dirty disable disabuse disadvantage disaffect disafforest
disallow disambiguate disappoint disarm disarrange disarray disarticulate disassemble disavow disbar
disbelieve disbud disburden disburse discard discern discerp discharge discipline disclaim discolorise
discolorize discolourise discombobulate discomfit discommode discompose disconcert disconnect discontent
discount discountenance discredit disdain disembarrass disembody disembowel disembroil disenable
disenchant disencumber disenfranchise disentangle disestablish disesteem disfavor disfavour disfigure
disforest disfranchise disgrace disgruntle disguise disgust dish disharmonize dishearten dishevel dishonor
dishonour disillusion disincarnate disincline disinfect disinfest disinherit disinter disinvolve dislocate
dislodge dismantle dismay dismember dismiss disobey disoblige disorder disorganise disorganize disorient
disorientate disown disparage dispatch dispel dispense dispirit displace display displease displume
dispose dispossess dispread disqualify disquiet disrespect diss dissatisfy dissect disseminate dissever
dissimulate dissuade distance distemper distinguish distract distress distribute district distrust disturb
ditch ditto dive-bomb dizen dizzy do docket doctor document doff dog domesticate domesticise domesticize
domineer don doom dose dot double-glaze double-space double-team dovetail dower down downgrade download
downplay downsize draft draggle dragoon dramatise dramatize drape draught dredge drill drip-dry drop-kick
dropforge dropkick drub drug dry-dock dry-nurse dry-wall drydock dub dumbfound dummy dump dun dunk dupe
duplex duplicate dwarf dye dyke dynamise dynamite dynamize e-mail earmark earn ease ebonise ebonize
eclipse economize edify edit educate educe efface effect effectuate effeminise effeminize egest egg eject
elate elbow electrify electrocute electroplate elevate elicit elide eliminate elongate elucidate elude
elute email emancipate emasculate embalm embank embargo embarrass embed embellish embezzle embitter
emblazon embody embolden emboss embower embrangle embrittle embrocate embroider embroil embrown emend emit
emote empale empanel empathise empathize emplace employ empower empurple emulate enable enamel enamor
enamour encapsulate encase enchain enchant encipher encircle enclose enclothe encode encompass encore
encounter encourage encrimson encrypt encumber endanger endear endow endue enervate enfeeble enfeoff
enfilade enfold enforce enfranchise engender engild engineer engraft engross engulf enhance enkindle
enlace enlighten enliven enmesh ennoble enounce enrage enrapture enrich enrobe ensconce enshrine enshroud
ensile ensky enslave ensnare ensnarl entail entangle entertain enthral enthrall enthrone entice entitle
entomb entrance entrap entreat entrench entrust entwine enucleate enumerate enunciate envelop envenom
environ envy enwrap epilate epitomise epitomize epoxy equal equilibrate equilibrise equilibrize equip
eradicate erase erect eroticize escalade escallop eschew escort espouse espy esteem estrange etch
eternalise eternalize eternise eternize etherealize etherialise etherise etherize etiolate eulogise
eulogize europeanise europeanize evade evaluate evert evict evince eviscerate evoke exacerbate exaggerate
exalt exasperate exceed excerpt exchange excise exclude excommunicate excoriate excrete excruciate
exculpate excuse execrate execute exemplify exempt exenterate exercise exert exhaust exhibit exhilarate
exhort exhume exile exonerate exorcise exorcize expedite expel expend expense experience expiate exploit
explore export express express-mail expropriate expunge expurgate exsert extenuate exteriorise exteriorize
exterminate externalise externalize extinguish extirpate extol extort extract extradite extricate extrude
eye eyeball eyewitness fabricate face face-harden face-lift facilitate factor factorise factorize fair
falsify familiarise familiarize fan fancify farce fascinate fashion fat fate father fatten fault favor
favour faze feature fecundate fee fee-tail feed feint felicitate fell fellate fertilise fertilize festoon
fetch fetishize fetter fettle feudalize fictionalise fictionalize field-test filch file filet filiate
fillet filtrate finalise finalize finance fine fine-tune finedraw finger fingerprint firebomb fireproof
fishtail fissure fix flabbergast flagellate flambe flank flash-freeze flatter flaunt flavor flavour flaw
flay fleck fleece flense flesh flim-flam fling flocculate flog flood floodlight floor flour flout flummox
fluoridate fluoridise fluoridize flute fob fodder fog foil foist fondle fool foolproof footnote forbid
force-feed ford foreclose foredate foredoom forefend forego foreground foreshadow foreshorten foreshow
forest forestall foreswear forewarn forfeit forfend forge forgive forgo formalise formalize formularise
formularize formulate forsake fortify forward foster found fractionate fracture fragment fragmentise
fragmentize frame franchise frank frap free free-associate freeze-dry freight french french-fry frequent
fresco fricassee fright frighten fringe fritter frizz frizzle frock frog frogmarch front frost frustrate
ftp fuel fulfil fulfill fumigate fund funnel furbish furlough furnish furrow further fusillade fustigate
gainsay galvanise galvanize gang-rape gaol gap garage garb garble garland garment garner garnish garnishee
garotte garrison garrote garrotte garter gash gate gauffer gazump gear geld general generate gentle
gentrify gerrymander ghettoise ghettoize ghostwrite gi gibbet gift gift-wrap gild gin ginger gip girdle
girth give glamorise glamorize glamour glamourise glamourize glean glide-bomb glimpse globalise globalize
glorify gloss glycerolise glycerolize gnash goad goffer gold-plate goldplate gong goof-proof goofproof
goose gore gouge gown grab grace graft graph grass grate gratify grave gravel grease greet griddle grime
grit groak groin groom groove gross ground group grout grubstake gruntle guard guillotine gull gulp gut
guttle guy guzzle gyp habit habituate hackle haemagglutinate hale hallow halter halve hammer hamper
hamstring hand hand-build hand-dye hand-pick hand-wash handbuild handcolor handcolour handcraft handcuff
handicap handle handstamp handwash handwrite harangue harass harbinger harbor harbour harlequin harness
harpoon harry harshen harvest hash hasp hassle hatchel hate haul haunt have hay headbutt headline
headquarter heap hearten heat hectograph hector hedge heed heft heist hemagglutinate henna herald
hero-worship heterodyne hew hex highjack highlight hijack hill hinder hinge hire hoard hoax hob hobnail
hock hog hog-tie hold hollow holystone home-school homestead homologise homologize hone honey honeycomb
honor honour hood hoodwink hook hoop hopple horn hornswoggle horrify horse horseshoe horsewhip hose
hospitalise hospitalize host hot-wire hot-work hound house house-train housebreak hull humanise humanize
humble humidify humify humiliate humor humour hurdle husband husk hybridise hybridize hydrogen-bomb
hydrogenate hydrolise hydrolize hygienise hygienize hype hyperbolise hyperbolize hyperextend hyphen
hyphenate hypnotise hypnotize hypophysectomise hypophysectomize hypostatise hypostatize ice identify
idolise idolize ill-treat ill-use illegalise illegalize illume illuminate illumine illustrate imbed imbibe
imbrue imbue imitate immaterialise immaterialize immobilise immobilize immolate immortalise immortalize
immure impact impair impale impanel impeach impede impel imperil impersonate implement implicate import
importune impose impound impoverish impregnate impress imprint imprison impugn impulse-buy impute
inactivate inaugurate incapacitate incarcerate incarnadine incarnate incase incense incise incite inclose
include incommode inconvenience incorporate incriminate inculcate inculpate incur indemnify indent
indenture index indict indispose indite individualise individualize individuate indoctrinate induce induct
indue indwell infatuate infect infiltrate infix inflate inflect inflict infract infuriate ingest ingraft
ingrain ingratiate inherit inhibit inhume initial initiate inject injure ink inlay innervate innovate
input inseminate insert inset insolate inspan inspect inspire inspirit instal install instance instigate
instil institute institutionalise institutionalize instrument instrumentate insufflate insulate insult
inter interbreed intercalate intercept interdict interest interiorise interiorize interlace interlard
internalise internalize internationalise internationalize interpellate interpolate interpret interrogate
intersperse interstratify intertwine interview intimidate intoxicate intransitivise intransitivize
intrench intromit intrust intubate inunct inundate inure invade invalid invalidate inveigle invent
inventory invert invest invigilate invigorate invite invoice invoke involve inweave iodinate iodise iodize
ionate irk iron irradiate irrigate irritate islamise islamize isolate issue italicise italicize itemise
itemize jacket jag jail jampack japan jaundice jelly jeopardise jeopardize jettison jewel jilt jimmy jinx
jot jug julienne jump-start jumpstart junk justify juxtapose kayo keen keep kennel kern key keynote kibosh
kick-start kidnap kill kit knead kneecap knife knight knot label labialise labialize lacerate lack lacquer
ladle laicise laicize lambast lambaste lame lament laminate lampoon lapidate lapidify lard larrup lash
lasso latch lateralize latinise latinize laud launch launder lavish lay lease leash leather leaven leech
legalise legalize legitimate legitimatise legitimatize legitimise legitimize lenify level lever leverage
levy lexicalise lexicalize libel liberate licence license lick lift lighter lignify liken limber lime
limit limn line linearise linearize link lionise lionize liquidate liquidise list literalise literalize
lithograph liven loan loathe lob locate loose loosen lop lord lot lowball lower lube lug lump lure
lustrate luxate lynch lyophilise lyophilize lyric lysogenize macadamise macadamize machicolate machine
machine-wash madden madder madrigal magnetise magnetize mail maim maintain make maledict malign malnourish
maltreat malversate man manacle mandate mangle manhandle manicure manifest manipulate manufacture manumit
manure map mapquest mar marble marbleise marbleize marginalise marginalize marinade marinate mark maroon
marshal martyr martyrise martyrize masculinise masculinize mask mass-produce massacre massage master
mastermind maul maximise maximize mean measure mechanise mechanize medicate medicine melodise melodize
memorialise memorialize memorise memorize menace mensurate mercerise mercerize merchandise merit mesmerise
mesmerize metabolise metabolize metal metalize metallize meter metricate metricise metricize metrify
micro-cook microcopy microfilm microwave middle miff militarise militarize militate milk mimeo mimeograph
mimic mince mine mineralize miniate miniaturise miniaturize minify minimise minimize minstrel mint mirror
misaddress misadvise misalign misally misapply misapprehend misappropriate miscall miscast misconceive
misconstrue miscreate misdate misdeal misdeliver misdirect misdo misgauge misgive misguide misidentify
misinform misinterpret misjudge mislay mislead mismanage mismatch mismate misname misplace misprint
mispronounce misquote misread misremember misrepresent misspeak misspell misspend misstate mistake mistime
mistranslate mistreat mistrust misunderstand misuse miter mitigate mobilize mock modernise modernize
modulate moisten moisturise moisturize molest mollify mollycoddle monetise monetize monger mongrelise
mongrelize monitor monopolise monopolize monumentalise monumentalize mop mortar mortgage mortice mortise
mothball mother mothproof motivate motley motorise motorize mottle mould mound mousse mud muddle muddy
muffle mug mulch munch munition murder murk muss muster mute mutilate muzzle mystify mythicise mythicize
mythologise mythologize nab nail name narcotise narcotize nasale nationalise nationalize naturalise
naturalize nauseate nazify neck need needle negative negotiate nerve net netmail nett nettle neuter
neutralise neutralize nickel nickname nip nitrate nitrify nitrogenise nitrogenize nix nobble nock nonplus
noose notarise notarize notate notch nourish novate novelise novelize nudge nuke nullify numb number
numerate nurse nurture nutrify obey obfuscate objectify objurgate obligate oblige obliterate obnubilate
obscure obsess obstipate obstruct obtund obturate obviate occasion occidentalise occidentalize occlude
occupy odorize odourise off offend offer officer officialise officialize offload offsaddle offset ogle oil
omen omit opalise opalize oppress opsonize orchestrate ordinate orientalise orientalize orientate ornament
orphan ostentate ostracise ostracize out-herod outbrave outcall outclass outdistance outdo outdraw outface
outfight outfit outflank outfox outgeneral outgo outgrow outguess outlast outlaw outline outlive
outmaneuver outmanoeuvre outmarch outmatch outmode outnumber outpace outperform outplay outpoint output
outrage outrange outride outrival outroar outrun outsail outscore outsell outshine outshout outsmart
outspan outstare outstay outstrip outvie outvote outwear outwit ovenbake over-refine overarch overawe
overburden overcast overcharge overclothe overcome overcrop overcultivate overdo overdramatise
overdramatize overdraw overdrive overestimate overexert overexploit overexpose overextend overfatigue
overfeed overfill overfly overhaul overhear overjoy overlay overlie overlook overmaster overpower
overpraise overprice overprint overproduce overprotect overrate overrefine override overrule oversee
oversew overshadow overshoot overspread overstate overstay overstep overstrain overstretch overstuff
oversupply overtake overtax overthrow overtire overtop overuse overvalue overweary overwhelm overwork
overwrite own oxygenate oxygenise oxygenize ozonise ozonize pacify pack package padlock paganise paganize
paginate pain palatalise palatalize palisade palliate palm palpate palsy pamper pan-broil pan-fry panel
paper par parallel parallelize paralyse paralyze paraphrase parboil parcel parch pardon pare parent parget
parody parole parry parse parti-color partition partner paste pasteurise pasteurize pat patch patent
patinate patinise patinize patrol patronage patronise patronize pattern pattern-bomb pauperise pauperize
pave paw pawn peck peculate peddle pedicure peeve peg pelt pen penalise penalize pencil pension pepper
peptise peptize percuss perfect perfume perfuse peril perjure perm peroxide perpetrate perpetuate perplex
persecute personalise personalize personate personify persuade perturb peruse pervade pervert pester
pestle petrify phase phlebotomise phlebotomize phosphoresce photosensitise photosensitize phrase pickle
piece piece-dye pierce pigeonhole pilfer pillage pillory pillow pin pinch pinion pinkify pinnacle pinpoint
pioneer pip pipe-clay pique pirate pistol-whip pit pitchfork pith pity placard placate place place-kick
plague plait plane plank plant plash plaster plastinate plat plate platinize pleach pleat plicate plonk
pluck plumb pluralise pluralize ply pock pocket pockmark poison pole poleax poleaxe police polish
politicise politicize pollard pollenate pollinate pollute polychrome polychromise polychromize pomade
pommel pompadour poniard pooch pooh-pooh popularise popularize porcelainize portend portion portray
position possess post postdate postmark postpone postpose pot potentiate poultice powder power powerwash
praise prang prank prearrange preassemble precis preclude preconceive precondition precook predate
predecease predigest predispose preempt prefabricate preface prefigure prefix preform preheat prehend
preisolate prejudge prejudice prelude premise premiss preoccupy prepose prepossess prerecord presage
prescribe present preserve pressure pressure-wash pressurise pressurize prettify prevent preview price
prick pride prime print prioritise prioritize prise privatise privatize privilege prize probate process
proctor procure prod produce profane proffer profile prohibit prolong promote prompt pronounce prop
propagandise propagandize propel propitiate proportion proposition propound proscribe prostrate protect
protract provide provision provoke prune psalm psychoanalyse psychoanalyze publish pull pulp pumice pummel
pump punish puree purify purloin purpurate purse purvey put putt putty puzzle quadruplicate quaff quantify
quantise quantize quarantine quarry quash queer quell quench quick-freeze quilt quirk quiz rabbet raddle
radicalize radio radiolocate raffle rafter rag raid railroad raiment raise rake randomise randomize range
rank rankle ransack ransom rape rarefy rarify rase rasterize ratify ration rationalize ravage ravish raze
razor razz re-address re-afforest re-argue re-assume re-create re-equip re-examine re-explain re-explore
re-incorporate reactivate readmit realign realine reallocate reallot ream reanimate reap reapportion
reappraise rear-end rearrange reassail reassemble reassess reassign reattribute reave reawaken rebind
reboot rebroadcast rebuff rebuke rebury rebut recalculate recapture recast receipt recess recharge reclaim
reclassify recode recommit recompense recondition reconquer reconsecrate reconstitute reconvert reconvict
recopy recount recoup recreate recriminate rectify recurve recuse recycle red-ink redact rede redecorate
rededicate redeem redefine redeploy redeposit redesign redetermine redevelop redirect rediscover redispose
redistribute redline redo redress reduce reduplicate reelect reenact reenforce reestablish reevaluate
reeve reexamine reface refashion reference refill refinance refine refinish refit reflectorise
reflectorize refloat refocus reforest reforge reform reformulate refract refracture refrigerate refund
refurbish refurnish refute regain regale regard regiment regrow rehabilitate reharmonise reharmonize
rehash rehear reheat reheel rehouse reify reignite reimburse reimpose reinforce reinstall reinstate
reinsure reintegrate reinterpret reinvent reinvigorate reissue rejig rekindle relace relativise relativize
relay relearn release relegate relieve reline relinquish relive reload rely relyric remainder remake
remand remediate remedy remilitarise remilitarize remind remit remodel remold remould remove remunerate
rename render render-set renew renormalise renormalize rent reopen reorder reorientate repaint repair
repatriate repay repeal repel rephrase replace replant replay replenish repoint reposit repossess repot
reprehend represent repress reprieve reprimand reprint reprise reprize reproach reprobate reprocess
reproduce reproof reprove repudiate repulse repurchase repute requisition requite reread rescale
reschedule rescind rescue reseal research reseat resect resell resemble resent reserve reset resew reshape
reship reshoot reshuffle resift resinate resist resize resmudge resole resort respect respite restitute
restock restrain restrengthen restrict restructure resubmit resuspend ret retain retake retick retie
retouch retrace retranslate retransmit retread retrieve retrospect retry reuse rev revamp revenge revere
reverence review revile revisit revitalise revitalize revivify revolutionise revolutionize reward rewind
rewire reword rework rewrite rib rice rick rid ridicule rig rile rival roach rob robe romanise romanize
romanticise romanticize roof rook rootle rope rosin rouge rough rough-dry rough-hew rough-house rough-sand
roughcast roughen round rouse rout route rub rubber rubberise rubberize rubberstamp rubbish rubify rubric
ruddle rue ruggedise ruggedize ruin saber sabotage sabre saccharify sack sacrifice saddle safeguard saint
salinate sallow salt salute salvage salve sample sanctify sand sandbag sandblast sandpaper sandwich
sanitate sanitise sanitize sap satellite satirise satirize satisfy saturate sauce savage save saw scaffold
scald scale scalp scam scamp scan scandalise scandalize scar scare scarify scent schedule schematise
schematize schlep school scissor sclaff scoop scorn scotch scour scourge scrabble scrag scrape screen
scribe script scrutinise scrutinize scull scum scupper scythe seam sear search season seat secern
secernate seclude second second-guess secrete section sectionalise sectionalize secularise secularize
secure sedate seduce seel seize select sellotape semi-automatise semi-automatize send sense sensibilise
sensibilize sensify sensitise sensitize sensualise sensualize sentence separate sequence sequestrate
serialise serialize serrate sever severalise severalize sex sexualise sexualize shackle shade shadow shaft
shame shanghai shank shear sheathe shed shellac shellack shelter shelve shepherd shield shingle ship shirk
shirr shirt shock shoe shoehorn shoetree shoo short short-change short-circuit shorten shortlist shoulder
shrine shrinkwrap shrive shroud shuck shun shunt shush shutter shuttlecock sic sideline sidestep sideswipe
sieve sight signify signpost silence silhouette silkscreen silver-plate silverplate simonise simonize
simplify simulate singularise singularize sinter sip siphon sire site situate size sketch skewer skimcoat
skip-bomb skirt skive skunk sky skyjack slag slake slander slap slash slat slate slather slaughter slay
sledgehammer sleek slenderise slick slight slime sling slit slot slug slum smack smash smear smelt smirch
smite smock smooth smother smudge smutch snaffle snafu snag snare snarf snatch snick snip snow-blind snuff
soap sock sod sodomise sodomize soft-pedal soft-soap soft-solder soil sojourn solace solder sole solemnise
solemnize solicit soot soothe sophisticate sorb sorcerise sorcerize sort soundproof soup sovietise
sovietize sow space spam span spank spare sparge spatchcock spay spear spearhead speck speckle spell
spellbind spend spice spin-dry spirit spiritise spiritize spiritualise spiritualize spite splatter splice
splint splotch splutter spondaise spondaize sponsor spoof spook spool spoonfeed spot spot-weld spotlight
spotweld sprain spray-dry spreadeagle sprinkle spritz spur spurn squander square squash squeegee squeeze
squire squirt stab stabilize stable stack staff stage stain stalemate stalinise stalinize stanch
standardise standardize staple star starboard starch startle stash station staunch stave steady steam-heat
steel steep stem stencil stereotype sterilise sterilize stifle stigmatise stigmatize still sting stipple
stock stock-take stockade stockpile stoke stomach stone stone-wash stonewash stopper stopple store stow
straddle strafe straiten strand strangle strap straw streamline strengthen strew striate strickle string
strip-search stripe stroke strong-arm strop structure strum stub stucco stud stuff stultify stun stupefy
style stylise stylize stymie stymy subdue subject subjoin subjugate sublease sublet subluxate subordinate
suborn subpoena subrogate subserve subsidise subsidize subsume subtend subtilise subtilize subtitle
subvent subvention subvert succor succour succuss suffix suffuse sugar sugarcoat suit sulfate sulfur
sulfurette sulphur sulphurette sum summerise summerize summon summons sunder sup supercharge superimpose
superinfect superintend superordinate superpose superscribe supersede supervise supinate supplant supple
supplement supply support suppress surcharge surfeit surmount surprise surround surtax surveil survey
suspend sustain suture swab swaddle swage swallow swank swat swathe sweet-talk swig swill swindle swinge
swipe swob syllabicate syllabify syllabise syllabize symbolize symmetrise symmetrize sync syncopate
synthesise synthesize syphon syringe systematise systematize systemise systemize table taboo tabularise
tabularize tabulate tackle tag tail tailgate tailor taint take talc tame tamp tampon tantalise tantalize
tap tar tar-and-feather target tariff tarmac task tattoo taunt tax teargas tease tee telecast teleport
televise telex temper tempt tenant tenderise tenderize tenure term terrace terrasse terrify territorialise
territorialize terrorise terrorize test tether thank thatch theme thermostat thieve thoriate thrill
throttle throw thumbtack thurify thwack thwart ticket tickle tidy tie-dye tighten tile time tin tinct
tincture tinge tint tip tissue titillate titivate title titrate tittivate toast toenail tog toggle
toilet-train tolerate toll tomahawk tone tongue-tie tonsure top topdress torch torment torpedo torture tot
total totalise totalize tote toughen tousle tow towel trace track trademark traduce trammel trance
tranquilize tranquillise tranquillize transcend transcribe transduce transect transfer transfix transform
transistorise transistorize transitivise transitivize transliterate translocate transmit transplant
transport transship transubstantiate trap trash traumatise traumatize travesty treadle treasure treat tree
trellis trepan trephine triangulate tribulate trice trick trigger trim triple-space triplicate trisect
trivialise trivialize trouble trounce trowel truck true truncate truss tuck tucker tune turf tusk tutor
tweak tweeze twill twine twit typecast typeset typify tyrannise tyrannize uglify ultracentrifuge unarm
unbalance unbar unbelt unbind unblock unbolt unbosom unbox unbrace unbraid unbridle unbuckle unburden
unbutton unchain unchurch unclasp unclip uncloak unclutter uncoil uncompress uncork uncouple uncrate
uncross undeceive undercharge undercoat undercut underdevelop underestimate underexpose undergird undergo
undergrow underlay underlie undermine undernourish underpin underprice underquote underrate underrun
undersell undershoot undersign understate underwrite undo undrape unearth unfit unfrock unhallow unhand
unharness unhinge unhitch unhook uniform uniformise uniformize unitise unitize universalise universalize
unlace unlade unlash unlax unleash unlive unload unloose unloosen unmake unman unmask unmuzzle unnerve
unpack unpin unplug unreel unsaddle unsanctify unsay unscrew unseal unseat unsettle unsex unsheathe
unsnarl unsolder unspell unstaple unstrain unstrap unstring unstuff unsubstantialise unsubstantialize
unteach untie untune untwine untwist unveil unweave unwire unyoke unzip up upbraid update upgrade upheave
uphold upholster upload upraise uproot upset upstage urbanise urbanize urticate use usurp utilise utilize
utter valet validate valuate value vamp vandalise vandalize vanquish variegate varnish vasectomise
vasectomize veil vein velcro vend veneer venerate vent ventilate verbify verdigris verge vermiculate
vermilion vesture veto vex victimise victimize view vilify vilipend vindicate vinify violate virilise
virilize visa vitalise vitalize vitaminise vitaminize vitiate vitriol vivify vivisect vociferate voice
void volatilise volatilize voodoo vouchsafe vowelise vowelize wad waive wall wallop wallpaper ward ware
warehouse warrant waste water-wash watercolor watercolour waterproof wattle waylay wean weaponize wear
weatherproof weatherstrip web wed wedge weight welcome weld welt wend westernise westernize wet whack wham
whang whap wheedle wheelbarrow whelm whet whiff whipsaw whisker white-out whiteout whitewash whittle
wholesale whomp whop widow wield winch window-dress winterise winterize wipe wiretap witch withhold
withstand wolf woo woosh word worst wound wow wrack wrap wreak wreck wrest wrick wring wrong x-ray yank
yarn-dye zap zero zest zinc zipper zone
`
    .trim()
    .split(/\s/),
);

/** Verbs that hardly ever have an object, and so no passive. */
export const intransitive: ReadonlySet<string> = new Set(
  `
about-face abstain accede acclimatize acculturate ache acquiesce agree alight amble appear arbitrate arise
arrive aspire assent audition awake balk banter bargain behoove belch bet bicker bide billow birdie blab
bleat bloom blossom blush bluster bogey boomerang brag brood bruit bud budge budget bullshit burgeon
burrow bustle camp canter caper capitulate care careen career caucus cavort caw cerebrate chandelle chat
chin chirp chortle chuckle chuff chug clamber clash clatter climax clomp cluck coast coexist coincide
collaborate collapse come commiserate compete complain comply concur conflict conform congeal congregate
conjecture consort conspire converge converse cooperate cope correspond counterattack cower crash crawl
creak creep cringe croak crouch crow crumble cuss dally dart dawn daydream decay default defecate deign
demur depend descend despair deteriorate die differ digress dine disagree disappear dismount dissent dive
diverge doze drip droop drowse dwell dwindle eddy effloresce elapse embark emerge emigrate encamp endeavor
ensue err erupt eventuate excel exist experiment fade faint fare fidget fistfight fizzle flare flee
flicker flinch flirt flit flock flop flounce flounder flourish flower fluoresce foam foreknow founder
fraternize frolic frown fullback gabble gallop gamble gape garden gasp gawk gaze gesticulate gesture
geyser giggle glance glare gleam glint glisten glitter gloat glory glow glower go goof gorge grimace grin
groan grope grovel growl grumble grunt gush haggle hanker happen harp hesitate hibernate high-tail hint
honeymoon hoot hop-skip howl huddle hulk hunch hurry hypothesize idle inch incubate interact intercede
interfere intersect intervene intrude jabber jangle jeer jest jet jig jingle jive joke kneel labor
languish laugh laze league leap leer lie limp linger listen loaf loiter long look loom lope lounge lumber
lunge lurch lurk major malinger mass materialize matriculate matter meander meddle mediate meditate merge
metamorphose mew migrate minister misfire moan moo motion motor muse nucleate object occur officiate
overeat overflow overindulge pale pantomime part participate pause peak peer penny-pinch perch perish
persevere persist philosophize picnic piss plod plummet ponder populate pore potter pounce prattle
predominate preside prevail proceed profit progress prosper protrude pullulate pupate purport quack quail
quake quarrel quickstep quip quiver race rage re-emerge react reappear reason rebel rebound recoil
reconvene recur refrain regress reign relent remain reminisce resettle resound retort revel revert rhyme
ricochet rise roar rock roleplay romp room roost rumble rummage rumor salivate sashay scab scamper scoot
scowl scream screech scrimmage scud scurry scuttle secede seem seep seethe shamble shimmy shine shiver
shrug shudder shuttle sidle sin single single-foot sit skedaddle skirmish skylark slaver sleep slink
slumber slump smart smile smirk smolder snake sneer snicker snigger snoop snore snow soar sob sound
sparkle speculate spiral spout sprawl sprint sprout squall squawk squeak squeal squint squirm stand stare
stay stink stomp stoop straggle strive stroll strut stumble sub subsist succumb suffice surge swarm sweat
swell swerve swish swoon swoop tarry taxi teem teeter thrive throb throng thunder tingle tinker tinkle
tiptoe titter toil totter tower transact transpirate transpire tremble trickle trot trudge trundle tunnel
twig uprise vacation vanish veer vie vomit waft wail walk wane waver weep well wheeze whimper whine whinny
whir whiz wilt wince wing winter wisecrack wither wobble wonder woolgather wrestle wriggle writhe yap yawn
yell yellow yelp zigzag zoom
`
    .trim()
    .split(/\s/),
);
