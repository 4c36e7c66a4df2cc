/**
 * Words of whoever passes a directive on, above or about it: "Trân trọng giới thiệu toàn văn …", "Thay mặt …, đồng chí …
 * đã ký ban hành Nghị quyết số …", "Nghị quyết số … ngày … của … về …" as a caption.
 */
const PRESENTS =
  /giới thiệu (?:toàn văn|nội dung)|(?:đã|vừa)\s+(?:ký|kí|ban hành)|toàn văn (?:Nghị quyết|Kết luận|Chỉ thị|Quyết định|Nghị định)|^(?:\*{0,2}Ngày \d[^.]{5,120}\s)(?:ký|kí|ban hành)\s/iu;
const CAPTION =
  /^(?:Nghị quyết|Kết luận|Chỉ thị|Quyết định|Quy định|Nghị định|Hướng dẫn|Kế hoạch|Thông báo|Chương trình)(?: hành động)? số\s?\d{1,4}[\p{L}\d/.-]{2,20},? (?:\(?ngày|của) /u;

export function isIntroduction(text: string): boolean {
  const beginning = text.slice(0, 400);
  return CAPTION.test(beginning) || PRESENTS.test(beginning);
}
