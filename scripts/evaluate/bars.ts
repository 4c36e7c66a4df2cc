export type Column = 'clean' | 'scan';

/** F1 that a reading must reach, by task as the scorer calls it. */
export const BARS: Readonly<Record<string, Readonly<Record<Column, number>>>> = {
  metadata: { clean: 0.97, scan: 0.92 },
  'metadata: all fields right': { clean: 0.8, scan: 0.6 },
  'clause boundary': { clean: 0.98, scan: 0.94 },
  'clause path': { clean: 0.97, scan: 0.92 },
  citation: { clean: 0.95, scan: 0.92 },
  'target quantity': { clean: 0.97, scan: 0.92 },
  'target tuple': { clean: 0.88, scan: 0.82 },
  task: { clean: 0.95, scan: 0.9 },
  'lead body': { clean: 0.93, scan: 0.88 },
  'co-ordinating body': { clean: 0.9, scan: 0.85 },
  deadline: { clean: 0.95, scan: 0.9 },
};

/** Annotated files whose text was recognised from a scan: register stamps, moved lines, wrong letters. */
const SCANS = new Set(['hd149', 'kl69-ocr']);

export const columnOf = (set: string): Column => (SCANS.has(set) ? 'scan' : 'clean');
