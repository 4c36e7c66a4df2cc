import { foldLetters } from '../normalise/fold.ts';

/**
 * Kinds of documents (loại văn bản) that are cited, longer names first. State kinds: Nghị định
 * 30/2020/NĐ-CP, art. 7; Party kinds: Hướng dẫn 36-HD/VPTW; the rest are the forms of Quốc hội and of everyday citing.
 */
const CITED_TYPES = [
  'nghị quyết liên tịch',
  'thông tư liên tịch',
  'văn bản hợp nhất',
  'chương trình hành động',
  'chương trình phối hợp',
  'thông báo kết luận',
  'kế hoạch hành động',
  'nghị quyết',
  'nghị định',
  'quyết định',
  'quy định',
  'quy chế',
  'quy hoạch',
  'chỉ thị',
  'kết luận',
  'thông tư',
  'thông báo',
  'thông cáo',
  'thông tri',
  'hướng dẫn',
  'chiến lược',
  'chương trình',
  'kế hoạch',
  'đề án',
  'công điện',
  'công văn',
  'tờ trình',
  'báo cáo',
  'văn bản',
  'bộ luật',
  'luật',
  'pháp lệnh',
  'điều lệ',
  'sắc lệnh',
  'lệnh',
].map(foldLetters);

/** Alternatives for a rule over folded text. */
export const CITED_TYPE = CITED_TYPES.join('|');

/** The short form (Kế hoạch hành động → kế hoạch) under which a later mention may take the document up. */
export const sameType = (a: string, b: string): boolean => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
