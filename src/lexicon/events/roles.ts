/**
 * Words that decide who does what to whom. Source: written for this project, from the frames that English
 * reference grammars describe (Quirk et al. 1985, chapters 10 and 16) and from PropBank's role conventions.
 */

/** Nouns that stand for those they belong to: "Apple spokesman", "members of the union". */
export const representatives = new Set(
  (
    'ally allies army arm authorities administration board boss branch campaign captain chairman chairwoman chief ceo ' +
    'citizen citizens coach commander commission committee company council court crew delegates delegation department ' +
    'diplomat diplomats director directors employees engineers envoy executive executives fighters force forces founder gang ' +
    'government group guards head headquarters lawmakers lawyer lawyers leader leaders leadership management manager ' +
    'member members militants military minister ministers ministry navy negotiator negotiators observers inspectors monitors peacekeepers envoys office officer officers ' +
    'official officials owner parliament party people player players police president prosecutors rebels regime ' +
    'representative representatives researchers residents scientists secretary side soldier soldiers spokesman spokesperson spokeswoman staff ' +
    'subsidiary supporters team troops unit users workers'
  ).split(' '),
);

/** Quantities whose "of" names the ones that act: "hundreds of protesters", "one of the men". */
export const quantities = new Set(
  'all any both dozens each few group half hundreds majority many millions most number one part pair scores series several some thousands two three'.split(
    ' ',
  ),
);

/** Verbs that lend their subject to the event noun they govern: "launched an attack", "held talks". */
export const supportVerbs = new Set(
  (
    'begin carry cause commit complete conduct continue convene deliver do end enter experience face file finish ' +
    'give have hold host initiate issue join lead launch make mount offer open order organise organize perform ' +
    'plan pursue put reach receive resume run schedule see sign stage start step suffer sustain take undergo undertake wage win'
  ).split(' '),
);

/** Of these, verbs that are one event with the noun: "launched an attack" tells the attack. */
export const lightVerbs = new Set(
  (
    'begin carry commit conduct deliver do file give have hold host initiate issue launch lodge make mount offer open ' +
    'organise organize pay perform put reach sign stage start sustain take undertake wage'
  ).split(' '),
);

/** Prepositions that mark a place where something happens. */
export const placePrepositions = new Set(
  'in at near inside outside around across throughout along off over within into on from to towards toward'.split(
    ' ',
  ),
);

/** Prepositions whose noun is acted upon, after an event noun: "attack on", "campaign against". */
export const targetPrepositions = new Set('on upon against to for at into over'.split(' '));

/** Event nouns whose "of" complement does it, as the subject of an intransitive verb would: "the death of". */
export const intransitiveNouns = new Set(
  (
    'arrival appearance birth breakup collapse complaint crash death decline defeat departure disappearance emergence ' +
    'eruption escape exit explosion fall failure flight growth inauguration marriage outbreak passing resignation ' +
    'retirement return rise speech statement success surrender visit victory wedding withdrawal'
  ).split(' '),
);

/** Verbs whose subject goes through what they tell, and doesn't do it; with an object it does ("sank two ships"). */
export const undergoing = new Set(
  'break burn burst collapse crash die disappear drown erupt exist expire explode fall perish shrink sink succumb vanish wither'.split(
    ' ',
  ),
);

/** Verbs that say with an object what their subject goes through. */
export const enduring = new Set('suffer survive undergo'.split(' '));

/** Verbs whose "to" names whom they are addressed to, not where they lead. */
export const addressees = new Set(
  (
    'add admit announce apologise apologize appeal award belong complain concede confess confirm deliver donate ' +
    'explain give grant hand lend lose make offer pay present promise propose provide reply report reveal say sell ' +
    'send submit surrender swear talk write'
  ).split(' '),
);
