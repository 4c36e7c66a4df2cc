export { ALIGNING } from './queue-alignment.ts';
export { cascadeRouter } from './router.ts';
export { startAligning } from './start-aligning.ts';
