import { expect, test } from 'vitest';
import { builtManifests } from './page-manifest.ts';

const manifest = {
  'web/entry-client.tsx': { file: 'assets/entry.js', css: ['assets/entry.css'], imports: ['_words.js'] },
  '_words.js': { file: 'assets/words.js' },
  'web/page.tsx': { file: 'assets/page.js', css: ['assets/page.css'], imports: ['_words.js', '_marks.js'] },
  'web/message-sets.en.ts': { file: 'assets/en.js', imports: ['_words.js'] },
  '_marks.js': { file: 'assets/marks.js', css: ['assets/marks.css'], imports: ['web/page.tsx'] },
};

test('a route gets its own files and those it shares, but not those of the entry again', () => {
  const { routes } = builtManifests(manifest, { '/x': 'web/page.tsx' }).vi;
  expect(routes.__root__?.css).toEqual(['/assets/entry.css']);
  expect(routes['/x']?.preloads).toEqual(['/assets/page.js', '/assets/marks.js']);
  expect(routes['/x']?.css).toEqual(['/assets/page.css', '/assets/marks.css']);
});

test('the words of the language come with every route', () => {
  const { en, vi } = builtManifests(manifest, {});
  expect(en.routes.__root__?.preloads).toEqual(['/assets/entry.js', '/assets/words.js', '/assets/en.js']);
  expect(vi.routes.__root__?.preloads).not.toContain('/assets/en.js');
});
