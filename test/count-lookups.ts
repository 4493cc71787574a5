/* oxlint-disable no-extend-native -- put back as soon as the work is done */

/**
 * Returns how often a piece of work asks a regular expression (`test`, `match`, `replace`, `split` … all go through `exec`):
 * a measure of its work that is the same on every machine.
 */
export function countLookups(work: () => void): number {
  const { exec } = RegExp.prototype;
  let count = 0;
  RegExp.prototype.exec = function counting(text) {
    count++;
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}
