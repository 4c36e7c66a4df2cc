import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import type { ScanVerdict } from './scanner.ts';

/** Bytes of one piece; clamd takes any length up to its StreamMaxLength. */
const PIECE = 64 * 1024;
const LONGEST_ANSWER = 1024;

/**
 * Asks clamd by its INSTREAM command (clamd(8)): pieces with their length in four bytes, an empty one at the end, then one
 * line, "stream: OK" or "stream: NAME FOUND".
 *
 * @param host "host:port" or the path of a socket
 * @param seconds longest time for all of it
 * @throws when it cannot be reached, takes too long or answers with an error, as for a file beyond its own limit
 */
export async function askClamd(host: string, bytes: Uint8Array, seconds: number): Promise<ScanVerdict> {
  const signal = AbortSignal.timeout(seconds * 1000);
  const socket = await connect(host, signal);
  const stop = () => socket.destroy(new Error(`clamd took longer than ${seconds} s`));
  signal.addEventListener('abort', stop);
  try {
    // Read from the start: clamd answers early to what is beyond its limit, and then hangs up.
    const answer = readAnswer(socket);
    await Promise.race([answer, send(socket, bytes)]);
    return verdictOf(await answer);
  } finally {
    signal.removeEventListener('abort', stop);
    socket.destroy();
  }
}

async function connect(host: string, signal: AbortSignal): Promise<Socket> {
  const [name, port] = host.split(':');
  const socket = host.startsWith('/') ? createConnection(host) : createConnection(Number(port), name);
  try {
    await once(socket, 'connect', { signal });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    await write(socket, lengthOf(piece.length));
    await write(socket, piece);
  }
  await write(socket, lengthOf(0));
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

const write = (socket: Socket, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

async function readAnswer(socket: Socket): Promise<string> {
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
    if (answer.includes('\0') || answer.includes('\n') || answer.length > LONGEST_ANSWER) break;
  }
  return answer.replace(/[\0\n].*$/su, '').trim();
}

function verdictOf(answer: string): ScanVerdict {
  if (answer === 'stream: OK') return { infected: null };
  const found = /^stream: (.{1,200}) FOUND$/u.exec(answer)?.[1];
  if (found) return { infected: found };
  throw new Error(`clamd answered: ${answer.slice(0, 200)}`);
}
