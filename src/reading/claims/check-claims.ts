import type { Side } from '../compare/side.ts';
import { fold } from '../normalise/fold.ts';
import type { Atom } from './atom.ts';
import type { CheckedClaim, Missing, Quoted } from './claim.ts';
import { type Likeness, likenessOf, type Sentence } from './likeness.ts';
import { isOneKindOfMany, tellsReachOfAims } from './in-general.ts';
import { atomsIn } from './read-atoms.ts';
import { type Claim, readClaims } from './read-claims.ts';
import { means } from './references.ts';
import { type Ground, groundOf, states } from './supports.ts';

/** A sentence that shares less of a claim's words, by rarity, speaks of something else. */
const SAME_SUBJECT = 0.3;
/** The same for the words right around a number: fewer words must be surer. */
const SAME_SURROUNDINGS = 0.35;
/** Words on each side of a number that say what is counted. */
const AROUND = 4;
/** How much a number bounds says nothing of what is counted. */
const BOUNDS = /(?<!\p{L})(?:ít nhất|tối thiểu|tối đa|trên|dưới|hơn|khoảng|chiếm|đạt|sau|gần|vào|cụ thể)(?!\p{L})/giu;
/** So many words in a row with the number among them are a quotation. */
const QUOTATION = 5;
/** A claim that names nothing to check still has a nearest sentence worth showing. */
const NEARLY_SAME = 0.45;
const MOST_LOOKED_AT = 24;

/** The documents that a text is held against, made ready once. */
interface Checking {
  readonly documents: readonly Side[];
  readonly likeness: Likeness;
  readonly groundAt: (at: number) => Ground;
}

/**
 * Holds every sentence of a text against documents: each number, year, date, symbol and body must stand in a sentence that
 * speaks of the same thing, each thing named anywhere in the documents meant. Nothing is asserted of sentences that name
 * nothing of the kind.
 *
 * @param text a commentary, a draft, an answer of a machine; lines as printed
 * @param documents what it claims to speak of
 */
export function checkClaims(text: string, documents: readonly Side[]): CheckedClaim[] {
  const likeness = likenessOf(documents);
  const grounds = new Map<number, Ground>();
  const groundAt = (at: number): Ground => {
    const ground = grounds.get(at) ?? groundOf(statedBy(likeness.sentences[at]!, documents));
    grounds.set(at, ground);
    return ground;
  };
  return readClaims(text).map((claim) => check(claim, { documents, likeness, groundAt }));
}

/** A sentence with the headings over it; symbol and day of issue are said by the document as a whole. */
const statedBy = ({ text, headings, document }: Sentence, documents: readonly Side[]): string[] => {
  const { symbol, issuedOn } = documents[document]!.document.metadata;
  return [text, ...headings, symbol ?? '', issuedOn?.split('-').toReversed().join('/') ?? ''];
};

function check(claim: Claim, checking: Checking): CheckedClaim {
  const { text, span } = claim;
  const { likeness } = checking;
  const atoms = [...atomsIn(text), ...claim.told];
  const scope = scopeOf(claim, checking.documents);
  const ranked = rank(likeness.shares(claim.subject, scope));
  const sentence = (at: number): Quoted => quotedOf(likeness.sentences[at]!);
  if (atoms.length === 0) {
    const quoted = ranked.slice(0, 1).flatMap(([at, share]) => (share >= NEARLY_SAME ? [sentence(at)] : []));
    return { text, span, verdict: 'unchecked', atoms, quoted, missing: [] };
  }
  const places = placesByAtom(atoms, claim, ranked, scope, checking);
  const { chosen, left } = cover(places);
  const missing = left.map((one): Missing => {
    const at = ranked.find(([place]) => states(checking.groundAt(place), one))?.[0];
    return { atom: one, elsewhere: at === undefined ? null : sentence(at) };
  });
  const verdict = missing.length === 0 ? 'supported' : 'unsupported';
  return { text, span, verdict, atoms, quoted: chosen.map(sentence), missing };
}

type Ranked = readonly (readonly [at: number, share: number])[];

const rank = (shares: ReadonlyMap<number, number>): Ranked => [...shares].toSorted(([a, x], [b, y]) => y - x || a - b);

/** The documents it names; all of them where it names none that is there. */
function scopeOf({ references }: Claim, documents: readonly Side[]): ReadonlySet<number> {
  const named = documents.flatMap(({ document }, at) =>
    references.some((reference) => means(reference, document.metadata)) ? [at] : [],
  );
  return new Set(named.length > 0 ? named : documents.keys());
}

/** What the line that leads it in tells may also stand where its own numbers stand. */
function placesByAtom(
  atoms: readonly Atom[],
  claim: Claim,
  ranked: Ranked,
  scope: ReadonlySet<number>,
  checking: Checking,
): ReadonlyMap<Atom, readonly number[]> {
  const places = new Map(
    atoms.map((one) => {
      const found = placesOf(one, claim, ranked, scope, checking);
      return [
        one,
        tellsReachOfAims(claim.text, one, atoms) ? [...found, ...aimsReaching(one, scope, checking)] : found,
      ];
    }),
  );
  const own = atoms.filter((one) => !claim.told.includes(one)).flatMap((one) => places.get(one)!);
  for (const one of claim.told)
    places.set(one, [...places.get(one)!, ...own.filter((at) => states(checking.groundAt(at), one))]);
  return places;
}

/** Headings of aims, and titles, that name the year. */
function aimsReaching(year: Atom, scope: ReadonlySet<number>, { likeness, groundAt }: Checking): number[] {
  return [...likeness.sentences.keys()].filter((at) => {
    const { document, role, segment, at: place } = likeness.sentences[at]!;
    const tells = (role === 'aim' && place === -1) || segment === 'title';
    return tells && scope.has(document) && states(groundAt(at), year);
  });
}

/** Sentences that speak of the same and state it, the most alike first; a name may be stated anywhere. */
function placesOf(one: Atom, claim: Claim, ranked: Ranked, scope: ReadonlySet<number>, checking: Checking): number[] {
  const { likeness, groundAt } = checking;
  const stated = (near: Ranked) => near.filter(([at]) => states(groundAt(at), one)).map(([at]) => at);
  if (one.kind === 'name' || isOneKindOfMany(claim.text, one)) return stated(ranked);
  const same = ranked.filter(([, share]) => share >= SAME_SUBJECT).slice(0, MOST_LOOKED_AT);
  if (claim.told.includes(one)) return stated(same);
  const around = rank(likeness.shares(surroundings(claim.subject, one), scope));
  const close = around.filter(([, share]) => share >= SAME_SURROUNDINGS).slice(0, MOST_LOOKED_AT);
  const runs = runsAround(claim.text, one);
  const verbatim = ranked.filter(([at]) => {
    const { text } = checking.groundAt(at);
    return runs.some((run) => text.includes(run));
  });
  return stated([...same, ...close, ...verbatim]);
}

/** Runs of words with a number in their midst that only a quotation explains. */
function runsAround(text: string, { span: { start } }: Atom): string[] {
  const words = [...fold(text).matchAll(/\S+/gu)];
  const at = words.findLastIndex(({ index }) => index <= start);
  const from = Math.max(0, at - QUOTATION + 1);
  return words
    .slice(from, at + 1)
    .map((_, i) => words.slice(from + i, from + i + QUOTATION))
    .filter((run) => run.length === QUOTATION)
    .map((run) => run.map(({ 0: word }) => word).join(' '));
}

const wordsOf = (part: string): string[] => part.replace(BOUNDS, ' ').split(/\s+/u).filter(Boolean);

function surroundings(text: string, { span: { start, end } }: Atom): string {
  const before = wordsOf(text.slice(0, start)).slice(-AROUND);
  const after = wordsOf(text.slice(end)).slice(0, AROUND);
  return [...before, text.slice(start, end), ...after].join(' ');
}

/** Few sentences that state everything that can be stated: the one that states most first. */
function cover(places: ReadonlyMap<Atom, readonly number[]>) {
  let open = new Map([...places].filter(([, at]) => at.length > 0));
  const chosen: number[] = [];
  while (open.size > 0) {
    const counts = new Map<number, number>();
    for (const at of [...open.values()].flatMap((found) => [...new Set(found)]))
      counts.set(at, (counts.get(at) ?? 0) + 1);
    const [best] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
    chosen.push(best);
    open = new Map([...open].filter(([, at]) => !at.includes(best)));
  }
  return { chosen, left: [...places].flatMap(([one, at]) => (at.length === 0 ? [one] : [])) };
}

const quotedOf = ({ document, clause, span, text }: Sentence): Quoted => ({ document, clause, span, text });
