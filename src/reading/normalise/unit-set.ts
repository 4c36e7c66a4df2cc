const INSIDE = 1;
const OUTSIDE = 2;

/**
 * The UTF-16 code units for which a question about a character is answered with yes; halves of surrogate pairs are asked
 * alone. Each is asked once: to look it up afterwards is many times faster than a pattern on a whole file.
 */
export function unitSet(question: (character: string) => boolean): (unit: number) => boolean {
  const known = new Uint8Array(0x10000);
  return (unit) => {
    const answer = known[unit]!;
    if (answer !== 0) return answer === INSIDE;
    const inside = question(String.fromCharCode(unit));
    known[unit] = inside ? INSIDE : OUTSIDE;
    return inside;
  };
}
