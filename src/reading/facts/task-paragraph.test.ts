import { expect, it } from 'vitest';
import { by, document, summary } from './task-sketch.ts';

it.each([
  [
    'several orders',
    'Giao Sở Xây dựng thống kê thiệt hại tại các xã vùng cao; giao Văn phòng Ủy ban nhân dân tỉnh theo dõi.',
    [
      ['IV/1', 'Sở Xây dựng', ''],
      ['IV/1', 'Văn phòng Ủy ban nhân dân tỉnh', ''],
    ],
  ],
  [
    'an order behind a decision',
    'Thống nhất chủ trương thuê hạ tầng điện toán đám mây. Giao Sở Tài chính thẩm định kinh phí.',
    [['IV/1', 'Sở Tài chính', '']],
  ],
  [
    'who leads behind the work',
    'Xây dựng đề án dữ liệu nông nghiệp (Cục Chuyển đổi số chủ trì; hoàn thành trong quý II/2026).',
    [['IV/1', 'Cục Chuyển đổi số', '']],
  ],
  [
    'roles in parentheses',
    'Sở Tài chính (chủ trì), Sở Nội vụ (phối hợp) hướng dẫn thanh toán.',
    [['IV/1', 'Sở Tài chính', 'Sở Nội vụ']],
  ],
  [
    'a list of bodies',
    'Trung tâm có ba phòng: Phòng Tư vấn; Phòng Tổ chức sự kiện; Phòng Đào tạo nghề. Nhân sự 21 người.',
    [],
  ],
])('%s', (_, text, expected) => {
  const read = document([
    { path: 'IV', heading: 'NHIỆM VỤ' },
    { path: 'IV/1', text },
  ]);
  expect(summary(read)).toEqual(expected);
});

const HEADERS = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian thực hiện / 2026', 'Thời gian thực hiện / 2027'];
const row = (...cells: string[]) => Object.fromEntries(HEADERS.map((header, i) => [header, cells[i] ?? '']));

it('cells that repeat the one above, years that are ticked', () => {
  const { tasks } = document([
    { path: 'PL/r1', row: row('1', 'Lập danh mục dữ liệu mở', 'Sở A', 'Sở B', 'x', '') },
    { path: 'PL/r2', row: row('2', 'Công bố danh mục', 'nt', '-', 'x', 'x') },
  ]);
  expect(tasks.map((task) => [by('lead', task), by('coordinating', task), task.deadline])).toEqual([
    [['Sở A'], ['Sở B'], { kind: 'fixed', text: '2026', date: '2026-12-31' }],
    [['Sở A'], [], { kind: 'fixed', text: '2027', date: '2027-12-31' }],
  ]);
});
