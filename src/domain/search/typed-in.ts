/** Returns every text that a person typed in a row, by name, including those of its parts: `amends.what` in a promise. */
export function typedIn(row: object): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, part] of Object.entries(row)) {
    if (typeof part !== 'object' || part === null) continue;
    const isText = name === 'text';
    const within: object = isText ? part : typedIn(part);
    for (const [key, words] of Object.entries(within))
      if (typeof words === 'string') typed[isText ? key : `${name}.${key}`] = words;
  }
  return typed;
}
