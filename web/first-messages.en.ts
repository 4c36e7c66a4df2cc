import type { firstVi } from './first-messages.vi.ts';
import { shellEn } from './shell/messages.en.ts';
import { titleEn } from './shell/title-messages.en.ts';
import { uiEn } from './ui/messages.en.ts';

export const firstEn: Readonly<Record<keyof typeof firstVi, string>> = {
  ...uiEn,

  ...shellEn,
  ...titleEn,
};
