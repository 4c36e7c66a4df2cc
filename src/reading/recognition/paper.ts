import type { GreyImage } from './recogniser.ts';

const WHITE = 255;
/** Side of the tiles whose paper is judged, inches. */
const TILE = 0.33;
/** Share of the pixels of a tile that are ink at most: all brighter ones are paper. */
const INK_SHARE = 0.3;
/** Every how many pixels of a tile are looked at, in both directions. */
const STEP = 3;
/** Paper is at least this bright; a tile without any is a shadow, a hole or a bar, and no text. */
const DARKEST_PAPER = 90;
/** What is nearly as bright as the paper is paper: grain, shine-through, bleached seals. */
const NEARLY = 0.86;

/** Brightness of the paper in every tile, row by row; 0 where there is none. */
function paperOf({ width, height, shades }: GreyImage, side: number, wide: number, high: number): Uint8Array {
  const paper = new Uint8Array(wide * high);
  const counts = new Uint32Array(WHITE + 1);
  for (let tile = 0; tile < paper.length; tile++) {
    const [left, top] = [(tile % wide) * side, Math.floor(tile / wide) * side];
    let total = 0;
    counts.fill(0);
    for (let y = top; y < Math.min(height, top + side); y += STEP) {
      for (let x = left; x < Math.min(width, left + side); x += STEP, total++) {
        const shade = shades[y * width + x] ?? WHITE;
        counts[shade] = (counts[shade] ?? 0) + 1;
      }
    }
    let shade = 0;
    for (let darker = counts[0] ?? 0; shade < WHITE && darker < total * (1 - INK_SHARE); )
      darker += counts[++shade] ?? 0;
    paper[tile] = shade < DARKEST_PAPER ? 0 : shade;
  }
  return paper;
}

/** Shades on paper of the given brightness, from black to white; all white where there is no paper. */
function scales(): Uint8Array[] {
  return Array.from({ length: WHITE + 1 }, (_, paper) =>
    Uint8Array.from({ length: WHITE + 1 }, (__, shade) =>
      paper === 0 ? WHITE : Math.min(WHITE, Math.round((shade * WHITE) / (paper * NEARLY))),
    ),
  );
}

/**
 * Makes the paper white everywhere, however unevenly it was lit or copied, and keeps ink dark. Each pixel is measured
 * against the paper around it.
 */
export function whitenPaper(image: GreyImage): GreyImage {
  const { width, height, shades, dpi } = image;
  const side = Math.max(8, Math.round(TILE * dpi));
  const [wide, high] = [Math.ceil(width / side), Math.ceil(height / side)];
  const paper = paperOf(image, side, wide, high);
  const scale = scales();
  const whitened = new Uint8Array(shades.length);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / side) * wide;
    for (let x = 0; x < width; x++, at++) {
      whitened[at] = scale[paper[row + Math.floor(x / side)] ?? WHITE]?.[shades[at] ?? WHITE] ?? WHITE;
    }
  }
  return { width, height, shades: whitened, dpi };
}
