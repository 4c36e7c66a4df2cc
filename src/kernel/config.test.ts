import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig, SETTINGS } from './config.ts';

test('without any setting everything has a value', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 8787,
    HOST: 'localhost',
    NHIP_MODE: 'demo',
    NHIP_OPEN: true,
    NHIP_UPLOAD_LIMIT: 64,
  });
});

test.each([
  [{ PORT: '9000' }, { PORT: 9000 }],
  [{ PORT: '' }, { PORT: 8787 }],
  [{ NHIP_OPEN: '0' }, { NHIP_OPEN: false }],
  [{ DATABASE_URL: 'postgresql://nhip@localhost/nhip' }, { DATABASE_URL: 'postgresql://nhip@localhost/nhip' }],
])('%j', (env, expected) => {
  expect(readConfig(env)).toMatchObject(expected);
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'tám nghìn'],
  ['DATABASE_URL', 'mysql://localhost'],
  ['NHIP_MODE', 'staging'],
  ['NHIP_OPEN', 'no'],
  ['NHIP_WORKERS', '0'],
  ['NHIP_WORKERS', '1.5'],
])('%s=%s is refused with the name of the variable and what it may be', (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(`${name}: it must `);
  expect(read).toThrow(SETTINGS[name as keyof typeof SETTINGS].meaning);
});

test('a refused address of a database is not repeated: it may hold a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://nhip:mat-khau@localhost/nhip' })).not.toThrow(/mat-khau/);
  expect(() => readConfig({ DATABASE_URL: 'mysql://nhip:mat-khau@localhost/nhip' })).toThrow('DATABASE_URL');
});

test('the table in docs/configuration.md is this definition', () => {
  const table = Object.entries(SETTINGS).map(([name, { schema, meaning }]) => {
    const standard = schema.safeParse(undefined).data;
    const shown =
      name === 'NHIP_WORKERS' ? '' : typeof standard === 'boolean' ? String(Number(standard)) : (standard ?? '');
    return `| \`${name}\` | ${shown === '' ? '' : `\`${shown}\``} | ${meaning} |`;
  });
  const documented = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  expect(documented).toContain(['| Variable | Unset | Meaning |', '|---|---|---|', ...table].join('\n'));
});
