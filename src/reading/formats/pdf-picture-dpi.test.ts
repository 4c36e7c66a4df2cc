import { expect, it } from 'vitest';
import { withPage, withPdf } from './pdf-open.ts';
import { pictureDpi } from './pdf-picture-dpi.ts';
import { samplePdf } from './pdf-fixture.ts';
import { inOnePart, picturesAsPdf } from './picture/picture-pdf.ts';

const firstPage = (bytes: Uint8Array): Promise<number | undefined> =>
  withPdf(bytes, (pdf) => withPage(pdf, 1, (handle) => pictureDpi(pdf, handle)));

it.each([100, 150, 300])('tells the %i dpi of a scan', async (dpi) => {
  const entries = '/ColorSpace /DeviceGray /BitsPerComponent 8';
  const data = new Uint8Array(200 * 300).fill(200);
  expect(
    await firstPage(picturesAsPdf([inOnePart({ width: 200, height: 300, dpi, turn: 0 }, entries, data)])),
  ).toBeCloseTo(dpi);
});

it('tells nothing of a page without a picture that fills it', async () => {
  const page = { items: [{ text: 'Điều 1', x: 50, y: 100 }, { picture: [20, 20, 60, 60] as const }] };
  expect(await firstPage(samplePdf([page]))).toBeUndefined();
});
