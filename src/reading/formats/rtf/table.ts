import type { XmlElement } from '../xml.ts';
import { type LooseCell, type LooseRow, tableOf } from '../word/table.ts';

type Merge = { -readonly [K in keyof Pick<LooseCell, 'horizontal' | 'vertical'>]: LooseCell[K] };

/** Words that tell how the cells of a row join ([RTF] Table Definitions). */
const MERGES: Readonly<Record<string, Merge>> = {
  clvmgf: { vertical: 'restart' },
  clvmrg: { vertical: 'continue' },
  clmgf: { horizontal: 'restart' },
  clmrg: { horizontal: 'continue' },
};
const BORDER = /^(?:cl|tr)brdr[tlbrhv]$/;
const NO_LINE = new Set(['brdrnone', 'brdrnil', 'brdrtbl']);
const LINE = /^brdr(?:s|th|sh|db|dot|dash|hair|thtn\w{1,6}|tnth\w{1,6}|triple|wavy|w)$/;

/** A table that is being read: its definition (\trowd … \cellx) and what stands in its cells. */
export class RtfTable {
  #edges: number[] = [];
  #merges: Merge[] = [];
  #merge: Merge = {};
  #header = false;
  #border = false;
  #ruled = false;
  #rows: LooseRow[] = [];
  #cells: XmlElement[][] = [];
  #cell: XmlElement[] = [];

  /** Takes a word that defines rows; false for any other. */
  define(name: string, value: number | null): boolean {
    if (name === 'trowd') this.#begin();
    else if (name === 'trleft') this.#edges[0] = value ?? 0;
    else if (name === 'trhdr') this.#header = true;
    else if (name === 'cellx') this.#endCell(value ?? 0);
    else if (MERGES[name]) Object.assign(this.#merge, MERGES[name]);
    else if (BORDER.test(name)) this.#border = true;
    else return this.#drawn(name);
    return true;
  }

  #begin(): void {
    this.#edges = [0];
    this.#merges = [];
    this.#merge = {};
    this.#header = false;
  }

  #endCell(edge: number): void {
    this.#edges.push(edge);
    this.#merges.push(this.#merge);
    this.#merge = {};
    this.#border = false;
  }

  #drawn(name: string): boolean {
    if (!this.#border || !name.startsWith('brdr')) return false;
    if (NO_LINE.has(name)) this.#border = false;
    else if (LINE.test(name)) this.#ruled = true;
    return true;
  }

  add(paragraph: XmlElement): void {
    this.#cell.push(paragraph);
  }

  endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    const cells = this.#cells.map((paragraphs, i) => ({ paragraphs, ...this.#merges[i] }));
    if (cells.length > 0) this.#rows.push({ cells, edges: [...this.#edges], header: this.#header });
    this.#cells = [];
  }

  /** The table, and what was left of a row that never ended. */
  close(): XmlElement[] {
    const table = this.#rows.length > 0 ? [tableOf(this.#rows, this.#ruled)] : [];
    const rest = [...this.#cells.flat(), ...this.#cell];
    this.#rows = [];
    this.#cells = [];
    this.#cell = [];
    this.#ruled = false;
    return [...table, ...rest];
  }
}
