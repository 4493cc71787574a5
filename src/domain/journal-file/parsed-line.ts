/** Returns what the JSON of one line says, or undefined if it is no JSON. */
export function parsedLine(line: string): unknown {
  try {
    const raw: unknown = JSON.parse(line);
    return raw;
  } catch {
    return undefined;
  }
}
