import { describe, expect, it } from 'vitest';
import type { ParagraphStyle, PrintNode } from '../../../src/sheet/nodes.js';
import { print } from '../../support/print.js';
import { element, job, paragraph, testFonts } from '../../support/print-job.js';
import { run, style as setting, texts } from '../support.js';
import { setParagraph } from '../../../src/lines/set-paragraph.js';
import { baselineDifference, breachesIn, type Breach } from './counters.js';
import { drawnLines, textOf, type DrawnLine } from './drawn-lines.js';
import { languages, paragraphsIn } from './texts.js';

/** Fifteen measures in pt: the narrowest holds twelve hanzi. `EVERY_MEASURE=1` goes through all, else three. */
const MEASURES = Array.from({ length: 15 }, (_, index) => 120 + 24 * index);
const measures = process.env['EVERY_MEASURE'] ? MEASURES : [144, 240, 360];
const LEFT = 50;
const WIDTH = 495.28;

/** Lines of several paragraphs, which follow one another, each paragraph’s to itself. */
const parted = (
  lines: readonly DrawnLine[],
  sources: readonly string[],
): readonly (readonly DrawnLine[])[] => {
  let at = 0;
  return sources.map((text) => {
    const wanted = text.replaceAll(/\s/gu, '').length;
    const own: DrawnLine[] = [];
    for (let length = 0; length < wanted && at < lines.length; at++) {
      const line = lines[at];
      if (!line) break;
      own.push(line);
      length += textOf(line).replaceAll(/\s|(?<=\p{L})-$/gu, '').length;
    }
    return own;
  });
};

const breachesAt = async (
  language: string,
  width: number,
  style: Partial<ParagraphStyle>,
): Promise<readonly Breach[]> => {
  const sources = paragraphsIn(language);
  const elements = sources.map((text) => element('p', language, [text]));
  const margin = [0, 0, WIDTH - width, 8] as const;
  const nodes = elements.map((owner) =>
    paragraph(owner, { hanLatinSpace: 0.125, ...style }, {}, { margin }),
  );
  const { value, diagnostics } = await print(job(elements, nodes), testFonts());
  expect(diagnostics).toEqual([]);
  // One column: a wide word space is no gap between two.
  const lines = await drawnLines(value?.pdf ?? new Uint8Array(), Infinity);
  return parted(lines, sources).flatMap((own) =>
    breachesIn({
      language,
      lines: own,
      left: LEFT,
      right: LEFT + width,
      justified: style.alignment === 'justify',
    }),
  );
};

const WITH_A_FACE = languages.filter((language) => language !== 'ko');

describe.each(WITH_A_FACE)('lines of %s as drawn', (language) => {
  describe.each(['left', 'justify'] as const)('set %s', (alignment) => {
    it.each(measures)('break no rule on %i pt', { timeout: 60_000 }, async (width) => {
      const found = await breachesAt(language, width, { alignment, hyphenate: 'narrow' });
      expect(found.map(({ rule, where }) => `${rule} ${where}`)).toEqual([]);
    });
  });
});

describe('lines of Korean, which no face of the repository sets', () => {
  describe.each(['left', 'justify'] as const)('set %s', (alignment) => {
    it.each(measures)('break no rule of breaks on %i pt', (width) => {
      const broken = paragraphsIn('ko').flatMap((text) => {
        const lines = texts(
          setParagraph(
            [run(text, 'western', { language: 'ko' })],
            setting({ language: 'ko', alignment }),
            width,
          ),
        );
        return lines.slice(1).map((line, index) => `${lines[index]?.trimEnd() ?? ''}|${line}`);
      });
      const faults =
        /\|[,!)”’》]|\|\.(?![a-z])|[(“‘《]\||\d\|[\d.,%]|\d[억만]?\|(?:만|명|톤|개|대|곳|회|원|일|월|퍼)|제\|\d|억\|\d/u;
      expect(broken.filter((each) => faults.test(each))).toEqual([]);
    });
  });
});

it('languages side by side share every baseline', async () => {
  const [zh = '', en = ''] = [paragraphsIn('zh-Hans')[0], paragraphsIn('en')[0]];
  const owners = [element('p', 'zh-Hans', [zh]), element('p', 'en', [en])];
  const [leading, following] = owners.map((owner, index) =>
    paragraph(owner, {}, { size: index === 0 ? 9 : 9.7 }),
  );
  if (!leading || !following) throw new Error('no paragraphs');
  const columns: PrintNode = {
    kind: 'columns',
    gap: 20,
    columns: [
      { width: 237, content: leading },
      { width: 237, content: following },
    ],
  };
  const { value } = await print(job(owners, [columns]), testFonts());
  const lines = await drawnLines(value?.pdf ?? new Uint8Array());
  const isLeft = ({ glyphs }: DrawnLine): boolean => (glyphs[0]?.x ?? 0) < LEFT + 200;
  const difference = baselineDifference(
    lines.filter(isLeft),
    lines.filter((line) => !isLeft(line)),
  );
  expect(difference).toBeLessThan(0.5);
});
