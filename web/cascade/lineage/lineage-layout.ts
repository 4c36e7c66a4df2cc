import type { Statement } from './lineage-view.ts';

/** An upright of the chart: one document, or all documents of a level. */
export interface Upright {
  readonly key: string;
  /** The one document; null where many stand on one upright. */
  readonly document: Statement['document'] | null;
  readonly government: Statement['government'];
  readonly statements: readonly Statement[];
}

export interface Point {
  readonly statement: Statement;
  readonly upright: number;
}

export interface Edge {
  readonly from: Point;
  readonly to: Point;
  readonly direction: NonNullable<Statement['main']>['direction'];
}

export interface Layout {
  readonly uprights: readonly Upright[];
  readonly points: readonly Point[];
  readonly edges: readonly Edge[];
  /** Ends of the scale, in the unit of the lineage. */
  readonly from: number;
  readonly to: number;
  /** Statements in other units. */
  readonly leftOut: number;
}

/** More documents than this of one level share an upright. */
const APART = 5;
/** Share of the scale left free above and below. */
const AIR = 0.12;

/** Places the numbers of a lineage that are of one kind: what its first comparable statements count. */
export function layOut(statements: readonly Statement[]): Layout {
  const kind = commonest(statements.map(kindOf));
  const drawn = statements.filter((statement) => kindOf(statement) === kind);
  const uprights = uprightsOf(drawn);
  const points = uprights.flatMap((upright, at) => upright.statements.map((statement) => ({ statement, upright: at })));
  const byId = new Map(points.map((point) => [point.statement.id, point]));
  const edges = points.flatMap((to): Edge[] => {
    const { main } = to.statement;
    const from = main && byId.get(main.was);
    return from && from.upright !== to.upright ? [{ from, to, direction: main.direction }] : [];
  });
  return { uprights, points, edges, ...scaleOf(drawn), leftOut: statements.length - drawn.length };
}

const SHARE = /^%/u;

/** Shares go on one scale, so do numbers of the same unit. */
const kindOf = ({ level: { unit, comparator } }: Statement): string => {
  if (comparator === 'rank<=') return 'rank';
  if (comparator.startsWith('growth') || unit.startsWith('%/')) return 'growth';
  return SHARE.test(unit) ? '%' : unit;
};

function commonest(kinds: readonly string[]): string {
  const counts = [...Map.groupBy(kinds, (kind) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? '';
}

function uprightsOf(statements: readonly Statement[]): Upright[] {
  return (['centre', 'province', 'commune'] as const).flatMap((government): Upright[] => {
    const own = statements.filter((statement) => statement.government === government);
    const documents = Map.groupBy(own, ({ document }) => document.slug);
    if (documents.size > APART) return [{ key: government, document: null, government, statements: own }];
    return [...documents].map(([slug, of]) => ({ key: slug, document: of[0]!.document, government, statements: of }));
  });
}

function scaleOf(statements: readonly Statement[]): { from: number; to: number } {
  const values = statements.map(({ level }) => level.valueTo ?? level.value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = (most - least || Math.abs(most) || 1) * AIR;
  return { from: least - air, to: most + air };
}
