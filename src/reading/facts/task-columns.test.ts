import { describe, expect, it } from 'vitest';
import { columnRole, isTaskTable } from './task-columns.ts';

describe('columnRole', () => {
  it.each([
    ['Tên nhiệm vụ', 'task'],
    ['NỘI DUNG CÔNG VIỆC', 'task'],
    ['Cơ quan chủ trì', 'lead'],
    ['Đơn vị, cá nhân phụ trách', 'lead'],
    ['Cơ quan, đơn vị thực hiện', 'lead'],
    ['Co quan chu tri', 'lead'],
    ['Đơn vị phối hợp thực hiện', 'coordinating'],
    ['Kết quả, sản phẩm', 'deliverable'],
    ['Thời gian hoàn thành', 'deadline'],
    ['Tiến độ thực hiện', 'deadline'],
    ['Thời hạn trình', 'deadline'],
    ['Phân công thực hiện', 'lead'],
    ['Cơ quan phốn hợp', 'coordinating'],
    ['Lãnh đạo phụ trách', null],
    ['Thời gian bắt đầu', null],
    ['TT', null],
    ['Ghi chú', null],
    ['Chỉ tiêu', null],
  ])('%s: %s', (header, role) => {
    expect(columnRole(header)).toBe(role);
  });
});

describe('isTaskTable', () => {
  it.each([
    [['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'], true],
    [['STT', 'Nội dung', 'Sản phẩm', 'Thời hạn'], true],
    [['STT', 'Nội dung', 'Ghi chú'], false],
    [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Cơ quan chủ trì'], false],
    [['STT', 'Tên thủ tục', 'Nội dung', 'Cơ quan thực hiện'], false],
    [['Thời gian', 'Địa điểm'], false],
    [[], false],
  ])('%o: %s', (headers, expected) => {
    expect(isTaskTable(headers)).toBe(expected);
  });
});
