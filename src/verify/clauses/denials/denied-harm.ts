import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { closedWords } from '../words/closed-words.js';
import { findersOf, found } from '../words/frame-words.js';
import { absentIn } from './absent-things.js';

/**
 * Of “14 fires without fatalities” and “14 fires that killed nobody”, 没人死亡, 死者の出なかった, none was fatal: a text without the
 * harm that it denies, at its length, for kinds that are harm.
 */
export function withoutDeniedHarm(kind: string, text: string, pack: LanguagePack): string {
  const forms = formsOf(pack).get(kind);
  if (forms === undefined) return text;
  return [...absentIn(text, pack), ...deniedIn(text, forms, pack)].reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

/** Whether a label says a harm that a text tells of up to a place, whatever it says there was none of. */
export const saysHarmBefore = (
  label: string,
  text: string,
  end: number,
  pack: LanguagePack,
): boolean =>
  [...formsOf(pack)].some(
    ([kind, { says, parts }]) =>
      label.search(says) >= 0 && parts.test(withoutDeniedHarm(kind, text, pack).slice(0, end)),
  );

interface Forms {
  readonly says: RegExp;
  /** A part of any word that may tell of the harm. */
  readonly parts: RegExp;
  /** A harm with the word that denies it; where verbs stand last, what ends before that word. */
  readonly denied: RegExp;
}

function deniedIn(text: string, { denied }: Forms, pack: LanguagePack): readonly Stretch[] {
  const { others, negations } = findersOf(pack);
  if (!pack.frame['verbs-last']) {
    // 无人机: a word that denies nothing.
    const free = others === undefined ? [] : found(text, others, 0);
    return found(text, denied, 0).filter(({ start }) =>
      free.every((each) => start < each.start || start >= each.end),
    );
  }
  const closed = closedWords(text, { start: 0, end: text.length }, pack);
  const lacks = wordsOfLack(pack);
  return [...closed.words(negations), ...closed.words(lacks)].flatMap(({ start, end }) => {
    const lead = text.slice(Math.max(0, start - longestLead), start);
    const at = lead.search(denied);
    return at < 0 ? [] : [{ start: start - lead.length + at, end }];
  });
}

/** In UTF-16 units. */
const longestLead = 24;

const wordsOfLack = memoOf(({ frame }: LanguagePack) => {
  const { lacks } = frame['case-marks'];
  return lacks.length === 0 ? undefined : new RegExp(oneOf(lacks), 'gu');
});

const kindsOfHarm = ['deaths', 'injuries'];

const formsOf = memoOf(
  (pack: LanguagePack): ReadonlyMap<string, Forms> =>
    new Map(
      kindsOfHarm.flatMap((kind) => {
        const of = pack.frame['kinds-in-labels'][kind];
        const says = of === undefined ? undefined : wordFinder(of.says, pack);
        if (of === undefined || says === undefined) return [];
        const parts = anyOf([...of['borne-by'], ...of.says]);
        const forms = { says, parts: new RegExp(parts, 'iu'), denied: deniedOf(parts, pack) };
        return [[kind, forms] as const];
      }),
    ),
);

function deniedOf(parts: string, pack: LanguagePack): RegExp {
  const { frame, numerals, reading } = pack;
  if (frame['verbs-last']) return deniedBefore(parts, pack);
  const none = frame['none-of-them'].behind;
  if (reading.grammar !== 'han') {
    // “Non-fatal”, “killed nobody”, „verletzt wurde niemand“, «mató a nadie»; “of those killed nobody was local” tells of the killed.
    const small = anyOf(frame['goes-on'].realised);
    const verbs = anyOf([...frame['goes-on'].realised, ...frame.modals.auxiliaries]);
    const prefixes = anyOf([...frame.negations, ...frame['opposing-prefixes']]);
    return new RegExp(
      `(?<!\\p{L})(?:${prefixes})[\\s-]?(?:${parts})\\p{L}*|(?<!\\p{L})[\\p{L}-]*?(?:${parts})\\p{L}*\\s(?:(?:\\p{L}|${small})\\s)?(?:${anyOf(none)})(?!\\p{L})(?!\\s(?:${verbs})(?!\\p{L}))`,
      'giu',
    );
  }
  // 没有人员死亡, 无人伤亡; of one sign alone the harm or its people stand right behind: 无死亡的, 没死人.
  const words = [...none, ...numerals['not-one'].before];
  const [whole, signs] = [true, false].map((isWhole) =>
    anyOf(words.filter((word) => word.length > 1 === isWhole)),
  );
  const people = anyOf([...frame['names-of-people'], ...numerals.absent.verbs]);
  const marks = anyOf(frame['modifier-marks']);
  return new RegExp(
    `(?:(?:${whole})(?:(?!${marks})\\p{Script=Han}){0,4}?|(?:${signs})(?:${people})?)(?:${parts})`,
    'gu',
  );
}

/** 死者の出(なかった), 다친 사람은 (없었다), but of 死者は保険が(なかった) the dead are told, and of 사망하고 부상자는 as well. */
function deniedBefore(parts: string, { frame, script }: LanguagePack): RegExp {
  const marks = anyOf(frame['case-marks'].subjects);
  if (script !== 'Kore') {
    const rest = `(?:(?!${marks})\\p{L})`;
    return new RegExp(`(?:${parts})${rest}{0,3}(?:${marks})?${rest}{0,5}$`, 'u');
  }
  const joined = `(?<!${anyOf(frame['plans-had'].continued.map((each) => each.trim()))})`;
  const isMarked = `(?<!${marks.replaceAll(' ', '')})`;
  const word = `(?:${parts})\\p{L}{0,3}${joined}`;
  return new RegExp(
    `(?:${word}\\s?|${word}${isMarked}\\s\\p{L}{1,6}\\s?|${word}\\s\\p{L}{1,6}${isMarked}\\s?)$`,
    'u',
  );
}
