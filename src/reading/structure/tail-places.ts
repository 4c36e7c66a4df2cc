import { annexHeadingOf } from './annex-heading.ts';
import { isRecipientsHead } from './frame.ts';
import { beginsTail } from './tail.ts';
import { isPassage, type Unit } from './unit.ts';

/**
 * Indexes of the units that recipients or a signature begin with. Where numbered clauses go on below and the recipients
 * come only after them, a signature above is an example or a form. One walk from the end.
 */
export function tailPlaces(units: readonly Unit[]): Set<number> {
  const places = new Set<number>();
  let recipientsBelow = false;
  let clausesBetween = false;
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i]!;
    if (!isPassage(unit)) continue;
    if (annexHeadingOf(unit)) recipientsBelow = false;
    else if (unit.labels.some((label) => label.ordinal > 0 && label.firm)) clausesBetween = true;
    else if (beginsTail(units, i) && !(recipientsBelow && clausesBetween)) {
      places.add(i);
      if (isRecipientsHead(unit.text)) [recipientsBelow, clausesBetween] = [true, false];
    }
  }
  return places;
}
