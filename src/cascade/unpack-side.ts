import { gunzipSync } from 'node:zlib';
import type { Side } from '../reading/compare/side.ts';
import type { ReadResult } from '../reading/model/result.ts';
import type { PackedSide } from './finding.ts';

/** A document as the engine read it, from the reading that the register keeps; its targets as officers corrected them. */
export function unpackSide({ packed, part, targets }: PackedSide): Side {
  const { canonical, documents } = JSON.parse(gunzipSync(packed).toString('utf8')) as ReadResult;
  const document = documents[part]!;
  const others = document.facts.filter(({ kind }) => kind !== 'target');
  return { canonical, document: { ...document, facts: [...others, ...targets] } };
}
