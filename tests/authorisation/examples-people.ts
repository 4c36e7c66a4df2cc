import type { Owned } from '../../src/access/public.ts';
import type { Example } from './example.ts';
import type { Place } from './places.ts';
import { tokenOf } from './things.ts';

const PAGE = { page: 1, pageSize: 100 };
const person = ({ things }: Place): Owned => things.person.owned;
/** Where somebody is to work: it tells nothing, so who may not is told so. */
const workplace = ({ things }: Place): Owned => ({ owner: '', unit: things.unit, public: true });
const seen = ({ things }: Place) => ({ id: things.person.id, version: 1 });
const invited = { name: 'Nguyễn Thị Mới', email: 'moi@sonkhe.vn' };

/** People belong to the organisation of their work and are never public; one's own account is one's own. */
export const PEOPLE: Readonly<Record<string, Example>> = {
  'identity.me.get': { input: () => undefined },
  'identity.me.sessions': { input: () => PAGE },
  'identity.me.endSession': { input: () => ({ id: 'khác' }) },
  'identity.me.endOtherSessions': { input: () => undefined },
  'identity.me.keys': { input: () => PAGE },
  'identity.me.addKey': { input: () => ({ name: 'máy', verbs: ['read'], days: 1 }) },
  'identity.me.removeKey': { input: () => ({ id: 'khác' }) },

  'identity.people.list': {
    input: () => PAGE,
    shows: {
      thing: person,
      verb: 'inspect',
      in: (output, at) => JSON.stringify(output).includes(`"${at.things.person.id}"`),
    },
  },
  'identity.people.get': { input: ({ things }) => ({ id: things.person.id }), on: person },
  'identity.people.add': { input: ({ things }) => ({ ...invited, unit: things.unit, roles: [] }), on: workplace },
  'identity.people.change': { input: (at) => ({ ...seen(at), name: 'Tên Mới', unit: at.things.unit }), on: person },
  'identity.people.disable': { input: seen, on: person },
  'identity.people.enable': { input: seen, on: person },
  'identity.people.resetSecondFactor': { input: seen, on: person },
  'identity.people.grant': {
    input: ({ things }) => ({
      id: things.person.id,
      role: 'officer',
      unit: things.unit || null,
      module: null,
      to: null,
    }),
    on: person,
  },
  'identity.people.revoke': { input: ({ things }) => ({ id: things.role }), on: workplace },

  'identity.invitations.list': {
    input: () => PAGE,
    shows: {
      thing: ({ things, document }) => ({ ...document, unit: things.unit, public: false }),
      verb: 'administer',
      in: (output, { things }) => JSON.stringify(output).includes(things.invitation),
    },
  },
  'identity.invitations.add': {
    input: ({ things }) => ({
      ...invited,
      unit: things.unit,
      roles: [{ role: 'officer', unit: things.unit || null, module: null }],
    }),
    on: workplace,
  },
  'identity.invitations.renewPassword': { input: ({ things }) => ({ id: things.person.id }), on: person },
  'identity.invitations.revoke': { input: ({ things }) => ({ id: things.invitation }), on: person },
  // Whoever has the link may open it: it is the secret.
  'identity.invitations.open': { input: ({ name }) => ({ token: tokenOf(name) }) },
  'identity.invitations.openFirst': { input: () => ({ token: 'no-such-link-of-the-first' }), further: true },
};
