/** A pattern as a tree. `one` matches a single character, and is left to the real engine. */
export type Node =
  | { readonly type: 'one'; readonly source: string }
  | { readonly type: 'edge'; readonly source: '^' | '$' | '\\b' | '\\B' }
  | { readonly type: 'all'; readonly parts: readonly Node[] }
  | { readonly type: 'either'; readonly parts: readonly Node[] }
  | { readonly type: 'look'; readonly back: boolean; readonly not: boolean; readonly inner: Node }
  | {
      readonly type: 'repeat';
      readonly inner: Node;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    };

const opening = /\(\?(?:[:=!]|<[=!]|<[^>]+>)|\(/y;
const single =
  /\[(?:\\[^]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\[^]|[^]/uy;
const times = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y;

/** Returns the tree of a regular expression's source. */
export function parsePattern(source: string): Node {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match ?? undefined;
  };

  const either = (): Node => {
    const parts = [all()];
    while (source[at] === '|') {
      at += 1;
      parts.push(all());
    }
    return parts.length === 1 ? all.of(parts) : { type: 'either', parts };
  };

  const all = Object.assign(
    (): Node => {
      const parts: Node[] = [];
      while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(atom()));
      return { type: 'all', parts };
    },
    { of: (parts: readonly Node[]): Node => ({ type: 'all', parts }) },
  );

  const atom = (): Node => {
    const group = take(opening)?.[0];
    if (group !== undefined) {
      const inner = either();
      at += 1;
      const look = /^\(\?(<?)([=!])/.exec(group);
      return look ? { type: 'look', back: look[1] === '<', not: look[2] === '!', inner } : inner;
    }
    const one = take(single)?.[0] ?? '';
    if (one === '^' || one === '$' || one === '\\b' || one === '\\B') return { type: 'edge', source: one };
    // Back to a mark such as the dash of a date: one character.
    if (/^\\[1-9k]/.test(one)) {
      take(/\d*(?:<\w+>)?/y);
      return { type: 'one', source: '[^]' };
    }
    return { type: 'one', source: one };
  };

  const repeated = (inner: Node): Node => {
    const match = take(times);
    if (!match) return inner;
    const [, sign, from, comma, to, lazy] = match;
    const min = from === undefined ? (sign === '+' ? 1 : 0) : Number(from);
    const most = comma ? (to ? Number(to) : Infinity) : min;
    const max = from === undefined ? (sign === '?' ? 1 : Infinity) : most;
    return { type: 'repeat', inner, min, max, lazy: lazy === '?' };
  };

  return either();
}
