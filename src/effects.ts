/** Everything the tool takes from or does to the world outside its own memory. Tests pass their own. */
export interface Effects {
  readonly files: FileSystem;
  /** Environment variables; only `SOURCE_DATE_EPOCH` bears on what is printed. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly progress: (event: ProgressEvent) => void;
}

export interface FileSystem {
  /** Throws the Node error (`ENOENT`, `EACCES`, …) where the file cannot be read. */
  readonly read: (path: string) => Uint8Array;
  /** Names in a folder, sorted by code unit. */
  readonly list: (folder: string) => readonly DirectoryEntry[];
  /** The path with every symbolic link resolved; throws where it does not exist. */
  readonly realPath: (path: string) => string;
  /** Size in bytes, without reading. */
  readonly size: (path: string) => number;
  /** Replaces a file whole or not at all: temporary file beside it, flushed, renamed. */
  readonly write: (path: string, bytes: Uint8Array) => void;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

export interface ProgressEvent {
  readonly report: string;
  readonly layout?: string;
  readonly stage:
    'load' | 'verify' | 'expand' | 'charts' | 'typeset' | 'layout' | 'inspect' | 'print' | 'write';
}
