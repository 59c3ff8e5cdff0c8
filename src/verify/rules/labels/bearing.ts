import { clauseFrame } from '../../clauses/clause-frame.js';
import { clauseRound } from '../../clauses/clauses.js';
import { closesSentence } from '../../sources/paragraphs.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { sentenceRound, type Stretch } from '../../sources/source-text.js';
import { surroundingsAt } from '../../sources/surroundings.js';

/** What may bear out a word of a label: all of it, and that without the clauses behind that have figures of their own. */
export interface Bearing {
  readonly whole: string;
  readonly own: string;
}

function bearing(text: string, from: number, end: number, to: number, head: string): Bearing {
  const behind = text.slice(end, to).split(/(?=[,，；;])/u);
  const own = `${text.slice(from, end)}${behind.filter((part) => !/\d/u.test(part)).join('')}`;
  const whole = text.slice(from, to);
  return {
    whole: inLine(`${head}\n${whole} `),
    own: inLine(`${head}\n${own} `),
  };
}

/** In small letters, with a space before each word. */
const inLine = (text: string): string => ` ${text.toLowerCase().replaceAll('\n', ' ')}`;

/** The clause of a figure; of a line of a table or a list, whatever stands near it. */
export function clauseOf(match: FoundQuote): string {
  const { text } = match.source.normal;
  const { start, end } = withSubject(match, clauseRound(text, figureOf(match)));
  const { isProse } = surroundingsAt(match.source, start);
  return isProse ? `${text.slice(start, end)} `.toLowerCase() : textNear(match).whole;
}

/** The sentence of a figure, and where asked that before it, with the title and the head of its lines; of a line of a table or a list, whatever stands near it. */
export function sentenceOf(match: FoundQuote, withBefore: boolean): Bearing {
  const { source } = match;
  const { text } = source.normal;
  const { title, paragraph, isProse } = surroundingsAt(source, figureOf(match).start);
  if (!isProse) return textNear(match);
  const heading = text.slice(0, paragraph.start).trimEnd().split('\n').at(-1) ?? '';
  const { start, end } = sentenceRound(source.sentences, match.quantity ?? match.quote);
  const before = sentenceRound(source.sentences, { start: Math.max(0, start - 2), end: start });
  const first = source.normal.normal(withBefore ? before.start : start);
  const [from, to] = [Math.max(paragraph.start, first), source.normal.normal(end)];
  const clause = clauseRound(text, figureOf(match));
  const head = `${title}\n${closesSentence.test(heading) ? '' : heading}`;
  return bearing(text, from, Math.min(clause.end, to), to, head);
}

/** 人均收入3万元，增长5.5%: in hanzi and where verbs stand last, the subject of a change stands before the comma. */
function withSubject(match: FoundQuote, clause: Stretch): Stretch {
  const { normal, pack } = match.source;
  if (pack?.reading.grammar !== 'han' && pack?.frame['verbs-last'] !== true) return clause;
  const figure = figureOf(match);
  if (clauseFrame(normal.text, figure, pack).direction?.relation !== 'by') return clause;
  const lead = normal.text.slice(Math.max(0, clause.start - longestSubject), clause.start);
  const sentence = lead.split(/[.!?](?:\s|$)|[。！？；\n]/u).at(-1) ?? '';
  return { start: clause.start - sentence.length, end: clause.end };
}

/** In UTF-16 units. */
const longestSubject = 80;

/** The paragraph of a figure with what leads to it, and the head of the source; of sentences, none behind that of the figure. */
export function textNear(match: FoundQuote): Bearing {
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const { head, paragraph, near, isProse } = surroundingsAt(match.source, figure.start);
  const last = isProse ? text.slice(figure.end, paragraph.end).search(sentenceEnd) : -1;
  const end = last < 0 ? near.end : figure.end + last;
  const clause = isProse ? clauseRound(text, figure).end : end;
  return bearing(text, near.start, Math.min(clause, end), end, head.slice(0, paragraph.start));
}

const sentenceEnd = /[.!?](?:\s|$)|[。！？\n]/u;
