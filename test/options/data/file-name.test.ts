import { expect, it } from 'vitest';
import { sheetKinds } from '../../../src/domain/export/sheet-kinds';
import { formats } from '../../../src/options/data/export/export-order';
import { fileName } from '../../../src/options/data/export/file-name';

it('names a file by its day and what kind it is, and by nothing else', () => {
  const names = formats.flatMap((format) =>
    sheetKinds.map((kind) => fileName({ format, kind }, Date.UTC(2026, 10, 28, 23, 30), 'Asia/Tokyo')),
  );
  for (const name of names)
    expect(name).toMatch(
      /^last-impression-2026-11-29-(journal|contacts|notes|tasks|events|todos|markdown|print)\.\w+$/,
    );
});
