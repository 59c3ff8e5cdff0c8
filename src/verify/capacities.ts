import type { LanguagePack } from '../language/pack.js';
import { memoOf } from '../memo.js';
import type { Fact } from '../report/report.js';
import type { Packs, ReportContext } from './context.js';
import { clauseRound } from './clauses/clauses.js';
import { stanceWords } from './clauses/words/stance-words.js';
import { holds, keyOf, once, wordFinder } from './figures/words.js';
import type { QuoteMatch } from './sources/match-quote.js';

const wordsOf = memoOf((pack: LanguagePack) => once(wordFinder(pack.frame.capacities, pack)));

/** Under “Seats” it is a report that a hall can hold 300. */
export const namesCapacity = ({ label }: Fact, packs: Packs): boolean =>
  Object.entries(label).some(([tag, text]) => {
    const pack = packs.get(tag);
    return pack !== undefined && holds(text, wordsOf(pack));
  });

const rulesOf = memoOf((pack: LanguagePack) =>
  once(wordFinder(pack.frame['rules-in-labels'], pack)),
);

/** Under “Fee” it is a report that guests must pay $40: a rule in force, and no aim. */
export const namesRule = ({ label }: Fact, packs: Packs): boolean =>
  Object.entries(label).some(([tag, text]) => {
    const pack = packs.get(tag);
    return pack !== undefined && namesOne(headOf(text, pack), pack);
  });

const amountsForOneOf = memoOf((pack: LanguagePack) => {
  const { distributives, ...frame } = pack.frame;
  const words = wordFinder(distributives['for-one'], pack);
  if (words === undefined) return undefined;
  const behind = wordFinder([...frame['counted-ends'], ...frame['levels-of']], pack);
  const rest = frame['verbs-last'] || behind === undefined ? '$' : `(?=$|\\s${behind.source})`;
  // “Income of the fee” names the income: no word that links nouns stands before it.
  const lead =
    frame['verbs-last'] || behind === undefined ? '' : `^(?:(?!${behind.source})[^,;:])*?`;
  return new RegExp(`${lead}${words.source}${rest}`, 'iu');
});

/** Under “Entrance fee” each guest's $30 is the fee: what a price, a dose or a minimum is, it is for one. */
export const namesAmountForOne = ({ label }: Fact, packs: Packs): boolean =>
  Object.entries(label).some(([tag, text]) => {
    const pack = packs.get(tag);
    return pack !== undefined && holds(headOf(text, pack).trim(), amountsForOneOf(pack));
  });

/** The 收费 of 收费站, a toll station, is no fee. */
const namesOne = (head: string, pack: LanguagePack): boolean =>
  holds(head.replaceAll(othersOf(pack), ''), rulesOf(pack));

const othersOf = memoOf(
  (pack: LanguagePack) => wordFinder(pack.frame['not-words'], pack) ?? /(?!)/gu,
);

/** 免收的通行费 over 应免收通行费: the label says that it was done, where the source says that it must be. */
export function namesDeed({ label }: Fact, behind: string, pack: LanguagePack): boolean {
  const own = label[pack.tag] ?? '';
  if (pack.reading.grammar !== 'han') return false;
  const deed = own.slice(0, own.length - headOf(own, pack).length);
  const mark = pack.frame['modifier-marks'].find((each) => deed.endsWith(each)) ?? '';
  const verb = deed.slice(0, deed.length - mark.length);
  return verb !== '' && behind.startsWith(verb);
}

/** 低保家庭 of 免除电费的低保家庭, “households” of “households freed of fees”: what the label names. */
function headOf(label: string, pack: LanguagePack): string {
  const { 'modifier-marks': marks, 'behind-nouns': prepositions } = pack.frame;
  if (pack.reading.grammar === 'han') {
    const from = Math.max(...marks.map((mark) => label.lastIndexOf(mark) + mark.length), 0);
    return label.slice(label.slice(from).trim() === '' ? 0 : from);
  }
  const behind = once(wordFinder(prepositions, pack));
  const at = behind === undefined ? -1 : label.search(behind);
  return at > 0 ? label.slice(0, at) : label;
}

/** “Each crew must carry {{fact}} flares”: every text that prints the figure says the duty itself. */
export function printsDuty({ id }: Fact, { texts, report, flat, packs }: ReportContext): boolean {
  const clauses = texts.flatMap(({ prose }) =>
    report.languages.flatMap((language) => {
      const own = prose[language];
      const pack = packs.get(language);
      if (own === undefined || pack === undefined) return [];
      const { text, pieces } = flat(own, language);
      return pieces
        .filter(({ fact }) => fact === id)
        .map((piece) => ({ text, pack, ...clauseRound(text, piece) }));
    }),
  );
  return (
    clauses.length > 0 &&
    clauses.every(
      ({ text, pack, start, end }) =>
        stanceWords(text.slice(start, end), 'obligations', pack).length > 0,
    )
  );
}

/** Whether a word of status is a modal, whose rule or ability a label may say: must, 可. */
export const isModal = (word: string, pack: LanguagePack): boolean =>
  modalsOf(pack).has(keyOf(word.split(' … ')[0] ?? word));

/** “People who can swim”, 会游泳的人: the label says the modal itself that its source does. */
export function saysModal({ label }: Fact, word: string, pack: LanguagePack): boolean {
  const own = label[pack.tag] ?? '';
  // Of „können … lesen“ the auxiliary.
  const [modal = word] = word.split(' … ');
  const modals = pack.frame['statuses-before-verbs'];
  const status = modals[keyOf(modal)];
  const alike = Object.keys(modals).filter((each) => modals[each] === status);
  // “People entitled to vote” over “were entitled to vote”.
  const [first = '', ...others] = modal.split(' ').slice(1);
  const bare = others.length > 0 && first.length > 3 ? [[first, ...others].join(' ')] : [];
  return isModal(modal, pack) && holds(own, once(wordFinder([modal, ...alike, ...bare], pack)));
}

const modalsOf = memoOf(
  ({ frame }: LanguagePack) =>
    new Set(
      [
        ...frame.modals.verbs,
        ...Object.keys(frame['statuses-before-verbs']),
        ...frame.stances.obligations,
      ].map(keyOf),
    ),
);

/** 日处理能力达到56万吨: the source itself gives the figure as a capacity. */
export function givesCapacity(match: QuoteMatch | undefined): boolean {
  if (match?.kind !== 'found' || match.source.pack === undefined) return false;
  const { source, sentence } = match;
  return holds(source.source.text.slice(sentence.start, sentence.end), wordsOf(match.source.pack));
}
