// What a word says of the action that completes it ("refused to sign", "a plan to sell", "able to vote").
// Grouped by hand after Karttunen 1971 (implicative verbs), Saurí & Pustejovsky 2009 (FactBank's event-selecting
// predicates) and Levin 1993 (English verb classes).

/** It did not come about: "failed to appear", "banned from entering", "the refusal to pay". */
export const denying = `
abandon abort abstain avert avoid ban bar block cancel decline deny deter dissuade fail failure forbid forget forgo
impossible inability neglect omit powerless preclude prevent prohibit refrain refusal refuse reject scrap shelve stop
unable unwilling
`;

/** It is meant, ordered or foreseen: "plans to sell", "is due to open", "agreed to withdraw". */
export const planning = `
about agree agreement aim arrange arrangement book choose command commit commitment deadline decide decision destine
determine direct due elect expect forecast instruct instruction intend intention mean opt order plan pledge poise
predict prepare project promise ready resolve schedule set slate swear target tell undertake volunteer vow
`;

/** It is wished, tried, asked, allowed or feared, no more: "hopes to win", "threatened to resign", "a bid to buy". */
export const wishing = `
ability advise afford allege appeal appear ask attempt authority authorize beg believe bid campaign capability
capable chance claim conspire consider contemplate dare demand desire eager effort empower encourage entitle fear
fight free hesitate hope invite keen lobby license like likely long mandate mull need offer opportunity option permit
persuade plead plot possibility possible potential power prefer press pressure propose proposal push qualify reason
recommend reluctant report request require right risk rumor rumour say scheme seek seem strive struggle suggest
suggestion suppose suspect tempt tend think threat threaten try unlikely urge wait want warn way weigh willing wish
worry yearn
`;

/** It came about as the governing word did: "managed to escape", "forced to resign", "began to fall". */
export const implying = `
able allow become begin bother bring cause cease cite come compel complete condescend continue deign drive enable end feel
find finish force get go grow happen hear help join keep lead leave let make manage move oblige proceed prompt prove
remain remember resume rush see serve sit spend stand start turn use watch work
`;
