import { OpenAPIGenerator } from '@orpc/openapi';
import type { AnyRouter } from '@orpc/server';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';

export const schemaConverters = [new ZodToJsonSchemaConverter()];

/** OpenAPI 3.1 description of a router, with every constraint of its schemas. */
export function describeApi(router: AnyRouter): Promise<object> {
  return new OpenAPIGenerator({ schemaConverters }).generate(router, {
    info: { title: 'Nhịp', version: '1', description: 'Directives read into clauses and facts, each with its words.' },
    servers: [{ url: '/api' }],
  });
}
