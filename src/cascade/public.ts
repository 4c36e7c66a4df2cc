export { ALIGNING } from './queue-alignment.ts';
export { LINEAGE } from './lineage/compare-targets.ts';
export { carriedOut } from './carrying/carried-out.ts';
export { cascadeRouter } from './router.ts';
export { startAligning } from './start-aligning.ts';
export { cascadeSubjects } from './subjects.ts';
