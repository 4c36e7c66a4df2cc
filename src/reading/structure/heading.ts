import { endsSentence, inCapitals } from './capitals.ts';
import type { Node } from './node.ts';
import type { Passage } from './unit.ts';

const LONGEST_HEADING = 420;
const TITLED = new Set(['part', 'chapter', 'section', 'article']);
const BODY_NOUN =
  /^(?:Các |Giao )?(?:Bộ|Sở|Ủy ban|Uỷ ban|Ban|Văn phòng|Ngân hàng|Thanh tra|Công an|Tỉnh|Thành|Huyện|Đảng|Hội|Đoàn|Mặt trận|Viện|Trường|Trung tâm|Cục|Tổng cục|Kho bạc|Bảo hiểm|Báo|Đài|cơ sở|cơ quan|sở|bộ|đơn vị|Chủ tịch|Giám đốc|UBND|HĐND)(?=\s)/u;
/** A verb makes it a sentence: "Bộ X chỉ đạo các đơn vị:". */
const TOLD =
  / (?:chỉ đạo|chủ trì|phối hợp|có trách nhiệm|thực hiện|xây dựng|tổ chức|hướng dẫn|báo cáo|yêu cầu|giao|gồm|bao gồm|như sau|sau đây)(?![\p{L}])/u;

/** The words of a passage after its label. */
export const afterLabel = (node: Node, passage: Passage): string =>
  passage === node.passages[0] && node.label ? passage.text.slice(node.label.length).trim() : passage.text;

/**
 * The title a clause opens with; null when it begins with its text at once. Titles stand on a line of their own without
 * a full stop, in capitals or bold or above the text; a body with a colon ("Bộ X:") heads what it is told to do.
 */
export function headingOf(node: Node): string | null {
  const [first, ...rest] = node.passages;
  if (!first || !node.label || node.label.ordinal === 0) return null;
  const text = afterLabel(node, first);
  if (text === '') return titleBelow(rest);
  if (text.length > LONGEST_HEADING) return null;
  if (inCapitals(text)) return join(text, TITLED.has(node.kind) ? capitalsBelow(rest) : []);
  if (isBodyWithColon(text)) return text.replace(/\s*:$/, '');
  if (endsSentence(text)) return null;
  const isBold = first.lines[0]!.look.bold === true || first.lines[0]!.look.headingLevel !== undefined;
  return node.kind === 'article' || isBold || rest.length > 0 || node.children.length > 0 ? text : null;
}

const isBodyWithColon = (text: string): boolean =>
  text.length < 120 && text.endsWith(':') && BODY_NOUN.test(text) && !TOLD.test(text);

/** "Chương II" alone: its title is the lines below in capitals, or the first line below. */
function titleBelow(passages: readonly Passage[]): string | null {
  const first = passages[0];
  if (!first || first.text.length > LONGEST_HEADING || endsSentence(first.text)) return null;
  return inCapitals(first.text) ? join(first.text, capitalsBelow(passages.slice(1))) : first.text;
}

function capitalsBelow(passages: readonly Passage[]): string[] {
  const end = passages.findIndex((passage) => !inCapitals(passage.text));
  return passages.slice(0, end < 0 ? passages.length : end).map((passage) => passage.text);
}

const join = (first: string, rest: readonly string[]): string => [first, ...rest].join(' ');
