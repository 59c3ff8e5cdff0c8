import type { Document } from '../document/document.js';
import type { LayoutTrace } from '../sheet/trace.js';
import type { Localized } from '../language/language.js';
import type { ReportContext } from './context.js';

/** What the rules on laid-out pages work with. */
export interface PageContext extends ReportContext {
  readonly document: Document;
  readonly trace: LayoutTrace;
  /** Names with numerals that the layout declares, by language. */
  readonly layoutPhrases: Localized<readonly string[]>;
}
