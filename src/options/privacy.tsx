import { useSay } from '../ui/wording';

const facts = [
  'optionsPrivacyHere',
  'optionsPrivacyNetwork',
  'optionsPrivacyPages',
  'optionsPrivacyFrame',
  'optionsPrivacyRemove',
] as const;

/** Says what happens to the user's data. */
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
