/** The picture of a sheet, packed as both its file and a PDF pack it. */
export interface Picture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch of paper. */
  readonly dpi: number;
  /** Quarter turns clockwise by which it is to be shown. */
  readonly turn: 0 | 1 | 2 | 3;
  /** How `data` is packed and what its values mean: entries of an image of a PDF (ISO 32000-1, 8.9.5). */
  readonly entries: string;
  readonly data: Uint8Array;
}

const POINTS_PER_INCH = 72;
const DEGREES = 90;
/** Objects of one page: itself, its picture, what paints the picture. */
const OBJECTS_A_PAGE = 3;
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
  const { width, height, dpi, turn, entries, data } = picture;
  const [wide, high] = [width, height].map((pixels) => ((pixels * POINTS_PER_INCH) / dpi).toFixed(3));
  const look = `/MediaBox [0 0 ${wide} ${high}] /Rotate ${turn * DEGREES}`;
  const parts = `/Resources <</XObject <</P ${number + 1} 0 R>>>> /Contents ${number + 2} 0 R`;
  file.add(`<</Type /Page /Parent 2 0 R ${look} ${parts}>>`);
  file.addStream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries}`, data);
  file.addStream('', Buffer.from(`q ${wide} 0 0 ${high} 0 0 cm /P Do Q`));
}

/** A PDF with one page a picture: then pictures are painted, recognised and shown as scans are. */
export function picturesAsPdf(pictures: readonly Picture[]): Uint8Array {
  const file = new PdfFile();
  const numbers = pictures.map((_, index) => FIRST_PAGE + index * OBJECTS_A_PAGE);
  file.add('<</Type /Catalog /Pages 2 0 R>>');
  file.add(`<</Type /Pages /Count ${pictures.length} /Kids [${numbers.map((id) => `${id} 0 R`).join(' ')}]>>`);
  pictures.forEach((picture, index) => addPage(file, picture, numbers[index] ?? FIRST_PAGE));
  return file.bytes();
}
