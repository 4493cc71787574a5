import { FormerQuestion } from '../../surface/former-question';
import { useSay } from '../../ui/wording';
import { useOnScreen } from '../on-screen';
import { refWords } from '../ref-words';

/** Asks whether the page, which shows somebody else, is that of the contact whom the book has here. Until then their notes stay closed. */
export function WhoIsThis() {
  const { contact, former, whom } = useOnScreen();
  const say = useSay();
  const { ref, crmName, facts } = contact;
  if (!former || !facts) return null;
  const known = former.contact.text.name ?? refWords(ref, crmName, say);
  return (
    <section class="region" aria-label={say('formerTitle')}>
      <h2>{say('formerTitle')}</h2>
      <FormerQuestion at={ref} {...{ former, facts, crmName, whom, known }}>
        <p class="soft">{say('formerClosed', known)}</p>
      </FormerQuestion>
    </section>
  );
}
