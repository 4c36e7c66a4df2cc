import { exportWordsEn } from './words.en.ts';
import type { ExportWords, Language } from './words.ts';
import { exportWordsVi } from './words.vi.ts';

export const exportWords = (language: Language): ExportWords => (language === 'en' ? exportWordsEn : exportWordsVi);
