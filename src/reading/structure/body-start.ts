import { callsAddressees, isBasis, isMotto, symbolOfNumberLine } from './frame.ts';
import type { Label } from './labels/label.ts';
import { isPropertyTable } from './metadata/property-table.ts';
import { isPassage, type Passage, type Unit } from './unit.ts';

/** How far a letterhead may stand below a table that a portal put on top of the paper. */
const LOOK_AHEAD = 12;
/** A paper that lost its first items still begins with a small number. */
const LAST_FIRST = 3;

/** Index of the unit that the body begins with: the first label, or the first table of a bare annex; -1 for none. */
export function bodyStart(units: readonly Unit[], from: number): number {
  for (let i = from; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.kind === 'grid' && !isPropertyTable(unit) && !letterheadFollows(units, i)) return i;
    if (isPassage(unit) && opensBody(unit, units, i)) return i;
  }
  return -1;
}

const letterheadFollows = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(at + 1, at + 1 + LOOK_AHEAD)
    .some(
      (unit) =>
        isPassage(unit) && unit.lines.some((line) => isMotto(line.text) || symbolOfNumberLine(line.text) !== null),
    );

function opensBody(passage: Passage, units: readonly Unit[], at: number): boolean {
  if (passage.labels.length === 0 || isBasis(passage.text)) return false;
  return passage.labels.some((label) => (label.ordinal === 0 ? opensList(units, at) : opensRun(label, passage)));
}

function opensRun(label: Label, passage: Passage): boolean {
  if (!passage.begins && !label.firm) return false;
  if (['part', 'chapter', 'section', 'article'].includes(label.form)) return label.firm;
  if (label.form === 'roman' || label.form === 'number') return label.ordinal <= LAST_FIRST;
  return label.ordinal === 1;
}

/** Dashes above the body list legal bases or the addressees of a telegram; after "như sau:" they are the body. */
function opensList(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const unit = units[i]!;
    if (!isPassage(unit)) continue;
    if (callsAddressees(unit.text) || isBasis(unit.text)) return false;
    if (unit.labels.some((label) => label.ordinal === 0)) continue;
    return unit.text.endsWith(':') && unit.text.length > 60;
  }
  return false;
}
