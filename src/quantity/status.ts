import type { LanguagePack } from '../language/pack.js';
import type { Status } from './quantity.js';

/** What a status is called in print; `undefined` for a plain report, which is not marked. */
export const statusLabel = (status: Status, pack: LanguagePack): string | undefined =>
  status === 'reported' ? undefined : pack.statuses[status];
