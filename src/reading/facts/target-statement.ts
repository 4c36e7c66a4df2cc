import type { Comparator } from '../model/fact.ts';
import { type Span, span } from '../model/span.ts';
import { indicatorName, leftPhrase, rightPhrase } from './indicator.ts';
import type { Amount } from './target-amount.ts';
import { boundAfter, type Lead, leadBefore } from './target-comparator.ts';
import { namedBy } from './target-naming.ts';

/** One amount of a sentence with the words around it that give it its meaning. Offsets are those of the text. */
export interface Stated {
  readonly amount: Amount;
  readonly lead: Lead;
  readonly comparator: Comparator;
  readonly indicator: string;
  /** The shortest words that state it. */
  readonly quote: Span;
  /** Where its sentence begins. */
  readonly opening: number;
  /** Words before it that belong to it: from the end of the amount before, or the beginning of the sentence. */
  readonly before: Span;
  readonly after: Span;
  readonly baseline: Amount | null;
}

interface Place {
  readonly text: string;
  readonly folded: string;
  readonly opening: number;
  /** Where the words of this amount begin and end: its neighbours' amounts or the ends of the sentence. */
  readonly from: number;
  readonly to: number;
  /** True when no other amount follows in the sentence. */
  readonly closes: boolean;
}

const GROWTH_UNIT = /\/ ?năm$/u;
const GROWTH = /(?:^|tốc độ )tăng trưởng(?!\p{L})/u;

function comparatorOf(amount: Amount, lead: Lead, bound: '>=' | '<=' | null, phrase: string): Comparator {
  const said = bound ?? lead.comparator;
  const yearly = GROWTH_UNIT.test(amount.unit.text) || lead.yearly || GROWTH.test(phrase);
  const grows = lead.grows || /tăng trưởng|(?<!\p{L})tăng(?! giá)/u.test(phrase);
  if (yearly && grows && amount.unit.kind === 'percent') return said === '>=' || said === '>' ? 'growth>=' : 'growth~';
  if (amount.valueTo !== null) return 'range';
  return said ?? '=';
}

function quoteOf(parts: readonly Span[], amount: Amount, leadStart: number, boundEnd: number): Span {
  const shown = parts.filter((part) => part.end > part.start);
  return span(
    Math.min(leadStart, ...shown.map((part) => part.start)),
    Math.max(amount.end, boundEnd, ...shown.map((part) => part.end)),
  );
}

const startOfLead = (folded: string, from: number, amount: Amount): number =>
  amount.start - leadBefore(folded.slice(from, amount.start)).length;

/** "…, 80% hồ sơ": what stands before the comma is another's; only a verb reaches back over it. */
const isCutOff = (folded: string, from: number, leadStart: number, lead: Lead): boolean =>
  /,\s*(?:và\s*)?$/u.test(folded.slice(from, leadStart)) &&
  (!lead.verb || /^\s*(?:bảo đảm|đảm bảo|có)(?!\p{L})/u.test(folded.slice(leadStart)));

/** "…, phấn đấu đến năm 2030 đạt trên 98% công dân …": what is aimed at follows; what stands before is something else. */
const AIMS_ANEW = /[,;]\s*(?:và\s*)?phấn đấu(?: (?:đến|tới|hết|trong|vào)[^,;]{0,30})?\s*$/u;
const OF_SAME = /^\s*(?:$|[,;.)]|(?:trong|tổng|so với|vào|của|và|trên|theo|mỗi|đến|trước|trở)(?!\p{L}))/u;

const aimsAnew = (folded: string, from: number, leftEnd: number, amount: Amount, to: number): boolean =>
  amount.unit.kind === 'percent' &&
  AIMS_ANEW.test(folded.slice(from, leftEnd)) &&
  !OF_SAME.test(folded.slice(amount.end, to));

const PER_PEOPLE = /(\p{L}+(?: \p{L}+)?)(?: ?\/ ?| trên )(?:một |1 )?((?:vạn|nghìn|1000|10\.000) dân)/u;

/** "số bác sĩ/vạn dân đạt 15": the unit stands in the name. */
function unitOf(amount: Amount, indicator: string): Amount {
  const match = amount.unit.text.includes('/') || amount.unit.kind === 'percent' ? null : PER_PEOPLE.exec(indicator);
  if (!match) return amount;
  const counted = /giường|doanh nghiệp|máy|thuê bao/u.exec(match[1]!)?.[0] ?? 'người';
  return { ...amount, unit: { ...amount.unit, kind: 'count', text: `${counted}/${match[2]}` } };
}

/** Before another amount the words after the last comma lead up to that one. */
function ownEnd({ text, to, closes }: Place, from: number): number {
  const comma = closes ? -1 : text.lastIndexOf(',', to);
  return comma >= from ? comma : to;
}

/** "từ 90% trở lên đảng viên": the words behind the bound go on naming it. */
const boundedBy = (amount: Amount, bound: { readonly length: number } | null, folded: string): Amount =>
  bound && amount.unit.text === '%' && /^ ?trở /u.test(folded.slice(amount.end, amount.end + 5))
    ? { ...amount, end: amount.end + bound.length }
    : amount;

function stated(place: Place, amount: Amount, baseline: Amount | null): { one: Stated; end: number } {
  const { text, folded } = place;
  const lead = leadBefore(folded.slice(place.from, amount.start));
  const leadStart = amount.start - lead.length;
  const bound = boundAfter(folded.slice(amount.end, place.to));
  const leftEnd = baseline ? startOfLead(folded, place.from, baseline) : leadStart;
  const isApart =
    isCutOff(folded, place.from, leftEnd, lead) || aimsAnew(folded, place.from, leftEnd, amount, place.to);
  const left = isApart ? span(leftEnd, leftEnd) : leftPhrase(text, place.from, leftEnd);
  const bounded = boundedBy(amount, bound, folded);
  const right = rightPhrase(text, bounded.end, ownEnd(place, bounded.end));
  const named = namedBy({ text, folded, amount: bounded, left, right, leadStart, leadVerb: lead.verb });
  const indicator = indicatorName(named.parts.map((part) => text.slice(part.start, part.end).trim()).join(' '));
  const boundEnd = amount.end + (bound?.length ?? 0);
  const one = {
    amount: unitOf(amount, indicator),
    lead,
    comparator: comparatorOf(amount, lead, bound?.comparator ?? null, folded.slice(left.start, left.end)),
    indicator,
    quote: quoteOf(named.parts, amount, leadStart, boundEnd),
    opening: place.opening,
    before: span(place.from, leadStart),
    after: span(amount.end, place.to),
    baseline,
  };
  return { one, end: Math.max(named.end, boundEnd) };
}

/** "tăng từ 35% lên trên 55%", "giảm từ 9% xuống 5%": the first number is where things stand today. */
function isBaselineOf(folded: string, first: Amount, second: Amount | undefined): second is Amount {
  if (!second || first.unit.kind !== second.unit.kind || first.valueTo !== null) return false;
  const before = folded.slice(Math.max(0, first.start - 16), first.start);
  const between = folded.slice(first.end, second.start);
  return (
    /(?<!\p{L})từ (?:mức |khoảng |dưới |trên )?$/u.test(before) &&
    /^[^,;.\n]{0,50}(?<!\p{L}|trở )(?:lên|xuống|còn)(?!\p{L})/u.test(between)
  );
}

/** "trên 50% hộ có ít nhất 01 người biết …": the second number says which ones are counted. */
const AT_LEAST_ONE = /(?<!\p{L})có (?:ít nhất|tối thiểu) ?$/u;
const FEW = 3;

const QUALITY = /(?:tốc độ|công suất|dung lượng|qui mô|diện tích|độ phân giải|bán kính|khoảng cách|chiều dài|vốn)\s*$/u;

/** "100% hộ có băng rộng tốc độ trên 1 Gb/s": the second number only says of what kind the counted ones are. */
function isQualifier(folded: string, amount: Amount, before: Amount | undefined): boolean {
  if (!before || (before.unit.kind !== 'percent' && before.unit.kind !== 'count')) return false;
  const between = folded.slice(before.end, amount.start);
  if (before.unit.kind === 'percent' && amount.value <= FEW && !/[,;]/u.test(between) && AT_LEAST_ONE.test(between))
    return true;
  const { length, verb } = leadBefore(between);
  return !verb && !/[,;]/u.test(between) && QUALITY.test(between.slice(0, between.length - length));
}

const sharing = (one: Stated, shared: Stated, sentence: Span): Stated => ({
  ...one,
  indicator: shared.indicator,
  quote: span(shared.quote.start >= sentence.start ? shared.quote.start : one.quote.start, one.quote.end),
});

/**
 * Everything a sentence states in numbers. An amount without words of its own shares those of the one before, `above`
 * where it stands in the sentence before ("…; đến năm 2027 đạt 70%").
 */
export function statedIn(
  text: string,
  folded: string,
  sentence: Span,
  all: readonly Amount[],
  above?: Stated,
): Stated[] {
  const amounts = all.filter((amount, i) => !isQualifier(folded, amount, all[i - 1]));
  const found: Stated[] = [];
  let from = sentence.start;
  let baseline: Amount | null = null;
  amounts.forEach((amount, i) => {
    const next = amounts[i + 1];
    if (isBaselineOf(folded, amount, next)) {
      baseline = amount;
      return;
    }
    const to = next ? startOfLead(folded, amount.end, next) : sentence.end;
    const { one, end } = stated({ text, folded, opening: sentence.start, from, to, closes: !next }, amount, baseline);
    const before = found.at(-1) ?? above;
    const shared = one.indicator === '' ? before : undefined;
    found.push(shared ? sharing(one, shared, sentence) : one);
    from = Math.max(amount.end, end);
    baseline = null;
  });
  return found;
}
