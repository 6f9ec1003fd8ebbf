/** "get weaker" */
export const GETTING = /^(?:get|gets|getting|got|gotten)$/;

/** "find it *hard* to walk" */
export const HARD = /^(?:difficult|hard|harder|impossible|tough|tougher)$/;

/** What the nerves bring to a muscle. */
export const COMMAND = /^(?:commands?|impulses?|instructions?|messages?|orders?|signals?)$/;

/** How a sign comes: "choking *attacks*". */
export const BOUT = /^(?:attacks?|bouts?|episodes?|fits?|spells?)$/;

/** Heads that stand for the signs named behind them. */
export const MIXTURE: ReadonlySet<string> = new Set([
  'blend',
  'combination',
  'degree',
  'development',
  'mix',
  'mixture',
  'onset',
  'pattern',
  'picture',
  'progression',
  'severity',
  'spread',
]);

/** Words for what a patient shows that name no sign of their own. */
export const SIGN =
  /^(?:symptoms?|sx|signs?|disability|disabilities|deficits?|complaints?|impairments?|problems?|disablement|features?|twitch|presentation|manifestations?|picture|twitches|twitching|slurring|stiffness|wobbl\w*|falls?|tripping|flickers?|jerks?|stumbling|clumsiness|floppiness)$/;

/** Parts of the body that a motor disease reaches, and what they do. */
export const BODY =
  /^(?:arms?|legs?|hands?|feet|foot|fingers?|thumbs?|limbs?|grip|tongue|lips?|jaw|throat|neck|shoulders?|calf|calves|thighs?|diaphragm|muscles?|reflex|reflexes|dtrs?|jerks?|gait|speech|voice|breathing|swallowing|swallow|walking|movements?|body|thenar|resp|cough|face)$/;

/** Adjectives for what ails it: "his hands are *thin*". */
export const AILING: ReadonlySet<string> = new Set([
  'anarthric',
  'atrophied',
  'breathless',
  'brisk',
  'clumsy',
  'cramping',
  'difficult',
  'dysarthric',
  'dysphagic',
  'dyspnoeic',
  'exaggerated',
  'failing',
  'feeble',
  'flaccid',
  'floppy',
  'hard',
  'harder',
  'heavy',
  'hoarse',
  'hyperactive',
  'hyperreflexic',
  'immobile',
  'impaired',
  'impossible',
  'jumpy',
  'laborious',
  'laboured',
  'limp',
  'lost',
  'paralysed',
  'paralyzed',
  'powerless',
  'rigid',
  'shaky',
  'short of breath',
  'shrunken',
  'slack',
  'slow',
  'slower',
  'slurred',
  'slurry',
  'spastic',
  'stiff',
  'stiffer',
  'thin',
  'thinner',
  'twitching',
  'unable',
  'unintelligible',
  'unsteady',
  'useless',
  'wasted',
  'wasting',
  'weak',
  'weakened',
  'weaker',
  'withered',
  'wobbly',
]);

/** What a patient loses. */
export const FACULTY: ReadonlySet<string> = new Set([
  'ability',
  'bulk',
  'control',
  'dexterity',
  'function',
  'grip',
  'mobility',
  'movement',
  'muscle',
  'muscles',
  'power',
  'speech',
  'strength',
  'tone',
  'use',
  'voice',
]);

/** "stop breathing", "struggle to walk". */
export const STOPPING = /^(?:stop|ceas|fail|struggl)/;

/** What a patient can no longer do. */
export const ABILITY =
  /^(?:walk|swallow|speak|talk|breath|mov|lift|grip|stand|climb|chew|eat|contract|obey|work|respond|hold|raise|button|function)/;

/** Verbs for what happens to a patient. */
export const AILING_VERB =
  /^(?:slur|struggl|trip|stumbl|twitch|chok|wast|weaken|cramp|drool|fasciculat|limp|stiffen|wither|shrink|shrank|fumbl|paraly|clench|flicker|seiz|droop|stagger|atroph)/;
