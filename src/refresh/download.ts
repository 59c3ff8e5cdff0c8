import { setTimeout as pause } from 'node:timers/promises';

/** What is asked of a server. */
export interface DownloadRequest {
  readonly url: URL;
  /** Sent to the origin of the URL, and to no other that it redirects to. */
  readonly header?: readonly [name: string, value: string];
  /** What is at hand already; the server says where that is still right. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Most bytes, unpacked. */
  readonly limit: number;
}

export interface Patience {
  /** For one attempt, to the last byte. */
  readonly milliseconds: number;
  /** Pauses between attempts; one more attempt than pauses is made. */
  readonly pauses: readonly number[];
}

export type Download =
  | {
      readonly kind: 'file';
      readonly bytes: Uint8Array;
      readonly mediaType?: string;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed'; readonly problem: string; readonly passes: boolean };

const usualPatience: Patience = { milliseconds: 60_000, pauses: [1_000, 4_000] };
const mostRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** RFC 9110: too many requests, and what a server may get over. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The URL where it is https, or http to this machine alone, and holds no password. */
export function allowedUrl(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base?.href);
  const { protocol, hostname, username, password } = url;
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLocal);
  return isSafe && username === '' && password === '' ? url : undefined;
}

/** Fetches one file whole. What may pass is tried again after a pause. Nothing is thrown for what a server does. */
export async function download(
  request: DownloadRequest,
  { milliseconds, pauses }: Patience = usualPatience,
): Promise<Download> {
  let answer = await attempt(request, milliseconds);
  for (const length of pauses) {
    if (answer.kind !== 'failed' || !answer.passes) return answer;
    // One attempt follows the other.
    // oxlint-disable-next-line no-await-in-loop
    await pause(length);
    // oxlint-disable-next-line no-await-in-loop
    answer = await attempt(request, milliseconds);
  }
  return answer;
}

async function attempt(request: DownloadRequest, milliseconds: number): Promise<Download> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    return await follow(request, signal);
  } catch (error) {
    const problem = signal.aborted
      ? `it did not send the whole file in ${milliseconds / 1000} s`
      : `the connection failed (${reasonOf(error)})`;
    return { kind: 'failed', problem, passes: true };
  }
}

async function follow(request: DownloadRequest, signal: AbortSignal): Promise<Download> {
  let { url } = request;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    // One hop leads to the next.
    // oxlint-disable-next-line no-await-in-loop
    const response = await fetch(url, {
      headers: headersFor(request, url),
      redirect: 'manual',
      signal,
    });
    // oxlint-disable-next-line no-await-in-loop
    if (!redirects.has(response.status)) return await read(response, request);
    // oxlint-disable-next-line no-await-in-loop
    await response.body?.cancel();
    const target = allowedUrl(response.headers.get('location') ?? '', url);
    if (target === undefined) return failedFor('it redirects to what is no https URL');
    url = target;
  }
  return failedFor(`it redirects more than ${mostRedirects} times`);
}

const failedFor = (problem: string): Download => ({ kind: 'failed', problem, passes: false });

function headersFor(
  { url: first, header, etag, lastModified }: DownloadRequest,
  url: URL,
): Record<string, string> {
  return {
    accept: '*/*',
    'user-agent': 'factsheet-press',
    ...(header !== undefined && url.origin === first.origin ? { [header[0]]: header[1] } : {}),
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

async function read(response: Response, { limit }: DownloadRequest): Promise<Download> {
  const { status, headers, body } = response;
  if (status !== 200 || body === null) {
    await body?.cancel();
    if (status === 304) return { kind: 'not-modified' };
    return { kind: 'failed', problem: `it answered ${status}`, passes: passing.has(status) };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  for (;;) {
    // One part follows the other.
    // oxlint-disable-next-line no-await-in-loop
    const part = await reader.read();
    if (part.done) break;
    size += part.value.length;
    if (size > limit) {
      // oxlint-disable-next-line no-await-in-loop
      await reader.cancel();
      return { kind: 'too-large' };
    }
    chunks.push(part.value);
  }
  const mediaType = headers.get('content-type');
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return {
    kind: 'file',
    bytes: Buffer.concat(chunks),
    ...(mediaType === null ? {} : { mediaType }),
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
  };
}

/** Node hides the reason behind “fetch failed”. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : error.message;
}
