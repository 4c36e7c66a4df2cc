import type { GreyImage } from '../recogniser.ts';
import { alongAxes, AREA, AXES, axesOf, type PatchAxes, readPatch } from './patch-axes.ts';
import { likelihood, type PatchClass, patchClasses } from './patch-classes.ts';

/** A class of patches whose mean and axes are given as patches, too. */
interface Mould extends PatchClass {
  readonly patch: Float64Array;
  readonly strokes: Float64Array;
  /** Share of what lies along each axis that is print and not grain. */
  readonly printed: readonly number[];
}

/** What the patches of one page look like. */
export interface PatchMoulds {
  readonly axes: PatchAxes;
  readonly moulds: readonly Mould[];
  /** Variance of the grain. */
  readonly variance: number;
}

/** Adds a point along the axes to a patch. */
function addPoint({ axes }: PatchAxes, point: Float64Array, patch: Float64Array): void {
  for (let axis = 0, at = 0; axis < AXES; axis++) {
    const by = point[axis] ?? 0;
    for (let pixel = 0; pixel < AREA; pixel++, at++) patch[pixel] = (patch[pixel] ?? 0) + by * (axes[at] ?? 0);
  }
}

function mouldOf(one: PatchClass, axes: PatchAxes, variance: number): Mould {
  const patch = axes.mean.slice();
  addPoint(axes, one.mean, patch);
  const strokes = new Float64Array(one.spreads.length * AREA);
  for (let index = 0; index < one.spreads.length; index++)
    addPoint(
      axes,
      one.axes.subarray(index * AXES, (index + 1) * AXES),
      strokes.subarray(index * AREA, (index + 1) * AREA),
    );
  return { ...one, patch, strokes, printed: one.spreads.map((spread) => 1 - variance / spread) };
}

/** Learns what the patches at the given places look like. */
export function patchMoulds(image: GreyImage, places: Int32Array, variance: number): PatchMoulds {
  const axes = axesOf(image, places);
  const points = new Float64Array(places.length * AXES);
  const patch = new Float64Array(AREA);
  for (const [index, at] of places.entries()) {
    readPatch(image, at, patch);
    alongAxes(axes, patch, points.subarray(index * AXES, (index + 1) * AXES));
  }
  return { axes, variance, moulds: patchClasses(points, variance).map((one) => mouldOf(one, axes, variance)) };
}

/** Where things are worked out, so that nothing is allocated for a patch. */
export interface Workspace {
  readonly patch: Float64Array;
  readonly point: Float64Array;
  along: Float64Array;
  best: Float64Array;
  /** The mould of the patch before: neighbours are often alike, and what fits well rules out the others at once. */
  last: Mould | undefined;
}

export const workspace = (): Workspace => ({
  patch: new Float64Array(AREA),
  point: new Float64Array(AXES),
  along: new Float64Array(AXES),
  best: new Float64Array(AXES),
  last: undefined,
});

/** The mould that fits the point best; `best` gets where the point lies along its axes. */
function fitting({ moulds, variance }: PatchMoulds, work: Workspace): Mould | undefined {
  let most = Number.NEGATIVE_INFINITY;
  let found: Mould | undefined;
  const offer = (mould: Mould): void => {
    const likely = likelihood(mould, work.point, variance, work.along, most);
    if (likely <= most) return;
    [most, found] = [likely, mould];
    [work.along, work.best] = [work.best, work.along];
  };
  const { last } = work;
  if (last !== undefined) offer(last);
  for (const mould of moulds) if (mould !== last) offer(mould);
  return found;
}

/** Takes the grain off the patch of the workspace. */
export function cleanPatch(moulds: PatchMoulds, work: Workspace): void {
  alongAxes(moulds.axes, work.patch, work.point);
  const mould = fitting(moulds, work);
  work.last = mould;
  if (mould === undefined) return;
  const { patch, best } = work;
  patch.set(mould.patch);
  for (let index = 0, at = 0; index < mould.printed.length; index++) {
    const by = (mould.printed[index] ?? 0) * (best[index] ?? 0);
    for (let pixel = 0; pixel < AREA; pixel++, at++) patch[pixel] = (patch[pixel] ?? 0) + by * (mould.strokes[at] ?? 0);
  }
}
