// Words that tell the same kind of happening, one kind a line, verbs and nouns together; nouns stand for the verbs
// derived from them. Grouped by hand after Roget's heads and WordNet's event and act nouns: a later "the violence"
// may be the fighting told before.
export const kindred = `
fight fighting clash violence battle combat skirmish unrest bloodshed hostility confrontation conflict warfare
attack assault raid strike airstrike offensive bombardment shelling onslaught ambush
explode explosion blast bombing detonate detonation
talk discussion negotiation meeting summit dialogue consultation conference discuss negotiate meet confer
agree agreement deal pact accord settlement treaty settle truce ceasefire armistice
announce announcement statement declare unveil reveal declaration
release launch unveil introduce debut introduction rollout
resign resignation quit departure step exit leave
die death
kill killing murder massacre slaying assassination assassinate slay
sue suit lawsuit litigation case
vote election poll ballot referendum
buy acquire acquisition purchase takeover buyout
merge merger
crash accident collision collide derail derailment wreck
crash collision collide hit ram slam plough
earthquake quake tremor temblor
landslide mudslide avalanche rockfall
eruption erupt
outage blackout
shooting shoot gunfire
stabbing stab
theft steal robbery rob heist burglary
storm hurricane typhoon cyclone
fire blaze inferno
flood flooding deluge
fall drop decline plunge slide slump decrease dip
rise increase climb jump surge gain soar
arrest detain detention apprehend capture
seize seizure confiscate impound
protest demonstration demonstrate rally march
strike walkout stoppage
dispute row quarrel controversy argument feud disagreement
visit trip tour
speech address keynote speak
sentence conviction convict verdict
invade invasion incursion
win victory triumph
lose loss defeat
close closure shut shutdown
dismiss dismissal fire sack firing sacking
sell sale retail
resolve settle resolution settlement
discover discovery find
appoint name appointment nomination nominate
rule ruling judgment verdict decision
raise hike increase
cut reduce reduction slash lower
delay postpone postponement deferral defer
layoff redundancy dismissal
restructure restructuring reorganization reorganize overhaul
rescue bailout
order purchase contract
withdraw withdrawal retreat pullout evacuate evacuation
`;
