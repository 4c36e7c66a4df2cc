import type { AlignedNumber, LoweredNumber } from './schemas.ts';

/** Numbers that one document below lowers. */
export const loweredOf = (numbers: readonly AlignedNumber[]): AlignedNumber[] =>
  numbers.filter(({ direction }) => direction === 'lowered');

/**
 * Each number of the document above that is lowered somewhere, once, with everyone who lowers it; the one that most lower
 * comes first.
 *
 * @param byDocument lowered numbers by the address of the document below
 */
export function gatherLowered(byDocument: ReadonlyMap<string, readonly AlignedNumber[]>): LoweredNumber[] {
  const gathered = new Map<string, Omit<LoweredNumber, 'by'> & { readonly by: LoweredNumber['by'] }>();
  for (const [document, numbers] of byDocument)
    for (const { from, to, indicator, reasons, was, now } of numbers) {
      if (!was || !now) continue;
      const key = JSON.stringify([from, indicator, was.comparator, was.value, was.valueTo, was.unit, was.year]);
      const known = gathered.get(key) ?? { from, indicator, was, by: [] };
      known.by.push({ document, to, now, reasons });
      gathered.set(key, known);
    }
  return [...gathered.values()].toSorted((a, b) => b.by.length - a.by.length);
}
