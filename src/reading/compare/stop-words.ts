/**
 * Syllables that decide nothing: particles, and the verbs that every directive uses of everything ("tăng cường", "đẩy
 * mạnh", "triển khai thực hiện"). Folded by `foldLetters`.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `và các của cho trong là có được với về theo từ đến tại trên dưới này đó để bằng vào ra như một những mọi từng nhằm
  khi nếu thì mà do bởi hoặc hay cũng đã sẽ đang phải cần không còn sau trước qua giữa cùng nhất hơn rất số năm
  tăng cường đẩy mạnh tiếp tục triển khai thực hiện tổ chức xây dựng nâng cao hoàn thiện thúc phát huy bảo đảm đảm
  chủ trì phối hợp lãnh đạo chỉ hướng dẫn theo dõi đôn đốc chủ động tích cực tập trung khẩn trương rà soát kịp thời thường xuyên hiệu quả nhiệm vụ giải pháp`.split(
    /\s+/u,
  ),
);
