import type { FactData, FactKind } from '../../../../src/directives/schemas.ts';

/** First number of a text as Vietnamese writes it: "7,5" is 7.5, "25.500" is 25500. */
function firstNumber(text: string): number {
  const found = /\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,6})?|\d{1,12}(?:,\d{1,6})?/.exec(text)?.[0] ?? '0';
  return Number(found.replaceAll('.', '').replace(',', '.'));
}

const SYMBOL = /\d{1,5}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]{0,11}(?:[-/]\p{Lu}[\p{L}\d]{0,11}){0,3}/u;

/** A fact to be filled in by a person, as much of it as its words tell. */
export function blankFact(kind: FactKind, quote: string): FactData {
  const words = quote.replace(/\s+/gu, ' ').trim();
  switch (kind) {
    case 'target':
      return {
        kind,
        indicator: words.slice(0, 500),
        comparator: '>=',
        value: firstNumber(words),
        valueTo: null,
        unit: /\d\s?%/u.test(words) ? '%' : '',
        year: Number(/\b(?:19|20|21)\d\d\b/.exec(words)?.[0]) || null,
        yearFrom: null,
        scope: null,
        coverage: false,
        baseline: null,
      };
    case 'task':
      return { kind, text: words.slice(0, 8000), deliverable: null };
    case 'deadline':
      return { kind, of: null, deadline: { kind: 'continuous', text: words } };
    case 'body':
      return { kind, of: null, name: words.slice(0, 500), role: 'lead', isClass: /^(các|mọi)\s/iu.test(words) };
    case 'citation':
      return { kind, symbol: SYMBOL.exec(words)?.[0] ?? null, date: null, issuer: null, form: 'symbol', self: false };
  }
}
