import type { Config } from '../kernel/config.ts';

/** Address people type to get here, without a slash at its end: what links that are sent begin with. */
export const publicUrl = ({ NHIP_URL, HOST, PORT }: Config): string =>
  NHIP_URL ? new URL(NHIP_URL).origin : `http://${HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST}:${PORT}`;
