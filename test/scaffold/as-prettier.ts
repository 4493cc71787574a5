import { format, resolveConfig } from 'prettier';

/** Returns a file's text as prettier would have it here; the file's name tells what it is written in. */
export async function asPrettier(text: string, file: string): Promise<string> {
  const options = await resolveConfig(import.meta.filename);
  return format(text, { ...options, filepath: file });
}
