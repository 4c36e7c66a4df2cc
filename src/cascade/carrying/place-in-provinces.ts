import type { Province } from '../../organisations/public.ts';
import { fold } from '../../reading/normalise/fold.ts';

/**
 * The province that a body speaks for, by the name of the place at the end of its own: "Ban Thường vụ Tỉnh ủy Lai Châu", "UBND
 * thành phố Huế". Names of provinces that were merged into another lead to that one. Null where no province is named.
 */
export function provinceOf(issuer: string | null, provinces: readonly Province[]): Province | null {
  if (issuer === null) return null;
  const name = ` ${fold(issuer).trim()}`;
  const named = provinces.flatMap((province) =>
    province.places.filter((place) => name.endsWith(` ${fold(place)}`)).map((place) => ({ province, place })),
  );
  return named.toSorted((a, b) => b.place.length - a.place.length)[0]?.province ?? null;
}
