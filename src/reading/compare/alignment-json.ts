import type { Alignment, NumberChange } from './alignment.ts';
import { sayTarget } from './say-target.ts';

const UNCHANGED: ReadonlySet<NumberChange['direction']> = new Set(['same']);

/**
 * An alignment as the command prints it. `omitted`, `added` and `changedNumbers` are the findings; `omissions`,
 * `additions` and `numbers` hold all that was looked at, with reasons. Spans point into the canonical text of each
 * document.
 */
export function alignmentToJson({ links, omissions, additions, numbers, searched }: Alignment) {
  return {
    links: links.map(({ to, score, covered, words, features, ...link }) => ({
      ...link,
      to: [to],
      score: rounded(score),
      covered: rounded(covered),
      words: words.map(({ weight, ...shared }) => ({ ...shared, weight: rounded(weight) })),
      features: Object.fromEntries(Object.entries(features).map(([name, value]) => [name, roundedIfNumber(value)])),
    })),
    omitted: omissions.filter(({ status }) => status === 'omitted').map(({ path }) => path),
    added: additions.map(({ path }) => path),
    changedNumbers: numbers.filter(({ direction }) => !UNCHANGED.has(direction)).map(shortNumber),
    omissions: omissions.map((omission) => ({ ...omission, searched })),
    additions,
    numbers: numbers.map((number) => ({
      ...shortNumber(number),
      fromTarget: number.was?.id ?? null,
      toTarget: number.now?.id ?? null,
    })),
  };
}

const shortNumber = ({ from, to, was, now, indicator, direction, reasons, likeness }: NumberChange) => ({
  from,
  to,
  was: was && sayTarget(was),
  now: now && sayTarget(now),
  indicator,
  direction,
  reason: reasons,
  likeness: rounded(likeness),
});

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const roundedIfNumber = (value: unknown): unknown => (typeof value === 'number' ? rounded(value) : value);
