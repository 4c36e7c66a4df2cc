import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Side } from '../../src/reading/compare/side.ts';
import { read } from '../../src/reading/read.ts';
import { parseScript } from '../sample-documents/script.ts';
import type { Issuer } from './print-programme.ts';

const SCRIPT = path.join(import.meta.dirname, '../../seeds/text/12-nq-tu.txt');
const PLACES = [
  'Nậm Thung',
  'Bản Hồ',
  'Phiêng Lanh',
  'Tà Xùa Hạ',
  'Mường Cang',
  'Pa Vây',
  'Khau Vạc',
  'Lũng Mây',
  'Suối Bùa',
  'Nà Chang',
  'Hua Nhàn',
  'Pù Lạn',
  'Thung Mơ',
  'Cò Nòi Thượng',
  'Xím Vàng Hạ',
  'Làng Sáng',
  'Đá Đỏ',
  'Nậm Giôn Hạ',
  'Chiềng Mai',
  'Tân Phong',
  'Quang Hoà',
  'Yên Thịnh',
  'Đồng Rì',
  'Khe Tre',
  'Ba Vành',
  'Hồ Thầu',
  'Cốc Lếu Hạ',
  'Sà Phìn',
  'Vàng Ma',
  'Tả Ngảo',
  'Pờ Ly',
  'Nậm Cuổi Hạ',
  'Sín Chải',
  'Mồ Sì',
];

/** The invented resolution of the sample story, read as a file of plain text. */
export async function inventedResolution(): Promise<Side> {
  const lines = parseScript(readFileSync(SCRIPT, 'utf8')).flatMap((line) => ('text' in line ? [line.text] : []));
  const { canonical, documents } = await read(new TextEncoder().encode(lines.join('\n')), { name: '12-nq-tu.txt' });
  return { canonical, document: documents[0]! };
}

/** Thirty-four issuers of invented places, one in seven a city. */
export const inventedIssuers = (): Issuer[] =>
  PLACES.map((place, at) => ({ place, isCity: at % 7 === 6, number: at + 11 }));
