import { useWords } from '../words.ts';
import { levelText } from './number-words.ts';
import styles from './numbers.module.css';
import { scaleOf, type Slope, spread } from './slope.ts';

/** Measures of one drawing, in units of its view box. */
interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly longest: number;
}

/** Two drawings: letters of one would be too small on a phone. */
const WIDE: Frame = { width: 600, left: 60, right: 270, longest: 34 };
const NARROW: Frame = { width: 328, left: 26, right: 112, longest: 22 };
const TOP = 34;
const LABEL = 22;
const LEAST_HEIGHT = 190;

interface ChartProps {
  readonly slopes: readonly Slope[];
  readonly above: string;
  readonly below: string;
}

/** Every comparable number as a line from 100; those that fell in indigo, their values at their ends. */
export function SlopeChart(props: ChartProps) {
  const { t } = useWords();
  const label = t('cascade.numbers.chart', { above: props.above, below: props.below });
  return (
    <>
      <p className="hidden-words">{label}</p>
      <Drawing {...props} frame={WIDE} className={styles.wide} />
      <Drawing {...props} frame={NARROW} className={styles.narrow} />
    </>
  );
}

function Drawing({ slopes, above, below, frame, className }: ChartProps & DrawingProps) {
  const { from, to } = scaleOf(slopes);
  const height = Math.max(LEAST_HEIGHT, slopes.length * LABEL);
  const yOf = (index: number) => TOP + (1 - (index - from) / (to - from)) * height;
  const labels = spread(
    slopes.map(({ index }) => yOf(index)),
    LABEL,
  );
  const bottom = Math.max(TOP + height, ...labels) + 14;
  const { width, left, right } = frame;
  return (
    <svg viewBox={`0 0 ${width} ${bottom}`} className={className} aria-hidden="true">
      {[left, right].map((x) => (
        <line key={x} className={styles.axis} x1={x} x2={x} y1={TOP - 10} y2={TOP + height} />
      ))}
      <text
        className={styles.axisName}
        x={left}
        y={14}
        textAnchor={left < 40 ? 'start' : 'middle'}
        dx={left < 40 ? -20 : 0}
      >
        {above}
      </text>
      <text className={styles.axisName} x={right} y={14} textAnchor={left < 40 ? 'start' : 'middle'}>
        {below}
      </text>
      <text className={styles.scale} x={left - 8} y={yOf(100) + 4} textAnchor="end">
        {left < 40 ? '' : '100'}
      </text>
      {slopes.map((slope, at) => (
        <Line key={at} slope={slope} frame={frame} start={yOf(100)} end={yOf(slope.index)} label={labels[at]!} />
      ))}
    </svg>
  );
}

interface DrawingProps {
  readonly frame: Frame;
  readonly className: string | undefined;
}

interface LineProps {
  readonly slope: Slope;
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
  readonly label: number;
}

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

function Line({ slope: { number, fallen }, frame: { left, right, longest }, start, end, label }: LineProps) {
  const words = useWords();
  const value = number.now ? levelText(number.now, words) : '';
  const caution = number.reasons.length > 0 ? '*' : '';
  const room = Math.max(8, longest - value.length);
  return (
    <g className={fallen ? styles.fallen : styles.steady}>
      <line x1={left} x2={right} y1={start} y2={end} />
      <circle cx={left} cy={start} r={4} />
      <circle cx={right} cy={end} r={4} />
      <polyline points={`${right + 6},${end} ${right + 14},${label} ${right + 18},${label}`} />
      <text x={right + 22} y={label + 4}>
        <tspan className={styles.value}>
          {value}
          {caution}
        </tspan>
        <tspan className={styles.name} dx={6}>
          {cut(number.indicator, room)}
        </tspan>
      </text>
    </g>
  );
}
