import { describe, expect, it } from 'vitest';
import { reportContext, type ReportContext } from '../../src/verify/context.js';
import type { Source } from '../../src/report/report.js';
import { draftFacts } from '../../src/verify/draft/draft-facts.js';
import { coverageOf } from '../../src/verify/coverage.js';
import { quotedPeriods } from '../../src/verify/rules/quoted/periods.js';
import { matchQuote } from '../../src/verify/sources/match-quote.js';
import { occurrence, readSource, type SourceText } from '../../src/verify/sources/source-text.js';
import { growthOf } from '../support/steps.js';
import { packs, sampleReport } from './support.js';

/** How often the bounds of figures are asked for, where a source holds many and as many facts quote one each. */
function stepsFor(count: number): number {
  let steps = 0;
  const base = reportContext(sampleReport(), packs);
  const [first] = base.sources.values();
  const [fact] = [...base.report.facts.values()].filter(({ origin }) => origin.kind === 'quoted');
  const [quantity] = first?.quantities ?? [];
  if (first === undefined || quantity === undefined || fact?.origin.kind !== 'quoted')
    throw new Error('the sample has a source and a quoted fact');
  const { origin } = fact;
  const quote = '12 books';
  const text = `${quote}. `.repeat(count);
  const source: SourceText = {
    ...first,
    source: { ...first.source, text },
    sentences: [{ start: 0, end: text.length }],
    quantities: Array.from({ length: count }, (_, index) => {
      const start = index * (quote.length + 2);
      return {
        ...quantity,
        text: quote,
        get start() {
          steps += 1;
          return start;
        },
        get end() {
          steps += 1;
          return start + quote.length;
        },
      };
    }),
  };
  const facts = Array.from({ length: count / 10 }, (_, index) => ({
    ...fact,
    id: `f${index}`,
    origin: { ...origin, source: source.source.id, quote, nth: index * 10 + 1 },
  }));
  const context: ReportContext = {
    ...base,
    report: {
      ...base.report,
      sources: [source.source],
      omissions: [],
      facts: new Map(facts.map((each) => [each.id, each])),
    },
    sources: new Map([[source.source.id, source]]),
    quotes: new Map(facts.map((each) => [each.id, matchQuote(each, source)])),
  };
  expect(coverageOf(context).figures).toBe(count);
  quotedPeriods.check(context);
  return steps;
}

let edition = 0;

/** A source with a text that no other has: what was read before is remembered. */
function sourceOf(language: string, text: string): Source {
  edition += 1;
  const place = { file: 'note.txt', line: 1, column: 1 };
  const own = `${edition}\n\n${text}`;
  return { id: 'note', file: 'note.txt', language, sha256: '', title: {}, text: own, place };
}

describe('the steps that proof takes', () => {
  it('grow with the figures of a source and the facts, and not with their product', () => {
    // Both sizes are beyond the reach of a sentence, in which a fact looks round.
    const [one, two] = [stepsFor(4_000), stepsFor(8_000)];
    expect(one).toBeGreaterThan(4_000);
    expect(two / one).toBeLessThan(2.3);
  });

  it('are those of one search where many facts quote the same words', () => {
    let searches = 0;
    const text = 'we lent 12 books. '.repeat(500);
    const counted = Object.assign(Object(text) as string, {
      indexOf: (part: string, from: number) => ((searches += 1), text.indexOf(part, from)),
    });
    for (let nth = 1; nth <= 500; nth += 1) {
      expect(occurrence('12 books', counted, nth)).toMatchObject({ times: 500 });
    }
    expect(searches).toBe(501);
  });

  it.each([
    ['en', 'In the first half of 2025 we lent 12 books, and in the second 9. '],
    ['en', 'We lent 12 books in 2025, which is 4% more than in 2024. '],
    ['zh-Hans', '2025年上半年借出12册，下半年9册。'],
  ])('grow with a source in %s, and no faster: %s', async (language, piece) => {
    const growth = await growthOf((size) => {
      const source = sourceOf(language, piece.repeat(size));
      expect(readSource(source, packs.get(language), []).quantities.length).toBeGreaterThan(
        2 * size,
      );
    }, 150);
    expect(growth).toBeLessThan(4.6);
  });

  it.each([
    ['en', 'We lent 12 books in 2025, which is 4% more than in 2024. '],
    ['en', 'We lent 12 books and 9 tapes. '],
    // The date is of the next clause, and the source tells it again.
    ['en', 'We lent 12 books, and aim for 9 tapes by 2030. '],
    ['zh-Hans', '2025年借出12册，比2024年增长4%。'],
    ['en', 'Port\t2022\t2023\nHull\t412\t960\n\n'],
  ])('grow with a text in %s that is drafted, and no faster: %s', async (language, piece) => {
    const growth = await growthOf((size) => {
      const draft = draftFacts(
        sourceOf(language, piece.repeat(size)),
        [...new Set([language, 'en'])],
        packs,
      );
      expect(draft.facts.length).toBeGreaterThan(size / 2);
    }, 60);
    expect(growth).toBeLessThan(5);
  });
});
