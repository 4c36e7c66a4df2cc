export { type ClauseLine, briefsOf, clauseLinesOf, type DirectiveBrief } from './briefs.ts';
export { currentReadings, packedReading } from './current-reading.ts';
export { findDirective, lockDirective } from './find-directive.ts';
export { type ImplementingPair, implementingPairs } from './implementing-pairs.ts';
export { READING } from './queues.ts';
export { readingRoutes } from './reading-routes.ts';
export { directivesRouter } from './router.ts';
export { startReading } from './start-reading.ts';
export { slugsOfSymbols } from './slugs-of-symbols.ts';
