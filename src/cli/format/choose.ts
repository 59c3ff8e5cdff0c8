import type { Effects } from '../../effects.js';
import type { ReportOptions } from '../options.js';
import type { Terminal } from '../terminal.js';
import type { Format } from './format.js';
import { githubFormat } from './github.js';
import { humanFormat } from './human.js';
import { jsonFormat, jsonLinesFormat } from './json.js';

/** The format that `--format` names. */
export function chooseFormat(
  { format, quiet }: Pick<ReportOptions, 'format' | 'quiet'>,
  terminal: Terminal,
  effects: Effects,
): Format {
  switch (format) {
    case 'human':
      return humanFormat(terminal, effects, quiet);
    case 'github':
      return githubFormat(terminal, quiet);
    case 'json':
      return jsonFormat(terminal);
    case 'jsonl':
      return jsonLinesFormat(terminal);
  }
}
