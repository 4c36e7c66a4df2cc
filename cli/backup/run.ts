import type { Maintenance } from '../../src/maintenance.ts';
import { fillMessage } from '../../src/reading/messages.ts';
import { EXIT } from '../exit-code.ts';
import type { Language } from '../language.ts';
import type { BackupWords } from './words.ts';
import { backupWordsIn } from './words-in.ts';

type Work = (maintenance: Maintenance, words: BackupWords) => Promise<string>;

/** What is done instead while a running server has the embedded database; null when that does not work either. */
type WhileRunning = (maintenance: typeof import('../../src/maintenance.ts')) => Promise<string | null>;

/** Does something with the data of an installation and says how it ended. @returns the exit code */
export async function run(
  language: Language,
  archive: string | null,
  work: Work,
  whileRunning: WhileRunning = async () => null,
): Promise<number> {
  const words = backupWordsIn(language);
  try {
    // Only now: the database takes longer to load than `--help` to print.
    const maintenance = await import('../../src/maintenance.ts');
    const said = await maintenance
      .maintain(process.env, archive, (data) => work(data, words))
      .catch(async (error: unknown) => {
        const instead = isLocked(error) ? await whileRunning(maintenance) : null;
        if (instead === null) throw error;
        return instead;
      });
    endProgress();
    process.stdout.write(`${said}\n`);
    return EXIT.read;
  } catch (error) {
    endProgress();
    process.stderr.write(`nhip: ${troubleOf(error, words)}\n`);
    return EXIT.someUnread;
  }
}

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'DataLocked';

function troubleOf(error: unknown, words: BackupWords): string {
  if (!(error instanceof Error)) return fillMessage(words.failed, { message: String(error) });
  if (isLocked(error)) return words.locked;
  if (error.name === 'ConfigError') return error.message;
  if (isBackupError(error)) return fillMessage(words.troubles[error.code], error.values);
  return fillMessage(words.failed, { message: error.message });
}

interface BackupTrouble {
  readonly code: keyof BackupWords['troubles'];
  readonly values: Readonly<Record<string, string | number>>;
}

const isBackupError = (error: Error): error is Error & BackupTrouble => error.name === 'BackupError';

const LINE = 100;
let shown = 0;

/** One line that is written over, where people look on, a few times a second. */
export function showProgress(words: BackupWords) {
  return (progress: Readonly<Record<'done' | 'total' | 'rows' | 'files', number>>): void => {
    if (!process.stderr.isTTY || performance.now() - shown < LINE) return;
    shown = performance.now();
    process.stderr.write(`\r\x1b[K${fillMessage(words.progress, progress)}`);
  };
}

function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
