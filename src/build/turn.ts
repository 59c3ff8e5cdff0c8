/**
 * Lets the event loop turn once. Stages hold the thread from end to end, so without it a signal would be heard only
 * when all reports are done.
 */
export const turn = async (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
