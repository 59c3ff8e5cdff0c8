import { escapeExpression, oneOf } from '../language/escape-expression.js';
import { memoOf } from '../language/memo.js';
import type { LanguagePack } from '../language/pack.js';
import type { Unit } from '../quantity/quantity.js';
import type { ReadQuantity } from '../quantity/read/read-quantity.js';
import { clauseRound } from './clauses.js';
import { tableCell } from './draft/table-cells.js';
import { wordFinder, yearDigits } from './figures/words.js';
import { holds, isNounBefore, isNounBehind } from './noun-of-figure.js';
import type { SourceText } from './sources/source-text.js';
import { inSameWriting } from '../language/tags.js';

/** The noun phrase behind a number is looked at no farther than this. */
const longest = 60;

/**
 * Whether the source counts what a fact counts. The phrase behind the number has to hold the word of the unit, with or
 * without its measure word; 个 alone says nothing. `as` is what the source calls it, verbatim.
 */
export function countsTheSame(
  read: ReadQuantity,
  unit: Unit,
  as: string | undefined,
  own: SourceText,
): boolean {
  const { normal, pack } = own;
  if (
    pack === undefined ||
    (as === undefined && (unit.kind !== 'counter' || read.unit.id === unit.id))
  )
    return true;
  const { text } = normal;
  const start = normal.normal(read.number?.end ?? read.end);
  const clause = clauseRound(text, {
    start: normal.normal(read.start),
    end: Math.max(start, normal.normal(read.end)),
  });
  const behind = text.slice(
    start,
    Math.min(text.length, Math.max(clause.end, start), start + longest),
  );
  const phrase = behind.split(/[，；。;!?！？\n\t"]/u)[0] ?? behind;
  const before = text.slice(
    Math.max(clause.start, normal.normal(read.start) - longest),
    normal.normal(read.start),
  );
  const lead = text.slice(0, normal.normal(read.start));
  const isBare = read.unit.kind === 'none';
  if (as !== undefined)
    return (
      isNounBehind(phrase, as, pack) ||
      isNounBefore(before, as, behind.slice(read.unit.text.length), pack) ||
      isNumberOf(as, before, phrase, pack) ||
      (isBare &&
        (isCountedBefore(as, lead, text.slice(start), pack) ||
          isOfList(as, lead, text.slice(start), pack)))
    );
  const words = wordsOf(unit, pack);
  const head = isBare ? tableCell(read, own)?.column : undefined;
  if (head !== undefined && words.some((word) => holds(head, word, pack))) return true;
  return words.some((word) =>
    // Korean and Japanese may name the thing before its number: 학생 3명.
    pack.script === 'Kore' || pack.script === 'Jpan'
      ? holds(phrase, word, pack) || holds(before, word, pack)
      : holds(phrase, word, pack) ||
        isListed(word, read.unit.text, lead, behind, pack) ||
        (!isSingular(word, unit, pack) && isNumberOf(word, before, phrase, pack)) ||
        (isBare &&
          !isSingular(word, unit, pack) &&
          !saysNumberOf(before, pack) &&
          isCountedBefore(word, lead, text.slice(start), pack)),
  );
}

/** 病床2100张, 其中三级医院2家: in a list of hanzi the noun touches its number from before, and nothing is behind. */
const isListed = (
  word: string,
  counter: string,
  lead: string,
  behind: string,
  { reading }: LanguagePack,
): boolean =>
  reading.grammar === 'han' &&
  word.length > 1 &&
  lead.endsWith(word) &&
  /^(?:$|[，；。;、,)）\n])/u.test(
    behind.startsWith(counter) ? behind.slice(counter.length) : behind,
  );

/** “The number of accidents fell from 52 to 41”: what is counted is said before, and nothing else behind. */
function isNumberOf(word: string, before: string, behind: string, pack: LanguagePack): boolean {
  const { 'count-heads': heads, to } = pack.frame;
  const next = /^\s*(?<word>\p{L}*)/u.exec(behind)?.groups?.['word'] ?? '';
  // “Ging auf 12 zurück”: the prefix of the verb is no noun.
  const prefixes = pack.frame.separable.map(({ prefix }) => prefix);
  const closed = [
    ...to,
    ...pack.proofreading.otherDates,
    ...prefixes,
    ...pack.frame['counted-ends'],
  ];
  if (next !== '' && !closed.includes(next.toLowerCase())) return false;
  const head = before.toLowerCase();
  return heads.some((each) => {
    const at = head.lastIndexOf(each.toLowerCase());
    const [own = ''] = at < 0 ? [] : head.slice(at + each.length).split(/\p{N}/u);
    return holds(countedNoun(own, pack), word, pack);
  });
}

/** “The number of bus drivers was 41” says itself what is counted. */
const saysNumberOf = (before: string, { frame }: LanguagePack): boolean =>
  frame['count-heads'].some((each) => {
    const at = before.toLowerCase().lastIndexOf(each.toLowerCase());
    return at >= 0 && !/\p{N}/u.test(before.slice(at));
  });

/** What is counted, without what tells more of it: of “bridges of the city”, bridges; of two things, neither. */
function countedNoun(behindHead: string, { frame }: LanguagePack): string {
  const opening = new Set(frame.determiners);
  const ending = new Set([...frame.determiners, ...frame['counted-ends']]);
  const words = behindHead.trim().split(/\s+/u);
  const first = words.findIndex((word) => !opening.has(word));
  const noun = words.slice(Math.max(0, first));
  const at = noun.findIndex((word) => ending.has(word) || frame.conjunctions.includes(word));
  if (frame.conjunctions.includes(noun[at] ?? '')) return '';
  return noun.slice(0, Math.min(at < 0 ? noun.length : at, 4)).join(' ');
}

/** “Number of bus drivers”: what is counted is never told by the word of one. */
function isSingular(word: string, { words, id }: Unit, pack: LanguagePack): boolean {
  const own: Readonly<Record<string, string>> =
    inSameWriting(words, pack.tag) ?? pack.units.get(id)?.words ?? {};
  return (
    word === own['one'] && Object.entries(own).some(([form, it]) => form !== 'one' && it !== word)
  );
}

/**
 * “Of the cases notified, 1,285 were confirmed”, “of cases (1,652)”, “48 contacts; 35 of them”: no noun is behind the
 * number, its sentence named what is counted before, and nothing else has been counted since.
 */
function isCountedBefore(word: string, lead: string, behind: string, pack: LanguagePack): boolean {
  const closing = closingOf(pack);
  if (closing === undefined) return false;
  const sentences = lead.slice(-longestLead).split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u);
  const own = sentences.at(-1) ?? '';
  const isNounless = closing.opening?.test(own) === true && closing.noNoun?.test(behind) === true;
  // “4.300 Betten, davon 410 auf Intensivstationen”.
  const isOfThese = closing.these?.test(own) === true && closing.behindThese.test(behind);
  const isPart = isOfThese || (closing.part.test(own) && closing.place.test(behind));
  if (!isNounless && !isPart && !closing.behind.test(behind)) return false;
  const whole = closing.whole?.exec(own)?.groups;
  if (whole !== undefined)
    return (
      isHeadOf(word, whole['phrase'] ?? '', closing.nounEnds) &&
      !closing.otherCount.test(whole['rest'] ?? '')
    );
  const goesBack = closing.opening?.test(own) === true || closing.same?.test(own) === true;
  const said = goesBack ? `${sentences.at(-2) ?? ''} ${own}` : own;
  const at = lastWord(said, word);
  return at !== undefined && !closing.otherCount.test(said.slice(at + word.length));
}

/** “Sweden (20) and Malta (25) have the lowest rates”: numbers in brackets are of what their sentence says, uncounted, behind. */
function isOfList(as: string, lead: string, behind: string, pack: LanguagePack): boolean {
  if (!/[(（]$/u.test(lead) || !/^[)）]/u.test(behind)) return false;
  const [sentence = ''] = behind.slice(0, longestLead).split(/[.!?](?:\s|$)|[。！？\n;；]/u);
  const word = escapeExpression(as);
  return holds(sentence, as, pack) && !new RegExp(`\\d\\s?${word}`, 'iu').test(sentence);
}

/** “(Of the) 6.3 million breath tests carried out in 12 countries”: its noun, and none of what is said of that. */
function isHeadOf(word: string, phrase: string, ends: RegExp | undefined): boolean {
  const at = lastWord(phrase, word);
  if (at === undefined) return false;
  const head = phrase.slice(0, at);
  const [number = ''] = leadingNumber.exec(head) ?? [];
  if (ends !== undefined && number.search(ends) >= 0) return false;
  const lead = head.slice(number.length);
  const words = lead.split(/\s+/u).filter((each) => each !== '');
  return (
    words.length <= mostBeforeNoun &&
    !/\d/u.test(lead) &&
    (ends === undefined || lead.search(ends) < 0)
  );
}

/** “6.3 million breath tests”, “the service’s 64 vehicles”: the number of the whole, and whose it is. */
const leadingNumber = /^\s*(?:\p{L}[\p{L}'’]*\s){0,3}\d[\d.,’\s\u00A0\u202F]*/u;

/** “Million new laboratory (tests)”. */
const mostBeforeNoun = 4;

/** How far before a number the noun of it may stand, in UTF-16 units. */
const longestLead = 240;

/** Where a whole word stands last in a text. */
function lastWord(text: string, word: string): number | undefined {
  const found = [
    ...text.matchAll(new RegExp(`(?<!\\p{L})${escapeExpression(word)}(?!\\p{L})`, 'giu')),
  ];
  return found.at(-1)?.index;
}

const closingOf = memoOf((pack: LanguagePack) => {
  const { frame, reading } = pack;
  if (reading.grammar !== 'latin' || frame['counted-before'].length === 0) return undefined;
  const [verbs, opening] = [oneOf(frame['counted-before']), oneOf(frame['of-these'])];
  const [objects, wholes] = [oneOf(frame['object-openings']), oneOf(frame.partitives)];
  const year = '(?:\\p{L}+\\s){1,2}(?:1[89]|2[01])\\d{2}(?:/\\d{2,4})?(?!\\d)';
  const next = [
    '$',
    '[).,;:]',
    ...frame.conjunctions.map((word) => `\\s${escapeExpression(word)}(?!\\p{L})`),
  ];
  const verb = `(?:${verbs})(?!\\p{L})`;
  const done = objects === '' ? [] : [`\\p{Ll}+\\s(?:${objects})(?!\\p{L})`];
  return {
    behind: new RegExp(
      `^(?:\\s\\([^()]*%\\))?(?:$|[).,;:](?!\\d)|\\s(?:${[verb, ...done, `${year}(?:${next.join('|')})`].join('|')}))`,
      'iu',
    ),
    // “Davon sind 12 geschlossen”: a noun would have a capital.
    noNoun: pack.lineBreaking.hyphenation.capitalisedNouns ? /^[^\p{Lu}\d,;.:]*[,;.:]/u : undefined,
    these: opening === '' ? undefined : new RegExp(`[,;(]\\s?(?:${opening})\\s$`, 'iu'),
    behindThese: new RegExp(
      `^(?:$|[).,;:](?!\\d)|\\s(?:${oneOf([...frame['noun-ends'], ...frame['counted-before']])})(?!\\p{L}))`,
      'iu',
    ),
    // “Of which 20 at sea”.
    part: new RegExp(
      `(?<!\\p{L})(?:${oneOf([...frame['of-these'], ...frame['counted-before'].filter((word) => word.includes(' '))])})\\s$`,
      'iu',
    ),
    place: new RegExp(`^\\s(?:${oneOf(frame['behind-nouns'])})(?!\\p{L})`, 'iu'),
    // “In 2024 it was 11,100.”
    same:
      frame['of-the-same'].length === 0
        ? undefined
        : new RegExp(`(?<!\\p{L})(?:${oneOf(frame['of-the-same'])})\\s$`, 'iu'),
    opening: opening === '' ? undefined : new RegExp(`^(?:${opening})(?!\\p{L})`, 'iu'),
    // “From 48 to 52” counts nothing else.
    otherCount: new RegExp(
      `(?<![\\d.,])(?!${yearDigits}(?!\\d))\\d[\\d.,]*\\s(?!${verb}|${year}|(?:${oneOf(frame.to) || '$^'})\\s)\\p{L}`,
      'iu',
    ),
    whole:
      wholes === ''
        ? undefined
        : new RegExp(
            `^(?:.*;\\s)?(?:${wholes})(?!\\p{L})\\s?(?<phrase>(?:[^,;]|,(?=\\d))*),(?<rest>\\s.*)$`,
            'isu',
          ),
    nounEnds: wordFinder(frame['noun-ends'], pack),
  };
});

/** The words of a unit in the language of the source, its measure word taken off where a noun is left. */
function wordsOf(unit: Unit, pack: LanguagePack): readonly string[] {
  const own = inSameWriting(unit.words, pack.tag) ?? pack.units.get(unit.id)?.words;
  const synonyms = [...pack.reading.units].flatMap(([word, id]) => (id === unit.id ? [word] : []));
  const words = [...new Set([...Object.values(own ?? {}), ...synonyms])];
  return words.map((word) => {
    const counter = pack.reading.counters.find((each) => word.startsWith(each) && word !== each);
    const noun = counter === undefined ? word : word.slice(counter.length).trim();
    // 台の充電器: the mark goes with the measure word.
    const mark = pack.frame['modifier-marks'].find((each) => noun.startsWith(each));
    return mark === undefined ? noun : noun.slice(mark.length).trim();
  });
}
