import { anyOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { once, wordFinder, yearDigits } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { isOfComing } from './coming.js';
import { isOfDoneRelative } from './relatives-before-nouns.js';

/**
 * “The north hall (4,300 visits) will close”, 北馆（4300人次）将关闭: a figure in brackets describes the noun before it, and what is
 * to be closed is there, so that a word of status outside them says nothing of the figure. “(4,300 seats) will open” has a plan. The
 * same holds of “the 40 schools that may close”.
 */
export function isOfWhatIsThere(
  text: string,
  figure: Stretch,
  word: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  if (isOfComing(text, word, figure, pack) || isOfDoneRelative(text, figure, word, pack))
    return true;
  const { befalling, opening, closing, objects } = formsOf(pack);
  if (word.start < figure.end) return isBeforeBracket(text, figure, word, pack);
  if (befalling === undefined || !opening.test(text.slice(clause.start, figure.start)))
    return false;
  const rest = text.slice(figure.end, clause.end);
  const bracket = closing.exec(rest);
  if (bracket === null || word.start < figure.end + bracket[0].length) return false;
  // 将于2023年10月关闭: a date leads to no other thing.
  const said = rest.slice(bracket[0].length).replace(dateBefore, '');
  const verb = befalling.exec(said);
  if (verb === null) return false;
  const [before, behind] = [said.slice(0, verb.index), said.slice(verb.index + verb[0].length)];
  return !objects.between.test(before) && !objects.behind.test(behind);
}

/** “The north hall will close (4,300 visits)”: a bracket at the end tells of what the verb before it befalls. */
function isBeforeBracket(
  text: string,
  figure: Stretch,
  word: Stretch,
  pack: LanguagePack,
): boolean {
  const { befalling, closing } = formsOf(pack);
  const lead = text.slice(word.end, figure.start);
  const verb = befalling?.exec(lead);
  if (verb === undefined || verb === null || pack.reading.grammar !== 'latin') return false;
  // “Will close, and a new one will open (4,300 seats)”, “will close the gap (300 flats)”.
  const isAlone =
    /^\s(?:\p{Ll}+\s)?$/u.test(lead.slice(0, verb.index)) &&
    /^\s?[(（]$/u.test(lead.slice(verb.index + verb[0].length));
  return isAlone && closing.test(text.slice(figure.end));
}

const dateBefore = new RegExp(`${yearDigits}\\p{Lo}(?:\\d{1,2}\\p{Lo}){0,2}`, 'u');

const formsOf = memoOf((pack: LanguagePack) => {
  const { frame, reading } = pack;
  const articles = `(?<!\\p{L})(?:${anyOf(frame.determiners)})(?!\\p{L})`;
  const marks = anyOf(frame['case-marks'].objects);
  return {
    befalling: once(wordFinder(frame.befalling, pack)),
    opening: /\p{L}\s?[(（][^()（）\d]*$/u,
    closing: /^[^()（）\d]*[)）]/u,
    // “Will close the gap”, wird die Lücke schließen: something else is closed.
    objects: frame['verbs-last']
      ? { between: new RegExp(marks, 'u'), behind: /^\d/u }
      : {
          between: new RegExp(`\\d|${articles}`, 'iu'),
          behind:
            reading.grammar === 'han' ? /^\p{L}/u : new RegExp(`^\\s(?:\\d|${articles})`, 'iu'),
        },
  };
});
