import { span } from '../model/span.ts';
import { dateAfter, dateBefore } from './citation-date.ts';
import { issuerAfter } from './citation-issuer.ts';
import type { Mention } from './citation-mention.ts';
import { type FoundSymbol, findSymbols } from './citation-symbol.ts';
import type { CitedBefore } from './cited-before.ts';
import { CITED_TYPE } from './cited-type.ts';
import { matchesOf } from './match-at.ts';

const TYPE_BEFORE = new RegExp(
  `(?<!\\p{L})(${CITED_TYPE})(?: (?:liên tịch|liên ngành|phối hợp))?(?: ?\\(?(?:số|số:|số hiệu) ?| )$`,
  'u',
);
const NUMBER_WORD = /(?<!\p{L})(?:số|số:) ?$/u;
const LAW = /(?<!\p{L})(?:bộ luật|luật|pháp lệnh) /gu;
const AMENDING = /(?<!\p{L})(?:bộ luật|luật|pháp lệnh) sửa đổi/u;

const LAW_NAME = /^((?:bộ luật|luật|pháp lệnh) [^;\n]{2,160}?) số $/u;

interface Opening {
  readonly at: number;
  readonly type: string;
  readonly method: string;
  readonly confidence: number;
}

/** "Luật Thủ đô số …": the name stands between the kind and the number; an amending law names others inside its own. */
function lawBefore(window: string, offset: number): Opening | null {
  if (!NUMBER_WORD.test(window)) return null;
  const amending = window.search(AMENDING);
  const last = amending >= 0 ? amending : matchesOf(LAW, window).at(-1)?.index;
  if (last === undefined) return null;
  return { at: offset + last, type: 'luật', method: 'citation.law-symbol', confidence: 0.97 };
}

function openingOf(folded: string, at: number, floor: number): Opening {
  const from = Math.max(floor, at - 220);
  const window = folded.slice(from, at);
  const near = TYPE_BEFORE.exec(window.slice(-50));
  if (near) {
    const start = at - Math.min(50, window.length) + near.index;
    return { at: start, type: near[1]!, method: 'citation.type-symbol', confidence: 0.98 };
  }
  const cut = Math.max(window.lastIndexOf(';'), window.lastIndexOf('\n')) + 1;
  const law = lawBefore(window.slice(cut), from + cut);
  if (law) return law;
  const word = NUMBER_WORD.exec(window);
  return { at: word ? from + word.index : at, type: '', method: 'citation.symbol', confidence: word ? 0.93 : 0.85 };
}

function mentionOf(text: string, folded: string, found: FoundSymbol, floor: number, known: CitedBefore): Mention {
  const opening = openingOf(folded, found.span.start, floor);
  const dated = dateAfter(folded, found.span.end);
  const end = dated?.end ?? found.span.end;
  return {
    span: span(opening.at, end),
    type: opening.type,
    symbol: found.symbol,
    date: dated?.date ?? dateBefore(folded, opening.at),
    issuer: issuerAfter(text, end),
    form: 'symbol',
    self: known.isSelf(found.symbol),
    method: opening.method,
    confidence: opening.confidence,
  };
}

/** Kind of the items of a list: "các Nghị định số 30/2020/NĐ-CP, số 154/2020/NĐ-CP" names it once. */
function inheritType(mention: Mention, before: Mention | undefined, between: string): Mention {
  const listed = before && mention.type === '' && /^ ?(?:,|;|và|hoặc|,? ?và)? ?$/u.test(between);
  return listed ? { ...mention, type: before.type, method: 'citation.listed-symbol', confidence: 0.95 } : mention;
}

/** Documents cited by number and symbol (số, ký hiệu), each remembered for the short forms that follow. */
export function mentionsBySymbol(text: string, folded: string, known: CitedBefore): Mention[] {
  const mentions: Mention[] = [];
  for (const found of findSymbols(text)) {
    const before = mentions.at(-1);
    const floor = before?.span.end ?? 0;
    const read = mentionOf(text, folded, found, floor, known);
    const mention = inheritType(read, before, folded.slice(floor, read.span.start));
    mentions.push(mention);
    known.remember(mention.type, found.symbol);
    const name = LAW_NAME.exec(folded.slice(mention.span.start, found.span.start))?.[1];
    if (name) known.laws.set(name, found.symbol);
  }
  return mentions;
}
