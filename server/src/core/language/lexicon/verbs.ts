/**
 * Verbs by what they do to a claim. A verb may stand in several lists, each in alphabetical order: the
 * clause it is found in decides. `lemma/past/participle` where the forms are irregular.
 */
export const VERBS = {
  /** Link a subject to what it is. */
  linking: `
    amount, appear, become/became/become, comprise, constitute, embody, equal, exemplify, feature,
    figure, form, lie/lay/lain, live, prove, qualify, rank, remain, represent, seem, sit/sat,
    stand/stood, stay`,
  /** Put a thing into a class: "classify ALS as", "ALS counts among". */
  classing: `
    assign, believe, belong, bill, box, bracket, brand, call, catalog, catalogue, categorise,
    categorize, characterise, characterize, class, classify, cluster, code, conceive,
    conceptualise, conceptualize, consider, count, deem, define, depict, describe, designate,
    diagnose, dub, enumerate, establish, fall/fell/fallen, file, group, hold/held, house,
    identify, include, index, interpret, introduce, join, judge, know/knew/known, label, list,
    locate, lump, name, number, peg, picture, pigeonhole, place, portray, position, present, rate,
    read/read, reckon, reclassify, recognise, recognize, refer, regard, register, see/saw/seen,
    shelve, situate, slot, sort, style, subsume, tag, take/took/taken, tally, term, think/thought,
    treat, understand/understood, view`,
  /** Name the members of a class: "the class includes ALS". */
  including: `comprise, consist, contain, count, cover, embrace, encompass, include, involve, range, span`,
  /** The subject brings the object about. */
  causing: `
    account, bring/brought, cause, condemn, contribute, cost, create, determine, dictate, doom,
    drive/drove/driven, effect, elicit, engender, explain, force, foster, fuel, generate,
    give/gave/given, govern, ignite, induce, initiate, kick, kill, launch, lead/led, leave/left,
    make/made, mediate, power, precipitate, produce, prompt, propel, provoke, render, result,
    set/set, spark, spell, start, trigger, underlie/underlay/underlain, unleash, usher, yield`,
  /** The object brings the subject about. */
  resulting: `
    arise/arose/arisen, begin/began/begun, come/came/come, depend, derive, develop, emerge, ensue,
    flow, follow, grow/grew/grown, happen, issue, occur, originate, owe, proceed, result, root,
    spring/sprang/sprung, start, stem`,
  /** "puts it down to", "attribute it to": the object's cause stands after the preposition. */
  attributing: `
    ascribe, attribute, blame, chalk, connect, credit, impute, link, pin, put/put, relate, tie,
    trace`,
  /** What is seen stands for what it shows. */
  showing: `
    attest, bear/bore/borne, betray, capture, confirm, correlate, correspond, delineate, demonstrate, denote,
    depict, diagnose, disclose, document, equal, equate, establish, evidence, expose, express,
    give/gave/given, highlight, image, imply, index, indicate, light/lit, map, mark, match,
    mean/meant, mirror, picture, point, prove, reflect, represent, reveal, show/showed/shown,
    signal, signify, speak/spoke/spoken, spell, stand/stood, suggest, tell/told, testify, trace,
    translate, visualise, visualize`,
  /** Make a disease better. */
  helping: `
    abort, add, alleviate, alter, ameliorate, arrest, attenuate, beat/beat/beaten, benefit, blunt, boost,
    brake, bring/brought, buy/bought, calm, change, check, clear, combat, conquer, control, counter, curb,
    cure, cut/cut, dampen, decelerate, defeat, delay, double, eliminate, eradicate, extend,
    forestall, freeze/froze/frozen, halt, heal, help, hold/held, impede, improve, keep/kept,
    lengthen, lessen, lower, maintain, manage, mitigate, modify, pause, postpone, preserve,
    prevent, prolong, protect, put/put, quell, recover, reduce, regain, relieve, remit, rescue,
    reset, resolve, respond, restore, retard, reverse, revive, save, slow, stabilise, stabilize,
    steady, stop, succeed, suppress, switch, tackle, tame, transform, treat, turn, undo/undid/undone, work`,
  /** Claim success by themselves, whatever their object. */
  working: `help, succeed, work`,
  /** Say only that something is given or tried, unless another word claims success. */
  giving: `
    add, alter, bring/brought, change, combat, control, double, hold/held, keep/kept, lower, maintain, manage,
    modify, put/put, reduce, reset, switch, tackle, treat, turn, use`,
  /** What patients or their disease do on a therapy that works. */
  reacting: `
    benefit, halt, improve, plateau, rally, react, recover, regain, remit, respond, return, slow,
    stabilise, stabilize`,
  /** How patients are; only a word beside them says whether better. */
  faring: `
    decline, deteriorate, do/did/done, fare, live, progress, remain, stay, survive, walk, worsen`,
  /** Say that a therapy is right. */
  advising: `
    advise, approve, endorse, establish, favor, favour, indicate, licence, license,
    prefer, prove/proved/proven, recommend, show/showed/shown`,
  /** Do harm to a tissue: "attacks the myelin". */
  damaging: `
    ablate, assault, attack, besiege, bombard, break/broke/broken, burn, chew, compromise,
    consume, corrode, cripple, damage, degrade, demolish, demyelinate, denude, deplete, deprive,
    destroy, devastate, devour, digest, disrupt, dissolve, eat/ate/eaten, eliminate, erode, fray,
    gnaw, go/went/gone, harm, hit/hit, impair, inflame, injure, invade, kill, lose/lost, lyse,
    melt, mistake/mistook/mistaken, nibble, peel, phagocytose, pull, ravage, remove, rob, rot,
    ruin, savage, scar, sheathe, shred, strike/struck, strip, take/took/taken, target,
    tear/tore/torn, thin, turn, unravel, weaken, wear/wore/worn, wipe, wreck`,
  /** Fail by itself: "the myelin goes". */
  failing: `
    atrophy, break/broke/broken, collapse, crumble, decay, degenerate, deteriorate, die,
    disappear, disintegrate, dissolve, erode, fail, fall/fell/fallen, flake, fray, go/went/gone,
    melt, peel, perish, retract, rot, shrink/shrank/shrunk, shrivel, sicken, succumb, suffer,
    thin, unravel, vacuolate, vanish, waste, wear/wore/worn, wither`,
  /** Reach a structure. */
  affecting: `
    affect, afflict, assault, attack, claim, compromise, concentrate, concern, confine, cripple,
    damage, degenerate, destroy, die, disable, disrupt, eat/ate/eaten, engage, focus, harm,
    hit/hit, impair, implicate, injure, invade, involve, kill, knock, limit, lose/lost, pick,
    ravage, reach, restrict, spread, strike, strike/struck, take/took/taken, target, touch,
    weaken, wipe`,
  /** The number after them is the mean. */
  averaging: `average`,
  /** A time that goes with them is how long patients live. */
  surviving: `die, kill, last, live, perish, succumb, survive`,
  /** Leave a structure alone. */
  sparing: `avoid, bypass, escape, ignore, leave/left, miss, pass, preserve, retain, skip, spare`,
  /** Come before in time. */
  preceding: `
    antedate, appear, arise/arose/arisen, begin/began/begun, come/came/come, develop, emerge,
    go/went/gone, happen, herald, occur, precede, predate, set/set, start, strike/struck`,
  /** Come after in time. */
  following: `ensue, follow, lag, succeed, trail`,
  /** Say what is typical of a thing. */
  characterizing: `
    characterise, characterize, consist, define, distinguish, dominate, feature, hallmark,
    involve, mark, mean/meant, typify, underlie`,
  /** Belong to the picture of a disease. */
  accompanying: `
    accompany, appear, attend, belong, bring/brought, carry, cause, come/came/come, complicate,
    comprise, constitute, contain, demonstrate, develop, disclose, display, end, entail, exhibit,
    expect, feature, find/found, form, get/got/gotten, go/went/gone, harbor, harbour, have/had,
    include, involve, make/made, manifest, meet/met, occur, present, presuppose, produce, require,
    reveal, see/saw/seen, show/showed/shown, suffer, wind/wound`,
  /** Occur in one patient. */
  cooccurring: `
    accompany, appear, associate, cluster, co-exist, co-occur, coexist, coincide, combine,
    cooccur, develop, get/got/gotten, go/went/gone, happen, have/had, meet/met, occur, overlap,
    run/ran/run, share, strike/struck, travel, turn`,
  /** One disease changes into the other. */
  turning: `
    advance, become/became/become, blend, change, convert, culminate, deteriorate, develop, end,
    escalate, evolve, go/went/gone, grow/grew/grown, lead/led, merge, morph, mutate, pass,
    progress, shade, terminate, transform, transition, turn`,
  /** Keep two things apart, or put them side by side without likeness of kind. */
  contrasting: `
    compare, conflate, confound, confuse, consider, contrast, differ, differentiate, discern,
    discriminate, distinguish, divide, dwarf, eliminate, evaluate, exceed, exclude, imitate,
    masquerade, mimic, misattribute, miscall, misclassify, misdiagnose, misinterpret, mislabel,
    misname, misplace, misread/misread, misrepresent, mistake/mistook/mistaken, mix, outnumber,
    outrank, parallel, recall, resemble, rival, rule, screen, separate, set/set, simulate,
    suspect, tell/told, test`,
  /** The author denies what follows. */
  denying: `
    abandon, argue against, bust, challenge, contest, contradict, correct, counter, debunk,
    delete, demolish, deny, disagree, disavow, discard, disclaim, disconfirm, discredit, dismiss,
    dispel, disprove, dispute, drop, exclude, explode, falsify, forbid, invalidate, lay/laid,
    negate, nullify, object, oppose, overturn, preclude, rebut, recant, refute, reject, renounce,
    repudiate, retract, rule, scrap, strike/struck, undermine, withdraw/withdrew/withdrawn`,
  /** The author is unsure, so that a denial of the doubt asserts. */
  doubting: `distrust, doubt, mistrust, query, question, suspect, wonder`,
  /** Not do, not be: "fails to qualify". */
  lacking: `
    avoid, cease, decline, escape, fail, forget/forgot/forgotten, lack, miss, neglect, quit,
    refrain, refuse, resist, stop`,
  /** The claim is somebody's word, neither endorsed nor denied. */
  reporting: `
    advance, advertise, advocate, allege, announce, argue, assert, assume, assure, believe, boast,
    call, cite, claim, class, classify, consider, contend, count, declare, describe, feel/felt,
    figure, file, guess, hint, hold/held, hypothesise, hypothesize, imply, inform, insist, label,
    list, maintain, market, mention, note, opine, portray, posit, postulate, preach, present,
    presume, profess, promise, promote, propose, purport, put, quote, reckon, regard, report,
    rumour, say/said, see/saw/seen, sell/sold, speculate, state, suggest, suspect,
    swear/swore/sworn, tell/told, theorise, theorize, think/thought, tout, treat,
    understand/understood, view, warn, write/wrote/written`,
  /** What follows is taken to be true. */
  factive: `
    accept, acknowledge, admit, affirm, agree, appreciate, ascertain, attest, certify, clarify,
    concede, conclude, confirm, corroborate, demonstrate, determine, discover, document,
    emphasise, emphasize, establish, explain, find/found, forget/forgot/forgotten, illustrate,
    indicate, know/knew/known, learn, note, observe, overlook, point, prove, realise, realize,
    recognise, recognize, remember, remind, reveal, see/saw/seen, show/showed/shown, stress,
    teach/taught, uncover, underline, understand/understood, validate, verify`,
  /** The claim is only entertained. */
  supposing: `
    address, ask, assess, assume, check, clarify, consider, debate, decide, determine, discover,
    discuss, enquire, establish, evaluate, examine, expect, explore, find out, guess, hypothesise,
    hypothesize, imagine, inquire, investigate, learn, look, pretend, probe, propose, query,
    question, research, say/said, see/saw/seen, speculate, study, suppose, survey, test, verify,
    wonder`,
  /** Wishing, trying, planning: the thing has not happened. */
  attempting: `
    aim, attempt, await, design, fund, hope, intend, need, offer, petition, plan, promise,
    propose, seek/sought, test, trial, try, want, wish`,
  /** No bearing on a claim; here so that a clause can be told from a phrase. */
  plain: `
    accept, act, add, address, administer, admit, advance, aggregate, agree, aim, allow, analyse,
    analyze, answer, approve, arrive, ask, assess, attend, average, beat, begin,
    begin/began/begun, belong, bind/bound, biopsy, boil, breathe, bring/brought, build/built,
    buy/bought, calculate, care, carry, catch/caught, change, check, choose/chose/chosen, cite,
    close, compare, complain, concern, conduct, consist, contain, continue, correct, cough, cramp,
    decide, decrease, denervate, deny, depend, deserve, detect, die, differ, discharge, discover,
    discuss, display, do/did/done, document, draw/drew/drawn, drink/drank/drunk, drop,
    eat/ate/eaten, edit, email, enable, encode, end, enjoy, enrol, enroll, enter, estimate,
    evaluate, examine, exclude, exhibit, exist, expect, express, extend, fall, fall/fell/fallen,
    fear, feel/felt, find/found, finish, fire, follow, forget/forgot/forgotten, function,
    get/got/gotten, give/gave/given, grow/grew/grown, happen, hate, have/had, head, hear/heard, help,
    hold/held, hope, image, include, increase, infuse, inherit, inject, innervate, insert,
    insulate, interact, join, keep/kept, lack, last, learn, leave/left, let/let, license, like,
    listen, live, look, love, mail, manifest, matter, measure, meet/met, mention, merit, mind,
    misfold, miss, monitor, move, mutate, myelinate, need, note, notice, observe, offer, open,
    operate, own, pay/paid, peak, perform, permit, persist, plan, play, post, predict, prescribe,
    present, print, progress, project, provide, publish, quote, raise, range, reach, read/read,
    receive, record, recover, recruit, reduce, refer, refuse, regenerate, relapse, remember,
    remit, remove, remyelinate, repair, replace, report, require, respond, return, review, rise,
    rise/rose/risen, run, run/ran/run, scan, search, seek/sought, sell/sold, send/sent, serve,
    share, shrink, sit/sat, slur, sound, speak/spoke/spoken, spend/spent, spread/spread,
    stand/stood, stop, strike, study, suffer, support, survey, survive, suspend, swallow, swell, synapse,
    take/took/taken, talk, teach/taught, tend, test, thank, tolerate, transport, trip, twitch,
    undergo, undergo/underwent/undergone, use, vary, visit, wait, walk, want, warrant, waste,
    watch, wear/wore/worn, win/won, wish, withdraw/withdrew/withdrawn, work, worry, worsen, wrap,
    write/wrote/written`,
} as const;

/** The name of a list: what a verb does to a claim. */
export type VerbSense = keyof typeof VERBS;

/** Particles and prepositions that belong to a verb. */
export const PARTICLES = `up, down, out, off, over, away, back, about, on, in, apart, through, along, around, together`;
