import { Buffer } from 'node:buffer';
import fc from 'fast-check';

/** One way to damage a file; places are shares of its length, 0 to 1. */
export type Damage =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly bits: readonly { readonly at: number; readonly bit: number }[] }
  | { readonly kind: 'overwrite' | 'drop' | 'repeat'; readonly at: number; readonly bytes: readonly number[] };

/** Anywhere alike: left to itself the library prefers the ends. */
const place = fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1_000_000);
const bytes = fc.array(fc.nat(255), { minLength: 1, maxLength: 600 });

export const damageOf: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({
    kind: fc.constant('flip' as const),
    bits: fc.array(fc.record({ at: place, bit: fc.nat(7) }), { minLength: 1, maxLength: 60 }),
  }),
  fc.record({ kind: fc.constantFrom('overwrite' as const, 'drop' as const, 'repeat' as const), at: place, bytes }),
);

/** A damaged copy. */
export function damaged(original: Uint8Array, damage: Damage): Uint8Array {
  const where = (share: number): number => Math.floor(share * original.length);
  if (damage.kind === 'cut') return original.slice(0, where(damage.at));
  if (damage.kind === 'flip') {
    const copy = original.slice();
    for (const { at, bit } of damage.bits) copy[where(at)]! ^= 1 << bit;
    return copy;
  }
  const from = where(damage.at);
  const to = Math.min(original.length, from + damage.bytes.length);
  const middle = {
    overwrite: Uint8Array.from(damage.bytes),
    drop: new Uint8Array(),
    repeat: Buffer.concat([original.slice(from, to), original.slice(from, to)]),
  }[damage.kind];
  return Buffer.concat([original.slice(0, from), middle, original.slice(to)]);
}
