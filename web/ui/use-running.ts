import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and in the first picture, true as soon as JavaScript runs. */
export const useRunning = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
