import { fold, withoutDiacritics } from '../reading/normalise/fold.ts';

/** Abbreviations (chữ viết tắt) that documents use for names of bodies, Nghị định 30/2020/NĐ-CP and practice. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = (
  [
    ['UB\\s?MTTQ(?:\\s?(?:VN|Việt Nam))?', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
    ['MTTQ(?:\\s?(?:VN|Việt Nam))?', 'Mặt trận Tổ quốc Việt Nam'],
    ['UBND', 'Ủy ban nhân dân'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['UBKT', 'Ủy ban Kiểm tra'],
    ['BCH', 'Ban Chấp hành'],
    ['BTV', 'Ban Thường vụ'],
    ['BTGDV', 'Ban Tuyên giáo và Dân vận'],
    ['(?:TW|T\\.Ư|TƯ)', 'Trung ương'],
    ['(?:TP|Tp)\\.?(?=\\s?\\p{Lu})', 'thành phố '],
    ['TTg', 'Thủ tướng'],
    ['(?:KH&CN|KHCN|KH-CN)', 'khoa học và công nghệ'],
    ['(?:TT&TT|TTTT)', 'thông tin và truyền thông'],
    ['(?:GD&ĐT|GDĐT|GD-ĐT)', 'giáo dục và đào tạo'],
    ['(?:NN&PTNT|NNPTNT)', 'nông nghiệp và phát triển nông thôn'],
    ['(?:NN&MT|NNMT)', 'nông nghiệp và môi trường'],
    ['(?:TN&MT|TNMT)', 'tài nguyên và môi trường'],
    ['(?:LĐ-?\\s?TB\\s?&\\s?XH|LĐTBXH)', 'lao động thương binh và xã hội'],
    ['(?:VH,?\\s?TT\\s?&\\s?DL|VHTTDL)', 'văn hóa thể thao và du lịch'],
    ['(?:KH&ĐT|KHĐT)', 'kế hoạch và đầu tư'],
    ['(?:DT&TG|DTTG)', 'dân tộc và tôn giáo'],
    ['GTVT', 'giao thông vận tải'],
    ['(?:TNCS\\s?HCM|TNCSHCM)', 'thanh niên cộng sản Hồ Chí Minh'],
    ['TNCS', 'thanh niên cộng sản'],
    ['LHPN', 'liên hiệp phụ nữ'],
    ['LĐLĐ', 'liên đoàn lao động'],
    ['CCB', 'cựu chiến binh'],
    ['HTX', 'hợp tác xã'],
    ['CT-XH', 'chính trị xã hội'],
    ['CĐS', 'chuyển đổi số'],
    ['VP', 'văn phòng'],
  ] as const
).map(([short, long]) => [new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, 'gu'), long] as const);

const PUNCTUATION = /[^\p{L}\p{N}]+/gu;
const LONGEST = 400;

/**
 * The form in which two spellings of a body's name are the same: {@link fold}, abbreviations spelled out (UBND = Ủy ban nhân
 * dân, KH&CN = Khoa học và Công nghệ), punctuation gone. For comparison, never for display.
 */
export function foldName(text: string): string {
  const spelled = ABBREVIATIONS.reduce(
    (name, [short, long]) => name.replace(short, long),
    text.slice(0, LONGEST).normalize('NFC'),
  );
  return fold(spelled.replaceAll('&', ' và ')).replace(PUNCTUATION, ' ').trim();
}

/** {@link foldName} without diacritics, as people type in a hurry. */
export const plainName = (text: string): string => withoutDiacritics(foldName(text));

const LONGEST_KEY = 100;

/** A public address made of words: "Xã Nậm Thung" is "xa-nam-thung". */
export function slugOf(text: string): string {
  const plain = withoutDiacritics(text.normalize('NFC')).toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_KEY);
  return slug.replace(/^-+|-+$/g, '') || 'co-quan';
}
