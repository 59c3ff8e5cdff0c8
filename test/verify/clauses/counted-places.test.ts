import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const faults = (language: string, text: string, label: string): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const translated = other === 'en' ? 'cities' : '城市';
  return proveSource({
    language,
    text,
    facts: `n:\n  label: { ${language}: '${label}', ${other}: ${translated} }\n  value: "18"\n  unit: city\n  quote: ${text.slice(0, -1)}`,
    prose: { [language]: `${label} {{fact "n"}}`, [other]: `${translated} {{fact "n"}}` },
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
};
const label = {
  en: 'cities where tenants pay rent',
  fr: 'villes où les locataires paient un loyer',
  es: 'ciudades donde los inquilinos pagan alquiler',
  'zh-Hans': '租户缴纳租金的城市',
  'zh-Hant': '租戶繳納租金的城市',
};

describe('what is not so, or may be, in the places that a figure counts is told of it', () => {
  it.each([
    ['en', 'In 18 cities tenants never pay rent.', 'source/negated'],
    ['en', 'In 18 cities, tenants no longer pay rent.', 'source/negated'],
    ['en', 'Tenants in 18 cities never paid rent.', 'source/negated'],
    ['en', 'In 18 cities the tenants themselves would pay rent.', 'source/status-differs'],
    ['en', 'Tenants in 18 cities might pay rent.', 'source/conditional'],
    ['fr', 'Dans 18 villes, les locataires ne paient pas de loyer.', 'source/negated'],
    ['fr', 'Dans 18 villes, les locataires paieraient un loyer.', 'source/conditional'],
    ['es', 'En 18 ciudades los inquilinos no pagan alquiler.', 'source/negated'],
    ['es', 'En 18 ciudades los inquilinos podrían pagar alquiler.', 'source/conditional'],
    ['zh-Hans', '在18个城市，租户不缴纳租金。', 'source/negated'],
    ['zh-Hans', '在18个城市，租户可能缴纳租金。', 'source/conditional'],
    ['zh-Hant', '在18個城市，租戶不繳納租金。', 'source/negated'],
  ] as const)('%s: %s', (language, text, code) => {
    expect(faults(language, text, label[language])).toContain(code);
  });

  it.each([
    ['en', 'In 18 cities tenants still pay rent.', label.en],
    ['en', 'In 18 cities tenants pay rent, but owners never.', label.en],
    ['fr', 'Dans 18 villes, les locataires paient un loyer.', label.fr],
    ['zh-Hans', '在18个城市，租户缴纳租金。', label['zh-Hans']],
  ])('but not where it is so, or said of others: %s: %s', (language, text, said) => {
    expect(faults(language, text, said)).toEqual([]);
  });
});
