import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../../src/domain/quick-log/read-sentence';
import type { SentenceContext } from '../../../../src/domain/quick-log/reading';
import { tuesday } from '../tuesday';
import { allCorpora, type Corpus } from './all-corpora';
import { ownLanguage } from './own-language';
import { readingLines } from './reading-lines';

/**
 * Every chip of every sentence, right or wrong, so that no change of the grammar goes unseen. A difference is judged, and
 * `npx vitest run … -u` freezes it.
 */
describe.each(allCorpora)('$name', (corpus) => {
  const readings = corpus.sentences.map((sentence) => readingOf(sentence, corpus));

  it('is read as it was when it was frozen', async () => {
    const lines = readings.flat();
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./frozen/${corpus.name}.txt`);
  });

  it('is read as it was with only its own language ticked', async () => {
    const lines = corpus.sentences.flatMap((sentence, at) => {
      const alone = readingOf(sentence, corpus, { languages: ownLanguage(sentence[0]) });
      return alone.join('\n') === readings[at]?.join('\n') ? [] : alone;
    });
    await expect(`Only what differs\n\n${lines.join('\n')}\n`).toMatchFileSnapshot(
      `./frozen/${corpus.name}.alone.txt`,
    );
  });
});

function readingOf(
  [typed, , other]: Corpus['sentences'][number],
  { open }: Corpus,
  languages: Partial<SentenceContext> = {},
): string[] {
  const reading = readSentence(typed, tuesday(open, { ...other, ...languages }));
  return [typed, ...readingLines(reading).map((line) => `    ${line}`)];
}
