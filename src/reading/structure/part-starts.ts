import type { Block, Paragraph } from '../model/block.ts';
import { isAttachedLine } from './annex-heading.ts';
import { isIntroduction } from './introduction.ts';
import { isMotto, isRecipientsHead, isDelegation, symbolOfNumberLine } from './frame.ts';

const TYPE =
  '(?:Nghị quyết|Kết luận|Chỉ thị|Quyết định|Quy định|Nghị định|Hướng dẫn|Kế hoạch|Thông báo|Chương trình(?: hành động)?|Công điện|Thông tư)';
/** "Nghị quyết số 57-NQ/TW", "Nghị quyết 20 - 2012": a heading that names a paper by its number. */
const NAMES_PAPER = new RegExp(`^${TYPE} (?:số )?\\d{1,4}(?:[\\s\\p{L}\\d/.-]{1,24})?(?:[,:(—–].{0,160})?$`, 'u');
const COMMENTS = /^(?:So sánh|Phân tích|Đối chiếu|Tóm tắt|Bình luận|Tổng quan|Infographic)(?![\p{L}])/iu;
const NAMES_INSIDE = new RegExp(`${TYPE} (?:số )?\\d`, 'u');
const CHAT = /^(?:You said|ChatGPT said|Bạn đã nói)\s*:?$/iu;
/** What chat windows print above the first question: the name of the model. */
const MODEL_NAME = /^(?:\d?o\d?|4o|o1|GPT-[\w.]+)(?:[ -](?:mini|pro))?$/iu;
const FORM = /^(?:M[ẪA]U|Mẫu|PHỤ LỤC|Phụ lục|BIỂU|Ví dụ)(?![\p{L}])/u;
const LETTERHEAD_HEIGHT = 8;
const FORM_ABOVE = 12;

/** Indexes of the blocks that parts begin with; the first is always 0. */
export function partStarts(blocks: readonly Block[]): number[] {
  const starts = [0];
  let ended = false;
  let chatting = false;
  blocks.forEach((block, i) => {
    if (isEnd(block)) ended = true;
    if (i === 0) return;
    const start = startAt(blocks, i, ended, chatting);
    if (start === null || start <= starts.at(-1)!) return;
    starts.push(start);
    ended = false;
    chatting ||= CHAT.test(textOf(blocks[i]!));
  });
  return starts;
}

const textOf = (block: Block): string => (block.kind === 'paragraph' ? block.text : '');

function startAt(blocks: readonly Block[], i: number, ended: boolean, chatting: boolean): number | null {
  const block = blocks[i]!;
  if (block.kind === 'paragraph') {
    if (CHAT.test(block.text)) return chatting ? null : MODEL_NAME.test(textOf(blocks[i - 1]!)) ? i - 1 : i;
    if (
      headsPart(block) &&
      (block.look?.headingLevel === 1 || introducesPaper(block, blocks.slice(i + 1, i + 1 + NEAR), ended))
    )
      return i;
  }
  return ended && beginsLetterhead(blocks, i) ? i : null;
}

const headsPart = ({ text }: Paragraph): boolean =>
  text.length < 220 && (NAMES_PAPER.test(text) || COMMENTS.test(text));

const NEAR = 4;
const SOME_NUMBER = /\d{1,4}/u;

/**
 * Without a mark of its own a line that names a paper heads a part where that paper follows at once: a caption of it, or
 * its number line; a comparison where the paper above is signed.
 */
function introducesPaper({ text }: Paragraph, below: readonly Block[], ended: boolean): boolean {
  if (COMMENTS.test(text)) return ended && NAMES_INSIDE.test(text);
  const number = SOME_NUMBER.exec(text)?.[0];
  const next = below.flatMap(linesIn);
  const caption = below[0] ? textOf(below[0]) : '';
  return (
    (isIntroduction(caption) && caption.includes(`${number}-`)) ||
    (ended && next.some((line) => symbolOfNumberLine(line.trim())?.startsWith(`${number}`) === true))
  );
}

/** Recipients or a signature end a paper. */
const isEnd = (block: Block): boolean => linesIn(block).some((line) => isRecipientsHead(line) || isDelegation(line));

const linesIn = (block: Block): string[] =>
  block.kind === 'paragraph'
    ? block.text.length < 400
      ? block.text.split('\n')
      : []
    : block.rows.length > LETTERHEAD_HEIGHT
      ? []
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.text.split('\n')));

/**
 * The letterhead of another paper: a motto with a complete number line close to it. Letterheads printed in forms and
 * examples, and those of a paper issued with the one above, begin nothing.
 */
function beginsLetterhead(blocks: readonly Block[], i: number): boolean {
  const own = linesIn(blocks[i]!).map((line) => line.trim());
  if (!own.some((line) => isMotto(line))) return false;
  const near = blocks
    .slice(i, i + LETTERHEAD_HEIGHT)
    .flatMap(linesIn)
    .map((line) => line.trim());
  const numbered = near.some((line) => /\d/.test((symbolOfNumberLine(line) ?? '').split(/[/-]/)[0] ?? ''));
  const above = blocks.slice(Math.max(0, i - FORM_ABOVE), i).flatMap(linesIn);
  return numbered && !near.some(isAttachedLine) && !above.some((line) => FORM.test(line.trim()));
}
