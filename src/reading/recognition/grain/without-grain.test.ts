import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../../bench/fixtures/random.ts';
import type { GreyImage } from '../recogniser.ts';
import { grainOf } from './grain-level.ts';
import { withoutGrain } from './without-grain.ts';

const SIDE = 180;
const INK = 40;
const PAPER = 210;

/** Upright strokes, bars across and squares, as in print, on grey paper; most of the page is bare. */
function printed(): GreyImage {
  const shades = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => {
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
    const isText = y % 24 >= 8 && y % 24 < 18 && x >= 20 && x < 130;
    const isInk = x % 9 < 2 || (y % 24 === 12 && x % 18 < 9) || (x % 27 < 6 && y % 24 > 13);
    return isText && isInk ? INK : PAPER;
  });
  return { width: SIDE, height: SIDE, shades, dpi: 120 };
}

function grainy(image: GreyImage, grain: number): GreyImage {
  const random = randomFrom(7);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const shades = image.shades.map((shade) => Math.max(0, Math.min(255, shade + grain * normal())));
  return { ...image, shades };
}

function error(a: GreyImage, b: GreyImage, where: (shade: number) => boolean): number {
  const places = [...b.shades.keys()].filter((at) => where(b.shades[at] ?? 0));
  return Math.sqrt(
    places.reduce((sum, at) => sum + ((a.shades[at] ?? 0) - (b.shades[at] ?? 0)) ** 2, 0) / places.length,
  );
}

describe('grainOf', () => {
  it.each([0, 10, 20, 30])('measures grain of %i shades beside the print', (grain) => {
    expect(Math.abs(grainOf(grainy(printed(), grain)) - grain)).toBeLessThan(2.5);
  });
});

describe('withoutGrain', () => {
  it.each([18, 30])('takes most of a grain of %i shades off paper and ink', (grain) => {
    const clean = withoutGrain(grainy(printed(), grain));
    expect(error(clean, printed(), (shade) => shade === PAPER)).toBeLessThan(grain / 2.5);
    expect(error(clean, printed(), (shade) => shade === INK)).toBeLessThan(grain * 0.85);
  });

  it('leaves a page without grain as it is', () => {
    expect(withoutGrain(printed())).toEqual(printed());
  });

  it('makes grain alone bare paper', () => {
    const bare = withoutGrain(grainy({ ...printed(), shades: new Uint8Array(SIDE * SIDE).fill(PAPER) }, 25));
    expect(grainOf(bare)).toBeLessThan(2);
  });

  it.each([1, 5, 6])('bears a page %i pixels high', (height) => {
    const { width, dpi } = printed();
    const shades = new Uint8Array(width * height).fill(PAPER);
    expect(withoutGrain(grainy({ width, height, shades, dpi }, 30)).shades).toHaveLength(width * height);
  });
});
