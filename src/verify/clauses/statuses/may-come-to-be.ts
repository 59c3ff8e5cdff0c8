import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { anySpelled, once, wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { comesWithNoun } from './relatives-before-nouns.js';

/**
 * “A second school, costing £3 million, could open in 2027”: a figure inside commas is as possible as what its sentence begins with, where
 * that is new to its reader. “The school” is there, and so is one that could close.
 */
export function mayComeToBe(sentence: string, figure: Stretch, pack: LanguagePack): boolean {
  const forms = formsOf(pack);
  if (forms === undefined) return comesWithNoun(sentence, figure, pack);
  const lead = sentence.slice(0, figure.start);
  const behind = sentence.slice(figure.end);
  // „2033 könnte ein zweites Depot, das 70 Wagen fasst, öffnen“.
  const isTurned = forms.turned.test(lead);
  const verb = (isTurned ? forms.last : forms.verb).exec(behind)?.groups?.['rest'];
  const rest = /^[^,]*/u.exec(behind)?.[0] ?? '';
  if (verb === undefined || forms.befalling?.test(verb) === true) return false;
  if (forms.past.test(`${lead.split(',').at(-1) ?? ''}|${rest}`)) return false;
  if (isTurned) return forms.opens.test(` ${verb}`);
  // “A second school, which costs £3 million”, but one “which cost” so much is there.
  return forms.lead.test(lead) || (forms.relative.test(lead) && forms.opens.test(verb));
}

/**
 * The same where its verb says that it is yet to be, and a figure may not be told as one that is: “could open”. A visitor, spending
 * £40, could see the house, and what was built for £3 million is there.
 */
export function isYetToBe(sentence: string, figure: Stretch, pack: LanguagePack): boolean {
  const forms = formsOf(pack);
  if (!mayComeToBe(sentence, figure, pack)) return false;
  if (forms === undefined) return true;
  const lead = sentence.slice(0, figure.start);
  const verb = forms.verb.exec(sentence.slice(figure.end))?.groups?.['rest'] ?? '';
  return (forms.turned.test(lead) || forms.opens.test(verb)) && !forms.done.test(lead);
}

const formsOf = memoOf((pack: LanguagePack) => {
  const { frame } = pack;
  const { articles, verbs, 'relatives-of-now': ofNow } = frame.coming;
  if (articles.length === 0) return undefined;
  const done = anySpelled(frame.coming['relatives-done']);
  const relatives = anySpelled(frame['relative-pronouns']);
  const thing = `(?:${anySpelled(articles)})(?:\\s[\\p{L}-]+){1,6},\\s`;
  const subject = `^\\s*${thing}`;
  const possible = `(?:${anySpelled(frame.possibilities)})`;
  return {
    lead: new RegExp(`${subject}(?!(?:${relatives})(?!\\p{L}))[^,;:.\\d]{1,80}$`, 'iu'),
    relative: new RegExp(`${subject}(?:${anySpelled(ofNow)})(?!\\p{L})[^,;:.\\d]{0,80}$`, 'iu'),
    verb: new RegExp(`^[^,;:.\\d]{0,80},\\s${possible}(?!\\p{L})(?<rest>.*)`, 'iu'),
    turned: new RegExp(`^[^,;:.]{0,40}\\s${possible}\\s${thing}[^,;:.\\d]{1,80}$`, 'iu'),
    last: /^[^,;:.\d]{0,80},\s(?<rest>[^,;:.]{1,80})/iu,
    // “Could hire a boat”: with an object of its own it tells of nothing that is yet to be.
    opens: new RegExp(
      `^[^,;:.]{0,40}?\\s(?:${anySpelled(verbs)})(?!\\p{L})(?!\\s(?!(?:${anyOf(frame['counted-ends'])})(?!\\p{L}))\\p{L})`,
      'iu',
    ),
    done: new RegExp(`,\\s(?:${anyOf(stems(verbs))})\\p{L}*\\s[^,]*$`, 'iu'),
    // „Die 3 Millionen Euro kostete“, «que costó 3 millones»: within its commas, before or behind the figure.
    past: new RegExp(`^\\s(?:${done})(?!\\p{L})|(?<!\\p{L})(?:${done})$`, 'iu'),
    befalling: once(wordFinder(frame.befalling, pack)),
  };
});

/** Construir and construida: what the forms of a verb begin with. */
const stems = (verbs: readonly string[]): readonly string[] =>
  verbs
    .flatMap((verb) => verb.split(' '))
    .filter((word) => word.length >= shortestVerb)
    .map((word) => word.slice(0, shortestVerb - 1));

/** In UTF-16 units. */
const shortestVerb = 5;
