import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { legacyCodeOf, readLegacy } from './legacy-code.ts';
import { readFormat } from './read-format.ts';
import { linesOf } from './word/outline.test-support.ts';
import { typedInTcvn3, typedInVni } from './legacy-typing.test-support.ts';

const SENTENCES = [
  'Phát triển hạ tầng số tại các xã vùng cao của tỉnh Sơn Khê.',
  'Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ngành.',
  'Đến năm 2030, tỷ lệ hồ sơ trực tuyến đạt trên 80%.',
  'Ủy ban nhân dân các xã báo cáo kết quả trước ngày 15 tháng 6.',
];

describe('which code a text was typed in', () => {
  test.each(SENTENCES)('%s', (sentence) => {
    expect(legacyCodeOf(typedInVni(sentence))).toBe('VNI');
    expect(legacyCodeOf(typedInTcvn3(sentence.toLowerCase()))).toBe('TCVN3');
    expect(legacyCodeOf(sentence)).toBeNull();
    expect(legacyCodeOf(sentence.normalize('NFD'))).toBeNull();
  });

  test.each([
    ['German', 'Die Förderung der Wissenschaft über größere Städte hinaus, für München und Köln'],
    ['French', 'Le ministère de la Recherche a été chargé de préparer le décret où naît la mesure'],
    ['Spanish', 'La señora Muñoz enseñó a los niños españoles en el año pasado'],
    ['signs', 'Nhiệt độ 25 °C ± 0,5; diện tích 10 × 20 m²; ¼ số xã; § 3'],
    ['names among Vietnamese', 'Làm việc với ông Jürgen Müller và bà Bjørk về hợp tác khoa học'],
    ['a table of numbers', '½ ¾ 12 × 4 ÷ 2'],
  ])('not %s', (_, text) => {
    expect(legacyCodeOf(text)).toBeNull();
  });
});

const SYLLABLES =
  'nghị quyết chuyển đổi số tỉnh được những người hưởng ứng ăn uống kỹ thuật xã phường đặc khu ở huệ quỷ mỹ ngoãn'.split(
    ' ',
  );
const words = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));

describe('there and back', () => {
  test('TCVN3', () =>
    fc.assert(
      fc.property(words, (text) => {
        expect(readLegacy(typedInTcvn3(text), 'TCVN3')).toBe(text);
      }),
    ));

  test('VNI, capitals too', () =>
    fc.assert(
      fc.property(words, fc.boolean(), (text, loud) => {
        const typed = loud ? text.toUpperCase() : text;
        expect(readLegacy(typedInVni(typed), 'VNI')).toBe(typed);
      }),
    ));
});

describe('files', () => {
  const typed = SENTENCES.map((sentence) => sentence.toLowerCase());

  test.each([
    ['TCVN3', typedInTcvn3],
    ['VNI', typedInVni],
  ] as const)('single bytes of %s', (encoding, type) => {
    const bytes = strToU8(type(typed.join('\n')), true);
    const { text, warnings } = decodeText(bytes);
    expect(text.split('\n')).toEqual(typed);
    expect(warnings).toEqual([{ code: 'encoding-guessed', values: { encoding } }]);
  });

  test.each([
    ['TCVN3', typedInTcvn3],
    ['VNI', typedInVni],
  ] as const)('%s that was taken for Unicode, cells and a heading of two words too', async (encoding, type) => {
    const cells = typed.map((sentence) => `<tr><td>${type('sở số')}</td><td>${type(sentence)}</td></tr>`).join('');
    const page = `<!doctype html><body><p>${type('mục tiêu')}</p><p>${type(typed[0]!)}</p><table border="1">${cells}</table>`;
    const document = await readFormat(strToU8(page));
    expect(document.warnings).toContainEqual({ code: 'encoding-guessed', values: { encoding } });
    const [heading, first, row] = linesOf(document);
    expect([heading, first]).toEqual(['mục tiêu', typed[0]]);
    expect(row).toContain(`| sở số @0+1×1 | ${typed[0]}`);
  });

  test('Vietnamese in Unicode stays as it is', async () => {
    const document = await readFormat(strToU8(SENTENCES.join('\n')));
    expect(linesOf(document)).toEqual(SENTENCES);
    expect(document.warnings).toEqual([]);
  });
});
