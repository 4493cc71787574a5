import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NewerFile } from '../../../src/domain/journal-file/preview';
import { makeFileSeal, readFileSeal, SealUnreadable, type FileSeal } from '../../../src/store/seal/file-seal';
import { isSealed, openedPieces, openSealed } from '../../../src/store/seal/open-sealed';
import { isLongEnough } from '../../../src/store/seal/passphrase-key';
import { SealBroken, WrongPassphrase } from '../../../src/store/seal/seal-errors';
import { sealPieces } from '../../../src/store/seal/seal-pieces';

const passphrase = 'Caf\u00e9 au lait, please';
/** The keys are made once, with the usual number of rounds: that takes seconds on a slow machine. */
const long = 60_000;
let seal: FileSeal;
beforeAll(async () => {
  seal = await makeFileSeal(passphrase, 1);
}, long);

async function* from(texts: readonly string[]) {
  for (const text of texts) yield { text };
}

async function sealed(texts: readonly string[]): Promise<{ file: string; key: CryptoKey }> {
  const { pieces, key } = await sealPieces(from(texts), seal);
  let file = '';
  for await (const { text } of pieces) file += text;
  return { file, key };
}

/** Opens with the file's own key, which is quicker than with the passphrase. */
async function opened(file: string, key: CryptoKey): Promise<string> {
  let text = '';
  for await (const piece of openedPieces(new Blob([file]), key)) text += piece;
  return text;
}

const openWith = async (file: string, typed: string) => (await openSealed(new Blob([file]), typed)).text();

describe('a sealed file', () => {
  it('opens to what was sealed, however it came in pieces', async () => {
    const pieces = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(pieces, async (texts) => {
        const { file, key } = await sealed(texts);
        expect(await opened(file, key)).toBe(texts.join(''));
      }),
      { numRuns: 100 },
    );
  });

  it('opens to what was sealed where it is long, and no part ends inside of a character', async () => {
    const text = `a${'😀'.repeat(200_000)}`;
    const { file, key } = await sealed([text.slice(0, 10), text.slice(10)]);
    expect(file.trim().split('\n').length).toBeGreaterThan(2);
    expect((await opened(file, key)) === text).toBe(true);
  });

  it('has no word of what was sealed, and is known by its begin', async () => {
    const { file } = await sealed(['canary in a coal mine']);
    expect(file).not.toContain('canary');
    expect(file).not.toContain(btoa('canary'));
    expect(await isSealed(new Blob([file]))).toBe(true);
    expect(await isSealed(new Blob(['{"format":"last-impression-journal"}']))).toBe(false);
  });

  it(
    'opens with the passphrase, also as another keyboard writes it, and with no other',
    async () => {
      const { file } = await sealed(['some ', 'text']);
      expect(await openWith(file, passphrase)).toBe('some text');
      expect(await openWith(file, ' Cafe\u0301 au lait, please')).toBe('some text');
      await expect(openWith(file, `${passphrase}!`)).rejects.toThrow(WrongPassphrase);
      await expect(openWith(file, '')).rejects.toThrow(WrongPassphrase);
    },
    long,
  );

  it('does not open if it was cut off or a line is missing, twice there, moved or changed', async () => {
    const { file, key } = await sealed(['x'.repeat(700_000)]);
    const lines = file.trim().split('\n');
    const [first = '', a = '', b = '', c = ''] = lines;
    const damaged = [
      [],
      [first],
      [first, a, b],
      [first, b, c],
      [first, b, a, c],
      [first, a, a, b, c],
      [first, a, b, c, c],
      [first, a, b.replace(/^"(.)/, (_, one) => `"${one === 'A' ? 'B' : 'A'}`), c],
      [first, a, b, 'no part'],
      [first.replace('"version":1', '"version":1,"more":2'), a, b, c],
    ];
    expect(lines).toHaveLength(4);
    for (const some of damaged) await expect(opened(some.join('\n'), key)).rejects.toThrow(SealBroken);
  });

  it('does not open to a part of another file', async () => {
    const [one, other] = [await sealed(['one']), await sealed(['other'])];
    const mixed = [one.file.split('\n')[0], other.file.split('\n')[1]].join('\n');
    await expect(opened(mixed, one.key)).rejects.toThrow(SealBroken);
  });

  it('of a newer version is not taken for a damaged one', async () => {
    const { file, key } = await sealed(['text']);
    await expect(opened(file.replace('"version":1', '"version":2'), key)).rejects.toThrow(NewerFile);
  });
});

describe('what seals files', () => {
  it('takes at least 600,000 rounds, and does not have the passphrase', () => {
    expect(seal.rounds).toBeGreaterThanOrEqual(600_000);
    expect(JSON.stringify(seal)).not.toContain('lait');
  });

  it('is none if none was saved, and is not taken for none if it cannot be read', () => {
    expect(readFileSeal(undefined)).toBeUndefined();
    expect(readFileSeal(JSON.parse(JSON.stringify(seal)))).toEqual(seal);
    expect(() => readFileSeal({ ...seal, salt: 7 })).toThrow(SealUnreadable);
  });

  it.each([
    ['four plain old words', true],
    ['eleven char', false],
    ['          spaces          ', false],
    ['😀😀😀😀😀😀😀😀😀😀😀😀', true],
  ])('takes "%s" as long enough: %s', (typed, expected) => {
    expect(isLongEnough(typed)).toBe(expected);
  });
});
