import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;

/** Elements that never hold words of a document. */
const SILENT = new Set(
  'script style noscript template head title iframe object embed svg math canvas video audio nav button input select option textarea dialog map'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'html body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption section article main header footer aside center form fieldset blockquote pre hr address figure figcaption details summary'.split(
    ' ',
  ),
);
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Text => node.nodeName === '#text';
export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);
export const isTable = (node: Node): node is Element => isElement(node) && node.tagName === 'table';

export function attributeOf(element: Element, name: string): string | undefined {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return undefined;
}

/** Whether nothing in an element is ever shown. */
export function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) return true;
    if (name === 'role' && (value === 'navigation' || value === 'search')) return true;
    if (name === 'style' && HIDDEN.test(value)) return true;
  }
  return false;
}

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Calls `visit` for a node and all below it in reading order, without recursion: pages may nest thousands deep. */
export function walk(root: Node, visit: (node: Node) => boolean, leave?: (node: Node) => void): void {
  const stack: { readonly node: Node; next: number }[] = visit(root) ? [{ node: root, next: 0 }] : [];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = childrenOf(top.node)[top.next++];
    if (node === undefined) {
      stack.pop();
      leave?.(top.node);
    } else if (visit(node)) stack.push({ node, next: 0 });
  }
}
