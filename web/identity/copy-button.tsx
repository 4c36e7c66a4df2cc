import { IconCopy } from '@tabler/icons-react';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';

/** Copies what is shown only once. Without TLS browsers do not let pages copy: then it is selected by hand. */
export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useWords();
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast({ text: t('account.copied') });
  };
  if (typeof navigator === 'undefined' || !('clipboard' in navigator)) return null;
  return (
    <button type="button" className="button small" onClick={() => void copy()}>
      <IconCopy size={16} aria-hidden="true" />
      {t('account.copy')}
    </button>
  );
}
