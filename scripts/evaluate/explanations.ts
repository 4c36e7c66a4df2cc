import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkClaims } from '../../src/reading/claims/check-claims.ts';
import { explain } from '../../src/reading/claims/explain.ts';
import { QUESTIONS } from '../../src/reading/claims/explanation.ts';
import { unsaid } from '../../src/reading/claims/unsaid.test-support.ts';
import type { Side } from '../../src/reading/compare/side.ts';
import { read } from '../../src/reading/read.ts';
import type { Gold } from './gold.ts';

/** What is not in the words cited may not be said at all. */
const BAR = 1;

/**
 * Prints how many answers to the six questions (5W1H) the words they cite bear out, by a check that is written apart from the
 * one that let them through, and what is flagged in the commentaries that stand beside directives. @returns figures below
 * their bar
 */
export async function evaluateExplanations(gold: Gold): Promise<string[]> {
  const files = await readFiles(gold);
  const directives = files.flatMap((sides) => sides.filter(({ document }) => document.kind === 'directive'));
  const answers = directives.flatMap((side) => answersOf(side));
  const borneOut = answers.filter(({ text, cited }) => unsaid(text, cited).length === 0).length;
  const share = answers.length === 0 ? 1 : borneOut / answers.length;
  const all = (question: string): number => answers.filter((answer) => answer.question === question).length;
  console.log(`5W1H of ${directives.length} directives, checked apart\n`);
  console.log(`  borne out by what it cites  ${share.toFixed(3)}  (${borneOut} of ${answers.length} answers)`);
  console.log(`  ${QUESTIONS.map((question) => `${question} ${all(question)}`).join(', ')}\n`);
  for (const sides of files) tellCommentaries(sides);
  return share < BAR ? [`5W1H borne out: ${share.toFixed(3)} < ${BAR}`] : [];
}

/** Directives, digests and commentaries that lie there as text. */
async function readFiles({ documentFolders }: Gold): Promise<Side[][]> {
  const files: Side[][] = [];
  for (const folder of documentFolders)
    for (const name of (await readdir(folder))
      .filter((one) => /\.(?:txt|md)$/.test(one) && one !== 'README.md')
      .toSorted()) {
      const { canonical, documents } = await read(await readFile(join(folder, name)), { name });
      files.push(documents.map((document) => ({ canonical, document })));
    }
  return files;
}

function answersOf(side: Side) {
  const facts = side.document.facts.map((fact) => ({ fact, accepted: false }));
  const answers = explain([{ side, facts, paths: null }]);
  return QUESTIONS.flatMap((question) =>
    answers[question].map(({ text, quoted }) => ({
      question,
      text,
      cited: quoted.map(({ span: { start, end } }) => side.canonical.text.slice(start, end)).join('\n'),
    })),
  );
}

function tellCommentaries(sides: readonly Side[]): void {
  const directives = sides.filter(({ document }) => document.kind === 'directive');
  const commentaries = sides.filter(({ document }) => document.kind === 'commentary');
  if (directives.length === 0 || commentaries.length === 0) return;
  for (const { canonical, document } of commentaries) {
    const claims = checkClaims(canonical.text.slice(document.span.start, document.span.end), directives);
    const flagged = claims.filter(({ verdict }) => verdict === 'unsupported');
    console.log(`  a commentary of ${claims.length} sentences: ${flagged.length} flagged`);
    for (const { text, missing } of flagged)
      console.log(`    ${missing.map(({ atom }) => atom.text).join(', ')}: ${text.slice(0, 90)}`);
  }
  console.log('');
}
