/** Words of `nhip history verify`. */
export interface HistoryWords {
  readonly summary: string;
  readonly verify: string;
  readonly json: string;
  readonly since: string;
  readonly badSince: string;
  readonly afterHelp: string;
  readonly whole: string;
  readonly broken: Readonly<Record<'changed' | 'missing' | 'added' | 'end' | 'anchor', string>>;
  readonly advice: string;
}
