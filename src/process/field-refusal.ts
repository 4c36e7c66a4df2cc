import { Problem } from '../kernel/errors.ts';
import type { Definition } from './definition.ts';
import type { FieldFault } from './read-fields.ts';

/** The first field that does not fit, by its name; all of them stand in `current`. */
export function fieldRefusal({ fields }: Definition, faults: readonly FieldFault[]): Problem {
  const { field, fault } = faults[0]!;
  const label = fields[field]?.label;
  return new Problem('invalid', `field-${fault}`, { field: label?.vi ?? field }, { field: label, faults });
}
