import type { XmlElement } from '../xml.ts';
import { element, valued } from '../word/element.ts';
import { textAt } from './strings.ts';
import { PART, type WordFile } from './word-file.ts';

/** Names that WordprocessingML gives the number formats (nfc). */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};
const LIST_SIZE = 28;
const LEVEL_SIZE = 28;
const OVERRIDE_SIZE = 16;
const LEVELS = 9;
const NOTHING_FOLLOWS = 2;

/** Lists ([MS-DOC] 2.9.131 LSTF, 2.9.150 LVL, 2.9.132 LFO) as word/numbering.xml would hold them. */
export function readLists(file: WordFile): XmlElement {
  const definitions = file.part(PART.lists);
  if (definitions.byteLength < 2) return element('numbering');
  const { offset, length } = file.range(PART.lists);
  const levels = new LevelReader(file.tableFrom(offset + length));
  const count = definitions.getUint16(0, true);
  const abstracts = Array.from({ length: count }, (_, i) => readList(definitions, 2 + i * LIST_SIZE, levels));
  return element('numbering', {}, [...abstracts, ...readOverrides(file.part(PART.overrides))]);
}

function readList(part: DataView, at: number, reader: LevelReader): XmlElement {
  const simple = (part.getUint8(at + 26) & 1) === 1;
  const levels = Array.from({ length: simple ? 1 : LEVELS }, (_, i) =>
    reader.next(i, part.getUint16(at + 8 + i * 2, true)),
  );
  return element('abstractNum', { abstractNumId: part.getUint32(at, true) }, levels);
}

/** Levels stand one behind another, each as long as it says. */
class LevelReader {
  readonly #view: DataView;
  #at = 0;

  constructor(view: DataView) {
    this.#view = view;
  }

  next(index: number, style: number): XmlElement {
    const view = this.#view;
    const at = this.#at;
    const properties = view.getUint8(at + 24) + view.getUint8(at + 25);
    const units = view.getUint16(at + LEVEL_SIZE + properties, true);
    const text = textAt(view, at + LEVEL_SIZE + properties + 2, units);
    this.#at = at + LEVEL_SIZE + properties + 2 + units * 2;
    const flags = view.getUint8(at + 5);
    return element('lvl', { ilvl: index }, [
      valued('start', view.getInt32(at, true)),
      valued('numFmt', FORMATS[view.getUint8(at + 4)] ?? 'decimal'),
      valued('lvlText', patternOf(text)),
      valued('pStyle', style === 0xfff ? undefined : style),
      flags & 0x4 ? element('isLgl') : null,
      flags & 0x8 ? valued('lvlRestart', view.getUint8(at + 26)) : null,
      valued('suff', view.getUint8(at + 15) === NOTHING_FOLLOWS ? 'nothing' : undefined),
    ]);
  }
}

/** The number of a level stands in the pattern as the character of that code. */
const patternOf = (text: string): string =>
  text.replace(/\p{Cc}/gu, (place) => (place.charCodeAt(0) < LEVELS ? `%${place.charCodeAt(0) + 1}` : ''));

/** What paragraphs name by its place, counted from 1: a list, begun anew where it says so. */
function readOverrides(part: DataView): XmlElement[] {
  if (part.byteLength < 4) return [];
  const count = part.getUint32(0, true);
  let at = 4 + count * OVERRIDE_SIZE;
  return Array.from({ length: count }, (_, i) => {
    const from = 4 + i * OVERRIDE_SIZE;
    const changes = part.getUint8(from + 12);
    const starts: XmlElement[] = [];
    at += 4;
    for (let k = 0; k < changes && at + 8 <= part.byteLength; k++, at += 8) {
      const flags = part.getUint32(at + 4, true);
      if (flags & 0x10) starts.push(startOf(flags & 0xf, part.getInt32(at, true)));
    }
    return element('num', { numId: i + 1 }, [valued('abstractNumId', part.getUint32(from, true)), ...starts]);
  });
}

const startOf = (level: number, start: number): XmlElement =>
  element('lvlOverride', { ilvl: level }, [valued('startOverride', start)]);
