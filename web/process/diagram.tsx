import { useEffect, useRef } from 'react';
import type { DefinitionView, Drawing } from '../../src/process/schemas.ts';
import { useWords } from '../words.ts';
import styles from './diagram.module.css';
import { pathOf } from './arrow-path.ts';

/** Heights of lines, as the server measured them. */
const LINE = 20;
const SMALL = 17;

/** What scrolls must be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 } as const;

/** The process drawn: it scrolls where it does not fit; the tables below say the same in words. */
export function Diagram({ definition }: { readonly definition: DefinitionView }) {
  const { t, language } = useWords();
  const { drawing, states, initial, label } = definition;
  const scroll = useRef<HTMLElement>(null);
  useEffect(() => showFirst(scroll.current, drawing, initial), [drawing, initial]);
  const name = t('process.drawing', { name: label[language] });
  return (
    <figure className={styles.figure}>
      <section ref={scroll} className={styles.scroll} aria-label={name} {...REACHABLE}>
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

/** On a narrow screen the drawing begins where the process begins. */
function showFirst(scroll: HTMLElement | null, { nodes }: Drawing, initial: string): void {
  const first = nodes.find(({ state }) => state === initial);
  if (scroll && first) scroll.scrollLeft = first.x - scroll.clientWidth / 2;
}

function ArrowLabel({ arrow: { label, lines, who, timed } }: { readonly arrow: Drawing['arrows'][number] }) {
  const all = [...lines, ...who];
  const top = label.y - (all.length * SMALL) / 2;
  return (
    <g className={styles.label} data-timed={timed || undefined}>
      <rect x={label.x - label.width / 2} y={top - 1} width={label.width} height={all.length * SMALL + 2} />
      {all.map((line, at) => (
        <text key={at} x={label.x} y={top + 13 + at * SMALL} data-who={at >= lines.length || undefined}>
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

function Node({ node: { x, y, width, height, lines, stays }, state: { tone, final }, first }: NodeProps) {
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
      <Shape tone={tone} x={left} y={y} />
      {lines.map((line, at) => (
        <text key={at} x={x} y={top + 26 + at * LINE}>
          {line}
        </text>
      ))}
      {stays.map((line, at) => (
        <text key={at} x={x} y={top + 30 + lines.length * LINE + at * SMALL} data-stays="">
          {line}
        </text>
      ))}
    </g>
  );
}

/** On the left edge, where no arrow ends: a ring waits, a triangle is late, a full disc ended well, a cross ended otherwise. */
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
