/**
 * Nouns by what they do in a claim, in the singular. A noun may stand in several lists, each in
 * alphabetical order.
 */
export const NOUNS = {
  /** Head a class of diseases once an adjective names it: "a demyelinating *disorder*". */
  kindOfDisease: `
    aetiology, affliction, ailment, bucket, category, chapter, character, class, column,
    affection, complaint, condition, d, d/o, desease, diagnosis, dis, disease, disorder, dx, dz, entity,
    entry, etiology, family, group, heading, illness, killer, malady, nature, pathology,
    pathomechanism, phenotype, picture, problem, process, sickness, spectrum, state, syndrome,
    type, umbrella, variety`,
  /** "a *form* of": what follows is the class. */
  partOfKind: `
    archetype, branch, brand, camp, case, category, chapter, circle, class, continuum, cousin,
    division, domain, embodiment, end, entity, example, expression, extreme, face, family, flavor,
    flavour, form, group, heading, illustration, instance, kind, league, list, manifestation,
    member, model, name, offshoot, paradigm, part, phase, presentation, prototype, ranks, realm,
    register, relative, representative, roster, section, sibling, sister, sort, species, specimen,
    spectrum, stage, strain, subclass, subform, subgroup, subset, subtype, type, umbrella,
    variant, variety, version, wing`,
  /** Hold the diseases of a class together: "on the demyelinating *shelf*". */
  collection: `
    bin, block, box, bracket, branch, bucket, camp, catalog, catalogue, category, chapter, circle,
    clan, class, club, cluster, collection, column, community, company, compartment, division,
    domain, drawer, family, fold, folder, fraternity, group, grouping, header, heading, kind,
    league, list, pigeonhole, pile, quartet, rank, ranks, realm, register, roll, roster, rubric,
    section, shelf, sort, spectrum, territory, tribe, trio, type, umbrella, variety`,
  /** Stand for the class that they belong to: "an *example* of a demyelinating disease". */
  specimen: `
    archetype, epitome, example, exemplar, illustration, incarnation, instance, paradigm,
    prototype, representative, specimen`,
  /** What happens to a tissue. */
  damage: `
    ablation, abnormality, absence, appetite, assault, attack, autoimmunity, breach, breakdown, collapse,
    damage, death, decay, decline, defect, degeneration, degradation, demise, depletion,
    destruction, deterioration, disappearance, disease, disintegration, disruption, dissolution,
    dropout, dysfunction, elimination, erosion, failure, fragmentation, fraying, harm, impairment,
    inflammation, injury, insult, killing, lesion, loss, lysis, onslaught, pallor, pathology, peeling, raid,    phagocytosis, reaction, rejection, removal, response, shedding, stripping, targeting,
    thinning, thinning out, war, toxicity, unraveling, unravelling, vacuolation, vacuolization, wasting, wear,
    wearing, wreckage`,
  /** The cause itself; needs no adjective to say so. */
  cause: `
    aetiology, basis, cause, culprit, driver, driving-force, engine, etiology, explanation,
    foundation, genesis, initiator, instigator, mechanism, motor, origin, originator,
    pathoaetiology, pathogenesis, pathomechanism, pathophys, pathophysiology, precipitant, reason, root,
    seed, source, spark, starter, substrate, trigger, why`,
  /** A step of the disease; primary only where an adjective says so. */
  process: `
    abnormality, act, affair, alteration, aspect, attack, blow, business, casualty, change,
    chapter, component, culprit, damage, defect, disorder, disturbance, domino, element, event,
    factor, failure, fault, feature, finding, force, histo, histology, histopathology, hit,
    injury, insult, issue, layer, lesion, link, loss, matter, mechanism, micro, neuropathology,
    path, patho, pathology, phase, phenomenon, place, player, point, problem, process, sign, site,
    stage, step, story, structure, target, theme, thing, tissue, trait, trouble, victim`,
  /** What makes a disease what it is. */
  essence: `
    backbone, bedrock, center, centerpiece, centre, centrepiece, characteristic, core,
    cornerstone, crux, definition, essence, fingerprint, foundation, hallmark, heart, keystone,
    linchpin, mark, nature, nucleus, signature, sine qua non, trademark`,
  /** A part of the clinical picture. */
  feature: `
    accompaniment, aspect, association, attribute, characteristic, comorbidity, companion,
    complication, component, constituent, core, cornerstone, correlate, criterion, definition,
    element, essence, facet, feature, finding, fixture, hallmark, ingredient, manifestation, mark,
    member, norm, part, part and parcel, partner, phenotype, picture, piece, pillar, presentation,
    property, requirement, rule, sign, signature, standard, staple, symptom, syndrome, trait`,
  /** All that a disease is made of, so that each member is a core part. */
  makeup: `
    criterion, definition, diagnostic criterion, ingredient, makeup, pentad, pillar, tetrad, triad,
    trio`,
  /** What a cause leaves behind. */
  effect: `
    aftermath, biomarker, by-product, byproduct, confirmation, consequence, correlate, counterpart, echo,
    effect, equivalent, evidence, expression, fallout, fingerprint, footprint, fruit, function,
    hallmark, image, imprint, indication, indicator, manifestation, mark, marker, mirror, outcome,
    picture, product, proof, read-out, readout, reflection, reflexion, representation, result, sequel,
    sequela, shadow, sign, signature, surrogate, symptom, testimony, token, trace, upshot,
    visualisation, visualization, witness, work`,
  /** What is given to a patient. */
  therapy: `
    agent, answer, backbone, breakthrough, capsules, care, choice, cornerstone, course, cure, dose, drug,
    first-line, help, infusion, injection, intervention, jab, lifesaver, mainstay, management,
    medication, medicine, option, pill, pillar, prescription, regimen, remedy, rx, solution,
    standard, staple, tablet, tablets, therapeutic, therapy, treatment, tx, weapon`,
  /** What a treatment works upon. */
  course: `
    advance, alsfrs, alsfrs-r, capacity, clock, course, damage, death, decline, degeneration,
    deterioration, disability, disease, downfall, evolution, fate, function, fvc, life, lifespan,
    loss, march, mobility, mortality, motor neuron loss, outcome, pace, paralysis, power, prognosis,
    progress, progression, rate, score, slide, speed, spread, strength, survival, symptom, tempo, track,
    trajectory, wasting, weakness, worsening`,
  /** A gain. */
  benefit: `
    advantage, arrest, benefit, cure, delay, effect, effectiveness, efficacy, gain, halt, impact,
    improvement, plateau, recovery, relief, remission, response, results, reversal, slowing,
    stabilisation, stabilization, success, value, win`,
  /** How long patients live. */
  duration: `
    disease duration, duration, expectancy, life expectancy, life span, lifespan, lifetime,
    longevity, os, outlook, overall survival, prognosis, px, surv, survival, survival time, time,
    time to death`,
  /** Those who have a disease. */
  person: `
    adult, american, anybody, anyone, aunt, boy, brother, carrier, case, child, children, citizen,
    client, cohort, colleague, dad, daughter, donor, everyone, family, father, folk, friend,
    gentleman, girl, group, half, human, husband, individual, lady, large number,
    large fraction, large proportion, large share, majority, man, many, members,
    men, minority, mom, mother, mum, neighbor, neighbour, participant, patient, people, percent,
    person, population, ppl, proportion, pt, quarter, registry, relative, resident, sample,
    series, share, sister, sizeable proportion, sizeable share, somebody, someone, son, subject,
    substantial number, substantial proportion, substantial share, sufferer, survivor, teenager, third, those,
    uncle, victim, wife, woman, women`,
  /** Says that the claim it names is wrong. */
  refutation: `
    artefact, artifact, baloney, blunder, bollocks, bug, bunk, canard, clanger, confusion, delusion, disinformation, distortion, error,
    exaggeration, fable, fabrication, fake, fallacy, falsehood, fantasy, fiction, folklore,
    gaffe, garbage, heresy, howler, hoax, invention, legend, lie,
    misapprehension, misattribution, misbelief, misclassification, misconception, misdiagnosis, misinformation,
    misinterpretation, mislabeling, mislabelling, misnomer, misperception, misprint, misreading,
    misstatement, mistake, misunderstanding, pseudoscience, quackery, mix-up, mixup, myth, non sequitur, nonsense,
    old wives' tale, porky, pretence, pretense, pretext, overgeneralisation, overgeneralization, oversimplification, overstatement, rubbish, rumor, rumour, stretch, superstition, tall tale,
    typing error, typo, untruth, urban legend, whopper, wives' tale`,
  /** Names a claim. */
  proposition: `
    accusation, answer, argument, assertion, assumption, belief, categorisation, categorization,
    characterisation, characterization, claim, classification, concept, conception, conclusion,
    conjecture, contention, conviction, definition, depiction, description, doctrine, dogma, explanation,
    extrapolation, figure, framing, grouping, hypothesis, idea, impression, inclusion, inference,
    interpretation, label,
    line, listing, model, narrative, notion, opinion, paradigm, phrase, picture, placement,
    position, premise, proposal, proposition, reading, rumor, rumour, school, sentence,
    speculation, statement, story, suggestion, supposition, tale, teaching, theory, thesis,
    thought, understanding, version, view, word, wording`,
  /** A claim that is so. */
  fact: `
    certainty, confirmation, consensus, data, demonstration, discovery, evidence, fact, finding,
    insight, knowledge, lesson, observation, proof, realisation, reality, realization,
    recognition, reminder, result, truth`,
  /** Keeps a claim open. */
  openness: `
    aim, attempt, chance, controversy, debate, denial, discussion, dispute, doubt, effort, enquiry,
    expectation, fear, goal, hope, inquiry, issue, likelihood, negation, objective, possibility, optimism, prospect, purpose, puzzle,
    query, question, rebuttal, refutation, rejection, retraction, scenario, speculation, test,
    suspicion, todo, uncertainty, whether, wish`,
  /** What can be seen on a scan. */
  signal: `
    abnormality, alteration, appearance, area, band, bit, brightness, capsule, change, cst, dot,
    eye, fiber, fibre, finding, focus, foci, glow, hyperintensity, hypersignal, image, increase,
    intensity, lesion, lighting, line, patch, pattern, peduncle, picture, pyramid, scan, sequence,
    sign, signal, spot, streak, stripe, tract, whiteness`,
  /** A part of the tissue: "*areas* where the myelin is lost", "*patches* of demyelination". */
  place: `
    area, focus, foci, patch, place, plaque, point, region, segment, site, spot, stretch, zone`,
  /** Two diseases in one person. */
  meeting: `
    association, co-existence, co-morbidity, co-occurrence, coexistence, coincidence, combination,
    comorbidity, concurrence, conjunction, cooccurrence, link, overlap, pairing`,
  /** Sets ALS beside a disease that it is not. */
  difference: `
    alternative, analogy, comparison, confusion, contrast, control, dd, ddx, difference,
    differential, differentiation, discrimination, distinction, distinguishing feature, exclusion,
    look-alike, lookalike, masquerader, mimic, mimicker, misdiagnosis, overlap, parallel,
    red flag, resemblance, separation, similarity, versus`,
  /** Nouns that share their form with a verb, or their ending with adjectives, and bear on no claim. */
  plain: `
    abuse, access, accident, additive, aim, anaesthetic, analgesic, animal, anniversary, answer,
    antibiotic, anticoagulant, antidepressant, antiemetic, applicant, approval, archive,
    arithmetic, arrival, arsenal, asteroid, attic, battery, beneficiary, bible, bill, biopsy, bite,
    blame, block, blossom, blur, book, bother, bounce, boundary, box, brain, brand, break, brush,
    bubble, burn, burst, call, care, cell, challenge, change, chase, clash, class, clinic,
    coating, code, comfort, commentary, complement, concern, conduct, consent, consult,
    consultant, contestant, contract, control, cope, cord, cost, cough, couple, cover, cramp,
    crawl, credit, critic, crush, crystal, cut, cycle, dash, dataset, deal, decrease, delay,
    delegate, demand, deposit, descendant, desire, detective, deterrent, diary, dictionary,
    directory, disguise, disinfectant, dislike, dismissal, disregard, diuretic, divide, divorce,
    document, dodge, dread, dress, drift, drink, drop, ease, edit, editorial, emetic, end,
    environment, estimate, ethic, experience, expertise, exploit, extent, extract, fabric,
    factory, fade, fall, fancy, fear, festival, fight, file, fill, filter, fire, flag, flare,
    flicker, flip, float, flood, flush, fly, focus, force, forecast, forge, form, fracture, fuel,
    fuse, gallery, gather, glance, gleam, glide, glossary, grade, gradient, grant, grasp, grip,
    groan, guarantee, guard, guide, hand, handle, haunt, head, help, history, hit, hold, hope,
    hormone, hospital, host, howl, hug, hunt, hurry, hurt, image, implant, impress, incentive,
    incident, incline, increase, index, infant, infiltrate, influence, informant, initiative,
    institute, intent, interval, intervene, inventory, invite, itinerary, jerk, jolt, journal,
    journey, jump, kick, kiss, laboratory, lament, lapse, laugh, lead, leak, lean, leap, library,
    lift, light, limp, list, load, lock, logic, look, mail, manipulate, map, mark, mask, master,
    match, matter, measure, mechanic, memory, merchant, metric, mind, mineral, mix, mosaic,
    motive, move, murmur, muscle, music, muster, name, narcotic, need, nerve, nod, note, nudge,
    number, nurse, nutrient, object, observatory, occasion, offer, oil, order, outline, overflow,
    pack, page, paint, panic, paper, pardon, parent, perspective, picture, pin, place, plague,
    plan, play, plot, plunge, point, poison, polish, pollutant, portal, post, power, practise,
    praise, precedent, preservative, president, press, print, profit, program, programme,
    project, protest, prune, purge, push, quarrel, question, quote, rage, range, rank, rate,
    reach, rebound, rebuild, recipient, record, recount, referral, regret, reign, relapse,
    relaxant, release, remark, renewal, reply, report, republic, research, resort, restart, retreat,
    return, review, revolt, reward, ride, ring, ripple, rise, roar, root, round, rub, run, rush,
    sacrifice, salary, salvage, scan, scare, scatter, score, scratch, scream, search, season,
    secretary, seize, sense, servant, shake, shape, share, shed, sheet, shelter, shield, shift,
    shine, shiver, shock, shoot, shout, shove, shrug, shuttle, signal, silence, sink, skill,
    slash, sleep, slide, slip, slot, slur, smash, smell, smile, snap, soak, sob, solvent, sort,
    speed, spill, spin, splinter, split, sponsor, spread, sprint, sprout, squeeze, stain, stalk,
    stall, stamp, stand, stare, start, state, statistic, steal, steer, stem, stick, stimulant,
    sting, stir, stop, stride, strike, student, study, stumble, suit, summary, supplement,
    supply, support, surge, surprise, surrender, survey, sustain, swallow, swamp, sway, sweat,
    sweep, swim, swing, switch, table, tabloid, tag, talent, talk, tangle, taste, tax, tear,
    tease, tenant, test, throw, thrust, thyroid, tick, tie, tilt, timetable, tire, toil, topic,
    topple, torment, torture, toss, tower, trace, trade, traffic, transfer, trap, tread, tremble,
    trial, trim, trip, trust, tuck, tug, tumble, tune, turn, tutorial, twist, twitch, urge, use,
    variable, vegetable, venture, victory, view, visit, vocabulary, voice, volunteer, wake, walk,
    wander, ward, wash, waste, weigh, whisper, wilt, withdrawal, work, worry, wrap`,
} as const;

/** The name of a list: what a noun does in a claim. */
export type NounSense = keyof typeof NOUNS;
