import type { DefinitionView, Drawing } from '../../src/process/schemas.ts';
import { useWords } from '../words.ts';
import styles from './diagram.module.css';
import { pathOf } from './arrow-path.ts';

/** What scrolls must be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 } as const;

/** The process drawn: it scrolls where it does not fit; the tables below say the same in words. */
export function Diagram({ definition }: { readonly definition: DefinitionView }) {
  const { t, language } = useWords();
  const { drawing, states, initial, label } = definition;
  const name = t('process.drawing', { name: label[language] });
  return (
    <figure className={styles.figure}>
      <section className={styles.scroll} aria-label={name} {...REACHABLE}>
        <svg
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          width={drawing.width}
          height={drawing.height}
          aria-hidden="true"
        >
          <defs>
            <marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
              <path d="M0 1 L9 5 L0 9 Z" className={styles.tip} />
            </marker>
          </defs>
          {drawing.arrows.map((arrow) => (
            <path
              key={`${arrow.name} ${arrow.from}`}
              d={pathOf(arrow.points)}
              className={styles.arrow}
              data-timed={arrow.timed || undefined}
              markerEnd="url(#arrow)"
            />
          ))}
          {drawing.arrows.map((arrow) => (
            <ArrowLabel key={`${arrow.name} ${arrow.from}`} arrow={arrow} />
          ))}
          {drawing.nodes.map((node) => (
            <Node
              key={node.state}
              node={node}
              state={states.find(({ name }) => name === node.state)!}
              first={node.state === initial}
            />
          ))}
        </svg>
      </section>
      <figcaption className="muted small">{t('process.drawing.read')}</figcaption>
    </figure>
  );
}

function ArrowLabel({ arrow: { label, lines, timed } }: { readonly arrow: Drawing['arrows'][number] }) {
  const top = label.y - (lines.length * 17) / 2;
  return (
    <g className={styles.label} data-timed={timed || undefined}>
      <rect x={label.x - label.width / 2} y={top - 1} width={label.width} height={lines.length * 17 + 2} />
      {lines.map((line, at) => (
        <text key={at} x={label.x} y={top + 13 + at * 17} data-who={line.startsWith('(') || undefined}>
          {line}
        </text>
      ))}
    </g>
  );
}

interface NodeProps {
  readonly node: Drawing['nodes'][number];
  readonly state: DefinitionView['states'][number];
  readonly first: boolean;
}

function Node({ node: { x, y, width, height, lines }, state: { tone, final }, first }: NodeProps) {
  const [left, top] = [x - width / 2, y - height / 2];
  return (
    <g className={styles.node} data-tone={tone}>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={final ? height / 2 : 4}
        data-first={first || undefined}
      />
      {final && <rect x={left + 3} y={top + 3} width={width - 6} height={height - 6} rx={height / 2 - 3} />}
      <Shape tone={tone} x={x} y={top} />
      {lines.map((line, at) => (
        <text key={at} x={x} y={y + 5 + (at - (lines.length - 1) / 2) * 20}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** On the upper edge: a ring waits, a triangle is late, a full disc ended well, a cross ended otherwise. */
function Shape({ tone, x, y }: { readonly tone: NodeProps['state']['tone']; readonly x: number; readonly y: number }) {
  if (tone === 'late') return <path d={`M${x} ${y - 8} l9 15 h-18 Z`} className={styles.shape} />;
  if (tone === 'closed')
    return (
      <g className={styles.shape}>
        <circle cx={x} cy={y} r={8} data-hollow />
        <path d={`M${x - 4} ${y - 4} l8 8 m0 -8 l-8 8`} />
      </g>
    );
  return <circle cx={x} cy={y} r={7} className={styles.shape} data-hollow={tone === 'waiting' || undefined} />;
}
