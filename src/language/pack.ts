import type { z } from '../files/zod.js';
import type { numeralsSchema } from './schema/figure-grammar.js';
import type { frameSchema } from './schema/frame-grammar.js';
import type { InCode } from './in-code.js';
import type { LanguageTag } from './language.js';
import type { CurrencyWording, PackSections, UnitDefinition } from './schema/pack-schema.js';
import type { readingSchema } from './schema/reading.js';
import type { PluralWords } from './words.js';

export type { DateConventions, Magnitude, QualifierWording } from './schema/pack-schema.js';
export type { PluralWords, QualifierName, StatusName } from './words.js';

type NumeralGrammar = z.output<typeof numeralsSchema>;
type FrameWords = z.output<typeof frameSchema>;
type ReadingVocabulary = InCode<typeof readingSchema>;

type OwnShape = 'units' | 'currencies' | 'reading' | 'numerals' | 'frame';

/**
 * Everything that is wording or convention of one language, read from `templates/languages/<tag>.yaml`. The shape and
 * the meaning of each section are those of the file (`pack-schema.ts`), except for the ones below.
 */
export interface LanguagePack extends Omit<PackSections, OwnShape> {
  /** The tag as the report declares it; the pack's own file may be named by a shorter one (`zh-Hans-CN` → `zh-Hans`). */
  readonly tag: LanguageTag;
  /** The tag of a source whose region writes numbers otherwise than `locale`: its marks are read. */
  readonly sourceTag?: LanguageTag;
  /** Those of the pack, and all others by their names in CLDR; by ISO 4217 code. */
  readonly currencies: Readonly<Record<string, CurrencyWording>>;
  /** By ISO 4217 code, from CLDR. */
  readonly currencyNames: Readonly<Record<string, PluralWords>>;
  /** Signs that mean one currency in every language → ISO 4217 code. */
  readonly currencySigns: ReadonlyMap<string, string>;
  /** Units of the tool and currencies, by id. */
  readonly units: ReadonlyMap<string, PackUnit>;
  /** The commonest words of every language of `common-words.yaml`, by its tag. */
  readonly commonWords: Readonly<Record<LanguageTag, readonly string[]>>;
  /** That of the script where the pack has none. */
  readonly reading: ReadingVocabulary;
  /** Under the keys of the file, as `frame` is. */
  readonly numerals: NumeralGrammar;
  readonly frame: FrameWords;
}

/** A unit that comes with the tool, and its words in this language. */
export interface PackUnit extends Omit<UnitDefinition, 'kind' | 'symbols'> {
  /** Signs that are understood in every language. */
  readonly symbols?: readonly string[];
  readonly id: string;
  readonly kind: UnitDefinition['kind'] | 'currency' | 'none';
  readonly currency?: string | undefined;
  readonly words: PluralWords;
}
