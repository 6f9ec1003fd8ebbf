/**
 * Adjectives and adverbs by what they do to a claim. A word may stand in several lists; the sentence
 * decides. Each list is in alphabetical order, marks last.
 */
export const MODIFIERS = {
  /** First in time or rank: what makes a lesion *the* lesion. */
  primary: `
    actual, basic, biggest, cardinal, causal, causative, central, characteristic, chief, classic,
    classical, core, critical, crucial, culprit, decisive, deepest, defining, definitive,
    distinguishing, dominant, driving, earliest, early, essential, first, foremost, fundamental,
    greatest, hallmark, inaugural, inciting, initial, initiating, innermost, instigating, key, leading, main,
    major, necessary, number one, opening, original, overriding, paramount, pathogenic,
    pathognomonic, pivotal, precipitating, predominant, prevailing, primary, prime, primery,
    primordial, principal, prinicpal, proximate, quintessential, real, root, seminal, signature,
    starting, top, triggering, true, typical, ultimate, underlying, unifying, upstream, usual,
    very`,
  /** As `primary`, of a verb or a whole phrase: "*mainly* a disease of myelin". */
  primarily: `
    1o, 1°, above all, at bottom, at first, at heart, at root, basically, centrally, chiefly,
    directly, essentially, first, first and foremost, first of all, firstly, for the most part, foremost,
    fundamentally, in essence, in the first instance, in the first place, inherently, initially,
    intrinsically, largely, mainly, most of all,
    mostly, originally, overwhelmingly, predominantly, primarily, primarly, principally,
    specifically`,
  /** Later in time or lower in rank: the lesion is not *the* lesion. */
  secondary: `
    2o, 2°, accessory, accompanying, additional, attendant, collateral, consequent, downstream,
    epiphenomenal, eventual, incidental, late, later, limited, mild, minor, modest, partial,
    reactive, residual, resultant, secondary, slight, some, subsequent, wallerian`,
  /** Part of the usual picture. */
  typical: `
    almost universal, basic, cardinal, central, characteristic, classic, classical, common,
    commonplace, consistent, constant, core, cornerstone, customary, defining, diagnostic,
    essential, expected, familiar, frequent, fundamental, general, habitual, hallmark, important,
    indispensable, inherent, inseparable, integral, intrinsic, invariable, key, leading, main,
    major, mandatory, near-universal, necessary, obligate, obligatory, ordinary, pathognomonic,
    predictable, prevalent, primary, principal, prominent, recurrent, regular, required, routine,
    standard, standing, stereotypical, the norm, the rule, typical, ubiquitous, unfailing, universal, usual, widespread`,
  /** As `typical`, of a verb. */
  typically: `
    all the time, almost always, almost invariably, always, as a matter of course,
    as a rule, as often as not, as standard, by and large, by definition, characteristically,
    classically, commonly, consistently, customarily, for the most part, frequently, generally,
    habitually, hand in glove, hand in hand, in every case, in general, in most cases,
    inevitably, invariably, more often than not, more than half, most of the time, mostly,
    nearly always, necessarily, normally, not infrequently, not rarely, not seldom, not uncommonly,
    not unusually, often, on the whole, ordinarily,
    practically always, predictably, regularly, reliably, routinely, sooner or later,
    time and again, typically, universally, usually, virtually always,
    with great frequency, with great regularity, with monotonous regularity, with regularity, with some frequency, with some regularity`,
  /** Now and then, or by chance. */
  rare: `
    accidental, additional, anecdotal, atypical, chance, coexistent, coexisting, coincident,
    coincidental, concomitant, concurrent, exceedingly rare, exceptional, extraordinary, few,
    fortuitous, handful, independent, infrequent, isolated, occasional, odd, possible,
    pre-existing, preexisting, previous, rare, scarce, secondary, separate, single, singular,
    sporadic, subclinical, superimposed, suspected, uncommon, unexpected, unrelated, unusual`,
  /** As `rare`, of a verb. */
  rarely: `
    almost never, anecdotally, at times, by chance, by coincidence, by way of exception, coincidentally,
    exceedingly rarely, exceptionally, hardly ever, here and there, in a few cases, in a minority,
    in exceptional cases, in isolated cases, in rare cases, incidentally, infrequently,
    now and then, occasionally, once, once in a blue moon, only rarely, rarely, scarcely ever,
    seldom, sometimes, sporadically, uncommonly, unusually, very rarely`,
  /** Nothing else: "*purely* axonal". */
  only: `
    alone, and nothing else, and nothing more, and nowhere else, confined, entirely, exclusive, exclusively, exclusivly, isolated, just, limited,
    merely, no more than, none but, nothing but, nothing else than, nothing except, nothing other than,
    nothing save, only, pure, purely, restricted, selectively, simply, singly, sole, solely,
    strictly, uniquely, wholly`,
  /** Names whole tissue: "*intact* myelin". */
  untouched: `
    alive, alone, exempt, fine, functional, healthy, immune, in good order, in peace, intact, left alone,
    normal, off limits, perfect, preserved, pristine, safe, spared, unaffected, unaltered,
    undamaged, undisturbed, unharmed, unhurt, unimpaired, uninfluenced, uninjured, uninvolved,
    unmarked, unmolested, unscathed, unspoiled, untouched, whole, working`,
  /** Names gone or hurt tissue: "lost myelin", "demyelinated axons". */
  damaged: `
    abnormal, absent, attackd, attacked, away, bare, bared, broken, crumbling, damaged, dead,
    decayed, defective, degenerating, degraded, denuded, destroyed, disappearing, diseased,
    disintegrating, disrupted, dissolved, dying, eroded, failing, faulty, frayed, gone, inflamed,
    injured, killed, leaky, lost, missing, naked, off, peeling, perishing, ruined, shredded, sick,
    stripped, thin, threadbare, torn, under assault, under attack, unraveled, unravelled,
    unwrapped, vanished, worn, wrecked`,
  /** A treatment that works or is advised. */
  effective: `
    a must, active, approved, beneficial, best, choice, curative, decisive, disease-modifying,
    effective, efficacious, essential, established, first line, first-line, front-line,
    gold standard, good, helpful, indicated, key, licenced, licensed, life-prolonging,
    life-saving, lifesaving, main, mainstay, mandatory, neuroprotective, of benefit, of help,
    of proven benefit, of proven value, of use, of value, potent, powerful, preferred, promising,
    protective, proven, recommended, routine, second-line, standard, successful, superior,
    the answer, the cornerstone, the mainstay, the rule, the way to go,
    therapeutic, useful, usual, valuable, warranted, well established, worthwhile`,
  /** A treatment does what it should. */
  successfully: `
    at a standstill, at bay, beautifully, best, dramatically, effectively, efficaciously,
    from advancing, from declining, from deteriorating, from getting worse, from moving on,
    from progressing, from spreading, from worsening, in check, into remission, less quickly, less rapidly, markedly, more slowly, nicely, now, reliably, routinely, safely, successfully,
    to a halt, to a standstill, to a stop, to an end, under control, well, where it is`,
  /** How patients are when a treatment works. */
  improved: `
    alive, ambulatory, better, independent, longer, mobile, slower, stable, stronger`,
  /** A claim that does not hold; verdict marks included. */
  refuted: `
    a stretch, abandoned, absurd, alleged, antiquated, at odds, baseless, bogus, careless,
    confused, contradicted, corrected, crazy, dated, dead, debunked, discarded, discredited,
    dismissed, disproved, disproven, disputed, doubtful, dubious, erroneous, f, fallacious, false,
    far-fetched, faulty, fictitious, flawed, foolish, ill-founded, implausible, impossible,
    imprecise, improbable, inaccurate, inadequate, inappropriate, incompatible, inconsistent,
    incorrct, incorrect, inexact, invalid, laughable, lazy, made up, misguided, misinformed,
    misleading, mistaken, naive, no longer tenable, nonsense, nonsensical, nowhere near, obsolete,
    off the mark, old-fashioned, out of date, outdated, overstated, overturned, premature,
    purported, questionable, refuted, rejected, retracted, ridiculous, rubbish, silly, simplistic,
    so-called, superseded, supposed, unconvincing, undone, unfounded, unhelpful, unjustified,
    unlikely, unproven, unscientific, unsubstantiated, unsupported, untenable, unthinkable,
    untrue, unwarranted, withdrawn, wrong, ×, ✗, ✘, ❌`,
  /** A claim that holds, or is taken to: "it is *obvious* that …". */
  affirmed: `
    accepted, accurate, agreed, apparent, appropriate, beyond dispute, beyond doubt,
    beyond question, certain,
    clear, common knowledge, conceivable, confirmed, correct, credible, established, evident,
    fair, fitting, important, indisputable, interesting, ironic, justified, known, legitimate,
    likely, no secret, no surprise, not in dispute, not in doubt, not in question, notable, noteworthy, obvious, plain, plausible, possible,
    probable, proven, reasonable, remarkable, right, sad, safe, self-evident, settled, striking,
    sure, surprising, t, textbook knowledge, tragic, true, uncontroversial, undeniable,
    undisputed, undoubted, unfortunate, universally accepted, unmistakable, unquestionable,
    unsurprising, well established, well known, ☑, ✅, ✓, ✔`,
  /** A claim that is left open. */
  unclear: `
    afraid, conjectural, contested, controversial, debatable, debated, disputed, doubtful,
    hypothetical, implausible, improbable, inconceivable, moot, not certain, not clear, not known,
    open, questionable, scared,
    speculative, tempting, terrified, uncertain, unclear, undecided, under debate, under discussion,
    under investigation, unestablished, unknown, unproven, unresolved, unsettled, unsure,
    untested, worried`,
  /** What is told is false, or belongs to the past: "*formerly* classed as …". */
  wrongly: `
    absurdly, allegedly, at first, at one time, awkwardly, back then, badly, by mistake, carelessly, confusingly,
    errantly, erroneously, falsely, for a long time, for a time, for a while, for decades, for some time, for years,
    formerly, historically, ignorantly, improperly, in days gone by, in earlier times, in error,
    in former times, in name alone, in name only, in old books, in older books, in older textbooks, in the past, in those days,
    inaccurately, inappropriately, incorrectly, initially, lazily, long, loosely, misleadingly,
    mistakenly, naively, once, once upon a time, originally, ostensibly, previously,
    purportedly, sloppily, so-called, spuriously, supposedly, traditionally, uncomfortably, uneasily, unfairly, unjustly,
    until recently, used to, wrong, wrongfully, wrongly`,
  /** Soften a claim without denying it. */
  hedge: `
    apparently, appears, arguably, believed, can, conceivably, considered, could, i think,
    in a sense, in a way, in all likelihood, in all probability, in my opinion, in my view,
    in our view, in part, likely, may, maybe, might, more or less, often, ostensibly, partly,
    perhaps, plausibly, possibly, potentially, presumably, probably, reportedly, seemingly, seems,
    sometimes, somewhat, suggest, suggests, supposed, suspected, tends, thought, to a degree,
    to some extent, we think`,
  /** What follows is added to, not denied: "*not only* the axons". */
  addition: `
    more than just, not alone, not exclusively, not just, not least, not merely, not only,
    no mere, not purely, not simply, not solely`,
  /** Adverbs and fixed phrases that bear on no claim. */
  degree: `
    a bit less than, a bit longer, a bit shorter, a bit more than, a bit over, a bit under, a little less than, a little longer, a little more than,
    a little over, a little shorter, a little under, approx, approx., ca, ca., circa, slightly less than,
    slightly more than, slightly over, slightly under, accurately, actually, after all, afterwards, again, all, all in all, almost, already, also, always, aptly,
    as already mentioned, as described above, as discussed above, as everybody knows, as everyone knows, as is known, as is well known,
    as mentioned above, as noted above, as stated above, as we all know, as you know,
    as a consequence, as a result, as a rule, as far as i know, as far as is known,
    as far as we can tell, as far as we know, as much, as such, as well, at best, at present,
    basically, best, better, both, broadly speaking, btw, but for now, by comparison, by contrast, certainly, clearly,
    clinically, conclusively, consequently, consistently, convincingly, correctly, curiously,
    currently, definitely, ditto, each, either, else, essentially, even, eventually, ever,
    everywhere, evidently, famously, far, formally, frankly, fully, furthermore, fwiw, fyi,
    generally, generally speaking, gradually, hence, here, hereby, highly, histologically,
    honestly, however, imho, imo, importantly, in average, in brief, in fact, in general,
    in most ways, in my experience, in my opinion, in my view, in our experience, in our opinion,
    in our view, in other words, in practice, in short, in sum, in summary,
    in the end, in the long run, in theory, in time, in turn, indeed, instead, interestingly,
    it goes without saying that, just, justifiably, justly, later, less, less than, likewise,
    literally, like it or not, lol, make no mistake, meanwhile, more, more than, moreover, most, naturally, nearly, needless to say,
    neither more nor less, no less, no more and no less, no more no less, notably, nothing more and nothing less, now, nowadays, obviously, of course, ofc, officially, on average, on the whole, only,
    over time, pathologically, per se, plainly, presently, progressively, properly,
    properly speaking, quickly, quite, rapidly, rather, really, relentlessly, repeatedly, rightly,
    sadly, sorry, similarly, simply, slowly, so, soon, still, strictly, strictly speaking, strikingly,
    surely, tbh, technically, technically speaking, then, there, thereby, therefore, these days, tho, thus,
    to my knowledge, to our knowledge, to the best of our knowledge, today, together, too,
    truly, ultimately, undeniably, undoubtedly, unequivocally, unfortunately, unmistakably,
    unquestionably, very, well, whatsoever, whether one likes it or not, whether we like it or not,
    whether you like it or not`,
  /** Of two, that they are one: "*identical* diseases". */
  identical: `
    identical, indistinguishable, interchangeable, one and the same, same, synonymous,
    synonyms`,
  /** Of what a scan shows: "the *white* stripes". */
  bright: `
    abnormal, bright, elevated, high, hyperintense, increased, luminous, raised, signal, white`,
  /** In one place or at one time. */
  jointly: `
    at once, concurrently, hand in glove, hand in hand, in tandem, jointly, side by side,
    simultaneously, together`,
  /** Adjectives that bear on no claim. */
  plain: `
    able, abrupt, absent, absolute, abstract, accelerated, acute, adept, adequate, adult,
    advanced, aged, agile, alert, aloof, amiss, ample, ancient, angry, apt, available, average,
    aware, awful, awkward, bad, bald, big, bilateral, bitter, black, blank, bleak, blind, blue,
    bold, brave, brief, bright, brisk, broad, brown, bulbar, busy, candid, careful, central,
    cerebral, cheap, chief, chronic, clean, clever, clinical, clumsy, coarse, cold, colder,
    compact, complete, complex, concise, concrete, conventional, cool, corrupt, cortical, covert, crisp, crude,
    cruel, curt, daily, damp, dark, deadly, deaf, deep, defunct, degenerative, delicate, dense,
    desperate, devastating, different, difficult, direct, dirty, discreet, disguised, disparate,
    distal, distinct, diverse, drab, dreaded, dry, dual, due, dull, dumb, eager, earlier, easy,
    empty, entire, erect, evil, exact, excess, expert, explicit, extinct, extra, faint, familial,
    fast, faster, fat, fatal, fatty, feared, fierce, final, firm, fit, fixed, flat, foggy, fond,
    foreign, former, foul, fragile, frail, frank, free, fresh, friendly, full, fun, funny, gaunt,
    genetic, gentle, genuine, gifted, glad, gloomy, good, grand, grave, gray, great, greedy,
    green, grey, grim, gross, guilty, handy, happy, hard, harsh, hasty, heavy, hereditary, high,
    higher, hollow, holy, honest, hot, huge, human, humble, hungry, hyperintense, idle, ill,
    immense, imperfect, implicit, impossible, inborn, incomplete, incurable, indirect, inert,
    infirm, inner, insane, insulating, intense, intimate, intricate, keen, lame, large, last,
    lasting, late, lengthy, lethal, little, lively, lone, lonely, long, loose, loud, low, lower,
    lucky, mad, mature, meagre, mean, median, medical, mere, metabolic, mild, moderate, modern,
    moist, motor, mute, narrow, nasty, national, neat, needy, neurological, new, next, nice,
    noble, noisy, numb, occult, old, older, open, opposite, orderly, orthodox, outer, overt, pale,
    peripheral, petty, polite, poor, popular, possible, precise, present, pretty, previous, prior,
    private, profuse, progressive, prone, proper, protective, proud, proximal, quick, quiet,
    rapid, raw, ready, recent, red, relentless, remote, respiratory, responsible, rich, rife,
    rigid, ripe, robust, rotten, rough, rude, same, sane, scant, scientific, secure, senile,
    sensory, serene, severe, shallow, sharp, sheer, short, shy, similar, simple, sincere, slack,
    slender, slim, slow, small, smart, smooth, sober, soft, solemn, solid, sore, sour, sparse,
    spinal, sporadic, stale, stark, steep, sterile, stiff, stout, straight, strange, strict,
    strong, stubborn, stupid, sturdy, subtle, sudden, sure, surrounding, sweet, swift, symmetric,
    symmetrical, tall, tender, to blame, tense, tepid, terminal, thick, thorough, tight, timid, tiny, tough,
    toxic, underlying, unfit, unilateral, upper, upright, urban, vague, vain, vast, viral, vivid,
    vulgar, warm, weak, wealthy, weary, weird, wet, whole, wicked, wide, wild, willing, wise,
    worse, worst, worth, young, younger,
    axillary, brachial, cervical, cranial, facial, femoral, glossopharyngeal, hypoglossal,
    intercostal, laryngeal, lumbar, lumbosacral, peroneal, phrenic, radial, sacral, sciatic,
    sural, thoracic, tibial, trigeminal, ulnar, vagal`,
} as const;

/** The name of a list: what an adjective or adverb does to a claim. */
export type ModifierSense = keyof typeof MODIFIERS;
