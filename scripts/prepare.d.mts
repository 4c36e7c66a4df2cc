export const ROOT: string;
/** The Node that the lockfile pins; it runs the server. */
export const SERVER_NODE: string;
export function environment(): NodeJS.ProcessEnv;
export function run(command: string, options: readonly string[], env?: NodeJS.ProcessEnv): void;
export function fail(message: string): never;
export function installWhenNeeded(): void;
export function buildWhenNeeded(): void;
