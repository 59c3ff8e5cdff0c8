import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from './support.js';

const fonts = library();
const sans = { role: 'sans', weight: 400, italic: false } as const;
const serif = { role: 'serif', weight: 700, italic: false } as const;

const runs = (text: string, language: string, selector: typeof sans | typeof serif = sans) =>
  fonts.split(text, language, selector).runs.map((run) => `${run.face.id}:${run.text}`);

const covers = (id: string, text: string) =>
  Array.from(text).every((character) => fonts.face(id)?.covers(character.codePointAt(0) ?? 0));

describe('splitting text by face', () => {
  it('sets hanzi and full-width punctuation in the CJK face, digits and Latin in the Latin face', () => {
    expect(runs('中欧班列1.24万列，RCEP：15%', 'zh-Hans')).toEqual([
      'NotoSansSC-Regular:中欧班列',
      'SourceSans3-Regular:1.24',
      'NotoSansSC-Regular:万列，',
      'SourceSans3-Regular:RCEP',
      'NotoSansSC-Regular:：',
      'SourceSans3-Regular:15%',
    ]);
  });

  it('takes the dash of a range from the face of its digits where it is a part of its own', () => {
    const dash = fonts.split('—', 'zh-Hans', serif, ['%', '2']).runs.map(({ face }) => face.family);
    expect(dash).toEqual(['Source Serif 4']);
    expect(fonts.split('—', 'zh-Hans', serif, ['路', '健']).runs[0]?.face.family).toBe(
      'Noto Serif SC',
    );
  });

  it('takes “ ” ‘ ’ — … from the CJK face in Chinese', () => {
    expect(runs('“十四五”——‘零’……', 'zh-Hans')).toEqual(['NotoSansSC-Regular:“十四五”——‘零’……']);
  });

  it('keeps a variation selector with its character, whatever the face has', () => {
    expect(fonts.split('拨☎\ufe0f，葛\u{e0100}', 'zh-Hans', sans)).toMatchObject({ missing: [] });
    expect(runs('call ☎\ufe0e', 'en').join('')).toContain('☎\ufe0e');
    expect(fonts.split('\ufe0f', 'en', sans).missing).toHaveLength(1);
  });

  it('takes letters that are written from right to left for missing', () => {
    expect(fonts.split('مرفأ 586', 'en', sans).missing).toHaveLength(4);
  });

  it('takes the dash between the digits of a Chinese range, and the dot of kW·h, from their face', () => {
    expect(runs('1.8%—2%', 'zh-Hans')).toEqual(['SourceSans3-Regular:1.8%—2%']);
    expect(runs('kW·h', 'zh-Hans')).toEqual(['SourceSans3-Regular:kW·h']);
    expect(runs('6月—8月', 'zh-Hans')).toEqual([
      'SourceSans3-Regular:6',
      'NotoSansSC-Regular:月—',
      'SourceSans3-Regular:8',
      'NotoSansSC-Regular:月',
    ]);
  });

  it('takes “ ” ‘ ’ — … from the Latin face in English', () => {
    expect(runs('“China’s” route — so far…', 'en')).toEqual([
      'SourceSans3-Regular:“China’s” route — so far…',
    ]);
  });

  it('keeps an apostrophe inside a Western word in the Latin face even in Chinese', () => {
    expect(runs('企业Lay’s参展', 'zh-Hans')).toEqual([
      'NotoSansSC-Regular:企业',
      'SourceSans3-Regular:Lay’s',
      'NotoSansSC-Regular:参展',
    ]);
  });

  it('sets spaces, thin and no-break spaces too, in the Latin face', () => {
    expect(runs('12\u202F400 km\u00A0\u2009中', 'zh-Hans')).toEqual([
      'SourceSans3-Regular:12\u202F400 km\u00A0\u2009',
      'NotoSansSC-Regular:中',
    ]);
  });

  it('sets hanzi in an English run rather than losing them', () => {
    const { runs: found, missing } = fonts.split('Belt 一带 Road', 'en', sans);
    expect(found.map(({ face, text, script }) => [face.id, text, script])).toEqual([
      ['SourceSans3-Regular', 'Belt ', 'western'],
      ['NotoSansSC-Regular', '一带', 'cjk'],
      ['SourceSans3-Regular', ' Road', 'western'],
    ]);
    expect(missing).toEqual([]);
  });

  it('uses the serif families for the serif role', () => {
    expect(runs('2200亿', 'zh-Hans', serif)).toEqual([
      'SourceSerif4-Semibold:2200',
      'NotoSerifSC-Bold:亿',
    ]);
  });

  it('takes the upright CJK face where the family has no italic', () => {
    const { runs: found } = fonts.split('见 Xinhua', 'zh-Hans', { ...sans, italic: true });
    expect(found.map(({ face }) => face.id)).toEqual(['NotoSansSC-Regular', 'SourceSans3-Italic']);
  });

  it('understands zh and zh-CN as Simplified Chinese', () => {
    for (const language of ['zh', 'zh-CN', 'zh-Hans-CN'])
      expect(runs('“一带一路”', language)).toEqual(['NotoSansSC-Regular:“一带一路”']);
  });

  it('keeps a combining mark with its letter', () => {
    expect(runs('e\u0301', 'en')).toEqual(['SourceSans3-Regular:e\u0301']);
  });

  it('lists a character that no face has, by code point and offset', () => {
    const { runs: found, missing } = fonts.split('好😀吗𠮷', 'zh-Hans', sans);
    expect(missing).toEqual([
      { codePoint: 0x1f600, offset: 1 },
      { codePoint: 0x20bb7, offset: 4 },
    ]);
    expect(found.map(({ text }) => text).join('')).toBe('好😀吗𠮷');
  });

  it('never loses or doubles a character, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('zh-Hans', 'en', 'ja', 'ar'),
        (text, language) => {
          const { runs: found, missing } = fonts.split(text, language, sans);
          expect(found.map((run) => run.text).join('')).toBe(text);
          for (const run of found) expect(run.text).not.toBe('');
          for (const { codePoint, offset } of missing)
            expect(text.codePointAt(offset)).toBe(codePoint);
        },
      ),
    );
  });

  it('gives every run a face that covers all of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('中文，。“”abc 12%—…é')) }),
        (text) => {
          for (const { text: part, face } of fonts.split(text, 'zh-Hans', sans).runs)
            for (const character of part)
              expect(face.covers(character.codePointAt(0) ?? 0)).toBe(true);
        },
      ),
    );
  });
});

describe('coverage of the shipped faces', () => {
  it('has č ž š é and thin spaces in the Latin faces', () => {
    expect(covers('SourceSans3-Regular', 'čžšéČŽŠÉ\u2009\u202F')).toBe(true);
    expect(covers('SourceSerif4-Semibold', 'čžšéČŽŠÉ\u2009')).toBe(true);
  });

  it('has 𬱖 and 㐀 in the Chinese faces', () => {
    expect(covers('NotoSansSC-Regular', '𬱖㐀')).toBe(true);
    expect(covers('NotoSerifSC-Bold', '𬱖㐀')).toBe(true);
  });

  it('answers an unknown face id with undefined', () => {
    expect(fonts.face('Helvetica')).toBeUndefined();
  });
});
