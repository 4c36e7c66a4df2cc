/** Words `[a, aEnd)` of one copy stand where the other copy has words `[b, bEnd)`; indices into lists of words. */
export interface Hunk {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

export const isEmpty = ({ a, aEnd, b, bEnd }: Hunk): boolean => a === aEnd && b === bEnd;
