import { useSay } from '../ui/wording';

const facts = [
  'optionsPrivacyHere',
  'optionsPrivacyNetwork',
  'optionsPrivacyPages',
  'optionsPrivacyFrame',
  'optionsPrivacyRemove',
] as const;

/** What happens to the user's data, in plain words. */
export function Privacy() {
  const say = useSay();
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{say('optionsPrivacy')}</h2>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>{say(fact)}</li>
        ))}
      </ul>
    </section>
  );
}
