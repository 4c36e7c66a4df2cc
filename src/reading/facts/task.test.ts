import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../model/document.ts';
import { quote } from '../model/span.ts';
import { by, document, type Sketch, summary } from './task-sketch.ts';

describe('tasks of running text', () => {
  const organised = (...clauses: Sketch[]): Sketch[] => [{ path: 'III', heading: 'TỔ CHỨC THỰC HIỆN' }, ...clauses];

  it('hands the body of a heading down to its points', () => {
    const found = document(
      organised(
        { path: 'III/1', text: 'Sở Khoa học và Công nghệ:' },
        { path: 'III/1/a', text: 'Chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan rà soát định mức;' },
        { path: 'III/1/b', text: 'Định kỳ hằng quý tổng hợp, báo cáo Ủy ban nhân dân tỉnh.' },
        { path: 'III/2', heading: 'Sở Tài chính', text: 'Cân đối nguồn vốn.' },
      ),
    );
    expect(summary(found)).toEqual([
      ['III/1/a', 'Sở Khoa học và Công nghệ', 'Sở Tài chính | các đơn vị liên quan'],
      ['III/1/b', 'Sở Khoa học và Công nghệ', ''],
      ['III/2', 'Sở Tài chính', ''],
    ]);
    expect(found.tasks[1]).toMatchObject({
      deadline: { kind: 'recurring', every: 'P3M' },
      deliverable: 'báo cáo Ủy ban nhân dân tỉnh',
    });
  });

  it('reads one task a paragraph where paragraphs name different bodies', () => {
    const found = document(
      organised({
        path: 'III/1',
        text: 'Các huyện ủy, thành ủy xây dựng kế hoạch quán triệt.\nBan Tuyên giáo Tỉnh ủy hướng dẫn tuyên truyền.\nKịp thời biểu dương điển hình.',
      }),
    );
    expect(summary(found)).toEqual([
      ['III/1', 'Các huyện ủy | thành ủy', ''],
      ['III/1', 'Ban Tuyên giáo Tỉnh ủy', ''],
    ]);
    expect(found.tasks[1]?.text).toContain('biểu dương');
  });

  it.each<[string, string, string]>([
    ['Giao Sở Nội vụ chủ trì, phối hợp với Công an tỉnh xây dựng quy chế.', 'Sở Nội vụ', 'Công an tỉnh'],
    ['Đề nghị Tỉnh đoàn Sơn Khê phát động phong trào.', 'Tỉnh đoàn Sơn Khê', ''],
    ['Trên cơ sở kết quả rà soát, các sở, ban, ngành xây dựng lộ trình.', 'các sở, ban, ngành', ''],
    ['Ủy ban nhân dân tỉnh giao Sở Tài chính tham mưu kinh phí.', 'Sở Tài chính', ''],
    ['Sở Y tế chỉ đạo các bệnh viện triển khai bệnh án điện tử.', 'Sở Y tế', ''],
    ['Sở Giáo dục và Đào tạo hướng dẫn các trường phối hợp với Công an xã tuyên truyền.', 'Sở Giáo dục và Đào tạo', ''],
    [
      'Chánh Văn phòng UBND tỉnh; Thủ trưởng các sở, ban, ngành chịu trách nhiệm thi hành.',
      'Chánh Văn phòng UBND tỉnh | Thủ trưởng các sở, ban, ngành',
      '',
    ],
    ['Sở Công Thương (cơ quan thường trực) theo dõi.', 'Sở Công Thương', ''],
  ])('%s', (text, lead, coordinating) => {
    expect(summary(document(organised({ path: 'III/1', text })))).toEqual([['III/1', lead, coordinating]]);
  });

  it('reads bodies behind labels, in clauses below or in brackets', () => {
    const found = document([
      { path: 'II', heading: 'NHIỆM VỤ' },
      { path: 'II/a', text: 'Xây dựng trung tâm dữ liệu.' },
      { path: 'II/a/-1', text: 'Cơ quan chủ trì: Sở Nội vụ.' },
      { path: 'II/a/-2', text: 'Cơ quan phối hợp: Công an tỉnh.' },
      { path: 'II/a/-3', text: 'Thời gian hoàn thành: Quý III/2026.' },
      { path: 'II/b', text: 'Tập huấn kỹ năng số (đơn vị chủ trì: Sở Nội vụ; thời gian thực hiện: thường xuyên).' },
    ]);
    expect(summary(found)).toEqual([
      ['II/a', 'Sở Nội vụ', 'Công an tỉnh'],
      ['II/b', 'Sở Nội vụ', ''],
    ]);
    expect(found.tasks.map(({ deadline }) => deadline.kind)).toEqual(['fixed', 'continuous']);
  });

  it.each<[string, Sketch[], Partial<Metadata>?]>([
    [
      'a section on the situation',
      [
        { path: 'I', heading: 'TÌNH HÌNH' },
        { path: 'I/1', text: 'Sở Y tế chủ trì triển khai bệnh án điện tử.' },
      ],
    ],
    [
      'aims',
      [
        { path: 'I', heading: 'MỤC TIÊU' },
        { path: 'I/1', text: 'Các sở, ngành hoàn thành số hóa hồ sơ trong năm 2026.' },
      ],
    ],
    ['what has been done', organised({ path: 'III/1', text: 'Sở Y tế đã ban hành 12 văn bản.' })],
    [
      'a solution without a body',
      [
        { path: 'II', heading: 'NHIỆM VỤ, GIẢI PHÁP' },
        { path: 'II/1', text: 'Đẩy mạnh thanh toán số, phấn đấu 90% giao dịch.' },
      ],
    ],
    ['an entry of a bibliography', [{ path: '1', text: 'Bộ Xây dựng (2021), Báo cáo tổng kết.' }]],
    ['a duty of borrowers', organised({ path: 'III/1', text: 'Khách hàng vay vốn hoàn trả nợ đúng hạn.' })],
    [
      'a norm on procedure',
      [
        { path: 'Đ5', heading: 'Trình tự thực hiện' },
        { path: 'Đ5/1', text: 'Sở Xây dựng chủ trì, phối hợp với cơ quan liên quan thẩm định hồ sơ.' },
      ],
      { type: 'Nghị định' },
    ],
    [
      'a norm outside the closing articles',
      [
        { path: 'Đ5', heading: 'Mức vốn' },
        { path: 'Đ5/1', text: 'Ngân hàng Chính sách xã hội thỏa thuận mức vốn với người vay.' },
      ],
      { type: 'Nghị định' },
    ],
  ])('finds no task in %s', (_, sketches, metadata) => {
    expect(document(sketches, metadata).tasks).toEqual([]);
  });

  it('is surer inside duties than outside', () => {
    const inside = document(organised({ path: 'III/1', text: 'Sở Y tế xây dựng kế hoạch.' })).tasks[0]!;
    const outside = document([{ path: 'II/1', text: 'Sở Y tế xây dựng kế hoạch.' }]).tasks[0]!;
    expect(inside.confidence).toBeGreaterThan(outside.confidence);
  });

  it('keeps ids when another clause changes', () => {
    const clause = { path: 'III/1', text: 'Sở Y tế xây dựng kế hoạch.' };
    const first = document(organised(clause)).tasks[0]!.id;
    const again = document(organised({ path: 'III/0', text: 'Sở Nội vụ tổ chức tập huấn.' }, clause)).tasks[1]!.id;
    expect(again).toBe(first);
  });

  it('is less sure of a deadline whose year it had to find', () => {
    const [written, found] = ['trước ngày 30/6/2026', 'trước ngày 30/6'].map(
      (due) => document(organised({ path: 'III/1', text: `Sở Y tế xây dựng kế hoạch ${due}.` })).tasks[0]!,
    );
    expect(found!.deadline).toMatchObject({ kind: 'fixed', date: '2026-06-30', before: true });
    expect(found!.confidence).toBeLessThan(written!.confidence);
  });

  it('reads through misread marks', () => {
    const found = document(
      organised({
        path: 'III/1',
        text: 'Sở Khoa học và Công nghể chủ tri, phối họp với Uỷ ban nhân dấn cấp xã rà soát.',
      }),
    );
    expect(by('coordinating', found.tasks[0])).toEqual(['Uỷ ban nhân dấn cấp xã']);
  });

  it('never throws, and every span lies in the text and quotes its words', () => {
    const piece = fc.constantFrom(
      'Sở Nội vụ',
      'các sở, ngành',
      'Giao',
      'chủ trì',
      'phối hợp với',
      'báo cáo',
      'xây dựng kế hoạch',
      'trước ngày 30/6/2026',
      'hằng năm',
      ':',
      ',',
      '.',
      ';',
      'và',
      'Cơ quan chủ trì:',
      'Trên cơ sở',
      '(',
      'Trách nhiệm của',
      'lạ',
    );
    const words = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const { canonical, tasks } = document(organised(...texts.map((text, i) => ({ path: `III/${i + 1}`, text }))));
        for (const task of tasks) {
          expect(quote(canonical.text, task.span).replace(/\s+/gu, ' ').trim()).toBe(task.quote);
          for (const body of task.bodies) expect(quote(canonical.text, body.span)).toBe(body.name);
          const due = task.deadline.kind === 'compound' ? null : task.deadlineSpan;
          expect(due ? quote(canonical.text, due) : task.deadline.text).toBe(task.deadline.text);
        }
      }),
    );
  });
});
