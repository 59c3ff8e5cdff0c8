import { escapeExpression, oneOf } from '../../../language/escape-expression.js';
import type { VerbForm } from '../../../language/schema/verb-form.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';
import { anySpelled, keyOf, wordFinder } from '../../figures/words.js';

interface Form {
  readonly status: VerbForm['status'];
  readonly verbs: RegExp;
  readonly except: ReadonlySet<string>;
  readonly exceptBeginnings: readonly string[];
  readonly auxiliaries: RegExp | undefined;
  /** Of those words the ones that are no auxiliaries. */
  readonly notAuxiliaries: ReadonlySet<string>;
  readonly place: VerbForm['place'];
  /** What stands between an auxiliary and the verb behind it. */
  readonly between: RegExp;
  /** One of these stands between an auxiliary and a verb at the end of its clause. */
  readonly linked: RegExp | undefined;
  readonly isOfObject: boolean;
  /** Behind the verb they say that its auxiliary is one of going. */
  readonly goings: RegExp | undefined;
  /** What a clause goes on with behind its verb: a conjunction. */
  readonly goesOn: RegExp;
}

export interface FoundVerbForm extends Stretch {
  readonly text: string;
  readonly status: VerbForm['status'];
  /** It says nothing of a figure that is its subject. */
  readonly isOfObject: boolean;
}

/** Verbs of a clause whose ending, or whose ending beside an auxiliary, says that what they tell is not reported. */
export function verbForms(clause: string, pack: LanguagePack): readonly FoundVerbForm[] {
  return formsOf(pack).flatMap((form) => inClause(clause, form));
}

const formsOf = memoOf((pack: LanguagePack): readonly Form[] =>
  pack.frame['verb-forms'].map(({ status, endings, except, auxiliaries, place, ...form }) => ({
    status,
    verbs: verbsWith(endings, pack),
    except: new Set(except.map(keyOf)),
    exceptBeginnings: form['except-beginnings'],
    auxiliaries: wordFinder([...auxiliaries, ...form['except-auxiliaries']], pack),
    notAuxiliaries: new Set(form['except-auxiliaries'].map(keyOf)),
    place,
    between: new RegExp(`^\\s(?:(?:${anySpelled(form.links)})(?:\\s|(?<=['’])))?$`, 'u'),
    linked: wordFinder(form.links, pack),
    isOfObject: form.of === 'object',
    goings:
      form['unless-behind'].length === 0
        ? undefined
        : new RegExp(`^(?:\\s\\p{L}+){0,2}\\s(?:${oneOf(form['unless-behind'])})(?!\\p{L})`, 'iu'),
    goesOn: new RegExp(`^(?:${oneOf(pack.frame.conjunctions)})(?!\\p{L})`, 'u'),
  })),
);

/** Words of small letters that end so: names and German nouns are no verbs. */
function verbsWith(endings: readonly string[], { script, reading }: LanguagePack): RegExp {
  // «Sería» is a verb, and «quesería» a dairy.
  const whole = endings.flatMap((ending) =>
    ending.startsWith('^') ? `|${escapeExpression(ending.slice(1))}` : [],
  );
  const body = endings
    .filter((ending) => !ending.startsWith('^'))
    .map((ending) =>
      script === 'Kore'
        ? syllables(ending)
        : // “zu *en”: any verb between.
          escapeExpression(ending).replaceAll('\\*', '\\p{Ll}{1,20}'),
    )
    .join('|');
  if (reading.grammar === 'han') return new RegExp(body, 'gu');
  return script === 'Kore'
    ? new RegExp(`(?<!\\p{L})\\p{L}{0,8}?(?:${body})`, 'gu')
    : new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}])(?:\\p{Ll}{0,24}?(?:${body})${whole.join('')})(?![\\p{L}\\p{M}\\p{N}])`,
        'gu',
      );
}

/** A last letter at the head of an ending closes the syllable before it: ㄹ in 될 and 이를, ㅆ in 했. */
export function syllables(ending: string, except: readonly string[] = []): string {
  const closing = closings.get(ending.charAt(0));
  if (closing === undefined) return escapeExpression(ending);
  const closed = closedWith(closing).filter((each) => !except.includes(each));
  return `[${closed.join('')}]${escapeExpression(ending.slice(1))}`;
}

/** The letters that endings begin with, by their places among the 28 last letters of a syllable. */
const closings: ReadonlyMap<string, number> = new Map([
  ['\u3139', 8],
  ['\u3146', 20],
]);

/** Hangul syllables stand in Unicode by their first letter, vowel and last letter. */
const closedWith = (last: number): readonly string[] =>
  Array.from({ length: 399 }, (_, index) => String.fromCodePoint(0xac00 + index * 28 + last));

function inClause(clause: string, form: Form): readonly FoundVerbForm[] {
  const { status, verbs, except, exceptBeginnings, auxiliaries, goings, isOfObject } = form;
  const found = [...clause.matchAll(verbs)]
    .map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      text,
      status,
      isOfObject,
    }))
    .filter(
      ({ text, end }) =>
        !except.has(keyOf(text)) &&
        !exceptBeginnings.some((each) => text.startsWith(each)) &&
        goings?.test(clause.slice(end)) !== true,
    );
  if (auxiliaries === undefined || found.length === 0) return found;
  const helpers = [...clause.matchAll(auxiliaries)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
  return found.flatMap((verb) => {
    const helper = helpers.find(
      (each) => !form.notAuxiliaries.has(keyOf(each.text)) && standsWith(clause, verb, each, form),
    );
    return helper === undefined ? [] : [{ ...verb, text: `${helper.text} … ${verb.text}` }];
  });
}

/** “va recevoir”; “wird … steigen” with the verb at the end of its clause, or “steigen wird”. */
function standsWith(
  clause: string,
  verb: Stretch,
  auxiliary: Stretch,
  { place, between, linked, goesOn }: Form,
): boolean {
  if (place === 'behind') return between.test(clause.slice(auxiliary.end, verb.start));
  const isLinked =
    linked === undefined || clause.slice(auxiliary.end, verb.start).search(linked) >= 0;
  if (!isLinked) return false;
  if (auxiliary.start >= verb.end) return clause.slice(verb.end, auxiliary.start) === ' ';
  const behind = clause.slice(verb.end).trim();
  return auxiliary.end <= verb.start && (!/\p{L}/u.test(behind) || goesOn.test(behind));
}
