import type { Owned } from '../access/public.ts';

/** Organisations are public facts: everyone reads them. Each is kept by those who administer it or a body above it. */
export const ownedOrganisation = ({ id }: { readonly id: string }): Owned => ({ owner: '', unit: id, public: true });

/** What no body holds: only who administers everything may change it. */
export const ownedByAll: Owned = { owner: '', unit: '', public: true };
