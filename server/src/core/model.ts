/**
 * The words the whole project speaks: what goes into the checker and what comes out of it.
 * Every offset is a UTF-16 offset into the source text; every span is half-open.
 */

/** A half-open range `[start, end)` of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'hint' | 'information' | 'warning' | 'error';

// ---------------------------------------------------------------- knowledge

/**
 * What a claim can say of its subject (S) with its object (O), within the scope of a disease (D).
 * The list is closed: a new fact over these needs no code, a new relation needs one reader in
 * `claims/relations`.
 */
export const RELATIONS = [
  /** S belongs to the class O. */
  'is-a',
  /** S and O are one disease, or one is a form or stage of the other. */
  'same-as',
  /** S turns into O. */
  'progresses-to',
  /** S and O commonly occur in the same person. */
  'co-occurs-with',
  /** O is the cause, the first, the main or the defining lesion of S. */
  'primary-pathology',
  /** The lesion or sign S is the result of O, in D. */
  'due-to',
  /** The imaging finding S shows O, in D. */
  'shows-on-imaging',
  /** S halts, slows, reverses or cures O, or is effective or standard for it. */
  'treats',
  /** O is a core, typical or usual part of S. */
  'has-feature',
  /** S strikes O and nothing of its kind besides. */
  'affects-only',
  /** S leaves O alone. */
  'spares',
  /** The measure O of S is a number; facts bound it in their `quantity`. */
  'quantity',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const CONCEPT_KINDS = [
  'disease',
  'class',
  'lesion',
  'tissue',
  'sign',
  'imaging',
  'drug',
  'therapy',
  'feature',
  'measure',
  'other',
] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

export const NEURON_PARTS = ['cell-body', 'axon', 'myelin'] as const;
export type NeuronPart = (typeof NEURON_PARTS)[number];

/** What a card's drawing of a neuron shows, and its words for those who do not see it. */
export interface Drawing {
  readonly struck: readonly NeuronPart[];
  readonly alt: string;
}

/** A thing that texts speak of, and the only place where its names stand. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly label: string;
  /** Noun forms that name it; case, hyphens and a plural in -s do not matter. */
  readonly names: readonly string[];
  /** Adjectives that ascribe it ("demyelinating" for the class of demyelinating diseases). */
  readonly adjectives: readonly string[];
  /** Wrong spellings of its names or adjectives that writers are seen to use. */
  readonly misspellings: readonly string[];
  /** Broader concepts, nearest first. */
  readonly isA: readonly string[];
  /** For a lesion or a class of diseases: the concept of the tissue that is damaged. */
  readonly damages?: string;
  /** Other things the abbreviation stands for, as a document would define it. */
  readonly otherSenses: readonly string[];
  readonly drawing?: Drawing;
  /** The hover card, in Markdown; empty where the concept is vocabulary only and has no card. */
  readonly body: string;
  readonly path: string;
}

/** A proposition over concepts; `negated` turns it into its denial. */
export interface Proposition {
  readonly subject: string;
  readonly relation: Relation;
  readonly object: string;
  /** The disease inside which it is said; absent where the proposition names it already. */
  readonly scope?: string;
  readonly negated: boolean;
}

export const QUANTITY_UNITS = ['month'] as const;
export type QuantityUnit = (typeof QUANTITY_UNITS)[number];

/** The bounds that a number must touch; one wholly outside contradicts the fact. */
export interface Quantity {
  readonly subject: string;
  /** The concept that is measured. */
  readonly of: string;
  readonly unit: QuantityUnit;
  /** Least and greatest value, both allowed. */
  readonly within: readonly [number, number];
  /** The same when the text counts from diagnosis rather than onset. */
  readonly withinFromDiagnosis?: readonly [number, number];
}

/** How well the literature carries a fact. `none` shows a card but is never cited. */
export type Evidence = 'established' | 'qualified' | 'debated' | 'none';

export interface Support {
  /** Key of an entry of the reference list. */
  readonly id: string;
  /** What that work shows, in a few words. */
  readonly supports: string;
  /** The concept that it is about, where the fact speaks of several and it of one. */
  readonly about?: string;
}

/** The wordings a rewrite may use; each is optional, and a fix that lacks its wording is not offered. */
export interface Wordings {
  /** Takes the place of the wrong adjective: "a *neurodegenerative* disease". */
  readonly adjective?: string;
  /** Takes the place of the wrong noun phrase: "the primary lesion is *loss of motor neurons*". */
  readonly noun?: string;
  /** The noun for several subjects: "ALS and MS are *different diseases*". */
  readonly plural?: string;
  /** An adjective that is true of the disease and of those of the wrong class: "ALS and MS are both *neurological*". */
  readonly shared?: string;
  /** A disease that is what the subject is wrongly said to be. */
  readonly example?: string;
  /** Takes the place of a wrong "often": "they *rarely* coexist". */
  readonly adverb?: string;
  /** The noun as it stands in a note or a table. */
  readonly short?: string;
  /** A whole sentence that stands alone. */
  readonly sentence?: string;
  /** What is known of a claim that nothing bears out: "is *not established* to slow ALS". */
  readonly doubt?: string;
  /** Clauses that take the place of the one that makes the false claim; the first that fits is used. */
  readonly clauses?: readonly Clausal[];
  /** For a quantity: take the place of a number that lies outside the fact's bounds. */
  readonly figures?: Figures;
}

/** A clause in a fact's own words, with slots for those of the text. */
export interface Clausal {
  /** The concept that the subject must be a kind of. */
  readonly about?: string;
  /**
   * `{subject}` is what the text speaks of: the sign, scan, lesion or neuropathy. `{because}` is
   * its clause up to that word. `{in}` and `{of}` name the disease where the clause names it. `{is|are}` agrees with the subject.
   */
  readonly words: string;
}

export interface Figures {
  readonly usual: Figure;
  /** Where the text counts from diagnosis. */
  readonly diagnosis?: Figure;
  /** Where the text says what most people have. */
  readonly most?: Figure;
}

export interface Figure {
  readonly words: string;
  /** The kind of average that it is: takes the place of another kind. */
  readonly average?: 'mean' | 'median';
}

/** A fact's lead over a rule: its page, message and severity are the rule's. */
export interface Lead {
  readonly severity: Severity;
  /** One calm sentence of plain text for the diagnostic. */
  readonly message: string;
  /** The broader rules that give way where both would flag the same words. */
  readonly outranks: readonly string[];
}

export interface Fact {
  readonly id: string;
  /** The rule that a contradiction of this fact belongs to; absent where it makes no finding. */
  readonly rule?: string;
  readonly leads?: Lead;
  /** The fact as one sentence. */
  readonly claim: string;
  readonly contradictedBy: readonly Proposition[];
  readonly supportedBy: readonly Proposition[];
  readonly quantity?: Quantity;
  readonly evidence: Evidence;
  readonly references: readonly Support[];
  readonly fixes: Wordings;
  /** The day the fact was last held against its references, `YYYY-MM-DD`. */
  readonly checked: string;
  /** The explanation, in Markdown, without the examples. */
  readonly body: string;
  readonly examples: readonly Example[];
  readonly path: string;
}

/** A document inside a fact file that is run as a test. */
export interface Example {
  readonly kind: 'flagged' | 'not-flagged' | 'not-checked';
  /** The document, marks removed. */
  readonly text: string;
  /** The spans marked `[[so]]`; the finding must cover exactly these. */
  readonly marks: readonly Span[];
  /** The fence in the fact file, and its one-based line. */
  readonly span: Span;
  readonly line: number;
}

/** A person, or a group that signs under one name. */
export type Author =
  { readonly family: string; readonly given?: string } | { readonly literal: string };

/** A CSL-JSON item; only the fields that are rendered. */
export interface Reference {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly Author[];
  readonly 'container-title'?: string;
  readonly 'container-title-short'?: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly language?: string;
  readonly custom?: {
    readonly authorsComplete?: 'yes' | 'no' | 'unknown';
    readonly retracted?: boolean;
    readonly [key: string]: unknown;
  };
}

/** A file of the knowledge base before it is understood. */
export interface KnowledgeFile {
  /** Shown in problems; `facts/x.md`, `concepts/x.md` or `references.json` by its ending. */
  readonly path: string;
  readonly text: string;
}

/** A fault in a knowledge file: where it is and what to do about it. */
export interface KnowledgeProblem {
  readonly path: string;
  readonly span: Span;
  /** One-based. */
  readonly line: number;
  readonly message: string;
}

/** A rule as users meet it: an id, its leading fact and its default severity. */
export interface Rule {
  readonly id: string;
  readonly fact: string;
  readonly severity: Severity;
  readonly message: string;
  /** The broader rules that give way where both would flag the same words. */
  readonly outranks: readonly string[];
}

/**
 * A lexicon as text. Making one takes tens of milliseconds, which a start need not spend: a build packs what is known
 * to it.
 */
export interface PackedLexicon {
  /** What phrases can mean, one a line: senses, names and adjectives. */
  readonly meanings: string;
  /** One a line, in the order of their first words: the words, and the number of the meaning. */
  readonly phrases: string;
}

/** The words of the language, and the names of some concepts among them. */
export interface PackedWords {
  readonly lexicon: PackedLexicon;
  readonly concepts: ReadonlySet<string>;
}

export interface Knowledge {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly references: ReadonlyMap<string, Reference>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Ids of facts that were taken back, and the files that say so: nobody may use them again. */
  readonly retired: ReadonlyMap<string, string>;
  /** What a build has made of the words already; without it they are made from the lists and concepts. */
  readonly words?: PackedWords;
  readonly problems: readonly KnowledgeProblem[];
}

// ------------------------------------------------------------------- claims

/** How sure the author is of a claim. */
export type Hedge = 'none' | 'hedged';

/** Whose word a claim is: the author's own, or one merely reported. */
export type Attribution = 'author' | 'reported';

/** Why the engine read a claim as it did: one piece of text and the part it played. */
export interface Because {
  readonly role:
    | 'subject'
    | 'predicate'
    | 'object'
    | 'antecedent'
    | 'heading'
    | 'lead-in'
    | 'negation'
    | 'denial'
    | 'question'
    | 'condition'
    | 'hedge'
    | 'attribution';
  readonly span: Span;
  readonly text: string;
}

/** The grammatical shape a claim was read from; rewrites are chosen by it. */
export type Shape =
  | 'copula'
  | 'classing'
  | 'apposition'
  | 'attributive'
  | 'nominal'
  | 'membership'
  | 'telegraphic'
  | 'likeness'
  | 'structure'
  | 'causal';

export interface Claim extends Proposition {
  readonly hedge: Hedge;
  readonly attribution: Attribution;
  /** False in questions, conditions, aims and refuted or distanced wording. */
  readonly asserted: boolean;
  readonly shape: Shape;
  /** From the subject mention to the end of the predicate, inside one block. */
  readonly span: Span;
  /** The sentence, heading, cell or item that it stands in. */
  readonly sentence: Span;
  /** Where the rewrite works: the wrong noun phrase or adjective. */
  readonly objectSpan: Span;
  /** For a quantity: the number or range in months, and what it is counted from. */
  readonly quantity?: {
    readonly from: number;
    readonly to: number;
    readonly sinceDiagnosis: boolean;
  };
  /** True when no antecedent, ellipsis or repaired misspelling was needed to read it. */
  readonly plain: boolean;
  readonly because: readonly Because[];
}

// ------------------------------------------------------------------ results

export interface Finding {
  readonly rule: string;
  readonly fact: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly because: readonly Because[];
  readonly claim: Claim;
}

/** How far a directive that silences a finding is to reach: the rest of its word. */
export const REACHES = ['next-line', 'line', 'file'] as const;
export type Reach = (typeof REACHES)[number];

/** A finding that the writer has silenced. */
export interface Silenced {
  readonly finding: Finding;
  /** The comment that does it; absent where it was accepted. */
  readonly directive?: Span;
  /** Why; may be empty. */
  readonly reason: string;
}

/** A finding that somebody has looked at and lets stand. */
export interface Acceptance {
  /** The note, relative to the folder that `.myelint` is in, with `/` between its parts. */
  readonly file: string;
  readonly rule: string;
  /** The mark of what was found. */
  readonly hash: string;
  /** The words that were found, for those who read the list. */
  readonly text: string;
  /** Why it may stand. */
  readonly reason: string;
}

/** A sentence that states a fact, and so could be cited. */
export interface Statement {
  readonly fact: string;
  readonly span: Span;
}

/** A place where a concept is named. */
export interface Mention {
  readonly concept: string;
  readonly span: Span;
}

/** Worth knowing, never a finding: an unused directive, a limit that was reached, a faulty pack. */
export interface Notice {
  readonly kind:
    | 'unknown-directive'
    | 'unknown-rule'
    | 'unused-directive'
    | 'stale-acceptance'
    | 'accepted'
    | 'too-large'
    | 'crowded'
    | 'knowledge';
  readonly message: string;
  readonly span: Span;
  /** How to be rid of it; the edits are as in a fix. */
  readonly remedy?: { readonly title: string; readonly edits: readonly Edit[] };
}

/** What became of a claim, and of the facts that it was held against. */
export const OUTCOMES = [
  /** A finding. */
  'flagged',
  /** It contradicts a fact, and a comment of the writer's silences it. */
  'silenced',
  /** It contradicts a fact, and the settings switch the rule off. */
  'off',
  /** It contradicts a fact, and another finding about the same words says so. */
  'covered',
  /** It would contradict a fact, and is only asked, supposed, or set aside by what stands around it. */
  'not-asserted',
  /** It would contradict a fact, and is somebody else's word. */
  'reported',
  /** It states a fact. */
  'stated',
  /** No fact speaks of it. */
  'unknown',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One claim of a sentence, and what became of it. */
export interface ClaimAccount {
  readonly claim: Claim;
  readonly outcome: Outcome;
  /** The rules that a contradiction falls under. */
  readonly rules: readonly string[];
  /** The facts that it contradicts or, as `stated`, states. */
  readonly facts: readonly string[];
}

/** The engine's account of one place in a text: what was read there, flagged or not. */
export interface Account {
  /** Why nothing can be told; absent where the place was read. */
  readonly unread?: 'too-large' | 'no-prose' | 'no-disease';
  /** The sentence, heading, cell or item. */
  readonly sentence?: Span;
  /** The same in plain text, on one line. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly claims: readonly ClaimAccount[];
}

/** A sentence that was not flagged, and why not: a line of plain text for each claim that was read in it. */
export interface Silent {
  readonly span: Span;
  readonly reasons: readonly string[];
}

/** How a claim of the author's stands to what is known. */
export const STANDINGS = [
  /** It contradicts a fact. */
  'contradicted',
  /** It contradicts a fact, and a comment silences that. */
  'silenced',
  /** It states a fact, and no citation stands beside it. */
  'uncited',
  /** It states a fact and is cited. */
  'supported',
  /** No fact speaks of it. */
  'unknown',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** A claim as an evidence report has it. */
export interface ReportedClaim {
  readonly standing: Standing;
  readonly span: Span;
  /** The sentence, heading, cell or item, and its source on one line. */
  readonly sentence: Span;
  readonly text: string;
  /** The facts that it contradicts or states. */
  readonly facts: readonly string[];
  /** Keys of the works that those facts rest on. */
  readonly references: readonly string[];
  /** Keys of the known works that the text cites there. */
  readonly cited: readonly string[];
  /** Whether the text cites something there that is not known here. */
  readonly citesOthers: boolean;
  /** How the sentence was read; absent where its words alone were known. */
  readonly claim?: Claim;
  /** Where it is contradicted, silenced or not. */
  readonly finding?: Finding;
  /** Why it is silenced, in the writer's words; may be empty. */
  readonly reason?: string;
}

/** What a text claims, in reading order. */
export interface EvidenceReport {
  readonly claims: readonly ReportedClaim[];
  /** Why there is nothing to tell; absent where the text was read. */
  readonly unread?: 'too-large';
}

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A work as a bibliography lists it. */
export interface ListedWork {
  readonly key: string;
  /** Bare and in lower case. */
  readonly DOI?: string;
  readonly title: string;
  /** As far as the file tells; absent for an entry that is still to be decoded. */
  readonly reference?: Reference;
  /** The BibTeX entry, with the macros that it may use before it. */
  readonly source?: string;
}

export const BIBLIOGRAPHY_FORMATS = ['bibtex', 'csl-json', 'csl-yaml'] as const;
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number];

/** A file that lists the works a document may cite. */
export interface Bibliography {
  /** How edits name it: an address or a path. */
  readonly path: string;
  /** For titles: "refs.bib". */
  readonly name: string;
  readonly format: BibliographyFormat;
  /** Absent where there is no such file yet. */
  readonly text?: string;
  readonly works: readonly ListedWork[];
  /** Why it must not be written into, for titles: "refs.bib does not parse"; absent where it may. */
  readonly fault?: string;
  /** True where the file is kept from being written. */
  readonly readOnly?: boolean;
}

/** An edit of another file than the document: the entries that a bibliography lacks. */
export interface FileEdit extends Edit {
  readonly path: string;
  /** For titles: "refs.bib". */
  readonly name: string;
  /** True where the file is to be made first. */
  readonly creates: boolean;
  /** True where it cannot be made, and nothing that goes with it may be. */
  readonly refused?: boolean;
}

export interface Fix {
  readonly title: string;
  readonly kind: 'rewrite-and-cite' | 'rewrite' | 'deny' | 'replace';
  /** `safe` fixes may be applied unseen; `review` fixes want a reader. */
  readonly safety: 'safe' | 'review';
  /** At most one fix of a finding is preferred. */
  readonly preferred: boolean;
  /** Keys of the works that the fix cites. */
  readonly references: readonly string[];
  /** Ordered, never overlapping. */
  readonly edits: readonly Edit[];
  /** Adds the works that the fix cites to the bibliography, where there is one that lacks them. */
  readonly elsewhere?: FileEdit;
}

/** A way to cite a sentence that states a fact. */
export interface CiteAction {
  readonly title: string;
  readonly references: readonly string[];
  /** Ordered, never overlapping. */
  readonly edits: readonly Edit[];
  readonly elsewhere?: FileEdit;
}

/** What fixes have made of a text. */
export interface Corrected {
  /** Of the corrected text. */
  readonly analysis: Analysis;
  /** In the order they were made. */
  readonly fixes: readonly Fix[];
  /** All of them as edits of the text as it was; ordered, never overlapping. */
  readonly edits: readonly Edit[];
  /** Adds all the works that they cite to the bibliography, where there is one that lacks them. */
  readonly elsewhere?: FileEdit;
}

export interface Analysis {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly notices: readonly Notice[];
}

// ----------------------------------------------------------------- settings

export const CITATION_STYLES = ['auto', 'pandoc', 'footnote', 'inline', 'vancouver'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const CITATION_PLACEMENTS = ['beforePunctuation', 'afterPunctuation'] as const;
export type CitationPlacement = (typeof CITATION_PLACEMENTS)[number];

/** What of the user's settings the checker needs. */
export interface Settings {
  /** How the text is written; Markdown where absent. */
  readonly syntax?: 'markdown' | 'mdx';
  /** Rule id to its severity; rules not named keep their default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly citationStyle: CitationStyle;
  readonly citationPlacement: CitationPlacement;
  /** The bibliographies of the document, the one to be written into first; none where absent. */
  readonly bibliographies?: readonly Bibliography[];
  /** In UTF-16 units; a longer text is not analysed, and a notice says so. */
  readonly maxDocumentSize: number;
  /** What else belongs to the document, as the other cells of a notebook do: abbreviations defined there hold here. */
  readonly elsewhere?: string;
  /**
   * What stands above the text and is no part of it, as earlier cells of a notebook do: it is read as
   * context. Offsets in it are negative, counted back from the beginning of the text.
   */
  readonly above?: string;
  /**
   * What stands below the text in the same way: it may answer, key or take back what the text says last.
   * Offsets in it are counted on from the end of the text.
   */
  readonly below?: string;
  /** The findings of the text at hand that were accepted. */
  readonly accepted?: readonly Acceptance[];
  /** Marks of Markdown in one block; one with more is left out, and a notice says so. */
  readonly maxMarkup: number;
}

/** What a text lends to those before and behind it, as a cell of a notebook does. */
export interface Lent {
  readonly headings: readonly LentHeading[];
  /** What is said under the last of them; absent where it names nothing that facts speak of. */
  readonly last?: Span;
  readonly first: Beginning;
  /** True where it names something that facts speak of. */
  readonly names: boolean;
}

/** What a text says before its first heading, those of answer keys set aside: it stands under what is before. */
export interface Beginning {
  readonly span: Span;
  /** Its first block. */
  readonly opening: Span;
  /** True where it may be an answer key to what is further above. */
  readonly isKey: boolean;
  /** True where it is all of the text, so that the next text goes on from it. */
  readonly isOpen: boolean;
}

export interface LentHeading {
  readonly depth: number;
  readonly span: Span;
}

export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  citationStyle: 'auto',
  citationPlacement: 'beforePunctuation',
  maxDocumentSize: 5_000_000,
  maxMarkup: 4000,
};
