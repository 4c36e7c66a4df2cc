/** A body with its names folded, as {@link matchesOf} compares them. */
export interface NamedBody {
  readonly id: string;
  /** Official name and short name, folded. */
  readonly names: readonly string[];
}

const KIND_WORDS = /^(?:tỉnh|thành phố|thị xã|thị trấn|quận|huyện|xã|phường|đặc khu)\s+/u;

/** Proper name of an administrative unit out of its folded name: "tỉnh sơn khê" is "sơn khê". */
export const properName = (folded: string): string => folded.replace(KIND_WORDS, '');

/** Kind of unit as its name says it: "tỉnh", "xã"; empty without one. */
export const kindWord = (folded: string): string => KIND_WORDS.exec(folded)?.[0].trim() ?? '';

/**
 * What a name may be shortened to by those who live in a unit: "ủy ban nhân dân tỉnh sơn khê" to "ủy ban nhân dân tỉnh" and
 * "ủy ban nhân dân"; "sở tài chính" stays.
 *
 * @param unit folded name of the administrative unit: "tỉnh sơn khê".
 */
export function formsWithin(name: string, unit: string): Set<string> {
  const [proper, kind] = [properName(unit), kindWord(unit)];
  const shorter = [name, ...without(name, proper)];
  return new Set([...shorter, ...shorter.flatMap((form) => without(form, kind))]);
}

/** A name without its last word or words, when it ends in them. */
const without = (name: string, last: string): string[] =>
  last !== '' && name.endsWith(` ${last}`) ? [name.slice(0, -last.length - 1)] : [];

/** Bodies that a text may name within an administrative unit: one of its forms is one of theirs. */
export function matchesOf(text: string, unit: string, bodies: readonly NamedBody[]): string[] {
  const asked = formsWithin(text, unit);
  return bodies
    .filter(({ names }) => names.some((name) => [...formsWithin(name, unit)].some((form) => asked.has(form))))
    .map(({ id }) => id);
}
