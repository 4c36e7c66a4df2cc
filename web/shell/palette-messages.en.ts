import type { paletteVi } from './palette-messages.vi.ts';

export const paletteEn: Readonly<Record<keyof typeof paletteVi, string>> = {
  'palette.placeholder': 'Number, symbol, title, or words of a clause',
  'palette.documents': 'Documents',
  'palette.clauses': 'Clauses',
  'palette.none': 'Nothing found for “{q}”. Try fewer words, with or without diacritics.',
  'palette.all': 'All clauses with “{q}”',
  'palette.hint': 'With or without diacritics. Arrows to choose, Enter to open, Esc to close.',
};
