import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Services } from '../kernel/services.ts';
import './tables.ts';

/** Wrong passwords in a row before an account is locked, and for how long; NIST SP 800-63B allows up to 100. */
export const MOST_FAILURES = 5;
export const LOCK_SECONDS = 15 * 60;

/** Addresses are kept as hashes: anybody may type any address into the form. */
const subjectOf = (email: string): string => createHash('sha256').update(email.trim().toLowerCase()).digest('hex');

/**
 * Counts a try to sign in before the password is looked at, so that tries at the same time, on whatever server, are all
 * counted.
 *
 * @returns until when the account is locked; null when the password may be looked at.
 */
export async function claimAttempt({ db, clock }: Pick<Services, 'db' | 'clock'>, email: string): Promise<Date | null> {
  const now = clock.now();
  const past = new Date(now.getTime() - LOCK_SECONDS * 1000);
  const until = new Date(now.getTime() + LOCK_SECONDS * 1000);
  const { rows } = await sql<{ locked_until: Date | null }>`
    INSERT INTO sign_in_attempt AS known (subject, failures, last_at) VALUES (${subjectOf(email)}, 1, ${now})
    ON CONFLICT (subject) DO UPDATE SET
      failures = CASE WHEN known.locked_until > ${now} THEN known.failures
        WHEN known.locked_until IS NOT NULL OR known.last_at < ${past} THEN 1 ELSE known.failures + 1 END,
      locked_until = CASE WHEN known.locked_until > ${now} THEN known.locked_until
        WHEN known.locked_until IS NOT NULL OR known.last_at < ${past} THEN NULL
        WHEN known.failures >= ${MOST_FAILURES} THEN ${until}::timestamptz END,
      last_at = ${now}
    RETURNING locked_until`.execute(db);
  return rows[0]!.locked_until;
}

/** The password was right, or set anew: counting begins again. */
export const forgetAttempts = ({ db }: Pick<Services, 'db'>, email: string) =>
  db.deleteFrom('sign_in_attempt').where('subject', '=', subjectOf(email)).execute();
