/** Words of `nhip themes`; `{name}` is filled by `fillMessage` of the reading engine. */
export interface ThemesWords {
  readonly summary: string;
  readonly files: string;
  readonly json: string;
  readonly language: string;
  readonly afterHelp: string;
  readonly twoToFour: string;
  readonly themes: string;
  readonly theme: string;
  readonly numbers: string;
  readonly fresh: string;
  readonly gone: string;
  readonly moved: string;
  readonly document: string;
  readonly clause: string;
  readonly words: string;
  readonly from: string;
  readonly to: string;
  readonly more: string;
}
