import { describe, expect, test } from 'vitest';
import { attribute, child, childrenOf, elements, parseXml } from './xml.ts';

const NAMESPACE = /^urn:word$/;
const wrap = (inner: string): string => `<d xmlns:w="urn:word"><w:body>${inner}</w:body></d>`;
const names = (xml: string): string[] => [...childrenOf(xml, 'body', NAMESPACE)].map((each) => each.name);

describe('childrenOf', () => {
  test('gives the children of the body only, one by one', () => {
    expect(names(wrap('<w:p><w:p/></w:p> <w:tbl/><x:p/>'))).toEqual(['p', 'tbl', 'x:p']);
    expect(names(`<a:d xmlns:a="urn:word"><a:body><a:p/></a:body><a:p/></a:d>`)).toEqual(['p']);
  });

  test('keeps text, sections and references of characters', () => {
    const [first] = childrenOf(wrap('<w:p>a &amp; b&#x111;<!-- no --><![CDATA[<c>]]></w:p>'), 'body', NAMESPACE);
    expect(first!.children).toEqual(['a & bđ', '<c>']);
  });

  test.each([
    ['an element left open', '<w:p><w:r>x', ['p']],
    ['a closing tag of nothing', '</w:q><w:p/>', ['p']],
    ['a tag cut off', '<w:p/><w:p a="', ['p']],
    ['crossed tags', '<w:p><w:b><w:i></w:b></w:i></w:p><w:p/>', ['p', 'p']],
  ])('reads what is there of %s', (_, inner, expected) => {
    expect(
      [...childrenOf(`<d xmlns:w="urn:word"><w:body>${inner}`, 'body', NAMESPACE)].map((each) => each.name),
    ).toEqual(expected);
  });

  test.each(['<!DOCTYPE d>', '<!DOCTYPE d [<!ENTITY a "aaaa">]>'])('refuses %s', (type) => {
    expect(() => names(type + wrap(''))).toThrow(expect.objectContaining({ code: 'xml-entities' }));
  });
});

test('attributes by local name, never by a part of it', () => {
  const root = parseXml('<x xmlns="urn:word" w:valley="1" w:val="a &lt; b" id=\'c\'><y/></x>', NAMESPACE)!;
  expect(attribute(root, 'val')).toBe('a < b');
  expect(attribute(root, 'id')).toBe('c');
  expect(attribute(root, 'none')).toBeUndefined();
  expect(attribute(undefined, 'val')).toBeUndefined();
  expect(child(root, 'y')).toBe(elements(root)[0]);
  expect(parseXml('', NAMESPACE)).toBeNull();
});
