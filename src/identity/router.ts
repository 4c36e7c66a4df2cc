import { implement } from '@orpc/server';
import { type Acting, guard } from '../access/public.ts';
import { openLink } from './accept-link.ts';
import { addPerson } from './add-person.ts';
import { changePerson, disablePerson, enablePerson, resetSecondFactor } from './change-person.ts';
import { identity } from './contract.ts';
import { openFirstLink } from './first-administrator.ts';
import { getMe } from './get-me.ts';
import { giveRole, revokeRole } from './give-role.ts';
import { invite, listInvitations, renewPassword, revokeInvitation } from './invite.ts';
import { getPerson, listPeople } from './list-people.ts';
import { addOwnKey, listOwnKeys, removeOwnKey } from './own-keys.ts';
import { endOtherSessions, endOwnSession, listOwnSessions } from './own-sessions.ts';

const operations = implement(identity).$context<Acting>().use(guard);
const { me, people, invitations } = operations;

/** Each operation of the contract with its use case. */
export const identityRouter = operations.router({
  me: {
    get: me.get.handler(({ context }) => getMe(context)),
    sessions: me.sessions.handler(({ context, input }) => listOwnSessions(context, input)),
    endSession: me.endSession.handler(({ context, input }) => endOwnSession(context, input.id)),
    endOtherSessions: me.endOtherSessions.handler(({ context }) => endOtherSessions(context)),
    keys: me.keys.handler(({ context, input }) => listOwnKeys(context, input)),
    addKey: me.addKey.handler(({ context, input }) => addOwnKey(context, input)),
    removeKey: me.removeKey.handler(({ context, input }) => removeOwnKey(context, input.id)),
  },
  people: {
    list: people.list.handler(({ context, input }) => listPeople(context, input)),
    get: people.get.handler(({ context, input }) => getPerson(context, input.id)),
    add: people.add.handler(({ context, input }) => addPerson(context, input)),
    change: people.change.handler(({ context, input }) => changePerson(context, input)),
    disable: people.disable.handler(({ context, input }) => disablePerson(context, input)),
    enable: people.enable.handler(({ context, input }) => enablePerson(context, input)),
    resetSecondFactor: people.resetSecondFactor.handler(({ context, input }) => resetSecondFactor(context, input)),
    grant: people.grant.handler(({ context, input }) => giveRole(context, input)),
    revoke: people.revoke.handler(({ context, input }) => revokeRole(context, input)),
  },
  invitations: {
    list: invitations.list.handler(({ context, input }) => listInvitations(context, input)),
    add: invitations.add.handler(({ context, input }) => invite(context, input)),
    renewPassword: invitations.renewPassword.handler(({ context, input }) => renewPassword(context, input.id)),
    revoke: invitations.revoke.handler(({ context, input }) => revokeInvitation(context, input.id)),
    open: invitations.open.handler(async ({ context, input }) => {
      const { purpose, name, email } = await openLink(context, input.token);
      return { purpose, name, email };
    }),
    openFirst: invitations.openFirst.handler(async ({ context, input }) => ({
      expiresAt: (await openFirstLink(context, input.token)).toISOString(),
    })),
  },
});
