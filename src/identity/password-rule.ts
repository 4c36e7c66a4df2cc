import { GUESSED_WORDS } from './guessed-words.ts';

/** Characters; NIST SP 800-63B asks for length and a list of bad ones, not for signs and capitals. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

export type Weakness = 'password-short' | 'password-long' | 'password-common' | 'password-personal' | 'password-simple';

/** Fewest different characters. */
const FEWEST_DIFFERENT = 6;
/** Shortest part of a name or address that a password may not rest on. */
const SHORTEST_PART = 4;

/** Letters alone, without marks and case: "Nhịp" is as easily guessed as "nhip". */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '');

/**
 * Why a password is refused, or null. @param about what is known of the person: name, e-mail address.
 */
export function weaknessOf(password: string, about: readonly string[]): Weakness | null {
  if (password.length < SHORTEST_PASSWORD) return 'password-short';
  if (password.length > LONGEST_PASSWORD) return 'password-long';
  const letters = bare(password);
  if (new Set(password).size < FEWEST_DIFFERENT || isRow(password)) return 'password-simple';
  if (restsOn(letters, partsOf(about))) return 'password-personal';
  return restsOn(letters, GUESSED_WORDS) ? 'password-common' : null;
}

/** The parts make up most of it: what is left is shorter than half of the least length. */
function restsOn(letters: string, parts: readonly string[]): boolean {
  const left = parts.reduce((rest, part) => rest.replaceAll(part, ' '), letters).replaceAll(' ', '');
  return left.length !== letters.length && left.replace(/\d{1,8}$/, '').length < SHORTEST_PASSWORD / 2;
}

const partsOf = (about: readonly string[]): string[] =>
  about
    .flatMap((text) => [bare(text.split('@')[0] ?? ''), ...text.split(/[\s@._-]+/).map(bare)])
    .filter((part) => part.length >= SHORTEST_PART)
    .toSorted((a, b) => b.length - a.length);

/** "abcdefghijkl", "987654321098": each character follows the one before. */
function isRow(password: string): boolean {
  const steps = Array.from(
    { length: password.length - 1 },
    (_, at) => password.charCodeAt(at + 1) - password.charCodeAt(at),
  );
  return steps.filter((step) => Math.abs(step) === 1).length >= steps.length - 2;
}
