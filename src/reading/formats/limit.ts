import { Refusal } from '../model/refusal.ts';

/**
 * Refuses text that would take more memory than any document needs, before it is taken apart.
 *
 * @throws {Refusal} too-large, with the count by its name.
 */
export function refuseTooMany(name: string, sign: string, text: string, most: number): void {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (++count > most) throw new Refusal('too-large', { [name]: count, most });
  }
}
