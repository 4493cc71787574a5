import { sentenceOf, type Typed } from './judge-book';
import type { Random } from './random';
import type { Tab } from './tab';

/** What was typed so far. */
export interface Typing {
  readonly typed: Typed[];
  /** Whose records have a sentence that was typed and not saved, in whatever tab. */
  readonly unsaved: Set<string>;
  saved: number;
}

export const nothingTyped = (): Typing => ({ typed: [], unsaved: new Set(), saved: 0 });

/** Types a sentence of the contact on screen; or saves the one in the field, whoever it is about, or leaves it. */
export async function typeOrSave(tab: Tab, random: Random, typing: Typing): Promise<void> {
  const { id } = tab;
  const field = await tab.quickLog();
  const text = await field.inputValue();
  const isPatient = random.chance(0.5);
  if (text === '') {
    // Another tab holds a sentence of the same contact.
    if (id === undefined || typing.unsaved.has(id)) return;
    const sentence = { n: typing.typed.length + 1, id };
    typing.typed.push(sentence);
    typing.unsaved.add(id);
    await field.fill(sentenceOf(sentence));
  } else if (random.chance(0.75)) {
    await field.press('Enter');
    typing.saved += 1;
    typing.unsaved.delete(/-of-(r-\d+)-end/.exec(text)?.[1] ?? '');
    if (isPatient) await waitUntilCleared(field, text);
  }
}

async function waitUntilCleared(field: Awaited<ReturnType<Tab['quickLog']>>, text: string): Promise<void> {
  // An Enter that comes too soon is refused, and the sheet says so: the user presses it again.
  for (let looks = 1; (await field.inputValue()) === text; looks++)
    if (looks % 100 === 0) await field.press('Enter');
}
