import { shellVi } from './shell/messages.vi.ts';
import { titleVi } from './shell/title-messages.vi.ts';
import { uiVi } from './ui/messages.vi.ts';
import { problemVi } from './ui/problem-messages.vi.ts';

/** What every page says, in the first script; the rest comes with the page (see message-sets.ts). */
export const firstVi = { ...uiVi, ...problemVi, ...shellVi, ...titleVi };
