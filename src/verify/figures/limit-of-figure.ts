import { anyOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { Unit } from '../../quantity/quantity.js';
import type { Stretch } from '../sources/source-text.js';
import { anySpelled, wordEnd, wordStart } from './words.js';

type Kind = 'people' | 'counts' | 'money' | 'amounts';

/**
 * The noun that makes a figure what is allowed, and not what there was: “the quota for herring was 1,200 tonnes”, « un plafond de 500
 * euros », „betrug die Kapazität der Fähre 300 Personen“, 定員は300人. Of “used 75% of their quota” and “with a quota, caught 1,180” there is none.
 *
 * @param clause the clause of the figure, in the normal text
 */
export function limitOf(
  text: string,
  clause: Stretch,
  figure: Stretch,
  unit: Unit,
  pack: LanguagePack,
): string | undefined {
  const kind = kindOf(unit, pack);
  const words = kind === undefined ? undefined : findersOf(pack)[kind];
  if (words === undefined) return undefined;
  const lead = text.slice(clause.start, figure.start);
  for (const { 0: word, index } of lead.matchAll(words)) {
    const [before, behind] = [lead.slice(0, index), lead.slice(index + word.length)];
    if (isNounOf(before, behind, pack)) return word;
  }
  return undefined;
}

/** A capacity is one of people alone: what holds 300 berths has them. Of shares and lengths none is a limit by its noun. */
function kindOf({ kind, id, dimension, words }: Unit, pack: LanguagePack): Kind | undefined {
  if (kind === 'currency') return 'money';
  const own = Object.values(words[pack.tag] ?? {}).map((word) => word.toLowerCase());
  const isOfPeople = pack.frame['names-of-people'].some((name) => own.includes(name));
  if (id === 'person' || isOfPeople) return 'people';
  if (kind === 'counter') return 'counts';
  return kind === 'measure' && dimension !== 'length' ? 'amounts' : undefined;
}

function isNounOf(before: string, behind: string, pack: LanguagePack): boolean {
  const { opened, of, linked, verb, next } = patternsOf(pack);
  if (of?.test(behind) === true) return true;
  if (opened.test(before)) return false;
  return linked.test(behind) || (verb?.test(before) === true && next?.test(behind) === true);
}

const findersOf = memoOf((pack: LanguagePack) => {
  const { people, counts, money, amounts } = pack.frame['limits-named'];
  const finder = (nouns: readonly string[]): RegExp =>
    new RegExp(`${wordStart(pack)}(?:${anySpelled(nouns)})${wordEnd(pack)}`, 'giu');
  return {
    people: finder([...people, ...counts]),
    counts: finder(counts),
    money: finder(money),
    amounts: finder(amounts),
  };
});

const patternsOf = memoOf((pack: LanguagePack) => {
  const { frame, reading, script, lineBreaking } = pack;
  const copulas = anyOf([
    ...frame['amount-due'],
    ...frame.amounting,
    ...frame['limits-named'].links,
  ]);
  const nearly = anyOf([...reading.qualifiersBefore.keys()]);
  if (script !== 'Latn')
    return {
      // 超过配额20吨.
      opened: new RegExp(`(?:${nearly})$`, 'u'),
      linked: new RegExp(`^\\s?(?:${copulas})?[:：]?\\s?(?:${nearly})?\\s?$`, 'u'),
    };
  const ends = [...frame['counted-ends'], ...frame['behind-nouns']];
  // „Die Kapazität der Fähre“.
  const genitives = lineBreaking.hyphenation.capitalisedNouns ? frame.determiners : [];
  const rest = `(?:\\s(?:${anyOf([...ends, ...frame['levels-of'], ...genitives])})\\s[^,;:\\d]{1,50}?)?`;
  const number = `(?:\\s(?:${nearly}))?\\s?[^\\p{L}\\d,;:.]{0,2}$`;
  const of = frame['amount-due'].filter((word) => frame['levels-of'].includes(word));
  return {
    // “Under the quota the catch was”.
    opened: new RegExp(
      `(?<!\\p{L})(?:${anyOf(ends)})\\s(?:(?:${anyOf(frame.determiners)})\\s)?(?:\\p{L}+\\s)?$`,
      'iu',
    ),
    of: new RegExp(`^\\s(?:${anyOf(of)})${number}`, 'iu'),
    linked: new RegExp(`^${rest}\\s(?:${copulas})${number}`, 'iu'),
    // „Lag das Kontingent für Holz bei“.
    verb: new RegExp(`(?<!\\p{L})(?:${copulas})\\s(?:\\p{L}+\\s){0,3}$`, 'iu'),
    next: new RegExp(`^${rest}(?:\\s(?:${anyOf(frame['counted-ends'])}))?${number}`, 'iu'),
  };
});
