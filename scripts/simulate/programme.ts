import { randomFrom } from '../../bench/fixtures/random.ts';
import { rolesOf } from '../../src/reading/compare/clause-role.ts';
import type { Clause, ReadDocument } from '../../src/reading/model/document.ts';
import type { Target } from '../../src/reading/model/fact.ts';
import { type ChangedNumber, changeNumber } from './change-number.ts';
import { ADDITIONS, merged, pick, reword, split } from './rewordings.ts';

/** A clause of a simulated programme, and what it was made from. */
export interface Item {
  readonly text: string;
  /** Paths upstream; none for an addition. */
  readonly from: readonly string[];
  readonly change: ChangedNumber | null;
}

/** Clauses under a heading of the second level; without one they stand by themselves. */
export interface Group {
  readonly heading: string | null;
  readonly items: readonly Item[];
}

export interface Section {
  readonly heading: string;
  readonly groups: readonly Group[];
}

/** A programme made from a directive by edits that are known. */
export interface Programme {
  readonly sections: readonly Section[];
  /** Paths upstream that were left out. */
  readonly dropped: readonly string[];
  /** Paths upstream that the programme was made from, left out or not. */
  readonly asked: readonly string[];
}

/** How often each edit is made, as shares of the clauses; what is left is taken over word by word. */
const DROPPED = 0.12;
const SPLIT = 0.08;
const MERGED = 0.06;
const REWORDED = 0.44;
/** Share of the clauses with a number that is changed. */
const CHANGED = 0.4;
/** Additions for ten clauses. */
const ADDED = 1;
const SHORTEST = 40;

type Random = () => number;

/** Makes a programme that carries a directive out, with seeded edits: the same seed gives the same programme. */
export function simulateProgramme(upstream: ReadDocument, seed: number): Programme {
  const random = randomFrom(seed);
  const leaves = askingLeaves(upstream);
  const targets = Map.groupBy(
    upstream.facts.filter((fact): fact is Target => fact.kind === 'target'),
    ({ clause }) => clause ?? '',
  );
  const dropped = new Set(leaves.filter(() => random() < DROPPED).map(({ path }) => path));
  const kept = leaves.filter(({ path }) => !dropped.has(path));
  const sections = [...Map.groupBy(kept, (leaf) => sectionOf(leaf, upstream.clauses))].map(
    ([heading, own]): Section => ({ heading, groups: groupsOf(own, upstream.clauses, targets, random) }),
  );
  return {
    sections: withAdditions(sections, kept.length, random),
    dropped: [...dropped],
    asked: leaves.map(({ path }) => path),
  };
}

/**
 * Clauses without others below them that set an aim or a task. Those under "Tổ chức thực hiện" tell bodies of the level above
 * what to do: no programme takes them over.
 */
function askingLeaves({ clauses }: ReadDocument): Clause[] {
  const parents = new Set(clauses.map(({ parent }) => parent));
  const roles = rolesOf(clauses);
  const asks = (path: string): boolean => ['aim', 'task'].includes(roles.get(path) ?? 'task');
  return clauses.filter(
    ({ path, text, cells }) => !parents.has(path) && !cells && text.length >= SHORTEST && asks(path),
  );
}

function sectionOf(leaf: Clause, clauses: readonly Clause[]): string {
  const top = leaf.path.split('/')[0];
  return clauses.find(({ path }) => path === top)?.heading ?? 'NHIỆM VỤ, GIẢI PHÁP';
}

function groupsOf(
  leaves: readonly Clause[],
  clauses: readonly Clause[],
  targets: ReadonlyMap<string, readonly Target[]>,
  random: Random,
): Group[] {
  const byPath = new Map(clauses.map((clause) => [clause.path, clause]));
  const headingOf = ({ parent }: Clause): string | null =>
    parent?.includes('/') ? (byPath.get(parent)?.heading ?? null) : null;
  return [...Map.groupBy(leaves, headingOf)].map(([heading, own]) => ({
    heading,
    items: shuffled(edited(own, targets, random), random),
  }));
}

function edited(leaves: readonly Clause[], targets: ReadonlyMap<string, readonly Target[]>, random: Random): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < leaves.length; at += 1) {
    const leaf = leaves[at]!;
    const next = leaves[at + 1];
    if (next && random() < MERGED) {
      items.push({ text: merged(plain(leaf), plain(next)), from: [leaf.path, next.path], change: null });
      at += 1;
    } else items.push(...editOne(leaf, targets.get(leaf.path) ?? [], random));
  }
  return items;
}

const plain = ({ text }: Clause): string => text.replace(/\s+/gu, ' ').trim();

function editOne(leaf: Clause, targets: readonly Target[], random: Random): Item[] {
  const text = plain(leaf);
  const from = [leaf.path];
  if (targets.length > 0 && random() < CHANGED) {
    const changed = changeNumber(text, pick(targets, random), random);
    if (changed) return [{ text: changed.text, from, change: changed.change }];
  }
  const chance = random();
  const halves = chance < SPLIT ? split(text) : null;
  if (halves) return halves.map((half) => ({ text: half, from, change: null }));
  return [{ text: chance < SPLIT + REWORDED ? reword(text, random) : text, from, change: null }];
}

/** New tasks stand at the end of the last section. */
function withAdditions(sections: readonly Section[], clauses: number, random: Random): Section[] {
  const last = sections.length - 1;
  const count = Math.min(ADDITIONS.length, Math.round((clauses * ADDED) / 10));
  const items = shuffled(ADDITIONS, random)
    .slice(0, count)
    .map((text): Item => ({ text, from: [], change: null }));
  const added: Group = { heading: 'Nhiệm vụ riêng của địa phương', items };
  return sections.map((section, at) => (at === last ? { ...section, groups: [...section.groups, added] } : section));
}

/** Some neighbours change places: a province puts what matters there first. */
function shuffled<Of>(items: readonly Of[], random: Random): Of[] {
  const order = items.map((item, at) => ({ item, at: at + random() * 2.5 }));
  return order.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}
