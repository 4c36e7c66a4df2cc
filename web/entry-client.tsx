import { RouterClient } from '@tanstack/react-router/ssr/client';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import './ui/base.css';
import { restApi } from './api.ts';
import { firstVi } from './first-messages.vi.ts';
import { addMessages, sentMessages } from './page-messages.ts';
import { createAppRouter } from './router.tsx';
import { type Language, sessionOfDocument } from './session.ts';
import { type Words, wordsOf } from './words.ts';

/** Vietnamese is in the first script; English, and where to find more of it, comes when it is asked for. */
async function wordsIn(language: Language): Promise<Words> {
  if (language === 'vi') addMessages({ texts: firstVi });
  else {
    const [{ firstEn }] = await Promise.all([import('./first-messages.en.ts'), import('./message-sets.en.ts')]);
    addMessages({ texts: firstEn });
  }
  return wordsOf(language, sentMessages);
}

async function start() {
  const session = sessionOfDocument(document.documentElement);
  const router = createAppRouter({
    api: restApi(),
    session,
    words: await wordsIn(session.language),
    onError: reportError,
  });
  hydrateRoot(
    document,
    <StrictMode>
      <RouterClient router={router} />
    </StrictMode>,
  );
}

void start();
