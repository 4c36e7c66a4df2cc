import { EventEmitter, on } from 'node:events';

/** Something that changed, for whoever watches: only kind and id, so that nobody sees more than a read would show. */
export interface Event {
  readonly kind: 'source' | 'directive';
  readonly id: string;
}

/** Tells watchers of this process what changed. Publish after the commit. */
export interface Events {
  publish(event: Event): void;
  watch(signal: AbortSignal): AsyncIterableIterator<Event>;
}

export function createEvents(): Events {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    publish: (event) => {
      emitter.emit('event', event);
    },
    watch: (signal) => watch(emitter, signal),
  };
}

async function* watch(emitter: EventEmitter, signal: AbortSignal): AsyncIterableIterator<Event> {
  try {
    for await (const [event] of on(emitter, 'event', { signal })) yield event as Event;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
