// PROVISIONAL: replaced by the real engine within the hour; flags one literal sentence so that the doors can be built and tested.
import type { Analysis, Finding, Fix, Knowledge, Settings } from './model.ts';
import type { Checker } from './index.ts';

export function createChecker(knowledge: Knowledge): Checker {
  return {
    knowledge,
    analyze(text: string, settings: Settings): Analysis {
      const severity = settings.rules['als-demyelinating-disease'] ?? 'warning';
      const findings = [...text.matchAll(/ALS is a demyelinating disease/g)].flatMap((match): Finding[] => {
        if (severity === 'off') return [];
        const span = { start: match.index, end: match.index + match[0].length };
        const objectSpan = { start: match.index + 7, end: span.end };
        const because = [{ role: 'subject' as const, span: { start: span.start, end: span.start + 3 }, text: 'ALS' }];
        return [{
          rule: 'als-demyelinating-disease', fact: 'als-not-demyelinating', severity, message: 'ALS is a motor neuron disease, not a demyelinating disease.', span, because,
          claim: { subject: 'als', relation: 'is-a', object: 'demyelinating-disease', negated: false, hedge: 'none', attribution: 'author', asserted: true, shape: 'copula', span, objectSpan, plain: true, because },
        }];
      });
      const mentions = [...text.matchAll(/\bALS\b/g)].map((match) => ({ concept: 'als', span: { start: match.index, end: match.index + 3 } }));
      return { text, findings, statements: [], mentions, notices: [] };
    },
    fixes: (_, finding): Fix[] => [
      { title: 'Replace by "a neurodegenerative disease"', kind: 'rewrite', safety: 'safe', preferred: true, references: [], edits: [{ span: finding.claim.objectSpan, newText: 'a neurodegenerative disease' }] },
    ],
    explainFinding: (finding) => `**${finding.message}**`,
    explain: (id) => knowledge.facts.get(id)?.body,
  };
}
