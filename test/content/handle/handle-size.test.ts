import { describe, expect, it } from 'vitest';
import { withinWindow } from '../../../src/content/handle/handle-size';

describe('the handle', () => {
  it.each([
    [152, 800, 152],
    [-40, 800, 0],
    [790, 800, 736],
    [152, 40, 0],
  ])('dragged to %i in a window of %i is placed at %i', (top, height, stands) => {
    expect(withinWindow(top, height)).toBe(stands);
  });
});
