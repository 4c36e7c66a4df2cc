/** Why a file is refused whole: nothing of it may be stored. The words for people stand in messages.*.ts. */
export type RefusalCode =
  | 'secrecy-mark'
  | 'encrypted'
  | 'zip-bomb'
  | 'xml-entities'
  | 'too-large'
  | 'too-many-pages'
  | 'picture-too-large'
  | 'not-a-document'
  | 'word-too-old'
  | 'empty'
  | 'needs-recognition';

/** Thrown by `read` for a file that must not or cannot be taken in; every other trouble is a warning in the result. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
