/** A rectangle of pixels, packed as both its file and a PDF pack it. */
export interface PicturePart {
  /** Place of its upper left corner in the picture, and its size, pixels. It may reach beyond the picture. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How `data` is packed and what its values mean: entries of an image of a PDF (ISO 32000-1, 8.9.5). */
  readonly entries: string;
  readonly data: Uint8Array;
}

/** The picture of a sheet: most formats have it in one part, TIFF often in strips. */
export interface Picture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch of paper, along a row; 0 when the file does not tell. */
  readonly dpi: number;
  /** Pixels per inch down the page, where it is another number: fax machines send fewer rows. */
  readonly dpiDown?: number;
  /** Quarter turns clockwise by which it is to be shown. */
  readonly turn: 0 | 1 | 2 | 3;
  readonly parts: readonly PicturePart[];
}

/** A picture that is packed as a whole. */
export const inOnePart = (
  { width, height, dpi, turn }: Omit<Picture, 'parts'>,
  entries: string,
  data: Uint8Array,
): Picture => ({ width, height, dpi, turn, parts: [{ left: 0, top: 0, width, height, entries, data }] });

const POINTS_PER_INCH = 72;
const DEGREES = 90;
/** Objects of one page beside the parts of its picture: itself, and what paints them. */
const OBJECTS_A_PAGE = 2;
const FIRST_PAGE = 3;

/** Writes objects one after the other and remembers where each begins. */
class PdfFile {
  private readonly parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  private readonly offsets: number[] = [];
  private length = 9;

  private put(part: Uint8Array): void {
    this.parts.push(Buffer.from(part.buffer, part.byteOffset, part.length));
    this.length += part.length;
  }

  add(body: string): void {
    this.offsets.push(this.length);
    this.put(Buffer.from(`${this.offsets.length} 0 obj\n${body}\nendobj\n`, 'latin1'));
  }

  addStream(entries: string, data: Uint8Array): void {
    this.offsets.push(this.length);
    const start = `${this.offsets.length} 0 obj\n<<${entries} /Length ${data.length}>>\nstream\n`;
    this.put(Buffer.from(start, 'latin1'));
    this.put(data);
    this.put(Buffer.from('\nendstream\nendobj\n'));
  }

  bytes(): Uint8Array {
    const start = this.length;
    const rows = this.offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const size = this.offsets.length + 1;
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer <</Size ${size} /Root 1 0 R>>\n`;
    this.put(Buffer.from(`${table}startxref\n${start}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(this.parts);
  }
}

function addPage(file: PdfFile, picture: Picture, number: number): void {
  const { width, height, dpi, dpiDown = dpi, turn, parts } = picture;
  const across = POINTS_PER_INCH / dpi;
  const down = POINTS_PER_INCH / dpiDown;
  const points = (...all: readonly number[]): string => all.map((value) => value.toFixed(3)).join(' ');
  const look = `/MediaBox [0 0 ${points(width * across, height * down)}] /Rotate ${turn * DEGREES}`;
  const named = parts.map((_, index) => `/P${index} ${number + OBJECTS_A_PAGE + index} 0 R`).join(' ');
  file.add(`<</Type /Page /Parent 2 0 R ${look} /Resources <</XObject <<${named}>>>> /Contents ${number + 1} 0 R>>`);
  const painted = parts.map((part, index) => {
    const bottom = height - part.top - part.height;
    const size = `${points(part.width * across)} 0 0 ${points(part.height * down)}`;
    return `q ${size} ${points(part.left * across, bottom * down)} cm /P${index} Do Q`;
  });
  file.addStream('', Buffer.from(painted.join('\n')));
  for (const { width: wide, height: high, entries, data } of parts)
    file.addStream(`/Type /XObject /Subtype /Image /Width ${wide} /Height ${high} ${entries}`, data);
}

/** A PDF with one page a picture: then pictures are painted, recognised and shown as scans are. */
export function picturesAsPdf(pictures: readonly Picture[]): Uint8Array {
  const file = new PdfFile();
  let next = FIRST_PAGE;
  const numbers = pictures.map(({ parts }) => {
    const number = next;
    next += OBJECTS_A_PAGE + parts.length;
    return number;
  });
  file.add('<</Type /Catalog /Pages 2 0 R>>');
  file.add(`<</Type /Pages /Count ${pictures.length} /Kids [${numbers.map((id) => `${id} 0 R`).join(' ')}]>>`);
  pictures.forEach((picture, index) => addPage(file, picture, numbers[index] ?? FIRST_PAGE));
  return file.bytes();
}
