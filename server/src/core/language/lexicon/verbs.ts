/**
 * Verbs by what they do to a claim. A verb may stand in several lists, each in alphabetical order: the
 * clause it is found in decides. `lemma/past/participle` where the forms are irregular.
 */
export const VERBS = {
  /** Link a subject to what it is. */
  linking: `
    amount, appear, become/became/become, comprise, constitute, embody, equal, exemplify, feature,
    figure, form, lie/lay/lain, live, prove/proved/proven, qualify, rank, remain, represent, seem, sit/sat,
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
    ascribe, attribute, blame, chalk, connect, credit, impute, link, owe, pin, put/put, relate, tie,
    trace`,
  /** What is seen stands for what it shows. */
  showing: `
    attest, bear/bore/borne, betray, capture, confirm, correlate, correspond, delineate, demonstrate, denote,
    depict, diagnose, disclose, display, document, equal, equate, establish, evidence, expose, express,
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
    destroy, devastate, devour, digest, dismantle, disrupt, dissolve, eat/ate/eaten, eliminate, erode, fray,
    gnaw, go/went/gone, harm, hit/hit, impair, inflame, injure, invade, kill, lose/lost, lyse,
    melt, mistake/mistook/mistaken, nibble, peel, phagocytose, pull, ravage, remove, rob, rot,
    ruin, savage, scar, sever, sheathe, shed/shed, shred, strike/struck, strip, take/took/taken, target,
    tear/tore/torn, thin, turn, unravel, weaken, wear/wore/worn, wipe, wreck`,
  /** Fail by itself: "the myelin goes". */
  failing: `
    atrophy, break/broke/broken, collapse, crumble, decay, degenerate, deteriorate, die,
    disappear, disintegrate, dissolve, erode, fail, fall/fell/fallen, flake, fray, go/went/gone wrong, go/went/gone,
    melt, peel, perish, retract, rot, rupture, shrink/shrank/shrunk, shrivel, sicken, succumb, suffer,
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
    center, centre, characterise, characterize, consist, define, distinguish, dominate, feature,
    hallmark, hinge, involve, mark, mean/meant, revolve, typify, underlie`,
  /** Belong to the picture of a disease. */
  accompanying: `
    accompany, appear, attend, belong, bring/brought, carry, cause, come/came/come, complicate,
    comprise, constitute, contain, demonstrate, develop, disclose, display, encounter, end, entail, exhibit,
    expect, feature, find/found, form, get/got/gotten, go/went/gone, harbor, harbour, have/had,
    include, involve, make/made, manifest, meet/met, occur, present, presuppose, produce, require,
    reveal, see/saw/seen, show/showed/shown, suffer, wind/wound`,
  /** Occur in one patient. */
  /** What people do with their disease: "those who *live* with MS". */
  carrying: `
    affect, catch/caught, contract, develop, diagnose, get/got/gotten, have/had, live, suffer`,
  cooccurring: `
    accompany, appear, associate, cluster, co-exist, co-occur, come/came/come, coexist, coincide, combine,
    cooccur, develop, get/got/gotten, go/went/gone, happen, have/had, meet/met, occur, overlap, present,
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
    misinform, negate, nullify, object, oppose, overturn, preclude, rebut, recant, refute, reject, renounce,
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
    figure, file, guess, hint, hold/held, hypothesise, hypothesize, imply, infer, inform, insist, label,
    list, maintain, market, mention, note, opine, portray, posit, postulate, preach, present,
    presume, profess, promise, promote, propose, purport, put, quote, reckon, regard, report,
    rumour, say/said, see/saw/seen, sell/sold, speculate, state, suggest, suspect,
    swear/swore/sworn, tell/told, theorise, theorize, think/thought, tout, treat,
    understand/understood, view, warn, write/wrote/written`,
  /** What follows is taken to be true. */
  factive: `
    accept, acknowledge, admit, affirm, agree, appreciate, ascertain, attest, certify, clarify,
    clinch, concede, conclude, confirm, corroborate, demonstrate, determine, discover, document,
    emphasise, emphasize, establish, explain, find/found, forget/forgot/forgotten, illustrate,
    indicate, know/knew/known, learn, note, observe, overlook, point, prove, realise, realize,
    recognise, recognize, remember, remind, reveal, see/saw/seen, settle, show/showed/shown, stress,
    teach/taught, uncover, underline, understand/understood, validate, verify`,
  /** The claim is only entertained. */
  supposing: `
    address, ask, assess, assume, check, clarify, consider, debate, decide, determine, discover,
    discuss, dread, enquire, establish, evaluate, examine, expect, explore, fear, find out, guess, hypothesise,
    hypothesize, imagine, inquire, investigate, learn, look, pretend, probe, propose, query,
    question, research, say/said, see/saw/seen, speculate, study, suppose, survey, test, verify,
    wonder, worry`,
  /** Wishing, trying, planning: the thing has not happened. */
  attempting: `
    aim, attempt, await, design, fund, hope, intend, need, offer, petition, plan, promise,
    propose, seek/sought, test, trial, try, want, wish`,
  /** No bearing on a claim; here so that a clause can be told from a phrase. */
  plain: `
    abate, abolish, absorb, abstain, abuse, accelerate, accept, accomplish, accrue, accumulate,
    accuse, achieve, acquire, act, activate, adapt, add, address, adhere, adjust, administer, alarm,
    bewilder, embarrass, puzzle,
    admire, admit, admonish, adopt, adorn, advance, afford, aggravate, aggregate, agree, aim,
    allocate, allow, allude, amaze, amplify, amuse, analyse, analyze, annoy, answer, anticipate,
    apologise, apologize, appease, applaud, apply, appoint, appraise, apprehend, approve, arrive,
    ascend, ask, aspire, assemble, assess, assist, astonish, attach, attain, attend, attract,
    augment, authorise, authorize, average, avert, awake/awoke/awoken, banish, beat, beckon,
    befall/befell/befallen, befit, beget/begot/begotten, begin, begin/began/begun, behave,
    behold/beheld, belie, belittle, belong, bend/bent, bereave/bereft, beset/beset, bestow,
    bind/bound, biopsy, bite/bit/bitten, bleed/bled, bless, block, blossom, blur, boil, bolster, bother,
    bounce, breathe, bring/brought, broaden, browse, brush, build/built, burst, bury, buy/bought,
    calculate, care, carry, catch/caught, celebrate, change, chase, check, cherish,
    chew, choke, choose/chose/chosen, circulate, cite, clash, clench, cling, clog, close, coalesce, collaborate,
    collect, collide, comfort, commence, commend, commit, communicate, compare, compel,
    compensate, compete, compile, complain, complement, comply, compose, comprehend, compromise, conceal,
    concern, concur, condense, conduct, confer, confess, conform, confront, congratulate, consent,
    consist, consolidate, conspire, constrain, construct, construe, consult, contain, continue,
    contract, convene, converge, convey, convince, cooperate, cope, correct, cough, couple, cramp,
    cross,    crawl, creep/crept, criticise, criticize, crush, curtail, cycle, dare, dash, dawdle,
    deal/dealt, deceive, decide, decode, decompose, decrease, dedicate, deduce, deepen, defend,
    defer, defy, delegate, deliver, demand, denervate, deny, depart, depend, deplore, deposit,
    derange, descend, deserve, desire, destine, detach, detain, detect, deter, deviate, devise,
    devote, die, differ, dilute, direct, diminish, disappoint, disassemble, discharge, discontinue,
    discourage, discover, discuss, disguise, dislike, dismantle, disorganise, disperse, displace,
    display, disregard, dissect, disseminate, dissipate, dissociate, dissuade, distort, distract,
    distribute, disturb, divert, divorce, do/did/done, document, dodge, donate, draw/drew/drawn,
    dread, dress, drift, drink/drank/drunk, drool, droop, drop, dwell/dwelt, dwindle, earn, ease, eat/ate/eaten,
    edit, educate, elevate, elude, email, emanate, embark, embed, emit, employ, enable,
    encapsulate, enclose, encode, encounter, encourage, end, endanger, endow, endure, enforce,
    enhance, enjoy, enlarge, enlist, enliven, enrage, enrich, enrol, enroll, ensure, entangle,
    enter, entertain, envelop, envisage, equip, erase, err, erupt, estimate, evade, evaluate,
    evaporate, evoke, exacerbate, exaggerate, examine, excel, excite, exclude, excuse, execute,
    exert, exhibit, exist, expand, expect, expel, expend, experience, expire, exploit, express,
    extend, extinguish, extract, facilitate, fade, fall, fall/fell/fallen, falter, fancy, fasciculate, fasten,
    fear, feed/fed, feel/felt, fend, fetch, fidget, fight/fought, fill, filter, find/found,
    finish, fire, flag, flare, flatten, flee/fled, flicker, flip, float, flood, flourish,
    fluctuate, flush, fly/flew/flown, follow, forecast/forecast, foresee/foresaw/foreseen,
    foretell/foretold, forfeit, forge, forget/forgot/forgotten, forgive/forgave/forgiven,
    formulate, fracture, frighten, frustrate, fulfil, fulfill, fumble, function, furnish, fuse,
    gather, get/got/gotten, give/gave/given, glance, gleam, glide, grade, grant, grapple, grasp,
    greet, grip, groan, grow/grew/grown, guarantee, guard, guide, hamper, handle, hang/hung,
    happen, harden, hasten, hate, haunt, have/had, head, hear/heard, heighten, help, hesitate,
    hide/hid/hidden, hinder, hold/held, hop, hope, host, hover, howl, hug, hunt, hurry, hurt/hurt,
    illuminate, image, impinge, impose, impress, incite, incline, include, inconvenience,
    incorporate, increase, incur, infer, infiltrate, inflate, inflict, influence, infuriate,
    infuse, ingest, inhabit, inherit, inhibit, inject, innervate, innovate, insert, inspect,
    inspire, install, institute, instruct, insulate, interact, intercept, interfere, interrupt,
    intervene, intrude, invent, invest, invite, invoke, irritate, isolate, jeopardise, jerk, join,
    jolt, journey, jump, justify, keep/kept, kiss, kneel/knelt, knit, labour, lack, lament,
    languish, lapse, last, laugh, leak, lean, leap/leapt, learn, leave/left, lend/lent, let/let,
    liberate, license, lick, lift, like, limp, linger, listen, live, load, loathe, lock, look,
    loom, loosen, love, lure, mail, manifest, manipulate, mask, master, matter, measure, meet/met,
    mend, mention, merit, migrate, mind, misfold, mislead/misled, miss,
    misunderstand/misunderstood, moan, mobilise, modulate, monitor, mount, mourn, move, multiply, mumble,
    murmur, muster, mutate, myelinate, nag, navigate, necessitate, need, negotiate, nod, nominate,
    note, notice, nourish, nudge, nurse, obey, obliterate, obscure, observe, obstruct, obtain,
    occasion, occlude, occupy, offer, omit, ooze, open, operate, oppress, opt, orchestrate, order,
    organise, organize, oscillate, oust, outlast, outline, outlive, outpace, outperform,
    outrun/outran/outrun, outweigh, overcome/overcame/overcome, overdiagnose, overestimate,
    overflow, overhear/overheard, override/overrode/overridden, oversee/oversaw/overseen,
    overshadow, overtake/overtook/overtaken, overthrow/overthrew/overthrown, overwhelm, own, pack,
    paint, paralyse, paralyze, pardon, pay/paid, peak, penetrate, perceive, perform, permeate,
    permit, perpetuate, persevere, persist, persuade, pertain, pervade, pierce, plague, plan,
    play, plead, please, plot, plunge, poison, polish, ponder, possess, post, pour, practise,
    praise, pray, predict, predispose, predominate, prepare, prescribe, present, preside, press,
    prevail, print, proclaim, procure, profit, progress, prohibit, project, proliferate,
    pronounce, propagate, prosper, protest, protrude, provide, prune, publish, punish, purge,
    pursue, push, quantify, quarrel, quench, quicken, quiver, quote, radiate, rage, raise, range,
    reach, read/read, reappear, reassure, rebound, rebuild/rebuilt, recede, receive, reconcile,
    reconsider, reconstruct, record, recount, recover, recruit, rectify, redefine, redirect,
    rediscover, redouble, reduce, refer, refresh, refuse, regenerate, regress, regret, regulate,
    reign, reinforce, reiterate, rejoice, rekindle, relapse, relax, release, relent, relinquish,
    rely, remark, remember, remit, remove, remyelinate, renew, reopen, repair, repel, repent,
    replace, replicate, reply, report, repress, reproduce, require, resent, reside, resign,
    resonate, resort, respond, rest, restart, restrain, resume, retell/retold, retire, retreat,
    retrieve, return, revamp, revere, revert, review, revise, revisit, revolt, revolve, reward,
    ride/rode/ridden, ring/rang/rung, rinse, rip, ripple, rise, rise/rose/risen, roar, rotate,
    round, rouse, rub, run, run/ran/run, rush, sacrifice, sag, salvage, sanction, satisfy,
    saturate, savour, scan, scare, scatter, scold, scramble, scrape, scratch, scream, scrutinise,
    search, secrete, seek/sought, seep, segregate, seize, sell/sold, send/sent, sense,
    serve, settle, sever, shake/shook/shaken, share, sharpen, shatter, shave, shed/shed, shelter,
    shield, shift, shine/shone, shiver, shock, shoot/shot, shorten, shout, shove, shrink, shrug,
    shun, shut/shut, shuttle, sidestep, silence, simplify, sing/sang/sung, sink/sank/sunk,
    sit/sat, slacken, slash, slip, slur, smash, smell, smile, smother, smoulder, snap, sneak,
    soak, soar, sob, soften, solicit, solve, soothe, sound, speak/spoke/spoken, speed,
    spend/spent, spill/spilt, spin/spun, splinter, split/split, spoil/spoilt, sponsor,
    spread/spread, sprint, sprout, squeeze, stagger, stagnate, stain, stalk, stall, stammer,
    stamp, stand/stood, stare, startle, starve, steal/stole/stolen, steer, stick/stuck, stiffen,
    stifle, stimulate, sting/stung, stir, stop, stray, strengthen, stride/strode/stridden, strike,
    strive/strove/striven, struggle, study, stumble, stun, subdue, submit, subside, substantiate, subtract,
    suck, sue, suffer, suffice, suffocate, suit, summarise, summarize, summon, supersede,
    supervise, supplement, supply, support, surge, surmise, surmount, surpass, surprise,
    surrender, surround, survey, survive, suspend, sustain, swallow, swamp, sway, sweat,
    sweep/swept, swell, swerve, swim/swam/swum, swing/swung, symbolise, sympathise, synapse,
    synthesise, take/took/taken, talk, tangle, taper, taste, tax, teach/taught, tease, tempt,
    tend, test, thank, thicken, thrash, threaten, thrive, throw/threw/thrown,
    thrust/thrust, thwart, tighten, tilt, tinge, tire, toil, tolerate, topple, torment,
    torture, toss, tower, trade, transcend, transect, transfer, transmit, transpire, transport,
    trap, traverse, tread/trod/trodden, tremble, trim, trip, tuck, tug, tumble, tune, twist,
    twitch, undercut/undercut, underestimate, undergo, undergo/underwent/undergone, underpin,
    understate, undertake/undertook/undertaken, unfold, unify, unite, unload, unmask, unroll,
    unsettle, untangle, unveil, unwind/unwound, uphold/upheld, uproot, urge, use, utter, vary,
    veer, venture, vie, vindicate, violate, visit, voice, volunteer, vouch, wait, wake/woke/woken,
    walk, wander, wane, want, warrant, wash, waste, watch, wear/wore/worn, weigh, whisper, widen,
    wield, wilt, win/won, wince, wish, withdraw/withdrew/withdrawn, withhold/withheld,
    withstand/withstood, woo, work, worry, worsen, wrap, wreak, wrestle, write/wrote/written`,
} as const;

/** The name of a list: what a verb does to a claim. */
export type VerbSense = keyof typeof VERBS;

/** Particles and prepositions that belong to a verb. */
export const PARTICLES = `up, down, out, off, over, away, back, about, on, in, apart, through, along, around, together`;
