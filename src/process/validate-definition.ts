import type { Definition, Due, State, Timer, Words } from './definition.ts';

const NAME = /^[a-z][a-zA-Z0-9-]{0,59}$/;

/** What is wrong with a definition, in words for its author; empty when it may be used. */
export function faultsOf(definition: Definition): string[] {
  return [
    ...namesOf(definition),
    ...wordsOf(definition),
    ...fieldsOf(definition),
    ...transitionsOf(definition),
    ...timersOf(definition),
    ...waysOf(definition),
  ];
}

/** Names that are no names, and timers that share one: a timer is told by its name alone. */
function namesOf({ name, states, transitions, fields, guards, effects }: Definition): string[] {
  const timers = Object.values(states).flatMap(({ timers = {} }) => Object.keys(timers));
  const all = [name, ...timers, ...[states, transitions, fields, guards].flatMap(Object.keys), ...effects];
  const twice = [timers, [...effects]].flatMap((names) => names.filter((one, at) => names.indexOf(one) !== at));
  return [
    ...all.filter((one) => !NAME.test(one) || one === 'stay').map((one) => `"${one}" is no name`),
    ...[...new Set(twice)].map((one) => `the name "${one}" stands twice`),
  ];
}

function wordsOf({ label, about, fields, guards, states, transitions, opening }: Definition): string[] {
  const named: readonly (readonly [string, Words])[] = [
    ['the process', label],
    ['what it is for', about],
    ['the opening', opening.label],
    ...[fields, guards, states, transitions].flatMap((group) =>
      Object.entries(group).map(([name, one]) => [name, one.label] as const),
    ),
  ];
  return named.filter(([, { vi, en }]) => !vi.trim() || !en.trim()).map(([name]) => `${name} has no words`);
}

function fieldsOf({ fields, title, addressee, opening, transitions }: Definition): string[] {
  const asked = [title, ...opening.asks, ...Object.values(transitions).flatMap(({ asks = [] }) => asks)];
  const unknown = asked.filter((name) => !Object.hasOwn(fields, name)).map((name) => `there is no field "${name}"`);
  if (!opening.asks.includes(title)) unknown.push('the title is not asked when a case is opened');
  if (addressee === undefined || fields[addressee]?.kind === 'organisation') return unknown;
  return [...unknown, 'the addressee is no organisation'];
}

function transitionsOf(definition: Definition): string[] {
  const { states, transitions, guards, effects, addressee, opening } = definition;
  const timed = new Set(Object.values(states).flatMap((state) => timersIn(state).map(([, { takes }]) => takes)));
  const openers = opening.by.filter(({ at }) => at === 'addressee');
  return [
    ...(opening.by.length === 0 || openers.length > 0 ? ['nobody may open a case'] : []),
    ...unknown('effect', opening.effects ?? [], effects),
    ...unknown('guard', opening.guards ?? [], Object.keys(guards)),
    ...Object.entries(transitions).flatMap(([name, { from, to, by, ...rest }]) => [
      ...unknown('state', [...from, ...(to === 'stay' ? [] : [to])], Object.keys(states)),
      ...unknown('guard', rest.guards ?? [], Object.keys(guards)),
      ...unknown('effect', rest.effects ?? [], effects),
      ...(from.length === 0 ? [`"${name}" leaves from nowhere`] : []),
      ...(to !== 'stay' && from.includes(to) ? [`"${name}" goes to where it leaves from: say stay`] : []),
      ...(by.length === 0 && !timed.has(name) ? [`nobody may take "${name}"`] : []),
      ...(by.some(({ at }) => at === 'addressee') && !addressee ? [`"${name}" waits for an addressee`] : []),
    ]),
  ];
}

const unknown = (kind: string, names: readonly string[], known: readonly string[]): string[] =>
  names.filter((name) => !known.includes(name)).map((name) => `there is no ${kind} "${name}"`);

const timersIn = ({ timers = {} }: State): [string, Timer][] => Object.entries(timers);

/** A timer asks nobody, so what it takes may ask nothing; two that are due at once would race. */
function timersOf({ states, transitions, fields }: Definition): string[] {
  return Object.entries(states).flatMap(([state, one]) => {
    const dues = timersIn(one).map(([, { due }]) => dueKey(due));
    const racing = dues.some((due, at) => dues.indexOf(due) !== at);
    return [
      ...(racing ? [`two timers of "${state}" are due at the same time`] : []),
      ...timersIn(one).flatMap(([name, { due, takes }]) => {
        const taken = transitions[takes];
        if (!taken) return [`timer "${name}" takes "${takes}", which is not there`];
        const asks = taken.guards?.length || taken.reason || taken.asks?.some((field) => !fields[field]?.optional);
        return [
          ...(taken.from.includes(state) ? [] : [`timer "${name}" takes "${takes}", which does not leave "${state}"`]),
          ...(asks ? [`timer "${name}" takes "${takes}", which has conditions`] : []),
          ...dueFaults(name, due, fields),
        ];
      }),
    ];
  });
}

const minutesOf = ({ days = 0, hours = 0, minutes = 0 }: Extract<Due, { after: object }>['after']): number =>
  (days * 24 + hours) * 60 + minutes;

const dueKey = (due: Due): string => ('after' in due ? `${minutesOf(due.after)} min` : `${due.on} + ${due.days}`);

function dueFaults(name: string, due: Due, fields: Definition['fields']): string[] {
  if ('after' in due) return minutesOf(due.after) > 0 ? [] : [`timer "${name}" takes no time`];
  const whole = Number.isInteger(due.days) && Math.abs(due.days) <= 3660;
  const fits = whole && fields[due.on]?.kind === 'date';
  return fits ? [] : [`timer "${name}" needs a date field and whole days`];
}

/** Every state can be reached, and from every state a final one; final states have nothing after them. */
function waysOf({ initial, states, transitions }: Definition): string[] {
  const edges = Object.values(transitions).flatMap(({ from, to }) =>
    to === 'stay' ? [] : from.map((start) => [start, to] as const),
  );
  const names = Object.keys(states);
  const finals = names.filter((name) => states[name]!.final);
  const reached = spread([initial], edges);
  const ending = spread(
    finals,
    edges.map(([start, end]) => [end, start] as const),
  );
  const after = (name: string) =>
    Object.values(transitions).some(({ from }) => from.includes(name)) || timersIn(states[name]!).length > 0;
  return [
    ...(Object.hasOwn(states, initial) ? [] : [`there is no state "${initial}" to begin with`]),
    ...names.filter((name) => !reached.has(name)).map((name) => `no way leads to "${name}"`),
    ...names.filter((name) => !ending.has(name)).map((name) => `no way leads from "${name}" to an end`),
    ...finals.filter(after).map((name) => `"${name}" is final and yet something comes after it`),
  ];
}

function spread(starts: readonly string[], edges: readonly (readonly [string, string])[]): Set<string> {
  const found = new Set(starts);
  for (const name of found) for (const [from, to] of edges) if (from === name) found.add(to);
  return found;
}
