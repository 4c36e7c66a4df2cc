import type { Canonical } from '../model/canonical.ts';
import { fold } from '../normalise/fold.ts';
import { sentencesOf, type Token } from './token.ts';

/**
 * Sentences that end a directive and say what becomes of the paper, not what is to be done: "Nghị quyết này phổ biến đến chi
 * bộ" (Hướng dẫn 36-HD/VPTW), "Quyết định này có hiệu lực kể từ ngày ký" (Nghị định 30/2020/NĐ-CP). All directives have them, so
 * that one takes up another's means nothing.
 */
const FORMULA =
  /^(?:nghị quyết|kết luận|chỉ thị|quy định|quy chế|quyết định|hướng dẫn|chương trình(?: hành động)?|kế hoạch|thông tri|nghị định|thông tư|công văn|đề án) này (?:được )?(?:phổ biến|có hiệu lực|thay thế|gửi đến|thực hiện kể từ|thi hành kể từ)(?!\p{L})/u;
/** The longest opening is well within it. */
const OPENING = 60;

/** The tokens without the sentences that are such formulas. */
export function withoutFormulas({ text }: Canonical, tokens: readonly Token[]): readonly Token[] {
  const sentences = sentencesOf(tokens);
  const kept = sentences.filter(([first]) => !FORMULA.test(fold(text.slice(first!.start, first!.start + OPENING))));
  return kept.length === sentences.length ? tokens : kept.flat();
}
