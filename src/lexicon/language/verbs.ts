/**
 * Closed lists of verb lemmas for the reading of clauses. Source: written for annals after the verb classes of
 * Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 14 and 16.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs of saying: what they report may follow, precede or surround them. */
export const reporting = words(`
  say tell report announce claim allege warn add state declare insist argue note confirm deny acknowledge admit
  explain suggest predict estimate write reply ask respond comment assert maintain contend stress emphasize
  emphasise reiterate recall remark observe disclose reveal testify concede complain boast quip joke repeat
  continue conclude caution cry shout tweet post mention quote
`);

/** Verbs that take a clause as their object, also without "that"; the verbs of saying do too. */
export const clausal = words(`
  think believe know hope fear feel expect assume suppose guess understand mean find show indicate learn
  realize realise doubt agree decide see hear suspect promise wish ensure prove imagine figure forecast vow
  pledge swear reckon consider
`);

/** Verbs whose object does what the infinitive or "-ing" form after it says ("asked Kabul to act"). */
export const objectControl = words(`
  ask tell order urge force allow permit enable cause want expect help persuade convince encourage advise warn
  invite instruct request require teach lead push press call authorize authorise compel prompt forbid prevent
  stop accuse suspect charge convict blame praise see hear watch find catch leave let make have get keep send
  direct command beg implore challenge oblige inspire tempt train hire pay elect appoint choose need accuse
  pressure drive motivate condemn criticize criticise ban bar dissuade discourage free spot show quote cite describe
`);

/** Verbs that link a subject with what it is. */
export const copulas = words('be become seem remain');

/** Verbs whose past is written as their present. */
export const unchanging = words(`
  set put cut hit let shut cost spread quit split burst hurt bid cast read shed thrust upset wed beat rid bet broadcast
  forecast
`);

/** Verbs whose object is followed by a bare infinitive ("made him sign", "helped the bank survive"). */
export const bareControl = words('let make help have see hear watch feel bid');

/** Past forms that are no participles. */
export const pastOnly = words(`
  fell took went gave saw knew grew rose drew threw flew wrote spoke broke chose drove began sank sang drank rang
  swam ate froze hid rode shook stole swore tore wore woke arose forgot forgave overthrew undertook withdrew
  foresaw mistook overtook underwent outgrew overran outran overcame overrode oversaw retook rewrote redrew befell
  forbade forsook shrank strode strove slew outdid became
`);

/** Verbs with an addressee and a clause: "told the court that …". */
export const addressing = words(
  'tell inform warn remind assure convince persuade notify advise promise teach show',
);

/** Verbs with two objects, of which one stays behind in the passive: "a man given the job". */
export const ditransitive = words(`
  give grant award offer send pay hand deny name call elect appoint declare make show teach tell ask owe charge fine
  cost lend sell promise assign allow guarantee spare quote accord dub label term title nickname
  consider deem render crown vote judge brand
`);
