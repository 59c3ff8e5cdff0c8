import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const told = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) }).filter(
    ({ severity }) => severity === 'error',
  );

describe('a number that is a name bears out no count', () => {
  it.each([
    ['en', 'The depot repaired an Antonov 124 overnight.', 124],
    ['en', 'Soyuz 9 came back after eighteen days.', 9],
    ['en', 'The clinic still runs Debian 12.', 12],
    ['en', 'Visitors queued outside hall 6.', 6],
    ['en', 'Under paragraph 9 the fee is waived.', 9],
    ['en', 'The ferry leaves from berth 3.', 3],
    ['en', 'The lorry burned near junction 21.', 21],
    ['en', 'Ward 8 closed for repairs.', 8],
    ['de', 'Die Werft überholte eine Antonow 124.', 124],
    ['de', 'Der Andrang war groß in Halle 6.', 6],
    ['de', 'Die Klinik nutzt Debian 12.', 12],
    ['de', 'Der Lkw brannte an der Anschlussstelle 21.', 21],
    ['de', 'Nach Absatz 9 entfällt die Gebühr.', 9],
    ['fr', 'L’atelier a réparé un Antonov 124.', 124],
    ['fr', 'La foule attendait devant le hall 6.', 6],
    ['fr', 'La clinique utilise Debian 12.', 12],
    ['fr', 'Selon l’alinéa 9, la taxe est levée.', 9],
    ['fr', 'Le bac part du quai 3.', 3],
    ['es', 'El taller reparó un Antonov 124.', 124],
    ['es', 'La gente esperaba ante el pabellón 6.', 6],
    ['es', 'La clínica usa Debian 12.', 12],
    ['es', 'El barco zarpa del muelle 3.', 3],
    ['ja', 'ソユーズ9号は帰還した。', 9],
    ['ja', 'やまびこ45号は運休した。', 45],
    ['ja', '台9線は土砂崩れで不通だ。', 9],
    ['ja', 'アントノフ124が着陸した。', 124],
    ['ja', '診療所はDebian 12を使う。', 12],
    ['zh-Hans', '联盟9号返回地面。', 9],
    ['zh-Hans', '6号展馆排起长队。', 6],
    ['zh-Hans', '安东诺夫124停飞。', 124],
    ['zh-Hans', '诊所使用Debian 12系统。', 12],
    ['zh-Hant', '台9線因坍方中斷。', 9],
    ['zh-Hant', '6號展館排起長龍。', 6],
    ['zh-Hant', '安托諾夫124停飛。', 124],
    ['ko', '소유스 9호가 돌아왔다.', 9],
    ['ko', '305동 주민이 대피했다.', 305],
    ['ko', '안토노프 124가 착륙했다.', 124],
    ['ko', '6관 앞에 줄이 섰다.', 6],
  ])('%s: %s', (language, text, value) => {
    const codes = told(language, text, { value }).map(({ code }) => code);
    expect(codes).toContain('source/quote-cuts-figure');
  });

  it('and the message says of which name it is', () => {
    const [fault] = told('en', 'The depot repaired an Antonov 124 overnight.', { value: 124 });
    expect(fault?.problem).toBe(
      '“124” stands beside “Antonov” as the number of a name does, and nothing that it counts is said with it',
    );
  });

  it.each([
    ['en', 'Nurses aboard the Antonov 124 slept.', { value: 124, unit: 'item', as: 'Nurses' }],
    ['de', 'Fahrgäste der Linie 9 warteten.', { value: 9, unit: 'person', as: 'Fahrgäste' }],
    ['ko', '주민은 305동에 산다.', { value: 305, unit: 'person', as: '주민' }],
  ])('nor where the noun that it would count is said elsewhere: %s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).not.toEqual([]);
  });
});

describe('a number behind a name counts', () => {
  it.each([
    ['en', 'In Berlin 500 people marched.', { value: 500, unit: 'person' }],
    ['en', 'Medals: Norway 16, Italy 9 and Japan 7.', { value: 9, quote: 'Italy 9' }],
    ['en', 'Norway 16\nItaly 9\n', { value: 16, quote: 'Norway 16' }],
    ['en', 'Fires were put out in Leeds (16) and Hull (9).', { value: 9, quote: 'Hull (9)' }],
    ['en', 'Yesterday 16 came.', { value: 16 }],
    ['en', 'On Monday 16 came.', { value: 16 }],
    ['en', 'Norway 12.3%', { value: '12.3%' }],
    ['de', 'In Berlin marschierten 500 Menschen.', { value: 500, unit: 'person' }],
    ['de', 'Im Vorjahr starben 16, im Juni 9.', { value: 9, quote: 'im Juni 9' }],
    ['de', 'In Bonn waren es 16, in Köln 9.', { value: 9, quote: 'in Köln 9' }],
    ['de', 'Norwegen 16, Italien 9', { value: 9, quote: 'Italien 9' }],
    ['fr', 'Norvège 16, Italie 9', { value: 9, quote: 'Italie 9' }],
    ['es', 'Noruega 16, Italia 9', { value: 9, quote: 'Italia 9' }],
    ['ja', 'ノルウェー16、イタリア9。', { value: 9, quote: 'イタリア9' }],
    ['ko', '지수는 103을 기록했다.', { value: 103 }],
    ['zh-Hans', '死亡人数由16增至19。', { value: 19, quote: '增至19' }],
  ])('%s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });
});

describe('the number of a model, a series or of the lines of a picture', () => {
  const unit = (language: string, word: string): string =>
    stringify({ thing: { [language]: word, en: { one: 'thing', other: 'things' } } });
  const withUnit = (
    language: string,
    text: string,
    value: number | string,
    word: string,
    as: string,
  ) =>
    proveSource({
      language,
      text,
      units: unit(language, word),
      facts: stringify({ f: { quote: text, value, unit: 'thing', ...(as ? { as } : {}) } }),
    })
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);

  it.each<readonly [string, string, number, string, string]>([
    ['zh-Hans', '该机场停着图204客机。', 204, '架', '客机'],
    ['zh-Hans', '展出歼10战机。', 10, '架战机', ''],
    ['zh-Hans', '会议室装有8K屏幕。', 8000, '块屏', '屏幕'],
    ['zh-Hant', '機場停著幻象5戰機。', 5, '架', '戰機'],
    ['zh-Hant', '大廳裝有8K螢幕。', 8000, '面', '螢幕'],
    ['ja', '新幹線300系は引退した。', 300, '編成', '系'],
    ['ja', '三菱40型を展示した。', 40, '機', '型'],
    ['ja', '8Kカメラを置いた。', 8000, '台', 'カメラ'],
    ['ko', '신칸센 300계가 은퇴했다.', 300, '편성', '계'],
    ['ko', '투폴레프 204 여객기가 왔다.', 204, '여객기', ''],
    ['ko', '8K 화면을 달았다.', 8000, '대', '화면'],
  ])('bears out no count (%s): %s', (language, text, value, word, as) => {
    expect(withUnit(language, text, value, word, as)).toContain('source/quote-cuts-figure');
  });

  it.each<readonly [string, string, number, string, string]>([
    ['zh-Hans', '该机场停着客机40架。', 40, '架', ''],
    ['zh-Hans', '军方出动12战机。', 12, '架', '战机'],
    ['zh-Hant', '機場停著戰機12架。', 12, '架', ''],
    ['ja', '旅客機は12機だった。', 12, '機', ''],
    ['ko', '여객기 12대가 왔다.', 12, '대', ''],
    ['ko', '4형제가 산다.', 4, '형제', ''],
  ])('but what is counted beside it does (%s): %s', (language, text, value, word, as) => {
    expect(withUnit(language, text, value, word, as)).toEqual([]);
  });
});
