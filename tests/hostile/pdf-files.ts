import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';

interface PdfStream {
  /** Entries of its dictionary but the length. */
  readonly entries: string;
  readonly data: Uint8Array;
}

/** A PDF of numbered objects; the first is the catalogue. */
export function pdfOf(objects: readonly (string | PdfStream)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  objects.forEach((object, i) => {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), bodyOf(object), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

const bodyOf = (object: string | PdfStream): Buffer =>
  typeof object === 'string'
    ? Buffer.from(object)
    : Buffer.concat([
        Buffer.from(`<<${object.entries}/Length ${object.data.length}>>\nstream\n`),
        object.data,
        Buffer.from('\nendstream'),
      ]);

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const words = (text: string): PdfStream => ({
  entries: '',
  data: Buffer.from(`BT /F1 12 Tf 72 700 Td (${text}) Tj ET`),
});

interface OnePage {
  readonly page?: string;
  readonly content?: PdfStream;
  readonly catalogue?: string;
  readonly resources?: string;
  readonly more?: readonly (string | PdfStream)[];
}

/** One page with one line of text, and what is hostile about it; further objects are numbered from 6. */
export const onePage = ({
  page = '',
  content = words('Sample text of a page'),
  catalogue = '',
  resources = '',
  more = [],
}: OnePage): Buffer =>
  pdfOf([
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R${page.includes('MediaBox') ? '' : '/MediaBox[0 0 595 842]'}/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>${page}>>`,
    content,
    FONT,
    ...more,
  ]);

/** So many pages, all with the same text. */
export const manyPages = (count: number): Buffer =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${Array.from({ length: count }, (_, i) => `${i + 5} 0 R`).join(' ')}]/Count ${count}>>`,
    words('Page of a very long document'),
    FONT,
    ...Array<string>(count).fill(
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>>>',
    ),
  ]);

/** Unpacks to so many MiB of blanks. */
const bomb = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20));

export const pdfFiles = (): Record<string, () => Uint8Array> => ({
  'PDF of 10,000 pages': () => manyPages(10_000),
  'PDF whose pages are their own parents': () =>
    pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>']),
  'PDF that says it has a billion pages': () =>
    pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 1000000000>>']),
  'PDF with a page of 20 kilometres': () => onePage({ page: '/MediaBox[0 0 60000000 60000000]' }),
  'PDF with a page without an area': () => onePage({ page: '/MediaBox[0 0 0 0]' }),
  'PDF whose text unpacks to 128 MiB': () => onePage({ content: { entries: '/Filter/FlateDecode', data: bomb(128) } }),
  'PDF with a picture of 60,000 × 60,000 points': () =>
    onePage({
      content: { entries: '', data: Buffer.from('q 595 0 0 842 0 0 cm /I1 Do Q') },
      resources: '/XObject<</I1 6 0 R>>',
      more: [
        {
          entries:
            '/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode',
          data: bomb(64),
        },
      ],
    }),
  'PDF whose form draws itself': () =>
    onePage({
      content: { entries: '', data: Buffer.from('/X1 Do BT /F1 12 Tf (drawn) Tj ET') },
      resources: '/XObject<</X1 6 0 R>>',
      more: [
        {
          entries: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 6 0 R>>>>',
          data: Buffer.from('/X1 Do /X1 Do'),
        },
      ],
    }),
  'PDF with a script that opens an address': () =>
    onePage({
      catalogue:
        '/OpenAction<</S/JavaScript/JS(app.launchURL("http://127.0.0.1:9/stolen"))>>/AA<</WC<</S/URI/URI(http://127.0.0.1:9/)>>>>',
    }),
  'PDF with a picture kept at an address': () =>
    onePage({
      resources: '/XObject<</I1 6 0 R>>',
      more: [
        {
          entries: '/Type/XObject/Subtype/Image/F(http://127.0.0.1:9/a.png)/FFilter/DCTDecode/Width 1/Height 1',
          data: Buffer.alloc(0),
        },
      ],
    }),
  'PDF with a program attached': () =>
    onePage({
      catalogue: '/Names<</EmbeddedFiles<</Names[(a.exe)6 0 R]>>>>',
      more: ['<</Type/Filespec/F(a.exe)/EF<</F 7 0 R>>>>', { entries: '/Type/EmbeddedFile', data: Buffer.from('MZ') }],
    }),
  'PDF that opens with a million brackets': () =>
    onePage({ content: { entries: '', data: Buffer.alloc(1_000_000, '[') } }),
  'PDF that saves its state a million times': () =>
    onePage({ content: { entries: '', data: Buffer.from('q '.repeat(1_000_000)) } }),
  'PDF without its table of objects': () => onePage({}).subarray(0, 400),
  'PDF that is only a first line': () => Buffer.from('%PDF-1.7\n'),
});
