import { beforeAll, describe, expect, it } from 'vitest';
import { quote } from '../model/span.ts';
import { align } from './align.ts';
import type { Alignment } from './alignment.ts';
import { alignmentToJson } from './alignment-json.ts';
import type { Side } from './side.ts';
import { MEMBERSHIP, PROGRAMME, RESOLUTION, sideOf } from './sides.test-support.ts';

let upstream: Side;
let downstream: Side;
let found: Alignment;

beforeAll(async () => {
  [upstream, downstream] = await Promise.all([sideOf(RESOLUTION), sideOf(PROGRAMME)]);
  found = align(upstream, downstream);
});

const kindOf = (path: string) => found.links.find(({ from }) => from === path)!.kind;

const belowOf = (path: string): string[] => found.links.filter(({ from }) => from === path).map(({ to }) => to);

describe('align', () => {
  it.each([
    ['II/1', ['I/1']],
    ['II/2', ['I/2']],
    ['III/1', ['II/1']],
    ['III/2', ['II/2']],
    ['IV/1', ['III/1']],
    ['IV/2', ['III/2']],
  ])('%s is taken up by %j', (path, below) => {
    expect(belowOf(path)).toEqual(below);
  });

  it('lists what nobody takes up, with the nearest candidate, and why a view need not be', () => {
    const status = (path: string) => found.omissions.find((omission) => omission.path === path)?.status;
    expect(found.omissions.map(({ path }) => path)).toEqual(['I/1', 'II/3', 'III/3']);
    expect([status('I/1'), status('II/3'), status('III/3')]).toEqual(['view', 'omitted', 'omitted']);
    expect(found.omissions[1]!.best!.score).toBeGreaterThan(0);
    expect(found.searched).toBe(7);
  });

  it('lists what the document below adds', () => {
    expect(found.additions.map(({ path }) => path)).toEqual(['II/3']);
  });

  it('follows every number', () => {
    const moves = found.numbers.map(({ from, to, direction, reasons }) => [from, to, direction, ...reasons]);
    expect(moves).toEqual([
      ['II/1', 'I/1', 'comparator', 'looser-word', 'other-scope'],
      ['II/2', 'I/2', 'lowered', 'other-scope'],
      ['II/3', null, 'dropped'],
    ]);
  });

  it('says which words decided, located in both texts', () => {
    const link = found.links.find(({ from }) => from === 'III/1')!;
    const [first] = link.words;
    expect(first!.text).toContain('bản đồ số về rừng phòng hộ');
    expect(quote(upstream.canonical.text, first!.from)).toBe(first!.text);
    expect(quote(downstream.canonical.text, first!.to)).toBe(first!.text);
  });

  it('tells a changed number from words kept and words left out', () => {
    expect([kindOf('II/2'), kindOf('III/1'), kindOf('III/2')]).toEqual(['changed', 'changed', 'narrower']);
  });

  it('prints the findings with their amounts', () => {
    const json = alignmentToJson(found);
    expect(json.omitted).toEqual(['II/3', 'III/3']);
    expect(json.added).toEqual(['II/3']);
    expect(json.changedNumbers).toMatchObject([
      { from: 'II/1', was: '> 90 %', now: '= 90 %' },
      { from: 'II/2', was: '≥ 4 % tổng chi ngân sách địa phương', now: '≥ 2 % tổng chi ngân sách địa phương' },
      { from: 'II/3', was: '= 12 hợp tác xã', now: null },
    ]);
  });
});

describe('align does not', () => {
  it('take full coverage for dropped where its words stand', async () => {
    const withCoverage = (text: string) => text.replace(/đạt (?:trên )?90%\./u, 'đạt 90%; phủ sóng 5G toàn tỉnh.');
    const [above, below] = await Promise.all([sideOf(withCoverage(RESOLUTION)), sideOf(withCoverage(PROGRAMME))]);
    const inWords = below.document.facts.filter((fact) => fact.kind !== 'target' || !fact.coverage);
    const { numbers } = align(above, { ...below, document: { ...below.document, facts: inWords } });
    const coverage = numbers.filter(({ was }) => was?.coverage);
    expect(coverage.map(({ now, direction, reasons }) => [now, direction, reasons])).toEqual([
      [null, 'same', ['now-in-words']],
    ]);
  });

  it('take the title of the resolution, repeated below, for a likeness', async () => {
    const title =
      'về tiếp tục đổi mới cơ chế quản lý, bảo vệ và phát triển rừng phòng hộ đầu nguồn gắn với sinh kế bền vững của đồng bào các dân tộc vùng cao';
    const above = await sideOf(
      RESOLUTION.replace('về phát triển kinh tế rừng và công nghệ số vùng cao', title).replace(
        'Mời nghệ nhân dạy nghề dệt thổ cẩm cho thanh niên qua lớp học truyền hình.',
        'Đổi mới cơ chế quản lý, bảo vệ rừng phòng hộ đầu nguồn.',
      ),
    );
    const below = await sideOf(
      PROGRAMME.replace('về phát triển kinh tế rừng và công nghệ số vùng cao', title).replace(
        'giao đoàn thể chăm sóc.',
        `giao đoàn thể chăm sóc theo Nghị quyết số 33-NQ/TU ${title}.`,
      ),
    );
    expect(align(above, below).links.filter(({ to }) => to === 'II/3')).toEqual([]);
  });

  it('link what is about something else, though both end alike', async () => {
    const above = await sideOf(
      RESOLUTION.replace('T/M TỈNH ỦY', 'Nghị quyết này được phổ biến đến chi bộ.\n\nT/M TỈNH ỦY'),
    );
    const below = await sideOf(MEMBERSHIP);
    expect(align(above, below).links).toEqual([]);
  });

  it('ask a heading over other clauses to be taken up', async () => {
    const above = await sideOf(MEMBERSHIP);
    expect(above.document.clauses.map(({ path }) => path)).toContain('II/1');
    expect(align(above, downstream).omissions.map(({ path }) => path)).not.toContain('II/1');
  });

  it('link clauses of an empty document', async () => {
    const empty = { ...downstream, document: { ...downstream.document, clauses: [], facts: [] } };
    const nothing = align(upstream, empty);
    expect(nothing.links).toEqual([]);
    expect(nothing.omissions.find(({ path }) => path === 'III/1')).toMatchObject({ status: 'omitted', best: null });
  });
});
