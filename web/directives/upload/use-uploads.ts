import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useApi, useQueries } from '../../router-context.ts';

/** A file on its way to the server, or that did not arrive. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  readonly state: 'waiting' | 'sending' | 'known' | 'failed';
  readonly error?: unknown;
  /** Where the document already is, for a file the register knows. */
  readonly slug?: string;
}

export interface Uploads {
  readonly rows: readonly Upload[];
  readonly add: (files: Iterable<File>) => void;
  readonly dismiss: (key: number) => void;
}

/** Sends files one after another, so that a slow line is not shared by many; the reading itself is queued by the server. */
export function useUploads(): Uploads {
  const api = useApi();
  const cache = useQueryClient();
  const sources = useQueries().sources;
  const [rows, setRows] = useState<readonly Upload[]>([]);
  const line = useRef(Promise.resolve());
  const count = useRef(0);
  const change = useCallback(
    (key: number, next: Partial<Upload> | null) =>
      setRows((all) => all.flatMap((row) => (row.key !== key ? row : next ? { ...row, ...next } : []))),
    [],
  );
  const send = useCallback(
    async (key: number, file: File) => {
      change(key, { state: 'sending' });
      try {
        const { source, known } = await api.directives.sources.add({ file });
        change(key, known ? { state: 'known', slug: source.directives[0]?.slug } : null);
        await cache.invalidateQueries({ queryKey: sources.key() });
      } catch (error) {
        change(key, { state: 'failed', error });
      }
    },
    [api, cache, change, sources],
  );
  const add = useCallback(
    (files: Iterable<File>) => {
      for (const file of files) {
        const key = ++count.current;
        setRows((all) => [...all, { key, name: file.name, bytes: file.size, state: 'waiting' }]);
        line.current = line.current.then(() => send(key, file));
      }
    },
    [send],
  );
  return { rows, add, dismiss: useCallback((key: number) => change(key, null), [change]) };
}
