/** Words of `nhip backup`, `restore` and `files`. */
export interface BackupWords {
  readonly backup: {
    readonly summary: string;
    readonly file: string;
    readonly hash: string;
    readonly afterHelp: string;
    readonly noFile: string;
    readonly done: string;
    /** Said when the running server made it. */
    readonly byServer: string;
  };
  readonly restore: {
    readonly summary: string;
    readonly file: string;
    readonly replace: string;
    readonly afterHelp: string;
    readonly done: string;
  };
  readonly files: {
    readonly summary: string;
    readonly grace: string;
    readonly remove: string;
    readonly badGrace: string;
    readonly found: string;
    readonly removed: string;
    readonly none: string;
  };
  readonly progress: string;
  readonly troubles: Readonly<Record<Trouble, string>>;
  readonly locked: string;
  readonly failed: string;
}

/** Codes of BackupError. */
export type Trouble =
  | 'no-data'
  | 'no-database'
  | 'file-exists'
  | 'damaged'
  | 'hostile'
  | 'newer'
  | 'not-empty'
  | 'not-ours'
  | 'in-use'
  | 'other-hash'
  | 'refused';
