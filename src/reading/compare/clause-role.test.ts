import { expect, it } from 'vitest';
import { rolesOf } from './clause-role.ts';
import { sideOf } from './sides.test-support.ts';

it('tells what a clause is for by the nearest telling heading', async () => {
  const { document } = await sideOf(`KẾ HOẠCH
về bản số

I. TÌNH HÌNH
1. Mạng còn yếu ở bảy bản vùng cao.
II. MỤC TIÊU
1. Mục tiêu chung: mọi bản có mạng.
III. NHIỆM VỤ VÀ GIẢI PHÁP
1. Tổ chức lớp học ban đêm về kỹ năng số.
2. Kết quả học tập được ghi vào sổ của bản.
IV. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hoá chủ trì thực hiện Kế hoạch này.
`);
  const roles = rolesOf(document.clauses);
  expect(['I/1', 'II/1', 'III/1', 'III/2', 'IV/1'].map((path) => roles.get(path))).toEqual([
    'situation',
    'aim',
    'task',
    'task',
    'organisation',
  ]);
});
