import { describe, expect, it } from 'vitest';
import type { RecognisedLine, RecognisedPage, Recogniser } from '../recognition/recogniser.ts';
import { read } from '../read.ts';
import { readPdf } from './pdf.ts';
import { samplePdf, type SampleItem } from './pdf-fixture.ts';

const PICTURE: SampleItem = { picture: [0, 0, 595, 842] };
/** A scan: a picture, and a stamped number that is the only text of the file. */
const SCAN: readonly SampleItem[] = [PICTURE, { text: 'A43', x: 400, y: 80, size: 12 }];

/** Words of a line as a recogniser gives them, 20 pixels a letter. */
function line(text: string, left: number, baseline: number, confidence = 0.96): RecognisedLine {
  let at = left;
  const words = text.split(' ').map((word) => {
    const box = { left: at, right: at + word.length * 20, top: baseline - 35, bottom: baseline + 10 };
    at = box.right + 15;
    return { ...box, text: word, confidence };
  });
  return { words, baseline, size: 48 };
}

/** A recogniser that reads the same lines on every page, and remembers how often it was asked. */
function fake(lines: readonly RecognisedLine[], { onAsk = () => {} } = {}) {
  const asked: number[] = [];
  const recogniser: Recogniser = {
    recognise: async (image, signal) => {
      asked.push(image.width);
      onAsk();
      signal?.throwIfAborted();
      return lines;
    },
    close: async () => {},
  };
  return { recogniser, asked };
}

const LINES = [
  line('Điều 1. Lập bản đồ số của tỉnh Sơn Khê trong năm', 200, 200),
  line('2031 và mở cho mọi người dùng.', 200, 260, 0.6),
];

describe('a scanned PDF', () => {
  it('is refused without a recogniser', async () => {
    await expect(readPdf(samplePdf([{ items: SCAN }]))).rejects.toMatchObject({ code: 'needs-recognition' });
  });

  it('is read from its words, with their certainty; text of the file itself stays', async () => {
    const { recogniser } = fake(LINES);
    const { blocks, warnings } = await readPdf(samplePdf([{ items: SCAN }]), undefined, { recogniser });
    const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
    expect(texts.map(({ text }) => text)).toContain('Điều 1. Lập bản đồ số của tỉnh Sơn Khê trong năm');
    expect(texts.map(({ text }) => text).join(' ')).toContain('A43');
    expect(texts.find(({ text }) => text.startsWith('2031'))).toMatchObject({
      confidence: 0.6,
      wrapped: true,
      page: 1,
    });
    expect(texts.find(({ text }) => text.startsWith('2031'))!.doubts).toHaveLength(7);
    expect(warnings.map(({ code }) => code)).not.toContain('page-without-text');
  });

  it('is refused when nothing is found on it', async () => {
    const options = { recogniser: fake([]).recogniser };
    const empty = samplePdf([{ items: [PICTURE] }]);
    await expect(readPdf(empty, undefined, options)).rejects.toMatchObject({ code: expect.any(String) });
  });

  it('recognises only pages without text, tells each, and none twice', async () => {
    const prose = 'Một trang có lớp chữ của chính nó thì không cần nhận dạng lại nữa đâu.';
    const file = samplePdf([{ items: SCAN }, { items: [{ text: prose, x: 50, y: 100 }] }, { items: SCAN }]);
    const kept = new Map<number, RecognisedPage>();
    const steps: string[] = [];
    const first = fake(LINES);
    await readPdf(file, undefined, {
      recogniser: first.recogniser,
      onRecognised: (page, words) => kept.set(page, words),
      onPage: (done, total) => steps.push(`${done}/${total}`),
    });
    expect([...kept.keys()]).toEqual([1, 3]);
    expect(steps).toEqual(['0/2', '1/2', '2/2']);
    const second = fake(LINES);
    const again = await readPdf(file, undefined, { recogniser: second.recogniser, recognised: kept });
    expect(second.asked).toEqual([]);
    expect(again.blocks.length).toBeGreaterThan(3);
  });

  it('tells of lines of print that could not be read', async () => {
    const { recogniser } = fake([]);
    const page: RecognisedPage = { width: 595, height: 842, turn: 0, skew: 0, lines: LINES, rules: [], unread: 2 };
    const { warnings } = await readPdf(samplePdf([{ items: SCAN }]), undefined, {
      recogniser,
      recognised: new Map([[1, page]]),
    });
    expect(warnings).toContainEqual({ code: 'lines-unread', page: 1, values: { count: 2 } });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const { recogniser, asked } = fake(LINES, { onAsk: () => stop.abort(new Error('enough')) });
    const file = samplePdf([{ items: SCAN }, { items: SCAN }]);
    await expect(read(file, { recogniser, signal: stop.signal })).rejects.toThrow('enough');
    expect(asked).toHaveLength(1);
  });
});
