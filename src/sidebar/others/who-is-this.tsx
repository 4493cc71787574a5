import { useChanges } from '../../surface/change/changes';
import { useSay } from '../../ui/wording';
import { nameFromPage } from '../../domain/contact/name-from-page';
import { somebodyElse } from '../../store/somebody-else';
import { useOnScreen } from '../on-screen';
import { refWords } from '../ref-words';

/** Asks whether the page, which shows somebody else, is that of the contact whom the book has here. Until then their notes stay closed. */
export function WhoIsThis() {
  const { contact, former, whom } = useOnScreen();
  const { make } = useChanges();
  const say = useSay();
  const { ref, crmName, facts } = contact;
  if (!former || !facts) return null;
  const { id, text } = former.contact;
  const known = text.name ?? refWords(ref, crmName, say);
  const isRenamed = facts.name !== undefined && facts.name !== text.name;
  const question = isRenamed
    ? say('formerShows', crmName, whom, known)
    : say('formerShowsOther', crmName, whom, facts.email ?? facts.phone ?? '');
  const keep = () => void make([nameFromPage(id, facts, 'user')], say('changeStatusNamed', whom));
  const begin = () => void make(somebodyElse(former, ref, facts), say('formerApart', whom, known));
  return (
    <section class="region" aria-label={say('formerTitle')}>
      <h2>{say('formerTitle')}</h2>
      <p dir="auto">{question}</p>
      <p class="soft">{say('formerClosed', known)}</p>
      <p class="buttons">
        <button type="button" class="action" onClick={begin}>
          {say('formerSomebodyElse')}
        </button>
        <button type="button" class="action" onClick={keep}>
          {say(isRenamed ? 'formerRenamed' : 'formerSame')}
        </button>
      </p>
    </section>
  );
}
