import { otherLanguages } from '../domain/quick-log/languages/names';
import type { Settings } from '../store/settings';
import { useWording } from '../ui/wording';
import { SettingGroup } from './setting-group';

type Language = Settings['languages'][number];

interface LanguagesFormProps {
  readonly chosen: readonly Language[];
  readonly onSave: (chosen: Language[]) => void;
}

/** Checkboxes for the languages that the quick log understands besides English. */
export function LanguagesForm({ chosen, onSave }: LanguagesFormProps) {
  const { locale } = useWording();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <SettingGroup title="optionsLanguages" why="optionsLanguagesWhy">
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
    </SettingGroup>
  );
}

const withLanguage = (chosen: readonly Language[], language: Language, on: boolean): Language[] =>
  otherLanguages.filter((item) => (item === language ? on : chosen.includes(item)));
