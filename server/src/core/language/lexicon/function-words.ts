/**
 * Closed-class words and fixed phrases by their part in the sentence. A word may stand in several lists; the sentence
 * decides. Each list is in alphabetical order, marks last.
 */
export const FUNCTION_WORDS = {
  /** Determiners that point at a known thing; "ths" and "teh" as they are typed. */
  definite: `said, such, teh, that, the, these, this, those, ths`,
  /** Determiners that bring in a thing, or count it: "*several* diseases". */
  indefinite: `
    a, a couple of, a few, a handful of, a kind of, a lot of, a number of, a sort of, all,
    almost all, almost every, an, another, any, both, certain, countless, different, each, either, enough, every, few, five,
    four, further, half, lots of, many, more, more and more, most, much, multiple, nearly all, nearly every,
    numerous, one, one and the same, other, plenty of, practically all, several, six, some, three, two, various,
    virtually all, virtually every`,
  /** Count a good part of the patients: "*most* people with ALS". */
  many: `
    a lot of, all, almost all, almost every, considerable number, considerable proportion, countless,
    every, everybody, everyone, fair proportion, fifth, good number, good part, great majority, half, high percentage,
    high proportion, large fraction, large number, large percentage, large proportion, large share, lots of, majority, many, most, nearly all,
    nearly every, nine out of ten, numerous, plenty of, practically all, quarter, significant number, significant proportion, sizeable proportion,
    sizeable share, sixth, substantial number, substantial proportion, substantial share, tenth,
    third, three quarters, two thirds, virtually all, virtually every`,
  /** Determiners that name an owner. */
  possessive: `her, his, its, my, our, their, whose, your`,
  /** Deny what they determine. */
  negativeDeterminer: `
    barely any, hardly any, neither, no, none, none of, not a, not all, not any, not every, not one,
    scarcely any, zero`,
  /** Stand for nobody and nothing: "*nothing* attacks the myelin". */
  negativePronoun: `
    few, hardly anybody, hardly anyone, neither, no one, no-body, no-one, nobody, none, noone,
    nothing, nowhere`,
  /** Deny the verb or phrase after them. */
  negation: `
    almost never, anything but, at no point, at no time, barely, by no means, cannot, far from, hardly,
    hardly ever, in no respect, in no sense, in no way, little, neither, never, never ever, never once, no, no longer,
    no more, non, nor, not, not at all, not in the least, not remotely, nowhere, nowhere near,
    n't, on no account, rarely, scarcely, scarcely ever, seldom, short of, under no circumstances`,
  /** Forms of "be", contracted and without their apostrophe. */
  be: `
    ain't, aint, am, are, aren't, arent, be, been, being, is, isn't, isnt, its, 'm, 're, 's, was,
    wasn't, wasnt, were, weren't, werent`,
  /** Forms of "have". */
  have: `had, hadn't, hadnt, has, hasn't, hasnt, have, haven't, havent, having, 've`,
  /** Forms of "do", as an auxiliary or alone. */
  do: `did, didn't, didnt, do, does, doesn't, doesnt, doing, don't, dont`,
  /** Stand before a bare verb, fixed phrases included: "*is said to* destroy". */
  modal: `
    able to, about to, appear to, appears to, are bound to, are certain to, are likely to, are sure to, came to, can, cannot, can't, cant, come to,
    comes to, continues to, could, couldn't, couldnt, 'd, get to, gets to, go on to, goes on to, going on to, going to, gone on to, had to,
    happens to, has been said to, has come to, has to, have to, is bound to, is certain to, is likely to, is sure to, is said to, 'll, may, might,
    mightn't, must, mustn't, need, needn't, ought, proved to, proves to, seem to, seems to, shall,
    shan't, should, shouldn't, shouldnt, tend to, tends to, turn out to, turned out to, turns out to, used to,
    will, won't, wont, went on to, would, wouldn't, wouldnt`,
  /** The infinitive mark, which is a preposition too. */
  to: `to`,
  /** Stand before a noun phrase; "d/t", "2/2" and "c/w" are short forms of notes. */
  preposition: `
    2/2, about, above, according to, across, after, against, along, along with, alongside, amid,
    among, among them, amongst, apart from, around, as, as a consequence of, as a result of,
    as for, as part of, as well as, aside from, at, at the hands of, attributable to, barring,
    because of, before, behind, below, beneath, beside, besides, between, beyond, but for, by,
    by means of, by virtue of, by way of, c/w, concerning, consequent on, consequent upon, d/t,
    despite, down, down to, downstream of, due to, during, except, excluding, following, for,
    from, in, in accordance with, in addition to, in case of,     in front of, in keeping with, in line with,     in relation to, in response to,     in spite of, in terms of, in the context of, in the course of, in the family of,
    in the setting of, in the wake of, in view of, including, inside, into, like,
    minus, near, next to, of, off, on, on account of, on behalf of, on the basis of, onto,
    other than, out of, outside, over, owing to, per, plus, post, regarding, save for,
    secondary to, since, such as, than, thanks to, through, throughout, till, together with,
    toward, towards, under, unlike, until, up, upon, upstream of, versus, via, vs, w/, with,
    with regard to, with respect to, within, without, à la`,
  /** Join like with like. */
  conjunction: `
    along with, and, and also, and/or, as well as, but, nor, or, or else, plus, rather than,
    together with, &`,
  /** Set what follows against what came before. */
  adversative: `
    although, but, by contrast, conversely, even though, however, in contrast, instead,
    nevertheless, nonetheless, on the other hand, still, though, whereas, while, whilst, yet`,
  /** Open a clause that depends on another. */
  subordinator: `
    after, although, as, as if, as long as, as soon as, as though, assuming, b/c, bc, because,
    before, cause, considering that, cos, coz, even if, even though, except that, given that, if,
    in case, in that, in the event that, inasmuch as, insofar as, lest, let us assume,
    let us grant, let us imagine, let us suppose, let's assume, let's grant, let's suppose, now that, on condition that,
    on the assumption that, on the premise that, once, provided that, providing that, seeing that,
    since, so, so that, suppose, supposing, the moment, though, till, unless, until, when,
    whenever, whereas, wherever, whether, whether or not, while, whilst`,
  /** Make a clause a mere condition: "*if* ALS were …". */
  conditional: `
    as if, as though, assuming, even if, had, if, imagine, in case,
    in the event that, lest, let us assume, let us grant, let us imagine, let's grant, let us suppose, let's assume, let's say, let's suppose,
    on condition that, on the assumption that, on the premise that, pretend, provided,
    provided that, providing that, say, suppose, supposing, unless,
    were, what if, whether, whether or not`,
  /** Open a clause about the noun before them. */
  relative: `
    by which, for which, from which, in which, of which, that, to which, when, where, whereby,
    wherein, which, who, whom, whose, with which`,
  /** Ask. */
  interrogative: `
    how, how come, how long, how many, how much, what, what about, what kind of, what sort of,
    what type of, when, where, which, who, whom, whose, why`,
  /** Stand for a noun phrase. */
  pronoun: `
    all, all of them, anybody, anyone, anything, both, both of them, each other, everybody,
    everyone, everything, few, he, her, hers, him, i, it, itself, many, me, mine, most, one, ones,
    others, ours, several, she, some, somebody, someone, something, that, theirs, them,
    themselves, these, they, this, those, us, we, who, whoever, you, yours`,
  /** Hold the place of the subject: "*there* is demyelination". */
  expletive: `here, there`,
  /** Set a second thing beside the first to compare: "rarer *than* in MS". */
  comparison: `
    as against, compared to, compared with, in comparison to, in comparison with, relative to,
    than, v, v., versus, vs, vs.`,
  /** What follows is set aside: it is not the subject's. */
  contrast: `
    and not, as against, as contrasted with, as distinct from, as opposed to, but not,
    by contrast with, contrary to, contrasting with, different from, distinct from,
    in contradistinction to, in contrast to, in contrast with, in distinction to, in lieu of,
    in marked contrast to, in opposition to, in place of, in preference to, in sharp contrast to,
    in stark contrast to, instead of, never, not, not like, other than, other than in,
    rather than, sooner than, to the exclusion of, unlike, unlike in, unlike with, ≠`,
  /** Of those above, what follows is no more than denied: what is said next is said of what it gives way to. */
  replacement: `
    and not, but not, in lieu of, in place of, in preference to, instead of, never, not, rather than,
    sooner than, to the exclusion of`,
  /** What follows is like the subject: "*like* MS, ALS is …". */
  similarity: `
    akin to, alike, along the lines of, analogous to, as are, as do, as does, as for, as in,
    as is, as with, by analogy with, comparable to, in common with, in line with, just as in,
    just like, like, much as in, much like, not unlike, on a par with, same as, similar to,
    similarly to`,
  /** What follows is taken out: "all *except* ALS". */
  exception: `
    apart from, aside from, bar, barring, besides, but for, but not, except, except for,
    excepting, excluding, exclusive of, minus, other than, save for, with the exception of,
    with the notable exception of, with the single exception of, with the sole exception of`,
  /** What follows is an example of what came before: "diseases *such as* ALS". */
  exemplifying: `
    among them, among which, amongst them, chief among them, e.g., eg, especially, ex.,
    examples being, examples include, for ex, for example, for instance, for one,
    foremost among them, i.e., ie, in particular, inc., incl, incl., including, like,
    most notably, namely, notably, of which, particularly, such as, the likes of, to name a few,
    to name but two, to wit, viz, viz., à la`,
  /** Puts the thing named before into the class that follows: "MS and *other* demyelinating diseases". */
  other: `
    additional, allied, analogous, another, any other, cognate, comparable, different, fellow,
    further, its fellow, kindred, like, many other, more, no other, other, other such, related,
    remaining, rest of the, several other, similar, sister, the other, various other`,
} as const;

/** The name of a list: the part of a word in the sentence. */
export type FunctionSense = keyof typeof FUNCTION_WORDS;

/** What answers a question, judges a statement or fills a cell. Inside a sentence such words are read one by one. */
export const VERDICTS = {
  /** Answers, verdicts and marks of a table that affirm. */
  yes: `
    absolutely, affirmative, agreed, always, certainly, correct, definitely, exactly, indeed, ja,
    of course, positive, present, richtig, right, sure, t, true, v, x, y, yeah, yep, yes, yup, +,
    ++, +++, •, ●, ☑, ☑️, ✅, ✓, ✔, ✔️`,
  /** Answers, verdicts and marks of a table that deny. */
  no: `
    0, absent, absolutely not, by no means, certainly not, debunked, definitely not, disproved,
    disproven, f, false, false claim, far from it, hardly, incorrect, misconception, myth, n, nah,
    nay, negative, neither, never, no, no evidence, none, nonsense, nope, not, not at all,
    not correct, not proven, not quite, not really, not so, not supported, not the case, not true,
    o, of course not, on the contrary, refuted, rejected, rubbish, unfounded, unsupported, untrue,
    wrong, -, ×, –, —, ☐, ✕, ✖, ✗, ✘, ❌, 👎, 🚫`,
  /** Those that leave it open. */
  open: `
    controversial, debated, disputed, doubtful, n/a, no data, not applicable, not established,
    not known, pending, tbc, tbd, uncertain, unclear, unknown, unlikely, unproven, untested, ?`,
} as const;
