import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';
import { hasComeToBe } from './clauses.js';

/**
 * Whether a word tells of the whole that opens a clause, and not of the part of it that its figure is: “von 1.204
 * geplanten Zügen fielen 37 aus”, “de los 1204 trenes previstos se cancelaron 37”.
 */
export function isOfWhole(
  text: string,
  word: Stretch,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  // “De los 1280 trenes previstos en mayo, 41 se cancelaron”: the whole may have a comma behind it.
  const whole = text.charAt(clause.start - 1) === ',' ? sentenceUpTo(text, clause) : clause;
  const end = wholeEnd(text, whole, pack);
  if (end === undefined || end > figure.start || word.start > figure.start) return false;
  // “Von den geplanten 1.204 Zügen”.
  const between = text.slice(end, word.start).trim();
  return !/[\d,\uFFFC]/u.test(between) && between.split(/\s+/u).length <= mostBetween;
}

const sentenceUpTo = (text: string, { start, end }: Stretch): Stretch => {
  const lead = text.slice(Math.max(0, start - longestLead), start);
  const [own = ''] = lead.split(/[.;:!?]\s|\n/u).slice(-1);
  return { start: start - own.length, end };
};

/** In UTF-16 units. */
const longestLead = 120;

/** 完成规划目标的101.9%, 完成目标任务的95.3%: words of status that tell of what a share is say nothing of it, nor of what comes behind. */
export const isOfShare = (text: string, { start, end }: Stretch, pack: LanguagePack): boolean =>
  shareOf(pack)?.test(text.slice(end, end + longestShare)) === true ||
  (doneShareOf(pack)?.behind.test(text.slice(end, end + longestShare)) === true &&
    doneShareOf(pack)?.before.test(text.slice(Math.max(0, start - longestShare), start)) ===
      true) ||
  isOfReached(text, { start, end }, pack);

/** “61% reached the expected standard”, « ont atteint le niveau attendu », 达到计划水平: of what was reached, and no figure. */
function isOfReached(text: string, { start, end }: Stretch, pack: LanguagePack): boolean {
  const lead = text.slice(Math.max(0, start - longestShare), start);
  const rest = text.slice(end, end + longestShare);
  return reachedOf(pack).some(
    ({ before, behind, isPast }) =>
      before.test(lead) &&
      behind.test(rest) &&
      (!isPast || hasComeToBe(text, { start, end }, pack)),
  );
}

interface Reached {
  readonly before: RegExp;
  readonly behind: RegExp;
  /** The verb behind has to say that it has come to be. */
  readonly isPast: boolean;
}

const reachedOf = memoOf(
  ({ frame, reading, script, numerals }: LanguagePack): readonly Reached[] => {
    const verbs = anyOf([...frame.modals.unreached, ...frame['case-marks'].unreached]);
    const articles = anyOf(frame.determiners);
    const article = `(?<!\\p{L})(?:${articles})\\s(?:\\p{L}+\\s)?$`;
    if (script === 'Kore')
      return [
        {
          before: /(?:)/u,
          behind: new RegExp(`^\\p{L}{0,3}\\s?\\p{L}{1,8}\\s(?:${verbs})`, 'u'),
          isPast: true,
        },
      ];
    if (script === 'Jpan')
      return [
        {
          before: /(?:)/u,
          behind: new RegExp(
            `^(?:\\p{L}{1,9}\\p{Script=Hiragana}|\\p{Script=Hiragana}\\d[\\d.]{0,6}[％%])(?:${verbs})\\p{Script=Hiragana}{1,5}(?!\\p{L})`,
            'u',
          ),
          isPast: false,
        },
      ];
    if (reading.grammar !== 'latin')
      return [
        {
          before: new RegExp(`(?:${verbs})\\p{Script=Han}?$`, 'u'),
          behind: /^\p{L}{1,4}(?:$|[^\p{L}\d])/u,
          isPast: false,
        },
      ];
    return [
      {
        before: new RegExp(`(?<!\\p{L})(?:${verbs})\\s(?:${articles})\\s(?:\\p{L}+\\s)?$`, 'iu'),
        behind: /^(?:\s\p{L}|\s?(?:$|[.,;:!?)]))/u,
        isPast: false,
      },
      // „Haben das geplante Niveau erreicht“.
      ...(numerals.compounds
        ? [
            {
              before: new RegExp(article, 'iu'),
              behind: new RegExp(`^\\s\\p{L}+\\s(?:${verbs})\\s?(?:$|[.,;:!?)])`, 'iu'),
              isPast: false,
            },
          ]
        : []),
    ];
  },
);

/** In UTF-16 units. */
const longestShare = 40;

/** And 预期的两倍, 예상의 두 배: a multiple. */
const shareOf = memoOf(({ frame, reading, units }: LanguagePack) => {
  const links = oneOf(frame['shares-behind']);
  if (links === '') return undefined;
  const statuses = oneOf(Object.keys(frame.statuses));
  const times = anyOf(Object.values(units.get('multiple')?.words ?? {}));
  return new RegExp(
    `^(?:${statuses}){0,3}(?:${links})\\s?(?:\\d[\\d.,]{0,12}\\s?(?:${oneOf(reading.percent)}|${times})|\\p{L}{1,3}\\s?(?:${times}))`,
    'u',
  );
});

/** Behind a verb that says something was done, a noun may stand between: 完成全年|目标|任务的95.3%. */
const doneShareOf = memoOf(({ frame, reading }: LanguagePack) => {
  const [links, verbs] = [oneOf(frame['shares-behind']), oneOf(frame['aims-reached'])];
  if (reading.grammar !== 'han' || links === '' || verbs === '') return undefined;
  return {
    before: new RegExp(`(?:${verbs})[^\\d\\s\\p{P}]{0,8}$`, 'u'),
    behind: new RegExp(
      `^[^\\d\\s\\p{P}]{0,6}(?:${links})\\s?\\d[\\d.,]{0,12}\\s?(?:${oneOf(reading.percent)})`,
      'u',
    ),
  };
});

/**
 * “Against the 62-day target”, “the four-hour target”, „weit unter dem Ziel von 400 Wohnungen“: a word of status with an
 * amount of its own says nothing of another.
 */
export const hasOwnAmount = (
  text: string,
  word: Stretch,
  figure: Stretch | undefined,
  pack: LanguagePack,
): boolean =>
  ownAmountOf(pack)?.test(text.slice(Math.max(0, word.start - longestAmount), word.start)) ===
    true ||
  (figure !== undefined &&
    figure.end <= word.start &&
    amountBehindOf(pack)?.test(text.slice(word.end, word.end + longestShare)) === true);

/** “ target of nearly 400”: what the word is of. */
const amountBehindOf = memoOf(({ frame, proofreading, reading }: LanguagePack) => {
  const ofs = oneOf([...frame['levels-of'], ...proofreading.bases.shares]);
  return reading.grammar !== 'latin' || frame['verbs-last'] || ofs === ''
    ? undefined
    : new RegExp(`^\\s(?:${ofs})\\s(?:\\p{L}+\\s){0,2}[\\p{Sc}]?\\d`, 'iu');
});

/** “twenty-four-hour ”, in UTF-16 units. */
const longestAmount = 24;

const ownAmountOf = memoOf(({ reading }: LanguagePack) =>
  reading.grammar === 'latin'
    ? new RegExp(
        `(?<![\\p{L}\\d])(?:\\d[\\d.,]*|${anyOf([...reading.numbers.keys()])})-\\p{L}+[\\s-]$`,
        'iu',
      )
    : undefined,
);

/** Whether a figure is that whole, and another of its clause a part of it. */
export function isWhole(
  text: string,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  const end = wholeEnd(text, clause, pack);
  return (
    end !== undefined &&
    end > figure.start &&
    end <= figure.end &&
    /\d/u.test(text.slice(figure.end, clause.end).replaceAll(years, ''))
  );
}

const years = /(?<!\d)(?:1[89]|2[01])\d{2}(?!\d)/gu;

/** Whether a clause names no more than the whole of which another tells: “Of all those invited,”. */
export const isPartitive = (text: string, { start, end }: Stretch, pack: LanguagePack): boolean =>
  /[,，]/u.test(text.charAt(end)) && (partitiveOf(pack)?.test(text.slice(start, end)) ?? false);

const partitiveOf = memoOf(({ frame, reading }: LanguagePack) =>
  reading.grammar !== 'latin' || frame.partitives.length === 0
    ? undefined
    : new RegExp(`^\\s*(?:${oneOf(frame.partitives)})\\s`, 'iu'),
);

/** Nouns of the whole before the word, in words. */
const mostBetween = 3;

/** Where the number of the whole ends. */
function wholeEnd(text: string, clause: Stretch, pack: LanguagePack): number | undefined {
  const opening = openingOf(pack)?.exec(text.slice(clause.start, clause.end));
  return opening === undefined || opening === null ? undefined : clause.start + opening[0].length;
}

const openingOf = memoOf(({ frame, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin' || frame.partitives.length === 0) return undefined;
  const opening = [
    ...frame.partitives,
    ...frame.partitives.map((each) => each.split(' ')[0] ?? each),
  ];
  return new RegExp(
    `^\\s*(?:${oneOf([...new Set(opening)])})\\s(?:\\p{L}+\\s){0,2}(?:\\d(?:[\\d.,’]*\\d)?|\\uFFFC)`,
    'iu',
  );
});
