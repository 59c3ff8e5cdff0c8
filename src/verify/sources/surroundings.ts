import { memoOf } from '../../memo.js';
import { closesSentence, paragraphRound, paragraphsIn } from './paragraphs.js';
import type { SourceText, Stretch } from './source-text.js';

/** What stands round a place of a source, and may say what its figures are of. */
export interface Surroundings {
  /** The beginning of the source, where the head of a table or a list stands. */
  readonly head: string;
  /** The first line of the source; empty where it is a sentence. */
  readonly title: string;
  readonly paragraph: Stretch;
  /** The paragraph, with what leads to it. */
  readonly near: Stretch;
  /** Whether the paragraph closes with a sentence, as no line of a table or a list does. */
  readonly isProse: boolean;
}

/** In UTF-16 units: a head may say that a column is of changes. */
const longestHead = 300;
const longestLead = 400;

export function surroundingsAt(source: SourceText, at: number): Surroundings {
  const { text } = source.normal;
  const paragraph = paragraphRound(paragraphsOf(source), at);
  const head = text.slice(0, longestHead);
  const [title = ''] = head.split('\n', 1);
  return {
    head,
    title: closesSentence.test(title.trimEnd()) ? '' : title,
    paragraph,
    near: { start: Math.max(0, paragraph.start - longestLead), end: paragraph.end },
    isProse: closesSentence.test(text.slice(paragraph.start, paragraph.end).trimEnd()),
  };
}

const paragraphsOf = memoOf(({ normal }: SourceText) => paragraphsIn(normal.text));
