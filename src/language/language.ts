/** A BCP 47 language tag as a report declares it, e.g. `zh-Hans` or `en`. */
export type LanguageTag = string;

/** One value for each of a report's languages. */
export type Localized<T> = Readonly<Record<LanguageTag, T>>;
