import { copyMessagesEn } from '../../src/reading/messages.copies.en.ts';
import type { CopyMessages } from '../../src/reading/messages.copies.ts';
import { copyMessagesVi } from '../../src/reading/messages.copies.vi.ts';
import type { Language } from '../language.ts';
import { compareCommandWordsEn } from './words.en.ts';
import type { CompareCommandWords } from './words.ts';
import { compareCommandWordsVi } from './words.vi.ts';

export const compareWordsIn = (language: Language): CompareCommandWords =>
  language === 'en' ? compareCommandWordsEn : compareCommandWordsVi;

export const copyMessagesIn = (language: Language): CopyMessages =>
  language === 'en' ? copyMessagesEn : copyMessagesVi;
