const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Đ(\d+[a-zđ]?)$/u, 'Điều $1'],
  [/^C([IVXLC]+|\d+)$/u, 'Chương $1'],
  [/^M(\d+)$/u, 'Mục $1'],
  [/^Ph([IVXLC]+|\d+)$/u, 'Phần $1'],
  [/^PL(\w*)$/u, 'Phụ lục $1'],
  [/^T(\d+)$/u, 'Bảng $1'],
  [/^r(.+)$/u, 'dòng $1'],
  [/^-(\d+)$/u, 'gạch $1'],
  [/^\+(\d+)$/u, 'cộng $1'],
];

function word(label: string): string {
  const known = WORDS.find(([pattern]) => pattern.test(label));
  return known ? label.replace(known[0], known[1]).trim() : label;
}

/** A label that already holds its parents' ("2.1" under "2") stands for them: III/2/2.1 is III.2.1. */
const withoutRepeats = (labels: readonly string[]): readonly string[] =>
  labels.filter((label, index) => !labels[index + 1]?.startsWith(`${label}.`));

/** Path of a clause as people write it: "III/2/2.1" is "III.2.1", "PL2/II/r12" is "Phụ lục 2, II, dòng 12". */
export function clauseMark(path: string): string {
  const labels = withoutRepeats(path.split('/')).map(word);
  return labels.some((label) => label.includes(' ')) ? labels.join(', ') : labels.join('.');
}
