import type { Lookalike } from '../../store/lookalikes';
import { declineName } from '../../store/save-sighting';
import { useChanges } from '../../surface/change/changes';
import { crmNameOf } from '../../ui/crm-names';
import { useWording, type Say } from '../../ui/wording';
import { nameFromPage } from '../../domain/contact/name-from-page';
import { nameToOffer } from '../naming';
import { useOnScreen } from '../on-screen';
import type { PageContact } from '../page-state';
import { joinEntries } from './join-entries';
import { ReachLine } from './reach-line';
import { useAlike } from './use-alike';
import { whoIs } from './who-is';
import { YesNoQuestion } from './yes-no-question';

/** How to reach the contact, and questions that the page raises: a new name, or a contact who may be the same person. Nothing happens without a yes. */
export function PageQuestions() {
  const { book, contact, view } = useOnScreen();
  const { make } = useChanges();
  const { say } = useWording();
  const { lookalike } = useAlike();
  const known = view?.overview?.contact;
  const name = nameToOffer(known, view?.sighting);
  const takeName = (pageName: string) =>
    known &&
    make(
      [nameFromPage(known.id, { name: pageName, witness: false }, 'page')],
      say('changeStatusNamed', pageName),
    );
  const answer = (other: Lookalike, areOne: boolean) =>
    make(
      joinEntries(book, contact.ref, other.named.contact.id, areOne),
      say(areOne ? 'offerJoined' : 'offerApart', whoIs(other.named, say)),
    );
  return (
    <>
      <ReachLine />
      {name !== undefined && (
        <YesNoQuestion
          question={say('offerRenamed', name, contact.crmName)}
          onYes={() => void takeName(name)}
          onNo={() => void declineName(book, contact.ref, name)}
        />
      )}
      {lookalike && (
        <YesNoQuestion
          question={questionOf(lookalike, contact, say)}
          onYes={() => void answer(lookalike, true)}
          onNo={() => void answer(lookalike, false)}
        />
      )}
    </>
  );
}

function questionOf(lookalike: Lookalike, here: PageContact, say: Say): string {
  const name = whoIs(lookalike.named, say);
  if (lookalike.why === 'host') return say('offerHost', name, lookalike.named.contact.refs[0]?.tenant ?? '');
  return say(lookalike.why === 'moved' ? 'offerMoved' : 'offerSame', name, whereIs(lookalike, here));
}

function whereIs({ named: { contact } }: Lookalike, here: PageContact): string {
  const [first] = contact.refs;
  return first && first.crm !== here.ref.crm ? crmNameOf(first.crm) : here.crmName;
}
