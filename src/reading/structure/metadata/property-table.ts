import type { Table } from '../../model/block.ts';
import { fold } from '../../normalise/fold.ts';
import { evenSpace } from '../../normalise/uneven-space.ts';
import type { Placed } from '../roles.ts';
import type { Grid } from '../line.ts';

/** What portals state about a paper in a table above it: name of the property, value. */
export type Property = 'symbol' | 'type' | 'issuer' | 'issuedOn' | 'place' | 'title' | 'signatory';

export interface PropertyValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const NAMES: readonly (readonly [Property, RegExp])[] = [
  ['symbol', /^số(?: ?[/,]? ?(?:kí )?hiệu)?(?: văn bản)?$/u],
  ['type', /^(?:loại|thể loại|hình thức)(?: văn bản)?$/u],
  ['issuer', /^(?:cơ quan|nơi|đơn vị) ban hành$/u],
  ['issuedOn', /^ngày (?:ban hành|kí|văn bản)$/u],
  ['place', /^(?:địa danh|nơi ban hành văn bản)$/u],
  ['title', /^(?:trích yếu|tiêu đề|tên văn bản)(?: nội dung)?$/u],
  ['signatory', /^người kí$/u],
];
const FEWEST = 2;
const NEAR_TOP = 20;

/** Properties in the tables near the top of a document; an empty map when there are none. */
export function readProperties(placed: readonly Placed[]): Map<Property, PropertyValue> {
  for (const { unit } of placed.slice(0, NEAR_TOP)) {
    const found = unit.kind === 'grid' ? propertiesOf(unit) : null;
    if (found && found.size >= FEWEST) return found;
  }
  return new Map();
}

export const isPropertyTable = (grid: Grid): boolean => propertiesOf(grid).size >= FEWEST;

function propertiesOf({ table }: { readonly table: Table }): Map<Property, PropertyValue> {
  const found = new Map<Property, PropertyValue>();
  for (const { cells } of table.rows) {
    const [name, value] = cells;
    if (cells.length !== 2 || !name || !value) continue;
    const property = NAMES.find(([, pattern]) => pattern.test(fold(name.text).replace(/\s*:$/, '')))?.[0];
    const text = evenSpace(value.text);
    if (property && text !== '') found.set(property, { value: text, start: value.span.start, end: value.span.end });
  }
  return found;
}
