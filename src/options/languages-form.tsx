import { otherLanguages } from '../domain/quick-log/languages/names';
import type { Settings } from '../store/settings';
import { useWording } from '../ui/wording';

type Language = Settings['languages'][number];

interface LanguagesFormProps {
  readonly chosen: readonly Language[];
  readonly onSave: (chosen: Language[]) => void;
}

/** Checkboxes for the languages that the quick log understands besides English. */
export function LanguagesForm({ chosen, onSave }: LanguagesFormProps) {
  const { say, locale } = useWording();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <fieldset>
      <legend>{say('optionsLanguages')}</legend>
      <p class="soft">{say('optionsLanguagesWhy')}</p>
      <p class="row">
        {otherLanguages.map((language) => (
          <label key={language}>
            <input
              type="checkbox"
              checked={chosen.includes(language)}
              onChange={(event) => onSave(withLanguage(chosen, language, event.currentTarget.checked))}
            />
            {names.of(language)}
          </label>
        ))}
      </p>
    </fieldset>
  );
}

const withLanguage = (chosen: readonly Language[], language: Language, on: boolean): Language[] =>
  otherLanguages.filter((item) => (item === language ? on : chosen.includes(item)));
