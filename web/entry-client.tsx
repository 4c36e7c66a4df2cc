import { RouterClient } from '@tanstack/react-router/ssr/client';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { contract } from 'virtual:nhip-contract';
import './ui/base.css';
import { restApi } from './api.ts';
import { firstVi } from './first-messages.vi.ts';
import { addMessages, sentMessages } from './page-messages.ts';
import { createAppRouter } from './router.tsx';
import { type Language, sessionOfDocument } from './session.ts';
import { type Words, wordsOf } from './words.ts';

/** Vietnamese is in the first script; English comes when it is asked for. */
async function wordsIn(language: Language): Promise<Words> {
  addMessages({ texts: language === 'en' ? (await import('./first-messages.en.ts')).firstEn : firstVi });
  return wordsOf(language, sentMessages);
}

async function start() {
  const session = sessionOfDocument(document.documentElement);
  const router = createAppRouter({
    api: restApi(contract, window.location.origin),
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
