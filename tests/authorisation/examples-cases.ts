import type { Owned } from '../../src/access/public.ts';
import type { Example } from './example.ts';
import type { Place } from './places.ts';

const PAGE = { page: 1, pageSize: 100 };
const held = ({ things }: Place): Owned => things.case.owned;
const byId = ({ things }: Place) => ({ id: things.case.id });
const KEY = '00000000-0000-7000-8000-0000000000fe';

/** Cases belong to who opened them, in their organisation and their module; who takes a step is for the process to say. */
export const CASES: Readonly<Record<string, Example>> = {
  'process.definitions.list': { input: () => PAGE },
  'process.definitions.get': { input: () => ({ name: 'feedback' }) },
  'process.definitions.migrate': {
    input: () => ({ name: 'feedback', from: 1, to: 1, states: {}, dryRun: true, reason: 'thử' }),
  },
  'process.cases.list': {
    input: () => PAGE,
    shows: { thing: held, verb: 'read', in: (output, { things }) => JSON.stringify(output).includes(things.case.id) },
  },
  'process.cases.get': { input: byId, on: held },
  'process.cases.log': { input: (at) => ({ ...PAGE, ...byId(at) }), on: held },
  'process.cases.open': {
    input: ({ things }) => ({
      process: 'feedback',
      fields: { subject: 'Góp ý', content: 'Đường hỏng', body: things.body.owned.unit },
      key: KEY,
    }),
    further: true,
  },
  'process.cases.step': {
    input: (at) => ({ ...byId(at), transition: 'withdraw', version: 1, fields: {}, key: KEY }),
    on: held,
    further: true,
  },
};
