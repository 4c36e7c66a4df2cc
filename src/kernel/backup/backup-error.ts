export type BackupTrouble =
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

/** Why a backup was not made or not restored. Nothing was changed; the words for people stand with the command line. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupTrouble;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: BackupTrouble, values: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(values)}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.values = values;
  }
}
