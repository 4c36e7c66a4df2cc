import { diffArrays } from 'diff';

export interface WordErrors {
  /** Words that were printed. */
  readonly words: number;
  /** Words put wrong, left out or put in, as the word error rate counts them. */
  readonly errors: number;
  /** What was printed beside what was read, in order. */
  readonly pairs: readonly (readonly [printed: string, read: string])[];
}

const wordsOf = (text: string): string[] => text.normalize('NFC').split(/\s+/u).filter(Boolean);

/** Compares what was read with what was printed, word by word. */
export function wordErrors(printed: string, read: string): WordErrors {
  const words = wordsOf(printed);
  const changes = diffArrays(words, wordsOf(read));
  const pairs: [string, string][] = [];
  let errors = 0;
  for (let index = 0; index < changes.length; index++) {
    const { added, removed, value } = changes[index]!;
    if (!added && !removed) continue;
    const next = changes[index + 1];
    const other = next && (next.added || next.removed) ? next.value : [];
    if (other.length > 0) index++;
    errors += Math.max(value.length, other.length);
    const [gone, come] = removed ? [value, other] : [other, value];
    pairs.push([gone.join(' '), come.join(' ')]);
  }
  return { words: words.length, errors, pairs };
}
