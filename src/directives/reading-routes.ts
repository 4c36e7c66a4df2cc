import { Hono } from 'hono';
import type { Acting } from '../access/public.ts';

/** Addresses of the register beside its operations. */
export function readingRoutes(_acting: (request: Request) => Acting): Hono {
  return new Hono();
}
