import { describe, expect, it } from 'vitest';
import { errorsAsPrinted, type Printed } from '../../../support/prove-source.js';

const told = (language: string, text: string, printed: Partial<Printed>): readonly string[] =>
  errorsAsPrinted(language, text, { value: '600', unit: 'EUR', ...printed });

describe('what all have together is told of each', () => {
  it.each([
    ['en', 'The choir spent 600 euros.', { prose: 'Each singer spent {{fact "f"}}.' }],
    ['en', 'The choir spent 600 euros.', { prose: 'It spent {{fact "f"}} per singer.' }],
    ['es', 'El coro gastó 600 euros.', { prose: 'Cada cantante gastó {{fact "f"}}.' }],
    ['fr', 'Le chœur a dépensé 600 euros.', { prose: 'Chaque choriste a dépensé {{fact "f"}}.' }],
    ['de', 'Der Chor gab 600 Euro aus.', { prose: 'Jeder Sänger gab {{fact "f"}} aus.' }],
    ['zh-Hans', '合唱团支出600欧元。', { prose: '每名歌手支出{{fact "f"}}。' }],
    ['ja', '合唱団の支出は600ユーロだった。', { prose: '1人当たりの支出は{{fact "f"}}。' }],
    ['ko', '합창단의 지출은 600유로였다.', { prose: '1인당 지출은 {{fact "f"}}이다.' }],
    ['zh-Hans', '合唱团支出600欧元。', { label: '每团支出' }],
    ['ja', '合唱団の支出は600ユーロだった。', { label: '1団当たりの支出' }],
    ['es', 'El coro tiene 40 cantantes. El coro gastó 600 euros.', { label: 'gasto por cantante' }],
    ['fr', 'Il y a 40 chœurs. On a dépensé 600 euros.', { label: 'dépense par chœur' }],
  ])('%s: %s: %o', (language, text, said) => {
    expect(told(language, text, said)).toContain('figure/emphasised');
  });
});

describe('words that only look like each are refused', () => {
  it.each([
    ['es', 'El coro tiene 40 cantantes. El coro gastó 600 euros.', { label: 'gasto por viaje' }],
    ['fr', 'Il y a 40 chœurs. On a dépensé 600 euros.', { label: 'dépense par carte' }],
    ['de', 'Der Chor gab 600 Euro aus.', { prose: 'Je nach Sicht sind {{fact "f"}} viel.' }],
    ['en', 'The choir spent 600 euros.', { prose: 'All singers spent {{fact "f"}}.' }],
    ['en', 'Each singer spent 600 euros.', { prose: 'Each singer spent {{fact "f"}}.' }],
    ['en', 'The choir spent 600 euros.', { label: 'spending as per contract' }],
    ['zh-Hans', '合唱团每年支出600欧元。', { label: '合唱团每年支出' }],
  ])('%s: %s: %o', (language, text, said) => {
    expect(told(language, text, said)).not.toContain('figure/emphasised');
  });
});

describe('what each pays is told as a total', () => {
  it.each([
    ['en', 'Each singer pays a fee of 600 euros.', { label: 'total fees' }],
    ['en', 'Each singer pays a fee of 600 euros.', { prose: 'In all they pay {{fact "f"}}.' }],
    ['es', 'Cada cantante paga una cuota de 600 euros.', { label: 'ingresos totales por cuotas' }],
    ['fr', 'Chaque choriste paie une cotisation de 600 euros.', { label: 'total des cotisations' }],
    ['de', 'Jeder Sänger zahlt einen Beitrag von 600 Euro.', { label: 'Beiträge insgesamt' }],
  ])('%s: %s: %o', (language, text, said) => {
    expect(told(language, text, said)).toContain('figure/per-head-missing');
  });
});

describe('a fee of each is refused as the fee that it is', () => {
  it.each([
    ['en', 'Each singer pays a fee of 600 euros.', { label: 'fee' }],
    ['en', 'Each singer pays a fee of 600 euros.', { label: 'total fee of each singer' }],
    ['en', 'Each singer pays a fee of 600 euros.', { prose: 'Each singer pays {{fact "f"}}.' }],
    ['en', 'Each summer the singers paid 600 euros.', { label: 'total fees' }],
    ['es', 'Cada cantante paga una cuota de 600 euros.', { label: 'cuota' }],
    ['fr', 'Chaque choriste paie une cotisation de 600 euros.', { label: 'cotisation' }],
  ])('%s: %s: %o', (language, text, said) => {
    expect(told(language, text, said)).not.toContain('figure/per-head-missing');
  });
});
