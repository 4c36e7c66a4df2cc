import { describe, expect, it } from 'vitest';
import { misread, misreadPhrase } from './misread.ts';

const whole = (source: string) => new RegExp(`^(?:${source})$`, 'u');

describe('misread', () => {
  it.each(['thường xuyên', 'thưởng xuyên', 'thuong xuyen', 'thừơng xuyền'])('takes %s for thường xuyên', (words) => {
    expect(misread('thường xuyên').length).toBeGreaterThan('thường xuyên'.length);
    expect(whole(misread('thường xuyên')).test(words)).toBe(true);
  });

  it.each(['thương xuyên tạc', 'thường', 'thường xuyen x'])('does not take %s for it', (words) => {
    expect(whole(misread('thường xuyên')).test(words)).toBe(false);
  });

  it('leaves groups and escapes of a pattern alone', () => {
    expect('quy 2'.match(whole(misread('(?<quarter>quý \\d)')))?.groups?.quarter).toBe('quy 2');
  });
});

describe('misreadPhrase', () => {
  it('lets every vowel and đ change its mark', () => {
    expect(whole(misreadPhrase('địa phương')).test('đia phướng')).toBe(true);
    expect(whole(misreadPhrase('ban cán sự đảng')).test('bàn can sự dảng')).toBe(true);
    expect(whole(misreadPhrase('địa phương')).test('địa phưong tiện')).toBe(false);
  });
});
