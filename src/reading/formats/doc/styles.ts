import type { XmlElement } from '../xml.ts';
import { element, valued } from '../word/element.ts';
import { characterFacts, ParagraphFacts } from './look.ts';
import { modifiersOf } from './modifiers.ts';
import { textAt } from './strings.ts';
import { drawsLines } from './table-row.ts';
import { slice } from './word-file.ts';

const KINDS: Readonly<Record<number, string>> = { 1: 'paragraph', 2: 'character', 3: 'table' };
const NO_STYLE = 0xfff;

/** Styles ([MS-DOC] 2.9.271, STSH) as word/styles.xml would hold them, by their numbers. */
export function readStyleSheet(part: DataView, fonts: readonly string[]): XmlElement {
  if (part.byteLength < 6) return element('styles');
  const header = part.getUint16(0, true);
  const count = part.getUint16(2, true);
  const base = part.getUint16(4, true);
  const styles: (XmlElement | null)[] = [];
  let at = 2 + header;
  for (let i = 0; i < count && at + 2 <= part.byteLength; i++) {
    const length = part.getUint16(at, true);
    if (length > base) styles.push(readStyle(slice(part, at + 2, length), base, i, fonts));
    at += 2 + length;
  }
  return element('styles', {}, styles);
}

function readStyle(style: DataView, base: number, number: number, fonts: readonly string[]): XmlElement | null {
  const kind = KINDS[style.getUint16(2, true) & 0xf];
  if (!kind) return null;
  const basedOn = style.getUint16(2, true) >> 4;
  const length = style.getUint16(base, true);
  const name = textAt(style, base + 2, length);
  const exceptions = exceptionsOf(style, base + 2 + (length + 1) * 2, style.getUint16(4, true) & 0xf);
  return element('style', { type: kind, styleId: number, default: kind === 'paragraph' && number === 0 ? 1 : 0 }, [
    valued('name', name),
    valued('basedOn', basedOn === NO_STYLE ? undefined : basedOn),
    ...propertiesOf(kind, exceptions, number, fonts),
  ]);
}

/** What the style adds to the one it is based on: lists of modifiers, each beginning at an even byte. */
function exceptionsOf(style: DataView, from: number, count: number): DataView[] {
  const found: DataView[] = [];
  let at = from;
  for (let i = 0; i < count && at + 2 <= style.byteLength; i++) {
    const length = Math.min(style.getUint16(at, true), style.byteLength - at - 2);
    found.push(slice(style, at + 2, length));
    at += 2 + length + (length % 2);
  }
  return found;
}

function propertiesOf(kind: string, exceptions: readonly DataView[], number: number, fonts: readonly string[]) {
  const [first, second, third] = exceptions;
  if (kind === 'character') return [characterProperties(first, fonts)];
  if (kind === 'paragraph') return [paragraphProperties(first, number), characterProperties(second, fonts)];
  const ruled = first !== undefined && [...modifiersOf(first)].some(drawsLines);
  const borders = element('tblBorders', {}, [valued('top', ruled ? 'single' : 'none')]);
  return [element('tblPr', {}, [borders]), characterProperties(third, fonts)];
}

const characterProperties = (list: DataView | undefined, fonts: readonly string[]): XmlElement | null =>
  list ? characterFacts(modifiersOf(list), fonts).element : null;

/** The modifiers stand behind the number of the style. */
const paragraphProperties = (list: DataView | undefined, number: number): XmlElement | null =>
  list && list.byteLength >= 2
    ? new ParagraphFacts(modifiersOf(slice(list, 2, list.byteLength - 2))).element(number)
    : null;
