import type { identityProblemsVi } from './messages.vi.ts';

/** Words for each refusal of people and sign-in: what happened, what was kept, what to do. */
export const identityProblemsEn: Readonly<Record<keyof typeof identityProblemsVi, string>> = {
  'problem.person-not-found': 'There is no such person, or the person is beyond your scope.',
  'problem.person-changed': 'Somebody else has just changed this person. The page shows it anew; look and go on.',
  'problem.email-taken': 'This address belongs to a person already. Look for the person in the list.',
  'problem.no-sample-people': 'Sample people are only in the demonstration.',
  'problem.role-not-found': 'This role is no longer there. Reload the page.',
  'problem.role-own': 'Nobody gives a role to oneself. Ask another administrator.',
  'problem.role-beyond-own':
    'This role is beyond what you administer. Nothing was changed; ask an administrator above.',
  'problem.role-ends-first': 'The last day must come after the first.',
  'problem.last-administrator': 'This is the last general administrator. Give that role to somebody else first.',
  'problem.disable-own': 'Nobody locks one’s own account. Ask another administrator.',
  'problem.unit-unknown': 'There is no such organisation. Choose a name of the list.',
  'problem.invitation-not-found': 'There is no such invitation. Reload the page.',
  'problem.link-unknown': 'The link is not right, or is gone. See whether it was copied whole, or ask for a new one.',
  'problem.link-used': 'This link was used already. If it was you, sign in; if not, tell the administrator at once.',
  'problem.link-revoked': 'This link was taken back or replaced. Ask the administrator for the newest.',
  'problem.link-expired': 'This link has expired. Ask the administrator for a new one.',
  'problem.password-short': 'A password needs 12 characters. A short sentence that you remember is best.',
  'problem.password-long': 'The password is longer than 128 characters.',
  'problem.password-common': 'This password rests on words that everybody guesses. Choose a sentence of your own.',
  'problem.password-personal': 'This password rests on your name or address. Choose another sentence.',
  'problem.password-simple': 'This password repeats itself or is a row. Choose another sentence.',
  'problem.key-beyond-own': 'You may not do that, so a key of yours may not either.',
  'problem.too-many-keys': 'A person has {most} keys at most. Remove one that is not used, then make it again.',
  'problem.sign-in-locked':
    'Wrong too often, so the account is locked for a while. Try again in {minutes} minutes; open sessions go on.',
  'problem.second-factor-needed':
    'Your role asks for a second factor. Turn it on in My account, then go on; nothing was changed.',
  'problem.person-disabled': 'This account was locked. Ask the administrator.',
  'problem.INVALID_EMAIL_OR_PASSWORD':
    'Address or password is wrong. See to Caps Lock and the input method, then try again.',
  'problem.INVALID_EMAIL': 'This is no e-mail address.',
  'problem.INVALID_PASSWORD': 'The present password is wrong. Nothing was changed.',
  'problem.INVALID_CODE':
    'The code is wrong. It changes every 30 seconds; see to the clock of the phone and type a new one.',
  'problem.INVALID_BACKUP_CODE': 'The backup code is wrong or was used. Each works once.',
  'problem.INVALID_TWO_FACTOR_COOKIE': 'Too long since the password. Sign in from the beginning.',
  'problem.TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE': 'Too many wrong codes. Sign in from the beginning.',
  'problem.ACCOUNT_TEMPORARILY_LOCKED':
    'Wrong codes too often, so the account is locked for a while. Try again in 15 minutes.',
  'problem.TOTP_ALREADY_ENABLED': 'The second factor is on already. Reload the page.',
  'problem.UNAUTHORIZED': 'Your session has ended. Sign in again; what was saved is intact.',
  'problem.signup_disabled': 'You have no account here. Ask the administrator to invite you under that very address.',
  'problem.account_not_linked':
    'Your address was not verified by the provider, so it does not show who you are. Verify it there, or use the password.',
  'problem.access_denied': 'You left the sign-in at the provider.',
  'problem.sign-in-elsewhere': 'The provider did not answer as it should ({code}). Try again, or use the password.',
};
