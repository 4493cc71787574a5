import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Product } from './harness';
import { walkMoves, type Figures } from './moves/walk';

/** `npm run moves -- --seed N --moves 1000` walks further, and by another seed. */
const seed = Number(process.env.LI_SEED ?? 7);
const moves = 50;

describe(`${moves} random moves over fixture CRMs whose fields come in any order (seed ${seed})`, () => {
  let product: Product;
  let figures: Figures;
  beforeAll(async () => {
    product = await startProduct();
    figures = await walkMoves(product, { seed, moves });
  }, 180_000);
  afterAll(() => product?.close());

  it('show no wrong name', () => {
    expect(figures.wrongNames).toEqual([]);
  });

  it('write nothing under another contact', () => {
    expect(figures.misfiled).toEqual([]);
  });

  it('lose nothing that was typed', () => {
    expect(figures.typed).toBeGreaterThan(0);
    expect(figures.lost).toEqual([]);
  });

  it('store no wrong name', () => {
    expect(figures.misnamed).toEqual([]);
  });

  it('show names at all', () => {
    expect(figures.named).toBeGreaterThan(0);
  });
});
