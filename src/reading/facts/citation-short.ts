import { span } from '../model/span.ts';
import { withoutDiacritics } from '../normalise/fold.ts';
import type { Mention } from './citation-mention.ts';
import type { Antecedent, CitedBefore } from './cited-before.ts';
import { CITED_TYPE } from './cited-type.ts';
import { matchesOf } from './match-at.ts';

/** Found from the rarer word backwards: kinds of documents are on every line, these pointers are not. */
const POINTER =
  / (này|nêu trên|nói trên|trên đây|trên)(?![\p{L}\d])(?! (?:cơ sở|địa bàn|phạm vi|toàn quốc|cả nước|mạng|môi trường|thị trường|các|\d))/gu;
const NUMBER =
  / (?:số )?(\d{1,4})(?![\d/.%-]|,\d| ?[-–] ?\p{L}| (?:năm|tháng|ngày|quí|tuần|giờ|điểm|trang|lần)(?!\p{L}))/gu;
/** Cheap to look for, and in every short form. */
const POINTS = / này| trên/;
const ANY_NUMBER = / \d/;
const NONE: readonly Mention[] = [];
const TYPE_BEFORE = new RegExp(`(?<!\\p{L})(${CITED_TYPE})$`, 'u');
const LONGEST_TYPE = 24;
const SEVERAL_BEFORE = /(?<!\p{L})(?:các|những|mọi|hai|ba) $/u;
/** Small letters make these ordinary words: "quy định này" is a provision, "luật này" none of ours. */
const ORDINARY =
  /^(?:qui định|qui chế|báo cáo|văn bản|thông báo|hướng dẫn|kế hoạch|chương trình|đề án|luật|lệnh|điều lệ|qui hoạch)/u;

interface Finding extends Antecedent {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly method: string;
  readonly confidence: number;
}

export const shortMention = ({ start, end, ...rest }: Finding): Mention => ({
  ...rest,
  span: span(start, end),
  date: null,
  issuer: null,
  form: 'short',
});

const isCapital = (letter: string | undefined): boolean => letter !== undefined && /\p{Lu}/u.test(letter);

/** A kind of document with what points at it: "Nghị quyết" + " nêu trên". */
interface Short {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly pointer: string;
}

/** The kind that ends the words; of the document's own kind a scan may have lost the tones ("Kêt luận này"). */
function typeAtEnd(words: string, ownType: string): string | undefined {
  const exact = TYPE_BEFORE.exec(words)?.[1];
  if (exact !== undefined || ownType === '') return exact;
  const own = withoutDiacritics(words.slice(-ownType.length)) === withoutDiacritics(ownType);
  return own && /(?:^|[^\p{L}])$/u.test(words.slice(0, -ownType.length)) ? ownType : undefined;
}

function shortForms(folded: string, rule: RegExp, ownType: string): Short[] {
  return matchesOf(rule, folded).flatMap(({ index, 0: words, 1: pointer }) => {
    const type = typeAtEnd(folded.slice(Math.max(0, index - LONGEST_TYPE), index), ownType);
    return type && pointer ? [{ start: index - type.length, end: index + words.length, type, pointer }] : [];
  });
}

function pointing(text: string, folded: string, { start, end, type, pointer }: Short, known: CitedBefore): Mention[] {
  if (!isCapital(text[start]) && ORDINARY.test(type)) return [];
  if (SEVERAL_BEFORE.test(folded.slice(Math.max(0, start - 8), start))) return [];
  const meant = pointer === 'này' ? known.thisOne(type) : known.latest(type);
  if (!meant) return [];
  const method = meant.self ? 'citation.short-self' : 'citation.short';
  const confidence = pointer === 'này' ? (meant.self ? 0.97 : 0.8) : 0.75;
  return [shortMention({ ...meant, start, end, type, method, confidence })];
}

function numbered(text: string, { start, end, type, pointer }: Short, known: CitedBefore): Mention[] {
  const meant = known.numbered(type, pointer);
  if (!meant || !isCapital(text[start])) return [];
  return [shortMention({ ...meant, start, end, type, method: 'citation.short-number', confidence: 0.85 })];
}

/** Short forms: "Kết luận này", "Nghị quyết nêu trên", "Nghị quyết 57" where its symbol was given before. */
export function mentionsInShort(text: string, folded: string, known: CitedBefore): readonly Mention[] {
  const points = POINTS.test(folded);
  const counts = ANY_NUMBER.test(folded);
  if (!points && !counts) return NONE;
  return [
    ...(points ? shortForms(folded, POINTER, known.ownType) : []).flatMap((short) =>
      pointing(text, folded, short, known),
    ),
    ...(counts ? shortForms(folded, NUMBER, '') : []).flatMap((short) => numbered(text, short, known)),
  ];
}
