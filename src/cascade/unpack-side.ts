import { gunzipSync } from 'node:zlib';
import type { Side } from '../reading/compare/side.ts';
import type { ReadResult } from '../reading/model/result.ts';
import type { PackedSide } from './finding.ts';

/** A document as the engine read it, from the reading that the register keeps. */
export function unpackSide({ packed, part }: PackedSide): Side {
  const { canonical, documents } = JSON.parse(gunzipSync(packed).toString('utf8')) as ReadResult;
  return { canonical, document: documents[part]! };
}
