import { expect, test } from 'vitest';
import { preferenceAnswer } from './page-preferences.ts';

const answer = (path: string) => preferenceAnswer(new Request(`http://localhost${path}`));

test('a choice sets its cookie and goes back', () => {
  const found = answer('/ngon-ngu/en?ve=%2Fvan-ban%3Fq%3Ds%E1%BB%91');
  expect(found?.status).toBe(303);
  expect(found?.headers.get('location')).toBe('/van-ban?q=s%E1%BB%91');
  expect(found?.headers.get('set-cookie')).toContain('nhip-language=en;');
});

test.each(['//evil.example/x', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
  'going back never leaves the site: %s',
  (wanted) => {
    expect(answer(`/giao-dien/dark?ve=${encodeURIComponent(wanted)}`)?.headers.get('location')).toMatch(/^\/(?![/\\])/);
  },
);

test.each(['/ngon-ngu/fr', '/giao-dien/blue', '/van-ban'])('%s is no choice', (path) => {
  expect(answer(path)).toBeUndefined();
});
