import { parsePattern, type Node } from './parse-pattern';

/** A text that may tire a pattern: what leads to one of its loops, and what goes round in it. */
export interface Tiring {
  readonly before: string;
  readonly again: string;
}

const probes = [...'a e1 ,.-\'"/:;!?()&+@#%_=~Aéß\n\tİ中😀x0z'];
const samplesEach = 24;

/** Returns texts that may tire a pattern, made from its own loops. */
export function tiring({ source, flags }: RegExp): Tiring[] {
  const only = flags.replace(/[gy]/g, '');
  const known = new Map<string, string>();
  const oneOf = (one: string) => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const whole = new RegExp(`^(?:${one})$`, only);
    const fits = [one, one.slice(1), ...probes].find((probe) => whole.test(probe)) ?? '';
    known.set(one, fits);
    return fits;
  };

  const samples = (node: Node): string[] => {
    switch (node.type) {
      case 'one':
        return [oneOf(node.source)];
      case 'edge':
      case 'look':
        return [''];
      case 'either':
        return some(node.parts.flatMap(samples));
      case 'repeat': {
        const inner = samples(node.inner);
        const short = node.min === 0 ? [''] : [];
        return some([...inner.map((one) => one.repeat(Math.max(1, node.min))), ...short]);
      }
      case 'all':
        // All first ones, and each of the others once.
        return some(node.parts.reduce((made, part) => crossed(made, samples(part)), ['']));
    }
  };

  const found: Tiring[] = [];
  const visit = (node: Node, before: string): void => {
    if (node.type === 'all') {
      let led = before;
      for (const part of node.parts) {
        visit(part, led);
        led += samples(part)[0] ?? '';
      }
    } else if (node.type === 'either') for (const part of node.parts) visit(part, before);
    else if (node.type === 'look') visit(node.inner, before);
    else if (node.type === 'repeat') {
      if (node.max > 4) for (const again of samples(node.inner)) found.push({ before, again });
      visit(node.inner, before);
    }
  };
  visit(parsePattern(source), '');
  return found.filter(({ again }) => again !== '');
}

const some = (texts: readonly string[]) => [...new Set(texts)].slice(0, samplesEach);

const crossed = (heads: readonly string[], tails: readonly string[]) => {
  const first = heads[0] ?? '';
  const last = tails[0] ?? '';
  return [...heads.map((head) => head + last), ...tails.slice(1).map((tail) => first + tail)];
};
