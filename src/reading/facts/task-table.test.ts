import { describe, expect, it } from 'vitest';
import { quote } from '../model/span.ts';
import { document, summary } from './task-sketch.ts';

describe('tasks of tables', () => {
  const row = (cells: Partial<Record<'task' | 'lead' | 'with' | 'result' | 'due', string>>) => ({
    TT: '1',
    'Tên nhiệm vụ': cells.task ?? '',
    'Cơ quan chủ trì': cells.lead ?? '',
    'Cơ quan phối hợp': cells.with ?? '',
    'Kết quả': cells.result ?? '',
    'Thời gian hoàn thành': cells.due ?? '',
  });

  it('reads a row with everything located', () => {
    const { canonical, tasks } = document([
      {
        path: 'PL/r1',
        row: row({
          task: 'Xây dựng Đề án dữ liệu mở',
          lead: 'Sở Nội vụ, Công an tỉnh',
          with: 'Các sở, ngành',
          result: 'Quyết định',
          due: 'Quý II/2026',
        }),
      },
    ]);
    const [task] = tasks;
    expect(task).toMatchObject({ clause: 'PL/r1', text: 'Xây dựng Đề án dữ liệu mở', deliverable: 'Quyết định' });
    expect(task?.deadline).toEqual({ kind: 'fixed', text: 'Quý II/2026', date: '2026-06-30' });
    expect(task?.bodies.map(({ role, isClass, span }) => [role, isClass, quote(canonical.text, span)])).toEqual([
      ['lead', false, 'Sở Nội vụ'],
      ['lead', false, 'Công an tỉnh'],
      ['coordinating', true, 'Các sở, ngành'],
    ]);
    expect(quote(canonical.text, task!.deadlineSpan!)).toBe('Quý II/2026');
  });

  it('gives no task for rows that go on, number the columns or head a group', () => {
    const found = document([
      { path: 'PL/r1', row: row({ task: 'Tập huấn kỹ năng số', lead: 'Sở Nội vụ' }) },
      { path: 'PL/r2', row: row({ task: 'cho cán bộ cấp xã' }) },
      { path: 'PL/r3', row: row({ task: '(2)', lead: '(3)', with: '(4)', result: '(5)', due: '(6)' }) },
    ]);
    expect(summary(found)).toEqual([['PL/r1', 'Sở Nội vụ', '']]);
  });

  it('takes the second line of a header for a header', () => {
    const found = document([
      {
        path: 'PL/r1',
        row: { TT: '', 'Nội dung': '', 'Đơn vị thực hiện': 'Chủ trì', ' ': 'Phối hợp', 'Thời hạn': '' },
      },
      {
        path: 'PL/r2',
        row: {
          TT: '1',
          'Nội dung': 'Số hóa hồ sơ',
          'Đơn vị thực hiện': 'Sở Tư pháp',
          ' ': 'Sở Y tế',
          'Thời hạn': '2027',
        },
      },
    ]);
    expect(summary(found)).toEqual([['PL/r2', 'Sở Tư pháp', 'Sở Y tế']]);
  });

  it.each<Readonly<Record<string, string>>>([
    { 'Tên thủ tục hành chính': 'Cấp giấy phép', 'Cơ quan thực hiện': 'Sở Xây dựng', 'Thời hạn giải quyết': '15 ngày' },
    { 'Chỉ tiêu': 'Tỷ lệ hồ sơ số', 'Đơn vị tính': '%', 'Cơ quan chủ trì theo dõi': 'Sở Nội vụ', 'Năm 2030': '90' },
    { 'Họ và tên': 'Nguyễn Văn An', 'Chức vụ': 'Trưởng phòng', 'Đơn vị': 'Sở Nội vụ' },
  ])('gives no task for a table of something else: %o', (cells) => {
    expect(document([{ path: 'PL/r1', row: cells }]).tasks).toEqual([]);
  });
});
