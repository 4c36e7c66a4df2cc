/** Escapes that JSON may hold and jsonb may not: NUL and lone surrogates. A pair of surrogates is never escaped. */
const UNSTORABLE = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** JSON text for a jsonb parameter. */
export const storedJson = (value: unknown): string => JSON.stringify(value ?? null).replace(UNSTORABLE, '$1');
