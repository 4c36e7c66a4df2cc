import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingMessagesEn } from './messages.en.ts';
import { fillMessage, sayWarning, warningMessage } from './messages.ts';
import { readingMessagesVi } from './messages.vi.ts';

describe('fillMessage', () => {
  it.each([
    ['có {pages} trang', { pages: 3 }, 'có 3 trang'],
    ['quá lớn[: {bytes} byte][, giới hạn {most}].', { bytes: 5 }, 'quá lớn: 5 byte.'],
    ['quá lớn[: {bytes} byte].', {}, 'quá lớn.'],
    ['{bytes} byte', { bytes: 52_428_800 }, '52\u00a0428\u00a0800 byte'],
    ['{bytes} byte', {}, '? byte'],
  ])('%s', (template, values, said) => {
    expect(fillMessage(template, values)).toBe(said);
  });
});

describe('messages of the reading engine', () => {
  it.each(['refusals', 'warnings'] as const)(
    'say in both languages what happened, what was kept and what to do: %s',
    (kind) => {
      expect(Object.keys(readingMessagesEn[kind]).sort()).toEqual(Object.keys(readingMessagesVi[kind]).sort());
      for (const messages of [readingMessagesVi, readingMessagesEn]) {
        for (const message of Object.values(messages[kind])) {
          for (const sentence of [message.happened, message.kept, message.next]) expect(sentence).toMatch(/[.]$/);
        }
      }
    },
  );

  it('know every warning that the engine gives', () => {
    const folder = import.meta.dirname;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const code = /(?:code: |warn\()'([a-z-]+)'/g;
    const sources = files.filter((name) => /^(?:formats|normalise|recognition|structure).*(?<!\.test)\.ts$/.test(name));
    const given = sources.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(code)].map(([, each]) => each),
    );
    expect(given.length).toBeGreaterThan(5);
    expect(given.filter((each) => !Object.hasOwn(readingMessagesVi.warnings, each!))).toEqual([]);
  });

  it('have an answer for a warning that they do not know', () => {
    expect(warningMessage(readingMessagesVi, 'of-tomorrow')).toBe(readingMessagesVi.warnings.unknown);
    expect(warningMessage(readingMessagesVi, 'constructor')).toBe(readingMessagesVi.warnings.unknown);
  });

  it('name the page', () => {
    expect(sayWarning(readingMessagesEn, { code: 'page-unreadable', page: 4 })).toContain('Page 4: could not be read.');
  });
});
