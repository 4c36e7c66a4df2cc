import { printedLength } from './printed-length.ts';

/** What stands between two signs of one line of Markdown, and its look. */
export interface Inline {
  readonly text: string;
  /** True when every printed character is. */
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Emphasis that a line above left open. */
export interface Emphasis {
  bold: boolean;
  italic: boolean;
}

const SIGN = /[\\*_~`[\]<>&!]/;
const TOKEN =
  /\\([!-/:-@[-`{-~])|(\*{1,3}|_{1,3}|~~)|`{1,3}|!\[[^\]\n]{0,300}\]\([^()\n]{0,1000}\)|\[([^\]\n]{0,1000})\]\([^()\n]{0,1000}\)|(<br\s{0,3}\/?>)|<\/?[a-z][^<>\n]{0,300}>|<(https?:[^<>\s]{1,500})>|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  deg: '°',
  ge: '≥',
  le: '≤',
  times: '×',
};

/**
 * Words of one line of Markdown without its signs: escapes, emphasis (also broken emphasis, as converters leave it:
 * "**2- **Những"), links, tags, entities. A `<br>` is a line end. `open` is carried from line to line of a paragraph.
 */
export function readInline(line: string, open: Emphasis = { bold: false, italic: false }): Inline {
  if (!SIGN.test(line)) return { text: line, bold: open.bold && line !== '', italic: open.italic && line !== '' };
  const runs = new Runs(open);
  let at = 0;
  for (const match of line.matchAll(TOKEN)) {
    runs.add(line.slice(at, match.index));
    at = match.index + match[0].length;
    readToken(match, line, runs);
  }
  runs.add(line.slice(at));
  return runs.close();
}

function readToken(match: RegExpExecArray, line: string, runs: Runs): void {
  const [whole, escaped, emphasis, label, br, address, entity] = match;
  if (escaped) runs.add(escaped);
  else if (emphasis) readEmphasis(emphasis, line, match.index, runs);
  else if (label !== undefined) runs.add(readInline(label).text);
  else if (br) runs.add('\n');
  else if (address) runs.add(address);
  else if (entity) runs.add(entityOf(entity) ?? whole);
}

function readEmphasis(sign: string, line: string, at: number, runs: Runs): void {
  if (isPrinted(sign, line[at - 1] ?? ' ', line[at + sign.length] ?? ' ')) runs.add(sign);
  else if (sign !== '~~') runs.toggle(sign.length);
}

/** A lone sign between spaces or figures, or an underscore within a word or a line to fill in, is meant to be read. */
function isPrinted(sign: string, before: string, after: string): boolean {
  if (sign[0] === '_') {
    return before === '_' || after === '_' || (isWord(before) && isWord(after)) || (isSpace(before) && isSpace(after));
  }
  if (sign.length > 1) return false;
  return (isSpace(before) && isSpace(after)) || (/\d/.test(before) && /\d/.test(after));
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string): boolean => /\s/.test(character);

function entityOf(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name] ?? null;
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Gathers text and remembers how much of what is printed was emphasised. */
class Runs {
  readonly #open: Emphasis;
  #text = '';
  #printed = 0;
  #bold = 0;
  #italic = 0;

  constructor(open: Emphasis) {
    this.#open = open;
  }

  add(text: string): void {
    const printed = printedLength(text);
    this.#text += text;
    this.#printed += printed;
    if (this.#open.bold) this.#bold += printed;
    if (this.#open.italic) this.#italic += printed;
  }

  /** One sign is italic, two are bold, three are both. */
  toggle(signs: number): void {
    if (signs !== 2) this.#open.italic = !this.#open.italic;
    if (signs >= 2) this.#open.bold = !this.#open.bold;
  }

  close(): Inline {
    const all = (count: number): boolean => this.#printed > 0 && count >= this.#printed * 0.95;
    return { text: this.#text, bold: all(this.#bold), italic: all(this.#italic) };
  }
}
