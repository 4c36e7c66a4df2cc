import type { XmlElement } from '../xml.ts';
import { element } from '../word/element.ts';
import { type CharacterFacts, characterFacts } from './look.ts';
import { modifiersOf } from './modifiers.ts';
import { type DocText, type Piece, pieceOf } from './pieces.ts';
import { type PropertyRun, runAt } from './property-runs.ts';

const SPECIAL = /\p{Cc}/gu;
const PLAIN: CharacterFacts = { element: element('rPr'), deleted: false, special: false, symbol: null };
const FIELD: Readonly<Record<string, string>> = { '\u0013': 'begin', '\u0014': 'separate', '\u0015': 'end' };

/** Turns stretches of the text into runs, in order; fields may reach over paragraphs. */
export class RunReader {
  readonly #text: DocText;
  readonly #runs: readonly PropertyRun[];
  readonly #fonts: readonly string[];
  readonly #facts = new Map<PropertyRun, CharacterFacts>();
  /** Open fields; true while their instruction is read. */
  readonly #fields: boolean[] = [];

  constructor(text: DocText, runs: readonly PropertyRun[], fonts: readonly string[]) {
    this.#text = text;
    this.#runs = runs;
    this.#fonts = fonts;
  }

  between(start: number, end: number): XmlElement[] {
    const found: XmlElement[] = [];
    const { pieces } = this.#text;
    for (let i = pieceOf(start, pieces); i < pieces.length && pieces[i]!.start < end; i++) {
      const piece = pieces[i]!;
      this.#readPiece(piece, Math.max(start, piece.start), Math.min(end, piece.end), found);
    }
    return found;
  }

  #readPiece(piece: Piece, from: number, to: number, found: XmlElement[]): void {
    let at = from;
    while (at < to) {
      const byte = piece.offset + (at - piece.start) * piece.width;
      const run = runAt(this.#runs, byte);
      const units = run ? Math.ceil((run.end - byte) / piece.width) : to - at;
      const end = Math.min(to, at + Math.max(1, units));
      found.push(...this.#runOf(this.#text.text.slice(at, end), run ? this.#factsOf(run) : PLAIN));
      at = end;
    }
  }

  #factsOf(run: PropertyRun): CharacterFacts {
    const known = this.#facts.get(run) ?? characterFacts(modifiersOf(run.modifiers), this.#fonts);
    this.#facts.set(run, known);
    return known;
  }

  #runOf(text: string, facts: CharacterFacts): XmlElement[] {
    if (facts.special && facts.symbol !== null) {
      return [element('r', {}, [facts.element, element('sym', { char: facts.symbol.toString(16) })])];
    }
    const run = element('r', {}, [facts.element, ...this.#piecesOf(text)]);
    return [facts.deleted ? element('del', {}, [run]) : run];
  }

  #piecesOf(text: string): XmlElement[] {
    const pieces: XmlElement[] = [];
    let at = 0;
    for (const match of text.matchAll(SPECIAL)) {
      if (match.index > at) pieces.push(this.#textPiece(text.slice(at, match.index)));
      const sign = this.#sign(match[0]);
      if (sign) pieces.push(sign);
      at = match.index + 1;
    }
    if (at < text.length) pieces.push(this.#textPiece(text.slice(at)));
    return pieces;
  }

  #textPiece(text: string): XmlElement {
    return element(this.#fields.some((instruction) => instruction) ? 'instrText' : 't', {}, [text]);
  }

  /** Characters below the space that print something ([MS-DOC] 2.4.1); pictures and marks do not. */
  #sign(sign: string): XmlElement | null {
    const field = FIELD[sign];
    if (field) return this.#field(field);
    if (sign === '\t') return element('tab');
    if (sign === '\u000B') return element('br');
    if (sign === '\u001E') return element('noBreakHyphen');
    return sign === '\u0002' ? element('footnoteReference') : null;
  }

  #field(kind: string): XmlElement {
    if (kind === 'begin') this.#fields.push(true);
    else if (kind === 'end') this.#fields.pop();
    else if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false;
    return element('fldChar', { fldCharType: kind });
  }
}
