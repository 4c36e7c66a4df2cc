import type { ColourImage, GreyImage } from './recogniser.ts';

const PAPER = 255;
/** Share of the colourfulness of red that is added to its brightness: pale and dark stamps alike become paper. */
const RED_BLEACH = 0.8;
/** Pixels whose channels differ less are grey, whatever the scanner's colour cast. */
const LEAST_CHROMA = 24;

/**
 * Brightness of a pixel as its ink counts for the text: red ink (seals, incoming-mail stamps) fades into the paper, while
 * black print under a seal keeps its darkness, as it is dark in every channel.
 */
function shadeOf(red: number, green: number, blue: number): number {
  const strongest = Math.max(red, green, blue);
  const chroma = strongest - Math.min(red, green, blue);
  const isRed = red === strongest && chroma >= LEAST_CHROMA;
  if (isRed) return Math.min(PAPER, Math.round(red + RED_BLEACH * chroma));
  return (red * 77 + green * 150 + blue * 29) >> 8;
}

/** Turns colours into shades without the red ink of seals and stamps. */
export function greyWithoutSeals({ width, height, rgb, dpi }: ColourImage): GreyImage {
  const shades = new Uint8Array(width * height);
  for (let pixel = 0, from = 0; pixel < shades.length; pixel++, from += 3) {
    const red = rgb[from] ?? 0;
    const green = rgb[from + 1] ?? 0;
    const blue = rgb[from + 2] ?? 0;
    shades[pixel] = red === green && green === blue ? red : shadeOf(red, green, blue);
  }
  return { width, height, shades, dpi };
}
