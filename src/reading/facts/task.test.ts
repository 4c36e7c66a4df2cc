import { describe, expect, it } from 'vitest';
import type { Canonical } from '../model/canonical.ts';
import type { Clause, ClauseCell, Metadata, ReadDocument } from '../model/document.ts';
import type { Task } from '../model/fact.ts';
import { quote, span } from '../model/span.ts';
import { readTasks } from './task.ts';

interface Sketch {
  readonly path: string;
  readonly text?: string;
  readonly heading?: string;
  readonly row?: Readonly<Record<string, string>>;
}

const METADATA: Metadata = {
  symbol: '12/KH-UBND',
  type: 'Kế hoạch',
  issuer: 'Ủy ban nhân dân tỉnh Sơn Khê',
  issuedOn: '2026-03-12',
  place: 'Sơn Khê',
  title: null,
  signatory: null,
  signatoryRole: null,
  recipients: [],
  basis: [],
};

/** A canonical text and the clauses of a sketch; "\n" parts paragraphs. */
function document(sketches: readonly Sketch[], metadata: Partial<Metadata> = {}) {
  let text = '';
  const put = (words: string) => {
    const start = text.length;
    text += `${words}\n`;
    return span(start, start + words.length);
  };
  const clauses = sketches.map(({ path, text: words = '', heading = null, row }): Clause => {
    const start = text.length;
    const cells =
      row && Object.entries(row).map(([header, cell]): ClauseCell => ({ header, text: cell, span: put(cell) }));
    const lines = [heading, ...words.split('\n')].filter((line): line is string => Boolean(line));
    const paragraphs = row ? [] : lines.map(put);
    const whole = span(start, text.length);
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null;
    const kind = row ? 'row' : /^Đ\d+$/u.test(path) ? 'article' : 'clause';
    return {
      path,
      parent,
      kind,
      label: path,
      heading,
      text: lines.join(' '),
      paragraphs,
      span: whole,
      own: whole,
      page: 1,
      ...(cells && { cells }),
      confidence: 1,
      eId: '',
      hash: '',
    };
  });
  const canonical: Canonical = { raw: text, text, edits: [], blocks: [] };
  const structure: Omit<ReadDocument, 'facts'> = {
    kind: 'directive',
    kindSigns: [],
    style: 'state',
    span: span(0, text.length),
    metadata: { ...METADATA, ...metadata },
    anchors: [],
    segments: [],
    clauses,
    warnings: [],
  };
  return { canonical, tasks: readTasks(canonical, structure) };
}

const by = (role: 'lead' | 'coordinating', task: Task | undefined) =>
  (task?.bodies ?? []).filter((body) => body.role === role).map(({ name }) => name);
const summary = ({ tasks }: { tasks: readonly Task[] }) =>
  tasks.map((task) => [task.clause, by('lead', task).join(' | '), by('coordinating', task).join(' | ')]);

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
});
