import { shellVi } from './shell/messages.vi.ts';
import { titleVi } from './shell/title-messages.vi.ts';
import { uiVi } from './ui/messages.vi.ts';

/** What every page says; the rest comes with the page (see message-sets.ts). */
export const firstVi = { ...uiVi, ...shellVi, ...titleVi };
