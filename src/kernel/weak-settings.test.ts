import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { weakSettings } from './weak-settings.ts';

const SECRET = 'q8Zk2VtX0mLr7NwY4sPd9HbJ6cFgT1uE';
const GOOD = { NHIP_MODE: 'production', NHIP_SECRET: SECRET, HOST: '0.0.0.0', NHIP_URL: 'https://nhip.sonkhe.example' };
const OIDC = {
  NHIP_OIDC_CLIENT_ID: 'nhip',
  NHIP_OIDC_CLIENT_SECRET: 'x',
  NHIP_OIDC_AUTHORIZE_URL: 'https://sso.example/auth',
  NHIP_OIDC_TOKEN_URL: 'https://sso.example/token',
  NHIP_OIDC_USERINFO_URL: 'https://sso.example/me',
};

const faults = (env: Record<string, string>) => weakSettings(readConfig(env));

test.each([
  ['as it should be', {}],
  ['only for this machine', { HOST: 'localhost', NHIP_URL: '' }],
  ['on this machine by name', { NHIP_URL: 'http://localhost:8787' }],
  ['on a network of its own', { NHIP_URL: 'http://10.0.0.5:8787', NHIP_ALLOW_HTTP: '1' }],
  ['with a database', { DATABASE_URL: 'postgresql://nhip:kR7vTq0zLp2@db.example/nhip' }],
  ['with a database beside it', { DATABASE_URL: 'postgresql://nhip@localhost/nhip' }],
  ['with a provider', OIDC],
])('production %s may start', (_, env) => {
  expect(faults({ ...GOOD, ...env })).toEqual([]);
});

test.each([
  ['NHIP_SECRET: production needs', { NHIP_SECRET: '' }],
  ['NHIP_SECRET: it must have at least 32', { NHIP_SECRET: SECRET.slice(1) }],
  ['NHIP_SECRET: it is too simple', { NHIP_SECRET: 'ab'.repeat(20) }],
  ['NHIP_URL: production that other machines reach', { NHIP_URL: '' }],
  ['NHIP_URL: without TLS', { NHIP_URL: 'http://nhip.sonkhe.example' }],
  ['DATABASE_URL: the password', { DATABASE_URL: 'postgresql://nhip:secret@db.example/nhip' }],
  ['DATABASE_URL: the password', { DATABASE_URL: 'postgresql://nhip@db.example/nhip' }],
  ['DATABASE_URL: the password', { DATABASE_URL: 'postgresql://sonkhe:sonkhe@db.example/nhip' }],
  ['NHIP_OIDC_TOKEN_URL: NHIP_OIDC_CLIENT_ID is set', { ...OIDC, NHIP_OIDC_TOKEN_URL: '' }],
  ['NHIP_OIDC_TOKEN_URL: it must begin with https', { ...OIDC, NHIP_OIDC_TOKEN_URL: 'http://sso.example/token' }],
])('production does not start: %s', (fault, env) => {
  const found = faults({ ...GOOD, ...env });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(fault);
  expect(found[0]).not.toContain('sonkhe:');
});

test('every fault is told at once', () => {
  expect(faults({ NHIP_MODE: 'production', HOST: '0.0.0.0' })).toHaveLength(2);
});

test('a demonstration needs none of it', () => {
  expect(faults({ HOST: '0.0.0.0' })).toEqual([]);
});
