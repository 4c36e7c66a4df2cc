import { expect, test } from 'vitest';
import { readConfig } from '../kernel/config.ts';
import { metricsRoute } from './metrics-route.ts';

const metrics = { observeRequest: () => {}, read: async () => ({ text: 'figures', mediaType: 'text/plain' }) };

const asked = (setting: string, remoteAddress: string | undefined, headers: Record<string, string> = {}) =>
  metricsRoute(readConfig({ NHIP_METRICS: setting }), metrics).request(
    '/metrics',
    { headers },
    remoteAddress ? { incoming: { socket: { remoteAddress } } } : {},
  );

test.each([
  ['local', '127.0.0.1', {}, 200],
  ['local', '::1', {}, 200],
  ['local', '::ffff:127.0.0.1', {}, 200],
  ['local', '192.168.1.20', {}, 404],
  ['local', undefined, {}, 404],
  ['local', '127.0.0.1', { 'x-forwarded-for': '203.0.113.7' }, 404],
  ['local', '127.0.0.1', { forwarded: 'for=203.0.113.7' }, 404],
  ['off', '127.0.0.1', {}, 404],
  ['token', '127.0.0.1', {}, 404],
])('%s, asked from %s with %j: %d', async (setting, address, headers, status) => {
  expect((await asked(setting, address, headers as Record<string, string>)).status).toBe(status);
});
