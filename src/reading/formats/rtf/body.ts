import type { XmlElement } from '../xml.ts';
import { decodeBytes } from './charset.ts';
import { readLookWord } from './look-words.ts';
import { FontTable } from './font-table.ts';
import { enter, outermost, type RtfGroup } from './group.ts';
import { RtfParagraph, type RtfParagraphLook } from './paragraph.ts';
import { RtfTable } from './table.ts';
import type { RtfToken } from './tokens.ts';

/** Deeper groups are read as part of the one they stand in: real files nest some dozens deep. */
const DEEPEST = 500;
const SIGNS: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\n': '\n',
  '\r': '\n',
};
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  bullet: '•',
  endash: '–',
  emdash: '—',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
};

/** Bytes beyond ASCII that were not escaped. */
const HIGH = /[\u0080-\u00FF]/;

/** Reads the pieces of a Rich Text file into paragraphs and tables of WordprocessingML. */
export class RtfBody {
  readonly #fonts = new FontTable();
  readonly #groups: RtfGroup[] = [outermost()];
  readonly #paragraph = new RtfParagraph();
  readonly #table = new RtfTable();
  #look: RtfParagraphLook = {};
  #looks: RtfParagraphLook[] = [];
  #codePage = 1252;
  #bytes: number[] = [];
  /** Characters still to be passed over behind \u. */
  #skip = 0;
  #tooDeep = 0;
  #inTable = false;

  *read(tokens: Iterable<RtfToken>): Generator<XmlElement> {
    for (const token of tokens) {
      if (token.kind === 'byte') this.#byte(token.code);
      else {
        this.#flushBytes();
        if (token.kind === 'open') this.#open();
        else if (token.kind === 'close') this.#close();
        else if (token.kind === 'text') this.#text(token.text);
        else if (token.kind === 'symbol') yield* this.#symbol(token.sign);
        else yield* this.#word(token.name, token.value);
      }
    }
    this.#flushBytes();
    if (!this.#paragraph.empty) yield* this.#endParagraph();
    yield* this.#table.close();
  }

  get #group(): RtfGroup {
    return this.#groups.at(-1)!;
  }

  #open(): void {
    this.#skip = 0;
    if (this.#groups.length >= DEEPEST) this.#tooDeep++;
    else {
      this.#groups.push({ ...this.#group, optional: false });
      this.#looks.push({ ...this.#look });
    }
  }

  #close(): void {
    this.#skip = 0;
    if (this.#tooDeep > 0) this.#tooDeep--;
    else if (this.#groups.length > 1) {
      this.#groups.pop();
      this.#look = this.#looks.pop() ?? {};
    }
  }

  #byte(code: number): void {
    if (this.#skip > 0) this.#skip--;
    else this.#bytes.push(code);
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const text = this.#decoded(this.#bytes);
    this.#bytes = [];
    this.#add(text);
  }

  #text(text: string): void {
    const passed = Math.min(this.#skip, text.length);
    this.#skip -= passed;
    const left = text.slice(passed);
    this.#add(HIGH.test(left) ? this.#decoded(Array.from(left, (letter) => letter.charCodeAt(0))) : left);
  }

  /** A sign by its name counts as one character behind \u. */
  #sign(sign: string): void {
    if (this.#skip > 0) this.#skip--;
    else this.#add(sign);
  }

  #decoded(bytes: readonly number[]): string {
    return decodeBytes(bytes, this.#fonts.charset(this.#group.font), this.#codePage);
  }

  #add(text: string): void {
    if (text === '') return;
    const group = this.#group;
    if (group.into === 'fonts') this.#fonts.addName(text);
    else if (group.into === 'body') this.#paragraph.add(text, group, this.#fonts.name(group.font));
  }

  *#symbol(sign: string): Generator<XmlElement> {
    if (sign === '*') this.#group.optional = true;
    else if (sign === '\n' || sign === '\r') yield* this.#endParagraph();
    else this.#sign(SIGNS[sign] ?? '');
  }

  *#word(name: string, value: number | null): Generator<XmlElement> {
    enter(this.#group, name);
    if (this.#group.into === 'fonts') this.#fonts.word(name, value);
    else if (name === 'ansicpg') this.#codePage = value ?? 1252;
    else if (this.#group.into === 'body') yield* this.#bodyWord(name, value);
  }

  *#bodyWord(name: string, value: number | null): Generator<XmlElement> {
    const character = CHARACTERS[name];
    if (character !== undefined) this.#sign(character);
    else if (name === 'u') this.#unicode(value ?? 0);
    else if (name === 'par' || name === 'sect') yield* this.#endParagraph();
    else if (name === 'page') this.#paragraph.breakPage();
    else if (name === 'cell' || name === 'nestcell') this.#endCell(name === 'nestcell');
    else if (name === 'row') this.#endRow();
    else if (name === 'pard') this.#look = {};
    else if (!this.#table.define(name, value)) readLookWord(name, value, this.#group, this.#look);
  }

  /** Values above 32,767 are written as negative numbers. */
  #unicode(value: number): void {
    this.#add(String.fromCharCode(value < 0 ? value + 0x1_0000 : value));
    this.#skip = this.#group.fallback;
  }

  *#endParagraph(): Generator<XmlElement> {
    const inTable = this.#look.inTable ?? false;
    if (inTable) {
      this.#inTable = true;
      this.#table.add(this.#paragraph.end(this.#look));
    } else {
      if (this.#inTable) yield* this.#table.close();
      this.#inTable = false;
      yield this.#paragraph.end(this.#look);
    }
  }

  /** A cell of a table inside a cell is a line of it. */
  #endCell(nested: boolean): void {
    this.#inTable = true;
    this.#table.add(this.#paragraph.end(this.#look));
    if (!nested) this.#table.endCell();
  }

  #endRow(): void {
    this.#table.endRow();
  }
}
