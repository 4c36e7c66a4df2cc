import { EventEmitter, on } from 'node:events';

/**
 * Something that changed, for whoever watches: only kind and id, so that nobody sees more than a read would show. A `notice`
 * has the id of the person who was told. `missed`
 * says that events were lost while servers could not hear one another: whatever is on the screen may be old.
 */
export interface Event {
  readonly kind: 'source' | 'directive' | 'notice' | 'missed';
  readonly id: string;
}

/** Tells watchers what changed, on every server of the database. Publish after the commit. */
export interface Events {
  publish(event: Event): void;
  /** What any server published. */
  watch(signal: AbortSignal): AsyncIterableIterator<Event>;
  /** What this server published: for work that one server should do. */
  watchOwn(signal: AbortSignal): AsyncIterableIterator<Event>;
}

/** Events of one process, with the ways in and out that a relay between servers needs. */
export interface LocalEvents extends Events {
  /** Tells watchers what another server published. */
  receive(event: Event): void;
  onPublish(tell: (event: Event) => void): void;
}

export function createEvents(): LocalEvents {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    publish: (event) => {
      emitter.emit('own', event);
      emitter.emit('any', event);
    },
    receive: (event) => {
      emitter.emit('any', event);
    },
    onPublish: (tell) => {
      emitter.on('own', tell);
    },
    watch: (signal) => watch(emitter, 'any', signal),
    watchOwn: (signal) => watch(emitter, 'own', signal),
  };
}

async function* watch(emitter: EventEmitter, name: string, signal: AbortSignal): AsyncIterableIterator<Event> {
  try {
    for await (const [event] of on(emitter, name, { signal })) yield event as Event;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
