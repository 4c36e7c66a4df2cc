import { compareWordsEn } from './words.en.ts';
import type { CompareWords } from './words.ts';
import { compareWordsVi } from './words.vi.ts';

export const compareWordsIn = (language: 'vi' | 'en'): CompareWords =>
  language === 'en' ? compareWordsEn : compareWordsVi;
