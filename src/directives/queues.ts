/** Queue of files to be read; a job names the source and the attempt that may write the result. */
export const READING = 'directives.read-source';
/** Queue of rounds in which syllables of new documents are counted. */
export const COUNTING = 'directives.count-syllables';

export interface ReadingJob {
  readonly source: string;
  readonly attempt: string;
  /** First reading fills the register; a re-read only proposes. */
  readonly purpose: 'first' | 'reread';
}
