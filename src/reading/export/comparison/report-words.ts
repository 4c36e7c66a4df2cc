/** Words of a filed comparison; `{n}` and other names are filled. */
export interface ReportWords {
  readonly title: string;
  readonly and: string;
  readonly documents: string;
  readonly documentColumns: readonly string[];
  readonly undated: string;
  /** "ngày {d} tháng {m} năm {y}". */
  readonly date: string;
  readonly summary: string;
  readonly themeCount: string;
  readonly freshCount: string;
  readonly goneCount: string;
  readonly movedCount: string;
  readonly numberCount: string;
  readonly themes: string;
  readonly theme: string;
  readonly kinds: Readonly<Record<'context' | 'aim' | 'task' | 'organisation', string>>;
  readonly nothing: string;
  readonly tags: Readonly<Record<'fresh' | 'gone' | 'moved', string>>;
  readonly numbers: string;
  readonly numberColumns: readonly string[];
  readonly fresh: string;
  readonly gone: string;
  readonly clause: string;
  readonly words: string;
  readonly moved: string;
  readonly movedColumns: readonly string[];
  readonly changed: string;
  readonly note: string;
  readonly none: string;
  readonly pageOf: string;
}
