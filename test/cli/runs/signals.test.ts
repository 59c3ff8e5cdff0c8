import { afterEach, describe, expect, it, vi } from 'vitest';
import { listenAsFirstProcess, withSignalsHeld } from '../../../src/cli/runs/signals.js';

// The command would end here, so what follows may do anything; nothing follows.
const neverExit = (): never => {
  throw new Error('exit');
};

afterEach(() => {
  vi.restoreAllMocks();
  process.removeAllListeners('SIGINT');
  process.removeAllListeners('SIGTERM');
});

const heard = (): number => process.listenerCount('SIGTERM') + process.listenerCount('SIGINT');

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, status) => {
  it('is left to the system, but while files are written', async () => {
    const before = heard();
    expect(await withSignalsHeld(heard, () => undefined)).toBe(before + 2);
    expect(heard()).toBe(before);
  });

  it('ends the command by the signal itself, the progress line cleared', async () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    const exit = vi.spyOn(process, 'exit').mockImplementation(neverExit);
    const clear = vi.fn<() => void>();
    const write = (): boolean => process.emit(signal, signal);
    await expect(withSignalsHeld(write, clear)).rejects.toThrow('exit');
    expect(kill).toHaveBeenCalledWith(process.pid, signal);
    expect(exit).toHaveBeenCalledWith(status);
    expect(clear).toHaveBeenCalledOnce();
  });

  it('is listened to all the time by the first process of a container alone', () => {
    const before = heard();
    const unwatchOther = listenAsFirstProcess(() => undefined, false);
    expect(heard()).toBe(before);
    const unwatch = listenAsFirstProcess(() => undefined, true);
    expect(heard()).toBe(before + 2);
    unwatch();
    unwatchOther();
    expect(heard()).toBe(before);
  });
});
