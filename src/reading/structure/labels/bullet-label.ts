import { type Label, type LabelForm, label } from './label.ts';

const BULLET = /^([-–—−+*•●○▪■□◦‣➢·✓])(?:\s+|(?=[\p{Lu}"“(]))/u;
const FORMS: Readonly<Record<string, LabelForm>> = { '+': 'plus', '*': 'star' };

/** "-" (gạch đầu dòng), "+", "*" and the bullets of word processors, which count as dashes. Rules ("-----") are none. */
export function readBulletLabel(text: string): readonly Label[] {
  const match = BULLET.exec(text);
  if (!match || match[0].length === text.length) return [];
  const sign = match[1]!;
  if (match[0].length === 1 && sign === '*') return [];
  return [label(FORMS[sign] ?? 'dash', match[0], '', 0, match[0].length)];
}
