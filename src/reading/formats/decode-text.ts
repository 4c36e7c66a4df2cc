import type { ReadWarning } from '../model/block.ts';
import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

export interface DecodedText {
  readonly text: string;
  readonly warnings: readonly ReadWarning[];
}

const SAMPLE = 4096;
const LONG_SAMPLE = 1_000_000;
/** Letters that only Vietnamese text has in number. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/giu;
const WORD = /\p{L}+/gu;
/**
 * Characters of a text file: by its byte order mark, as UTF-16 when every other byte is zero, as UTF-8, else in the
 * single-byte code that gives the most Vietnamese, with a warning.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const unicode = unicodeOf(bytes);
  if (unicode) return decodeAs(unicode, bytes);
  const text = tryUtf8(bytes);
  if (text !== null) return { text, warnings: [] };
  return mostlyUtf8(bytes) ?? decodeSingleByte(bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), warnings: [] };
}

function unicodeOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) {
    if (bytes[i] === 0 && i % 2 === 0) even++;
    else if (bytes[i] === 0) odd++;
  }
  if (odd > length * 0.2 && even < length * 0.02) return 'utf-16le';
  if (even > length * 0.2 && odd < length * 0.02) return 'utf-16be';
  return null;
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken places, such as a file cut in the middle of a letter. */
function mostlyUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const sample = text.slice(0, LONG_SAMPLE);
  const right = sample.match(VIETNAMESE)?.length ?? 0;
  const wrong = countOf(sample, '\uFFFD');
  if (wrong * 10 > right && wrong * 200 > sample.length) return null;
  const broken = countOf(text, '\uFFFD');
  return { text, warnings: [{ code: 'characters-lost', values: { count: broken } }] };
}

function countOf(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count++;
  return count;
}

function decodeSingleByte(bytes: Uint8Array): DecodedText {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const readings: readonly (readonly [encoding: string, text: string])[] = [
    ['Windows-1258', new TextDecoder('windows-1258').decode(bytes).normalize('NFC')],
    ['TCVN3', fromTcvn3(latin)],
    ['VNI', fromVni(latin)],
  ];
  const [encoding, text] = readings.reduce((best, each) => (score(each[1]) > score(best[1]) ? each : best));
  return { text, warnings: [{ code: 'encoding-guessed', values: { encoding } }] };
}

/** Words that only Vietnamese has: a syllable with one tone at most and a letter beyond ASCII. */
function score(text: string): number {
  const words = text.slice(0, 65_536).toLowerCase().match(WORD) ?? [];
  return words.filter((word) => word.match(VIETNAMESE) !== null && isSyllable(word)).length;
}
