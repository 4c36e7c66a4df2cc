const JSON_START = /^\s*(?:\{\s*"[^"\n]{1,200}"\s*:|\[\s*(?:[{["]|-?\d))/;
const JSON_END = /[}\]]\s*$/;
const SENTENCE_END = /[.;:]/;
const SEPARATORS = [/,/g, /;/g, /\t/g];

/** Names the kind of data that a text file holds instead of a document, or null: data has no words in an order. */
export function isData(text: string): 'json' | 'csv' | null {
  if (JSON_START.test(text.slice(0, 1000)) && (JSON_END.test(text.slice(-1000)) || text.includes('":'))) return 'json';
  return isDelimited(text) ? 'csv' : null;
}

/** Every line has the same number of separators, at least two, and lines are no sentences. */
function isDelimited(text: string): boolean {
  const lines = text
    .slice(0, 65_536)
    .split('\n')
    .slice(0, 200)
    .filter((line) => line.trim() !== '');
  if (
    lines.length < 5 ||
    lines.filter((line) => SENTENCE_END.test(line.trimEnd().slice(-1))).length > lines.length * 0.2
  )
    return false;
  return SEPARATORS.some((separator) => {
    const counts = lines.map((line) => line.match(separator)?.length ?? 0);
    const first = counts[0]!;
    return first >= 2 && counts.filter((count) => count === first).length >= lines.length * 0.95;
  });
}
