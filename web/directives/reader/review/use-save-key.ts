import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Ctrl-Enter (⌘-Enter) saves a valid form from any of its fields. */
export function useSaveKey(form: RefObject<HTMLFormElement | null>, save: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // The browser submits on Enter too: the fact would be sent twice.
    event.preventDefault();
    if (form.current?.reportValidity()) save();
  });
  useEffect(() => {
    const at = form.current;
    const listen = (event: KeyboardEvent) => press(event);
    at?.addEventListener('keydown', listen);
    return () => at?.removeEventListener('keydown', listen);
  }, [form]);
}
