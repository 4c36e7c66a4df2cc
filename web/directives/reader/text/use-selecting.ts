import { useEffect, useState } from 'react';

/** True from the first time that words of the page are selected. */
export function useSelecting(): boolean {
  const [selecting, setSelecting] = useState(false);
  useEffect(() => {
    const look = () => {
      if (document.getSelection()?.isCollapsed === false) setSelecting(true);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return selecting;
}
