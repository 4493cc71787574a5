import type { Ref } from 'preact';
import { useSay } from './wording';

/** Save and Cancel, at the end of a form. */
export function FormButtons({ save = null }: { readonly save?: Ref<HTMLButtonElement> }) {
  const say = useSay();
  return (
    <p class="buttons">
      <button ref={save} type="submit" class="action">
        {say('buttonSave')}
      </button>
      <button type="reset" class="quiet">
        {say('buttonCancel')}
      </button>
    </p>
  );
}
