import { rolesOf } from '../clause-role.ts';
import { maskNames } from '../masked-words.ts';
import type { Clause } from '../../model/document.ts';
import type { Side } from '../side.ts';
import { type Token, tokenise } from '../token.ts';
import { type Unit, unitsOf } from '../unit.ts';
import { kindOfRole, type ThemeKind } from './theme.ts';

/** A unit of one of the documents. */
export interface PlacedUnit extends Unit {
  readonly document: number;
}

/** Clauses under one heading. */
export interface Section {
  readonly document: number;
  /** Clause whose heading it is. */
  readonly path: string;
  /** As printed; null where no clause above has one. */
  readonly heading: string | null;
  readonly kind: ThemeKind;
  readonly units: readonly PlacedUnit[];
  readonly words: readonly Token[];
  /** Words of its heading. */
  readonly headline: readonly Token[];
}

/** Sections of every document in reading order. Clauses that no heading stands over are one section. */
export function sectionsOf(sides: readonly Side[]): Section[] {
  const mask = maskNames(sides);
  return sides.flatMap((side, document) => {
    const byPath = new Map(side.document.clauses.map((clause) => [clause.path, clause]));
    const roles = rolesOf(side.document.clauses);
    const placed = unitsOf(side, mask).map((unit) => ({
      unit: { ...unit, document },
      over: headedOver(unit.clause, byPath),
      kind: kindOfRole(roles.get(unit.path) ?? 'task'),
    }));
    const groups = Map.groupBy(placed, ({ over, kind }) => `${over?.path ?? ''}\n${kind}`);
    return [...groups.values()].map((group): Section => {
      const { over, kind } = group[0]!;
      const units = group.map(({ unit }) => unit);
      const heading = over?.heading ?? null;
      const path = over?.path ?? units[0]!.path;
      const headline = tokenise(heading ?? '', 0);
      return { document, path, heading, kind, units, headline, words: units.flatMap(({ tokens }) => tokens) };
    });
  });
}

/** The clause whose heading stands over a clause: its own, or the nearest one above. */
function headedOver(clause: Clause, byPath: ReadonlyMap<string, Clause>): Clause | null {
  for (let at: Clause | undefined = clause; at; at = byPath.get(at.parent ?? '')) if (at.heading) return at;
  return null;
}
