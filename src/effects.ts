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
  /**
   * Replaces files of one folder, all of them or none: temporary files beside them, flushed, then renamed. Throws the Node
   * error, whose `path` is the file that could not be replaced.
   */
  readonly write: (files: readonly OutputFile[]) => void;
  /** Removes a file; one that is not there is removed already. Throws the Node error. */
  readonly remove: (path: string) => void;
  /** Takes back what a killed process left half replaced in a folder. A folder that is not there is settled. */
  readonly settle: (folder: string) => void;
}

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink?: boolean;
  /** Whether it is a link that leads nowhere, round in a circle, or where nobody may look. */
  readonly isLost?: boolean;
}

export interface ProgressEvent {
  readonly report: string;
  readonly layout?: string;
  readonly stage:
    'load' | 'verify' | 'expand' | 'charts' | 'typeset' | 'layout' | 'inspect' | 'print' | 'write';
}
