/** Words of the command line; `{name}` is filled by `fillMessage` of the reading engine. */
export interface CliMessages {
  readonly program: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly help: string;
  readonly version: string;
  readonly afterHelp: string;
  readonly read: {
    readonly summary: string;
    readonly files: string;
    readonly json: string;
    readonly markdown: string;
    readonly akn: string;
    readonly xlsx: string;
    readonly language: string;
    readonly afterHelp: string;
    readonly nothing: string;
    readonly notFound: string;
    readonly failed: string;
    readonly noSuchSymbol: string;
    readonly noSymbols: string;
    readonly oneAkn: string;
    readonly written: string;
    readonly moreClauses: string;
    readonly moreRows: string;
    readonly progress: string;
  };
  readonly add: {
    readonly summary: string;
    readonly files: string;
    readonly server: string;
    readonly noWait: string;
    readonly afterHelp: string;
    readonly badUrl: string;
    readonly noServer: string;
    readonly problem: string;
    readonly queued: string;
    readonly added: string;
    readonly known: string;
    readonly stages: Readonly<Record<'format' | 'recognition' | 'structure' | 'facts' | 'store', string>>;
  };
}
