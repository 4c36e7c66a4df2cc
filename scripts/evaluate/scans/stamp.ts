import type { ColourImage } from '../../../src/reading/recognition/recogniser.ts';

type Colour = readonly [red: number, green: number, blue: number];

const RED: Colour = [205, 50, 60];
const BLACK: Colour = [45, 45, 50];
const RING = 0.03;
const RAYS = 30;
const POINTS = 5;

/** True where a round seal has ink; `x` and `y` from its middle, in radii. */
function isSeal(x: number, y: number): boolean {
  const distance = Math.hypot(x, y);
  const angle = Math.atan2(y, x);
  const ring = Math.abs(distance - 1) < RING || Math.abs(distance - 0.62) < RING / 2;
  const wording = distance > 0.7 && distance < 0.93 && Math.sin(angle * RAYS) > 0.1;
  const star = distance < 0.25 + 0.18 * Math.cos(POINTS * angle);
  return ring || wording || star;
}

/** True where an incoming-mail stamp has ink: a frame with three rows of wording; `x` from -2 to 2, `y` from -1 to 1. */
function isMailStamp(x: number, y: number): boolean {
  if (Math.abs(x) > 2 || Math.abs(y) > 1) return false;
  const frame = Math.abs(x) > 1.96 || Math.abs(y) > 0.94;
  const row = Math.abs(((y + 1) % 0.66) - 0.33) < 0.1;
  return frame || (row && Math.abs(x) < 1.7 && Math.sin(x * 37) > -0.2);
}

interface Stamp {
  readonly left: number;
  readonly top: number;
  /** Pixels of one unit of its shape. */
  readonly unit: number;
  readonly colour: Colour;
  readonly isInk: (x: number, y: number) => boolean;
}

/** Ink lets through what is printed below it: black letters stay black. */
function press({ width, height, rgb }: ColourImage, { left, top, unit, colour, isInk }: Stamp): void {
  const reach = Math.ceil(unit * 2.1);
  for (let y = Math.max(0, top - reach); y < Math.min(height, top + reach); y++) {
    for (let x = Math.max(0, left - reach); x < Math.min(width, left + reach); x++) {
      if (!isInk((x - left) / unit, (y - top) / unit)) continue;
      for (let channel = 0, at = (y * width + x) * 3; channel < 3; channel++, at++) {
        rgb[at] = ((rgb[at] ?? 0) * (colour[channel] ?? 0)) / 255;
      }
    }
  }
}

/** Presses a red seal across the text, another over its end, and a mail stamp: red on odd pages, black on even ones. */
export function pressStamps(image: ColourImage, page: number): void {
  const { width, height, dpi } = image;
  const seal = { unit: 0.72 * dpi, colour: RED, isInk: isSeal };
  press(image, { ...seal, left: Math.round(0.62 * width), top: Math.round(0.45 * height) });
  press(image, { ...seal, left: Math.round(0.3 * width), top: Math.round(0.75 * height) });
  const mail = { unit: 0.4 * dpi, colour: page % 2 === 1 ? RED : BLACK, isInk: isMailStamp };
  press(image, { ...mail, left: Math.round(0.16 * width), top: Math.round(0.045 * height) });
}
