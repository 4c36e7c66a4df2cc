import type { MediaType, ReadWarning } from './block.ts';
import type { Canonical } from './canonical.ts';
import type { ReadDocument } from './document.ts';

/** Everything that was read from one source (bản gốc). */
export interface ReadResult {
  readonly engine: string;
  readonly mediaType: MediaType;
  /** sha256 of the bytes, hex. */
  readonly sha256: string;
  readonly pageCount: number;
  readonly canonical: Canonical;
  readonly documents: readonly ReadDocument[];
  readonly warnings: readonly ReadWarning[];
}
