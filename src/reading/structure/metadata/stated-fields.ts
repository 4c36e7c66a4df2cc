import { DOCUMENT_TYPES } from '../doc-types.ts';
import { isoDate } from '../frame.ts';
import { isPersonName } from '../person-name.ts';
import type { Placed } from '../roles.ts';
import { type Found, found } from './found.ts';
import { type PropertyValue, readProperties } from './property-table.ts';
import { plainSymbol } from './read-symbol.ts';

export type StatedField = 'symbol' | 'type' | 'issuer' | 'issuedOn' | 'title' | 'signatory';

/** Fields as a portal's table states them: the last resort, since portals are often wrong. */
export function statedFields(placed: readonly Placed[]): Readonly<Record<StatedField, Found<string> | null>> {
  const properties = readProperties(placed);
  const read = (field: StatedField, check: (value: string) => string | null): Found<string> | null => {
    const property: PropertyValue | undefined = properties.get(field);
    const value = property ? check(property.value) : null;
    return property && value ? found(value, property, `${field}.property-table`, 0.7) : null;
  };
  return {
    symbol: read('symbol', plainSymbol),
    type: read('type', (value) => DOCUMENT_TYPES.find((type) => type.toLowerCase() === value.toLowerCase()) ?? null),
    issuer: read('issuer', (value) => value),
    issuedOn: read('issuedOn', dateOf),
    title: read('title', (value) => value),
    signatory: read('signatory', (value) => (isPersonName(value) ? value : null)),
  };
}

function dateOf(value: string): string | null {
  const match = /^(?:ngày )?(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.-]|năm)\s?(\d{4})/iu.exec(value);
  return match && isoDate(match[1]!, match[2]!, match[3]!);
}
