import type { Target } from '../model/fact.ts';
import { fold } from '../normalise/fold.ts';
import { type Token, tokenise } from './token.ts';

/** Words of indicators that say the same of the same thing. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/yếu tố năng suất|nhân tố năng suất|năng suất nhân tố|năng suất yếu tố/gu, 'năng suất nhân tố'],
  [/nguồn nhân lực|nhân lực|cán bộ/gu, 'nhân lực'],
  [/xếp hạng về |xếp hạng |qui mô |tỉ lệ |tỉ trọng |số lượng |tổng số |bố trí |hình thành |phấn đấu |giá trị /gu, ''],
  [/kinh phí chi|tổng đầu tư xã hội|đầu tư của nhà nước|kinh phí|tổng đầu tư/gu, 'chi'],
  [/một vạn dân|1 vạn dân/gu, 'vạn dân'],
  [/grdp|tổng sản phẩm trên địa bàn|tổng sản phẩm trong nước/gu, 'gdp'],
];

/** Words of a target's name and unit, by which the same indicator is known again in another document. */
export function indicatorTokens({ indicator, unit }: Target): Token[] {
  const words = SYNONYMS.reduce((text, [pattern, name]) => text.replace(pattern, name), fold(`${indicator} . ${unit}`));
  return tokenise(words, 0);
}
