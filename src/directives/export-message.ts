import type { CarriedOut } from '../reading/export/akoma-ntoso/links.ts';

/** What an export thread is asked to make; `packed` is a reading as the register keeps it, `part` one document of it. */
export type ExportTask =
  | {
      readonly make: 'page';
      readonly bytes: Uint8Array;
      readonly page: number;
      readonly width: number;
      readonly mediaType: string | null;
    }
  | {
      readonly make: 'xml';
      readonly packed: Uint8Array;
      readonly part: number;
      readonly uri: string;
      /** What it carries out; empty: the documents that it names itself. */
      readonly links: readonly CarriedOut[];
    }
  | { readonly make: 'json'; readonly packed: Uint8Array; readonly part: number };

/** Null when it could not be made. */
export interface ExportAnswer {
  readonly made: Uint8Array | null;
}
