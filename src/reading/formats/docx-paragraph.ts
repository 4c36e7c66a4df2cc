import type { Look, RawParagraph } from '../model/block.ts';
import { Runs } from './docx-runs.ts';
import type { DocxState } from './docx-state.ts';
import { type ParagraphLook, readParagraphLook, type Style } from './docx-styles.ts';
import { DRAWN_LINE } from './drawn-line.ts';
import { goesOn } from './line-wrap.ts';
import { attribute, child, type XmlElement } from './xml.ts';

export interface DocxParagraph {
  /** A line each; a break by hand (w:br) begins a new one. */
  readonly lines: readonly RawParagraph[];
  readonly boxes: readonly XmlElement[];
}

const CONTENTS_STYLE = /^(?:toc|mục lục)\s*\d/iu;

/** Reads a paragraph with its automatic number, as the printed page shows it. */
export function readParagraph(source: XmlElement, state: DocxState): DocxParagraph {
  const properties = child(source, 'pPr');
  const style = state.styles.paragraph(attribute(child(properties, 'pStyle'), 'val'));
  if (child(properties, 'pageBreakBefore')) state.breakPage('asked');
  const runs = new Runs(state, style);
  runs.readAll(source);
  const own = { ...style.paragraph, ...readParagraphLook(properties) };
  const lines = CONTENTS_STYLE.test(style.name) ? [] : linesOf(runs, style, own, isDeleted(properties), state);
  if (endsSection(properties)) state.breakPage('asked');
  return { lines, boxes: runs.boxes };
}

function linesOf(runs: Runs, style: Style, look: ParagraphLook, deleted: boolean, state: DocxState): RawParagraph[] {
  const text = runs.text.trim();
  if (deleted && text === '') return [];
  const printed = (labelOf(style, look, state) + text).trim();
  const page = runs.page ?? state.page;
  const indent = Math.round((look.left ?? 0) + (look.firstLine ?? 0));
  const paragraph = { kind: 'paragraph', page, look: lookOf(runs, look), indent } as const;
  const lines = printed
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, (gap) => (gap.length > 2 ? gap : ' ')).trim())
    .filter((line) => line !== '' && !DRAWN_LINE.test(line));
  return lines.map((line, i) => ({ ...paragraph, text: line, wrapped: goesOn(line, lines[i + 1]) }));
}

function labelOf(style: Style, look: ParagraphLook, state: DocxState): string {
  const { numId } = look;
  if (numId === undefined || numId === '0') return '';
  const level = look.level ?? state.lists.levelOfStyle(numId, style.id) ?? 0;
  return state.lists.next(numId, level);
}

function lookOf(runs: Runs, look: ParagraphLook): Look {
  return {
    bold: runs.bold,
    italic: runs.italic,
    ...(runs.size !== undefined && { size: runs.size }),
    ...(look.align && { align: look.align }),
    ...(look.headingLevel && { headingLevel: look.headingLevel }),
  };
}

/** The paragraph itself was struck out in a tracked change. */
const isDeleted = (properties: XmlElement | undefined): boolean => child(child(properties, 'rPr'), 'del') !== undefined;

function endsSection(properties: XmlElement | undefined): boolean {
  const section = child(properties, 'sectPr');
  return section !== undefined && attribute(child(section, 'type'), 'val') !== 'continuous';
}
