/** Hears of each pattern that is run, by whomever: all of a string's and a pattern's methods come through `exec`. */
export function hearPatterns<T>(happening: () => T, hear: (pattern: RegExp, text: string) => void): T {
  const exec = RegExp.prototype.exec;
  const heard = function (this: RegExp, text: string) {
    hear(this, text);
    return exec.call(this, text);
  };
  Reflect.set(RegExp.prototype, 'exec', heard);
  try {
    return happening();
  } finally {
    Reflect.set(RegExp.prototype, 'exec', exec);
  }
}

/** Returns every pattern that is run while something happens, each once. */
export function patternsIn(happening: () => void): RegExp[] {
  const seen = new Map<string, RegExp>();
  hearPatterns(happening, (pattern) => seen.set(`${pattern.source} ${pattern.flags}`, pattern));
  return [...seen.values()];
}
