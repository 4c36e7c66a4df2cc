import { span } from '../model/span.ts';
import type { Mention } from './citation-mention.ts';
import type { Antecedent, CitedBefore } from './cited-before.ts';
import { CITED_TYPE } from './cited-type.ts';

const POINTING = new RegExp(
  `(?<!\\p{L})(${CITED_TYPE}) (này|trên|nêu trên|nói trên|trên đây)(?![\\p{L}\\d])(?! (?:cơ sở|địa bàn|phạm vi|toàn quốc|cả nước|mạng|môi trường|thị trường|các|\\d))`,
  'gu',
);
const NUMBERED = new RegExp(
  `(?<!\\p{L})(${CITED_TYPE}) (?:số )?(\\d{1,4})(?![\\d/.%-]|,\\d| ?[-–] ?\\p{L}| (?:năm|tháng|ngày|quí|tuần|giờ|điểm|trang|lần)(?!\\p{L}))`,
  'gu',
);
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

function pointing(text: string, folded: string, match: RegExpExecArray, known: CitedBefore): Mention[] {
  const [words, type, pointer] = [match[0], match[1]!, match[2]!];
  if (!isCapital(text[match.index]) && ORDINARY.test(type)) return [];
  if (SEVERAL_BEFORE.test(folded.slice(Math.max(0, match.index - 8), match.index))) return [];
  const meant = pointer === 'này' ? known.thisOne(type) : known.latest(type);
  if (!meant) return [];
  const method = meant.self ? 'citation.short-self' : 'citation.short';
  const confidence = pointer === 'này' ? (meant.self ? 0.97 : 0.8) : 0.75;
  return [shortMention({ ...meant, start: match.index, end: match.index + words.length, type, method, confidence })];
}

function numbered(text: string, match: RegExpExecArray, known: CitedBefore): Mention[] {
  const meant = known.numbered(match[1]!, match[2]!);
  if (!meant || !isCapital(text[match.index])) return [];
  const place = { start: match.index, end: match.index + match[0].length, type: match[1]! };
  return [shortMention({ ...meant, ...place, method: 'citation.short-number', confidence: 0.85 })];
}

/** Short forms: "Kết luận này", "Nghị quyết nêu trên", "Nghị quyết 57" where its symbol was given before. */
export function mentionsInShort(text: string, folded: string, known: CitedBefore): Mention[] {
  return [
    ...[...folded.matchAll(POINTING)].flatMap((match) => pointing(text, folded, match, known)),
    ...[...folded.matchAll(NUMBERED)].flatMap((match) => numbered(text, match, known)),
  ];
}
