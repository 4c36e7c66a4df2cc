import { auditVi } from './audit/messages.vi.ts';
import { copiesVi } from './directives/copies/messages.vi.ts';
import { factVi } from './directives/fact-messages.vi.ts';
import { factNamesVi } from './directives/fact-name-messages.vi.ts';
import { libraryVi } from './directives/library/messages.vi.ts';
import { methodVi } from './directives/method-messages.vi.ts';
import { readerVi } from './directives/reader/messages.vi.ts';
import { reviewVi } from './directives/reader/review/messages.vi.ts';
import { registerVi } from './directives/register-messages.vi.ts';
import { searchVi } from './directives/search/messages.vi.ts';
import { uploadVi } from './directives/upload/messages.vi.ts';
import { cascadeVi } from './cascade/messages.vi.ts';
import { compareVi } from './cascade/compare/messages.vi.ts';
import { explainVi } from './directives/explain/messages.vi.ts';
import { graphVi } from './cascade/graph/messages.vi.ts';
import { lineageVi } from './cascade/lineage/messages.vi.ts';
import { firstVi } from './first-messages.vi.ts';
import { identityVi } from './identity/messages.vi.ts';
import { homeVi } from './home/messages.vi.ts';
import { indicatorsVi } from './indicators/messages.vi.ts';
import { noticesVi } from './notices/messages.vi.ts';
import { organisationsVi } from './organisations/messages.vi.ts';
import { processVi } from './process/messages.vi.ts';
import { paletteVi } from './shell/palette-messages.vi.ts';
import { problemVi } from './ui/problem-messages.vi.ts';

/** Every word of the interface in Vietnamese; the keys are the type of all message keys. */
export const vi = {
  ...firstVi,
  ...problemVi,
  ...paletteVi,
  ...homeVi,
  ...identityVi,
  ...indicatorsVi,
  ...organisationsVi,
  ...processVi,
  ...noticesVi,
  ...auditVi,
  ...cascadeVi,
  ...compareVi,
  ...explainVi,
  ...lineageVi,
  ...graphVi,
  ...libraryVi,
  ...registerVi,
  ...uploadVi,
  ...searchVi,
  ...copiesVi,
  ...factVi,
  ...factNamesVi,
  ...methodVi,
  ...readerVi,
  ...reviewVi,
};

export type MessageKey = keyof typeof vi;
