import type { XmlElement } from '../xml.ts';

type Value = string | number | undefined;

/** An element of WordprocessingML made by a reader of another format; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  children: readonly (XmlElement | string | null)[] = [],
): XmlElement {
  const source = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return { name, source, children: children.filter((each) => each !== null) };
}

/** An element that only has a value: `<w:sz w:val="26"/>`; null without one, so that it can be left out. */
export const valued = (name: string, value: Value): XmlElement | null =>
  value === undefined ? null : element(name, { val: value });

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
const escaped = (text: string): string => text.replace(/[&"<]/g, (sign) => SIGNS[sign]!);
