import { anyOf, escapeExpression } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { anySpelled, keyOf, yearDigits } from '../figures/words.js';

export interface Forms {
  readonly verbs: ReadonlySet<string>;
  /** A clause of its own between: “when 40”. */
  readonly ofTime: RegExp;
  /** “(No) harbour and 40”. */
  readonly object: RegExp | undefined;
  readonly joined: RegExp;
  readonly subordinate: RegExp;
  /** “ schools that opened have ”, behind a figure. */
  readonly counted: RegExp;
  readonly jointEnd: RegExp;
  /** “ hotels closed and 86 venues ”, behind a figure. */
  readonly nextCount: RegExp;
  readonly finite: RegExp;
  readonly past: RegExp;
  readonly auxiliaries: RegExp;
  readonly relative: RegExp;
  readonly behindAside: RegExp;
  readonly behindInfinitive: RegExp;
  readonly article: RegExp;
  readonly place: RegExp;
  readonly described: RegExp;
  readonly placed: RegExp;
  /** “ Schulen und wird ”, behind a figure. */
  readonly next: RegExp | undefined;
}

/** “Which is to open in 2030, has 12 rooms”: what opens is the subject. */
const withYear = `[^,;:.]{1,80}(?<!\\d)${yearDigits}(?!\\d)`;

/**
 * What a language joins clauses with, as expressions of what stands before a figure or behind it; none where its verbs do not part a
 * clause from the next.
 */
export const joinedForms = memoOf((pack: LanguagePack): Forms | undefined => {
  const { frame, reading } = pack;
  const { words, endings } = frame['joined-verbs'];
  if (reading.grammar !== 'latin' || words.length + endings.length === 0) return undefined;
  const parts = partsOf(pack);
  return {
    ...verbs(pack),
    ...joints(pack, parts),
    ...relatives(parts),
    ...adjectives(pack, parts),
  };
});

/** Pieces that several of the expressions hold. */
interface Parts {
  readonly small: string;
  readonly and: string;
  /** Up to three small words between a verb and its figure. */
  readonly gap: string;
  readonly pronouns: string;
}

function partsOf({ frame }: LanguagePack): Parts {
  const small = anyOf([...frame.determiners, ...frame.modals.openings]);
  return {
    small,
    and: anyOf(frame.conjunctions),
    gap: `(?:(?:${small}|${anyOf(frame.to)})\\s){0,3}`,
    pronouns: anyOf([...frame['relative-pronouns'], ...frame['relative-conjunctions']]),
  };
}

function verbs({ frame }: LanguagePack): Pick<Forms, 'verbs' | 'finite' | 'past' | 'auxiliaries'> {
  const { words, endings, except, past, behind, wishes } = frame['joined-verbs'];
  const verbsOf = (list: readonly string[]): RegExp =>
    new RegExp(`^(?!(?:${anyOf(except)})$)(?:${anySpelled(list)})$`, 'u');
  return {
    verbs: new Set(
      [
        ...wishes,
        ...frame.modals.verbs,
        ...Object.keys(frame['statuses-beside']),
        ...Object.keys(frame['statuses-before-verbs']),
      ].map(keyOf),
    ),
    finite: verbsOf([...words, ...endings.map((ending) => `*${ending}`)]),
    past: verbsOf(past.map((ending) => `*${ending}`)),
    auxiliaries: new RegExp(`(?<!\\p{L})(?:${anyOf(behind)})(?!\\p{L})`, 'iu'),
  };
}

function joints(
  { frame }: LanguagePack,
  { and, gap }: Parts,
): Pick<Forms, 'ofTime' | 'object' | 'joined' | 'subordinate' | 'jointEnd' | 'nextCount' | 'next'> {
  const { times, asked, that, singular } = frame['joined-verbs'];
  return {
    ofTime: new RegExp(
      `^\\s[^,;:\\d]{0,60}(?<!\\s(?:${anyOf(asked)}))\\s(?:${anyOf(times)})\\s${gap}(?:\\p{L}+\\s)?$`,
      'iu',
    ),
    object: new RegExp(`^\\s(?:\\p{L}+\\s){1,3}(?:${and})\\s$`, 'iu'),
    joined: new RegExp(
      `^(?<own>\\s[^,;:\\d]{0,80})\\s(?:${and})\\s(?<verb>\\p{Ll}+)\\s${gap}$`,
      'u',
    ),
    subordinate: new RegExp(`\\s(?:${anyOf([...that, ...frame.hypotheses])})(?:\\s|(?<=’))`, 'iu'),
    jointEnd: new RegExp(`^(?<before>[^,;:\\d]+)\\s(?:${and})\\s$`, 'iu'),
    nextCount: new RegExp(
      `^(?<own>\\s[^,;:.\\d]{1,60}?),?\\s(?:${and})\\s\\d[\\d.,]*\\s[^,;:.\\d]{1,60}$`,
      'u',
    ),
    next:
      singular.length === 0
        ? undefined
        : new RegExp(`^[^,;:\\d]{0,60}\\s(?:${and})\\s(?:${anyOf(singular)})\\s`, 'u'),
  };
}

function relatives({
  gap,
  pronouns,
}: Parts): Pick<Forms, 'relative' | 'behindAside' | 'behindInfinitive' | 'counted'> {
  return {
    relative: new RegExp(`,?\\s(?:${pronouns})\\s$`, 'iu'),
    behindAside: new RegExp(`^\\s(?!${withYear})[^,;:.]{1,80},\\s(?<verb>\\p{Ll}+)\\s${gap}$`, 'u'),
    behindInfinitive: new RegExp(`^\\s\\p{L}+\\s(?<verb>\\p{Ll}+)\\s${gap}$`, 'u'),
    counted: new RegExp(
      `^(?:\\s\\p{L}+){0,2}\\s(?:${pronouns})\\s(?<told>[^,;:.\\d]{2,60})$`,
      'iu',
    ),
  };
}

function adjectives(
  { frame, numerals, reading }: LanguagePack,
  { small, and, gap }: Parts,
): Pick<Forms, 'article' | 'place' | 'described' | 'placed'> {
  const article = `(?<!\\p{L})(?:${anyOf(frame.determiners)})\\s`;
  const places = anyOf(frame.modals.places);
  const adverbs = frame.modals['adverb-endings'].map(
    (ending) => `\\p{L}+${escapeExpression(ending)}`,
  );
  const other = `(?!(?:${[places, anyOf(frame['counted-ends']), small, and, ...adverbs].join('|')})\\s)`;
  const noun = numerals.compounds ? '\\p{Lu}[\\p{L}-]+' : '\\p{L}[\\p{L}-]+';
  const inflected =
    reading.adjectiveEndings.length === 0 ? '' : `(?<=${anyOf(reading.adjectiveEndings)})`;
  const adjective = `${other}\\p{Ll}[\\p{L}-]+${inflected}`;
  return {
    article: new RegExp(`${article}$`, 'iu'),
    place: new RegExp(`(?<!\\p{L})(?:${places})\\s${article}$`, 'iu'),
    described: new RegExp(`^\\s${adjective}\\s${noun}\\s(?<verb>\\p{Ll}+)\\s${gap}$`, 'u'),
    placed: new RegExp(`^\\s${adjective}\\s${noun}\\s$`, 'u'),
  };
}
