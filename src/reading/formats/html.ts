import type { RawDocument } from '../model/block.ts';
import { Refusal } from '../model/refusal.ts';

export function readHtml(_bytes: Uint8Array): RawDocument {
  throw new Refusal('not-a-document', { type: 'html' });
}
