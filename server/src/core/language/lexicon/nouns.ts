/** Nouns by what they do in a claim. A noun may stand in several tables. */
export const NOUNS = {
  /** Head a class of diseases once an adjective names it: "a demyelinating *disorder*". */
  kindOfDisease: `disease, disorder, condition, illness, syndrome, entity, malady, ailment, dz, d/o, affliction, sickness, dis, process,
    pathology, diagnosis, complaint, dx, d, category, group, family, class, variety, problem, state, nature, type, disability,
    character, aetiology, etiology, spectrum, bucket, heading, umbrella, column, pathomechanism, phenotype, picture, picture, killer, entry, chapter`,
  /** "a *form* of": what follows is the class. */
  partOfKind: `form, type, kind, sort, example, variant, subtype, variety, version, stage, phase, member, instance, case, class, category, group,
    family, subset, branch, flavour, flavor, subform, manifestation, presentation, expression, spectrum, end, part, name, representative, cousin,
    species, prototype, subgroup, strain, offshoot, list, ranks, model, archetype, paradigm, embodiment, subclass, relative, sibling, sister, wing, brand,
    division, realm, domain, chapter, section, umbrella, heading, camp, league, circle, roster, register, entity, illustration, specimen, continuum, extreme, face`,
  /** What happens to a tissue. */
  damage: `loss, destruction, damage, breakdown, degeneration, injury, degradation, attack, disruption, stripping, erosion, disintegration, failure, death,
    depletion, thinning, wasting, assault, insult, dissolution, dysfunction, unravelling, unraveling, disappearance, lesion, decay, deterioration, demise,
    killing, impairment, harm, reaction, response, rejection, disease, pathology, pallor, collapse, removal, defect, abnormality, fragmentation, inflammation, autoimmunity,
    targeting, dropout, ablation, absence, shedding, wreckage, peeling, fraying, wear, decline, breach, toxicity, vacuolation, vacuolization, phagocytosis, lysis, elimination`,
  /** The cause itself; needs no adjective to say so. */
  cause: `cause, origin, root, trigger, driver, reason, culprit, mechanism, aetiology, etiology, basis, source, motor, engine, explanation, pathogenesis,
    pathomechanism, initiator, pathophysiology, substrate, pathoaetiology, foundation, genesis, seed, spark, starter, driving-force, why, originator, instigator, precipitant`,
  /** A step of the disease; primary only where an adjective says so. */
  process: `pathology, lesion, process, event, step, change, abnormality, insult, injury, defect, alteration, problem, fault, stage, disturbance, finding, thing, target,
    factor, phenomenon, damage, mechanism, component, element, feature, loss, disorder, trouble, trait, structure, tissue, layer, damage, affair, matter, patho, path, victim, casualty, site, hit, domino, act, chapter, failure,
    attack, aspect, point, phase, link, place, blow, player, culprit, issue, histology, histopathology, neuropathology, theme, business, story, sign, histo, micro, force`,
  /** What makes a disease what it is. */
  essence: `hallmark, signature, essence, core, heart, characteristic, mark, crux, centre, center, foundation, keystone, cornerstone, linchpin, fingerprint, nature, trademark, nucleus, backbone, bedrock, centrepiece, centerpiece, definition, sine qua non`,
  /** A part of the clinical picture. */
  feature: `feature, part, part and parcel, companion, component, element, characteristic, manifestation, hallmark, finding, sign, aspect, constituent, companion, complication,
    accompaniment, ingredient, criterion, symptom, presentation, property, member, fixture, staple, attribute, trait, picture, phenotype, core, rule, norm, facet, piece, requirement, pillar, correlate, association, comorbidity, cornerstone, mark, signature, partner, facet, standard, definition, syndrome, essence, hallmark`,
  /** What a cause leaves behind. */
  effect: `result, consequence, effect, product, outcome, expression, manifestation, sign, symptom, reflection, sequel, aftermath, upshot, byproduct, marker,
    correlate, sequela, fruit, fallout, echo, evidence, proof, footprint, fingerprint, indicator, signature, function, mark, picture, image, trace, reflexion, mirror, token, indication, visualisation, visualization, equivalent, readout, surrogate, imprint, hallmark, biomarker, confirmation, testimony, representation, shadow, witness, equivalent, counterpart, work`,
  /** What is given to a patient. */
  therapy: `treatment, therapy, drug, medication, cure, remedy, option, agent, mainstay, first-line, backbone, therapeutic, medicine, tx, rx, standard, answer, choice, intervention, regimen, cornerstone, care, management, weapon, help, solution, tablet, tablets, pill, infusion, injection, course, dose, jab, staple, breakthrough, pillar, prescription, lifesaver`,
  /** What a treatment works upon. */
  course: `progression, course, decline, deterioration, advance, worsening, progress, spread, march, clock, disease, weakness, paralysis, symptom, loss, tempo, pace, rate, function, strength, power, score, capacity, evolution, trajectory, outcome, prognosis, death, degeneration, damage, downfall, slide, survival, life, lifespan, wasting, disability, fate, track, motor neuron loss, alsfrs, alsfrs-r, fvc, mobility`,
  /** A gain. */
  benefit: `benefit, effect, efficacy, improvement, success, response, relief, gain, remission, stabilisation, stabilization, cure, recovery, advantage, slowing, arrest, impact, effectiveness, results, value, reversal, halt, plateau, win, delay`,
  /** How long patients live. */
  duration: `survival, life expectancy, lifespan, life span, prognosis, survival time, os, px, expectancy, longevity, duration, overall survival, surv, lifetime, time to death, disease duration, time, outlook`,
  /** Those who have a disease. */
  person: `patient, ppl, people, person, individual, case, sufferer, man, men, woman, women, pt, adult, child, children, carrier, cohort, participant, subject, donor, victim, folk, family, relative, survivor, mother, father, dad, mum, mom, husband, wife, brother, sister, son, daughter, friend, neighbour, neighbor, colleague, population, those, majority, everyone, client, resident, uncle, aunt, boy, girl, gentleman, lady, proportion, percent, half, minority, third, quarter, anyone, anybody, somebody, someone, many, members, series, group, sample, registry, survivor, citizen, human, american, teenager`,
  /** Says that the claim it names is wrong. */
  refutation: `myth, misconception, error, mistake, fallacy, falsehood, misunderstanding, untruth, lie, nonsense, fiction, rubbish, legend, confusion, misnomer, bunk, mix-up, mixup, canard, misinformation, misbelief, misperception, blunder, fake, hoax, rumour, rumor, distortion, oversimplification, misreading, misinterpretation, baloney, bollocks, urban legend, folklore, superstition, fable, misstatement, wives' tale, old wives' tale, non sequitur, stretch, disinformation, heresy, tall tale, garbage, misattribution, mislabelling, mislabeling, misdiagnosis, misclassification`,
  /** Names a claim. */
  proposition: `claim, belief, view, idea, notion, hypothesis, theory, statement, assertion, suggestion, assumption, thought, dogma, doctrine, opinion, contention, argument, impression, proposal, concept, conclusion, sentence, answer, conception, teaching, premise, story, narrative, interpretation, position, contention, thesis, supposition, speculation, line, wording, phrase, description, label, classification, categorisation, categorization, characterisation, characterization, picture, figure, explanation, conviction, proposition, tale, model, paradigm, school, version, word, grouping, listing, framing, reading, understanding, definition, depiction, accusation, rumour, rumor, inclusion, placement`,
  /** A claim that is so. */
  fact: `fact, evidence, proof, finding, demonstration, observation, discovery, confirmation, truth, reality, knowledge, recognition, realisation, realization, reminder, result, data, consensus, insight, lesson, certainty`,
  /** Keeps a claim open. */
  openness: `denial, rejection, refutation, rebuttal, retraction, negation, question, possibility, whether, chance, doubt, uncertainty, debate, controversy, aim, objective, goal, purpose, todo, query, enquiry, inquiry, puzzle, issue, discussion, dispute, test, speculation, scenario, likelihood, attempt, hope, prospect, wish`,
  /** Sets ALS beside a disease that it is not. */
  difference: `difference, differential, differentiation, distinction, ddx, dd, mimic, contrast, comparison, versus, misdiagnosis, exclusion, red flag, alternative, mimicker, lookalike, look-alike, confusion, discrimination, separation, similarity, resemblance, analogy, parallel, masquerader, distinguishing feature, overlap, control`,
  /** Nouns that share their form with a verb and bear on no claim. */
  plain: `plan, trial, report, study, file, test, scan, change, place, list, call, view, name, number, rate, range, rank, class, form, state, mark, map,
    point, picture, image, match, work, talk, walk, play, run, look, answer, need, hope, aim, fear, worry, drop, rise, fall, increase, decrease, visit, care,
    help, support, record, document, note, quote, edit, post, print, mail, share, search, survey, review, measure, estimate, offer, end, start, stop, break,
    cut, hit, strike, kick, turn, move, switch, spread, reach, block, waste, tear, burn, cost, lead, mix, divide, project, conduct, fire, wrap, light,
    power, fuel, force, trace, tie, pin, credit, blame, slot, code, box, tag, brand, sort, index, stand, bill, sleep, drink, cough, trip, cramp, twitch,
    slur, swallow, relapse, mind, matter, concern, trust, challenge, object, control, document, delay, score, cover, coating, hold, use, return, access,
    focus, season, signal, sheet, stem, root, shape, slide, question, book, paper, page, program, programme, clinic, ward, nerve, muscle, brain, cord, cell, head, hand`,
} as const;

export type NounSense = keyof typeof NOUNS;
