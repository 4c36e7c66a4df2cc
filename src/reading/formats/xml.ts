import { Refusal } from '../model/refusal.ts';

/**
 * XML of office files, read element by element: a DOM of a long directive takes some hundred megabytes. Names in the
 * namespace asked for lose their prefix, others keep it. Damaged XML gives what was read; an element left open closes
 * with its parent.
 */
export interface XmlElement {
  readonly name: string;
  readonly children: (XmlElement | string)[];
  /** Attributes as written; ask with {@link attribute}. */
  readonly source: string;
}

const TAG =
  /<(\/?)([\w:.-]{1,100})((?:\s+[\w:.-]{1,100}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<!--|<!\[CDATA\[|<[?!]/g;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Office files nest some dozens deep. */
const DEEPEST = 400;

/**
 * The direct children of the first element called `parent`, one at a time.
 *
 * @throws {Refusal} xml-entities when the XML has a document type, which could define entities.
 */
export function* childrenOf(xml: string, parent: string, namespace: RegExp): Generator<XmlElement> {
  refuseDocumentType(xml);
  const prefix = prefixOf(xml, namespace);
  const open: XmlElement[] = [];
  let inside = -1;
  for (const event of events(xml, prefix)) {
    if (event.kind === 'text') {
      if (inside >= 0 && open.length > inside + 1) open.at(-1)!.children.push(event.text);
    } else if (event.kind === 'open') {
      if (inside < 0 && event.element.name === parent) inside = open.length;
      else if (inside >= 0 && open.length > inside + 1) open.at(-1)!.children.push(event.element);
      if (open.length < DEEPEST) open.push(event.element);
    } else {
      const closed = close(open, event.name);
      if (inside >= 0 && open.length === inside + 1 && closed) yield closed;
      if (inside >= 0 && open.length <= inside) return;
    }
  }
  if (inside >= 0 && open.length > inside + 1) yield open[inside + 1]!;
}

/** A whole small part as a tree; null when it has no element. */
export function parseXml(xml: string, namespace: RegExp): XmlElement | null {
  refuseDocumentType(xml);
  let root: XmlElement | null = null;
  const open: XmlElement[] = [];
  for (const event of events(xml, prefixOf(xml, namespace))) {
    if (event.kind === 'text') open.at(-1)?.children.push(event.text);
    else if (event.kind === 'close') close(open, event.name);
    else {
      root ??= event.element;
      open.at(-1)?.children.push(event.element);
      if (open.length < DEEPEST) open.push(event.element);
    }
  }
  return root;
}

/** Value of an attribute by its local name, whatever its prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const match = patternOf(name).exec(element.source);
  return match ? decode(match[1] ?? match[2] ?? '') : undefined;
}

const patterns = new Map<string, RegExp>();
function patternOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each): each is XmlElement => typeof each !== 'string' && each.name === name);

export const elements = (element: XmlElement | undefined): XmlElement[] =>
  element?.children.filter((each): each is XmlElement => typeof each !== 'string') ?? [];

type XmlEvent =
  | { readonly kind: 'open'; readonly element: XmlElement }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

function* events(xml: string, prefix: string): Generator<XmlEvent> {
  const localName = (name: string): string =>
    prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const tag = new RegExp(TAG);
  let at = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const [whole, slash, name, source, empty] = match;
    if (match.index > at) yield { kind: 'text', text: decode(xml.slice(at, match.index)) };
    at = tag.lastIndex;
    if (name === undefined) {
      const end = endOf(whole, xml, at);
      if (whole === '<![CDATA[') yield { kind: 'text', text: xml.slice(at, end.start) };
      at = tag.lastIndex = end.next;
    } else if (slash) yield { kind: 'close', name: localName(name) };
    else {
      yield { kind: 'open', element: { name: localName(name), children: [], source: source ?? '' } };
      if (empty) yield { kind: 'close', name: localName(name) };
    }
  }
}

/** Where a comment, a character section or an instruction ends; one that does not reaches to the end of the file. */
function endOf(opening: string, xml: string, from: number): { readonly start: number; readonly next: number } {
  const closing = opening === '<!--' ? '-->' : opening === '<![CDATA[' ? ']]>' : '>';
  const start = xml.indexOf(closing, from);
  return start < 0 ? { start: xml.length, next: xml.length } : { start, next: start + closing.length };
}

/** Closes the nearest open element of this name with all that is open inside it; an end tag of none is passed over. */
function close(open: XmlElement[], name: string): XmlElement | undefined {
  for (let i = open.length - 1; i >= Math.max(0, open.length - 50); i--) {
    if (open[i]!.name === name) return open.splice(i)[0];
  }
  return undefined;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const code = name[1]!.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function refuseDocumentType(xml: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.slice(0, 10_000))) throw new Refusal('xml-entities');
}

/** Prefix, with its colon, that the root binds to a namespace; empty for the default namespace. */
function prefixOf(xml: string, namespace: RegExp): string {
  for (const [, prefix, uri] of xml
    .slice(0, 20_000)
    .matchAll(/\sxmlns(?::([\w.-]{1,50}))?\s*=\s*["']([^"']{1,300})["']/g)) {
    if (namespace.test(uri!)) return prefix ? `${prefix}:` : '';
  }
  return '';
}
