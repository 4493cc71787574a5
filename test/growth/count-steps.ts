import { parsePattern, type Node } from './parse-pattern';

/** What a backtracking engine does, one instruction after another. */
type Step =
  | { readonly do: 'one'; readonly fits: (character: string) => boolean; readonly back: boolean }
  | {
      readonly do: 'edge';
      readonly holds: (before: string | undefined, after: string | undefined) => boolean;
    }
  | { readonly do: 'fork'; readonly first: number; readonly second: number }
  | { readonly do: 'go'; readonly to: number }
  | { readonly do: 'mark'; readonly loop: number }
  | { readonly do: 'moved'; readonly loop: number }
  | { readonly do: 'look'; readonly program: readonly Step[]; readonly not: boolean }
  | { readonly do: 'found' };

/** A pattern whose work can be counted. */
export interface Counted {
  /** Returns how many steps a backtracking engine takes over a text; `limit` and no more, where it would take more. */
  readonly steps: (text: string, limit?: number) => number;
}

/**
 * Returns a pattern's work as a number, which is the same on every machine and at every load, as a time is not. Browsers'
 * engines do the same steps, some of them faster: what grows here, grows there.
 */
export function countable({ source, flags }: RegExp): Counted {
  const program = compile(parsePattern(source), flags);
  const sticky = flags.includes('y');
  return {
    steps(text, limit = Number.MAX_SAFE_INTEGER) {
      const characters = flags.includes('u') || flags.includes('v') ? [...text] : text.split('');
      const work = { left: limit };
      for (let from = 0; from <= (sticky ? 0 : characters.length); from += 1) {
        const ended = run(program, characters, from, work);
        if (work.left <= 0) return limit;
        // From an end to the next match, as with `matchAll`.
        if (ended !== undefined) {
          if (!flags.includes('g')) break;
          from = Math.max(from, ended - 1);
        }
      }
      return limit - work.left;
    },
  };
}

function compile(node: Node, flags: string): readonly Step[] {
  const steps: Step[] = [];
  const only = flags.replace(/[gy]/g, '');
  const cache = new Map<string, (character: string) => boolean>();
  let loops = 0;

  const fits = (source: string) => {
    const known = cache.get(source);
    if (known) return known;
    const whole = new RegExp(`^(?:${source})$`, only);
    const seen = new Map<string, boolean>();
    const made = (character: string) => {
      const before = seen.get(character);
      if (before !== undefined) return before;
      const now = whole.test(character);
      seen.set(character, now);
      return now;
    };
    cache.set(source, made);
    return made;
  };

  const put = (one: Node, back: boolean): void => {
    switch (one.type) {
      case 'one':
        steps.push({ do: 'one', fits: fits(one.source), back });
        return;
      case 'edge':
        steps.push({ do: 'edge', holds: edge(one.source, flags.includes('m')) });
        return;
      case 'all':
        for (const part of back ? one.parts.toReversed() : one.parts) put(part, back);
        return;
      case 'look':
        steps.push({ do: 'look', program: part(one.inner, one.back), not: one.not });
        return;
      case 'either':
        return putEither(one.parts, back);
      case 'repeat':
        return putRepeat(one, back);
    }
  };

  const putEither = (parts: readonly Node[], back: boolean) => {
    const exits: number[] = [];
    for (const [i, branch] of parts.entries()) {
      const fork = steps.length;
      if (i < parts.length - 1) steps.push({ do: 'go', to: 0 });
      put(branch, back);
      if (i === parts.length - 1) break;
      exits.push(steps.length);
      steps.push({ do: 'go', to: 0 });
      steps[fork] = { do: 'fork', first: fork + 1, second: steps.length };
    }
    for (const exit of exits) steps[exit] = { do: 'go', to: steps.length };
  };

  const putRepeat = ({ inner, min, max, lazy }: Node & { type: 'repeat' }, back: boolean) => {
    for (let i = 0; i < min; i += 1) put(inner, back);
    const forks: number[] = [];
    const maybe = () => forks.push(steps.push({ do: 'go', to: 0 }) - 1);
    if (max === Infinity) {
      const loop = (loops += 1);
      const begin = steps.length;
      maybe();
      steps.push({ do: 'mark', loop });
      put(inner, back);
      steps.push({ do: 'moved', loop }, { do: 'go', to: begin });
    } else {
      for (let i = min; i < max; i += 1) {
        maybe();
        put(inner, back);
      }
    }
    // Whoever has had enough of a loop goes to its end, and not to the next of its rounds.
    for (const fork of forks) {
      const [more, enough] = [fork + 1, steps.length];
      const [first, second] = lazy ? [enough, more] : [more, enough];
      steps[fork] = { do: 'fork', first, second };
    }
  };

  const part = (inner: Node, back: boolean): readonly Step[] => {
    const outer = steps.splice(0);
    put(inner, back);
    steps.push({ do: 'found' });
    const made = steps.splice(0);
    steps.push(...outer);
    return made;
  };

  return part(node, false);
}

const isWord = (character: string | undefined) => character !== undefined && /\w/.test(character);
const isBreak = (character: string | undefined) =>
  character !== undefined && /[\n\r\u2028\u2029]/.test(character);

function edge(source: '^' | '$' | '\\b' | '\\B', lines: boolean) {
  return (before: string | undefined, after: string | undefined): boolean => {
    if (source === '^') return before === undefined || (lines && isBreak(before));
    if (source === '$') return after === undefined || (lines && isBreak(after));
    return (isWord(before) !== isWord(after)) === (source === '\\b');
  };
}

/** Where a loop's round began: a round that consumed nothing is the last. */
interface Mark {
  readonly loop: number;
  readonly at: number;
  readonly before: Mark | undefined;
}

function lastMark(mark: Mark | undefined, loop: number): number | undefined {
  let one = mark;
  while (one && one.loop !== loop) one = one.before;
  return one?.at;
}

/** Returns where a match ends that begins at a place, if there is one; takes its steps from the work that is left. */
function run(
  program: readonly Step[],
  characters: readonly string[],
  from: number,
  work: { left: number },
): number | undefined {
  const waiting: { pc: number; at: number; marks: Mark | undefined }[] = [];
  let pc = 0;
  let at = from;
  let marks: Mark | undefined;
  for (;;) {
    work.left -= 1;
    if (work.left === 0) return undefined;
    const step = program[pc];
    let holds = true;
    if (!step || step.do === 'found') return at;
    if (step.do === 'one') {
      const character = characters[step.back ? at - 1 : at];
      holds = character !== undefined && step.fits(character);
      if (holds) at += step.back ? -1 : 1;
    } else if (step.do === 'edge') holds = step.holds(characters[at - 1], characters[at]);
    else if (step.do === 'mark') marks = { loop: step.loop, at, before: marks };
    else if (step.do === 'moved') holds = lastMark(marks, step.loop) !== at;
    else if (step.do === 'look') {
      const found = run(step.program, characters, at, work) !== undefined;
      if (work.left <= 0) return undefined;
      holds = found !== step.not;
    }
    if (!holds) {
      const back = waiting.pop();
      if (!back) return undefined;
      ({ pc, at, marks } = back);
    } else if (step.do === 'fork') {
      waiting.push({ pc: step.second, at, marks });
      pc = step.first;
    } else if (step.do === 'go') pc = step.to;
    else pc += 1;
  }
}
