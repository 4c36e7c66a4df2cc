import { isPassage, type Passage, type Unit } from './unit.ts';

/** A quotation that never closes is a slip of the pen. */
const MOST_QUOTED = 400;
const OPENS = /[“"]\s*(?:(?:Điều|Chương|Mục|Phần|Phụ lục)\s|\d{1,3}[a-zđ]?[.)]\s|[a-zđ]\d?\)\s|[IVX]{1,5}[.-]\s)/u;
const CLOSES = /[”"]\s*[.;,)]?\s*$/u;

/**
 * Passages inside a quotation of several paragraphs, as amending papers have: "… được sửa đổi như sau: “Điều 5. … ”".
 * Their labels belong to the paper quoted.
 */
export function quotedPassages(units: readonly Unit[]): Set<Passage> {
  const quoted = new Set<Passage>();
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (!isPassage(unit) || !opensQuotation(unit.text)) continue;
    const end = closingAfter(units, i);
    for (let k = i + 1; k <= end; k++) {
      const inner = units[k]!;
      if (isPassage(inner)) quoted.add(inner);
    }
    i = Math.max(i, end);
  }
  return quoted;
}

function opensQuotation(text: string): boolean {
  if (!/^[“"]/.test(text) && !OPENS.test(text.slice(0, 120)) && !/:\s*[“"][^”"]*$/u.test(text.slice(-400)))
    return false;
  return isOpen(text);
}

const isOpen = (text: string): boolean => {
  const opened = text.split('“').length - text.split('”').length;
  return opened > 0 || (opened === 0 && text.includes('"') && text.split('"').length % 2 === 0);
};

/** Index of the passage that closes the quotation; the opening one itself when none does. */
function closingAfter(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i < Math.min(units.length, at + MOST_QUOTED); i++) {
    const unit = units[i]!;
    if (!isPassage(unit)) continue;
    if (CLOSES.test(unit.text.slice(-6)) && !unit.text.includes('“')) return i;
    if (opensQuotation(unit.text)) return at;
  }
  return at;
}
