import fc from 'fast-check';
import type { Definition, Timer, Transition } from '../../src/process/definition.ts';

const both = (text: string) => ({ vi: text, en: text });
const OFFICER = [{ role: 'officer', at: 'anywhere' }] as const;

/** What decides how an invented definition looks; states are told by number, the last one is the end. */
export interface Shape {
  readonly states: number;
  readonly extra: readonly (readonly [number, number])[];
  readonly timers: readonly { readonly from: number; readonly to: number; readonly byDate: boolean }[];
}

const index = fc.nat({ max: 5 });

export const anyShape: fc.Arbitrary<Shape> = fc.record({
  states: fc.integer({ min: 2, max: 6 }),
  extra: fc.array(fc.tuple(index, index), { maxLength: 6 }),
  timers: fc.array(fc.record({ from: index, to: index, byDate: fc.boolean() }), { maxLength: 4 }),
});

/** A valid definition: a chain from the beginning to the end, with steps back and forth, steps that stay, and timers. */
export function definitionOf(name: string, version: number, { states, extra, timers }: Shape): Definition {
  const end = states - 1;
  const names = Array.from({ length: states }, (_, at) => (at === end ? 'end' : `s${at}`));
  const target = (from: number, to: number) => (from === to ? ('stay' as const) : names[to]!);
  const step = (from: number, to: number, timed = false): Transition => ({
    label: both(`${from} to ${to}`),
    from: [names[from]!],
    to: target(from, to),
    by: timed ? [] : OFFICER,
    ...(timed ? {} : { asks: ['note', 'day'] }),
    effects: ['mark'],
  });
  const chain = names.slice(0, end).map((_, at) => [`go${at}`, step(at, at + 1)] as const);
  const wander = extra.map(([from, to], at) => [`way${at}`, step(from % end, to % states)] as const);
  const timed = timers.map(({ from, to }, at) => [`time${at}`, step(from % end, to % states, true)] as const);
  const clocks = timers.map(({ from, byDate }, at) => ({
    from: names[from % end]!,
    name: `clock${at}`,
    timer: { due: byDate ? { on: 'day', days: at } : { after: { hours: at + 1 } }, takes: `time${at}` } as Timer,
  }));
  return {
    name,
    version,
    label: both(name),
    about: both('invented'),
    fields: {
      title: { label: both('Title'), kind: 'line' },
      note: { label: both('Note'), kind: 'text', optional: true },
      day: { label: both('Day'), kind: 'date', optional: true },
      marks: { label: both('Marks'), kind: 'line', optional: true },
    },
    title: 'title',
    guards: {},
    effects: ['mark'],
    opening: { label: both('Open'), by: OFFICER, asks: ['title', 'day'] },
    initial: names[0]!,
    states: Object.fromEntries(
      names.map((state) => [
        state,
        {
          label: both(state),
          tone: state === 'end' ? ('done' as const) : ('waiting' as const),
          ...(state === 'end' ? { final: true as const } : {}),
          timers: Object.fromEntries(
            clocks.filter(({ from }) => from === state).map((clock) => [clock.name, clock.timer]),
          ),
        },
      ]),
    ),
    transitions: Object.fromEntries([...chain, ...wander, ...timed]),
  };
}
