import { PLAIN, type RtfGroup } from './group.ts';
import type { RtfParagraphLook } from './paragraph.ts';

const ALIGNMENTS: Readonly<Record<string, string>> = { ql: 'left', qc: 'center', qr: 'right', qj: 'both' };

/** Takes a word that tells the look of characters or of the paragraph; others mean nothing to a reader of words. */
export function readLookWord(name: string, value: number | null, group: RtfGroup, look: RtfParagraphLook): void {
  const on = value !== 0;
  if (name in ALIGNMENTS) look.align = ALIGNMENTS[name]!;
  else if (name === 'plain') Object.assign(group, PLAIN);
  else if (name === 'b') group.bold = on;
  else if (name === 'i') group.italic = on;
  else if (name === 'caps' || name === 'scaps') group.caps = on;
  else if (name === 'v') group.hidden = on;
  else if (name === 'deleted') group.deleted = on;
  else if (name === 'fs') group.size = value ?? undefined;
  else if (name === 'f') group.font = value ?? undefined;
  else if (name === 'uc') group.fallback = Math.max(0, value ?? 1);
  else readParagraphWord(name, value, look);
}

function readParagraphWord(name: string, value: number | null, look: RtfParagraphLook): void {
  if (name === 'li') look.left = value ?? 0;
  else if (name === 'fi') look.first = value ?? 0;
  else if (name === 'intbl') look.inTable = true;
  else if (name === 'pagebb') look.pageBefore = true;
  else if (name === 'outlinelevel') look.outline = value ?? 0;
}
