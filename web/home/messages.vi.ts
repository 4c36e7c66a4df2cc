export const homeVi = {
  'home.headline.empty': 'Thư viện chưa có văn bản; thả tệp đầu tiên vào đây',
  'home.headline.done': 'Đã rà xong mọi dữ kiện trong {n} văn bản',
  'home.headline.waiting': '{n} văn bản chờ rà và công bố',
  'home.waiting': 'Chờ rà',
  'home.waiting.none': 'Không văn bản nào chờ.',
  'home.left': 'dữ kiện chưa duyệt',
  'home.latest': 'Ban hành gần đây',
  'home.all': 'Cả {n} văn bản',
};
