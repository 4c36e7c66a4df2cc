import { foldLetters } from '../normalise/fold.ts';
import { misreadPhrase } from './misread.ts';

const ofSeveralWords = (phrase: string): string => (phrase.includes(' ') ? misreadPhrase(phrase) : phrase);
const escaped = (phrase: string): string => phrase.replace(/[.()/]/gu, String.raw`\$&`);

/**
 * Phrases of a list, longest first, as one alternation for a folded text. White space in a phrase is one space. Phrases of
 * several words are also found with misread marks; single words would be mistaken for others.
 */
export const anyOf = (phrases: string, reading = ofSeveralWords): string =>
  [...new Set(phrases.split(/[|\n]/u).map((phrase) => foldLetters(phrase.trim())))]
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => reading(escaped(phrase)))
    .join('|');

/** Fields of ministries (bộ), departments (sở) and divisions (phòng), before and after the mergers of 2025. */
export const FIELDS = anyOf(`
  khoa học và công nghệ|khoa học & công nghệ|khoa học, công nghệ và môi trường|thông tin và truyền thông
  bưu chính, viễn thông|kế hoạch và đầu tư|tài chính|tài chính - kế hoạch|tài nguyên và môi trường
  nông nghiệp và môi trường|nông nghiệp và phát triển nông thôn|nông nghiệp|giáo dục và đào tạo|giáo dục|giáo dục trung học
  giáo dục tiểu học|giáo dục mầm non|giáo dục phổ thông|giáo dục thường xuyên|y tế
  văn hóa, thể thao và du lịch|văn hóa và thể thao|văn hóa, thông tin|văn hóa - thông tin|văn hóa - xã hội|du lịch
  nội vụ|ngoại giao|ngoại vụ|công an|quốc phòng|công thương|xây dựng|giao thông vận tải|giao thông công chánh|tư pháp
  lao động - thương binh và xã hội|lao động, thương binh và xã hội|dân tộc và tôn giáo|dân tộc|tôn giáo
  quy hoạch - kiến trúc|quy hoạch và kiến trúc|an toàn thực phẩm|thủy sản|kinh tế, hạ tầng và đô thị|kinh tế
  kinh tế và hạ tầng|quản lý đô thị|công nghiệp|thương mại
`);

/** Bodies known by a whole name that the grammar of head nouns would cut or miss. */
export const WHOLE_NAMES = anyOf(`
  chính phủ|quốc hội|ủy ban thường vụ quốc hội|thủ tướng chính phủ|bộ chính trị|ban bí thư|ban chấp hành trung ương
  văn phòng chính phủ|thanh tra chính phủ|thanh tra nhà nước|kiểm toán nhà nước|văn phòng quốc hội
  văn phòng chủ tịch nước|văn phòng trung ương đảng|văn phòng trung ương|văn phòng tỉnh ủy|văn phòng thành ủy
  mặt trận tổ quốc việt nam và các tổ chức thành viên|mặt trận tổ quốc việt nam|mặt trận tổ quốc|mặt trận
  ủy ban trung ương mặt trận tổ quốc việt nam|ủy ban mặt trận tổ quốc việt nam
  đoàn thanh niên cộng sản hồ chí minh|trung ương đoàn thanh niên cộng sản hồ chí minh|trung ương đoàn
  tòa án nhân dân tối cao|tòa án nhân dân|tòa án|viện kiểm sát nhân dân tối cao|viện kiểm sát nhân dân|viện kiểm sát
  ngân hàng nhà nước việt nam|ngân hàng nhà nước|ngân hàng chính sách xã hội|ngân hàng phát triển việt nam
  bảo hiểm xã hội việt nam|bảo hiểm xã hội|kho bạc nhà nước|liên hiệp các hội khoa học và kĩ thuật
  viện hàn lâm khoa học và công nghệ việt nam|viện hàn lâm khoa học xã hội việt nam
  viện hàn lâm khoa học và công nghệ|viện hàn lâm khoa học xã hội|phòng thương mại và công nghiệp việt nam
  liên đoàn thương mại và công nghiệp việt nam|hội đồng quản trị|hội đồng thành viên|hội đồng trường|ban giám hiệu
  ban giám đốc|nhà trường|ban chính sách, chiến lược trung ương|ban tuyên giáo và dân vận|ban thanh niên, thiếu niên
  vtv|vov|ttxvn|vcci|evn|vnpt|viettel|vietnam post|bidv|báo và phát thanh, truyền hình|báo và đài phát thanh, truyền hình
  đài phát thanh và truyền hình|đài phát thanh - truyền hình|bộ chỉ huy quân sự|ban chỉ huy quân sự
  bộ chỉ huy bộ đội biên phòng|bộ đội biên phòng|cảnh sát biển|quân ủy trung ương|đảng ủy công an trung ương
  đảng ủy các cơ quan đảng trung ương|đoàn thanh niên|hội liên hiệp phụ nữ|hội nông dân|hội cựu chiến binh|công đoàn
  liên đoàn lao động|liên minh hợp tác xã|hội chữ thập đỏ|hội khuyến học|đoàn trường|giáo viên chủ nhiệm|tổ chuyên môn
  văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân|văn phòng đoàn đại biểu quốc hội và hđnd|đoàn đại biểu quốc hội
  văn phòng đoàn đbqh và hđnd|văn phòng đoàn đbqh và hội đồng nhân dân|văn phòng hđnd và ubnd|đoàn đbqh
  văn phòng hội đồng nhân dân và ủy ban nhân dân|văn phòng đảng ủy|ủy ban mttq việt nam|ủy ban mttq|tổ đại biểu|ban quản lý dự án|trạm y tế
  đại biểu hội đồng nhân dân|đại biểu hđnd|đại biểu quốc hội|các ban của hội đồng nhân dân|các ban của hđnd
  ban đại diện cha mẹ học sinh|thường trực hội đồng nhân dân|thường trực tỉnh ủy|ban thường vụ tỉnh ủy|tỉnh đoàn
`);

/** Head nouns that open the name of a body ("Cục Viễn thông") or of its kind at a place ("Công an tỉnh"). */
export const HEADS = anyOf(`
  bộ|sở|phòng|ban|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ủy ban|ub|văn phòng|thanh tra|cục|tổng cục|chi cục|vụ|viện
  phân viện|học viện|trường|đại học|trường đại học|trường cao đẳng|trung tâm|tập đoàn|tổng công ty|công ty|ngân hàng
  kho bạc|cơ quan thuế|cục thuế|thuế|hải quan|thống kê|điện lực|bưu điện|bưu chính|viễn thông|công an|công đoàn
  bộ tư lệnh|quân khu|quân đoàn|mttq|ubmttq|liên minh hợp tác xã|liên đoàn lao động|tổng liên đoàn lao động|liên đoàn
  tổng liên đoàn|đoàn thanh niên|đoàn|tỉnh đoàn|thành đoàn|hội liên hiệp|hội|hiệp hội|liên hiệp|liên hiệp các hội
  câu lạc bộ|đài truyền hình|đài tiếng nói|đài phát thanh|đài|báo|tạp chí|thông tấn xã|cổng thông tin điện tử|đảng ủy
  đảng bộ|đảng đoàn|ban cán sự đảng|ban cán sự|ban thường vụ|thường trực|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy
  ban quản lý đầu tư xây dựng|ban quản lý dự án đầu tư xây dựng|ban quản lý dự án|ban quản lý khu kinh tế
  ban quản lý các khu công nghiệp|ban quản lý khu công nghệ cao|ban chấp hành|ban chỉ đạo|ban quản lý|bql|ban tuyên giáo|ban tổ chức|ban dân vận|ban nội chính|ủy ban kiểm tra
  chi bộ|chi ủy|hội đồng|tổ công tác|tổ|quỹ|nhà xuất bản|bệnh viện|đại sứ quán|thư viện|bảo tàng|vnpt|ban đảng
  trạm y tế|trạm|hợp tác xã|phân hiệu|khoa|ban quản trị|ban liên lạc|hạt kiểm lâm|đội|liên ngành
  ban bảo vệ, chăm sóc sức khỏe cán bộ|hội quần chúng|cấp ủy|cấp ủy đảng|chính quyền|khối|gvcn|giáo viên chủ nhiệm
`);

/** Words that begin like a body and are none. */
export const NO_BODIES = anyOf(`
  phòng, chống|phòng chống|phòng ngừa|phòng thí nghiệm|phòng học|phòng họp|bộ chỉ số|bộ tiêu chí|bộ luật|bộ máy|bộ thủ tục|bộ dữ liệu
  bộ công cụ|bộ tài liệu|bộ mã|ban hành|ban đầu|hội nghị|hội nhập|hội thảo|hội thi|hội chợ|hội họp|đoàn kết|đoàn công tác
  đoàn kiểm tra|vụ việc|vụ án|vụ mùa|tổ hợp|trường hợp|thuế suất|thuế thu nhập|thuế giá trị gia tăng|quỹ đất|báo cáo
  cấp bách|cấp phép|cấp giấy|cấp độ|cấp bậc|viện trợ|viện dẫn|viện phí|tỉnh lộ|tỉnh táo|xã hội hóa|xã hội
  đội ngũ|huyện đảo|khối lượng|khối kiến thức|thống kê,|thanh tra, kiểm tra|thanh tra, giám sát|khoa học|ngành nghề|vùng biên giới
  vùng sâu|vùng trồng|cơ sở dữ liệu|cơ sở pháp lý|cơ sở hạ tầng|cơ sở vật chất|lĩnh vực|tổ chức thực hiện|tổ chức triển khai
  quỹ phòng|công đoạn|thường trực 24|hội đồng xét|đại học chính quy|đơn vị tính|đơn vị hành chính|bên cạnh
`);

/** Heads whose owner follows at once and is itself a body: "Đảng ủy Bộ Ngoại giao", "Ban Tuyên giáo các tỉnh ủy". */
export const OWNED_HEADS = anyOf(`
  ban xây dựng đảng|ban kiểm tra|  ban cán sự đảng|ban cán sự|đảng ủy|đảng bộ|đảng đoàn|công đoàn|văn phòng|ban thường vụ|thường trực|ban tuyên giáo
  ban tổ chức|ban dân vận|ban nội chính|ủy ban kiểm tra|ban chấp hành|ban bí thư|thanh tra|đoàn thanh niên
  cơ quan tham mưu|thường vụ|ban tuyên giáo và dân vận|ủy ban mặt trận tổ quốc|ủy ban mặt trận tổ quốc việt nam|công an
  mặt trận tổ quốc việt nam|mặt trận tổ quốc|hội đồng|tổ công tác
`);

/** Offices that stand for the body they lead: "Chủ tịch Ủy ban nhân dân tỉnh". */
export const OFFICES = anyOf(`
  chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|thủ trưởng|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc
  chánh văn phòng|phó chánh văn phòng|chánh thanh tra|chánh án|trưởng ban|phó trưởng ban|trưởng phòng|cục trưởng
  tổng cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|phó hiệu trưởng|bí thư|phó bí thư|tổng bí thư
  người đứng đầu|tổng biên tập|chỉ huy trưởng|tư lệnh|chính ủy|thủ tướng|phó thủ tướng|tổng thanh tra|thống đốc
  tổng kiểm toán|chủ nhiệm|trưởng các|đồng chí|trưởng công an|kế toán trưởng|trưởng thuế|tổ trưởng|trưởng đoàn|ủy viên|thành viên|phó chủ nhiệm|phó bí thư thường trực
  trưởng thôn bản|trưởng thôn, bản|trưởng thôn|trưởng bản|trưởng khu phố|tổ trưởng tổ dân phố|trưởng khoa|trưởng trạm
`);

const CLASSES = `
  bộ|ban|ngành|sở|cơ quan đơn vị|sở ngành|sở ban ngành|ban ngành đoàn thể|ban ngành|bộ ngành|bộ, ban, ngành|địa phương|đoàn thể|ban đoàn thể|cơ quan|đơn vị|tổ chức|cá nhân
  lực lượng|doanh nghiệp|hợp tác xã|tập đoàn|tổng công ty|công ty|tỉnh|thành phố|thành|huyện|thị xã|quận|xã|phường
  thị trấn|đặc khu|cấp|phòng|vụ|cục|viện|trường học|trường|trường đại học|trường cao đẳng|học viện|bệnh viện|trung tâm|cơ sở|hội
  hội đoàn thể|hiệp hội|hội đồng|bên|bộ phận|khoa|lĩnh vực|vùng|ban quản lý|ngân hàng|chủ đầu tư|nhà đầu tư|nhà trường
  cơ quan báo chí|báo|đài|tạp chí|tổ|thôn|khu dân cư|hộ gia đình|viện nghiên cứu
`;

/** Nouns that make a class of bodies and join into one: "các sở, ban, ngành, đoàn thể". */
export const CLASS_NOUNS = anyOf(CLASSES);

/** The same nouns with misread marks, for cells that hold nothing but bodies. */
export const MISREAD_CLASS_NOUNS = anyOf(CLASSES, misreadPhrase);

/** Party committees (cấp ủy) by level: a class in small letters, the committee of the place with a capital. */
export const COMMITTEES = anyOf(
  'tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|tỉnh đoàn|thành đoàn|tỉnh, thành đoàn',
);

/** Classes with a meaning of their own: they never join the noun before. */
export const SPECIFIC_CLASSES = anyOf(`
  cơ quan ngang bộ|cơ quan thuộc chính phủ|cơ quan trung ương|cơ quan ở trung ương|cơ quan đảng|cơ quan báo chí
  cơ quan đại diện việt nam ở nước ngoài|cơ quan trung ương của các đoàn thể|tổ chức chính trị - xã hội
  tổ chức chính trị xã hội|tổ chức chính trị|tổ chức đảng|tổ chức cơ sở đảng|tổ chức xã hội|đoàn thể chính trị - xã hội
  tổ chức xã hội - nghề nghiệp|cơ sở giáo dục đại học|cơ sở giáo dục nghề nghiệp|cơ sở giáo dục|cơ sở đào tạo
  đơn vị sự nghiệp công lập|doanh nghiệp nhà nước|chính quyền địa phương|chính quyền các cấp|chính quyền|hội quần chúng
  ban đảng|ban cán sự đảng|đảng đoàn|cấp ủy đảng các cấp|cấp ủy đảng|cấp ủy|đoàn thể nhân dân|cán bộ|đảng viên
  tổ chức chủ trì nhiệm vụ|tổ chức chủ trì|ban xây dựng đảng và văn phòng|ban xây dựng đảng|cơ quan tham mưu, giúp việc|tổ chức thành viên|viện nghiên cứu|cơ quan chuyên môn|cơ quan thông tấn, báo chí|cơ quan thông tin đại chúng
`);

/** What kind of enterprises, schools or organisations a class is narrowed to, whatever verb follows. */
export const KINDS = anyOf(`
  viễn thông|bưu chính|công nghệ số|công nghệ thông tin|công nghệ|nhỏ và vừa|khoa học và công nghệ|khởi nghiệp sáng tạo
  khởi nghiệp|nhà nước|tư nhân|tín dụng|nghiên cứu|giáo dục đại học|giáo dục nghề nghiệp|giáo dục|đào tạo|y tế|đại học
  cao đẳng|trung học phổ thông|trung học cơ sở|trung học|tiểu học|mầm non|phổ thông|sản xuất|chế biến|xuất khẩu|nông nghiệp|công nghiệp|du lịch|báo chí|phát thanh, truyền hình
`);

/** Terms inside names whose small syllables look like verbs: "Phòng Công nghệ thông tin". */
export const TERMS = anyOf(`
  công nghệ thông tin|an toàn thông tin|bảo mật thông tin|đầu tư xây dựng|quản lý đầu tư xây dựng|đầu tư nước ngoài
  xúc tiến đầu tư|quản lý đầu tư|quản lý dự án đầu tư xây dựng|đổi mới sáng tạo|chuyển đổi số|sở hữu trí tuệ
  ứng dụng công nghệ|bảo vệ thực vật|kiểm tra văn bản|quy hoạch phát triển|chiến lược phát triển|chính sách phát triển
  quỹ đầu tư phát triển|đầu tư phát triển|giám sát đánh giá|kiểm soát thủ tục hành chính|thông tin đối ngoại
  kiểm soát bệnh tật|phục vụ hành chính công|hỗ trợ phát triển|khuyến công và tư vấn phát triển công nghiệp
`);

export const LEVELS = anyOf(
  'tỉnh|thành phố|tp.|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|khu vực|vùng|khu|thôn|tổ dân phố|trung ương|tw',
);
