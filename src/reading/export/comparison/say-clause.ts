const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^C([IVXLC]+|\d+)$/u, 'Chương $1'],
  [/^PL(\w*)$/u, 'Phụ lục $1'],
  [/^T(\d+)$/u, 'Bảng $1'],
  [/^r(.+)$/u, 'dòng $1'],
  [/^-(\d+)$/u, 'gạch $1'],
];

/** A clause as papers name it: "III/2/-3" is "III.2, gạch 3", "Đ5/2/a" is "điểm a khoản 2 Điều 5" (Nghị định 30/2020/NĐ-CP). */
export function sayClause(path: string): string {
  const labels = path.split('/').filter((label, at, all) => !all[at + 1]?.startsWith(`${label}.`));
  const article = /^Đ(\d+\p{L}?)$/u.exec(labels[0] ?? '')?.[1];
  if (article) {
    const [, clause, point, ...rest] = labels;
    const steps = [
      ...rest.map(named).toReversed(),
      point && `điểm ${named(point)}`,
      clause && `khoản ${named(clause)}`,
    ];
    return [...steps, `Điều ${article}`].filter(Boolean).join(' ');
  }
  return labels.reduce((mark, label, at) => {
    const name = named(label);
    const between = mark === '' ? '' : name === label && named(labels[at - 1]!) === labels[at - 1] ? '.' : ', ';
    return mark + between + name;
  }, '');
}

function named(label: string): string {
  const known = NAMED.find(([pattern]) => pattern.test(label));
  return known ? label.replace(known[0], known[1]) : label;
}
