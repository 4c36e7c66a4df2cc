/** Words of `nhip compare`; `{name}` is filled by `fillMessage` of the reading engine. */
export interface CompareCommandWords {
  readonly summary: string;
  readonly first: string;
  readonly second: string;
  readonly json: string;
  readonly language: string;
  readonly afterHelp: string;
  readonly none: string;
  readonly found: string;
  readonly unlike: string;
  readonly marks: string;
}
