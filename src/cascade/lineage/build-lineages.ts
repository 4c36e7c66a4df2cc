import type { TargetStep } from '../../reading/compare/target-steps.ts';

/** A target where a document states it. */
export interface Statement {
  /** Key of document and target together. */
  readonly id: string;
  readonly document: string;
  readonly issuedOn: string | null;
  /** Level of government of the issuer. */
  readonly level: 0 | 1 | 2;
}

/** A newer document counts only where its name for the indicator is nearly as like as the likest. */
const BESIDE_LIKEST = 0.7;

/** A step between two statements. */
export interface Step extends Omit<TargetStep, 'was' | 'now'> {
  readonly was: string;
  readonly now: string;
}

/** The same indicator through documents and levels; `main` is what each statement is held against first. */
export interface Lineage<Stated extends Statement> {
  readonly root: string;
  /** From the centre down, the older ones first. */
  readonly statements: readonly Stated[];
  readonly main: ReadonlyMap<string, Step>;
  /** Every other comparison between statements of this lineage. */
  readonly others: readonly Step[];
}

/**
 * Lineages (dòng chỉ tiêu) of two statements or more. Every statement is held first against the newest document above it that
 * states the same indicator: that is the number in force when it was written. Numbers whose names are only alike join no lineage.
 */
export function buildLineages<Stated extends Statement>(
  statements: readonly Stated[],
  steps: readonly Step[],
): Lineage<Stated>[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const known = steps.filter(({ was, now }) => byId.has(was) && byId.has(now));
  const sure = known.filter(({ reasons }) => !reasons.includes('other-indicator'));
  const main = new Map<string, Step>();
  for (const [now, into] of Map.groupBy(sure, (step) => step.now)) main.set(now, nearestOf(into, byId));
  const rootOf = roots(main);
  const groups = Map.groupBy(statements, ({ id }) => rootOf(id));
  const others = Map.groupBy(
    known.filter((step) => main.get(step.now) !== step && rootOf(step.was) === rootOf(step.now)),
    (step) => rootOf(step.now),
  );
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([root, members]) => ({
      root,
      statements: members.toSorted(downwards),
      main: new Map(members.flatMap(({ id }) => (main.has(id) ? [[id, main.get(id)!] as const] : []))),
      others: others.get(root) ?? [],
    }));
}

function nearestOf(into: readonly Step[], byId: ReadonlyMap<string, Statement>): Step {
  const likest = Math.max(...into.map(({ likeness }) => likeness));
  return into.filter(({ likeness }) => likeness >= BESIDE_LIKEST * likest).toSorted(nearestFirst(byId))[0]!;
}

/** The newest document first, then what can be compared, then the likest name. */
function nearestFirst(byId: ReadonlyMap<string, Statement>) {
  const comparable = ({ direction }: Step): number => (direction === 'notComparable' ? 0 : 1);
  return (a: Step, b: Step): number => {
    const [one, other] = [byId.get(a.was)!, byId.get(b.was)!];
    return (
      (other.issuedOn ?? '').localeCompare(one.issuedOn ?? '') ||
      comparable(b) - comparable(a) ||
      b.likeness - a.likeness ||
      one.id.localeCompare(other.id)
    );
  };
}

/** The statement that a chain of main steps ends in. Steps go to older or higher documents; a ring ends where it closes. */
function roots(main: ReadonlyMap<string, Step>): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    while (!known.has(at) && main.has(at) && !seen.has(at)) {
      seen.add(at);
      at = main.get(at)!.was;
    }
    const root = known.get(at) ?? at;
    for (const one of seen) known.set(one, root);
    known.set(root, root);
    return root;
  };
}

const downwards = (a: Statement, b: Statement): number =>
  a.level - b.level || (a.issuedOn ?? '9999').localeCompare(b.issuedOn ?? '9999') || a.id.localeCompare(b.id);
