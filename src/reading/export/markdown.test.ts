import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { inventedResult } from './invented-result.ts';
import { toMarkdown } from './markdown.ts';
import { escapeMarkdown, pipeTable } from './markdown-table.ts';

const { result, document } = inventedResult();

describe('toMarkdown', () => {
  const markdown = toMarkdown(result, document, 'vi');

  it('shows metadata, clauses, tables and facts', () => {
    for (const part of [
      '# Quyết định ban hành Kế hoạch "Ruộng & Mạng" \\<giai đoạn 1\\>',
      '- **Số, ký hiệu:** 12/QĐ-UBND',
      '- **Ngày ban hành:** 05/03/2026',
      '## Điều 1. Mục tiêu\n\nĐến năm 2030',
      '1\\. Mỗi bản có một điểm phát sóng.',
      '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| **I HẠ TẦNG** |  |  |  |',
      '## Chỉ tiêu\n\n| Điều khoản | Chỉ tiêu |',
      '| tối thiểu | 70 |  | % | 2030 |',
      '| 31/10/2026 |',
    ]) {
      expect(markdown).toContain(part);
    }
  });

  it('is read back with the same words', () => {
    const html = marked.parse(markdown, { async: false });
    expect(html).toContain('<td>=Lắp trạm phát sóng</td>');
    expect(html).toContain('&lt;giai đoạn 1&gt;');
    expect(html).not.toContain('<ol>');
  });

  it('speaks English', () => {
    expect(toMarkdown(result, document, 'en')).toContain('- **Issued on:** 05/03/2026');
  });

  it('tells of a commentary only what it is', () => {
    const markdownOfNone = toMarkdown(result, { ...document, kind: 'commentary', facts: [] }, 'vi');
    expect(markdownOfNone).toContain('- **Loại:** Bình luận');
    expect(markdownOfNone).not.toContain('Mục tiêu');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['# một', '\\# một'],
    ['1. một', '1\\. một'],
    ['- một', '\\- một'],
    ['+ một', '\\+ một'],
    ['a*b_c|d', 'a\\*b\\_c\\|d'],
    ['1.500 xã', '1.500 xã'],
    ['-5 %', '-5 %'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

it('pipeTable keeps a cell on its line and in its column', () => {
  expect(pipeTable(['a'], [['một\nhai', 'x|y']], 2)).toBe('| a |  |\n| --- | --- |\n| một hai | x\\|y |');
});
