import type { Api } from '../api.ts';

export type Alignment = Awaited<ReturnType<Api['cascade']['alignments']['get']>>;
export type Found = NonNullable<Alignment['found']>;
export type Coverage = Awaited<ReturnType<Api['cascade']['coverage']['get']>>;
