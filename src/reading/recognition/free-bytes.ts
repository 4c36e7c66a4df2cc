/**
 * Gives memory back at once. A page is many megabytes, and what is left to the garbage collector stays for several pages.
 *
 * @param bytes all of their buffer, never part of another; they are empty afterwards.
 */
export function freeBytes({ buffer, byteLength }: ArrayBufferView): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
