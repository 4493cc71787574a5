import { logUnexpected } from '../browser/log';
import { taughtCrmOf, type TaughtCrm } from '../crm/taught/taught-crm';
import {
  freeId,
  maxFileLength,
  readTaughtFile,
  taughtListOf,
  withTaught,
  type BadFile,
} from '../crm/taught/taught-list';
import type { MessageKey } from '../ui/wording';
import type { Access } from './access';

/** The result of a change to the taught CRMs: a message, and the CRM's name if the message takes one. */
export interface TaughtOutcome {
  readonly message: MessageKey;
  readonly name?: string;
  /** Present if nothing has changed yet because a taught CRM of this origin exists: replaces it. */
  readonly replace?: () => Promise<TaughtOutcome>;
}

type TaughtAccess = Pick<Access, 'readTaught' | 'saveTaught'>;

/** Renames a taught CRM; an empty name is refused. */
export const renameTaught = (access: TaughtAccess, taught: TaughtCrm, name: string): Promise<TaughtOutcome> =>
  change(access, (list) => {
    const renamed = taughtCrmOf({ ...taught, name });
    return {
      list: renamed ? withTaught(list, renamed) : list,
      message: renamed ? 'optionsKept' : 'optionsNotKept',
    };
  });

/** Removes a taught CRM. What the user wrote about its contacts stays. */
export const removeTaught = (access: TaughtAccess, { id, name }: TaughtCrm): Promise<TaughtOutcome> =>
  change(access, (list) => ({
    list: list.filter((taught) => taught.id !== id),
    message: 'optionsTaughtRemoved',
    name,
  }));

/**
 * Imports a taught CRM from a file that another user exported. An invalid file changes nothing. A file for an origin that is
 * already taught changes nothing either: the outcome then has `replace`.
 */
export async function importTaught(access: TaughtAccess, file: Blob): Promise<TaughtOutcome> {
  const imported = await readFile(file);
  if (typeof imported === 'string') return { message: refusalMessages[imported] };
  const { name } = imported;
  const replace = () =>
    change(access, (list) => ({ list: withTaught(list, imported), message: 'optionsTaughtImported', name }));
  return change(access, (list) => {
    const same = list.find(({ id }) => id === imported.id);
    if (!same || JSON.stringify(same) === JSON.stringify(imported))
      return { list: withTaught(list, imported), message: 'optionsTaughtImported', name };
    if (same.origin === imported.origin)
      return { list, message: 'optionsTaughtHere', name: same.name, replace };
    const withFreeId = { ...imported, id: freeId(imported.origin, list) };
    return { list: withTaught(list, withFreeId), message: 'optionsTaughtImported', name };
  });
}

async function readFile(file: Blob): Promise<TaughtCrm | BadFile | 'unread'> {
  // Checked before reading: a file of a gigabyte would fill the memory.
  if (file.size > maxFileLength) return 'too-long';
  try {
    return readTaughtFile(await file.text());
  } catch (cause) {
    logUnexpected('reading a file', cause);
    return 'unread';
  }
}

const refusalMessages = {
  'too-long': 'optionsTaughtTooLong',
  'no-json': 'optionsTaughtNoJson',
  'no-taught-crm': 'optionsTaughtNoCrm',
  unread: 'optionsTaughtUnread',
} as const satisfies Record<BadFile | 'unread', MessageKey>;

async function change(
  access: TaughtAccess,
  update: (list: readonly TaughtCrm[]) => TaughtOutcome & { readonly list: readonly TaughtCrm[] },
): Promise<TaughtOutcome> {
  try {
    const { list, ...outcome } = update(taughtListOf(await access.readTaught()));
    await access.saveTaught(list);
    return outcome;
  } catch (cause) {
    logUnexpected('changing the taught CRMs', cause);
    return { message: 'optionsNotKept' };
  }
}
