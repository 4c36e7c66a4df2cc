export { explanationProcess } from './explanation.ts';
