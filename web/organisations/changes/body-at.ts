import type { CodeScheme, Designation, Hierarchy, Organisation } from '../../../src/organisations/schemas.ts';

interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** Whether a range, without its last date, holds a date. */
export const holds = ({ from, to }: Period, on: string): boolean => from <= on && (to === null || to > on);

/** How a body is called on a date; as the page shows it when nothing holds then. */
export const designationAt = (body: Organisation, on: string): Designation => {
  const { name, shortName, nameEn, kind, level } = body.designations.find((one) => holds(one, on)) ?? body;
  return { name, shortName, nameEn, kind, level };
};

/** Bodies directly above one on a date, one a hierarchy. */
export const placesAt = (body: Organisation, on: string) => body.places.filter((place) => holds(place, on));

export const parentAt = (body: Organisation, hierarchy: Hierarchy, on: string) =>
  placesAt(body, on).find((place) => place.hierarchy === hierarchy)?.parent ?? null;

export const codeAt = (body: Organisation, scheme: CodeScheme, on: string): string | null =>
  body.codes.find((one) => one.scheme === scheme && holds(one, on))?.code ?? null;
