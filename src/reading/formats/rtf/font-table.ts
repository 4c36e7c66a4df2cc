interface RtfFont {
  name: string;
  charset: number | undefined;
}

/** Fonts by number, with the character set that their text is written in. */
export class FontTable {
  readonly #fonts = new Map<number, RtfFont>();
  #current: RtfFont | undefined;

  word(name: string, value: number | null): void {
    if (name === 'f') {
      this.#current = { name: '', charset: undefined };
      this.#fonts.set(value ?? 0, this.#current);
    } else if (name === 'fcharset' && this.#current) this.#current.charset = value ?? undefined;
  }

  /** A name ends with a semicolon. */
  addName(text: string): void {
    if (!this.#current) return;
    this.#current.name = (this.#current.name + text).replace(/;[^]*/, '').trim();
  }

  name(number: number | undefined): string | undefined {
    return number === undefined ? undefined : this.#fonts.get(number)?.name;
  }

  charset(number: number | undefined): number | undefined {
    return number === undefined ? undefined : this.#fonts.get(number)?.charset;
  }
}
