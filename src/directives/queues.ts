/** Queue of files to be read; a job names the source and the attempt that may write the result. */
export const READING = 'directives.read-source';
/** Queue of scans, whose jobs are as those of {@link READING}: a long one must not keep other files waiting. */
export const RECOGNISING = 'directives.recognise-source';

/** Queue of rounds in which syllables of new documents are counted. */
export const COUNTING = 'directives.count-syllables';

export interface ReadingJob {
  readonly source: string;
  readonly attempt: string;
  /** First reading fills the register; a re-read only proposes. */
  readonly purpose: 'first' | 'reread';
  /** Its pages are recognised now; otherwise a scan is put into the queue of scans. */
  readonly recognise?: boolean;
}
