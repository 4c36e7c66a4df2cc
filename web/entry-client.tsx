import { RouterClient } from '@tanstack/react-router/ssr/client';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import './ui/base.css';
import { restApi } from './api.ts';
import { firstMessages } from './message-sets.ts';
import { addMessages, sentMessages } from './page-messages.ts';
import { createAppRouter } from './router.tsx';
import { sessionOfDocument } from './session.ts';
import { wordsOf } from './words.ts';

async function start() {
  const session = sessionOfDocument(document.documentElement);
  addMessages(await firstMessages(session.language));
  const router = createAppRouter({
    api: restApi(),
    session,
    words: wordsOf(session.language, sentMessages),
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
