import { describe, expect, it } from 'vitest';
import { LETTERHEAD, paragraphs, readBlocks, table } from './blocks.test-support.ts';

const eIds = (...texts: string[]): string[] =>
  readBlocks(paragraphs(...LETTERHEAD, ...texts)).documents[0]!.clauses.map(({ eId }) => eId);

describe('eId', () => {
  it('follows the naming convention of Akoma Ntoso', () => {
    expect(eIds('Chương II', 'NỘI DUNG', 'Điều 5. Một', '2. Hai', 'a) Ba', 'đ) Bốn')).toEqual([
      'chp_II',
      'chp_II__art_5',
      'chp_II__art_5__para_2',
      'chp_II__art_5__para_2__point_a',
      'chp_II__art_5__para_2__point_dd',
    ]);
  });

  it('numbers bullets, annexes and rows', () => {
    const rows = table([
      ['TT', 'Nhiệm vụ'],
      ['7', 'Lắp trạm'],
    ]);
    const blocks = [...paragraphs(...LETTERHEAD, '1. Một', '- Hai', '+ Ba', 'PHỤ LỤC II', 'NHIỆM VỤ'), rows];
    expect(readBlocks(blocks).documents[0]!.clauses.map(({ eId }) => eId)).toEqual([
      'para_1',
      'para_1__indent_1',
      'para_1__indent_1__subindent_1',
      'att_2',
      'att_2__tr_7',
    ]);
  });

  it('tells a number that is printed twice apart', () => {
    expect(eIds('1. Một', '2. Hai', '1. Ba')).toEqual(['para_1', 'para_2', 'para_1-2']);
  });
});
