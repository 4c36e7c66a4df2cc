/** Words of `nhip align`; `{name}` is filled by `fillMessage` of the reading engine. */
export interface AlignWords {
  readonly summary: string;
  readonly upstream: string;
  readonly downstream: string;
  readonly json: string;
  readonly xlsx: string;
  readonly language: string;
  readonly afterHelp: string;
  readonly whichOne: string;
  readonly noDirective: string;
  readonly written: string;
  readonly takenUp: string;
  readonly omitted: string;
  readonly doubtful: string;
  readonly noneOmitted: string;
  readonly added: string;
  readonly numbers: string;
  readonly noNumbers: string;
  readonly nearest: string;
  readonly noNearest: string;
  readonly moreRows: string;
}
