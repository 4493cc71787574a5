import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../harness';
import { startStage, states, type Stage } from '../states';
import type { Surface } from '../states/state';

/** Has axe look at each state of a surface: at all of it in the light theme, at its colours in the dark one too. */
export function axeFindsNothing(surface: Surface): void {
  describe(`axe finds nothing in the ${surface}`, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await startStage();
    });
    afterAll(() => stage?.close());

    it.each(states.filter((state) => state.surface === surface))('$name', async ({ book, bring }) => {
      await stage.reset(book);
      const shown = await bring(stage);
      await shown.page.emulateMedia({ colorScheme: 'light' });
      expect(await axeFindings(shown.surface)).toEqual([]);
      await shown.page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(shown.surface, { only: 'colours' })).toEqual([]);
    });
  });
}
