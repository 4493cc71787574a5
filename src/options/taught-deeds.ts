import { logUnexpected } from '../browser/log';
import { taughtCrmOf, type TaughtCrm } from '../crm/taught/taught-crm';
import { freeId, readTaughtFile, taughtListOf, withTaught, type BadFile } from '../crm/taught/taught-list';
import type { MessageKey } from '../ui/wording';
import type { Access } from './access';

/** What became of a change to the taught CRMs: the sentence that says it, and whom it names. */
export interface TaughtOutcome {
  readonly said: MessageKey;
  readonly name?: string;
}

type TaughtAccess = Pick<Access, 'readTaught' | 'keepTaught'>;

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

/** Takes in a file that another user has exported; one that is anything else leaves all as it was. */
export async function importTaught(access: TaughtAccess, file: Blob): Promise<TaughtOutcome> {
  const read = readTaughtFile(await file.text());
  if (typeof read === 'string') return { said: whyRefused[read] };
  return change(access, (list) => {
    const clash = list.some(({ id, origin }) => id === read.id && origin !== read.origin);
    const taken = clash ? { ...read, id: freeId(read.origin, list) } : read;
    return { list: withTaught(list, taken), said: 'optionsTaughtImported', name: read.name };
  });
}

const whyRefused = {
  'too-long': 'optionsTaughtTooLong',
  'no-json': 'optionsTaughtNoJson',
  'no-taught-crm': 'optionsTaughtNoCrm',
} as const satisfies Record<BadFile, MessageKey>;

async function change(
  access: TaughtAccess,
  make: (list: readonly TaughtCrm[]) => TaughtOutcome & { readonly list: readonly TaughtCrm[] },
): Promise<TaughtOutcome> {
  try {
    const { list, ...outcome } = make(taughtListOf(await access.readTaught()));
    await access.keepTaught(list);
    return outcome;
  } catch (cause) {
    logUnexpected('changing the taught CRMs', cause);
    return { said: 'optionsNotKept' };
  }
}
