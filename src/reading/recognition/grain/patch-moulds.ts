import type { GreyImage } from '../recogniser.ts';
import { alongAxes, AREA, AXES, axesOf, type PatchAxes, readPatch } from './patch-axes.ts';
import { likelihood, type PatchClass, squareBetween } from './patch-class.ts';
import { patchClasses } from './patch-classes.ts';

/** A class of patches whose mean and axes are given as patches, too. */
interface Mould extends PatchClass {
  readonly patch: Float64Array;
  readonly strokes: Float64Array;
  /** Share of what lies along each axis that is print and not grain. */
  readonly printed: Float64Array;
}

/** What the patches of one page look like. */
export interface PatchMoulds {
  readonly axes: PatchAxes;
  readonly moulds: readonly Mould[];
}

/** Adds a point along the axes to a patch. */
function addPoint({ axes }: PatchAxes, point: Float64Array, patch: Float64Array): void {
  for (let axis = 0, at = 0; axis < AXES; axis++) {
    const by = point[axis]!;
    for (let pixel = 0; pixel < AREA; pixel++, at++) patch[pixel]! += by * axes[at]!;
  }
}

function mouldOf(one: PatchClass, axes: PatchAxes, variance: number): Mould {
  const patch = axes.mean.slice();
  addPoint(axes, one.mean, patch);
  const printed = one.precisions.subarray(0, -1).map((precision) => 1 - variance * precision);
  const strokes = new Float64Array(printed.length * AREA);
  for (let index = 0; index < printed.length; index++)
    addPoint(
      axes,
      one.axes.subarray(index * AXES, (index + 1) * AXES),
      strokes.subarray(index * AREA, (index + 1) * AREA),
    );
  return { ...one, patch, strokes, printed };
}

/**
 * Learns what the patches at the given places look like.
 *
 * @param variance of the grain.
 */
export function patchMoulds(image: GreyImage, places: Int32Array, variance: number): PatchMoulds {
  const axes = axesOf(image, places);
  const points = new Float64Array(places.length * AXES);
  const patch = new Float64Array(AREA);
  for (const [index, at] of places.entries()) {
    readPatch(image, at, patch);
    alongAxes(axes, patch, points.subarray(index * AXES, (index + 1) * AXES));
  }
  return { axes, moulds: patchClasses(points, variance).map((one) => mouldOf(one, axes, variance)) };
}

/** Where things are worked out, so that nothing is allocated for a patch. */
export interface Workspace {
  readonly patch: Float64Array;
  readonly point: Float64Array;
  along: Float64Array;
  best: Float64Array;
  /** Squares of the distances to the means of the moulds. */
  readonly squares: Float64Array;
}

export const workspace = ({ moulds }: PatchMoulds): Workspace => ({
  patch: new Float64Array(AREA),
  point: new Float64Array(AXES),
  along: new Float64Array(AXES),
  best: new Float64Array(AXES),
  squares: new Float64Array(moulds.length),
});

/** The mould with the nearest mean: four of five times it fits best, and then it rules out the others soon. */
function nearest(moulds: readonly Mould[], { point, squares }: Workspace): number {
  let found = 0;
  for (let number = 0; number < moulds.length; number++) {
    squares[number] = squareBetween(point, moulds[number]!.mean);
    if (squares[number]! < squares[found]!) found = number;
  }
  return found;
}

/** Which mould fits the point best; `best` gets where the point lies along its axes. */
function fitting(moulds: readonly Mould[], work: Workspace): Mould {
  const { point, squares } = work;
  const first = nearest(moulds, work);
  let found = moulds[first]!;
  let most = likelihood(found, point, work.best, Number.NEGATIVE_INFINITY, squares[first]);
  for (let number = 0; number < moulds.length; number++) {
    if (number === first) continue;
    const mould = moulds[number]!;
    const likely = likelihood(mould, point, work.along, most, squares[number]);
    if (likely <= most) continue;
    most = likely;
    found = mould;
    const { along } = work;
    work.along = work.best;
    work.best = along;
  }
  return found;
}

/** Takes the grain off the patch of the workspace. */
export function cleanPatch({ axes, moulds }: PatchMoulds, work: Workspace): void {
  alongAxes(axes, work.patch, work.point);
  const { patch, strokes, printed } = fitting(moulds, work);
  const { best, patch: clean } = work;
  clean.set(patch);
  for (let index = 0, at = 0; index < printed.length; index++) {
    const by = printed[index]! * best[index]!;
    for (let pixel = 0; pixel < AREA; pixel++, at++) clean[pixel]! += by * strokes[at]!;
  }
}
