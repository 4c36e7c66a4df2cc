import type { RawParagraph } from '../model/block.ts';
import { secrecyMarkOf } from './secrecy-mark.ts';
import { attribute, elements, parseXml, type XmlElement } from './xml.ts';

const HEADER = /(?:^|\/)(?:header|footer)\d{0,4}\.xml$/;
const TEXT_PATH = /<v:textpath\b[^<>]{0,2000}>/g;

/**
 * Secrecy marks that stand outside the body: in a header or footer, or drawn across the page as a watermark. Nothing
 * else of these is read; the marks stand first, so that the file is refused for them.
 */
export function readStamps(
  names: readonly string[],
  read: (name: string) => string | null,
  body: string,
  namespace: RegExp,
): RawParagraph[] {
  const watermarks =
    body.match(TEXT_PATH)?.map((tag) => attribute({ name: '', children: [], source: tag }, 'string')) ?? [];
  const headers = names
    .filter((name) => HEADER.test(name))
    .flatMap((name) => {
      const root = parseXml(read(name) ?? '', namespace);
      return root ? linesOf(root) : [];
    });
  return [...watermarks, ...headers].flatMap((text): RawParagraph[] =>
    text !== undefined && secrecyMarkOf(text) ? [{ kind: 'paragraph', text: text.trim(), page: 1 }] : [],
  );
}

/** Text of each paragraph and each watermark below an element. */
function linesOf(element: XmlElement): string[] {
  if (element.name === 'v:textpath') return [attribute(element, 'string') ?? ''];
  const below = elements(element).flatMap(linesOf);
  return element.name === 'p' ? [wordsOf(element), ...below] : below;
}

const wordsOf = (element: XmlElement): string =>
  element.children
    .map((each) => (typeof each === 'string' ? (element.name === 't' ? each : '') : wordsOf(each)))
    .join('');
