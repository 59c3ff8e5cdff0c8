import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedUrl, download, type DownloadRequest } from '../../src/refresh/download.js';
import { serve, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const fetchIt = async (path = '/', more: Partial<DownloadRequest> = {}) =>
  download(
    { url: new URL(path, server.url), limit: 1000, ...more },
    { milliseconds: 300, pauses: [1] },
  );

describe('a file', () => {
  it('comes whole, with what the server says of it', async () => {
    server.answer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/csv', etag: '"7"', 'last-modified': 'then' })
        .end('a,b\n1,2\n'),
    );
    const { bytes, ...told } = { bytes: new Uint8Array(), ...(await fetchIt()) };
    expect(Buffer.from(bytes).toString()).toBe('a,b\n1,2\n');
    expect(told).toEqual({
      kind: 'file',
      mediaType: 'text/csv',
      etag: '"7"',
      lastModified: 'then',
    });
  });

  it('is asked for only where it is another than that at hand', async () => {
    server.answer(({ headers }, response) =>
      response.writeHead(headers['if-none-match'] === '"7"' ? 304 : 200).end(),
    );
    expect(await fetchIt('/', { etag: '"7"' })).toEqual({ kind: 'not-modified' });
  });

  it('that is larger than the limit is not read on, packed or not', async () => {
    let sent = 0;
    server.answer((_, response) => {
      const timer = setInterval(() => {
        sent += 1;
        response.write('x'.repeat(400));
      }, 5);
      response.on('close', () => clearInterval(timer));
    });
    expect(await fetchIt()).toEqual({ kind: 'too-large' });
    expect(sent).toBeLessThan(30);
    server.answer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(100_000))),
    );
    expect(await fetchIt()).toEqual({ kind: 'too-large' });
  });
});

describe('what a server may get over', () => {
  it('is tried again: 500, then the file', async () => {
    let asked = 0;
    server.answer((_, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 500 : 200).end('late');
    });
    expect(await fetchIt()).toMatchObject({ kind: 'file' });
    expect(asked).toBe(2);
  });

  it.each([
    ['slow', /0\.3 s/u, () => undefined],
    [
      'cut off',
      /connection failed/u,
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half of it', () => response.destroy());
      },
    ],
    ['down', /answered 503/u, (response: ServerResponse) => response.writeHead(503).end()],
  ])('is told where it stays: %s', async (_, problem, behave) => {
    let asked = 0;
    server.answer((_request, response) => {
      asked += 1;
      behave(response);
    });
    const answer = await fetchIt();
    expect(answer.kind === 'failed' && answer.problem).toMatch(problem);
    expect(asked).toBe(2);
  });
});

type Behaviour = (path: string) => readonly [status: number, headers: Record<string, string>];

describe('what stays as it is', () => {
  it.each([
    ['404', (path: string) => (path === '/' ? [404, {}] : [200, {}]), /answered 404/u],
    ['an endless redirect', () => [302, { location: '/' }], /more than 5 times/u],
    [
      'a redirect to http elsewhere',
      () => [302, { location: 'http://example.org/x' }],
      /no https URL/u,
    ],
    ['a redirect to a file', () => [302, { location: 'file:///etc/passwd' }], /no https URL/u],
    ['a redirect to nowhere', () => [302, {}], /more than 5 times|no https URL/u],
  ] satisfies readonly [string, Behaviour, RegExp][])(
    'is told at once: %s',
    async (_, behave, problem) => {
      server.answer(({ url = '' }, response) => {
        const [status, headers] = behave(url);
        response.writeHead(status, headers).end();
      });
      const answer = await fetchIt();
      expect(answer).toMatchObject({ kind: 'failed', passes: false });
      expect(answer.kind === 'failed' && answer.problem).toMatch(problem);
    },
  );
});

describe('a secret header', () => {
  it('goes to the server that is named, and to none that it redirects to', async () => {
    const other = await serve();
    const seen: (string | undefined)[] = [];
    server.answer(({ headers }, response) => {
      seen.push(headers.authorization);
      response.writeHead(302, { location: other.url }).end();
    });
    other.answer(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end('x');
    });
    await fetchIt('/', { header: ['Authorization', 'secret'] });
    other.close();
    expect(seen).toEqual(['secret', undefined]);
  });
});

describe('a URL', () => {
  it.each(['https://a.org/x', 'http://localhost:1/', 'http://127.0.0.1/x', 'http://[::1]/x'])(
    'is fetched: %s',
    (url) => expect(allowedUrl(url)?.href).toBe(url),
  );
  it.each([
    'http://a.org',
    'http://localhost.a.org',
    'http://127.0.0.1.a.org',
    'file:///etc/passwd',
    'ftp://a.org',
    'https://me:pw@a.org',
    'a.csv',
  ])('is refused: %s', (url) => expect(allowedUrl(url)).toBeUndefined());
});
