import type { RawDocument, ReadWarning } from '../../model/block.ts';
import { Refusal } from '../../model/refusal.ts';
import { hasLines } from '../docx-styles.ts';
import { element } from '../word/element.ts';
import { readWord } from '../word/read-word.ts';
import { attribute, child, elements, type XmlElement } from '../xml.ts';
import { type BodyParts, bodyOf } from './body.ts';
import { readFonts } from './fonts.ts';
import { readLists } from './lists.ts';
import { readPieces } from './pieces.ts';
import { characterRuns, paragraphRuns } from './property-runs.ts';
import { RunReader } from './run-reader.ts';
import { readStyleSheet } from './styles.ts';
import { readStamps } from './stamps.ts';
import { NO_BOXES, textBoxes } from './text-boxes.ts';
import { openWordFile, PART, type Story, type WordFile } from './word-file.ts';

/**
 * Reads a Word 97–2003 file (.doc) with its tables, automatic numbers and fonts, as [MS-DOC] describes it. Damaged styles,
 * lists or fonts are done without, with a warning; the text must be there.
 *
 * @throws {Refusal} encrypted; word-too-old for Word 6 and 95; not-a-document for other OLE files and files too damaged to
 *   read.
 */
export function readDoc(bytes: Uint8Array): RawDocument {
  try {
    return readWordFile(openWordFile(bytes));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('not-a-document', { type: 'doc-damaged' });
  }
}

function readWordFile(file: WordFile): RawDocument {
  const damage = new Damage();
  const text = readPieces(file);
  const fonts = damage.orElse([], () => readFonts(file.part(PART.fonts)));
  const styles = damage.orElse(element('styles'), () => readStyleSheet(file.part(PART.styles), fonts));
  const numbering = damage.orElse(element('numbering'), () => readLists(file));
  const characters = damage.orElse([], () => characterRuns(file.main, file.part(PART.characters)));
  const paragraphs = damage.orElse([], () => paragraphRuns(file.main, file.part(PART.paragraphs), file.data));
  const ruled = ruledStyles(styles);
  const isRuledStyle = (style: number): boolean => ruled.has(String(style));
  const runs = new RunReader(text, characters, fonts);
  const boxes = damage.orElse(NO_BOXES, () => textBoxes(file));
  const parts = { text, paragraphs, runs, isRuledStyle, boxesAt: boxes.between };
  return readWord({
    mediaType: 'application/msword',
    styles,
    numbering,
    before: readStamps(file, text),
    body: withLoose(parts, file.stories.main, boxes.loose),
    warnings: damage.warnings,
  });
}

/** The main text; boxes that hang on no place of it stand behind it, so that nothing is lost. */
function* withLoose(parts: BodyParts, main: Story, loose: readonly Story[]): Generator<XmlElement> {
  yield* bodyOf(parts, main);
  for (const box of loose) yield* bodyOf(parts, box);
}

/** Parts that could not be read. */
class Damage {
  warnings: readonly ReadWarning[] = [];

  orElse<Part>(otherwise: Part, read: () => Part): Part {
    try {
      return read();
    } catch {
      this.warnings = [{ code: 'layout-lost' }];
      return otherwise;
    }
  }
}

const ruledStyles = (styles: XmlElement): ReadonlySet<string | undefined> =>
  new Set(
    elements(styles)
      .filter((style) => hasLines(child(child(style, 'tblPr'), 'tblBorders')))
      .map((style) => attribute(style, 'styleId')),
  );
