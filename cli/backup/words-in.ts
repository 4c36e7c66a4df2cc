import type { Language } from '../language.ts';
import { backupWordsEn } from './words.en.ts';
import type { BackupWords } from './words.ts';
import { backupWordsVi } from './words.vi.ts';

export const backupWordsIn = (language: Language): BackupWords => (language === 'en' ? backupWordsEn : backupWordsVi);
