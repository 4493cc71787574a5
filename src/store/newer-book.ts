/** A newer version of the extension has written this database: this one must not write to it. */
export class NewerBook extends Error {
  override name = 'NewerBook';
}
