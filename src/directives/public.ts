export { READING } from './queues.ts';
export { readingRoutes } from './reading-routes.ts';
export { directivesRouter } from './router.ts';
export { startReading } from './start-reading.ts';
export { slugsOfSymbols } from './slugs-of-symbols.ts';
