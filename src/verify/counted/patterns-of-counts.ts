import { anyOf, escapeExpression, oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { anySpelled, once, wordFinder, yearDigits } from '../figures/words.js';

/** What tells that a number counts what was named before it; nothing in languages that need no such words. */
export const patternsOfCounts = memoOf((pack: LanguagePack) =>
  pack.reading.grammar !== 'latin' || pack.frame['counted-before'].length === 0
    ? undefined
    : { ...behindNumber(pack), ...partsOfCounts(pack), ...wholesAndCounts(pack) },
);

const year = '(?:\\p{L}+\\s){1,2}(?:1[89]|2[01])\\d{2}(?:/\\d{2,4})?(?!\\d)';

const verbOf = ({ frame }: LanguagePack): string =>
  `(?:${oneOf([...frame['counted-before'], ...frame.modals.auxiliaries])})(?!\\p{L})`;

/** What stands behind a number that has no noun of its own, and the next clause with its verb. */
function behindNumber(pack: LanguagePack) {
  const { frame, reading } = pack;
  const { words, endings, past, except } = frame['joined-verbs'];
  const finite = [...words, ...[...endings, ...past].filter((end) => !end.endsWith('s'))];
  const objects = oneOf(frame['object-openings']);
  const ended = [...past, ...endings.filter((end) => end.length >= 4)];
  const counts = `(?:\\d[\\d.,]*|${oneOf([...reading.numbers.keys()])})`;
  const next = [
    '$',
    '[).,;:]',
    // “From 2,310 in 2023 to 1,480”.
    ...[...frame.conjunctions, ...frame.to].map((word) => `\\s${escapeExpression(word)}(?!\\p{L})`),
  ];
  const verb = verbOf(pack);
  // “1,840 boats, 160 fewer.”
  const { more, fewer } = frame['changes-in-labels'];
  const differences = `(?:${anyOf([...frame.differences, ...more, ...fewer])})(?=$|[).,;:](?!\\d))`;
  const done = objects === '' ? [] : [`\\p{Ll}+\\s(?:${objects})(?!\\p{L})`];
  return {
    behind: new RegExp(
      `^(?:\\s\\([^()]*%\\))?(?:$|[).,;:](?!\\d)|\\s(?:${[verb, differences, ...done, `${year}(?:${next.join('|')})`].join('|')}))`,
      'iu',
    ),
    // “Davon sind 12 geschlossen”: a noun would have a capital.
    noNoun: pack.lineBreaking.hyphenation.capitalisedNouns ? /^[^\p{Lu}\d,;.:]*[,;.:]/u : undefined,
    // “Von 1.204 Zügen fielen 37 aus.”
    finite:
      finite.length === 0
        ? undefined
        : new RegExp(
            `^\\s(?!(?:${oneOf(except) || '(?!)'})(?!\\p{L}))\\p{Ll}*(?:${oneOf(finite)})(?!\\p{L})`,
            'u',
          ),
    next:
      ended.length === 0
        ? undefined
        : {
            subject: new RegExp(
              `^(?:(?:\\p{L}+\\s){1,4}(?:\\d{4})?,\\s)?${counts}\\s(?<phrase>\\p{L}[^\\d;:]*)$`,
              'iu',
            ),
            joint: new RegExp(`,\\s(?:${oneOf(frame.conjunctions) || '(?!)'})\\s$`, 'iu'),
            verb: new RegExp(
              `^\\s(?:\\p{Ll}{2,}(?:${oneOf(ended)})|${oneOf(ended.filter((end) => end.length > 2))})(?!\\p{L})(?!-)(?:(?!\\s(?:${oneOf([...words, ...frame.modals.auxiliaries])})(?!\\p{L}))[^\\d;:.,!?])*(?:$|[.;!?])`,
              'iu',
            ),
          },
    behindSpecified: new RegExp(
      `^(?:$|[).,;:](?!\\d)|\\s(?:${oneOf(frame['set-against']) || '(?!)'})(?!\\p{L}))`,
      'iu',
    ),
    place: new RegExp(`^\\s(?:${oneOf(frame['behind-nouns'])})(?!\\p{L})`, 'iu'),
  };
}

/** Words for a part of what was counted: of these, of which, namely. */
function partsOfCounts(pack: LanguagePack) {
  const { frame } = pack;
  const opening = oneOf([...frame['of-these'], ...frame.wholes['to-part']]);
  return {
    opening: opening === '' ? undefined : new RegExp(`^(?:${opening})(?!\\p{L})`, 'iu'),
    these: opening === '' ? undefined : new RegExp(`[,;(]\\s?(?:${opening})\\s$`, 'iu'),
    // „, davon sind “.
    verbOfThese:
      opening === '' ? undefined : new RegExp(`[,;(]\\s?(?:${opening})\\s\\p{Ll}+\\s$`, 'iu'),
    behindThese: new RegExp(
      `^(?:$|[).,;:](?!\\d)|\\s(?:${oneOf([...frame['noun-ends'], ...frame['counted-before']])})(?!\\p{L}))`,
      'iu',
    ),
    described: describedPart(pack),
    bounded: boundedOf(pack),
    behindOfThese: opening === '' ? undefined : new RegExp(`^\\s(?:${opening})(?!\\p{L})`, 'iu'),
    part: new RegExp(
      `(?<!\\p{L})(?:${oneOf([...frame['of-these'], ...frame['counted-before'].filter((word) => word.includes(' '))])})\\s$`,
      'iu',
    ),
    specified:
      frame.specifying.length === 0
        ? undefined
        : new RegExp(
            `(?:^|[,;]\\s)(?<phrase>[^,;:]*)[,:]\\s(?:${oneOf(frame.specifying)})\\s$`,
            'iu',
          ),
    among:
      frame['among-these'].length === 0
        ? undefined
        : new RegExp(
            `\\d[\\d.,’\\s\u00A0\u202F]*\\s(?<phrase>[^\\d,;.:!?]*(?:${yearDigits}(?!\\d))?),\\s(?:${oneOf(frame['among-these'])})\\s$`,
            'iu',
          ),
    ofThem: once(wordFinder(frame['of-these'], pack)),
  };
}

/** “(Of whom 96) keep fewer than”: what stands before a bound is a verb, and the noun behind that is of the bound. */
const boundedOf = ({ reading }: LanguagePack): RegExp =>
  new RegExp(
    `^\\s(?:\\p{Ll}+\\s){0,1}(?:${anySpelled([...reading.qualifiersBefore.keys()].filter((each) => /\s/u.test(each)))})\\s`,
    'iu',
  );

/** “(Of which 9) late”, „verspätet“, «canceladas»: behind the number of a part no noun, and the end of its clause or what tells where. */
function describedPart({ frame, lineBreaking }: LanguagePack): RegExp | undefined {
  const { endings, except } = frame['described-parts'];
  if (lineBreaking.hyphenation.capitalisedNouns) return /^(?:\s\p{Ll}+){1,3}(?=$|[).,;:](?!\d))/u;
  if (endings.length === 0) return undefined;
  const nouns = oneOf([...except, ...frame['names-of-people']]);
  return new RegExp(
    `^\\s(?!(?:${nouns || '(?!)'})(?!\\p{L}))\\p{Ll}+(?<=${anyOf(endings)})(?=$|[).,;:](?!\\d)|\\s(?:${oneOf(frame['noun-ends'])})(?!\\p{L}))`,
    'u',
  );
}

/** Words for the whole, and for what else is counted since. */
function wholesAndCounts(pack: LanguagePack) {
  const { frame, reading } = pack;
  const wholes = oneOf(frame.partitives);
  return {
    whole:
      wholes === ''
        ? undefined
        : new RegExp(
            `^(?:.*;\\s)?(?:${wholes})(?!\\p{L})\\s?(?<phrase>(?:[^,;]|,(?=\\d))*),(?<rest>\\s.*)$`,
            'isu',
          ),
    numbered:
      wholes === ''
        ? undefined
        : new RegExp(
            `^(?:${oneOf([...frame.partitives, ...frame.partitives.map((each) => each.split(' ')[0] ?? each)])})\\s\\d`,
            'iu',
          ),
    ofMillions: new RegExp(
      `(\\d[\\d.,’\\s\u00A0\u202F]*)(?:${oneOf([...reading.magnitudes.keys()]) || '(?!)'})\\s(?:(?:${oneOf(frame['levels-of']) || '(?!)'})\\s|d[’'])`,
      'iu',
    ),
    // “In 2024 it was 11,100.”
    same:
      frame['of-the-same'].length === 0
        ? undefined
        : new RegExp(`(?<!\\p{L})(?:${oneOf(frame['of-the-same'])})\\s$`, 'iu'),
    // “From 48 to 52” counts nothing else.
    otherCount: new RegExp(
      `(?<![\\d.,])(?!${yearDigits}(?!\\d))\\d(?:[\\d.,]*\\d)?\\s(?!${verbOf(pack)}|${year}|(?:${oneOf([...frame.to, ...frame['rate-bases']]) || '$^'})\\s)\\p{L}`,
      'iu',
    ),
    pair: new RegExp(
      `\\d\\s(?:\\p{L}[\\p{L}’-]*\\s){1,3}(?:${oneOf(frame.conjunctions) || '(?!)'})\\s(?:\\p{L}+\\s)?\\d[\\d.,]*\\s(?:\\p{L}+\\s){0,2}$`,
      'iu',
    ),
    nounEnds: wordFinder(frame['noun-ends'], pack),
  };
}
