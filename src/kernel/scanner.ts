import type { Config } from './config.ts';
import { Problem } from './errors.ts';
import type { Files } from './files.ts';
import type { Logger } from './logger.ts';
import { askClamd } from './scan-clamd.ts';
import { askCommand } from './scan-command.ts';

/** What a virus scanner says of bytes; `infected` is the name of what was found. */
export type ScanVerdict = { readonly infected: string | null };

/** Looks for viruses. @throws when it cannot say. */
export type Scanner = (bytes: Uint8Array) => Promise<ScanVerdict>;

/** The scanner that the settings name; null without one. */
export function scannerOf({ NHIP_SCAN_HOST, NHIP_SCAN_COMMAND, NHIP_SCAN_SECONDS }: Config): Scanner | null {
  if (NHIP_SCAN_HOST) return (bytes) => askClamd(NHIP_SCAN_HOST, bytes, NHIP_SCAN_SECONDS);
  if (NHIP_SCAN_COMMAND) return (bytes) => askCommand(NHIP_SCAN_COMMAND, bytes, NHIP_SCAN_SECONDS);
  return null;
}

/**
 * Files that are scanned before they are stored: what is infected is refused, and so is what could not be scanned, unless the
 * setting NHIP_SCAN_DOWN accepts it.
 */
export function scannedFiles(files: Files, scanner: Scanner | null, config: Config, log: Logger): Files {
  if (!scanner) return files;
  const verdictOf = async (sha256: string, bytes: Uint8Array): Promise<ScanVerdict> => {
    try {
      return await scanner(bytes);
    } catch (error) {
      log.error({ sha256, error }, 'the virus scanner does not answer');
      if (config.NHIP_SCAN_DOWN === 'accept') return { infected: null };
      throw new Problem('unavailable', 'scanner-unavailable');
    }
  };
  return {
    ...files,
    hold: async (sha256, bytes) => {
      const { infected } = await verdictOf(sha256, bytes);
      if (infected !== null) {
        log.warn({ sha256, infected }, 'a file with a virus was refused');
        throw new Problem('invalid', 'file-infected', { found: infected });
      }
      await files.hold(sha256, bytes);
    },
  };
}
