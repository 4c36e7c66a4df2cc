import { auditEn } from './audit/messages.en.ts';
import { copiesEn } from './directives/copies/messages.en.ts';
import { factEn } from './directives/fact-messages.en.ts';
import { factNamesEn } from './directives/fact-name-messages.en.ts';
import { libraryEn } from './directives/library/messages.en.ts';
import { methodEn } from './directives/method-messages.en.ts';
import { readerEn } from './directives/reader/messages.en.ts';
import { reviewEn } from './directives/reader/review/messages.en.ts';
import { registerEn } from './directives/register-messages.en.ts';
import { searchEn } from './directives/search/messages.en.ts';
import { uploadEn } from './directives/upload/messages.en.ts';
import { cascadeEn } from './cascade/messages.en.ts';
import { compareEn } from './cascade/compare/messages.en.ts';
import { explainEn } from './directives/explain/messages.en.ts';
import { graphEn } from './cascade/graph/messages.en.ts';
import { lineageEn } from './cascade/lineage/messages.en.ts';
import { firstEn } from './first-messages.en.ts';
import { identityEn } from './identity/messages.en.ts';
import { homeEn } from './home/messages.en.ts';
import type { MessageKey } from './messages.vi.ts';
import { indicatorsEn } from './indicators/messages.en.ts';
import { noticesEn } from './notices/messages.en.ts';
import { organisationsEn } from './organisations/messages.en.ts';
import { processEn } from './process/messages.en.ts';
import { paletteEn } from './shell/palette-messages.en.ts';
import { problemEn } from './ui/problem-messages.en.ts';

export const en: Readonly<Record<MessageKey, string>> = {
  ...firstEn,
  ...problemEn,
  ...paletteEn,
  ...homeEn,
  ...identityEn,
  ...indicatorsEn,
  ...organisationsEn,
  ...processEn,
  ...noticesEn,
  ...auditEn,
  ...cascadeEn,
  ...compareEn,
  ...explainEn,
  ...lineageEn,
  ...graphEn,
  ...libraryEn,
  ...registerEn,
  ...uploadEn,
  ...searchEn,
  ...copiesEn,
  ...factEn,
  ...factNamesEn,
  ...methodEn,
  ...readerEn,
  ...reviewEn,
};
