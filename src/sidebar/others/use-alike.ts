import { lookalikeOf, type Lookalike } from '../../store/lookalikes';
import { usePart } from '../../surface/unread';
import { useOnScreen } from '../on-screen';

/** Whether another contact may be the person on screen, as far as it is known. */
interface Alike {
  readonly isKnown: boolean;
  readonly lookalike?: Lookalike | undefined;
}

/** Looks for another contact that may be the person on screen. */
export function useAlike(): Alike {
  const { book, contact, view } = useOnScreen();
  const { ref, facts } = contact;
  const seen = facts ?? view?.sighting?.facts;
  const find = async (): Promise<Alike> => ({ isKnown: true, lookalike: await lookalikeOf(book, ref, seen) });
  const { email, phone, name, company } = seen ?? {};
  return usePart('who is the same person', view?.refKey, find, unknown, [book, email, phone, name, company]);
}

const unknown: Alike = { isKnown: false };
