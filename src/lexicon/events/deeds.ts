/**
 * Words of what chronologies are made of. Compiled by hand for annals from general knowledge
 * of chronologies, almanacs and obituaries. Lemmas, verbs and nouns alike.
 */
/** What changes the world at one stroke: births and deaths, wars and treaties, offices, verdicts, deals, disasters, firsts. */
export const deeds: ReadonlySet<string> = new Set(
  `
abdicate abduct abduction abolish acquire acquisition acquit acquittal adopt airlift airstrike ambush amputate annex
annexation appoint appointment arrest arson assassinate assassination assault attack auction avalanche award ban bankruptcy
beat behead besiege bid birth blast blaze blockade bomb bombard bombing bombardment born boycott break breach build burn bury buy
cancel capsize capture ceasefire clash close closure collapse collide collision conquer conquest convict conviction coronation
counterattack coup crackdown crash crown cull cyclone deal death debut declare decommission defeat defect demolish deploy
deport derail derailment detain detonate die discover discovery dismiss dismissal dissolve divorce drown earthquake elect
election emigrate epidemic erupt eruption escape establish evacuate evacuation evict execute execution exile expel explode
explosion expulsion extradite fire fine fight fighting fall famine flee flood found free graduate halt handover hang hijack
hire hit hurricane impeach impeachment imprison imprisonment inaugurate inauguration indict indictment injure invade invasion
invent jail join kidnap kidnapping kill killing land landing landslide launch lawsuit leak liberate lockdown loot loss lose lynch marry
marriage massacre merge merger migrate move murder mutiny name nationalise nationalize negotiate nominate nomination occupy
open opening oust outbreak overthrow overturn pardon pass patent plead poison privatise privatize publish publication quake quit
raid ram ratify reach rebel rebellion rebuild recall recapture reelect referendum release rename reopen replace rescue resign resignation
retire retreat revolt revolution riot rob robbery rupture sabotage sack sanction scandal seize seizure sell sentence set settle shell
shelling shoot shooting shut siege sign signing sink slaughter spill split stab stabbing start storm strike sue suspend suspension
surrender swear takeover talks theft tornado transfer transplant treaty trial truce tsunami unveil uprising vaccinate verdict veto
vote walkout war wed wedding win withdraw withdrawal wound wreck
`
    .trim()
    .split(/\s+/),
);
