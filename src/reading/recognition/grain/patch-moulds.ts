import type { GreyImage } from '../recogniser.ts';
import { alongAxes, AREA, AXES, axesOf, type PatchAxes, readPatch } from './patch-axes.ts';
import { likelihood, type PatchClass } from './patch-class.ts';
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
  /** Which mould fitted the patch before: neighbours are often alike, and what fits well rules out the others at once. */
  last: number;
}

export const workspace = (): Workspace => ({
  patch: new Float64Array(AREA),
  point: new Float64Array(AXES),
  along: new Float64Array(AXES),
  best: new Float64Array(AXES),
  last: 0,
});

/** Which mould fits the point best; `best` gets where the point lies along its axes. */
function fitting(moulds: readonly Mould[], work: Workspace): number {
  const { point, last } = work;
  let found = last;
  let most = likelihood(moulds[last]!, point, work.best, Number.NEGATIVE_INFINITY);
  for (let number = 0; number < moulds.length; number++) {
    if (number === last) continue;
    const likely = likelihood(moulds[number]!, point, work.along, most);
    if (likely <= most) continue;
    most = likely;
    found = number;
    const { along } = work;
    work.along = work.best;
    work.best = along;
  }
  return found;
}

/** Takes the grain off the patch of the workspace. */
export function cleanPatch({ axes, moulds }: PatchMoulds, work: Workspace): void {
  alongAxes(axes, work.patch, work.point);
  work.last = fitting(moulds, work);
  const { best, patch: clean } = work;
  const { patch, strokes, printed } = moulds[work.last]!;
  clean.set(patch);
  for (let index = 0, at = 0; index < printed.length; index++) {
    const by = printed[index]! * best[index]!;
    for (let pixel = 0; pixel < AREA; pixel++, at++) clean[pixel]! += by * strokes[at]!;
  }
}
