import { describe, expect, it } from 'vitest';
import { readHocr } from './hocr.ts';

const page = (
  lines: string,
): string => `  <div class='ocr_page' id='page_1' title='image "unknown"; bbox 0 0 2549 4104; ppageno 0'>
   <div class='ocr_carea' id='block_1_1' title="bbox 165 36 2337 4068">
    <p class='ocr_par' id='par_1_1' lang='vie' title="bbox 165 36 2336 1187">
${lines}
    </p>
   </div>
  </div>
`;
const line = (title: string, words: string, kind = 'ocr_line'): string =>
  `     <span class='${kind}' id='line_1_1' title="bbox 675 304 1035 364; ${title}">\n${words}\n     </span>`;
const word = (text: string, measures: string): string =>
  `      <span class='ocrx_word' id='word_1_5' title='bbox ${measures}'>${text}</span>`;

describe('readHocr', () => {
  it('reads lines with their words, boxes and certainty', () => {
    const words = `${word('Số:', '675 304 751 353; x_wconf 93')}\n${word('07/UBND', '772 313 1035 364; x_wconf 88')}`;
    expect(readHocr(page(line('baseline 0 -11; x_size 64.5; x_descenders 16; x_ascenders 10', words)))).toEqual([
      {
        baseline: 353,
        height: 64.5,
        words: [
          { text: 'Số:', confidence: 93, left: 675, top: 304, right: 751, bottom: 353 },
          { text: '07/UBND', confidence: 88, left: 772, top: 313, right: 1035, bottom: 364 },
        ],
      },
    ]);
  });

  it('measures the baseline of a leaning line in its middle', () => {
    const [found] = readHocr(page(line('baseline -0.01 -4; x_size 60', word('xã', '675 304 751 353; x_wconf 93'))));
    expect(found!.baseline).toBeCloseTo(364 - 4 - 1.8);
  });

  it('knows headings and captions as lines, and lines without measures', () => {
    const words = word('Biểu', '675 304 751 353; x_wconf 93');
    const found = readHocr(
      page(`${line('x_size 60', words, 'ocr_header')}\n${line('textangle 0', words, 'ocr_caption')}`),
    );
    expect(found.map(({ height, baseline }) => [height, baseline])).toEqual([
      [60, 364],
      [60, 364],
    ]);
  });

  it('reads signs that mark-up needs, and words in bold', () => {
    const words = ['&lt;5%', '&amp;', '<strong><em>Điều</em></strong>', '&quot;một&#39;', '&amp;lt;']
      .map((text) => word(text, '675 304 751 353; x_wconf 93'))
      .join('\n');
    const [found] = readHocr(page(line('baseline 0 0; x_size 60', words)));
    expect(found!.words.map(({ text }) => text)).toEqual(['<5%', '&', 'Điều', `"một'`, '&lt;']);
  });

  it('finds no lines where there are none', () => {
    expect(readHocr('')).toEqual([]);
    expect(readHocr(page(''))).toEqual([]);
  });
});
