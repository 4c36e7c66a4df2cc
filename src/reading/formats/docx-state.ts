import type { ReadWarning } from '../model/block.ts';
import type { ListCounter } from './docx-numbering.ts';
import type { Styles } from './docx-styles.ts';

/** What reading one paragraph leaves for the next: page, list counts, open fields, warnings. */
export class DocxState {
  readonly styles: Styles;
  readonly lists: ListCounter;
  page = 1;
  /** Instructions of the fields that are open, innermost last. */
  readonly fields: string[] = [];
  /** Word wrote down where its pages broke; then only those breaks count. */
  readonly rendered: boolean;
  readonly #warnings = new Map<string, { page: number; count: number }>();

  constructor(styles: Styles, lists: ListCounter, rendered: boolean) {
    this.styles = styles;
    this.lists = lists;
    this.rendered = rendered;
  }

  breakPage(kind: 'rendered' | 'asked'): void {
    if ((kind === 'rendered') === this.rendered) this.page++;
  }

  warn(code: string): void {
    const known = this.#warnings.get(code);
    this.#warnings.set(code, { page: known?.page ?? this.page, count: (known?.count ?? 0) + 1 });
  }

  get warnings(): ReadWarning[] {
    return [...this.#warnings].map(([code, { page, count }]) => ({ code, page, values: { count } }));
  }
}
