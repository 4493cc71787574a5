import type { Book } from '../../store/book';
import { lookalikeOf, type Lookalike } from '../../store/lookalikes';
import { declineName } from '../../store/save-sighting';
import { useChanges } from '../../surface/change/changes';
import { usePart } from '../../surface/unread';
import { crmNameOf } from '../../ui/crm-names';
import { useWording, type Say } from '../../ui/wording';
import { nameFromPage, nameToOffer } from '../naming';
import { useOnScreen } from '../on-screen';
import type { PageContact } from '../page-state';
import type { ContactView } from '../use-contact';
import { joinEntries } from './join-entries';
import { YesNoQuestion } from './yes-no-question';

interface PageQuestionsProps {
  readonly view: ContactView;
}

/** Questions that the page raises: a new name, or a contact who may be the same person. Nothing happens without a yes. */
export function PageQuestions({ view }: PageQuestionsProps) {
  const { book, contact } = useOnScreen();
  const { make } = useChanges();
  const { say } = useWording();
  const lookalike = useLookalike(book, contact, view);
  const known = view.overview?.contact;
  const name = nameToOffer(known, view.sighting);
  const takeName = (pageName: string) =>
    known &&
    make(
      [nameFromPage(known.id, { name: pageName, witness: false }, 'page')],
      say('changeStatusNamed', pageName),
    );
  const answer = (other: Lookalike, areOne: boolean) =>
    make(
      joinEntries(book, contact.ref, other.named.contact.id, areOne),
      say(areOne ? 'offerJoined' : 'offerApart', whoIs(other, say)),
    );
  return (
    <>
      {name !== undefined && (
        <YesNoQuestion
          question={say('offerRenamed', name, contact.crmName)}
          onYes={() => void takeName(name)}
          onNo={() => void declineName(book, contact.ref, name)}
        />
      )}
      {lookalike && (
        <YesNoQuestion
          question={say(
            lookalike.why === 'email' ? 'offerSame' : 'offerMoved',
            whoIs(lookalike, say),
            whereIs(lookalike, contact),
          )}
          onYes={() => void answer(lookalike, true)}
          onNo={() => void answer(lookalike, false)}
        />
      )}
    </>
  );
}

function useLookalike(book: Book, { ref, facts }: PageContact, view: ContactView): Lookalike | undefined {
  const seen = facts ?? view.sighting?.facts;
  const find = async (): Promise<Found> => ({ lookalike: await lookalikeOf(book, ref, seen) });
  return usePart('who is the same person', view.refKey, find, notFound, [book, seen?.email, seen?.name])
    .lookalike;
}

interface Found {
  readonly lookalike?: Lookalike | undefined;
}

const notFound: Found = {};

const whoIs = ({ named: { name, contact } }: Lookalike, say: Say): string =>
  name ?? say('nameUnknown', contact.refs[0]?.id ?? '', crmNameOf(contact.refs[0]?.crm ?? ''));

function whereIs({ named: { contact } }: Lookalike, here: PageContact): string {
  const [first] = contact.refs;
  return first && first.crm !== here.ref.crm ? crmNameOf(first.crm) : here.crmName;
}
