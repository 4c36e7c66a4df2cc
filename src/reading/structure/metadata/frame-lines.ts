import { placeDateOf } from '../frame.ts';
import type { Line } from '../line.ts';
import type { Role, Zones } from '../roles.ts';
import { isPassage, type Passage } from '../unit.ts';

/** The units metadata is read from: those of the document itself, not of what is attached to it. */
export interface FrameLines {
  readonly letterhead: readonly Line[];
  readonly type: readonly Passage[];
  readonly title: readonly Passage[];
  readonly basis: readonly Passage[];
  readonly preamble: readonly Passage[];
  readonly recipients: readonly Passage[];
  readonly signature: readonly Passage[];
  readonly closing: readonly Passage[];
  /** Introductions of whoever passes the document on, and letterhead lines that a scan moved. */
  readonly aside: readonly Line[];
  readonly body: readonly Passage[];
}

export function frameLines({ placed, scopes }: Zones): FrameLines {
  const main = placed.filter(({ scope }) => scope === 0);
  const passages = (role: Role): Passage[] =>
    main.flatMap((one) => (one.role === role && isPassage(one.unit) ? [one.unit] : []));
  const aside = main.flatMap(({ role, unit }) => (role === 'aside' ? linesOf(unit) : []));
  const body = scopes[0]?.kind === 'body' ? passages('body') : [];
  return {
    letterhead: passages('letterhead').flatMap((passage) =>
      placeDateOf(passage.text) ? linesOf(passage) : passage.lines,
    ),
    type: passages('type'),
    title: passages('title'),
    basis: passages('basis'),
    preamble: passages('preamble'),
    recipients: passages('recipients'),
    signature: passages('signature'),
    closing: passages('closing'),
    aside,
    body,
  };
}

/** A digest speaks of a directive: only what introduces that one counts, not its own headings and names. */
export function introductionOnly(lines: FrameLines): FrameLines {
  const none: FrameLines = {
    letterhead: [],
    type: [],
    title: [],
    basis: [],
    preamble: [],
    recipients: [],
    signature: [],
    closing: [],
    aside: [],
    body: [],
  };
  return { ...none, aside: lines.aside, preamble: lines.preamble };
}

type AnyUnit = Zones['placed'][number]['unit'];

function linesOf(unit: AnyUnit): Line[] {
  if (unit.kind === 'passage') return [lineOf(unit.text, unit.start, unit.end, unit.page)];
  return unit.kind === 'stray' && unit.text !== '' ? [lineOf(unit.text, unit.start, unit.end, unit.page)] : [];
}

const lineOf = (text: string, start: number, end: number, page: number): Line => ({
  kind: 'line',
  text,
  start,
  end,
  page,
  look: {},
  indent: null,
  goesOn: false,
  column: null,
  box: null,
});
