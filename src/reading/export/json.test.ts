import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../model/document.ts';
import { inventedResult } from './invented-result.ts';
import { resultToJson, toJson } from './json.ts';

const { result, document } = inventedResult();
const commentary: ReadDocument = { ...document, kind: 'commentary', kindSigns: ['chat'] };
const second: ReadDocument = { ...document, metadata: { ...document.metadata, symbol: '13/QĐ-UBND' } };
const of = (...documents: ReadDocument[]) => resultToJson({ ...result, documents });

describe('toJson', () => {
  it('has the fields that people exchange', () => {
    const json = toJson(result, document);
    expect(json.clauses[0]).toMatchObject({
      path: 'Đ1',
      heading: 'Mục tiêu',
      start: 'Mục tiêu Đến năm 2030, tối thiểu 70% số xã có tổ công nghệ.',
    });
    expect(json.targets).toMatchObject([
      {
        clause: 'Đ1',
        indicator: 'số xã có tổ công nghệ',
        comparator: '>=',
        value: 70,
        valueTo: null,
        unit: '%',
        year: 2030,
      },
    ]);
    expect(json.tasks).toMatchObject([
      {
        clause: 'PL/I/r1',
        start: '=Lắp trạm phát sóng',
        lead: ['Sở Khoa học và Công nghệ'],
        coordinating: ['các xã'],
        deadline: { kind: 'fixed', date: '2026-10-31', text: '10/2026' },
      },
    ]);
    expect(json.citations).toMatchObject([{ clause: null, symbol: '57-NQ/TW', date: '2024-12-22', self: false }]);
  });

  it('gives a date with every deadline, null where there is none', () => {
    const task = document.facts.find(({ kind }) => kind === 'task')!;
    const facts = [{ ...task, deadline: { kind: 'continuous', text: 'thường xuyên' } }] as ReadDocument['facts'];
    expect(toJson(result, { ...document, facts }).tasks[0]!.deadline).toEqual({
      kind: 'continuous',
      text: 'thường xuyên',
      date: null,
    });
  });

  it('asserts nothing from a commentary', () => {
    expect(toJson(result, commentary)).toMatchObject({
      kind: 'commentary',
      kindSigns: ['chat'],
      clauses: [],
      targets: [],
      tasks: [],
      citations: [],
    });
  });

  it('prints the labels of an enclosed paper as they stand, and keeps them apart by id', () => {
    const enclosed = { ...document.clauses[0]!, path: 'Đ1#2' };
    const target = { ...document.facts.find(({ kind }) => kind === 'target')!, clause: 'Đ1#2' };
    const json = toJson(result, { ...document, clauses: [document.clauses[0]!, enclosed], facts: [target] });
    expect(json.clauses.map(({ id, path }) => [id, path])).toEqual([
      ['Đ1', 'Đ1'],
      ['Đ1#2', 'Đ1'],
    ]);
    expect(json.targets).toMatchObject([{ clause: 'Đ1', clauseId: 'Đ1#2' }]);
  });

  it('tells unparsed passages apart from clauses', () => {
    const lost = { ...document.clauses[1]!, kind: 'unparsed' as const };
    const json = toJson(result, { ...document, clauses: [document.clauses[0]!, lost] });
    expect(json.clauses.map(({ path }) => path)).toEqual(['Đ1']);
    expect(json.unparsed).toEqual([{ span: lost.span, text: '1. Mỗi bản có một điểm phát sóng.' }]);
  });
});

describe('resultToJson', () => {
  const symbols = (json: ReturnType<typeof resultToJson>) =>
    [json].flat().map(({ kind, metadata }) => `${kind} ${metadata.symbol}`);

  it('is one object for one directive, whatever stands beside it', () => {
    expect(of(document)).toMatchObject({ kind: 'directive', others: [] });
    expect(of(commentary, document)).toMatchObject({ kind: 'directive', others: [{ kind: 'commentary' }] });
    expect(of(commentary)).toMatchObject({ kind: 'commentary', others: [] });
  });

  it('is an array for several, the directives first', () => {
    expect(symbols(of(commentary, document, second))).toEqual([
      'directive 12/QĐ-UBND',
      'directive 13/QĐ-UBND',
      'commentary 12/QĐ-UBND',
    ]);
    expect(of(commentary, commentary)).toHaveLength(2);
    expect(of()).toEqual([]);
  });
});
