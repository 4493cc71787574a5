import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { Book } from '../store/book';
import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';
import { personOfRef, type Person } from './person';
import type { PopupPlatform } from './popup-platform';
import { teachable } from './teachable';
import { TurnOnOffer } from './turn-on-offer';
import type { usePerson } from './use-person';
import { useThrownOut } from './use-thrown-out';
import { WhichCrm } from './which-crm';

interface PageOffersProps extends Pick<ReturnType<typeof usePerson>, 'place' | 'offered' | 'person'> {
  readonly book: Book;
  readonly platform: PopupPlatform;
  /** Closes the popup. */
  readonly close: () => void;
  /** The question whose record it is. */
  readonly question: Ref<HTMLElement>;
  /** Called once the user has said whose record it is. */
  readonly onPerson: (person: Person) => void;
}

const loadWhoIsThis = () => import('./who-is-this');
const loadTeaching = () => import('./teach');

/** What the page on screen needs an answer to, and the CRM that could be turned on or taught there. */
export function PageOffers({ book, platform, close, place, offered, person, ...props }: PageOffersProps) {
  const { say } = useWording();
  const isThrownOut = useThrownOut(platform, place?.tab, person);
  const page = useMemo(() => offered && teachable(offered), [offered]);
  const teaching = useLazy(loadTeaching, page !== undefined);
  const who = useLazy(loadWhoIsThis, person?.facts !== undefined && person.contact !== undefined);
  const answered = (at: ContactRef) =>
    void personOfRef(book, at).then(props.onPerson, (cause: unknown) =>
      logUnexpected('reading whom a record is of', cause),
    );
  return (
    <>
      {isThrownOut && <p class="trouble">{say('popupThrownOut')}</p>}
      {who && person && <who.WhoIsThis {...{ book, person }} root={props.question} onAnswer={answered} />}
      {offered?.offer && <TurnOnOffer offer={offered.offer} platform={platform} />}
      {offered?.choices && <WhichCrm choices={offered.choices} platform={platform} />}
      {page && teaching && <teaching.Teach {...{ book, page, platform, close }} />}
    </>
  );
}
