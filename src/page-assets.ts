import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const COMPRESSED = new Set(['.js', '.css', '.svg']);

type Encoding = 'br' | 'gzip' | 'identity';

interface Asset {
  readonly mediaType: string;
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>> & { readonly identity: Buffer };
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function readAsset(file: string): Promise<Asset> {
  const identity = await readFile(file);
  const mediaType = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
  if (!COMPRESSED.has(extname(file))) return { mediaType, bodies: { identity } };
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  return {
    mediaType,
    bodies: { identity, br: await brotli(identity, quality), gzip: await gzipped(identity, { level: 9 }) },
  };
}

const accepted = (header: string): Encoding =>
  /\bbr\b/.test(header) ? 'br' : /\bgzip\b/.test(header) ? 'gzip' : 'identity';

function answer(asset: Asset, request: Request): Response {
  const encoding = accepted(request.headers.get('accept-encoding') ?? '');
  const body = asset.bodies[encoding];
  return new Response(new Uint8Array(body ?? asset.bodies.identity), {
    headers: {
      'content-type': asset.mediaType,
      // Names carry a hash of the content, so a file never changes under its name.
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(body && encoding !== 'identity' ? { 'content-encoding': encoding } : {}),
    },
  });
}

export type AnswerAsset = (request: Request) => Promise<Response | undefined>;

/** Built files under `folder`/assets, each read and compressed once, when first asked for. */
export async function openAssets(folder: string): Promise<AnswerAsset> {
  const assets = join(folder, 'assets');
  const names = new Set(existsSync(assets) ? await readdir(assets) : []);
  const read = new Map<string, Promise<Asset>>();
  return async (request) => {
    const name = decodeURIComponent(new URL(request.url).pathname).replace(/^\/assets\//, '');
    if (!names.has(name)) return undefined;
    const asset = read.get(name) ?? readAsset(join(assets, name));
    read.set(name, asset);
    // A file that a newer build took away while this server runs is simply not there.
    const found = await asset.catch(() => undefined);
    return found && answer(found, request);
  };
}
