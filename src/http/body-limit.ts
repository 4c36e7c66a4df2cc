import { createMiddleware } from 'hono/factory';
import { bodyLimit } from 'hono/body-limit';

const MIB = 1024 * 1024;
/** Room for the other fields of a form and its boundaries. */
const REST = 64 * 1024;

/** Stops a request body at the limit of an upload, also when its length was not told. */
export function limitBody(upload: number) {
  const limit = bodyLimit({
    maxSize: upload * MIB + REST,
    onError: (c) =>
      c.json(
        {
          code: 'PAYLOAD_TOO_LARGE',
          message: 'file-too-large',
          data: { code: 'file-too-large', values: { limit: upload } },
        },
        413,
      ),
  });
  return createMiddleware((c, next) => {
    if (!c.req.header('content-length') && c.req.raw.body) c.req.raw = ofItsParts(c.req.raw);
    return limit(c, next);
  });
}

/** A request of the server cannot be copied, and a body of unknown length is counted in a copy: it is made of its parts. */
function ofItsParts({ url, method, headers, body, signal }: Request): Request {
  const parts: RequestInit & { duplex: 'half' } = { method, headers, body, signal, duplex: 'half' };
  return new Request(url, parts);
}
