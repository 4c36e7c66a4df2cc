import { createHash, randomBytes } from 'node:crypto';

/** What stands in a link that is used once, and what is kept of it. */
export interface OneTimeToken {
  readonly token: string;
  readonly hash: string;
}

/** 256 random bits: nothing to guess, so a plain hash is enough to keep. */
export function newToken(): OneTimeToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
