import { annexHeadingOf, isAttachedLine } from './annex-heading.ts';
import { inCapitals } from './capitals.ts';
import { typeLineOf } from './doc-types.ts';
import { isDelegation, isMotto, isRole, isSigned } from './frame.ts';
import { isPersonName } from './person-name.ts';
import { isPassage, type Unit } from './unit.ts';

/** Lines within which a heading must say that its paper is issued with another one. */
const ATTACHED_WITHIN = 9;

/** "QUY CHẾ … (Ban hành kèm theo Quyết định số …)" after the signature, with or without a letterhead of its own. */
export function opensEnclosed(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (!isPassage(unit)) return false;
  const heads = typeLineOf(unit.text) !== null || isMotto(unit.text) || inCapitals(unit.text);
  if (!heads || isSignatureLine(unit.text)) return false;
  for (let i = at; i < Math.min(units.length, at + ATTACHED_WITHIN); i++) {
    const next = units[i]!;
    if (!isPassage(next)) continue;
    if (i > at && (annexHeadingOf(next) || isSignatureLine(next.text))) return false;
    if (isAttachedLine(next.text)) return true;
    if (next.labels.some((label) => label.ordinal > 0)) return false;
  }
  return false;
}

const isSignatureLine = (text: string): boolean =>
  isDelegation(text) || isRole(text) || isSigned(text) || isPersonName(text);
