/** What happens to a page between the printer and the commune. */
export interface Degradation {
  readonly name: string;
  /** Pixels per inch of the scanner. */
  readonly dpi: number;
  /** Most degrees by which a page lies askew, to either side. */
  readonly askew: number;
  /** How far every pixel takes the shade of its neighbours, 0 to 1. */
  readonly blur: number;
  /** Brightness of the paper, 0 to 255, and by which share it is darker at its right edge. */
  readonly paper: number;
  readonly shadow: number;
  /** Standard deviation of the grain, in shades. */
  readonly grain: number;
  /** Scanned as black and white without greys, with specks. */
  readonly twoLevel?: boolean;
  /** A red seal and a red or black incoming-mail stamp lie over the text. */
  readonly stamped?: boolean;
}

/** The first is the scanner at its best; the others are what most directives come as. */
export const DEGRADATIONS: readonly Degradation[] = [
  { name: '300 dpi clean', dpi: 300, askew: 0, blur: 0, paper: 250, shadow: 0, grain: 0 },
  { name: '200 dpi noisy', dpi: 200, askew: 1, blur: 0.25, paper: 238, shadow: 0.12, grain: 26 },
  { name: '150 dpi two-level', dpi: 150, askew: 1, blur: 0, paper: 238, shadow: 0.12, grain: 18, twoLevel: true },
  { name: '120 dpi harsh', dpi: 120, askew: 1, blur: 0.45, paper: 215, shadow: 0.12, grain: 30 },
  { name: 'photocopy, stamped', dpi: 200, askew: 1, blur: 0.25, paper: 238, shadow: 0, grain: 10, stamped: true },
];
