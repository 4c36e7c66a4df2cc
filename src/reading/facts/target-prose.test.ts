import { describe, expect, it } from 'vitest';
import { foldLetters } from '../normalise/fold.ts';
import { locatedText } from './clause-text.ts';
import { targetsInProse } from './target-prose.ts';
import type { Purpose } from './target-section.ts';

function targets(text: string, purpose: Purpose = 'aims', year: number | null = 2030) {
  const located = locatedText({ raw: text, text, edits: [], blocks: [] }, [{ start: 0, end: text.length }]);
  const surroundings = { section: { purpose, year }, documentYear: null, rowYear: null, scope: 'Sơn Khê' };
  return targetsInProse({ clause: null, located, folded: foldLetters(located.text) }, surroundings);
}

const brief = (text: string, purpose?: Purpose) =>
  targets(text, purpose).map((t) => [
    t.indicator,
    t.comparator,
    t.valueTo === null ? t.value : [t.value, t.valueTo],
    t.unit,
    t.year,
  ]);

describe('targets among aims', () => {
  it.each([
    ['Quy mô kinh tế số đạt tối thiểu 25% GRDP.', [['quy mô kinh tế số', '>=', 25, '% GRDP', 2030]]],
    [
      'Tỷ lệ hộ có cáp quang đạt trên 90%; thanh toán số chiếm 60%.',
      [
        ['tỷ lệ hộ có cáp quang', '>', 90, '%', 2030],
        ['thanh toán số', '=', 60, '%', 2030],
      ],
    ],
    ['Đến năm 2028, phấn đấu 100% xã có điểm hỗ trợ số.', [['xã có điểm hỗ trợ số', '=', 100, '%', 2028]]],
    [
      'Hoàn thành số hoá 100% hồ sơ lưu trữ của tỉnh.',
      [['hoàn thành số hoá hồ sơ lưu trữ của tỉnh', '=', 100, '%', 2030]],
    ],
    [
      'Hình thành 02 trung tâm đổi mới sáng tạo, 05 vườn ươm công nghệ.',
      [
        ['hình thành trung tâm đổi mới sáng tạo', '=', 2, 'trung tâm', 2030],
        ['vườn ươm công nghệ', '=', 5, 'vườn ươm', 2030],
      ],
    ],
    [
      'Có từ 15 - 20 tổ chức khoa học và công nghệ được xếp hạng.',
      [['tổ chức khoa học và công nghệ được xếp hạng', 'range', [15, 20], 'tổ chức', 2030]],
    ],
    ['Nhân lực nghiên cứu đạt 9 người trên một vạn dân.', [['nhân lực nghiên cứu', '=', 9, 'người/vạn dân', 2030]]],
    [
      'Số lượng đơn sáng chế tăng bình quân 12-14%/năm.',
      [['số lượng đơn sáng chế', 'growth~', [12, 14], '%/năm', 2030]],
    ],
    ['Tốc độ tăng trưởng GRDP từ 9%/năm trở lên.', [['tốc độ tăng trưởng GRDP', 'growth>=', 9, '%/năm', 2030]]],
    ['Tỷ trọng đóng góp của TFP đạt từ 40,5 % trở lên.', [['tỷ trọng đóng góp của TFP', '>=', 40.5, '%', 2030]]],
    [
      'Chi cho khoa học đạt 1,2% GRDP vào năm 2027, trên 2% GRDP vào năm 2030.',
      [
        ['chi cho khoa học', '=', 1.2, '% GRDP', 2027],
        ['chi cho khoa học', '>', 2, '% GRDP', 2030],
      ],
    ],
    ['Tỷ lệ hộ nghèo giảm còn dưới 2%.', [['tỷ lệ hộ nghèo', '<', 2, '%', 2030]]],
    ['GRDP bình quân đầu người đạt 6.500 USD.', [['GRDP bình quân đầu người', '=', 6500, 'USD', 2030]]],
    [
      'Chỉ số phát triển con người (HDI) duy trì trên 0,75.',
      [['chỉ số phát triển con người (HDI)', '>', 0.75, '', 2030]],
    ],
    ['Phủ sóng 5G toàn tỉnh.', [['phủ sóng 5G', '=', 100, '%', 2030]]],
    ['Thuộc nhóm 15 tỉnh dẫn đầu cả nước về chuyển đổi số.', [['chuyển đổi số', 'rank<=', 15, 'hạng', 2030]]],
    [
      'Chỉ số cải cách hành chính nằm trong top 10 cả nước.',
      [['chỉ số cải cách hành chính', 'rank<=', 10, 'hạng', 2030]],
    ],
    ['Giai đoạn 2031 - 2035: Quy mô GRDP đạt 70 tỉ USD.', [['quy mô GRDP', '=', 70, 'tỉ USD', 2035]]],
    [
      'Số doanh nghiệp công nghệ số tăng gấp 2 lần so với năm 2025.',
      [['số doanh nghiệp công nghệ số', '=', 2, 'lần', 2030]],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    'Toàn tỉnh đã triển khai 64 nhiệm vụ khoa học và công nghệ.',
    'Hiện có 12 doanh nghiệp khoa học và công nghệ.',
    'Định kỳ 6 tháng báo cáo kết quả.',
    'Thực hiện Kế hoạch số 88/KH-UBND ngày 12/3/2027.',
    'Nâng cao nhận thức về cuộc Cách mạng công nghiệp lần thứ tư.',
    'Xây dựng chính quyền địa phương 2 cấp vững mạnh.',
  ])('%s sets none', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('keeps what it starts from as the baseline', () => {
    const [target, ...others] = targets('Tỷ lệ lao động qua đào tạo tăng từ 35% lên trên 55%.');
    expect(others).toEqual([]);
    expect(target).toMatchObject({
      indicator: 'tỷ lệ lao động qua đào tạo',
      comparator: '>',
      value: 55,
      baseline: { value: 35 },
    });
  });

  it('tells where the year was read', () => {
    expect(targets('Đến năm 2028, đạt 5 sản phẩm.')[0]).toMatchObject({ year: 2028, yearFrom: 'own' });
    expect(targets('Đạt 5 sản phẩm.')[0]).toMatchObject({ year: 2030, yearFrom: 'heading' });
  });
});

describe('targets among work to be done', () => {
  it.each([
    ['Bố trí ít nhất 15% chi sự nghiệp khoa học cho công nghệ chiến lược.', 1],
    ['Đến năm 2027, có ít nhất 03 dự án bán dẫn.', 1],
    ['Nâng tỷ lệ cán bộ có chuyên môn kỹ thuật đạt tối thiểu 25%.', 1],
    ['Phấn đấu giải ngân 100% kế hoạch vốn năm 2027.', 1],
    ['Đến năm 2030, đào tạo 1.000 kỹ sư bán dẫn.', 1],
    ['Đã triển khai 64 nhiệm vụ, đạt 92% kế hoạch.', 0],
    ['Toàn tỉnh thu hút được 25 dự án trong năm 2027.', 0],
    ['Tỷ lệ lấp đầy đạt ít nhất 60% mới được thành lập cụm mới.', 0],
    ['Thực hiện tốt 5 nhóm nhiệm vụ, 3 đột phá.', 0],
    ['Hội đồng gồm 9 thành viên, có ít nhất 5 chuyên gia.', 0],
    ['Miễn thuế 4 năm, giảm 50% số thuế trong 9 năm tiếp theo.', 0],
    ['Hỗ trợ tối đa 30% chi phí mua máy.', 0],
    ['Người từ 18 tuổi trở lên có ít nhất 2 năm kinh nghiệm.', 0],
    ['Trường hợp vốn đạt trên 50% thì báo cáo Bộ Tài chính.', 0],
    ['Họp khi có ít nhất 70% thành viên có mặt.', 0],
    ['Tổ chức 02 hội nghị, xây dựng 03 báo cáo.', 0],
    ['Mỗi buổi không quá 120 phút.', 0],
    ['Lãi suất trên 4,8%/năm.', 0],
  ])('%s: %d', (text, count) => {
    expect(brief(text, 'work')).toHaveLength(count);
  });
});
