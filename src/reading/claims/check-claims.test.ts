import { expect, test } from 'vitest';
import { checkClaims } from './check-claims.ts';
import { RESOLUTION, sideOf } from './claims.test-support.ts';

const side = await sideOf(RESOLUTION);

const verdictOf = (text: string) => checkClaims(text, [side])[0]!;

test.each([
  ['Đến năm 2030, trên 90% thôn bản có mạng băng rộng.', 'II/1'],
  ['- Dành ít nhất 4% tổng chi ngân sách địa phương cho công nghệ số.', 'II/2'],
  ['Nghị quyết 33 đưa ra những mục tiêu rõ ràng, dễ nhớ, thiết thực đến năm 2030, với cách làm mới mẻ.', 'II'],
  ['Gắn kết các cơ quan báo chí, Ban Tuyên giáo và Dân vận Tỉnh ủy và người trồng chè.', 'IV/2'],
  ['Nghị quyết 33 đặt mục tiêu hình thành 12 hợp tác xã chế biến dược liệu.', 'II/3'],
])('%s is borne out', (text, clause) => {
  const { verdict, quoted } = verdictOf(text);
  expect(verdict).toBe('supported');
  expect(quoted.map((one) => one.clause)).toContain(clause);
});

test.each([
  ['Đến năm 2030, 95% thôn bản có mạng băng rộng.', '95'],
  ['Hình thành 12 trường nghề dạy lập trình cho trẻ em vùng cao.', '12'],
  ['Nghị quyết 33 đưa ra những mục tiêu rõ ràng, dễ nhớ, thiết thực đến năm 2040, với cách làm mới mẻ.', '2040'],
  ['Mục tiêu của tỉnh là hoàn thành đường sắt cao tốc vào năm 2030.', '2030'],
  ['Mục tiêu xuất khẩu hoa tươi sang ba châu lục đến năm 2030, đạt 12 triệu cành.', '2030'],
  ['Sở Tài chính chủ trì hướng dẫn tuyên truyền Nghị quyết.', 'Sở Tài chính'],
  ['Các ngành mũi nhọn: dược liệu, thổ cẩm, điện hạt nhân, kho lạnh.', 'điện hạt nhân'],
])('%s is not', (text, thing) => {
  const { verdict, missing } = verdictOf(text);
  expect(verdict).toBe('unsupported');
  expect(missing.map(({ atom }) => atom.text)).toContain(thing);
});

test('a number that stands beside something else is told with its place', () => {
  const { missing } = verdictOf('Hình thành 12 trường nghề dạy lập trình cho trẻ em vùng cao.');
  expect(missing[0]!.elsewhere).toMatchObject({ clause: 'II/3' });
});

test('the year of the line that leads a list in holds for its items', () => {
  const claims = checkClaims('- Ngắn hạn (2027):\n- Trên 90% thôn bản có mạng băng rộng.', [side]);
  expect(claims).toHaveLength(1);
  expect(claims[0]!.missing.map(({ atom }) => atom.text)).toEqual(['2027']);
});

test('nothing is asserted of a sentence that names nothing', () => {
  const { verdict, missing, quoted } = verdictOf('Mời nghệ nhân dạy nghề dệt thổ cẩm cho thanh niên là việc nên làm.');
  expect({ verdict, missing }).toEqual({ verdict: 'unchecked', missing: [] });
  expect(quoted.map(({ clause }) => clause)).toEqual(['III/3']);
});

test('headings and labels claim nothing', () => {
  expect(checkClaims('1. Mục tiêu của Nghị quyết 33\n- Trọng tâm:\n4. When (Khi nào?)', [side])).toEqual([]);
});

test('without documents every number is without ground', () => {
  expect(checkClaims('Đạt 90% vào năm 2030.', [])[0]!.verdict).toBe('unsupported');
});
