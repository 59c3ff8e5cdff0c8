import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import type { Stretch } from '../../sources/source-text.js';
import { anySpelled } from '../../figures/words.js';
import { closedWords } from '../words/closed-words.js';
import { findersOf } from '../words/frame-words.js';

/**
 * What the counted things do not have or did not do, said of their noun: “12 schools without roofs”, “52 countries that have
 * no law”, 未获得许可的企业523家, 許可のない企業523社.
 */
export function deniedModifier(
  text: string,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): ClauseWord | undefined {
  const { before, behind, beside } = modifiersOf(pack);
  const from = Math.max(pack.script === 'Latn' ? 0 : clause.start, figure.start - longestLead);
  const lead = before?.exec(text.slice(from, figure.start));
  const said = lead?.groups?.['said'];
  if (lead !== null && lead !== undefined && said !== undefined) {
    const start = figure.start - lead[0].length;
    return deniedIn(text, { start, end: start + said.length }, pack, figure.start);
  }
  const rest = text.slice(figure.end, figure.end + longest);
  const own = text.slice(figure.start, figure.end);
  const follow = behind?.exec(rest);
  const isShare = follow?.groups?.['whole'] !== undefined;
  // “12 schools” has its noun, “12%” and “12” have it behind them.
  const found =
    isShare || !/[\p{L}%‰]$/u.test(own) ? follow : /\p{L}$/u.test(own) ? beside?.exec(rest) : null;
  const words = found?.groups?.['said'] ?? found?.groups?.['far'];
  if (found === null || found === undefined || words === undefined) return undefined;
  const end = figure.end + found[0].length;
  return deniedIn(text, { start: end - words.length, end }, pack);
}

/** Set phrases may end behind the place: 没有贷款的|情况下. */
function deniedIn(
  text: string,
  place: Stretch,
  pack: LanguagePack,
  end = place.end,
): ClauseWord | undefined {
  const word = closedWords(text, { start: place.start, end }, pack)
    .words(findersOf(pack).negations)
    .find((each) => each.end <= place.end && !pack.frame['negating-prefixes'].includes(each.text));
  if (word !== undefined) return word;
  const own = text.slice(place.start, place.end);
  const lack = pack.frame['case-marks'].lacks.find((each) => own.includes(each));
  // 빠짐없이 denies nothing.
  const { others } = findersOf(pack);
  const rest = others === undefined ? own : own.replace(others, '');
  return lack === undefined || !rest.includes(lack) ? undefined : { ...place, text: own.trim() };
}

/** “ countries in the south that do not yet require ”, in UTF-16 units. */
const longest = 48;
/** “number of towns in the south that did not ask for ships by June was ”. */
const longestLead = 96;

/** “Of” leads to amounts as verbs do. */
const isVerb = (word: string): boolean => word.length > 2;

interface Modifiers {
  /** At the end of what stands before a figure; `said` is the modifier. */
  readonly before?: RegExp;
  /** At the beginning of what stands behind it; `whole` is there where it is a share of the noun. */
  readonly behind?: RegExp;
  /** The same behind a figure with its noun. */
  readonly beside?: RegExp;
}

const modifiersOf = memoOf(({ frame, reading, script }: LanguagePack): Modifiers => {
  const { places, openings } = frame.modals;
  if (frame['verbs-last']) {
    const { subjects, marks: all } = frame['case-marks'];
    const marks = anyOf(subjects);
    // 病院がない地区に学校40校: a noun with another mark is not what is counted.
    const others = anyOf(all.filter((mark) => !subjects.includes(mark)));
    // 열리지 않았고 면적은 70만: a verb of a clause before is no modifier.
    const endings = frame['goes-on'].past.endings.map((each) => each.slice(1));
    const isModifier = `(?<!${anyOf(endings)})`;
    const denies = `(?<=(?:${anySpelled([...frame.negations, ...frame['case-marks'].lacks])})\\p{L}{0,3})`;
    return script === 'Kore'
      ? {
          before: new RegExp(
            `(?<said>\\p{L}{1,8}(?:${isModifier}\\s|\\p{L})?\\p{L}{0,5})${denies}${isModifier}\\s(?!\\p{L}+(?:${others})\\s)\\p{L}{1,6}?(?:${marks})?\\s(?:\\p{L}{1,3}\\s)?$`,
            'u',
          ),
        }
      : {
          before: new RegExp(
            `(?<said>\\p{L}{0,14}?(?:${anyOf(frame.negations)}))(?:(?!${others})\\p{L}){0,8}?(?:${marks})?$`,
            'u',
          ),
        };
  }
  if (reading.grammar === 'han') {
    // 未通过者29人: who is denied what is named by that alone.
    const persons = anyOf(frame['those-who']);
    return {
      before: new RegExp(
        `(?<said>[^\\d\\p{P}]{1,24}(?:(?:${anyOf(frame['modifier-marks'])})(?=[^\\d\\p{P}])|${persons}))[^\\d\\p{P}]{0,8}$`,
        'u',
      ),
    };
  }
  const small = anyOf([...frame.determiners, ...openings]);
  const share = `(?<whole>\\s(?:${anyOf(places)})(?:\\s(?:${small}))?)?`;
  const without = anyOf(frame['negations-of-nouns']);
  const pronoun = anyOf(frame['relative-pronouns']);
  const that = anyOf(frame['relative-conjunctions']);
  const verb = "(?:\\s[\\p{L}\\d’']+){1,4}";
  const far = `(?:\\s\\p{L}+){1,2}(?<far>,?\\s(?:${pronoun})${verb})`;
  const said = `(?<said>\\s(?:${without})|,?\\s(?:${that}|${pronoun})${verb})`;
  const end = '(?=,?\\s\\p{L}|[.;])';
  const heads = anyOf(frame['count-heads']);
  const amounts = anyOf([...frame['amount-due'].filter(isVerb), ...frame.amounting]);
  return {
    // “The number of towns that did not answer was ”
    before: new RegExp(
      `(?<=(?:${heads})\\s?(?:[\\p{L}’'-]+\\s?){1,4}),?(?<said>\\s(?:${that}|${pronoun})\\s[^.;:!?,]{3,60}?),?\\s(?:${amounts})\\s(?:\\p{L}{1,6}\\s){0,2}$`,
      'iu',
    ),
    behind: new RegExp(`^${share}(?:\\s\\p{L}+${said}|${far})${end}`, 'iu'),
    beside: new RegExp(`^(?:${said}|${far})${end}`, 'iu'),
  };
});
