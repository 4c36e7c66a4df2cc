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

const BYTES = 4;

/** Shades without the red ink of seals and stamps, of pixels from `start` on: blue, green, red and an unused byte each. */
export function shadesOfRow(pixels: Uint8Array, start: number, shades: Uint8Array): void {
  for (let x = 0, from = start; x < shades.length; x++, from += BYTES) {
    const blue = pixels[from]!;
    const green = pixels[from + 1]!;
    const red = pixels[from + 2]!;
    shades[x] = red === green && green === blue ? red : shadeOf(red, green, blue);
  }
}
