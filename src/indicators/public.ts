export { indicatorsRouter } from './router.ts';
