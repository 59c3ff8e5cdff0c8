import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { anySpelled, once, wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/** What is still to be done to what a figure counts. */
export interface Coming extends Stretch {
  readonly text: string;
  /** What may close is there; what may open is not. */
  readonly isThere: boolean;
}

/**
 * “40 schools to open”, “40 schools that may close”, « 40 écoles à ouvrir », „40 Schulen, die schließen könnten“: a relative or an
 * infinitive behind what is counted says what is still to be done to it.
 */
export function comingOf(text: string, figure: Stretch, pack: LanguagePack): Coming | undefined {
  const forms = formsOf(pack);
  const found = forms?.coming.exec(text.slice(figure.end, figure.end + longest));
  const said = found?.groups?.['said'];
  if (forms === undefined || found === null || found === undefined || said === undefined)
    return undefined;
  const lead = text.slice(Math.max(0, figure.start - longest), figure.start);
  if (found.groups?.['before'] !== undefined && !forms.held.test(lead)) return undefined;
  const end = figure.end + found[0].length;
  const isThere = forms.befalling?.test(said) === true;
  return { start: end - said.length, end, text: said, isThere };
}

/** Whether a word only says what may befall things that are there: “the 40 schools that may close are old”. */
export function isOfComing(
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const coming = word.start < figure.end ? undefined : comingOf(text, figure, pack);
  return coming?.isThere === true && word.start >= coming.start && word.end <= coming.end;
}

/** Whether a label says that it was done: “closed schools”. */
export const saysBefallen = (label: string, pack: LanguagePack): boolean =>
  formsOf(pack)?.befalling?.test(label) === true;

/** Whether a label says that it is still to be done: “schools to close”, “schools at risk”. */
export const saysComing = (label: string, pack: LanguagePack): boolean =>
  formsOf(pack)?.says?.test(label) === true;

/** In UTF-16 units. */
const longest = 80;
const longestUninflected = 6;

interface Forms {
  readonly coming: RegExp;
  /** Before a figure of which an infinitive tells: “has”. “40 schools had to close” tells what they did. */
  readonly held: RegExp;
  readonly befalling: RegExp | undefined;
  readonly says: RegExp | undefined;
}

const formsOf = memoOf((pack: LanguagePack): Forms | undefined => {
  const { frame } = pack;
  const { infinitives, holders, relatives, closings, verbs, says, habits } = frame.coming;
  if (verbs.length === 0) return undefined;
  const small = anyOf([...frame.determiners, ...frame.modals.openings]);
  const verb = `(?:${anySpelled(verbs)})`;
  // “Has 40 people to open the hall”: the infinitive has an object of its own.
  const alone = `(?!\\s(?!(?:${anyOf(frame['counted-ends'])})(?!\\p{L}))[\\p{L}\\d])`;
  const closing = closings.length === 0 ? '' : `\\s(?:${anySpelled(closings)})`;
  const bare = `(?<before>${anySpelled(infinitives)})\\s${verb}(?!\\p{L})${alone}`;
  // “That will open on Sundays”: so things are used that are there.
  const isUse = `(?!\\s(?:${anySpelled(habits)})(?!\\p{L}))`;
  const relative = `(?:${anySpelled(relatives)})\\s${verb}${closing}(?!\\p{L})${isUse}`;
  // “Debts to repay” are there.
  const noun = `(?:\\s(?!(?:${small})\\s)\\p{L}+){0,2}`;
  return {
    coming: new RegExp(`^${noun},?\\s(?<said>${[bare, relative].join('|')})`, 'iu'),
    held: new RegExp(
      `(?<!\\p{L})(?:${anySpelled(holders)})\\s(?:(?:${small})\\s){0,2}[\\p{Sc}]?$`,
      'iu',
    ),
    // „Geschlossene“ ends as no verb does.
    befalling: once(
      wordFinder(
        [...frame.befalling, ...frame['befalls-now'].verbs].map((word) =>
          word.length > longestUninflected && !word.endsWith('*') ? `${word}*` : word,
        ),
        pack,
      ),
    ),
    says: once(wordFinder(says, pack)),
  };
});
