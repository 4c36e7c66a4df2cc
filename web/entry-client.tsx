import { RouterClient } from '@tanstack/react-router/ssr/client';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { contract } from 'virtual:nhip-contract';
import './ui/base.css';
import { restApi } from './api.ts';
import { vi } from './messages.vi.ts';
import { createAppRouter } from './router.tsx';
import { sessionOfDocument } from './session.ts';
import { wordsOf } from './words.ts';

async function start() {
  const session = sessionOfDocument(document.documentElement);
  const messages = session.language === 'en' ? (await import('./messages.en.ts')).en : vi;
  const router = createAppRouter({
    api: restApi(contract, window.location.origin),
    session,
    words: wordsOf(session.language, messages),
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
