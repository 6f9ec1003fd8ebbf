/**
 * Verbs by what they do to a claim. A verb may stand in several tables: the clause it is found in
 * decides. `lemma/past/participle` where the forms are irregular; a particle follows a space.
 */
export const VERBS = {
  /** Link a subject to what it is. */
  linking: `become/became/become, remain, stay, seem, appear, constitute, represent, form, amount, equal, embody,
    exemplify, prove, qualify, comprise, figure, stand/stood, sit/sat, lie/lay/lain, rank, feature, live`,
  /** Put a thing into a class: "classify ALS as", "ALS counts among". */
  classing: `classify, class, consider, regard, see/saw/seen, view, know/knew/known, label, call, dub, style, term, name, describe,
    define, list, count, group, categorise, categorize, file, place, treat, recognise, recognize, understand/understood,
    think/thought, designate, characterise, characterize, catalogue, catalog, assign, belong, fall/fell/fallen, include,
    number, lump, bracket, subsume, deem, hold/held, believe, judge, take/took/taken, picture, identify, diagnose, depict,
    portray, present, reclassify, brand, sort, index, tag, rate, conceive, reckon, conceptualise, conceptualize, register,
    slot, code, peg, box, shelve, establish, interpret, read/read, refer, introduce, bill, treat, tally, enumerate, join,
    situate, position, locate, house, cluster, pigeonhole`,
  /** Name the members of a class: "the class includes ALS". */
  including: `include, comprise, encompass, cover, embrace, contain, involve, count, span, range`,
  /** The subject brings the object about. */
  causing: `cause, produce, trigger, drive/drove/driven, initiate, induce, provoke, create, explain, underlie/underlay/underlain,
    account, bring/brought, lead/led, give/gave/given, result, generate, precipitate, set/set, start, spark, make/made,
    engender, elicit, yield, kick, unleash, dictate, govern, power, fuel, leave/left, cost, kill, prompt, launch, usher,
    ignite, determine, foster, mediate, propel, effect, render, contribute, explain, doom, condemn, force, spell`,
  /** The object brings the subject about. */
  resulting: `result, stem, arise/arose/arisen, derive, come/came/come, originate, follow, emerge, develop, spring/sprang/sprung,
    flow, owe, depend, issue, begin/began/begun, start, happen, occur, proceed, ensue, grow/grew/grown, root`,
  /** "puts it down to", "attribute it to": the object's cause stands after the preposition. */
  attributing: `attribute, ascribe, trace, put/put, blame, relate, link, tie, pin, chalk, connect, credit, impute`,
  /** What is seen stands for what it shows. */
  showing: `show/showed/shown, reflect, represent, indicate, mean/meant, signify, correspond, prove, confirm, demonstrate, denote, stand/stood,
    reveal, betray, mark, map, signal, point, equal, depict, mirror, suggest, imply, evidence, document, visualise, visualize,
    highlight, image, express, equate, diagnose, establish, capture, light/lit, give/gave/given, picture, tell/told,
    trace, delineate, index, speak/spoke/spoken, testify, attest, spell, translate, correlate, match, expose, disclose`,
  /** Make a disease better. */
  helping: `slow, halt, stop, arrest, delay, reverse, cure, treat, improve, help, work, prolong, extend, stabilise, stabilize,
    benefit, ameliorate, alleviate, relieve, control, manage, suppress, retard, curb, check, tame, conquer, heal, restore,
    rescue, protect, save, lengthen, modify, attenuate, mitigate, decelerate, succeed, respond, recover, impede, forestall,
    prevent, eliminate, eradicate, resolve, remit, beat/beat/beaten, tackle, combat, counter, freeze/froze/frozen, brake, postpone,
    reduce, lessen, lower, double, keep/kept, buy/bought, add, hold/held, turn, defeat, blunt, dampen, steady, pause, calm,
    preserve, maintain, revive, regain, boost, reset, switch, cut/cut, put/put, bring/brought, abort, quell, clear, undo/undid/undone`,
  /** Do harm to a tissue: "attacks the myelin". */
  damaging: `attack, destroy, damage, strip, erode, degrade, lose/lost, kill, target, injure, eat/ate/eaten, dissolve, harm, wreck,
    ruin, devastate, ravage, demolish, corrode, disrupt, devour, consume, shred, impair, assault, hit/hit, strike/struck,
    demyelinate, chew, nibble, gnaw, wipe, break/broke/broken, wear/wore/worn, tear/tore/torn, rob, deprive, denude, invade, digest,
    eliminate, compromise, deplete, thin, scar, inflame, peel, burn, melt, fray, besiege, mistake/mistook/mistaken, turn, go/went/gone,
    unravel, rot, pull, take/took/taken, remove, sheathe, phagocytose, lyse, bombard, ablate, cripple, savage, weaken`,
  /** Fail by itself: "the myelin goes". */
  failing: `die, degenerate, disappear, vanish, go/went/gone, break/broke/broken, deteriorate, perish, disintegrate, crumble, wither,
    fail, dissolve, waste, decay, suffer, deteriorate, erode, thin, unravel, fray, peel, wear/wore/worn, rot, collapse, melt,
    shrivel, atrophy, retract, shrink/shrank/shrunk, vacuolate, flake, fall/fell/fallen, succumb, sicken`,
  /** Reach a structure. */
  affecting: `affect, involve, attack, damage, destroy, hit/hit, strike/struck, target, kill, impair, harm, injure, touch, reach,
    eat/ate/eaten, compromise, concern, implicate, engage, disable, ravage, assault, weaken, invade, lose/lost, degenerate, die,
    limit, confine, restrict, spread, strike, claim, take/took/taken, concentrate, focus, cripple, knock, wipe, pick, afflict, disrupt`,
  /** Leave a structure alone. */
  sparing: `spare, preserve, leave/left, avoid, bypass, skip, escape, ignore, retain, miss, pass`,
  /** Come before or after in time. */
  preceding: `precede, predate, antedate, herald, come/came/come, happen, occur, go/went/gone, start, begin/began/begun, appear, arise/arose/arisen, strike/struck, set/set, develop, emerge`,
  following: `follow, ensue, succeed, trail, lag`,
  /** Say what is typical of a thing. */
  characterizing: `characterise, characterize, define, mark, typify, distinguish, hallmark, dominate, consist, feature, underlie, mean/meant, involve`,
  /** Belong to the picture of a disease. */
  accompanying: `reveal, disclose, demonstrate, accompany, end, wind/wound, include, feature, involve, come/came/come, bring/brought, entail, comprise, belong, have/had, develop,
    show/showed/shown, present, carry, exhibit, display, occur, appear, make/made, form, constitute, produce, cause, go/went/gone, get/got/gotten,
    suffer, find/found, see/saw/seen, require, harbour, harbor, manifest, expect, presuppose, contain, complicate, attend, meet/met`,
  /** Occur in one patient. */
  cooccurring: `co-occur, cooccur, coexist, co-exist, coincide, overlap, occur, happen, go/went/gone, appear, cluster, run/ran/run,
    travel, associate, develop, get/got/gotten, have/had, accompany, coincide, strike/struck, share, combine, turn, meet/met`,
  /** One disease changes into the other. */
  turning: `become/became/become, turn, progress, evolve, develop, change, convert, transform, morph, lead/led, advance, transition, shade,
    merge, mutate, go/went/gone, end, culminate, pass, grow/grew/grown, blend, deteriorate, escalate, terminate`,
  /** Keep two things apart, or put them side by side without likeness of kind. */
  contrasting: `resemble, mimic, simulate, imitate, differ, distinguish, differentiate, exclude, separate, contrast, compare, discriminate,
    confuse, mistake/mistook/mistaken, mix, confound, conflate, misdiagnose, misclassify, mislabel, miscall, misinterpret, misread/misread,
    eliminate, masquerade, outrank, discern, divide, parallel, recall, suspect, consider, test, screen, evaluate, rule, exceed, tell/told,
    set/set, misname, misrepresent, misattribute, misplace, rival, dwarf, outnumber`,
  /** The author denies what follows. */
  denying: `deny, refute, reject, dispute, contradict, disprove, rebut, exclude, dismiss, debunk, falsify, discredit, disclaim, retract,
    repudiate, overturn, abandon, counter, challenge, contest, oppose, correct, rule, argue against, discard, drop, disagree, undermine,
    negate, renounce, withdraw/withdrew/withdrawn, demolish, explode, bust, dispel, invalidate, preclude, forbid, strike/struck, scrap,
    delete, object, disavow, recant, disconfirm, nullify, lay/laid`,
  /** The author is unsure, so that a denial of the doubt asserts. */
  doubting: `doubt, question, wonder, query, mistrust, distrust, suspect`,
  /** Not do, not be: "fails to qualify". */
  lacking: `fail, lack, cease, stop, refuse, avoid, refrain, forget/forgot/forgotten, neglect, miss, decline, escape, quit, resist`,
  /** The claim is somebody's word, neither endorsed nor denied. */
  reporting: `inform, warn, assure, say/said, claim, state, report, assert, maintain, argue, contend, suggest, propose, posit, allege, write/wrote/written,
    tell/told, mention, announce, declare, hold/held, insist, postulate, speculate, theorise, theorize, quote, cite, note, describe,
    call, class, classify, regard, see/saw/seen, view, label, list, consider, believe, think/thought, opine, advance, advocate, promote,
    preach, swear/swore/sworn, advertise, tout, rumour, hint, profess, purport, imply, understand/understood, treat, file, count, portray,
    present, sell/sold, market, boast, promise, suspect, assume, presume, guess, hypothesise, hypothesize, figure, reckon, feel/felt, put`,
  /** What follows is taken to be true. */
  factive: `show/showed/shown, demonstrate, prove, confirm, establish, find/found, reveal, discover, learn, explain, realise, realize, recognise,
    recognize, know/knew/known, remember, remind, teach/taught, understand/understood, acknowledge, admit, accept, see/saw/seen,
    forget/forgot/forgotten, agree, conclude, stress, emphasise, emphasize, underline, point, note, observe, verify, document, appreciate,
    concede, attest, clarify, illustrate, determine, validate, affirm, corroborate, indicate, certify, ascertain, overlook, uncover`,
  /** The claim is only entertained. */
  supposing: `suppose, imagine, hypothesise, hypothesize, assume, pretend, speculate, wonder, ask, test, investigate, examine, explore,
    determine, assess, evaluate, study, debate, discuss, consider, question, check, inquire, enquire, decide, clarify, establish, probe,
    find out, research, survey, discover, look, address, see/saw/seen, learn, query, verify, say/said, guess, propose, expect`,
  /** Wishing, trying, planning: the thing has not happened. */
  attempting: `try, attempt, hope, aim, seek/sought, plan, want, wish, intend, promise, trial, propose, design, need, fund, petition, test, offer, await`,
  /** No bearing on a claim; here so that a clause can be told from a phrase. */
  plain: `average, have/had, do/did/done, get/got/gotten, use, receive, need, want, like, love, hate, live, walk, talk, eat/ate/eaten, drink/drank/drunk,
    meet/met, send/sent, spend/spent, build/built, feel/felt, look, sound, sit/sat, stand/stood, run/ran/run, move, change, play, pay/paid, ask, answer,
    compare, measure, perform, undergo/underwent/undergone, enrol, enroll, recruit, exclude, include, analyse, analyze, publish, visit, care, help,
    support, raise, rise/rose/risen, increase, decrease, reduce, rise, drop, fall/fell/fallen, grow/grew/grown, shrink, learn, teach/taught, read/read, write/wrote/written,
    draw/drew/drawn, buy/bought, sell/sold, offer, provide, require, allow, enable, permit, let/let, keep/kept, hold/held, carry, wear/wore/worn, catch/caught, choose/chose/chosen,
    decide, plan, discuss, address, concern, depend, vary, range, differ, increase, worsen, progress, advance, spread/spread, extend, reach, continue, persist, last,
    end, finish, open, close, begin/began/begun, stop, wait, watch, listen, hear/heard, speak/spoke/spoken, swallow, breathe, cough, fall, trip, slur, waste, twitch,
    cramp, remember, forget/forgot/forgotten, notice, observe, detect, find/found, discover, search, seek/sought, expect, predict, estimate, calculate, assess, evaluate, test,
    examine, review, study, survey, follow, monitor, record, document, note, mention, cite, quote, refer, add, remove, insert, replace, correct, edit, check,
    share, post, print, mail, email, join, leave/left, enter, return, arrive, happen, exist, contain, consist, belong, own, lack, miss, win/won, beat,
    strike, scan, image, biopsy, inject, infuse, administer, prescribe, give/gave/given, take/took/taken, bring/brought, deserve, warrant, merit, matter, mind, thank, hope, wish, worry,
    fear, enjoy, suffer, survive, die, recover, relapse, remit, present, manifest, exhibit, display, express, encode, mutate, misfold, aggregate, bind/bound,
    interact, transport, conduct, fire, innervate, denervate, project, synapse, insulate, wrap, myelinate, remyelinate, regenerate, repair, inherit, run, peak, begin, respond, tolerate,
    admit, discharge, attend, undergo, complain, deny, report, refuse, accept, agree, approve, license, license, withdraw/withdrew/withdrawn, suspend, work, function, operate, act, serve, aim, tend`,
} as const;

/** Verb senses that a noun of the same form may have in a noun phrase ("the attack", "a damage"). */
export type VerbSense = keyof typeof VERBS;

/** Particles and prepositions that belong to a verb. */
export const PARTICLES = `up, down, out, off, over, away, back, about, on, in, apart, through, along, around, together`;
