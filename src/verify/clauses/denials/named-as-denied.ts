import { anyOf, escapeExpression } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import type { Stretch } from '../../sources/source-text.js';
import { deniesIn } from './denying.js';

/**
 * 不起诉482人 under 不起诉人数, 기소하지 않았다 under 기소하지 않은, “did not charge 5 men” under “men not charged”: a decision not to do
 * something, or what was not done, counts what a label calls so by the same verb. What was not reached is nowhere.
 */
export function isNamedAsDenied(
  label: string,
  denied: ClauseWord,
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const { frame, reading, script } = pack;
  const unreached = frame.modals.unreached;
  if (!frame['verbs-last']) {
    if (denied.end > figure.start) return false;
    const between = text.slice(denied.end, figure.start);
    if (auxiliariesOf(pack).test(between)) return false;
    const verb = (reading.grammar === 'han' ? hanVerb : latinVerb).exec(between)?.[1];
    if (verb === undefined) return false;
    if (reading.grammar === 'han')
      return (
        !unreached.includes(verb) &&
        !frame['modifier-marks'].some((mark) => between.includes(mark)) &&
        label.includes(denied.text + verb)
      );
    const stem = verb.slice(0, Math.max(4, verb.length - 2)).toLowerCase();
    return (
      !unreached.some((each) => each.startsWith(stem.slice(0, 4))) &&
      deniesIn(label, pack) &&
      (label.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => word.startsWith(stem))
    );
  }
  if (denied.start < figure.end) return false;
  const between = text.slice(figure.end, denied.start);
  if (auxiliariesOf(pack).test(between)) return false;
  const stem = (script === 'Kore' ? koreanVerb : japaneseVerb).exec(between)?.[1];
  if (stem === undefined || unreached.some((each) => stem.startsWith(each))) return false;
  const prefixes = anyOf(frame['opposing-prefixes']);
  const noun = escapeExpression(script === 'Kore' ? stem.slice(0, 2) : stem);
  const ending =
    script === 'Kore'
      ? `${escapeExpression(stem)}\\s?${escapeExpression(denied.text.charAt(0))}`
      : `${escapeExpression(stem)}\\p{Script=Hiragana}{0,3}?(?:${anyOf(frame.negations)})`;
  return new RegExp(`(?:${prefixes})${noun}|${ending}`, 'u').test(label);
}

/** 営業を続けた館 of 40館は休館せず、営業を続けた: the label names the things by what is said of them behind the denial, and not by what is denied. */
export function namesNextVerb(
  label: string,
  text: string,
  denied: ClauseWord,
  { frame }: LanguagePack,
): boolean {
  if (!frame['verbs-last']) return false;
  const [, next = ''] =
    /^[^。.]{0,2}?[、,\s]\s?([^\d、。,.]{4,24})/u.exec(text.slice(denied.end - 1)) ?? [];
  const verb = next.replace(/\p{L}{0,2}$/u, '').trim();
  const stem = lastStem.exec(text.slice(0, denied.start))?.[1];
  return (
    verb.length >= shortest && label.includes(verb) && (stem === undefined || !label.includes(stem))
  );
}

const shortest = 3;

const lastStem = /(\p{Script=Han}{2,4}|(?<!\p{L})\p{Script=Hangul}{2})\p{L}{0,3}\s?$/u;

/** Two signs, and up to a figure nothing that another verb may belong to. */
const hanVerb = /^(\p{Script=Han}{2})\p{Script=Han}{0,8}$/u;

/** “ prosecute the ”, « poursuivi ». */
const latinVerb = /^\s(?:\p{L}{1,4}\s)?(\p{L}{4,})(?:\s\p{L}{1,4}){0,2}\s?$/u;

/** 起訴 of を起訴し. */
const japaneseVerb = /^[^\d、。]{0,10}?(\p{Script=Han}{1,4})\p{Script=Hiragana}{0,3}$/u;

/** 기소하지 of 을 기소하지. */
const koreanVerb = /^[^\d,.]{0,12}?(\p{L}{2,8})\s?$/u;

/** “Not all 40”: what is denied of all may hold for some. */
const auxiliariesOf = memoOf(
  ({ frame }: LanguagePack) => new RegExp(anyOf(frame.undoing.auxiliaries), 'u'),
);
