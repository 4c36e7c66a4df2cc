import type { Acting } from '../../access/public.ts';
import { Problem } from '../../kernel/errors.ts';
import { createThreadPool, type ThreadPool } from '../../kernel/thread-pool.ts';
import type { FileAnswer, FileTask } from './file-message.ts';
import { getComparison } from './get-comparison.ts';

export interface FileAsked {
  readonly v: string;
  readonly format: 'docx' | 'pdf';
  readonly language: 'vi' | 'en';
  readonly theme?: string | undefined;
}

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
const WORKER = new URL('./file-worker.ts', import.meta.url);

/** Started with the first file; its threads keep no process alive. */
let threads: ThreadPool<FileTask, never, FileAnswer> | undefined;

/** A comparison as an office files it. @throws {Problem} not-found, invalid, unavailable */
export async function comparisonFile(acting: Acting, { v, format, language, theme }: FileAsked): Promise<File> {
  const comparison = await getComparison(acting, v);
  const themes = theme === undefined ? comparison.themes : comparison.themes.filter(({ id }) => id === theme);
  if (themes.length === 0) throw new Problem('not-found', 'theme-not-found');
  threads ??= createThreadPool<FileTask, never, FileAnswer>(WORKER, { seconds: 60, memory: 768 });
  const ended = await threads.run({ compared: { ...comparison, themes }, format, language });
  if (ended.end !== 'answered' || !ended.answer.made) throw new Problem('unavailable', 'comparison-not-made');
  const names = comparison.documents
    .map(({ slug }) => slug)
    .join('--')
    .slice(0, 120);
  return new File([new Uint8Array(ended.answer.made)], `so-sanh-${names}.${format}`, { type: TYPES[format] });
}
