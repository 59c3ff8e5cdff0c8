import { escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';

/** What stands before and behind a number. */
interface Beside {
  readonly lead: string;
  readonly behind: string;
}

/** 누리호 3호, 嫦娥5号: words that number things and count none, but where their clause names what they do count: 주택 300호. */
export function mayCount(word: string, { lead }: Beside, { frame }: LanguagePack): boolean {
  const nouns = frame.numbered['never-counts'][word];
  if (nouns === undefined) return true;
  const clause = lead.split(/[，,。.;；!?！？\n]/u).at(-1) ?? '';
  return nouns.some((noun) => clause.includes(noun));
}

/** 波音787架次, ボーイング787機, „Airbus 320 Maschinen“: the maker before a number makes it that of a model. エアバス320機、ボーイング500機 are a list of counts. */
export function modelOfMaker(
  digits: string,
  { lead, behind }: Beside,
  pack: LanguagePack,
): string | undefined {
  const { maker, machine } = makersOf(pack) ?? {};
  const counter = machine?.exec(behind)?.[0];
  if (counter === undefined) return undefined;
  const models = pack.frame.numbered['machine-models'];
  if (models.length > 0 && !models.includes(digits)) return undefined;
  const another = new RegExp(`\\d\\s?${escapeExpression(counter.trim())}`, 'u');
  const sentence = `${lead.split(sentenceEnd).at(-1) ?? ''}\n${behind.slice(counter.length).split(sentenceEnd, 1)[0] ?? ''}`;
  return another.test(sentence) ? undefined : maker?.exec(lead)?.[0];
}

const sentenceEnd = /[。.!?！？\n]/u;

const makersOf = memoOf(({ frame, reading: { grammar } }: LanguagePack) => {
  const { makers, machines } = frame.numbered;
  return makers.length === 0
    ? undefined
    : {
        maker: new RegExp(`(?<![\\p{Script=Latin}])(?:${oneOf(makers)}) ?$`, 'u'),
        // 787架次起飞: where verbs stand second they may follow at once.
        machine: new RegExp(
          `^ ?(?:${oneOf(machines)})${grammar === 'han' && !frame['verbs-last'] ? '' : '(?![\\p{Script=Han}\\p{Script=Latin}])'}`,
          'u',
        ),
      };
});
