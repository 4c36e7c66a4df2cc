import type { CopyMessages } from './messages.copies.ts';

/** Lời cho chỗ khác nhau giữa hai bản của một văn bản. */
export const copyMessagesVi: CopyMessages = {
  dangers: {
    number: 'Con số',
    negation: 'Phủ định, đảo nghĩa',
    symbol: 'Số, ký hiệu văn bản',
    date: 'Ngày, thời hạn',
    limit: 'Mức giới hạn',
    role: 'Vai trò chủ trì, phối hợp',
    body: 'Tên cơ quan',
    person: 'Tên người',
    passage: 'Thiếu đoạn',
    wording: 'Từ ngữ',
    mark: 'Dấu của chữ',
    label: 'Ký hiệu điều khoản',
    moved: 'Đổi chỗ',
    surroundings: 'Ngoài lời văn bản',
  },
  parts: {
    text: 'Ngoài điều khoản',
    title: 'Trích yếu',
    letterhead: 'Phần đầu',
    signature: 'Phần ký',
    recipients: 'Nơi nhận',
  },
  clause: 'Điều khoản {path}',
  clauses: 'Điều khoản {a} (bản A), {b} (bản B)',
  column: 'cột {column}',
  reasons: {
    'not-a-syllable': 'bản kia có âm tiết không có trong tiếng Việt',
    'seen-elsewhere': 'cụm từ này còn gặp ở chỗ khác của văn bản',
    'in-sequence': 'đúng thứ tự đánh số',
    'cited-elsewhere': 'ký hiệu này còn được viện dẫn ở chỗ khác của văn bản',
    'uncertain-recognition': 'bản kia nhận dạng từ ảnh và không chắc chắn',
  },
  suggestion: 'Bản {copy} có vẻ đúng: {reason}.',
  nothing: 'không có',
};
