const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^C([IVXLC]+|\d+)$/u, 'Chương $1'],
  [/^M(\d+)$/u, 'Mục $1'],
  [/^Ph([IVXLC]+|\d+)$/u, 'Phần $1'],
  [/^PL(\w*)$/u, 'Phụ lục $1'],
  [/^T(\d+)$/u, 'Bảng $1'],
  [/^r(.+)$/u, 'dòng $1'],
  [/^-(\d+)$/u, 'gạch $1'],
  [/^\+(\d+)$/u, 'cộng $1'],
];

/** A named step ("Phụ lục 2", "dòng 12"), or null for a plain number or letter. */
function named(label: string): string | null {
  const known = WORDS.find(([pattern]) => pattern.test(label));
  return known ? label.replace(known[0], known[1]).trim() : null;
}

/** A label that already holds its parents' ("2.1" under "2") stands for them: III/2/2.1 is III.2.1. */
const withoutRepeats = (labels: readonly string[]): readonly string[] =>
  labels.filter((label, index) => !labels[index + 1]?.startsWith(`${label}.`));

/** Numbers and letters that follow one another are joined by points, named steps by commas. */
function joined(labels: readonly string[]): string {
  let mark = '';
  let plainBefore = false;
  for (const label of labels) {
    const name = named(label);
    const between = mark === '' ? '' : name === null && plainBefore ? '.' : ', ';
    mark += between + (name ?? label);
    plainBefore = name === null;
  }
  return mark;
}

/** State documents name an article from its smallest part up: "điểm a khoản 2 Điều 5" (Nghị định 30/2020/NĐ-CP). */
function articleMark(article: string, [clause, point, ...rest]: readonly string[]): string {
  const digits = /^\d+$/;
  const steps = [
    point && /^\p{L}$/u.test(point) ? `điểm ${point}` : point && joined([point]),
    clause && (digits.test(clause) ? `khoản ${clause}` : joined([clause])),
    `Điều ${article}`,
  ];
  return [...(rest.length > 0 ? [joined(rest)] : []), ...steps].filter(Boolean).join(' ');
}

/** Path of a clause as people write it: "III/2/2.1" is "III.2.1", "PL2/II/r12" is "Phụ lục 2, II, dòng 12". */
export function clauseMark(path: string): string {
  const labels = withoutRepeats(path.split('/'));
  const article = /^Đ(\d+\p{L}?)$/u.exec(labels[0] ?? '')?.[1];
  return article ? articleMark(article, labels.slice(1)) : joined(labels);
}
