import type { Comparator } from '../model/fact.ts';
import { type Span, span } from '../model/span.ts';
import { beginsWithVerb, indicatorName, leftPhrase, namesMeasure, rightPhrase } from './indicator.ts';
import type { Amount } from './target-amount.ts';
import { boundAfter, type Lead, leadBefore } from './target-comparator.ts';

/** One amount of a sentence with the words around it that give it its meaning. Offsets are those of the text. */
export interface Stated {
  readonly amount: Amount;
  readonly lead: Lead;
  readonly comparator: Comparator;
  readonly indicator: string;
  /** The shortest words that state it. */
  readonly quote: Span;
  /** Words before it that belong to it: from the end of the amount before, or the beginning of the sentence. */
  readonly before: Span;
  readonly after: Span;
  readonly baseline: Amount | null;
}

interface Place {
  readonly text: string;
  readonly folded: string;
  /** Where the words of this amount begin and end: its neighbours' amounts or the ends of the sentence. */
  readonly from: number;
  readonly to: number;
}

const GROWTH_UNIT = /\/ ?năm$/u;

function comparatorOf(amount: Amount, lead: Lead, bound: '>=' | '<=' | null, phrase: string): Comparator {
  const said = bound ?? lead.comparator;
  const yearly = GROWTH_UNIT.test(amount.unit.text) || (lead.yearly && amount.unit.kind === 'percent');
  const grows = lead.grows || /tăng trưởng|(?<!\p{L})tăng(?! giá)/u.test(phrase);
  if (yearly && grows && amount.unit.kind === 'percent') return said === '>=' || said === '>' ? 'growth>=' : 'growth~';
  if (amount.valueTo !== null) return 'range';
  return said ?? '=';
}

/** A share of something ("15% ngân sách nhà nước …") is named from what it is a share of, which the unit has taken in. */
const baseStart = ({ end, unit }: Amount): number => (unit.text.startsWith('% ') ? end - unit.text.length + 2 : end);

/** "Đóng góp 5% vào …": without the verb before the number the words after it name nothing. */
const NEEDS_VERB = /^(?:vào|cho|trong)(?!\p{L})/u;

/** Chooses the words that name what is measured: those before the number, those after it, or both. */
function namedBy(text: string, amount: Amount, left: Span, right: Span, lead: Lead): Span[] {
  const words = text.slice(left.start, left.end);
  if (words === '' && NEEDS_VERB.test(text.slice(right.start, right.end)))
    return [span(amount.start - lead.length, amount.start), right];
  const { kind, text: unit } = amount.unit;
  if (words === '' && kind === 'percent' && right.end <= amount.end) return [];
  const verbal = words === '' || beginsWithVerb(words);
  if (kind === 'percent') return verbal ? [left, span(Math.min(baseStart(amount), right.end), right.end)] : [left];
  if (kind === 'money' || kind === 'measure') return verbal ? [left, right] : [left];
  const counted = span(Math.min(amount.numberEnd, right.end), right.end);
  if (verbal) return [left, counted];
  const measures = unit.includes('/') || namesMeasure(words) || (lead.verb && right.end <= amount.end);
  return measures ? [left] : [counted];
}

function quoteOf(named: readonly Span[], amount: Amount, leadStart: number, boundEnd: number): Span {
  const starts = [leadStart, ...named.filter((s) => s.end > s.start).map((s) => s.start)];
  const ends = [amount.end, boundEnd, ...named.map((s) => s.end)];
  return span(Math.min(...starts), Math.max(...ends));
}

const startOfLead = (folded: string, from: number, amount: Amount): number =>
  amount.start - leadBefore(folded.slice(from, amount.start)).length;

function stated(place: Place, amount: Amount, baseline: Amount | null): Stated {
  const { text, folded } = place;
  const lead = leadBefore(folded.slice(place.from, amount.start));
  const leadStart = amount.start - lead.length;
  const bound = boundAfter(folded.slice(amount.end, place.to));
  const left = leftPhrase(text, place.from, baseline ? startOfLead(folded, place.from, baseline) : leadStart);
  const right = rightPhrase(text, amount.end, place.to);
  const named = namedBy(text, amount, left, right, lead);
  const phrase = folded.slice(left.start, left.end);
  return {
    amount,
    lead,
    comparator: comparatorOf(amount, lead, bound?.comparator ?? null, phrase),
    indicator: indicatorName(named.map((part) => text.slice(part.start, part.end).trim()).join(' ')),
    quote: quoteOf(named, amount, leadStart, amount.end + (bound?.length ?? 0)),
    before: span(place.from, leadStart),
    after: span(amount.end, place.to),
    baseline,
  };
}

/** "tăng từ 35% lên trên 55%", "giảm từ 9% xuống 5%": the first number is where things stand today. */
function isBaselineOf(folded: string, first: Amount, second: Amount | undefined): second is Amount {
  if (!second || first.unit.kind !== second.unit.kind || first.valueTo !== null) return false;
  const between = folded.slice(first.end, second.start);
  return (
    /(?<!\p{L})từ (?:mức |khoảng |dưới |trên )?$/u.test(folded.slice(Math.max(0, first.start - 16), first.start)) &&
    /^[^;.\n]{0,50}(?<!\p{L})(?:lên|xuống|còn)(?!\p{L})/u.test(between)
  );
}

/** Everything a sentence states in numbers. An amount without words of its own shares those of the one before. */
export function statedIn(text: string, folded: string, sentence: Span, amounts: readonly Amount[]): Stated[] {
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
    const place: Place = { text, folded, from, to };
    const one = stated(place, amount, baseline);
    const shared = one.indicator === '' ? found.at(-1) : undefined;
    found.push(shared ? { ...one, indicator: shared.indicator, quote: span(shared.quote.start, one.quote.end) } : one);
    from = amount.end;
    baseline = null;
  });
  return found;
}
