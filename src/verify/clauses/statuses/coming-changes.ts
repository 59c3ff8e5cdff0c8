import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { sentenceStart } from './remarks.js';
import type { StatedStatus } from './stated-statuses.js';

/**
 * 28便から34便に増える。: a verb of change that ends its sentence in the form of what is not done yet says of the level behind “from”
 * that it is to come; what goes so each year, or more the older one is, is no event.
 */
export function comingChange(
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): readonly StatedStatus[] {
  const forms = formsOf(pack);
  if (forms === undefined) return [];
  const found = forms.change.exec(text.slice(figure.end, figure.end + longest));
  const lead = text.slice(sentenceStart(text, figure.start), figure.start);
  if (found?.groups === undefined || !forms.from.test(lead) || forms.habits.test(lead)) return [];
  const { said = '' } = found.groups;
  const end = figure.end + found[0].length;
  return [{ start: end - said.length, end, text: said, status: 'expected', isFuture: true }];
}

/** In UTF-16 units. */
const longest = 24;

const formsOf = memoOf((pack: LanguagePack) => {
  const { changes, always } = pack.frame.coming;
  if (changes.length === 0) return undefined;
  return {
    change: new RegExp(
      `^\\p{L}{0,4}?(?:${oneOf(pack.frame.to)})\\s?(?<said>${anyOf(changes)})(?=\\s*(?:[。．.！!\\n]|$))`,
      'u',
    ),
    from: new RegExp(`[\\d%％]\\s?\\p{L}{0,4}(?:${anyOf(pack.frame.from)})\\s?$`, 'u'),
    habits:
      wordFinder(
        [...Object.values(pack.frame.times.each).flat(), ...pack.frame.averages, ...always],
        pack,
      ) ?? /(?!)/u,
  };
});
