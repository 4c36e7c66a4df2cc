import { align } from '../reading/compare/align.ts';
import type { Alignment, ClauseLink, NumberChange } from '../reading/compare/alignment.ts';
import { PARAMETERS } from '../reading/compare/parameters.ts';
import type { Side } from '../reading/compare/side.ts';
import type { Target } from '../reading/model/fact.ts';
import { describeAbove, textsOf } from './describe-clauses.ts';
import { diffClauses } from './diff-clauses.ts';
import type { AlignAnswer, AlignStage, AlignTask, FoundLink, HashedText } from './finding.ts';
import { meaningOf } from './meaning/meaning-of.ts';
import type { AlignedNumber, NumberLevel } from './schemas.ts';
import { unpackSide } from './unpack-side.ts';

/** Compares two stored readings. Pure: runs in a thread, because it takes the processor for a while. */
export function computeAlignment(
  task: AlignTask,
  tell: (stage: AlignStage) => void = () => {},
): NonNullable<AlignAnswer['made']> {
  tell('unpack');
  const [upstream, downstream] = [unpackSide(task.upstream), unpackSide(task.downstream)];
  tell('compare');
  const alignment = align(upstream, downstream, PARAMETERS, meaningOf(task.vectors));
  tell('describe');
  const made = describe(upstream, downstream, alignment);
  if (task.vectors === null) return made;
  const meaning = task.vectors === 'unavailable' ? 'unavailable' : 'used';
  return { ...made, finding: { ...made.finding, meaning } };
}

function describe(upstream: Side, downstream: Side, alignment: Alignment): NonNullable<AlignAnswer['made']> {
  const [above, below] = [textsOf(upstream), textsOf(downstream)];
  return {
    finding: {
      above: describeAbove(upstream, alignment),
      below,
      additions: alignment.additions,
      numbers: alignment.numbers.map(describeNumber),
      searched: alignment.searched,
    },
    links: alignment.links.map((link) => describeLink(link, above, below)),
  };
}

function describeLink(
  { from, to, kind, score, words, features }: ClauseLink,
  above: Readonly<Record<string, HashedText>>,
  below: Readonly<Record<string, HashedText>>,
): FoundLink {
  const { meaning } = features;
  const signs = { words: [...words], ...(meaning !== undefined && { meaning }) };
  return { from, to, kind, score, ...signs, ...diffClauses(above[from]!.text, below[to]!.text) };
}

const describeNumber = ({ from, to, indicator, direction, reasons, was, now }: NumberChange): AlignedNumber => ({
  from,
  to,
  indicator,
  direction,
  reasons: [...reasons],
  was: was && levelOf(was),
  now: now && levelOf(now),
});

const levelOf = ({ id, comparator, value, valueTo, unit, year, coverage, quote }: Target): NumberLevel => ({
  fact: id,
  comparator,
  value,
  valueTo,
  unit,
  year,
  coverage,
  quote,
});
