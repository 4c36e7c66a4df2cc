import type { Compared } from '../../reading/export/comparison/compared.ts';

export interface FileTask {
  readonly compared: Compared;
  readonly format: 'docx' | 'pdf';
  readonly language: 'vi' | 'en';
}

/** Null when it could not be made. */
export interface FileAnswer {
  readonly made: Uint8Array | null;
}
