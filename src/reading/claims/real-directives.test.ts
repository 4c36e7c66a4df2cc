import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { checkClaims } from './check-claims.ts';
import { explain } from './explain.ts';
import { QUESTIONS } from './explanation.ts';
import { unsaid } from './unsaid.test-support.ts';

const SHARED = process.env.NHIP_SHARED ?? path.join(import.meta.dirname, '../../../../shared');
const SEEDS = path.join(SHARED, 'seeds');
const present = existsSync(SEEDS);
if (!present)
  process.stderr.write(
    `\n  NOT CHECKED: claims about real directives. There are none in ${SEEDS}; name the folder in NHIP_SHARED.\n`,
  );

const sidesOf = async (file: string) => {
  const { canonical, documents } = await read(new Uint8Array(await readFile(path.join(SEEDS, file))));
  return documents.map((document) => ({ canonical, document }));
};

describe.runIf(present)('5W1H of real directives', async () => {
  const files = present ? (await readdir(SEEDS)).filter((name) => name.endsWith('.txt')) : [];
  test.each(files)('%s: all that is said stands in the words cited', async (file) => {
    const directives = (await sidesOf(file)).filter(({ document }) => document.kind === 'directive');
    for (const side of directives) {
      const facts = side.document.facts.map((fact) => ({ fact, accepted: false }));
      const answers = explain([{ side, facts, paths: null }]);
      for (const { text, quoted } of QUESTIONS.flatMap((question) => answers[question])) {
        const cited = quoted.map(({ span }) => side.canonical.text.slice(span.start, span.end)).join('\n');
        expect({ text, unsaid: unsaid(text, cited) }).toEqual({ text, unsaid: [] });
      }
      const silent = (['what', 'who', 'how'] as const).filter((question) => answers[question].length === 0);
      expect(silent).toEqual([]);
    }
  });
});

describe.runIf(present)('the commentary beside three directives', async () => {
  const sides = present ? await sidesOf('002_436049e121d10e31.txt') : [];
  const directives = sides.filter(({ document }) => document.kind === 'directive');
  const claims = sides
    .filter(({ document }) => document.kind === 'commentary')
    .flatMap(({ canonical, document: { span } }) =>
      checkClaims(canonical.text.slice(span.start, span.end), directives),
    );
  const missingOf = (words: string) =>
    claims.filter(({ text }) => text.includes(words)).flatMap(({ missing }) => missing.map(({ atom }) => atom.text));

  test('what no directive says is flagged', () => {
    expect(missingOf('Công nghệ thông tin, bán dẫn')).toEqual(['năng lượng tái tạo']);
    expect(missingOf('hạ tầng số cơ bản')).toEqual(['2025']);
  });

  test.each(['30% GDP', '50% GDP', 'nhóm 50 quốc gia', 'nhóm 3 quốc gia', '10 năm thực hiện', '5G, 6G'])(
    '%s has its ground',
    (words) => {
      const found = claims.filter(({ text }) => text.includes(words));
      expect(found.map(({ verdict }) => verdict)).toEqual(['supported']);
      expect(found[0]!.quoted.length).toBeGreaterThan(0);
    },
  );
});
