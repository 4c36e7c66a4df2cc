/**
 * What a label looks like. Party papers (Hướng dẫn 36-HD/VPTW): A- I- 1- 2.1- a) dash. State papers (Nghị định
 * 30/2020/NĐ-CP): Phần, Chương, Mục, Tiểu mục, Điều, Khoản 1., Điểm a).
 */
export type LabelForm =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'upper'
  | 'roman'
  | 'number'
  | 'decimal'
  | 'bracket'
  | 'letter'
  | 'letter-number'
  | 'small-roman'
  | 'star'
  | 'dash'
  | 'plus';

/** One reading of the beginning of a paragraph as a label; a beginning can have several ("V." is a letter or a five). */
export interface Label {
  readonly form: LabelForm;
  /** As printed, with its punctuation. */
  readonly printed: string;
  /** Part of a clause path: "III", "2.1", "a", "Đ5", "CII"; empty for bullets, which are counted. */
  readonly token: string;
  /** Place in its run, from 1; 0 for bullets. */
  readonly ordinal: number;
  /** Decimals only: the numbers before the last one, "2" of "2.1". */
  readonly prefix: string;
  /** Characters up to the first one of the text after it. */
  readonly length: number;
  /** The print leaves no doubt that this is a label: "Điều 5.", "a)", "-". "20." at the start of a line does. */
  readonly firm: boolean;
}

/** A construct reads one family of labels at the very beginning of a paragraph; the text is trimmed. */
export type LabelConstruct = (text: string) => readonly Label[];

export function label(
  form: LabelForm,
  printed: string,
  token: string,
  ordinal: number,
  length: number,
  more: { readonly prefix?: string; readonly firm?: boolean } = {},
): Label {
  return { form, printed: printed.trim(), token, ordinal, length, prefix: more.prefix ?? '', firm: more.firm ?? true };
}
