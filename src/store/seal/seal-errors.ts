/** The passphrase is not the one that this was sealed with. */
export class WrongPassphrase extends Error {
  override name = 'WrongPassphrase';
}

/** A sealed file that was cut off, or in which something was changed. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}
