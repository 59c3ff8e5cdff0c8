import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { anySpelled, yearDigits } from '../figures/words.js';
import { ageGroups } from './ages.js';

/** How far before a number its subject may stand, in UTF-16 units. */
const longest = 160;

/**
 * “The population was 59.6 million, an increase of 3.5 million since 2011”: a subject that is itself the number of something
 * says what a number without a noun counts; its density, its share and its age are none of it.
 */
export function isOfCollective(
  unit: string,
  lead: string,
  behind: string,
  pack: LanguagePack,
): boolean {
  const forms = formsOf(pack).get(unit);
  if (forms === undefined || !forms.behind.test(behind)) return false;
  const [sentence = ''] = lead
    .slice(-longest)
    .split(/(?<=[.!?])\s+(?=\p{Lu})|[\n。；;]/u)
    .slice(-1);
  const said = withoutAges(sentence, pack);
  const { subject, word = '', rest = '' } = forms.head.exec(said)?.groups ?? {};
  if (subject === undefined) return false;
  const isAmount = forms.amount?.test(rest) === true;
  if (!isAmount && forms.notBehind?.test(subject) === true) return false;
  if (forms.kind?.test(subject) === false || forms.notBefore?.test(rest) === true) return false;
  const [first = '', ...others] = rest.split(forms.number);
  if (word === '' || others.some((each) => hasOther(each, forms.closed))) return false;
  return forms.joined !== undefined
    ? forms.next?.test(first) !== false &&
        !forms.joined.test(first) &&
        forms.byOthers?.test(first) !== true
    : !hasOther(first, forms.closed);
}

/** The words of collectives in a text are no words of their members: 人 of 人口密度. */
export const withoutCollectives = (text: string, { frame }: LanguagePack): string =>
  Object.values(frame.collectives)
    .flatMap(({ words = [] }) => words)
    .reduce((rest, word) => rest.replaceAll(word, ''), text);

/** Whether a word is that of a collective. */
export const isCollective = (unit: string, word: string, { frame }: LanguagePack): boolean =>
  frame.collectives[unit]?.words?.some((each) => each.toLowerCase() === word.toLowerCase()) ===
  true;

const hasOther = (text: string, closed: RegExp): boolean =>
  /\p{L}/u.test(text.replaceAll(closed, ' '));

const withoutAges = (text: string, pack: LanguagePack): string =>
  ageGroups(text, pack).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );

interface Forms {
  readonly head: RegExp;
  readonly number: RegExp;
  readonly closed: RegExp;
  readonly behind: RegExp;
  /** A conjunction, which begins what is told of something else, where a verb may be anything. */
  readonly joined?: RegExp;
  /** “Was served by 41”. */
  readonly byOthers?: RegExp;
  readonly amount?: RegExp | undefined;
  readonly notBehind?: RegExp | undefined;
  readonly notBefore?: RegExp | undefined;
  readonly kind?: RegExp | undefined;
  readonly next?: RegExp | undefined;
}

const formsOf = memoOf(
  (pack: LanguagePack): ReadonlyMap<string, Forms> =>
    new Map(Object.keys(pack.frame.collectives).map((unit) => [unit, formsOfUnit(unit, pack)])),
);

function formsOfUnit(unit: string, pack: LanguagePack): Forms {
  return isLatin(pack) ? latinForms(unit, pack) : unspacedForms(unit, pack);
}

const isLatin = ({ reading, script }: LanguagePack): boolean =>
  reading.grammar === 'latin' && script !== 'Kore';

/** What stands before and behind a word, where spaces part words. */
const edgesOf = (pack: LanguagePack): readonly [string, string] =>
  isLatin(pack) ? ['(?<!\\p{L})', '(?!\\p{L})'] : ['', ''];

function subjectOf(unit: string, pack: LanguagePack): string {
  const [from, to] = edgesOf(pack);
  return `^(?<subject>.*)${from}(?<word>${anyOf(pack.frame.collectives[unit]?.words ?? [])})${to}`;
}

function numberIn(pack: LanguagePack): RegExp {
  const { numbers, reading } = pack;
  const [, to] = edgesOf(pack);
  const magnitudes = oneOf([
    ...numbers.magnitudes.flatMap(({ words: forms }) => Object.values(forms)),
    ...reading.magnitudes.keys(),
  ]);
  return new RegExp(`\\d[\\d.,’\\u00A0\\u202F]*(?:\\s?(?:${magnitudes})${to})*(?:\\s?%)?`, 'iu');
}

const changesIn = ({ frame }: LanguagePack): readonly string[] => [
  ...frame.rises,
  ...frame.falls,
  ...frame['changes-behind'],
  ...frame.excess.more,
  ...frame.excess.than,
];

/** Words of closed classes, which may stand between a subject and its number. */
function closedIn(unit: string, pack: LanguagePack): RegExp {
  const { frame, reading, proofreading } = pack;
  const [from, to] = edgesOf(pack);
  return new RegExp(
    `${from}(?:${anySpelled(
      [
        ...changesIn(pack),
        ...frame.to,
        ...frame.from,
        ...frame.by,
        ...frame['amount-due'],
        ...frame.topics,
        ...frame['case-marks'].marks,
        ...frame['of-the-same'],
        ...frame['levels-of'],
        ...frame.equivalents,
        ...frame['set-against'],
        ...frame['before-years'],
        ...frame['last-years'],
        ...proofreading.otherDates,
        ...(isLatin(pack) ? frame.determiners : frame['count-tails']),
        ...reading.qualifiersBefore.keys(),
        ...(frame.collectives[unit]?.beside ?? []),
      ].filter((word) => /\p{L}/u.test(word)),
    )})${to}`,
    'giu',
  );
}

function unspacedForms(unit: string, pack: LanguagePack): Forms {
  const { frame } = pack;
  return {
    head: new RegExp(`${subjectOf(unit, pack)}(?<rest>.*)$`, 'su'),
    number: numberIn(pack),
    closed: closedIn(unit, pack),
    behind: new RegExp(
      `^(?:$|\\s?[，。、；,.;()（）]|${anyOf([...frame.to, ...frame.from, ...frame.topics, ...(frame.collectives[unit]?.behind ?? [])])})`,
      'u',
    ),
  };
}

function latinForms(unit: string, pack: LanguagePack): Forms {
  const { frame, proofreading } = pack;
  const { kinds = [], beside = [] } = frame.collectives[unit] ?? {};
  const changes = changesIn(pack);
  const genitives = oneOf(frame['levels-of']);
  const determiners = oneOf(frame.determiners);
  const next = [
    ...frame['amount-due'],
    ...frame.amounting.map((each) => each.split(' ')[0] ?? each),
    ...frame['of-the-same'].flatMap((each) => each.split(' ').slice(1, 2)),
    ...frame['counted-ends'],
    ...frame['counted-before'],
    ...changes,
  ].filter((each) => /^\p{L}/u.test(each));
  const ends = [
    ...frame.to,
    ...frame.from,
    ...frame.conjunctions,
    ...frame['counted-ends'],
    ...frame['before-years'],
    ...proofreading.otherDates,
    ...frame['of-these'],
    ...frame['counted-before'],
    ...frame['set-against'],
    ...frame.separable.map(({ prefix }) => prefix),
  ].filter((each) => !frame['levels-of'].includes(each));
  return {
    head: new RegExp(`${subjectOf(unit, pack)}(?<rest>\\s.*)$`, 'isu'),
    number: numberIn(pack),
    closed: closedIn(unit, pack),
    joined: new RegExp(
      `(?<!\\p{L})(?:${anyOf([...frame.conjunctions, ...frame['count-heads']])})(?!\\p{L})`,
      'iu',
    ),
    byOthers: new RegExp(
      `(?<!\\p{L})(?:${anyOf(frame['amount-due'].filter((each) => frame['counted-before'].includes(each)))})\\s(?:\\p{L}+\\s){1,3}(?:${anyOf(frame.by.filter((each) => !frame['levels-of'].includes(each)))})\\s$`,
      'iu',
    ),
    behind: new RegExp(
      `^(?:$|\\s?\\(|\\s?[),.;:–](?!\\d)|\\s(?:(?:${genitives})\\s)?(?:${anySpelled([...changes, ...beside])})(?!\\p{L})|\\s(?:${anySpelled(ends)})(?!\\p{L})|\\s(?:\\p{L}+\\s){1,2}${yearDigits})`,
      'iu',
    ),
    amount: new RegExp(`^\\s(?:${genitives})\\s(?:\\p{L}+\\s){0,2}(?:\\d|$)`, 'iu'),
    notBehind: new RegExp(
      `(?<!\\p{L})(?:${anyOf([...frame['levels-of'], ...(frame.collectives[unit]?.['not-behind'] ?? [])])})[\\s](?:(?:${determiners})\\s)?(?:\\p{L}[\\p{L}-]*\\s)?$`,
      'iu',
    ),
    notBefore: new RegExp(
      `^\\s(?:${genitives})\\s(?!(?:${determiners})\\s|\\p{L}{1,2}[’'])\\p{Ll}`,
      'u',
    ),
    kind:
      kinds.length === 0
        ? undefined
        : new RegExp(
            `(?:^|(?<!\\p{L})(?:${determiners}|${anyOf(kinds)})\\s|\\p{Lu}[\\p{L}’'-]*\\s)$`,
            'u',
          ),
    next:
      kinds.length === 0
        ? undefined
        : new RegExp(`^(?:\\s?(?:$|[,(])|\\s(?:${anySpelled(next)})(?!\\p{L}))`, 'iu'),
  };
}
