import { anyOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import type { Status } from '../../../quantity/quantity.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { anySpelled, keyOf, yearDigits } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import type { StatedStatus } from './stated-statuses.js';

/** What a text says of a figure outside its clause. */
export interface Remarks {
  readonly statuses: readonly StatedStatus[];
  readonly denial: ClauseWord | undefined;
  readonly hearsay: ClauseWord | undefined;
}

/**
 * “40 schools opened. This is a target.”, “…; this is a target.”, “… None of this has happened.”, “…, or so it is claimed.”, and a note under a table: “The figures
 * are targets.”
 */
export function remarksOn(text: string, figure: Stretch, pack: LanguagePack): Remarks {
  const forms = formsOf(pack);
  if (forms === undefined) return none;
  const start = sentenceStart(text, figure.start);
  const end = sentenceEnd(text, figure.end);
  const next = end + (/^[.!?。！？]?[”"’」』）)]*\s*/u.exec(text.slice(end))?.[0].length ?? 0);
  const behind = text.slice(next, next + longest);
  return {
    statuses: [
      ...statusAt(text, next, forms.status.exec(behind), forms),
      ...statusAt(text, figure.end, forms.joined.exec(text.slice(figure.end, end)), forms),
      ...ofTable(text, figure.end, forms),
      ...ofTitle(text, figure, start, forms),
    ].slice(0, 1),
    denial:
      wordAt(figure.end, forms.denied?.exec(text.slice(figure.end, end))) ??
      wordAt(next, forms.denial?.exec(behind)),
    hearsay:
      wordAt(start, forms.aside?.exec(text.slice(start, figure.start))) ??
      wordAt(figure.end, forms.aside?.exec(text.slice(figure.end, end))),
  };
}

const none: Remarks = { statuses: [], denial: undefined, hearsay: undefined };

/** In UTF-16 units. */
const longest = 120;
const longestBlock = 2000;

function ofTable(text: string, from: number, forms: Forms): readonly StatedStatus[] {
  const rest = text.slice(from, from + longestBlock);
  const [block = '', after = ''] = rest.split(/\n\s*\n/u, 2);
  const inBlock = forms.table.exec(block);
  if (inBlock !== null) return statusAt(text, from, inBlock, forms);
  const note = forms.note.exec(after);
  return note === null ? [] : statusAt(text, from + rest.indexOf(after, block.length), note, forms);
}

/** “Our goals”, 2030年规划 in a line of its own: what the first sentence under it tells. “Goals” over “scored 40 goals” counts them. */
function ofTitle(
  text: string,
  { end }: Stretch,
  start: number,
  forms: Forms,
): readonly StatedStatus[] {
  const from = Math.max(0, start - longest);
  const found = forms.title.exec(text.slice(from, start));
  const noun = found?.groups?.['noun'];
  const own = text.slice(start, sentenceEnd(text, end)).toLowerCase();
  return noun === undefined || own.includes(noun.toLowerCase())
    ? []
    : statusAt(text, from, found, forms);
}

function statusAt(
  text: string,
  offset: number,
  found: RegExpExecArray | null | undefined,
  { statusOf }: Forms,
): readonly StatedStatus[] {
  const noun = found?.groups?.['noun'];
  const status = noun === undefined ? undefined : statusOf.get(keyOf(noun));
  if (found === null || found === undefined || noun === undefined || status === undefined)
    return [];
  const start = text.indexOf(noun, offset + found.index);
  return [{ start, end: start + noun.length, text: noun, status, isCarried: true }];
}

function wordAt(offset: number, found: RegExpExecArray | null | undefined): ClauseWord | undefined {
  const said = found?.groups?.['said'];
  if (found === null || found === undefined || said === undefined) return undefined;
  const start = offset + found.index + found[0].indexOf(said);
  return { start, end: start + said.length, text: said };
}

const ends = /[。！？!?\n]|\.(?=\s|$)/u;

function sentenceEnd(text: string, from: number): number {
  const at = text.slice(from, from + longestBlock).search(ends);
  return at < 0 ? Math.min(text.length, from + longestBlock) : from + at;
}

/** Where the sentence before an offset begins, as far back as is looked. */
export function sentenceStart(text: string, to: number): number {
  const lead = text.slice(Math.max(0, to - longestLead), to);
  const own = lead.split(/[。！？!?\n]|\.\s/u).at(-1) ?? '';
  return to - own.length;
}

/** In UTF-16 units. */
const longestLead = 240;

interface Forms {
  readonly status: RegExp;
  readonly joined: RegExp;
  readonly table: RegExp;
  readonly note: RegExp;
  readonly title: RegExp;
  readonly denial: RegExp | undefined;
  readonly denied: RegExp | undefined;
  readonly aside: RegExp | undefined;
  readonly statusOf: ReadonlyMap<string, Status>;
}

const formsOf = memoOf(({ frame, reading }: LanguagePack): Forms | undefined => {
  const { asides, denied, subjects, tables, heads, links, nouns, denials, wholes, titles, ahead } =
    frame.remarks;
  if (Object.keys(nouns).length === 0) return undefined;
  const gap = '\\s?';
  const articles = `(?:(?:${anyOf(frame.determiners)})\\s)?`;
  const close = `(?:${anySpelled(frame.remarks.ends)})?\\s*(?:$|[.!;。！；\\n])`;
  const status = `${gap}(?:(?:${anySpelled(links)})${gap})?${articles}(?<noun>${anySpelled(Object.keys(nouns))})${close}`;
  const head = `(?:(?:${anySpelled(heads)})\\s?[:：.]?\\s?)`;
  const untrue = `(?:${anySpelled(subjects)})${gap}(?:${anySpelled([...denials, ...wholes])})`;
  const isHan = reading.grammar === 'han';
  const year = isHan ? '\\p{Lo}?' : '';
  const until = isHan
    ? '(?!)'
    : `\\s(?:(?:\\p{L}{1,8}\\s){0,3}${yearDigits}(?:[-–/]\\d{2,4})?|(?:${anySpelled(ahead)}))`;
  const edge = '[,，、;；(（–—]\\s?';
  return {
    status: new RegExp(`^${head}?(?:${anySpelled([...subjects, ...tables])})${status}`, 'iu'),
    joined: new RegExp(
      `^(?:\\D|${yearDigits}){0,40}?${edge}(?:${anySpelled(subjects)})${status}`,
      'iu',
    ),
    table: new RegExp(`(?:[.!?。！？]\\s?|\\n)${head}?(?:${anySpelled(tables)})${status}`, 'iu'),
    title: new RegExp(
      `(?:^|\\n)[#*\\s]{0,6}(?:(?:${anySpelled(titles)})\\s?){0,2}(?:${yearDigits}${year}\\s?(?:${anyOf(frame['modifier-marks'])})?)?(?<noun>${anySpelled(Object.keys(nouns))})(?:${until})?[*:：\\s]{0,4}\\n\\s*$`,
      'iu',
    ),
    note: new RegExp(`^${head}(?:${anySpelled([...subjects, ...tables])})${status}`, 'iu'),
    denial: new RegExp(`^(?<said>${[untrue, anySpelled(wholes)].join('|')})${close}`, 'iu'),
    denied: new RegExp(`${edge}(?<said>${anySpelled(denied)})(?![\\p{L}])`, 'iu'),
    aside: new RegExp(
      `(?:^|${edge})\\s?(?<said>${anySpelled(asides)})\\s?(?=$|[,，、;；)）–—.。!！])`,
      'iu',
    ),
    statusOf: new Map(Object.entries(nouns).map(([noun, each]) => [keyOf(noun), each])),
  };
});
