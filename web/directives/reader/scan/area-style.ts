import type { ImageArea } from './located-lines.ts';

export const percent = (share: number): string => `${share * 100}%`;

/** A rectangle of a page image as a box over it. */
export const boxOf = ({ left, top, right, bottom }: ImageArea) => ({
  left: percent(left),
  top: percent(top),
  width: percent(right - left),
  height: percent(bottom - top),
});
