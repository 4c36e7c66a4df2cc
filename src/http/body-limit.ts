import { bodyLimit } from 'hono/body-limit';

const MIB = 1024 * 1024;
/** Room for the other fields of a form and its boundaries. */
const REST = 64 * 1024;

/** Stops a request body at the limit of an upload, also when its length was not told. */
export const limitBody = (upload: number) =>
  bodyLimit({
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
