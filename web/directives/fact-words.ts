import type { FactData, RegisteredFact } from '../../src/directives/schemas.ts';
import { date, number } from '../ui/format.ts';
import type { MessageKey } from '../messages.vi.ts';
import type { Words } from '../words.ts';

type DataOf<Kind extends FactData['kind']> = Extract<FactData, { kind: Kind }>;
type DeadlineData = DataOf<'deadline'>['deadline'];

/** A percent sign stands close in Vietnamese: 25%; every other unit a space away. */
const withUnit = (value: string, unit: string): string =>
  unit === '' ? value : unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`;

type Level = Pick<DataOf<'target'>, 'comparator' | 'value' | 'valueTo' | 'unit' | 'coverage'>;

/** Level of a target in words: "tối thiểu 25%", "từ 3 đến 5%". */
export function levelWords(target: Level, { t, language }: Words): string {
  if (target.coverage) return t('fact.whole');
  const from = number(target.value, language);
  const last = target.comparator === 'range' && target.valueTo !== null ? target.valueTo : target.value;
  // The words of growth say "a year" themselves.
  const unit = target.comparator.startsWith('growth') ? target.unit.replace(/\s?(\/|mỗi )\s?năm$/u, '') : target.unit;
  return t(`fact.level.${target.comparator}`, { from, value: withUnit(number(last, language), unit) });
}

export function baselineWords(target: DataOf<'target'>, { t, language }: Words): string | null {
  if (!target.baseline) return null;
  const value = withUnit(number(target.baseline.value, language), target.unit);
  return target.baseline.year === null ? value : t('fact.baseline', { value, year: String(target.baseline.year) });
}

const OFFSET_UNITS = ['D', 'W', 'M', 'Y'] as const;

/** ISO duration in words: P30D is "30 ngày"; an unknown form comes back as it is. */
export function offsetWords(offset: string, { t }: Words): string {
  const [, digits, letter] = /^P(\d{1,4})([DWMY])$/.exec(offset) ?? [];
  const unit = OFFSET_UNITS.find((known) => known === letter);
  return digits && unit ? t(`fact.offset.${unit}`, { n: Number(digits) }) : offset;
}

/** What a deadline means, one line a part. */
export function deadlineWords(deadline: DeadlineData, words: Words): readonly string[] {
  const { t } = words;
  switch (deadline.kind) {
    case 'fixed':
      return [
        t(deadline.before ? 'fact.due.before' : 'fact.due.fixed', { date: deadline.date ? date(deadline.date) : '?' }),
      ];
    case 'recurring':
      return [t('fact.due.recurring', { every: t(`fact.every.${deadline.every ?? 'none'}`) })];
    case 'relative':
      return [
        t('fact.due.relative', {
          offset: deadline.offset ? offsetWords(deadline.offset, words) : '?',
          event: deadline.event ?? t('fact.due.event'),
        }),
      ];
    case 'compound':
      return (deadline.parts ?? []).flatMap((part) => deadlineWords(part, words));
    default:
      return [t(`fact.due.${deadline.kind}`)];
  }
}

/** How a fact came to be, in words: the rule that read it, or the person who chose it. */
export function methodWords(
  { method, byPerson }: Pick<RegisteredFact, 'method' | 'byPerson'>,
  { t, find }: Words,
): string {
  if (byPerson) return t('fact.method.person');
  return find(`method.${method}`) ?? t('fact.method.rule', { rule: method });
}

export interface FieldRow {
  readonly label: MessageKey;
  readonly value: string;
  /** Said smaller after the value: where it comes from. */
  readonly note?: string;
  readonly strong?: boolean;
  /** Words of the document, to be set in serif. */
  readonly quoted?: boolean;
  readonly slug?: string;
}

const row = (label: MessageKey, value: string | null | undefined, more: Partial<FieldRow> = {}): FieldRow[] =>
  value ? [{ label, value, ...more }] : [];

const scopeWords = (scope: string | null, { t }: Words): string | null =>
  scope === 'nation' || scope === 'world' ? t(`fact.scope.${scope}`) : scope;

const targetRows = (data: DataOf<'target'>, words: Words): FieldRow[] => [
  ...row('fact.field.indicator', data.indicator),
  ...row('fact.field.level', levelWords(data, words), { strong: true }),
  ...row('fact.field.year', data.year === null ? words.t('fact.none') : String(data.year), {
    note: data.yearFrom ? words.t(`fact.year.${data.yearFrom}`) : undefined,
  }),
  ...row('fact.field.baseline', baselineWords(data, words)),
  ...row('fact.field.scope', scopeWords(data.scope, words)),
];

const deadlineRows = (data: DataOf<'deadline'>, words: Words): FieldRow[] =>
  deadlineWords(data.deadline, words).flatMap((line, part) =>
    row('fact.field.understood', line, { strong: part === 0 }),
  );

const bodyRows = (data: DataOf<'body'>, { t }: Words): FieldRow[] => [
  ...row('fact.field.name', data.name, { strong: true }),
  ...row('fact.field.role', t(`fact.role.${data.role}`), { note: data.isClass ? t('fact.class') : undefined }),
];

const citationRows = (data: DataOf<'citation'>, { t }: Words): FieldRow[] => [
  ...row('fact.field.symbol', data.symbol ?? t('fact.none'), {
    strong: true,
    note: t(`fact.form.${data.form}`),
    slug: data.slug ?? undefined,
  }),
  ...row('fact.field.issued', data.date && date(data.date)),
  ...row('fact.field.issuer', data.issuer),
  ...(data.self ? [{ label: 'fact.field.self', value: '✓' } as const] : []),
];

/** Every field of a fact's data, as a person reads it. */
export function fieldRows(data: FactData, words: Words): readonly FieldRow[] {
  switch (data.kind) {
    case 'target':
      return targetRows(data, words);
    case 'task':
      return row('fact.field.deliverable', data.deliverable, { quoted: true });
    case 'deadline':
      return deadlineRows(data, words);
    case 'body':
      return bodyRows(data, words);
    case 'citation':
      return citationRows(data, words);
  }
}
