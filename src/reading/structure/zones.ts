import { annexHeadingOf, isAttachedLine } from './annex-heading.ts';
import { bodyStart } from './body-start.ts';
import { inCapitals } from './capitals.ts';
import { opensEnclosed } from './enclosed.ts';
import { formHeadingOf } from './form-heading.ts';
import { headerRoles } from './header.ts';
import type { Placed, Role, Scope, Zones } from './roles.ts';
import { goesOnInTail, isClosing, tailRole } from './tail.ts';
import { tailPlaces } from './tail-places.ts';
import { isPassage, type Passage, type Unit } from './unit.ts';

interface Walk {
  readonly units: readonly Unit[];
  readonly placed: Placed[];
  readonly scopes: Scope[];
  readonly tails: ReadonlySet<number>;
  /** Index of the scope that units belong to now. */
  scope: number;
  state: 'body' | 'tail' | 'annex-heading' | 'references';
}

/** Tells for each unit of a document what it is for; walks once through them. */
export function zonesOf(units: readonly Unit[]): Zones {
  const body: Scope = { kind: 'body', token: '', under: 0 };
  const walk: Walk = { units, placed: [], scopes: [body], tails: tailPlaces(units), scope: 0, state: 'body' };
  let at = startScope(walk, 0);
  while (at < units.length) at = step(walk, at);
  return { placed: walk.placed, scopes: walk.scopes };
}

/** Header of the document or of an enclosed paper; returns the index of its body. */
function startScope(walk: Walk, from: number): number {
  const { units } = walk;
  const found = bodyStart(units, from);
  const tail = units.findIndex((_, i) => i >= from && walk.tails.has(i));
  const annex = units.findIndex((unit, i) => i >= from && isPassage(unit) && annexHeadingOf(unit) !== null);
  const to = Math.min(...[found, tail, annex].filter((i) => i >= 0), units.length);
  headerRoles(units.slice(from, to)).forEach((role, i) => put(walk, units[from + i]!, role));
  walk.state = 'body';
  return to;
}

function put(walk: Walk, unit: Unit, role: Role): void {
  walk.placed.push({ unit, role, scope: walk.scope });
}

function take(walk: Walk, unit: Unit, role: Role, at: number): number {
  put(walk, unit, role);
  return at + 1;
}

function step(walk: Walk, at: number): number {
  const unit = walk.units[at]!;
  if (unit.kind === 'stray') return take(walk, unit, 'aside', at);
  if (isPassage(unit)) {
    const opened = openScope(walk, unit, at);
    if (opened) return take(walk, unit, 'annex', at);
    if (walk.state === 'annex-heading' && isAnnexTitle(unit, walk.units[at - 1])) return take(walk, unit, 'annex', at);
  }
  if (walk.state === 'annex-heading') walk.state = 'body';
  if (isPassage(unit) && REFERENCES.test(unit.text)) walk.state = 'references';
  if (walk.state === 'references') return take(walk, unit, 'aside', at);
  if (walk.state === 'tail' && isPassage(unit)) return stepInTail(walk, at, unit);
  if (walk.tails.has(at) && isPassage(unit) && walk.scopes[walk.scope]!.kind !== 'form')
    return beginTail(walk, unit, at);
  walk.state = 'body';
  return take(walk, unit, 'body', at);
}

/** A list of sources at the end of a scheme is no clause. */
const REFERENCES = /^(?:DANH MỤC )?TÀI LIỆU THAM KHẢO$/u;

/** An annex or a form begins here, or a form ends because a heading of its annex follows. */
function openScope(walk: Walk, unit: Passage, at: number): boolean {
  const annex = annexHeadingOf(unit)?.token;
  const now = walk.scopes[walk.scope]!;
  const form = annex ? null : formHeadingOf(unit, walk.units[at + 1])?.token;
  if (annex) walk.scopes.push({ kind: 'annex', token: annex, under: 0 });
  else if (form) walk.scopes.push({ kind: 'form', token: form, under: now.kind === 'form' ? now.under : walk.scope });
  else {
    if (now.kind === 'form' && headsSection(unit)) walk.scope = now.under;
    return false;
  }
  walk.scope = walk.scopes.length - 1;
  walk.state = 'annex-heading';
  return true;
}

/** "Mục 2. CẮT GIẢM …" ends the forms above it. */
const headsSection = ({ labels, text }: Passage): boolean =>
  labels.some(
    ({ form, length, firm }) => firm && (form === 'section' || form === 'chapter') && inCapitals(text.slice(length)),
  );

/** Title lines of an annex are in capitals, bold or centred, or say what it is attached to. */
function isAnnexTitle(passage: Passage, before: Unit | undefined): boolean {
  const { text, labels, lines } = passage;
  if (labels.length > 0 || text.length > 600) return false;
  if (inCapitals(text) || isAttachedLine(text)) return true;
  if (isPassage(before) && before.text.startsWith('(') && !/\)\s*$/.test(before.text)) return true;
  const look = lines[0]!.look;
  return (look.bold === true || look.align === 'center' || look.headingLevel !== undefined) && !/[.;:]$/.test(text);
}

function beginTail(walk: Walk, unit: Passage, at: number): number {
  reclose(walk);
  walk.state = 'tail';
  return take(walk, unit, tailRole(unit, 'body'), at);
}

/** Paragraphs just above the tail that speak of the whole paper are its closing, not part of the last clause. */
function reclose(walk: Walk): void {
  for (let i = walk.placed.length - 1; i >= 0; i--) {
    const { unit, role, scope } = walk.placed[i]!;
    if (role === 'aside') continue;
    if (role !== 'body' || !isPassage(unit) || !isClosing(unit)) return;
    walk.placed[i] = { unit, role: 'closing', scope };
  }
}

function stepInTail(walk: Walk, at: number, unit: Passage): number {
  const attachable = walk.scopes[walk.scope]!.kind !== 'annex';
  if (attachable && opensEnclosed(walk.units, at)) {
    walk.scopes.push({ kind: 'enclosed', token: '', under: 0 });
    walk.scope = walk.scopes.length - 1;
    return startScope(walk, at);
  }
  if (goesOnInTail(unit)) return take(walk, unit, tailRole(unit, walk.placed.at(-1)?.role ?? 'body'), at);
  walk.state = 'body';
  return take(walk, unit, 'body', at);
}
