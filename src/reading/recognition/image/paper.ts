import type { GreyImage } from '../recogniser.ts';

const WHITE = 255;
/** Side of the tiles whose paper is judged, inches. */
const TILE = 0.33;
/** Shares of the pixels of a tile that are darker than its paper, and than the brightest grain of its paper. */
const PAPER_SHARE = 0.7;
const GRAIN_SHARE = 0.97;
/** Every how many pixels of a tile are looked at, in both directions. */
const STEP = 3;
/** Paper is at least this bright; a tile without any is a shadow, a hole or a bar, and no text. */
const DARKEST_PAPER = 90;
/**
 * What is nearly as bright as the paper is paper: its grain, however coarse. On smooth paper even the faintest strokes of
 * diacritics are kept.
 */
const SMOOTHEST = 0.97;
const COARSEST = 0.8;
/** Brightest grain stands as far above the paper as the darkest below it, and a little more to be sure. */
const GRAIN_REACH = 1.6;

interface Paper {
  /** Brightness of the paper in every tile, row by row; 0 where there is none. */
  readonly tiles: Uint8Array;
  /** Brightness, as a share of that of the paper, from which everything is paper. */
  readonly nearly: number;
}

/** The shade below which `share` of the counted pixels lie. */
function quantile(counts: Uint32Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let shade = 0;
  for (let darker = counts[0] ?? 0; shade < WHITE && darker < total * share; ) darker += counts[++shade] ?? 0;
  return shade;
}

function countShades({ width, height, shades }: GreyImage, left: number, top: number, side: number): Uint32Array {
  const counts = new Uint32Array(WHITE + 1);
  for (let y = top; y < Math.min(height, top + side); y += STEP) {
    for (let x = left; x < Math.min(width, left + side); x += STEP) {
      const shade = shades[y * width + x] ?? WHITE;
      counts[shade] = (counts[shade] ?? 0) + 1;
    }
  }
  return counts;
}

function paperOf(image: GreyImage, side: number, wide: number, high: number): Paper {
  const tiles = new Uint8Array(wide * high);
  const grains: number[] = [];
  for (let tile = 0; tile < tiles.length; tile++) {
    const counts = countShades(image, (tile % wide) * side, Math.floor(tile / wide) * side, side);
    const shade = quantile(counts, PAPER_SHARE);
    if (shade < DARKEST_PAPER) continue;
    tiles[tile] = shade;
    grains.push((quantile(counts, GRAIN_SHARE) - shade) / shade);
  }
  const grain = grains.toSorted((a, b) => a - b)[Math.floor(grains.length / 2)] ?? 0;
  return { tiles, nearly: Math.max(COARSEST, Math.min(SMOOTHEST, 1 - GRAIN_REACH * grain)) };
}

/** Shades on paper of the given brightness, from black to white; all white where there is no paper. */
const scaleOf = (paper: number, nearly: number): Uint8Array =>
  Uint8Array.from({ length: WHITE + 1 }, (_, shade) =>
    paper === 0 ? WHITE : Math.min(WHITE, Math.round((shade * WHITE) / (paper * nearly))),
  );

/**
 * Makes the paper white everywhere, however unevenly it was lit or copied, and keeps ink dark. Each pixel is measured
 * against the paper around it. Changes the image itself: a page is millions of pixels.
 */
export function whitenPaper(image: GreyImage): GreyImage {
  const { width, height, shades, dpi } = image;
  const side = Math.max(8, Math.round(TILE * dpi));
  const [wide, high] = [Math.ceil(width / side), Math.ceil(height / side)];
  const { tiles, nearly } = paperOf(image, side, wide, high);
  const scales = new Map([...new Set(tiles)].map((paper) => [paper, scaleOf(paper, nearly)]));
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / side) * wide;
    for (let tile = 0; tile < wide; tile++) {
      const scale = scales.get(tiles[row + tile]!)!;
      for (const end = y * width + Math.min(width, (tile + 1) * side); at < end; at++) shades[at] = scale[shades[at]!]!;
    }
  }
  return image;
}
