import { attribute, child, elements, type XmlElement } from './xml.ts';

/** What a run looks like; absent means that the style above decides. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Printed in capitals, whatever was typed. */
  readonly caps?: boolean;
  readonly hidden?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
}

/** What a paragraph looks like; lengths in points. */
export interface ParagraphLook {
  readonly align?: 'left' | 'center' | 'right';
  readonly left?: number;
  readonly firstLine?: number;
  readonly headingLevel?: number;
  readonly numId?: string;
  readonly level?: number;
}

export interface Style {
  readonly id: string;
  readonly name: string;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
  /** The style draws lines around table cells. */
  readonly ruled: boolean;
}

export interface Styles {
  /** The style with all that it is based on; the default paragraph style for an unknown id. */
  readonly paragraph: (id: string | undefined) => Style;
  readonly get: (id: string | undefined) => Style | undefined;
}

const PLAIN: Style = { id: '', name: '', run: {}, paragraph: {}, ruled: false };
const TWIPS = 20;
const DEEPEST = 20;

export function readStyles(root: XmlElement | null): Styles {
  const defaults = child(child(child(root ?? undefined, 'docDefaults'), 'rPrDefault'), 'rPr');
  const base: Style = { ...PLAIN, run: readRunLook(defaults) };
  const sources = new Map<string, XmlElement>();
  let usual: string | undefined;
  for (const style of elements(root ?? undefined).filter((each) => each.name === 'style')) {
    const id = attribute(style, 'styleId') ?? '';
    sources.set(id, style);
    if (attribute(style, 'type') === 'paragraph' && isOn(attribute(style, 'default'), false)) usual = id;
  }
  const known = new Map<string, Style>();
  const get = (id: string | undefined): Style | undefined =>
    id === undefined ? undefined : resolve(id, sources, known, 0);
  const paragraph = (id: string | undefined): Style => merge(base, get(id) ?? get(usual) ?? PLAIN);
  return { get, paragraph };
}

function resolve(
  id: string,
  sources: Map<string, XmlElement>,
  known: Map<string, Style>,
  depth: number,
): Style | undefined {
  const source = sources.get(id);
  const found = known.get(id);
  if (found || !source || depth > DEEPEST) return found;
  const above = attribute(child(source, 'basedOn'), 'val');
  const base = above === undefined ? undefined : resolve(above, sources, known, depth + 1);
  const style = merge(base ?? PLAIN, readStyle(id, source));
  known.set(id, style);
  return style;
}

const merge = (base: Style, own: Style): Style => ({
  id: own.id,
  name: own.name,
  run: { ...base.run, ...own.run },
  paragraph: { ...base.paragraph, ...own.paragraph },
  ruled: base.ruled || own.ruled,
});

function readStyle(id: string, source: XmlElement): Style {
  const name = attribute(child(source, 'name'), 'val') ?? '';
  const heading = /^(?:heading|tiêu đề|đầu đề)\s*([1-6])$/iu.exec(name);
  return {
    id,
    name,
    run: readRunLook(child(source, 'rPr')),
    paragraph: { ...readParagraphLook(child(source, 'pPr')), ...(heading && { headingLevel: Number(heading[1]) }) },
    ruled: hasLines(child(child(source, 'tblPr'), 'tblBorders')),
  };
}

export function readRunLook(source: XmlElement | undefined): RunLook {
  if (!source) return {};
  const look: { -readonly [K in keyof RunLook]: RunLook[K] } = {};
  for (const each of elements(source)) {
    if (each.name === 'b') look.bold = isOn(attribute(each, 'val'));
    else if (each.name === 'i') look.italic = isOn(attribute(each, 'val'));
    else if (each.name === 'caps' || each.name === 'smallCaps') look.caps = isOn(attribute(each, 'val'));
    else if (each.name === 'vanish') look.hidden = isOn(attribute(each, 'val'));
    else if (each.name === 'sz') look.size = Number(attribute(each, 'val')) / 2 || undefined;
    else if (each.name === 'rFonts') look.font = attribute(each, 'ascii') ?? attribute(each, 'hAnsi');
  }
  return look;
}

export function readParagraphLook(source: XmlElement | undefined): ParagraphLook {
  if (!source) return {};
  const look: { -readonly [K in keyof ParagraphLook]: ParagraphLook[K] } = {};
  for (const each of elements(source)) {
    if (each.name === 'jc') look.align = alignOf(attribute(each, 'val'));
    else if (each.name === 'outlineLvl') look.headingLevel = levelOf(attribute(each, 'val'));
    else if (each.name === 'ind') Object.assign(look, indentOf(each));
    else if (each.name === 'numPr') Object.assign(look, numberingOf(each));
  }
  return look;
}

function indentOf(source: XmlElement): Pick<ParagraphLook, 'left' | 'firstLine'> {
  const left = attribute(source, 'left') ?? attribute(source, 'start');
  const first = attribute(source, 'firstLine');
  const hanging = attribute(source, 'hanging');
  return {
    ...(left !== undefined && { left: (Number(left) || 0) / TWIPS }),
    ...(first !== undefined && { firstLine: (Number(first) || 0) / TWIPS }),
    ...(hanging !== undefined && { firstLine: -(Number(hanging) || 0) / TWIPS }),
  };
}

function numberingOf(source: XmlElement): Pick<ParagraphLook, 'numId' | 'level'> {
  const numId = attribute(child(source, 'numId'), 'val');
  const level = attribute(child(source, 'ilvl'), 'val');
  return { ...(numId !== undefined && { numId }), ...(level !== undefined && { level: Number(level) || 0 }) };
}

function alignOf(value: string | undefined): ParagraphLook['align'] {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'end' ? 'right' : 'left';
}

/** Word counts outline levels from 0; 9 is body text. */
function levelOf(value: string | undefined): number | undefined {
  const level = Number(value) + 1;
  return level >= 1 && level <= 6 ? level : undefined;
}

/** On unless it says otherwise: `<w:b/>`, `<w:b w:val="1"/>`. */
export const isOn = (value: string | undefined, otherwise = true): boolean =>
  value === undefined ? otherwise : !['0', 'false', 'off', 'none'].includes(value);

/** Whether a set of borders draws any line. */
export const hasLines = (borders: XmlElement | undefined): boolean =>
  elements(borders).some((border) => !['none', 'nil', undefined].includes(attribute(border, 'val')));
