import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { endOnSignals } from '../../src/cli/signals.js';
import { temporaryPath } from '../../src/files/temporary.js';

const folder = mkdtempSync(join(tmpdir(), 'factsheet-signals-'));

// The command would end here, so what follows may do anything; nothing follows.
const neverExit = (): never => {
  throw new Error('exit');
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(() => {
  vi.restoreAllMocks();
  process.removeAllListeners('SIGINT');
  process.removeAllListeners('SIGTERM');
});

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, status) => {
  it(`ends with ${status}, the progress line cleared and no temporary file left`, () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(neverExit);
    const clear = vi.fn<() => void>();
    const temporary = temporaryPath(folder);
    writeFileSync(temporary, 'half of it');
    endOnSignals(clear);
    expect(() => process.emit(signal)).toThrow('exit');
    expect(exit).toHaveBeenCalledWith(status);
    expect(clear).toHaveBeenCalledOnce();
    expect(existsSync(temporary)).toBe(false);
  });
});
