import type { Language } from '../language.ts';
import { alignWordsEn } from './words.en.ts';
import type { AlignWords } from './words.ts';
import { alignWordsVi } from './words.vi.ts';

export const alignWordsIn = (language: Language): AlignWords => (language === 'en' ? alignWordsEn : alignWordsVi);
