import { useSay } from '../../../ui/wording';

interface PreviewButtonsProps {
  /** Whether there is anything to import. */
  readonly isUseful: boolean;
  readonly onBegin: () => void;
  readonly onLeave: () => void;
}

/** The buttons below a preview, and what happens before the import. */
export function PreviewButtons({ isUseful, onBegin, onLeave }: PreviewButtonsProps) {
  const say = useSay();
  return (
    <>
      <p class="soft">{say(isUseful ? 'importBefore' : 'importNothing')}</p>
      <p class="act">
        {isUseful && (
          <button type="button" class="primary" onClick={onBegin}>
            {say('importBegin')}
          </button>
        )}
        <button type="button" class="action" onClick={onLeave}>
          {say('buttonCancel')}
        </button>
      </p>
    </>
  );
}
