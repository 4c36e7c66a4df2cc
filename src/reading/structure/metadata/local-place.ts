import { placeDateOf } from '../frame.ts';
import type { FrameLines } from './frame-lines.ts';

const CITIES = new Set(['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế']);

/** The province from the place of issue, "tỉnh Sơn Khê"; empty when the document does not tell. */
export function localPlace({ letterhead, aside }: FrameLines): string {
  for (const line of [...letterhead, ...aside]) {
    const place = placeDateOf(line.text)?.place.replace(/^(?:TP\.?|Thành phố)\s+/iu, '');
    if (place) return `${CITIES.has(place) ? 'thành phố' : 'tỉnh'} ${place}`;
  }
  return '';
}

/** The most often named province in a text: "Trường Cao đẳng Sơn Khê", "tỉnh Sơn Khê". */
export function provinceNamed(text: string, provinces: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const province of provinces) {
    const count = text.split(province).length - 1;
    if (count > most) [best, most] = [province, count];
  }
  return best;
}
