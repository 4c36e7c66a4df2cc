import { expect, test } from 'vitest';
import { citation, register } from '../../../tests/database/invented-reading.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { getGraph } from './get-graph.ts';

const acting = testActing(await testDatabase());
const clauses = [{ label: '1.', text: 'Mở chợ phiên vùng cao vào sáng chủ nhật hằng tuần.' }];

async function story() {
  const resolution = await register(acting, { symbol: '1-NQ/TU', issuedOn: '2024-01-01', clauses });
  const plan = await register(acting, { symbol: '5/KH-UBND', issuedOn: '2024-03-01', basis: ['1-NQ/TU'], clauses });
  await register(acting, { symbol: '8/KH-UBND', issuedOn: '2024-04-01', basis: ['1-NQ/TU', '9-NQ/TU'], clauses });
  await register(acting, {
    symbol: '7/KH-UBND',
    issuedOn: '2025-01-01',
    clauses: [{ label: '1.', text: 'Sửa đổi khoản 2 Điều 4 Kế hoạch số 5/KH-UBND như sau: chợ mở cả thứ bảy.' }],
    facts: [citation('c', 'Kế hoạch số 5/KH-UBND', '5/KH-UBND')],
  });
  return { resolution, plan };
}

test('documents around one, what they say of each other, clause by clause where one amends the other', async () => {
  const { plan } = await story();
  const { documents, relations } = await getGraph(acting, plan);
  expect(new Set(documents.map(({ symbol }) => symbol))).toEqual(
    new Set(['1-NQ/TU', '5/KH-UBND', '7/KH-UBND', '8/KH-UBND']),
  );
  expect(relations.find(({ kind }) => kind === 'amends')).toMatchObject({
    to: plan,
    places: [{ clause: '1', of: 'Đ4/2' }],
  });
});

test('what stands on a document, and what would lose its basis with it', async () => {
  const { resolution } = await story();
  const { standing } = await getGraph(acting, resolution);
  const lost = standing.filter(({ losesBasis }) => losesBasis).map(({ slug }) => slug);
  expect(standing).toHaveLength(2);
  expect(lost).toEqual(['5-kh-ubnd-2024-03-01']);
});

test('documents that the actor may not see are not there', async () => {
  const { plan } = await story();
  const stranger = {
    ...acting,
    actor: { id: 'x', unit: 'x', grants: [{ verb: 'read', scope: 'public' }] },
  } as typeof acting;
  await expect(getGraph(stranger, plan)).rejects.toMatchObject({ code: 'directive-not-found' });
});
