import { elements, type XmlElement } from '../xml.ts';
import { element, valued } from '../word/element.ts';
import type { RtfGroup } from './group.ts';

/** What \pard sets back. */
export interface RtfParagraphLook {
  align?: string;
  /** Twips. */
  left?: number;
  first?: number;
  outline?: number;
  inTable?: boolean;
  pageBefore?: boolean;
}

const SIGN = /[\t\n]/g;

/**
 * A paragraph that is being read: runs until \par, \cell or the end. Text of one look is one run, however it was written:
 * letters of VNI fonts are pairs of signs.
 */
export class RtfParagraph {
  #runs: XmlElement[] = [];
  #look: XmlElement | null = null;
  #deleted = false;
  #text = '';

  get empty(): boolean {
    return this.#runs.length === 0 && this.#text === '';
  }

  add(text: string, group: RtfGroup, font: string | undefined): void {
    const look = runProperties(group, font);
    if (!this.#look || group.deleted !== this.#deleted || !isSame(look, this.#look)) {
      this.#endRun();
      this.#look = look;
      this.#deleted = group.deleted;
    }
    this.#text += text;
  }

  #endRun(): void {
    if (this.#text === '') return;
    const run = element('r', {}, [this.#look, ...piecesOf(this.#text)]);
    this.#runs.push(this.#deleted ? element('del', {}, [run]) : run);
    this.#text = '';
  }

  breakPage(): void {
    this.#endRun();
    this.#runs.push(element('r', {}, [element('br', { type: 'page' })]));
  }

  end(look: RtfParagraphLook): XmlElement {
    this.#endRun();
    const runs = this.#runs;
    this.#runs = [];
    return element('p', {}, [paragraphProperties(look), ...runs]);
  }
}

const isSame = (a: XmlElement, b: XmlElement): boolean =>
  a.children.length === b.children.length && elements(a).every((each, i) => isSameProperty(each, elements(b)[i]!));

const isSameProperty = (a: XmlElement, b: XmlElement): boolean => a.name === b.name && a.source === b.source;

function runProperties(group: RtfGroup, font: string | undefined): XmlElement {
  const flag = (name: string, on: boolean) => (on ? element(name) : null);
  return element('rPr', {}, [
    font === undefined ? null : element('rFonts', { ascii: font }),
    flag('b', group.bold),
    flag('i', group.italic),
    flag('caps', group.caps),
    flag('vanish', group.hidden),
    valued('sz', group.size),
  ]);
}

function paragraphProperties({ align, left, first, outline, pageBefore }: RtfParagraphLook): XmlElement {
  const hanging = first !== undefined && first < 0 ? -first : undefined;
  const indented = left !== undefined || first !== undefined;
  return element('pPr', {}, [
    pageBefore ? element('pageBreakBefore') : null,
    indented ? element('ind', { left, firstLine: hanging === undefined ? first : undefined, hanging }) : null,
    valued('jc', align),
    valued('outlineLvl', outline),
  ]);
}

function piecesOf(text: string): XmlElement[] {
  const pieces: XmlElement[] = [];
  let at = 0;
  for (const match of text.matchAll(SIGN)) {
    if (match.index > at) pieces.push(element('t', {}, [text.slice(at, match.index)]));
    pieces.push(element(match[0] === '\t' ? 'tab' : 'br'));
    at = match.index + 1;
  }
  if (at < text.length) pieces.push(element('t', {}, [text.slice(at)]));
  return pieces;
}
