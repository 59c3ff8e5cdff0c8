import { createServer, type RequestListener } from 'node:http';

export interface TestServer {
  readonly url: string;
  /** What answers from now on. */
  readonly answer: (listener: RequestListener) => void;
  readonly close: () => void;
}

/** A server on this machine alone that answers as a test says. */
export async function serve(): Promise<TestServer> {
  let current: RequestListener = (_, response) => response.writeHead(404).end();
  const server = createServer((request, response) => current(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    answer: (listener) => {
      current = listener;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
