import { useWords } from '../../words.ts';
import { fullNameOf, shortNameOf } from '../names.ts';
import styles from './graph.module.css';
import { BOX, type Box, type Graph, isComb, layOutGraph, linePath, type Relation, WIDTH } from './graph-layout.ts';

const LONGEST_NAME = 16;
const cut = (text: string): string =>
  text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…` : text;

/** Documents as boxes over time and levels, relations as lines; every box is a link that the keyboard reaches. */
export function GraphPicture({ graph }: { readonly graph: Graph }) {
  const { t } = useWords();
  const { boxes, lanes, years, height } = layOutGraph(graph.documents);
  const comb = isComb(graph.relations, graph.centre);
  const bySlug = new Map(boxes.map((box) => [box.document.slug, box]));
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className={styles.picture} aria-label={t('graph.picture')}>
        {lanes.map(({ government, y, height: tall }) => (
          <g key={government}>
            <line className={styles.lane} x1={0} x2={WIDTH} y1={y} y2={y} />
            <text className={styles.laneName} x={0} y={y + tall / 2 + 4}>
              {t(`graph.level.${government}`)}
            </text>
          </g>
        ))}
        {years.map(({ year, x }) => (
          <g key={year}>
            <line className={styles.year} x1={x} x2={x} y1={22} y2={height} />
            <text className={styles.yearName} x={x} y={14} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {graph.relations.map((relation) => (
          <RelationLine
            key={`${relation.from} ${relation.to}`}
            relation={relation}
            bySlug={bySlug}
            centre={graph.centre}
            comb={comb}
          />
        ))}
        {boxes.map((box) => (
          <BoxLink key={box.document.slug} box={box} isCentre={box.document.slug === graph.centre} />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        {(['implements', 'amends', 'replaces', 'cites'] as const).map((kind) => (
          <span key={kind}>
            <svg viewBox="0 0 34 8" width={34} height={8} aria-hidden="true">
              <line className={styles.relation} data-kind={kind} data-near="true" x1={1} x2={33} y1={4} y2={4} />
            </svg>
            {t(`graph.kind.${kind}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

interface RelationLineProps {
  readonly relation: Relation;
  readonly bySlug: ReadonlyMap<string, Box>;
  readonly centre: string;
  readonly comb: boolean;
}

function RelationLine({ relation: { from, to, kind }, bySlug, centre, comb }: RelationLineProps) {
  const [below, above] = [bySlug.get(from), bySlug.get(to)];
  if (!below || !above) return null;
  const isNear = from === centre || to === centre;
  return (
    <path
      className={styles.relation}
      data-kind={kind}
      data-near={isNear}
      d={linePath(above, below, comb && to === centre)}
    />
  );
}

/** A plain link: it works before any script runs. */
function BoxLink({ box: { document, x, y }, isCentre }: { readonly box: Box; readonly isCentre: boolean }) {
  return (
    <a href={`/van-ban/${document.slug}/quan-he`} className={styles.box} aria-current={isCentre ? 'page' : undefined}>
      <title>{[fullNameOf(document), document.title].filter(Boolean).join(': ')}</title>
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx={2} />
      <text x={x + BOX.width / 2} y={y + BOX.height / 2 + 4} textAnchor="middle">
        {cut(shortNameOf(document))}
      </text>
    </a>
  );
}
