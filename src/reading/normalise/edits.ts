import type { Edit } from '../model/canonical.ts';
import { INVISIBLE, JOINING, replacementOf, SINGLE } from './characters.ts';
import { unitSet } from './unit-set.ts';

const TAIL = `[${INVISIBLE}${JOINING}]`;
const SUSPECT = new RegExp(`[${INVISIBLE}]|${SINGLE}`, 'u');
const UNIT = `[^${INVISIBLE}${JOINING}]${TAIL}+|${TAIL}+|${SINGLE}`;
/** Text that is NFC already holds no other character that could change. */
const UNITS_OF_NFC = new RegExp(UNIT, 'gu');
/** CWKCF (changes when NFKC case-folded) holds every character that NFC replaces by another. */
const UNITS = new RegExp(`${UNIT}|(?![A-Z])\\p{CWKCF}`, 'gu');
const PARTS = /\r\n?|[^]/gu;
/** Đ only begins a syllable: an eth after a small letter belongs to another language (Davíð). */
const AFTER_SMALL_LETTER = /\p{Ll}$/u;

const MAY_CHANGE = new RegExp(`${TAIL}|${SINGLE}`, 'u');
/** Hardly any directive holds a character that a rule changes, alone or with the one before. */
const mayChange = unitSet((character) => MAY_CHANGE.test(character) || character.normalize('NFC') !== character);

function isCanonical(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) if (mayChange(raw.charCodeAt(i))) return false;
  return true;
}

/** Finds every change that makes `raw` canonical, in order. Text that needs none costs one look at each character. */
export function findEdits(raw: string): Edit[] {
  if (isCanonical(raw)) return [];
  const nfc = raw.normalize('NFC') === raw;
  if (nfc && !SUSPECT.test(raw)) return [];
  const edits: Edit[] = [];
  /** A text has few different units, each many times. */
  const known = new Map<string, Change | null>();
  let shift = 0;
  for (const match of raw.matchAll(nfc ? UNITS_OF_NFC : UNITS)) {
    const unit = match[0];
    const foreign = isForeignEth(unit, raw, match.index);
    const key = foreign ? `${unit}:` : unit;
    let change = known.get(key);
    if (change === undefined) known.set(key, (change = changeOf(unit, foreign)));
    if (!change) continue;
    const rawStart = match.index + change.offset;
    edits.push({ rule: change.rule, rawStart, start: rawStart + shift, before: change.before, after: change.after });
    shift += change.after.length - change.before.length;
  }
  return edits;
}

/** Text with every edit made. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { rawStart, before, after } of edits) {
    parts.push(raw.slice(at, rawStart), after);
    at = rawStart + before.length;
  }
  parts.push(raw.slice(at));
  return parts.join('');
}

/** Raw text, from canonical text and its edits. */
export function revertEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, before, after } of edits) {
    parts.push(text.slice(at, start), before);
    at = start + after.length;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** How one unit changes: from `offset` on, `before` becomes `after`. */
interface Change {
  readonly rule: string;
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

function changeOf(unit: string, foreignEth: boolean): Change | null {
  let rule: string = 'nfc';
  const mapped = unit.replace(PARTS, (part: string) => {
    const replacement = foreignEth && (part === 'ð' || part === 'ɖ') ? null : replacementOf(part);
    if (replacement) rule = replacement.rule;
    return replacement?.after ?? part;
  });
  const after = mapped.normalize('NFC');
  return after === unit ? null : trimmed(rule, unit, after);
}

const isForeignEth = (unit: string, raw: string, at: number): boolean =>
  (unit[0] === 'ð' || unit[0] === 'ɖ') && AFTER_SMALL_LETTER.test(raw.slice(Math.max(0, at - 1), at));

/** A change starts and ends with what really changes, so that it never reaches over the end of a block. */
function trimmed(rule: string, before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head] && !isSurrogate(before, head)) head++;
  let tail = 0;
  while (tail < most - head && sameFromEnd(before, after, tail + 1) && !isSurrogate(before, before.length - tail - 1)) {
    tail++;
  }
  return {
    rule,
    offset: head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}

const sameFromEnd = (a: string, b: string, n: number): boolean => a[a.length - n] === b[b.length - n];
const isSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xf800) === 0xd800;
