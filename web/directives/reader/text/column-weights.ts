/** Share of the margin column that holds the codes of facts, in percent. */
const CODES = 9;

/** No column is narrower than this, in percent: a number of three digits has to stand in one line. */
const LEAST = 5.5;

/** Letters of a cell beyond which a column needs no more room. */
const LONG = 900;

/**
 * Widths of the columns in percent, by the length of what they hold: a column of numbers is narrow, one of sentences wide.
 * Square roots, because text wraps. The last width is that of the codes.
 */
export function columnWeights(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const full = rows.filter((row) => row.length === columns);
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.min(LONG, Math.max(1, ...full.map((row) => row[column]?.length ?? 0))),
  );
  const weights = longest.map(Math.sqrt);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const free = Math.max(0, 100 - CODES - LEAST * columns);
  return [...weights.map((weight) => LEAST + (free * weight) / sum), CODES];
}
