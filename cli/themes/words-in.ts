import type { Language } from '../language.ts';
import { themesWordsEn } from './words.en.ts';
import type { ThemesWords } from './words.ts';
import { themesWordsVi } from './words.vi.ts';

export const themesWordsIn = (language: Language): ThemesWords => (language === 'en' ? themesWordsEn : themesWordsVi);
