import { sentencesOf } from '../claims/utterances.ts';
import type { Document } from '../markdown/read.ts';
import type { Analysis, CiteAction, Knowledge, Reference, Settings, Span } from '../model.ts';
import { cut, overlaps } from '../text/spans.ts';
import { citeWorks, styleFor } from './cite.ts';
import { isCitedNear } from './near.ts';
import { boundsOf, endOfSentence } from './place.ts';
import { nameWork, worksOf } from './works.ts';

/** More sources than this make a list that nobody reads. */
const MOST_SOURCES = 5;

/** The ways to cite what the sentences that a span touches state, one for each source. */
export function citeStatement(
  knowledge: Knowledge,
  { text, statements }: Analysis,
  document: Document,
  span: Span,
  settings: Settings,
): CiteAction[] {
  const touched = statements.filter(
    (each) => each.span.start <= span.end && span.start <= each.span.end,
  );
  if (touched.length === 0) return [];
  const passages = document.passages.filter(({ source }) =>
    touched.some((each) => overlaps(source, each.span)),
  );
  return passages.flatMap((passage) => {
    if (!PROSE.has(passage.kind)) return [];
    if (passage.context.reference && styleFor(text, settings) === 'footnote') return [];
    return sentencesOf(passage).flatMap((tokens) => {
      const bounds = boundsOf(passage, tokens);
      if (!bounds) return [];
      const stated = touched.filter((each) => overlaps(each.span, bounds.body));
      const works = new Map<string, Reference>();
      for (const { fact } of stated) {
        const known = knowledge.facts.get(fact);
        for (const work of known ? worksOf(knowledge, known) : []) works.set(work.id, work);
      }
      const isQuestion = bounds.terminal !== undefined && cut(text, bounds.terminal) === '?';
      if (isQuestion) return [];
      const end = passage.source.end;
      const place = endOfSentence(text, bounds, end, settings.citationPlacement);
      return [...works.values()]
        .filter((work) => !isCitedNear(text, bounds, work, settings.bibliographies ?? []))
        .slice(0, MOST_SOURCES)
        .map((work): CiteAction => {
          const { edits, elsewhere, remark } = citeWorks(text, place, [work], settings);
          return {
            title: `Cite this statement: ${nameWork(work)}${remark}`,
            references: [work.id],
            edits,
            ...(elsewhere ? { elsewhere } : {}),
          };
        });
    });
  });
}

/** In a heading or a cell, a citation is the writer's choice; front matter and alt texts have none. */
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'item', 'definition', 'heading', 'cell']);
