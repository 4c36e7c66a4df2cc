import { Graph, layout } from '@dagrejs/dagre';
import { destination } from './case-lifecycle.ts';
import type { Definition, Words } from './definition.ts';
import { whoTakes } from './mermaid.ts';
import type { Drawing } from './schemas.ts';

type Language = keyof Words;
type Arrow = Drawing['arrows'][number];

/** Measures in units of the drawing, which are CSS pixels at its natural size. */
const NODE = { letters: 20, letter: 8.4, line: 20, beside: 32, above: 22, least: 104 };
const LABEL = { letters: 26, letter: 6.7, line: 17, beside: 8, above: 4 };
/** Between the name of a state and the steps that stay in it. */
const GAP = 6;
const MARGIN = 12;

/** Lays a definition out, from top to bottom, with every word already broken into lines. */
export function drawDefinition(definition: Definition, language: Language): Drawing {
  const graph = new Graph({ multigraph: true, directed: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 34, edgesep: 22, ranksep: 46, marginx: MARGIN, marginy: MARGIN });
  for (const name of Object.keys(definition.states)) graph.setNode(name, nodeWords(definition, name, language));
  const arrows = arrowsOf(definition, language);
  for (const { from, to, name, lines, who } of arrows) {
    graph.setEdge({ v: from, w: to, name: `${name} ${from}` }, { ...sizeOf([...lines, ...who], LABEL), labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: Object.keys(definition.states).map((name) => ({ state: name, ...nodeOf(graph, name) })),
    arrows: arrows.map((arrow) => ({ ...arrow, ...edgeOf(graph, arrow) })),
  };
}

type Drawn = Pick<Arrow, 'from' | 'to' | 'timed' | 'lines' | 'who'> & { readonly name: string };

/** A state with the steps that stay in it: an arrow from a box to itself would cross its own label. */
function nodeWords(definition: Definition, state: string, language: Language) {
  const lines = linesOf(definition.states[state]!.label[language], NODE.letters);
  const stays = Object.entries(definition.transitions)
    .filter(([, { from, to }]) => to === 'stay' && from.includes(state))
    .flatMap(([name, { label, by }]) =>
      linesOf(`↻ ${label[language]} (${whoTakes(definition, name, state, by, language)})`, LABEL.letters + 8),
    );
  const [head, foot] = [sizeOf(lines, NODE), sizeOf(stays, LABEL)];
  const more = stays.length === 0 ? 0 : foot.height + GAP;
  return { width: Math.max(head.width, foot.width + NODE.beside), height: head.height + more, lines, stays };
}

/** One arrow for a transition and a state that it leaves from. */
const arrowsOf = (definition: Definition, language: Language): Drawn[] =>
  Object.entries(definition.transitions).flatMap(([name, transition]) =>
    transition.to === 'stay' ? [] : transition.from.map((from) => arrowOf(definition, name, from, language)),
  );

function arrowOf(definition: Definition, name: string, from: string, language: Language): Drawn {
  const transition = definition.transitions[name]!;
  const taker = whoTakes(definition, name, from, transition.by, language);
  const timers = Object.values(definition.states[from]?.timers ?? {});
  return {
    name,
    from,
    to: destination(transition, from),
    timed: timers.some(({ takes }) => takes === name),
    lines: linesOf(transition.label[language], LABEL.letters),
    who: taker ? linesOf(`(${taker})`, LABEL.letters) : [],
  };
}

interface Measures {
  readonly letter: number;
  readonly line: number;
  readonly beside: number;
  readonly above: number;
  readonly least?: number;
}

function sizeOf(lines: readonly string[], { letter, line, beside, above, least = 0 }: Measures) {
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return { width: Math.max(least, Math.ceil(longest * letter + beside)), height: lines.length * line + above };
}

/** Words in lines of at most so many letters, a longer word alone in its line. */
export function linesOf(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const fits = last !== undefined && last.length + word.length < letters;
    return fits ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}

const tenth = (value: number | undefined): number => Math.round((value ?? 0) * 10) / 10;

function nodeOf(graph: Graph, name: string) {
  const { x, y, width, height, lines, stays } = graph.node(name) as Box & Record<'lines' | 'stays', string[]>;
  return { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height), lines, stays };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function edgeOf(graph: Graph, { from, to, name }: Drawn) {
  const edge = graph.edge({ v: from, w: to, name: `${name} ${from}` }) as Box & {
    points: { x: number; y: number }[];
  };
  const label = { x: tenth(edge.x), y: tenth(edge.y), width: tenth(edge.width), height: tenth(edge.height) };
  return { label, points: edge.points.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) })) };
}
