import { RESOLUTION, sideOf } from '../compare/sides.test-support.ts';

export { PROGRAMME, RESOLUTION, sideOf } from '../compare/sides.test-support.ts';

/** An invented resolution, read as a text file is, with its facts as the engine suggests them. */
export async function invented(text = RESOLUTION) {
  const side = await sideOf(text);
  const facts = side.document.facts.map((fact) => ({ fact, accepted: false }));
  return { side, facts, paths: null };
}
