import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Session } from './session.js';
import { staticFile } from './static-files.js';
import type { PreviewSetting, PreviewState } from './view.js';

/** The only address that is listened on: no other machine reaches it. */
const ADDRESS = '127.0.0.1';
const names = [ADDRESS, 'localhost'];

/** A browser holds six to one host; beyond these a connection is dropped, so that files can still be opened. */
const CONNECTIONS = 256;

/** Bytes that wait for one page: a page that takes no more of them is gone, or asks again. */
const UNSENT = 16_000_000;

export interface Preview {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the page of a session to browsers of this machine.
 * @param port any that is free where 0
 * @throws the Node error, `EADDRINUSE` where the port is taken
 */
export async function servePreview(
  session: Session,
  setting: PreviewSetting,
  port: number,
): Promise<Preview> {
  const server = createServer();
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    if (isFromElsewhere(request, portOf(server))) refuse(response, 403, 'Forbidden');
    else if (request.method !== 'GET') refuse(response, 405, 'Method Not Allowed');
    else void answer(request.url ?? '/', session, setting, response);
  };
  server.on('request', take);
  // Who asks whether to send more is answered as if all were sent, not told to go on.
  server.on('checkContinue', take);
  server.on('checkExpectation', take);
  server.maxConnections = CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, resolve);
  });
  return {
    url: `http://${ADDRESS}:${portOf(server)}/`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0;

/**
 * Whether a request is not from a page of the preview itself. A name that a stranger's server resolves to this machine
 * (DNS rebinding) is in `Host`; a page of another origin is in `Origin`, and where a browser sends none, in
 * `Sec-Fetch-Site` (Fetch Metadata).
 */
function isFromElsewhere({ headers }: Pick<IncomingMessage, 'headers'>, port: number): boolean {
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  const own = names.map((name) => `${name}:${port}`);
  return (
    host === undefined ||
    !own.includes(host) ||
    (origin !== undefined && origin !== `http://${host}`) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  );
}

const policy = [
  "default-src 'none'",
  // pdf.js decodes some pictures and colour spaces by WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
} as const;

async function answer(
  url: string,
  session: Session,
  setting: PreviewSetting,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(url);
  if (path === '/events') {
    stream(session, response);
    return;
  }
  const shown = /^\/shown\/([^/]+)$/u.exec(path)?.[1];
  if (shown !== undefined) {
    session.show(shown);
    response.writeHead(204, headers).end();
    return;
  }
  const sent =
    path === '/setting.json'
      ? { type: 'application/json', bytes: JSON.stringify(setting) }
      : ((await pdfAt(path, session)) ?? staticFile(path));
  if (sent === undefined) {
    refuse(response, 404, 'Not Found');
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': sent.type }).end(sent.bytes);
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.split(/[?#]/u, 1)[0] ?? '');
  } catch {
    return '';
  }
}

/** The pages of a layout to be looked at, under `/pages`, and its file to be kept, under `/pdf`. */
async function pdfAt(path: string, session: Session) {
  const [, what, layout = ''] = /^\/(pages|pdf)\/([^/]+)\.pdf$/u.exec(path) ?? [];
  if (what === undefined) return undefined;
  const bytes = what === 'pages' ? session.pages(layout) : await session.pdf(layout);
  return bytes && { type: 'application/pdf', bytes };
}

/** The state, and each that follows (server-sent events; HTML, 9.2). */
function stream(session: Session, response: ServerResponse): void {
  response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
  let told: PreviewState | undefined;
  const send = (): void => {
    const state = session.state();
    const isNew = state !== told;
    if (session.isBuilding() && (told === undefined || !isNew)) {
      response.write('event: building\ndata: \n\n');
    }
    if (!isNew) return;
    told = state;
    if (response.writableLength > UNSENT) return void response.destroy();
    response.write(`retry: 500\nevent: state\ndata: ${JSON.stringify(state)}\n\n`);
  };
  const unsubscribe = session.subscribe(send);
  response.on('close', unsubscribe);
  send();
}

/** The connection ends with the answer, so that nothing of a body is read. */
function refuse(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, { ...headers, 'Content-Type': 'text/plain', Connection: 'close' })
    .end(`${text}\n`);
}
