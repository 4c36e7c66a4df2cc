import type { ReadingMessages } from './messages.ts';

const NOTHING_KEPT = 'Nothing of the file was kept.';

/** The words of the reading engine, in English. */
export const readingMessagesEn: ReadingMessages = {
  refusals: {
    'secrecy-mark': {
      happened: 'The file bears a secrecy mark[ ({mark})] and was refused.',
      kept: NOTHING_KEPT,
      next: 'Classified text must not enter this system; handle it under the rules for State secrets.',
    },
    encrypted: {
      happened: 'The file is protected by a password or encrypted and cannot be read.',
      kept: NOTHING_KEPT,
      next: 'Open it with its password, save a copy without protection, and send that.',
    },
    'zip-bomb': {
      happened: 'The compressed file unpacks to far more than its size and was refused.',
      kept: NOTHING_KEPT,
      next: 'Save the document again in Word or LibreOffice and send that.',
    },
    'xml-entities': {
      happened: 'The file declares XML entities that could do harm and was refused.',
      kept: NOTHING_KEPT,
      next: 'Save the document again in Word or LibreOffice and send that.',
    },
    'too-large': {
      happened: 'The file is too large[: {bytes} bytes][, the limit is {most} bytes].',
      kept: NOTHING_KEPT,
      next: 'Split it into parts, or lower the resolution of the scan.',
    },
    'too-many-pages': {
      happened: 'The file has too many pages[: {pages}][, the limit is {most} pages].',
      kept: NOTHING_KEPT,
      next: 'Split it into parts and send each.',
    },
    'picture-too-large': {
      happened: 'The picture is too large[: {width} × {height} points].',
      kept: NOTHING_KEPT,
      next: 'Take or scan it again at a lower resolution (300 dpi is enough).',
    },
    'not-a-document': {
      happened: 'The file is not a document that can be read.',
      kept: NOTHING_KEPT,
      next: 'Send PDF, DOCX, DOC, RTF, a PNG, JPEG or TIFF picture, HTML, Markdown or plain text (TXT).',
    },
    'word-too-old': {
      happened: 'The file was saved by Word 6, Word 95 or an older one, a form that Nhịp does not read.',
      kept: NOTHING_KEPT,
      next: 'Open it with Word or LibreOffice, save it as DOCX and send that file.',
    },
    empty: {
      happened: 'The file holds no text.',
      kept: NOTHING_KEPT,
      next: 'Check the file and send one with content.',
    },
    'needs-recognition': {
      happened: 'The file holds pictures of pages[ ({pages})] on which no words could be read.',
      kept: NOTHING_KEPT,
      next: 'Scan it again as a PDF, straight and at 300 dpi, or send a PDF with a text layer or a text file.',
    },
  },
  warnings: {
    'page-without-text': {
      happened: '[Page {page}: ]no words could be read.',
      kept: 'The other pages were read.',
      next: 'See this page in the original; scan it again if its content is needed.',
    },
    'table-recovered': {
      happened: '[Page {page}: ]a table without lines was put together from the names of its columns[ ({count})].',
      kept: 'Every word was kept; facts of the table are less certain.',
      next: 'Compare its rows with the original before you accept them.',
    },
    'layout-lost': {
      happened: 'The layout of the file could not be read: automatic numbers, tables or fonts may be wrong.',
      kept: 'All of the text was read.',
      next: 'Compare it with the original; when numbers or tables are missing, open the file in Word, save it as DOCX and send it again.',
    },
    'check-handwriting': {
      happened: 'Number or date of issue are written by hand or too faint to be trusted.',
      kept: 'They were left empty; everything else was read.',
      next: 'Look at the letterhead of the original and type them in.',
    },
    'page-unreadable': {
      happened: '[Page {page}: ]could not be read.',
      kept: 'The other pages were read.',
      next: 'Open the original and check this page.',
    },
    'lines-unread': {
      happened: '[Page {page}: ][{count} ]lines of print too faint to be recognised.',
      kept: 'The other lines were read; these are not in the text.',
      next: 'See the page image; if the lines matter, scan the page again more clearly.',
    },
    'characters-lost': {
      happened: '[Page {page}: ][{count} ]characters without a Unicode code could not be read.',
      kept: 'The rest of the text was read.',
      next: 'Compare with the original.',
    },
    'encoding-guessed': {
      happened: 'The encoding of the file[ ({encoding})] was guessed from its content.',
      kept: 'The whole text was read.',
      next: 'If diacritics look wrong, save the file as UTF-8 and send it again.',
    },
    'checksum-wrong': {
      happened: 'The checksum of the file is wrong: it may have been damaged on its way.',
      kept: 'What could be read was kept.',
      next: 'Ask for the original file if something is missing.',
    },
    'tracked-changes': {
      happened: 'The file still holds tracked changes.',
      kept: 'It was read as if every change were accepted.',
      next: 'Check that this is the official version.',
    },
    'footnotes-left-out': {
      happened: 'The file has footnotes[: {count}].',
      kept: 'The main text was read; the footnotes were left out.',
      next: 'See the footnotes in the original.',
    },
    'embedded-left-out': {
      happened: 'The file has embedded objects (pictures, sheets, text boxes)[: {count}].',
      kept: 'The text was read; the embedded objects were left out.',
      next: 'See these objects in the original.',
    },
    'signature-stamp-text': {
      happened: '[Page {page}: ]text of a digital signature[ ({text})].',
      kept: 'It was not taken as text of the document.',
      next: 'Nothing needs to be done.',
    },
    'stamp-text': {
      happened: '[Page {page}: ]there is a stamp on the page[ ({text})].',
      kept: 'Its words were not taken as text of the document; words below it may be missing.',
      next: 'See the place of the stamp in the original.',
    },
    'body-missing': {
      happened: 'No body of a document was found.',
      kept: 'The metadata and the text were kept.',
      next: 'Check that the file has all its pages.',
    },
    truncated: {
      happened: 'The document seems to be cut off[ after {after}].',
      kept: 'What the file holds was read.',
      next: 'Look for a complete copy.',
    },
    unparsed: {
      happened: 'Some passages fit no clause[: {count}].',
      kept: 'Their words were kept as they are.',
      next: 'Check these passages in review.',
    },
    unknown: {
      happened: 'Something needs a look.',
      kept: 'What could be read was kept.',
      next: 'Compare with the original.',
    },
  },
};
