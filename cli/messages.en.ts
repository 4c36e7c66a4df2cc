import type { CliMessages } from './messages.ts';

/** The words of the command line, in English. */
export const cliMessagesEn: CliMessages = {
  program: 'Nhịp: from resolution to result. Reads directives into clauses, targets, tasks and citations.',
  titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
  help: 'print this help',
  version: 'print the version',
  afterHelp: `
Examples:
  nhip read resolution.docx                 a summary on the screen
  nhip read bundle.txt#57-NQ/TW --json      one directive of a bundle, as JSON
  nhip read folder/ --xlsx tables.xlsx      a whole folder into one workbook
  nhip add resolution.pdf                   send it to a running Nhịp server

The language follows LANG; choose it with --lang vi|en.`,
  read: {
    summary: 'read documents; needs no server and no database',
    files:
      'PDF, DOCX, HTML, Markdown, TXT; folders; "-" is standard input; FILE#symbol picks one directive of a bundle',
    json: 'print JSON: one object, or an array when the file bundles several directives',
    markdown: 'print Markdown',
    akn: 'print Akoma Ntoso 3.0 (XML) of one document',
    xlsx: 'write a workbook: documents, structure, targets, tasks, citations',
    language: 'language of the summary and the messages: vi or en',
    afterHelp: `
Exit codes: 0 all read; 1 some could not be read; 2 usage; 3 every file was refused.
Several files: results come in the order given; a bad file does not stop the others.
Several files with --json: one array with an element {file, status, read} for each file.`,
    nothing: 'There is no file to read.',
    notFound: 'No such file.',
    failed: 'Could not be read: {message}. The other files are not affected.',
    noSuchSymbol: 'The file holds no directive of this symbol. Symbols in the file: {symbols}.',
    noSymbols: 'none',
    oneAkn: 'Akoma Ntoso is one document at a time; the file holds {count}. Choose one with FILE#symbol: {symbols}.',
    written: 'Wrote {path}: {documents} documents, {targets} targets, {tasks} tasks.',
    moreClauses: '… and {count} more clauses',
    moreRows: '… and {count} more rows: see them with --markdown, --json or --xlsx',
    progress: 'Reading {bar} {value}/{total} files, about {eta_formatted} left',
  },
  add: {
    summary: 'send files to a running Nhịp server',
    files: 'files or folders to send',
    server: 'address of the server (or the variable NHIP_SERVER)',
    noWait: 'do not wait until the server has read them',
    afterHelp: `
A real installation asks for a key: make it under “My account” and put it into NHIP_KEY. A demonstration needs none.
Exit codes: 0 the server has and read all; 1 some could not be sent or read; 2 usage; 3 every file was refused.`,
    badUrl: 'Not an address of a server: {url}',
    noServer:
      'No server answers at {url}. The file was not sent. Start the server (npm start) or name it with --server.',
    problem: 'The server did not take the file ({code}). Nothing was kept. See the log of the server.',
    queued: 'received, waiting to be read',
    added: 'read: {pages}',
    known: 'known already: {pages}',
    stages: {
      format: 'reading the format',
      recognition: 'recognising scanned pages',
      structure: 'building the structure',
      facts: 'reading the content',
      store: 'storing',
    },
  },
};
