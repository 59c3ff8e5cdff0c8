import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const ports: Readonly<Record<string, { text: string; quote: string; word: string }>> = {
  'zh-Hans': { text: '2024年渔港登记渔船214艘。', quote: '渔船214艘', word: '艘' },
  'zh-Hant': { text: '2024年漁港登記漁船214艘。', quote: '漁船214艘', word: '艘' },
  fr: {
    text: 'En 2024, le port a enregistré 214 navires.',
    quote: '214 navires',
    word: '{ one: navire, other: navires }',
  },
  de: {
    text: 'Im Jahr 2024 hat der Hafen 214 Schiffe registriert.',
    quote: '214 Schiffe',
    word: '{ one: Schiff, other: Schiffe }',
  },
  es: {
    text: 'En 2024 el puerto registró 214 barcos.',
    quote: '214 barcos',
    word: '{ one: barco, other: barcos }',
  },
  ja: { text: '2024年、港は214隻を登録した。', quote: '214隻', word: '隻' },
  ko: { text: '2024년 항구는 선박 214척을 등록했다.', quote: '선박 214척', word: '척' },
};
const boats = '{{fact "boats"}}';
const year = '{{date "2024"}}';
const plainEnglish = (text: string): string =>
  `${text.includes('YEAR') ? `In ${year} the` : 'The'} port registered ${boats}.`;

/** The codes that a text in a language is told with, beside a plain one in English; `N` and `YEAR` stand for fact and date. */
function told(language: string, text: string, ofEnglish = false): readonly string[] {
  const own = ofEnglish ? 'zh-Hans' : language;
  const { text: source, quote, word } = ports[own] ?? { text: '', quote: '', word: '' };
  const printed = text.replaceAll('YEAR', year).replaceAll(/N(?!\p{Ll})/gu, boats);
  const plain = ofEnglish
    ? `${text.includes('YEAR') ? year : ''}渔港登记渔船${boats}。`
    : plainEnglish(text);
  return proveSource({
    language: own,
    text: source,
    facts: `boats:\n  value: 214\n  unit: vessel\n  period: 2024\n  quote: ${quote}\n`,
    units: `vessel: { ${own}: ${word}, en: { one: vessel, other: vessels } }\n`,
    prose: ofEnglish ? { en: printed, [own]: plain } : { [own]: printed, en: plain },
  }).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
}
const inEnglish = (text: string): readonly string[] => told('en', text, true);

describe('what a source states plainly', () => {
  it.each([
    'It is estimated that the port registered N.',
    'The port is thought to have registered N.',
    'N were, according to estimates, registered.',
    'The port must register N.',
    'N must be registered.',
    'N should be registered.',
    'N would be registered.',
  ])('is not supposed in English: %s', (text) => {
    expect(inEnglish(text)).toContain('figure/supposed');
  });

  it.each(['Only N were registered.', 'The port only registered N.', 'It registered exactly N.'])(
    'is not made all there is in English: %s',
    (text) => {
      expect(inEnglish(text)).toContain('figure/emphasised');
    },
  );

  it.each([
    ['zh-Hans', '渔港估计登记渔船N。'],
    ['zh-Hans', '据估计，渔港登记渔船N。'],
    ['zh-Hans', '渔港应登记渔船N。'],
    ['zh-Hans', '渔港必须登记渔船N。'],
    ['zh-Hant', '據估計，漁港登記漁船N。'],
    ['zh-Hant', '漁港應登記漁船N。'],
    ['fr', 'On estime que le port a enregistré N.'],
    ['fr', 'Le port doit enregistrer N.'],
    ['de', 'Der Hafen muss N registrieren.'],
    ['de', 'N müssen registriert werden.'],
    ['es', 'Se estima que el puerto registró N.'],
    ['es', 'N deben registrarse.'],
    ['ja', '港はNを登録しなければならない。'],
    ['ja', '港はNを登録したと推定される。'],
    ['ja', '港はNを登録したようだ。'],
    ['ko', '항구는 선박 N을 등록해야 한다.'],
    ['ko', '항구는 선박 N을 등록한 것으로 추정된다.'],
    ['ko', '항구는 선박 N을 등록했을지도 모른다.'],
  ])('is not supposed in %s: %s', (language, text) => {
    expect(told(language, text).join()).toMatch(/figure\/supposed|status\//u);
  });

  it.each([
    ['zh-Hans', '渔港仅登记渔船N。'],
    ['zh-Hans', '渔港恰好登记渔船N。'],
    ['zh-Hans', '渔港只登记渔船N。'],
    ['zh-Hant', '漁港刚好登記，僅登記漁船N。'],
    ['fr', 'Le port a enregistré seulement N.'],
    ['fr', 'Le port n’a enregistré que N.'],
    ['de', 'Lediglich N sind registriert.'],
    ['es', 'El puerto registró solo N.'],
    ['es', 'El puerto no registró más que N.'],
    ['ja', '港はNだけを登録した。'],
    ['ja', '港はわずかNを登録した。'],
    ['ko', '항구는 선박 N만 등록했다.'],
    ['ko', '항구는 겨우 N을 등록했다.'],
  ])('is not made all there is in %s: %s', (language, text) => {
    expect(told(language, text)).toContain('figure/emphasised');
  });

  it.each([
    'In YEAR the only port in town registered N.',
    'Not only trawlers came: the port registered N.',
    'Every boat must be registered: N were.',
    'Just before winter the port registered N.',
    'Boats that must carry a radio came, and N were registered.',
  ])('may have such words near it in English: %s', (text) => {
    expect(inEnglish(text)).toEqual([]);
  });

  it.each([
    ['zh-Hans', '仅YEAR就登记渔船N。'],
    ['zh-Hans', '渔港不仅收费，还登记渔船N。'],
    ['zh-Hans', '应急中心协助登记渔船N。'],
    ['zh-Hans', '渔船N，只是其中一部分出海。'],
    ['zh-Hant', '供應商協助登記漁船N。'],
    ['fr', 'Le seul port de la ville a enregistré N.'],
    ['fr', 'Juste avant l’hiver, le port a enregistré N.'],
    ['de', 'Der Hafen registrierte N, die nur hier liegen.'],
    ['de', 'Jedes Schiff muss gemeldet sein: Der Hafen registrierte N.'],
    ['es', 'No solo hubo yates: el puerto registró N.'],
    ['ja', '漁船だけでなく貨物船も含め、港はNを登録した。'],
    ['ko', '어선뿐만 아니라 화물선까지 항구는 선박 N을 등록했다.'],
  ])('may have such words near it in %s: %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
});

describe('a source that says so itself', () => {
  const own = (en: string, zh: string): readonly string[] =>
    proveSource({
      language: 'en',
      text: 'In 2024 only 12 boats left, and each crew must carry 30 flares.',
      facts:
        'boats:\n  value: 12\n  as: boats\n  period: 2024\n  quote: only 12 boats left\n' +
        'flares:\n  label: { en: Required flares for each crew, zh-Hans: 每组船员必须携带的信号弹 }\n  value: 30\n  as: flares\n  quote: must carry 30 flares\n',
      prose: { en, 'zh-Hans': zh },
    }).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));

  it.each([
    ['Only {{fact "boats"}} boats left.', '仅有{{fact "boats"}}艘船离港。'],
    ['{{fact "boats"}} boats left.', '{{fact "boats"}}艘船离港。'],
    ['Each crew must carry {{fact "flares"}} flares.', '船员必须携带{{fact "flares"}}枚信号弹。'],
  ])('is repeated, with its word or without: %s', (en, zh) => {
    expect(own(en, zh)).toEqual([]);
  });
});

describe('the date of a figure', () => {
  it.each(['Until', 'Before', 'After', 'Since', 'By', 'Up to'])(
    'is no end of another time in English: %s',
    (word) => {
      expect(inEnglish(`${word} YEAR the port registered N.`)).toEqual(['time/period-differs']);
    },
  );

  it.each([
    ['zh-Hans', 'YEAR以前渔港登记渔船N。'],
    ['zh-Hans', 'YEAR之后渔港登记渔船N。'],
    ['zh-Hans', '直到YEAR渔港登记渔船N。'],
    ['zh-Hans', '截至YEAR渔港登记渔船N。'],
    ['zh-Hant', '自YEAR起漁港登記漁船N。'],
    ['fr', 'Jusqu’en YEAR, le port a enregistré N.'],
    ['fr', 'Depuis YEAR, le port a enregistré N.'],
    ['fr', 'Avant YEAR, le port a enregistré N.'],
    ['de', 'Bis YEAR registrierte der Hafen N.'],
    ['de', 'Seit YEAR hat der Hafen N registriert.'],
    ['de', 'Nach YEAR registrierte der Hafen N.'],
    ['es', 'Hasta YEAR el puerto registró N.'],
    ['es', 'Desde YEAR el puerto registró N.'],
    ['ja', 'YEARまで港はNを登録した。'],
    ['ja', 'YEAR以降、港はNを登録した。'],
    ['ko', 'YEAR까지 항구는 선박 N을 등록했다.'],
    ['ko', 'YEAR 이후 항구는 선박 N을 등록했다.'],
    ['ko', 'YEAR 전에 항구는 선박 N을 등록했다.'],
    ['ko', 'YEAR 전까지의 등록은 선박 N이다.'],
    ['ko', '항구의 선박 N은 YEAR 이전이다.'],
  ])('is no end of another time in %s: %s', (language, text) => {
    expect(told(language, text)).toEqual(['time/period-differs']);
  });

  it.each([
    ['zh-Hans', 'YEAR全年渔港登记渔船N。'],
    ['zh-Hans', 'YEAR末渔港登记渔船N。'],
    ['zh-Hant', 'YEAR間漁港登記漁船N。'],
    ['fr', 'Au cours de YEAR, le port a enregistré N.'],
    ['de', 'Im Jahr YEAR registrierte der Hafen N.'],
    ['de', 'Kurz vor dem Winter YEAR registrierte der Hafen N.'],
    ['es', 'Durante YEAR el puerto registró N.'],
    ['ja', 'YEAR中に港はNを登録した。'],
    ['ja', 'YEAR前半、港はNを登録した。'],
    ['ko', 'YEAR 전국에서 선박 N을 등록했다.'],
    ['ko', 'YEAR 전차 회사는 선박 N을 등록했다.'],
    ['ko', 'YEAR 후보 항구는 선박 N을 등록했다.'],
    ['ko', 'YEAR 전 세계의 항구는 선박 N을 등록했다.'],
  ])('is its own time in %s: %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
});

describe('a level of which the source tells no change', () => {
  it.each([
    ['zh-Hans', '渔船降至N。'],
    ['zh-Hans', '渔船增加到N。'],
    ['zh-Hant', '漁船增至N。'],
    ['fr', 'Le nombre est tombé à N.'],
    ['de', 'Die Zahl sank auf N.'],
    ['de', 'Die Zahl stieg auf N.'],
    ['es', 'La cifra bajó a N.'],
    ['ja', '隻数はNに減少した。'],
    ['ko', '선박은 N으로 늘었다.'],
  ])('was not come to in %s: %s', (language, text) => {
    expect(told(language, text)).toEqual(['figure/direction-differs']);
  });

  const tickets = (en: string, zh: string): readonly string[] =>
    proveSource({
      language: 'en',
      text: 'The lido sold 900 tickets in 2023. In 2024 it sold 640 tickets.',
      facts:
        'before:\n  value: 900\n  as: tickets\n  period: 2023\n  quote: sold 900 tickets\n' +
        'now:\n  value: 640\n  as: tickets\n  period: 2024\n  quote: sold 640 tickets\n',
      prose: { en, 'zh-Hans': zh },
    }).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
  const [before, now] = ['{{fact "before"}}', '{{fact "now"}}'];

  it('was come to where another figure of the text shows it', () => {
    expect(tickets(`Sales fell from ${before} to ${now}.`, `售票由${before}降至${now}。`)).toEqual(
      [],
    );
    expect(
      tickets(`Sales fell to ${now}, after ${before}.`, `售票降至${now}，上年为${before}。`),
    ).toEqual([]);
  });

  it('was not come to by the way that it did not go', () => {
    expect(
      tickets(`Sales rose from ${before} to ${now}.`, `售票先为${before}，后为${now}。`),
    ).toContain('figure/direction-differs');
    expect(tickets(`Sales rose to ${now}.`, `售票为${now}。`)).toEqual([
      'figure/direction-differs',
    ]);
  });
});

describe('a negation behind a figure in Spanish', () => {
  const complaints = (es: string): readonly string[] =>
    proveSource({
      language: 'es',
      text: 'En 2024 hubo 30 quejas.',
      facts: 'complaints:\n  value: 30\n  as: quejas\n  period: 2024\n  quote: hubo 30 quejas\n',
      prose: { es, en: '{{fact "complaints"}} complaints.' },
    }).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));

  it('denies it with a verb, and is part of a noun without', () => {
    expect(complaints('{{fact "complaints"}} quejas no fueron atendidas.')).toEqual([
      'figure/denied',
    ]);
    expect(complaints('{{fact "complaints"}} quejas no oficiales.')).toEqual([]);
  });
});
