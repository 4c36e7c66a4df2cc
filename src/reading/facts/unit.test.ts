import { describe, expect, it } from 'vitest';
import { foldLetters } from '../normalise/fold.ts';
import { unitAfter, unitOfColumn } from './unit.ts';

const unit = (text: string) => {
  const at = /[\d.,]+/u.exec(text)![0].length;
  return unitAfter(text, foldLetters(text), at);
};

describe('unitAfter', () => {
  it.each([
    ['3%', '%', 'percent'],
    ['3 %', '%', 'percent'],
    ['12 phần trăm', '%', 'percent'],
    ['2% GDP', '% GDP', 'percent'],
    ['2% GRDP của tỉnh', '% GRDP', 'percent'],
    ['2% tổng chi ngân sách địa phương', '% tổng chi ngân sách địa phương', 'percent'],
    ['3% tổng chi ngân sách nhà nước hằng năm', '% tổng chi ngân sách nhà nước', 'percent'],
    ['40% trong tổng số doanh nghiệp', '%', 'percent'],
    ['40% tổng giá trị sản xuất công nghiệp', '%', 'percent'],
    ['60% dân số;', '% dân số', 'percent'],
    ['60% dân số dùng mạng', '%', 'percent'],
    ['80% doanh nghiệp trên địa bàn', '%', 'percent'],
    ['18%/năm', '%/năm', 'percent'],
    ['18 % / năm', '%/năm', 'percent'],
    ['9% mỗi năm', '%/năm', 'percent'],
    ['11 người trên một vạn dân', 'người/vạn dân', 'count'],
    ['12 người/vạn dân', 'người/vạn dân', 'count'],
    ['9 cán bộ nghiên cứu/1 vạn dân', 'người/vạn dân', 'count'],
    ['32 giường bệnh/vạn dân', 'giường bệnh/vạn dân', 'count'],
    ['1 doanh nghiệp/1000 dân', 'doanh nghiệp/1000 dân', 'count'],
    ['5 doanh nghiệp công nghệ số', 'doanh nghiệp', 'count'],
    ['3 tổ chức, doanh nghiệp hàng đầu', 'tổ chức, doanh nghiệp', 'count'],
    ['7 cơ sở dữ liệu dùng chung', 'cơ sở dữ liệu', 'count'],
    ['44 tỷ USD', 'tỷ USD', 'money'],
    ['9.200 USD', 'USD', 'money'],
    ['500 tỷ đồng', 'tỷ đồng', 'money'],
    ['95 triệu đồng/người/năm', 'triệu đồng/người/năm', 'money'],
    ['1,5 triệu lượt khách', 'triệu lượt khách', 'count'],
    ['350 Tbps', 'Tbps', 'measure'],
    ['120 km', 'km', 'measure'],
    ['6 tháng', 'tháng', 'time'],
    ['0,75', '', 'none'],
    ['37,6 trở lên', '', 'none'],
    ['0,75; chỉ số khác', '', 'none'],
  ])('%s: %s', (text, short, kind) => {
    expect(unit(text)).toMatchObject({ text: short, kind });
  });

  it('does not take a letter that is glued to the number', () => {
    expect(unit('5G toàn tỉnh').length).toBe(0);
  });
});

describe('unitOfColumn', () => {
  it.each([
    ['Thứ bậc', 'hạng'],
    ['Người/vạn dân', 'người/vạn dân'],
    ['% GRDP', '% GRDP'],
    ['Số doanh nghiệp/1000 dân', 'doanh nghiệp/1000 dân'],
    ['Chỉ số phát triển con người (HDI)', 'HDI'],
    ['Tbps', 'Tbps'],
    ['', ''],
  ])('%s: %s', (printed, short) => {
    expect(unitOfColumn(printed)).toBe(short);
  });
});
