import type { Canonical } from '../model/canonical.ts';
import { Refusal } from '../model/refusal.ts';

const MARK = /^[\s([]*(?:Độ mật\s*:\s*)?((?:TUYỆT |TỐI )?MẬT)[\s)\].]*$/u;

/**
 * Refuses a source that bears a secrecy mark (dấu chỉ độ mật; Luật Bảo vệ bí mật nhà nước 2018, Thông tư
 * 24/2020/TT-BCA).
 *
 * @throws {Refusal} secrecy-mark, with the mark.
 */
export function refuseSecrecy({ text }: Canonical): void {
  for (const line of text.slice(0, 2000).split(/[\n\t]/)) {
    const mark = MARK.exec(line)?.[1];
    if (mark) throw new Refusal('secrecy-mark', { mark });
  }
}
