import { acrossColon } from '../across-colon.js';
import { beforeAside } from '../before-aside.js';
import { clausesGoneOnWith } from '../clauses.js';
import { remarksOn } from '../statuses/remarks.js';
import { closedWords } from '../words/closed-words.js';
import type { FrameReading } from './frame-reading.js';

/** What stands round the clause of a figure and may say something of it. */
export interface Neighbours {
  readonly goneOnWith: ReturnType<typeof clausesGoneOnWith>;
  readonly remarks: ReturnType<typeof remarksOn>;
  readonly described: ReturnType<typeof acrossColon>;
  /** The part of the clause before an aside. */
  readonly parted: ReturnType<typeof beforeAside>;
  /** The words of that part. */
  readonly head: ReturnType<typeof closedWords> | undefined;
}

export function neighboursOf({ text, figure, clause, pack }: FrameReading): Neighbours {
  const parted = beforeAside(text, clause, figure, pack);
  return {
    goneOnWith: clausesGoneOnWith(text, clause, figure, pack),
    remarks: remarksOn(text, figure, pack),
    described: acrossColon(text, clause, figure, pack),
    parted,
    head: parted && closedWords(text, parted, pack),
  };
}
