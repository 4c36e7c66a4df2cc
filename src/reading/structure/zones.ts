import { annexHeadingOf, isAttachedLine } from './annex-heading.ts';
import { bodyStart } from './body-start.ts';
import { inCapitals } from './capitals.ts';
import { typeLineOf } from './doc-types.ts';
import { isDelegation, isMotto, isRole, isSigned } from './frame.ts';
import { isPersonName } from './person-name.ts';
import { headerRoles } from './header.ts';
import type { Placed, Role, Scope, Zones } from './roles.ts';
import { goesOnInTail, isClosing, tailRole } from './tail.ts';
import { tailPlaces } from './tail-places.ts';
import { isPassage, type Passage, type Unit } from './unit.ts';

/** Lines within which a heading must say that its paper is issued with another one. */
const ATTACHED_WITHIN = 9;

interface Walk {
  readonly placed: Placed[];
  readonly scopes: Scope[];
  readonly tails: ReadonlySet<number>;
  state: 'body' | 'tail' | 'annex-heading';
}

/** Tells for each unit of a document what it is for; walks once through them. */
export function zonesOf(units: readonly Unit[]): Zones {
  const walk: Walk = { placed: [], scopes: [{ kind: 'body', token: '' }], tails: tailPlaces(units), state: 'body' };
  let at = startScope(walk, units, 0);
  while (at < units.length) at = step(walk, units, at);
  return { placed: walk.placed, scopes: walk.scopes };
}

/** Header of the document or of an enclosed paper; returns the index of its body. */
function startScope(walk: Walk, units: readonly Unit[], from: number): number {
  const found = bodyStart(units, from);
  const tail = units.findIndex((_, i) => i >= from && walk.tails.has(i));
  const annex = units.findIndex((unit, i) => i >= from && isPassage(unit) && annexHeadingOf(unit) !== null);
  const to = Math.min(...[found, tail, annex].filter((i) => i >= 0), units.length);
  headerRoles(units.slice(from, to)).forEach((role, i) => put(walk, units[from + i]!, role));
  walk.state = 'body';
  return to;
}

function put(walk: Walk, unit: Unit, role: Role): void {
  walk.placed.push({ unit, role, scope: walk.scopes.length - 1 });
}

function step(walk: Walk, units: readonly Unit[], at: number): number {
  const unit = units[at]!;
  if (unit.kind === 'stray') return take(walk, unit, 'aside', at);
  const annex = isPassage(unit) ? annexHeadingOf(unit) : null;
  if (annex) return openAnnex(walk, unit, annex.token, at);
  if (walk.state === 'annex-heading' && isPassage(unit) && isAnnexTitle(unit, units[at - 1]))
    return take(walk, unit, 'annex', at);
  if (walk.state === 'annex-heading') walk.state = 'body';
  if (walk.state === 'tail' && isPassage(unit)) return stepInTail(walk, units, at, unit);
  if (walk.tails.has(at) && isPassage(unit)) return beginTail(walk, unit, at);
  walk.state = 'body';
  return take(walk, unit, 'body', at);
}

function take(walk: Walk, unit: Unit, role: Role, at: number): number {
  put(walk, unit, role);
  return at + 1;
}

function openAnnex(walk: Walk, unit: Unit, token: string, at: number): number {
  walk.scopes.push({ kind: 'annex', token });
  walk.state = 'annex-heading';
  return take(walk, unit, 'annex', at);
}

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

function stepInTail(walk: Walk, units: readonly Unit[], at: number, unit: Passage): number {
  if (opensEnclosed(units, at)) {
    walk.scopes.push({ kind: 'enclosed', token: '' });
    return startScope(walk, units, at);
  }
  if (goesOnInTail(unit)) return take(walk, unit, tailRole(unit, walk.placed.at(-1)?.role ?? 'body'), at);
  walk.state = 'body';
  return take(walk, unit, 'body', at);
}

/** "QUY CHẾ … (Ban hành kèm theo Quyết định số …)" after the signature, with or without a letterhead of its own. */
function opensEnclosed(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (!isPassage(unit)) return false;
  const heads = typeLineOf(unit.text) !== null || isMotto(unit.text) || inCapitals(unit.text);
  if (!heads || isSignatureLine(unit.text)) return false;
  for (let i = at; i < Math.min(units.length, at + ATTACHED_WITHIN); i++) {
    const next = units[i]!;
    if (!isPassage(next)) continue;
    if (i > at && (annexHeadingOf(next) || isSignatureLine(next.text))) return false;
    if (isAttachedLine(next.text)) return true;
    if (next.labels.some((label) => label.ordinal > 0)) return false;
  }
  return false;
}

const isSignatureLine = (text: string): boolean =>
  isDelegation(text) || isRole(text) || isSigned(text) || isPersonName(text);
