import { type Span, span } from '../model/span.ts';
import { indicatorName } from './indicator.ts';
import { matchesOf } from './match-at.ts';

/** Full coverage told in words: 100 %. Offsets are those of the text. */
export interface Coverage {
  readonly indicator: string;
  readonly at: number;
  readonly quote: Span;
}

const COVERAGE =
  /(?<!\p{L})((?:phủ sóng|phủ kín|phổ cập|bao phủ) [^,;.\n\d]{0,8}\d?[^,;.\n\d]{0,50}?) ?(?:trên |cho |tới |đến )?(?:toàn quốc|cả nước|toàn tỉnh|toàn thành phố|toàn bộ [^,;.\n\d]{2,40}|toàn dân|100 ?% [^,;.\n\d]{2,40}|mọi người dân|tất cả [^,;.\n\d]{2,40})/gu;

/** "sóng 5G phủ tới trung tâm tất cả các xã", "mạng cáp quang đến toàn bộ thôn, bản": what reaches them stands first. */
const REACHES =
  /(?<!\p{L})((?:sóng|mạng|internet|băng rộng|cáp quang|điện lưới|đường truyền)(?: [^,;.\n\d]{0,40}?\d?[^,;.\n\d]{0,30}?)?) (?:được )?(?:phủ|phủ sóng|phủ kín|kết nối|bao phủ)(?: (?:tới|đến|khắp|rộng khắp)){0,2} (?:(?:trung tâm|địa bàn|trên địa bàn|trụ sở|khu trung tâm) )?(?:của )?(?:tất cả|toàn bộ|mọi|toàn tỉnh|toàn xã|cả nước|toàn quốc)(?: [^,;.\n\d]{2,40})?/gu;

/** "Phủ sóng 5G toàn quốc", "phổ cập … cho toàn dân". */
export function coverageIn(text: string, folded: string, { start, end }: Span): Coverage[] {
  const words = folded.slice(start, end);
  if (!/phủ |phổ cập|kết nối/u.test(words)) return [];
  return [...matchesOf(COVERAGE, words), ...matchesOf(REACHES, words)]
    .filter((match) => !match[0].includes('%'))
    .map((match) => {
      const at = start + match.index;
      return {
        indicator: indicatorName(text.slice(at, at + match[1]!.length)),
        at,
        quote: span(at, at + match[0].length),
      };
    });
}
