/** Changes whenever the same readings may give another alignment; part of what a result is based on. */
export const ALIGNER = '4';
