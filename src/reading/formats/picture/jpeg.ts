import { inOnePart, type Picture } from './picture-pdf.ts';

type CheckSize = (size: { readonly width: number; readonly height: number }) => void;

/** Segments of the head looked at: a file made to have us search for ever has more. */
const MOST_SEGMENTS = 500;
/** Frame headers: of all codings but tables and restarts (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const SCAN = 0xda;
const JFIF = 0xe0;
const EXIF = 0xe1;
const CM_PER_INCH = 2.54;

interface Head {
  width: number;
  height: number;
  components: number;
  dpi: number;
  turn: Picture['turn'];
}

const COLOURS: Readonly<Record<number, string>> = {
  1: '/ColorSpace /DeviceGray',
  3: '/ColorSpace /DeviceRGB',
  4: '/ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 1 0]',
};

/** Quarter turns of the orientation of Exif; mirrored ones are scans of nothing. */
const TURNS: Readonly<Record<number, Picture['turn']>> = { 3: 2, 6: 1, 8: 3 };
const ORIENTATION = 0x0112;
const ENTRY = 12;

function turnOf(exif: DataView): Picture['turn'] {
  const little = exif.getUint16(6) === 0x4949;
  const at = 6 + exif.getUint32(10, little);
  const count = exif.getUint16(at, little);
  for (let entry = at + 2; entry < at + 2 + count * ENTRY; entry += ENTRY) {
    if (exif.getUint16(entry, little) === ORIENTATION) return TURNS[exif.getUint16(entry + 8, little)] ?? 0;
  }
  return 0;
}

function readSegment(head: Head, marker: number, body: DataView): void {
  if (isFrame(marker)) {
    head.height = body.getUint16(1);
    head.width = body.getUint16(3);
    head.components = body.getUint8(5);
  } else if (marker === JFIF && body.byteLength >= 12) {
    const unit = body.getUint8(7);
    head.dpi = unit === 0 ? 0 : body.getUint16(8) * (unit === 2 ? CM_PER_INCH : 1);
  } else if (marker === EXIF && body.byteLength > 20 && body.getUint32(0) === 0x45786966) {
    head.turn = turnOf(body);
  }
}

function readHead(bytes: Uint8Array): Head | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const head: Head = { width: 0, height: 0, components: 0, dpi: 0, turn: 0 };
  let at = 2;
  for (let segment = 0; segment < MOST_SEGMENTS && at + 4 <= bytes.length; segment++) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (marker === SCAN) break;
    if (length < 2 || at + 2 + length > bytes.length) return null;
    readSegment(head, marker, new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2));
    at += 2 + length;
  }
  return head.width > 0 && head.height > 0 && COLOURS[head.components] !== undefined ? head : null;
}

/** A JPEG as it can stand in a PDF, upright as the camera says; null when its head is broken. */
export function jpegPicture(bytes: Uint8Array, check: CheckSize): Picture | null {
  try {
    const head = readHead(bytes);
    if (head === null) return null;
    check(head);
    return inOnePart(head, `${COLOURS[head.components]} /BitsPerComponent 8 /Filter /DCTDecode`, bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
