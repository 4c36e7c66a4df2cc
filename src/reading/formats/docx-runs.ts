import type { DocxState } from './docx-state.ts';
import { type RunLook, readRunLook, type Style } from './docx-styles.ts';
import { printedLength } from './printed-length.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';
import { attribute, child, elements, type XmlElement } from './xml.ts';

/** Elements around runs that only group them. */
const GROUPS = new Set([
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'sdtContent',
  'sdt',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'rubyBase',
  'ruby',
]);
const DELETED = new Set(['del', 'moveFrom', 'delText', 'delInstrText']);
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;
const TCVN3_FONT = /^\.Vn/i;
const VNI_FONT = /^VNI[- ]/i;
const DEEPEST_FIELD = 20;

/** Text of the runs of one paragraph and what all of its printed characters share. */
export class Runs {
  readonly #state: DocxState;
  readonly #style: Style;
  #text = '';
  #printed = 0;
  #bold = 0;
  #italic = 0;
  readonly #sizes = new Map<number, number>();
  /** Page of the first printed character. */
  page: number | null = null;
  /** Text boxes anchored in the paragraph: what they hold is read after it. */
  readonly boxes: XmlElement[] = [];

  constructor(state: DocxState, style: Style) {
    this.#state = state;
    this.#style = style;
  }

  get text(): string {
    return this.#text;
  }

  get bold(): boolean {
    return this.#printed > 0 && this.#bold === this.#printed;
  }

  get italic(): boolean {
    return this.#printed > 0 && this.#italic === this.#printed;
  }

  /** Size that most characters have. */
  get size(): number | undefined {
    let best: number | undefined;
    for (const [size, count] of this.#sizes) if (best === undefined || count > this.#sizes.get(best)!) best = size;
    return best;
  }

  readAll(parent: XmlElement): void {
    for (const each of elements(parent)) {
      if (each.name === 'r') this.#readRun(each);
      else if (GROUPS.has(each.name)) this.readAll(each);
      else if (DELETED.has(each.name)) this.#state.warn('tracked-changes');
      else if (each.name.startsWith('m:')) this.#readFormula(each);
    }
  }

  #readRun(run: XmlElement): void {
    const source = child(run, 'rPr');
    const character = this.#state.styles.get(attribute(child(source, 'rStyle'), 'val'));
    const look = { ...this.#style.run, ...character?.run, ...readRunLook(source) };
    if (look.hidden) return;
    for (const each of elements(run)) this.#readPiece(each, look);
  }

  #readPiece(piece: XmlElement, look: RunLook): void {
    switch (piece.name) {
      case 't':
        return this.#add(textOf(piece), look);
      case 'tab':
      case 'ptab':
        return this.#add('\t', look);
      case 'cr':
        return this.#add('\n', look);
      case 'noBreakHyphen':
        return this.#add('-', look);
      case 'sym':
        return this.#add(symbolOf(piece), look);
      case 'br':
        return this.#readBreak(piece, look);
      case 'lastRenderedPageBreak':
        return this.#state.breakPage('rendered');
      case 'fldChar':
        return this.#readField(piece);
      case 'instrText':
        return this.#readInstruction(piece);
      case 'footnoteReference':
      case 'endnoteReference':
        return this.#state.warn('footnotes-left-out');
      default:
        if (DELETED.has(piece.name)) this.#state.warn('tracked-changes');
        else this.#findBoxes(piece);
    }
  }

  #readBreak(piece: XmlElement, look: RunLook): void {
    const type = attribute(piece, 'type');
    if (type === 'page') this.#state.breakPage('asked');
    this.#add('\n', look);
  }

  #readField(piece: XmlElement): void {
    const { fields } = this.#state;
    const type = attribute(piece, 'fldCharType');
    if (type === 'begin' && fields.length < DEEPEST_FIELD) fields.push('');
    else if (type === 'end') fields.pop();
  }

  #readInstruction(piece: XmlElement): void {
    const { fields } = this.#state;
    if (fields.length > 0) fields[fields.length - 1] += textOf(piece);
  }

  #readFormula(formula: XmlElement): void {
    if (formula.name === 'm:t') this.#add(textOf(formula), this.#style.run);
    for (const each of elements(formula)) {
      if (each.name === 'r') this.#readRun(each);
      else if (each.name.startsWith('m:')) this.#readFormula(each);
    }
  }

  /** Drawings may be there twice, for new and for old programs: only the first form is read. */
  #findBoxes(piece: XmlElement): void {
    if (piece.name === 'txbxContent') {
      this.boxes.push(piece);
      return;
    }
    if (piece.name === 'mc:AlternateContent') {
      const first = elements(piece)[0];
      if (first) this.#findBoxes(first);
      return;
    }
    for (const each of elements(piece)) this.#findBoxes(each);
  }

  #add(typed: string, look: RunLook): void {
    if (PAGE_FIELD.test(this.#state.fields.at(-1) ?? '')) return;
    const decoded = fromFont(typed, look.font ?? '');
    const text = look.caps ? decoded.toUpperCase() : decoded;
    const printed = printedLength(text);
    this.#text += text;
    if (printed === 0) return;
    this.page ??= this.#state.page;
    this.#printed += printed;
    if (look.bold) this.#bold += printed;
    if (look.italic) this.#italic += printed;
    if (look.size) this.#sizes.set(look.size, (this.#sizes.get(look.size) ?? 0) + printed);
  }
}

/** Text typed for a font of an old code; TCVN3 fonts whose name ends in H draw small letters as capitals. */
function fromFont(typed: string, font: string): string {
  if (VNI_FONT.test(font)) return fromVni(typed);
  if (!TCVN3_FONT.test(font)) return typed;
  const text = fromTcvn3(typed);
  return font.endsWith('H') ? text.toUpperCase() : text;
}

const textOf = (element: XmlElement): string => element.children.filter((each) => typeof each === 'string').join('');

/** A sign of a symbol font, as the private-use character that canonical text has a reading for. */
function symbolOf(piece: XmlElement): string {
  const code = Number.parseInt(attribute(piece, 'char') ?? '', 16);
  return code > 0 && code < 0xffff ? String.fromCharCode(code < 0xf000 ? code + 0xf000 : code) : '';
}
