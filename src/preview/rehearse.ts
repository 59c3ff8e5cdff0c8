import { setTimeout as wait } from 'node:timers/promises';
import { turn } from '../build/turn.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { inOrder, makeSheet, namesOf } from './make-sheets.js';
import { makeView } from './make-view.js';
import { readSubject, type Subject } from './subject.js';

/** Builds that are rehearsed at the most, how long, and the rest between two of them in milliseconds. */
const [rehearsals, longest, rest] = [20, 15_000, 20];

/** What is built; asked for anew each time, since a save may change it. */
export interface Rehearsed {
  readonly effects: Effects;
  /** Key of the row, of a report made for each row of a table. */
  readonly row: string | undefined;
  /** `undefined` where there is nothing to rehearse any more. */
  readonly subject: () => Subject | undefined;
  /** Name of the sheet that is looked at. */
  readonly shown: () => string | undefined;
}

/** Builds the sheet that is shown again and again, unseen, until V8 has compiled what a save runs through, or a fault ends it. */
export async function rehearseBuilds(rehearsed: Rehearsed): Promise<void> {
  const end = performance.now() + longest;
  for (let count = 0; count < rehearsals && performance.now() < end; count += 1) {
    await wait(rest);
    if (!(await rehearseOnce(rehearsed))) return;
  }
}

/** Whether there may be another. */
async function rehearseOnce({ effects, row, subject, shown }: Rehearsed): Promise<boolean> {
  const opened = subject();
  const current = opened && readSubject(effects, opened, row).value;
  if (opened === undefined || current === undefined) return false;
  await turn();
  const [[output, name] = []] = inOrder(namesOf(current), shown());
  if (output === undefined || name === undefined || subject() === undefined) return false;
  const proof = current.prove(output);
  await turn();
  if (proof === undefined || subject() === undefined || hasErrors(current.diagnostics())) {
    return false;
  }
  const sheet = await makeSheet(effects, opened.report.id, name, proof);
  if (current.loaded) makeView(current.loaded, [sheet]);
  return true;
}
