import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { read } from '../src/reading/read.ts';
import { countSyllables, packCounts } from '../src/reading/recognition/repairs/syllable-counts.ts';
import { findGold, sharedFolder } from './evaluate/gold.ts';

/** Words of more than this share of its places in an annotated directive make a file a copy of it. */
const COPY = 0.3;
const SHINGLE = 8;
/** Texts that were recognised hold wrong letters; a description of the folder is no Vietnamese. */
const NO_DIRECTIVE = /ocr|README/u;
/** Rarer pairs are as likely misprints as words. */
const RAREST = 2;
const TABLE = join(import.meta.dirname, '../src/reading/recognition/repairs/syllable-counts.gz');

const textOf = async (path: string): Promise<string> => (await read(await readFile(path))).canonical.text;

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((shingle) => other.has(shingle)).length / Math.max(1, Math.min(one.size, other.size));
}

/** Texts of the shared folder that are neither annotated nor copies of what is: what is measured stays unknown. */
async function unknownTexts(): Promise<string[]> {
  const gold = findGold(sharedFolder(process.env));
  if (!gold) throw new Error('there are no documents to count');
  const annotated = new Set(gold.sets.map(({ document }) => document));
  const measured = await Promise.all([...annotated].map(async (path) => shinglesOf(await textOf(path))));
  const files = gold.documentFolders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const texts: string[] = [];
  for (const path of files.filter((file) => !annotated.has(file) && !NO_DIRECTIVE.test(file))) {
    const text = await textOf(path).catch(() => '');
    const shingles = shinglesOf(text);
    const isCopy = measured.some((other) => sharedPart(shingles, other) > COPY);
    console.log(`${isCopy || text === '' ? 'left out' : 'counted '}  ${basename(path)}`);
    if (!isCopy) texts.push(text);
  }
  return texts;
}

const counts = countSyllables(await unknownTexts());
const packed = packCounts(counts, RAREST);
await writeFile(TABLE, gzipSync(packed, { level: 9 }));
console.log(`${packed.split('\n').length} syllables, ${packed.length} characters`);
