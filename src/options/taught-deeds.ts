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

/** What became of a change to the taught CRMs: the sentence that says it, and whom it names. */
export interface TaughtOutcome {
  readonly said: MessageKey;
  readonly name?: string;
  /** Nothing was changed yet: it would take the place of one that is here, which wants a yes. */
  readonly replace?: () => Promise<TaughtOutcome>;
}

type TaughtAccess = Pick<Access, 'readTaught' | 'saveTaught'>;

/** Calls a taught CRM otherwise. */
export const renameTaught = (access: TaughtAccess, one: TaughtCrm, name: string): Promise<TaughtOutcome> =>
  change(access, (list) => {
    const renamed = taughtCrmOf({ ...one, name });
    return {
      list: renamed ? withTaught(list, renamed) : list,
      said: renamed ? 'optionsKept' : 'optionsNotKept',
    };
  });

/** Removes a taught CRM. What was written stays. */
export const removeTaught = (access: TaughtAccess, { id, name }: TaughtCrm): Promise<TaughtOutcome> =>
  change(access, (list) => ({
    list: list.filter((one) => one.id !== id),
    said: 'optionsTaughtRemoved',
    name,
  }));

/**
 * Takes in a file that another user has exported; one that is anything else leaves all as it was, and so does one that would
 * take the place of another, until the user has said yes to that.
 */
export async function importTaught(access: TaughtAccess, file: Blob): Promise<TaughtOutcome> {
  const read = await readFile(file);
  if (typeof read === 'string') return { said: whyRefused[read] };
  const { name } = read;
  const take = () =>
    change(access, (list) => ({ list: withTaught(list, read), said: 'optionsTaughtImported', name }));
  return change(access, (list) => {
    const same = list.find(({ id }) => id === read.id);
    if (!same || JSON.stringify(same) === JSON.stringify(read))
      return { list: withTaught(list, read), said: 'optionsTaughtImported', name };
    if (same.origin === read.origin)
      return { list, said: 'optionsTaughtHere', name: same.name, replace: take };
    const taken = { ...read, id: freeId(read.origin, list) };
    return { list: withTaught(list, taken), said: 'optionsTaughtImported', name };
  });
}

async function readFile(file: Blob): Promise<TaughtCrm | BadFile | 'unread'> {
  // Before it is read: a file of a gigabyte would fill the memory.
  if (file.size > maxFileLength) return 'too-long';
  try {
    return readTaughtFile(await file.text());
  } catch (cause) {
    logUnexpected('reading a file', cause);
    return 'unread';
  }
}

const whyRefused = {
  'too-long': 'optionsTaughtTooLong',
  'no-json': 'optionsTaughtNoJson',
  'no-taught-crm': 'optionsTaughtNoCrm',
  unread: 'optionsTaughtUnread',
} as const satisfies Record<BadFile | 'unread', MessageKey>;

async function change(
  access: TaughtAccess,
  make: (list: readonly TaughtCrm[]) => TaughtOutcome & { readonly list: readonly TaughtCrm[] },
): Promise<TaughtOutcome> {
  try {
    const { list, ...outcome } = make(taughtListOf(await access.readTaught()));
    await access.saveTaught(list);
    return outcome;
  } catch (cause) {
    logUnexpected('changing the taught CRMs', cause);
    return { said: 'optionsNotKept' };
  }
}
