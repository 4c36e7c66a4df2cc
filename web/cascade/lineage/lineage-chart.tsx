import { useWords } from '../../words.ts';
import { shortNameOf } from '../names.ts';
import { levelText } from '../number-words.ts';
import { spread } from '../slope.ts';
import { type Edge, type Layout, type Point, type Upright } from './lineage-layout.ts';
import type { Statement } from './lineage-view.ts';
import styles from './lineage.module.css';

const WIDTH = 820;
const LEFT = 96;
/** Room for the labels of the last upright: with names where many documents share it. */
const RIGHT = { alone: 96, grouped: 236 };
const TOP = 48;
const LABEL = 18;
const LEAST_HEIGHT = 240;

/** Comparators as short as a drawing needs. */
const SIGNS: Readonly<Record<Statement['level']['comparator'], string>> = {
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '=': '',
  '~': '≈ ',
  range: '',
  'rank<=': '≤ ',
  'growth>=': '≥ ',
  'growth~': '≈ ',
};

/** Numbers as dots on the upright of their document, each joined to the one it is held against. Complete without a script. */
export function LineageChart({ layout }: { readonly layout: Layout }) {
  const { uprights, points, edges, from, to } = layout;
  const grouped = uprights.at(-1)?.document === null;
  const right = grouped ? RIGHT.grouped : RIGHT.alone;
  const last = !grouped ? [] : points.filter(({ upright }) => upright === uprights.length - 1);
  const height = Math.max(LEAST_HEIGHT, last.length * LABEL);
  const place = {
    x: (upright: number) => LEFT + (upright * (WIDTH - LEFT - right)) / Math.max(1, uprights.length - 1),
    y: ({ level }: Statement) => TOP + (1 - ((level.valueTo ?? level.value) - from) / (to - from)) * height,
  };
  const labels = new Map(
    spread(
      last.map(({ statement }) => place.y(statement) + 4),
      LABEL,
    ).map((y, at) => [last[at]!.statement.id, y]),
  );
  const bottom = Math.max(TOP + height, ...labels.values()) + 12;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${bottom}`} className={styles.chart} aria-hidden="true">
      {uprights.map((upright, at) => (
        <UprightLine key={upright.key} upright={upright} x={place.x(at)} height={height} at={at} />
      ))}
      {edges.map((edge) => (
        <EdgeLine key={edge.to.statement.id} edge={edge} place={place} />
      ))}
      {points.map((point) => (
        <Dot
          key={point.statement.id}
          point={point}
          place={place}
          label={labels.get(point.statement.id)}
          grouped={uprights[point.upright]!.document === null}
        />
      ))}
    </svg>
  );
}

interface Place {
  readonly x: (upright: number) => number;
  readonly y: (statement: Statement) => number;
}

interface UprightProps {
  readonly upright: Upright;
  readonly x: number;
  readonly height: number;
  readonly at: number;
}

const LONGEST_NAME = 20;
const cut = (text: string, longest = LONGEST_NAME): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

function UprightLine({ upright: { document, government, statements }, x, height, at }: UprightProps) {
  const { t } = useWords();
  const count = new Set(statements.map((statement) => statement.document.slug)).size;
  const name = document
    ? shortNameOf(document)
    : t(government === 'commune' ? 'lineage.column.commune' : 'lineage.column.province', { n: count });
  return (
    <>
      <line className={styles.upright} x1={x} x2={x} y1={TOP - 8} y2={TOP + height} />
      <text className={styles.uprightName} x={x} y={at % 2 === 0 ? 14 : 32} textAnchor="middle">
        {cut(name)}
      </text>
    </>
  );
}

function EdgeLine({ edge: { from, to, direction }, place }: { readonly edge: Edge; readonly place: Place }) {
  return (
    <line
      className={styles.edge}
      data-direction={direction}
      x1={place.x(from.upright)}
      x2={place.x(to.upright)}
      y1={place.y(from.statement)}
      y2={place.y(to.statement)}
    />
  );
}

interface DotProps {
  readonly point: Point;
  readonly place: Place;
  /** Height of its label where it stands on the last upright. */
  readonly label: number | undefined;
  readonly grouped: boolean;
}

function Dot({ point: { statement, upright }, place, label, grouped }: DotProps) {
  const words = useWords();
  const { level, main, document } = statement;
  const [x, y] = [place.x(upright), place.y(statement)];
  const value = `${SIGNS[level.comparator]}${levelText({ ...level, comparator: '=' }, words)}`;
  return (
    <g className={styles.dot} data-direction={main?.direction ?? 'none'} data-status={level.status}>
      <circle cx={x} cy={y} r={grouped ? 4 : 5} />
      {label === undefined ? (
        <text x={x} y={y - 11} textAnchor="middle">
          {value}
        </text>
      ) : (
        <>
          <polyline points={`${x + 7},${y} ${x + 16},${label - 4}`} />
          <text x={x + 20} y={label}>
            {value}
            {grouped && (
              <tspan className={styles.dotName} dx={6}>
                {cut(shortNameOf(document), 22)}
              </tspan>
            )}
          </text>
        </>
      )}
    </g>
  );
}
