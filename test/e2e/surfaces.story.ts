import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, region } from './harness';
import { startStage, type Stage } from './states';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

describe('axe', () => {
  it('finds a target that is too small, and text too pale in either theme', async () => {
    await stage.reset('usual');
    const { surface, page } = await stage.record('zoe-obrien');
    await surface.evaluate(() => {
      for (const name of ['pale', 'small']) {
        const button = document.createElement('button');
        button.textContent = name;
        button.style.cssText =
          'all: unset; display: inline-block; width: 9px; height: 9px; background: #777; color: #888';
        document.querySelector('main')?.append(button);
      }
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const rules = (await axeFindings(surface)).map((finding) => finding.split(':')[0]);
      expect(new Set(rules)).toEqual(new Set(['target-size', 'color-contrast']));
      expect(await axeFindings(surface, { only: 'colours' })).toHaveLength(2);
    }
  });
});

describe('the first screen', () => {
  it('shows all three sections at 1280×800 without scrolling', async () => {
    await stage.reset('usual');
    const { surface } = await stage.record('zoe-obrien');
    await region(surface, 'Promises').getByText('Send the revised quote').waitFor();
    for (const name of ['Last impression', 'Promises', 'Ask about']) {
      const box = await region(surface, name).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top, bottom };
      });
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(800);
    }
  });
});
