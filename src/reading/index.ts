/** The reading engine as a library: bytes in, documents with clauses and facts out. No database, clock or network. */
export type * from './model/block.ts';
export type * from './model/canonical.ts';
export type * from './model/document.ts';
export type * from './model/fact.ts';
export { Refusal, type RefusalCode } from './model/refusal.ts';
export type * from './model/result.ts';
export { contains, overlaps, quote, type Span, span } from './model/span.ts';
export { type ReadOptions, read } from './read.ts';
