import { createTheme, MantineProvider } from '@mantine/core';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import './form-theme.css';
import type { ReactNode } from 'react';

/** Mantine in the tokens of Nhịp; loaded with the first form, so that readers never pay for it. */
const theme = createTheme({
  fontFamily: 'var(--sans)',
  cursorType: 'pointer',
  defaultRadius: 'var(--radius)',
  respectReducedMotion: true,
});

const nonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? '';

/** Around every form. The scheme is told by the tokens themselves, so Mantine's own stays light. */
export function FormTheme({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme="light"
      getRootElement={() => undefined}
      cssVariablesSelector=".mantine-form"
      getStyleNonce={nonce}
      withGlobalClasses={false}
    >
      <div className="mantine-form">{children}</div>
    </MantineProvider>
  );
}
