import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { FieldFooter } from './field-footer';
import type { DraftField, QuickLogFieldProps } from './quick-log-field-props';
import { TroubleLine } from './trouble-line';
import { useQuickLog } from './use-quick-log';
import { useSay } from '../../ui/wording';
import './quick-log-field.css';

/** A field for one sentence, which is understood as it is typed. The textbox is named "Quick log" on every surface. */
export function QuickLogField(props: QuickLogFieldProps) {
  const log = useQuickLog(props);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useCaret(box, props.caret ?? 0);
  return (
    <div class="quick-log">
      <ForWhom {...props.field} />
      <textarea
        ref={box}
        id={id}
        data-owner={props.field.owner}
        dir="auto"
        value={props.field.draft.text}
        placeholder={useSay()('quickLogExample')}
        onFocus={log.wake}
        onInput={(event) => log.type(event.currentTarget.value)}
        onKeyDown={log.key}
      />
      <div class="under-field">
        {props.status?.(log.forget)}
        <TroubleLine trouble={log.trouble} draftLost={props.field.isLost} />
        {log.parts && (
          <>
            <log.parts.Growing box={box} text={props.field.draft.text} />
            <log.parts.ChipList
              reading={log.reading}
              saving={log.saving}
              onChange={log.change}
              onEnter={() => void log.save()}
              back={box}
            />
            <log.parts.AfterSave
              after={log.after}
              onRate={log.rate}
              onSkip={log.skip}
              beside={props.afterSave}
            />
          </>
        )}
        {props.question}
      </div>
      <FieldFooter label={id} onKeys={props.onKeys} />
    </div>
  );
}

function ForWhom({ forWhom, putAside }: DraftField) {
  const say = useSay();
  if (forWhom === undefined) return null;
  return (
    <p class="for-whom" role="status">
      <span dir="auto">{say('quickLogFor', forWhom)}</span>
      {putAside && (
        <button type="button" class="link" onClick={putAside}>
          {say('quickLogPutAside')}
        </button>
      )}
    </p>
  );
}

function useCaret(box: { current: HTMLTextAreaElement | null }, caret: number) {
  useLayoutEffect(() => {
    if (caret > 0) box.current?.focus();
  }, [box, caret]);
}
