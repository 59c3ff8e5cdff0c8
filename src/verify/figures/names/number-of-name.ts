import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import type { SourceText, Stretch } from '../../sources/source-text.js';
import { mayCount, modelOfMaker } from './models-of-makers.js';
import { isCountedBefore } from '../../counted/counted-before.js';
import { nameOfObject } from './name-of-object.js';
import { nameOfSeveral } from './name-of-several.js';
import { openingWords, timeWords } from './words-beside-names.js';
import { once, wordFinder } from '../words.js';

/** In UTF-16 units: what is looked at before and behind a number. */
const reach = 80;

/**
 * The word that makes a name of a bare number: “Boeing” of “Boeing 737”, “hall” of “hall 3”, 号 of のぞみ12号. A number right
 * behind a proper noun, or beside a noun of what is numbered, counts nothing, unless what it counts is said behind it.
 * @param counted the words for what the fact counts
 */
export function nameOfNumber(
  { number, start, value, unit, magnitude, spelling, qualifier }: ReadQuantity,
  { source, pack }: SourceText,
  counted: readonly string[],
): string | undefined {
  if (pack === undefined || number === undefined || value.kind !== 'number') return undefined;
  if (number.start !== start || unit.kind === 'percent') return undefined;
  if (spelling === 'words' || qualifier !== undefined) return undefined;
  const { text } = source;
  const beside = {
    lead: text.slice(Math.max(0, number.start - reach), number.start),
    behind: text.slice(number.end, number.end + reach),
  };
  if (magnitude !== '')
    return /^k$/iu.test(magnitude) ? resolutionOf(text, number, beside, pack) : undefined;
  // „Boeing 737 Jets“; « à Fokker 31 avions » counts.
  const mayBeModel = pack.script !== 'Latn' || number.end - number.start === 3;
  const digits = text.slice(number.start, number.end);
  const model =
    ofModel(beside, pack) ?? (mayBeModel ? modelOfMaker(digits, beside, pack) : undefined);
  const isCounter = unit.kind === 'word' && unit.isMeasure !== true;
  if (model !== undefined || unit.id !== undefined)
    return (
      model ?? (isCounter && pack.script === 'Latn' ? nameOfObject(beside.lead, pack) : undefined)
    );
  const named = behindName(beside, pack);
  if (named !== undefined) return named;
  const numbering = classBehind(beside, pack);
  if (numbering !== undefined)
    return mayCount(numbering, beside, pack) &&
      counted.some((word) => beside.behind.trimStart().startsWith(word))
      ? undefined
      : numbering;
  if (unit.kind !== 'none' || !/^\d+(?:\.\d)?$/u.test(digits)) return undefined;
  const [phrase = ''] = beside.behind.split(/[,，.;。；、!?！？\n\t\d]/u, 1);
  if (counted.some((word) => phrase.toLowerCase().includes(word.toLowerCase())))
    return pack.script === 'Latn'
      ? (nameOfObject(beside.lead, pack) ?? nameOfSeveral(beside.lead, pack))
      : undefined;
  // „Von den 1.312 Klagen wies das Gericht 417 ab“.
  if (counted.some((word) => isCountedBefore(word, beside.lead, text.slice(number.end), pack)))
    return undefined;
  if (pack.script === 'Kore') return koreanName(beside, pack);
  return pack.reading.grammar === 'han' ? nameInHan(beside, pack) : nameInLatin(beside, pack);
}

interface Beside {
  readonly lead: string;
  readonly behind: string;
}

const wordsOf = memoOf((pack: LanguagePack) => {
  const { numbered } = pack.frame;
  const { frame, reading } = pack;
  const goesOn = oneOf([
    ...frame.rises,
    ...frame.falls,
    ...frame.to,
    ...frame.from,
    ...frame.conjunctions,
    ...frame['modifier-marks'],
    ...frame['counted-before'],
    ...reading.qualifiersAfter.keys(),
    ...reading.counters,
    ...numbered.measures,
  ]);
  return {
    classes: new Set(numbered.before),
    behind: beginning(numbered.behind),
    behindNames: beginning(numbered['behind-names']),
    series: beginning(numbered.series),
    models:
      numbered.models.length === 0
        ? undefined
        : new RegExp(`^\\s?(?:${oneOf(numbered.models)})`, 'u'),
    measures: new RegExp(
      `^\\s?(?:${anyOf([...reading.counters, ...numbered.measures, ...reading.units.keys(), ...[...pack.units.values()].flatMap(({ words }) => Object.values(words))])})`,
      'u',
    ),
    countedLeads: ending([
      ...numbered['counted-leads'],
      ...frame['case-marks'].marks,
      ...frame['case-marks'].objects,
      ...frame.from,
      ...frame.to,
      ...frame.conjunctions,
    ]),
    openings: openingWords(pack),
    leads: [...numbered.openings, ...frame.rises, ...frame.falls, ...frame.to],
    goesOn: goesOn === '' ? undefined : new RegExp(`^(?:${goesOn})`, 'u'),
    times: timeWords(pack),
    heads: once(wordFinder(pack.frame['relative-heads'], pack)),
  };
});

const beginning = (words: readonly string[]): RegExp | undefined =>
  words.length === 0 ? undefined : new RegExp(`^(?:${oneOf(words)})`, 'u');

const ending = (words: readonly string[]): RegExp | undefined =>
  words.length === 0 ? undefined : new RegExp(`(?:${oneOf(words)})$`, 'u');

/** 4K屏幕, 8K 영상: so many lines of a picture, where nothing that counts stands behind the letter. */
function resolutionOf(
  text: string,
  number: Stretch,
  { behind }: Beside,
  pack: LanguagePack,
): string | undefined {
  const digits = text.slice(number.start, number.end);
  if (pack.script === 'Latn' || !/^(?:[24568]|1[026])k$/iu.test(digits)) return undefined;
  const [noun] = /^\s?(\p{Lo}{2,8})/u.exec(behind) ?? [];
  return noun === undefined || wordsOf(pack).measures.test(behind) ? undefined : noun.trim();
}

/** 700系, 보잉 737 여객기, 歼20战机: the number of a series or a model. 出动20战机 counts. */
function ofModel({ lead, behind }: Beside, pack: LanguagePack): string | undefined {
  const { series, models, countedLeads, leads } = wordsOf(pack);
  const ofSeries = series?.exec(behind)?.[0];
  // 3系統, 4계절: a longer word that counts.
  const counts = wordsOf(pack).measures.exec(behind)?.[0] ?? '';
  if (ofSeries !== undefined && ofSeries.length >= counts.trim().length) return ofSeries;
  if (models?.test(behind) !== true) return undefined;
  const name = /[\p{L}ー]{1,12}[ -]?$/u.exec(lead)?.[0]?.trim();
  const isCounted = countedLeads?.test(lead) === true || leads.some((word) => lead.endsWith(word));
  return isCounted ? undefined : name;
}

/** 12号, 201동: what is numbered is said behind. */
const classBehind = ({ behind }: Beside, pack: LanguagePack): string | undefined =>
  wordsOf(pack).behind?.exec(behind)?.[0];

/** 日航123便, NH6便; 6便の機内. 1日6便, 欠航は12便 and 6便が運航 count. */
function behindName({ lead, behind }: Beside, pack: LanguagePack): string | undefined {
  const { behindNames, countedLeads } = wordsOf(pack);
  const word = behindNames?.exec(behind)?.[0];
  if (word === undefined) return undefined;
  if (countedLeads?.test(lead) === true) return undefined;
  const isWhose = pack.frame['modifier-marks'].some((mark) => behind.startsWith(word + mark));
  return /\p{L}\s?$/u.test(lead) || isWhose ? word : undefined;
}

/** “Boeing 737”, “hall 3”; no “Yesterday 41 came”, “Monday 41”, “Germany 41, France 38”. */
function nameInLatin(beside: Beside, pack: LanguagePack): string | undefined {
  const { lead, behind } = beside;
  const word = lastWord.exec(lead)?.[1]?.replace(/^\p{L}{1,2}[’'](?=\p{L}{2})/u, '');
  if (word === undefined) return undefined;
  const { classes, openings, times, heads } = wordsOf(pack);
  const hasCapitals = pack.lineBreaking.hyphenation.capitalisedNouns;
  if (classes.has(word) || (!hasCapitals && classes.has(word.toLowerCase()))) return word;
  if (!/^\p{Lu}/u.test(word)) return undefined;
  const ahead = lead.slice(0, lead.length - word.length - 1);
  if (opensClause.test(ahead) && openings.has(word.toLowerCase())) return undefined;
  if (times?.test(word) === true || heads?.test(word) === true) return undefined;
  return isOfList(beside) || isOfPlaces(lead, behind) ? undefined : word;
}

const lastWord = /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{N}’'&/-]{0,30}) $/u;
const opensClause = /(?:^|[.!?:;\n•"“„«(,])\s?$/u;

/** “Germany 41, France 38 and Spain 22”, and what stands alone on its line: names with the number of each. */
function isOfList({ lead, behind }: Beside): boolean {
  if (!closesItem.test(behind)) return false;
  const own = itemBefore(lead);
  if (own === undefined) return false;
  const ahead = lead.slice(0, lead.length - own.length).trimEnd();
  const line = lead.slice(0, -own.length).split('\n').at(-1) ?? '';
  const isLine = !/\p{L}/u.test(line) && /^\P{L}{0,40}(?:\n|$)/u.test(behind);
  const [, before = ''] =
    /^(.*[^\d\s(])[\s(]*\d[\d.,]{0,12}\)?[,;|:]?(?:\s\p{Ll}{1,3})?$/su.exec(ahead) ?? [];
  const next =
    /^\)?(?:[,;|]|\s\p{Ll}{1,3})\s?(?:\p{Ll}{1,3}\s)?(\p{Lu}[^,;:|\t\n\d(]{0,40})[ (]\d/u.exec(
      behind,
    )?.[1];
  return (
    isLine ||
    [itemBefore(`${before} `), next].some(
      (each) => each !== undefined && each.trim() !== own.trim(),
    )
  );
}

/** The words of an item that end a text: from the last sign or number on, each with a capital but for short ones between. */
function itemBefore(lead: string): string | undefined {
  const item = lead.split(/[,;:(|\t\n•–\d]/u).at(-1) ?? '';
  const own = item.replace(/^\)?\s?(?:\p{Ll}{1,3}\s)?/u, '');
  const words = own.trim().split(/\s/u);
  const isNamed = words.every((word) => /^(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word));
  return isNamed && /^\p{Lu}/u.test(own) && words.length <= 5 ? own : undefined;
}

const closesItem =
  /^\s?(?:$|[,;|)\]\n\t]|[.!?](?:\s|$)|\s\s|[-–]?\d|\p{Ll}{1,3}\s(?:\p{Ll}{1,3}\s)?\p{Lu})/u;

/** “41 in Berlin and in Hamburg 38”: behind another number of the sentence, each with its place. */
function isOfPlaces(lead: string, behind: string): boolean {
  const [sentence = ''] = lead.split(/[.!?\n]/u).slice(-1);
  const [, ahead] = /^(.*)[\s,(]\p{Ll}{1,3}\s\p{Lu}[\p{L}’'-]{1,30} $/u.exec(sentence) ?? [];
  return closesItem.test(behind) && ahead !== undefined && /\d/u.test(ahead);
}

/** ボーイング737が, 使用Windows 11系统: a word of another script than the text’s own; 波音737停飞, where no measure word follows. */
function nameInHan({ lead, behind }: Beside, pack: LanguagePack): string | undefined {
  const foreign = foreignWord.exec(lead)?.[0];
  const { leads, goesOn } = wordsOf(pack);
  if (leads.some((word) => lead.trimEnd().endsWith(word))) return undefined;
  if (foreign === undefined) {
    const isCounted =
      pack.script === 'Jpan' || !/^\p{Script=Han}/u.test(behind) || goesOn?.test(behind) === true;
    return isCounted ? undefined : /\p{Script=Han}{2,4}$/u.exec(lead)?.[0];
  }
  if (pack.script === 'Jpan' && /^[\p{Script=Han}\p{Script=Latin}]/u.test(behind)) return undefined;
  const isItem = /(?:^|[,、，;；:：(（\n\t])\s?$/u.test(lead.slice(0, -foreign.length));
  return isItem && closesItem.test(behind.replace(/^[、，；。）]/u, '\n'))
    ? undefined
    : foreign.trim();
}

const foreignWord = /(?:[A-Za-z][A-Za-z-]{0,30}|[\p{Script=Katakana}ー・]{2,30}) ?$/u;

/** 보잉 737이: a particle right behind the number, where one that counts has its counter. */
function koreanName({ lead, behind }: Beside, pack: LanguagePack): string | undefined {
  const { times, heads } = wordsOf(pack);
  const word = /(?<![\p{L}\p{N}])([\p{Script=Hangul}A-Za-z]{2,12}) $/u.exec(lead)?.[1];
  const { marks, objects } = pack.frame['case-marks'];
  const particles = oneOf([...marks, ...objects]);
  if (word === undefined || particles === '') return undefined;
  if (times?.test(word) === true || heads?.test(word) === true) return undefined;
  return new RegExp(`^(?:${particles})(?![\\p{L}\\p{N}])`, 'u').test(behind) ? word : undefined;
}
