import { describe, expect, it } from 'vitest';
import { exitCodeOf, exitCodeOfThrown } from '../../src/cli/exit-code.js';
import type { DiagnosticCode } from '../../src/diagnostics/codes.js';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';

const found = (code: DiagnosticCode, severity: Severity = 'error'): Diagnostic => ({
  code,
  severity,
  place: { file: 'x', line: 1, column: 1 },
  problem: 'p',
  remedy: 'r',
});

describe('the exit code', () => {
  it.each([
    ['nothing found', [], 0],
    ['a warning', [found('input/missing', 'warning')], 0],
    ['a warning of the file system', [found('file/disk-full', 'warning')], 0],
    ['a fault of the report', [found('input/missing')], 1],
    ['wrong use', [found('command/unknown-layout')], 2],
    [
      'a fault of the report beside wrong use',
      [found('input/missing'), found('command/unknown-layout')],
      2,
    ],
    ['a refusing file system', [found('file/disk-full')], 3],
    [
      'a refusing file system beside all else',
      [found('input/missing'), found('file/disk-full')],
      3,
    ],
  ] as const)('of %s', (_, diagnostics, code) => {
    expect(exitCodeOf(diagnostics)).toBe(code);
  });

  it('tells a bug from an error of the file system that no stage foresaw', () => {
    expect(exitCodeOfThrown(new TypeError('x is not a function'))).toBe(70);
    expect(exitCodeOfThrown('thrown text')).toBe(70);
    expect(exitCodeOfThrown(Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }))).toBe(3);
    expect(exitCodeOfThrown(Object.assign(new Error('bad'), { code: 'ERR_INVALID_ARG' }))).toBe(70);
    const lost = Object.assign(new Error('lost'), { code: 'ERR_MODULE_NOT_FOUND' });
    expect(exitCodeOfThrown(lost)).toBe(3);
  });
});
