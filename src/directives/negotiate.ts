/** Forms in which a document is served. */
export type Form = 'html' | 'json' | 'xml';

const TYPES: readonly (readonly [string, Form])[] = [
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/json', 'json'],
  ['application/akn+xml', 'xml'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
];

/**
 * The form wanted: by the ending of the address, else by the Accept header with its qualities; HTML when nothing decides.
 * A browser that also accepts XML gets HTML.
 */
export function formWanted(address: string, accept: string | undefined): Form {
  if (address.endsWith('.json')) return 'json';
  if (address.endsWith('.xml')) return 'xml';
  const wanted = (accept ?? '').split(',').flatMap(qualityOf);
  const best = wanted.toSorted((a, b) => b.quality - a.quality)[0];
  return best && best.quality > 0 ? best.form : 'html';
}

function qualityOf(range: string): { form: Form; quality: number }[] {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const form = TYPES.find(([name]) => name === type)?.[1];
  if (!form) return [];
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = q ? Number(q.slice(2)) : 1;
  return [{ form, quality: Number.isFinite(quality) ? quality : 0 }];
}

/** Address without the ending that names a form. */
export const withoutForm = (address: string): string => address.replace(/\.(?:json|xml)$/, '');
