import type { Acting } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { withoutDiacritics } from '../reading/normalise/fold.ts';
import { findOrganisation } from './find-organisation.ts';
import { foldName } from './folded-name.ts';
import { loadNames, type Names } from './load-names.ts';
import { today } from './local-date.ts';
import { matchesOf } from './name-forms.ts';
import type { OrganisationSummary, Resolution } from './schemas.ts';
import { bestMatches } from './score-names.ts';
import { summarise } from './summarise.ts';

export interface ResolveAsked {
  readonly asOf: string;
  /** Id of the body that speaks: names are looked for in its commune and province before elsewhere. */
  readonly under?: string | undefined;
}

/** What is meant, in ids. */
type Meaning =
  | { readonly status: 'confirmed'; readonly id: string; readonly by: 'alias' | 'name' }
  | { readonly status: 'class'; readonly key: string; readonly name: string }
  | { readonly status: 'suggested'; readonly found: readonly { readonly id: string; readonly score: number }[] };

/**
 * What a document means by the name of a body: what somebody confirmed, a class of bodies, the one body of that name in the
 * commune or province of the issuer, or suggestions with their scores. Folds abbreviations and placement of tones.
 */
export async function resolveBody(db: Db, text: string, asked: ResolveAsked): Promise<Resolution> {
  const [resolution] = await resolveBodies(db, [text], asked);
  return resolution!;
}

/** {@link resolveBody} for several names of one document, in their order; names are loaded once. */
export async function resolveBodies(db: Db, texts: readonly string[], asked: ResolveAsked): Promise<Resolution[]> {
  const folded = texts.map(foldName);
  const names = await loadNames(db, folded, asked);
  const meanings = folded.map((text) => meaningOf(text, names));
  const ids = meanings.flatMap((meaning) =>
    meaning.status === 'confirmed'
      ? [meaning.id]
      : meaning.status === 'suggested'
        ? meaning.found.map(({ id }) => id)
        : [],
  );
  const known = await summarise(db, ids, asked.asOf);
  return meanings.map((meaning) => told(meaning, known));
}

function meaningOf(text: string, names: Names): Meaning {
  const confirmed = names.confirmed.get(text);
  if (confirmed) return { status: 'confirmed', id: confirmed, by: 'alias' };
  const group = names.classes.get(text);
  if (group) return { status: 'class', ...group };
  const named = byName(text, names);
  if (named) return { status: 'confirmed', id: named, by: 'name' };
  return { status: 'suggested', found: suggest(text, names) };
}

/** The nearest unit in which exactly one body bears the name decides; two bearers decide nothing. */
function byName(text: string, { scopes, rejected }: Names): string | null {
  for (const { unit, bodies } of scopes) {
    const found = matchesOf(text, unit, bodies).filter((id) => !rejected.get(text)?.has(id));
    if (found.length > 0) return found.length === 1 ? found[0]! : null;
  }
  return null;
}

function suggest(text: string, { all, rejected }: Names) {
  const found = bestMatches(withoutDiacritics(text), all);
  return found.filter(({ id }) => !rejected.get(text)?.has(id));
}

function told(meaning: Meaning, known: ReadonlyMap<string, OrganisationSummary>): Resolution {
  if (meaning.status === 'class') return meaning;
  if (meaning.status === 'confirmed') {
    return { status: 'confirmed', organisation: known.get(meaning.id)!, by: meaning.by };
  }
  const suggestions = meaning.found.map(({ id, score }) => ({ organisation: known.get(id)!, score }));
  return { status: 'suggested', suggestions };
}

interface Query {
  readonly under?: string | undefined;
  readonly asOf?: string | undefined;
}

/** What documents mean, for the pages. @throws {Problem} not-found for an unknown `under` */
export async function resolveTexts({ db, clock }: Acting, texts: readonly string[], query: Query) {
  const under = query.under === undefined ? undefined : (await findOrganisation(db, query.under)).id;
  const resolutions = await resolveBodies(db, texts, { asOf: query.asOf ?? today(clock), under });
  return texts.map((text, i) => ({ text, resolution: resolutions[i]! }));
}
