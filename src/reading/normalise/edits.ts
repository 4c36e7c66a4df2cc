import type { Edit } from '../model/canonical.ts';
import { INVISIBLE, JOINING, replacementOf, SINGLE } from './characters.ts';

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

/** Finds every change that makes `raw` canonical, in order. Text that needs none costs two scans. */
export function findEdits(raw: string): Edit[] {
  const nfc = raw.normalize('NFC') === raw;
  if (nfc && !SUSPECT.test(raw)) return [];
  const edits: Edit[] = [];
  let shift = 0;
  for (const match of raw.matchAll(nfc ? UNITS_OF_NFC : UNITS)) {
    const edit = editOf(match[0], match.index, raw);
    if (!edit) continue;
    edits.push({ ...edit, start: edit.rawStart + shift });
    shift += edit.after.length - edit.before.length;
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

function editOf(unit: string, rawStart: number, raw: string): Omit<Edit, 'start'> | null {
  let rule: string = 'nfc';
  const mapped = unit.replace(PARTS, (part: string, offset: number) => {
    const replacement = replacementOf(part);
    if (!replacement || isForeignEth(part, raw, rawStart + offset)) return part;
    rule = replacement.rule;
    return replacement.after;
  });
  const after = mapped.normalize('NFC');
  return after === unit ? null : trimmed({ rule, rawStart, before: unit, after });
}

function isForeignEth(part: string, raw: string, at: number): boolean {
  return (part === 'ð' || part === 'ɖ') && AFTER_SMALL_LETTER.test(raw.slice(Math.max(0, at - 1), at));
}

/** An edit starts and ends with what really changes, so that it never reaches over the end of a block. */
function trimmed(edit: Omit<Edit, 'start'>): Omit<Edit, 'start'> {
  const { before, after } = edit;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head] && !isSurrogate(before, head)) head++;
  let tail = 0;
  while (tail < most - head && sameFromEnd(before, after, tail + 1) && !isSurrogate(before, before.length - tail - 1)) {
    tail++;
  }
  return {
    rule: edit.rule,
    rawStart: edit.rawStart + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}

const sameFromEnd = (a: string, b: string, n: number): boolean => a[a.length - n] === b[b.length - n];
const isSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xf800) === 0xd800;
