import type { FactData } from '../../../../src/directives/schemas.ts';

export type DataOf<Kind extends FactData['kind']> = Extract<FactData, { kind: Kind }>;

export interface FieldProps<Kind extends FactData['kind']> {
  readonly value: DataOf<Kind>;
  readonly onChange: (data: FactData) => void;
}

/** An emptied text field means that the document does not say it. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** A number field gives text while it is empty or half typed. */
export const numberOr = <T>(value: string | number, otherwise: T): number | T =>
  typeof value === 'number' ? value : otherwise;
