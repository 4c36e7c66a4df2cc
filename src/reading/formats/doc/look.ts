import type { XmlElement } from '../xml.ts';
import { element, valued } from '../word/element.ts';
import type { Modifier } from './modifiers.ts';

/** Codes of [MS-DOC] 2.6.1 and 2.6.2; those of Word 97 and of Word 2000 on. */
const PARAGRAPH = {
  align: [0x2403, 0x2461],
  level: [0x260a],
  list: [0x460b],
  left: [0x840f, 0x845e],
  first: [0x8411, 0x8460],
  outline: [0x2640],
  pageBefore: [0x2407],
  inTable: [0x2416],
  rowEnd: [0x2417],
  innerRowEnd: [0x244c],
} as const;
const CHARACTER = {
  deleted: 0x0800,
  bold: 0x0835,
  italic: 0x0836,
  smallCaps: 0x083a,
  caps: 0x083b,
  hidden: 0x083c,
  special: 0x0855,
  font: 0x4a4f,
  size: 0x4a43,
  style: 0x4a30,
  symbol: 0x6a09,
} as const;
const ALIGNMENTS = ['left', 'center', 'right', 'both', 'both', 'both'];
/** A paragraph's own word that it is in no list; lists of Word 6 have no definition. */
const LISTS = 2046;

/** What the modifiers of a paragraph say, later ones over earlier ones. */
export class ParagraphFacts {
  readonly #values = new Map<number, DataView>();

  constructor(modifiers: Iterable<Modifier>) {
    for (const { code, operand } of modifiers) this.#values.set(code, operand);
  }

  #of(codes: readonly number[]): DataView | undefined {
    return codes
      .map((code) => this.#values.get(code))
      .filter((operand) => operand !== undefined)
      .at(-1);
  }

  #isOn(codes: readonly number[]): boolean {
    return (this.#of(codes)?.getUint8(0) ?? 0) !== 0;
  }

  get inTable(): boolean {
    return this.#isOn(PARAGRAPH.inTable);
  }

  get endsRow(): boolean {
    return this.#isOn(PARAGRAPH.rowEnd);
  }

  get endsInnerRow(): boolean {
    return this.#isOn(PARAGRAPH.innerRowEnd);
  }

  /** Properties as WordprocessingML. */
  element(style: number): XmlElement {
    const align = this.#of(PARAGRAPH.align)?.getUint8(0);
    const outline = this.#of(PARAGRAPH.outline)?.getUint8(0);
    return element('pPr', {}, [
      valued('pStyle', style),
      this.#isOn(PARAGRAPH.pageBefore) ? element('pageBreakBefore') : null,
      this.#list(),
      this.#indent(),
      valued('jc', align === undefined ? undefined : (ALIGNMENTS[align] ?? 'left')),
      valued('outlineLvl', outline),
    ]);
  }

  #list(): XmlElement | null {
    const list = this.#of(PARAGRAPH.list)?.getUint16(0, true);
    const level = this.#of(PARAGRAPH.level)?.getUint8(0);
    if (list === undefined && level === undefined) return null;
    const numId = list === undefined ? undefined : list <= LISTS ? list : 0;
    return element('numPr', {}, [valued('ilvl', level), valued('numId', numId)]);
  }

  #indent(): XmlElement | null {
    const left = this.#of(PARAGRAPH.left)?.getInt16(0, true);
    const first = this.#of(PARAGRAPH.first)?.getInt16(0, true);
    if (left === undefined && first === undefined) return null;
    const hanging = first !== undefined && first < 0 ? -first : undefined;
    return element('ind', { left, firstLine: hanging === undefined ? first : undefined, hanging });
  }
}

/** What the modifiers of a run of characters say. */
export interface CharacterFacts {
  /** Properties as WordprocessingML. */
  readonly element: XmlElement;
  /** Struck out in a tracked change. */
  readonly deleted: boolean;
  /** The character stands for a picture, a field or a sign. */
  readonly special: boolean;
  /** A sign of a symbol font, by its code. */
  readonly symbol: number | null;
}

export function characterFacts(modifiers: Iterable<Modifier>, fonts: readonly string[]): CharacterFacts {
  const values = new Map([...modifiers].map(({ code, operand }) => [code, operand] as const));
  const word = (code: number) => values.get(code)?.getUint16(0, true);
  const flag = (name: string, code: number) => valued(name, switchOf(values.get(code)?.getUint8(0)));
  const font = word(CHARACTER.font);
  const properties = [
    valued('rStyle', word(CHARACTER.style)),
    font === undefined ? null : element('rFonts', { ascii: fonts[font] }),
    flag('b', CHARACTER.bold),
    flag('i', CHARACTER.italic),
    flag('caps', CHARACTER.caps),
    flag('smallCaps', CHARACTER.smallCaps),
    flag('vanish', CHARACTER.hidden),
    valued('sz', word(CHARACTER.size)),
  ];
  return {
    element: element('rPr', {}, properties),
    deleted: ((values.get(CHARACTER.deleted)?.getUint8(0) ?? 0) & 1) === 1,
    special: ((values.get(CHARACTER.special)?.getUint8(0) ?? 0) & 1) === 1,
    symbol: values.get(CHARACTER.symbol)?.getUint16(2, true) ?? null,
  };
}

const AS_STYLE = 0x80;
const UNLIKE_STYLE = 0x81;

/** Off, on, as the style says, or the other way: fonts of the usual styles are plain, so the last is on. */
function switchOf(value: number | undefined): string | undefined {
  if (value === undefined || value === AS_STYLE) return undefined;
  return value === 1 || value === UNLIKE_STYLE ? '1' : '0';
}
