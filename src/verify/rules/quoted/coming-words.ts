import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { found } from '../../clauses/words/frame-words.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { fieldPlace } from '../../field-place.js';
import { holds, keyOf, once, wordFinder } from '../../figures/words.js';
import { anyStatusWords } from '../../clauses/statuses/status-words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “People in sprayed houses” of “34 people lived in houses that were to be sprayed”: what was only to come is not said as done. */
export const comingWords: ReportRule = {
  codes: ['source/status-differs'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const tag = match.source.source.language;
  const label = (fact.label[tag] ?? '').toLowerCase();
  if (match.quantity === undefined || fact.quantity.status !== 'reported') return [];
  const { normal } = match.source;
  if (pack.frame['verbs-last']) {
    const { start, end } = match.sentence;
    const sentence = normal.text.slice(normal.normal(start), normal.normal(end));
    const deed = deedToCome(label, sentence, pack);
    return deed === undefined ? [] : [told(fact, tag, deed)];
  }
  if (pack.reading.grammar !== 'latin') return [];
  const expression = comingOf(pack);
  if (expression === undefined || saysComing(label, pack)) return [];
  const { text } = normal;
  const figure = figureOf(match);
  const lead = text.slice(Math.max(0, figure.start - 2), figure.start).trimEnd();
  const isSubject = lead === '' || /[.;!?,]$/u.test(lead);
  const [behind = ''] = text.slice(figure.end, figure.end + longest).split(ending, 1);
  const isSaid = (word: string | undefined): boolean =>
    word !== undefined &&
    behind.split(word).length === 2 &&
    wordsOfLabel(word, pack).words.some((each) => standsIn(each, label));
  const coming = found(behind, expression, 0).find(
    ({ start, end, text: word }) =>
      // Behind another figure it is of that one.
      !/\d/u.test(behind.slice(0, start)) &&
      // “9 countries pledged to vaccinate”.
      (holds(behind.slice(0, start), relativesOf(pack)) ||
        (isSubject && isPlan(word, pack) && subject.test(behind.slice(0, start)))) &&
      (isSaid(verbBehind.exec(behind.slice(end))?.[1]) ||
        (pack.lineBreaking.hyphenation.capitalisedNouns &&
          /^\p{Ll}/u.test(word) &&
          isSaid(verbBefore.exec(behind.slice(0, start))?.[1]))),
  );
  return coming === undefined ? [] : [told(fact, tag, coming.text)];
}

const told = (fact: QuotedFact['fact'], tag: string, word: string): Diagnostic =>
  error(
    'source/status-differs',
    fieldPlace(fact, `label.${tag}`, 'label'),
    `the source says “${word}” of what the label of “${fact.id}” says as done in ${tag}`,
    'say it in the label as the source does, or name what the source counts',
  );

/** 却下した申請 of 申請34件を却下する: where verbs stand last, the label tells the deed as done and its sentence as one of now or to come. */
function deedToCome(label: string, sentence: string, pack: LanguagePack): string | undefined {
  return Object.entries(pack.frame.coming.deeds).flatMap(([done, forms]) =>
    [
      ...label.matchAll(
        new RegExp(String.raw`([\p{Script=Han}\p{Script=Hangul}]{2,4})${done}`, 'gu'),
      ),
    ]
      .map(([, deed = '']) => deed)
      .filter((deed) => sentence.split(deed).length === 2)
      .flatMap((deed) => {
        const form = new RegExp(`${deed}(?:${oneOf(forms)})(?=[。、.,]|$)`, 'u').exec(sentence);
        return form === null ? [] : [form[0]];
      }),
  )[0];
}

/** “Pledged to”, and no modal. */
const isPlan = (word: string, { frame }: LanguagePack): boolean =>
  Object.hasOwn(frame.statuses, keyOf(word));

/** A noun, or none where the figure has it. */
const subject = /^(?:\s\p{L}+){0,3}\s$/u;

/** “(Will) be sprayed”, « (devaient) être rénovées ». */
const verbBehind = /^\s(?:\p{L}{1,4}\s){0,2}(\p{L}{5,})/u;

/** „Saniert werden (sollten)“. */
const verbBefore = /(?<!\p{L})(\p{Ll}{5,})\s(?:\p{L}{3,6}\s)?$/u;

/** In UTF-16 units. */
const longest = 160;

/** Behind a full stop or another figure it is of another. */
const ending = /[.;:!?](?=\s|$)|\n/u;

const saysComing = (label: string, pack: LanguagePack): boolean =>
  anyStatusWords(label, pack).length > 0 || holds(label, saysOf(pack));

const relativesOf = memoOf(({ frame, ...pack }: LanguagePack) =>
  once(
    wordFinder([...frame['relative-pronouns'], ...frame['relative-conjunctions']], {
      frame,
      ...pack,
    }),
  ),
);

const saysOf = memoOf((pack: LanguagePack) => {
  const { says, infinitives } = pack.frame.coming;
  return once(wordFinder([...says, ...infinitives.filter((word) => word.includes(' '))], pack));
});

const comingOf = memoOf((pack: LanguagePack) => {
  const { statuses, modals, ...frame } = pack.frame;
  const verbs = Object.keys({ ...statuses, ...frame['statuses-before-verbs'] });
  return wordFinder([...verbs, ...modals.verbs], pack);
});
