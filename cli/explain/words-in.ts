import type { Language } from '../language.ts';
import { explainWordsEn } from './words.en.ts';
import type { ExplainWords } from './words.ts';
import { explainWordsVi } from './words.vi.ts';

export const explainWordsIn = (language: Language): ExplainWords =>
  language === 'en' ? explainWordsEn : explainWordsVi;
