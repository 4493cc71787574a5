import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import type { Meeting } from '../domain/keeping/meeting';
import type { SentDraft } from './form-drafts';
import { meetingWords } from './meeting-words';
import { MoveMeetingForm } from './move-meeting-form';
import { ariaKey } from './single-keys';
import type { ReadDue } from './use-due-words';
import { useWording } from './wording';
import './meeting-question.css';

interface MeetingQuestionProps {
  readonly meeting: Meeting;
  readonly now: number;
  readonly readDue: ReadDue;
  /** Whom it was with, if it is not the contact on screen. */
  readonly whom?: ComponentChildren;
  /** The key that starts the log, if there is one. */
  readonly logKey?: string;
  /** Starts the log of how it went. */
  readonly onLog: () => void;
  readonly onCancel: () => void;
  readonly onMove: (due: Due, sent: SentDraft) => void;
}

/** "How did it go? Demo, Thu 14:00": asked after the time of a meeting. The answer is a log, that it was not held, or a new time. */
export function MeetingQuestion({ meeting, now, whom, logKey, ...props }: MeetingQuestionProps) {
  const wording = useWording();
  const { say } = wording;
  const [isMoving, setIsMoving] = useState(false);
  const words = meetingWords(meeting, now, wording);
  return (
    <div class="meeting-question" data-waits role="group" aria-label={say('meetingAsk', words)}>
      <p>
        <span dir="auto">{say('meetingAsk', words)}</span>
        {whom && <span class="soft">{whom}</span>}
      </p>
      {isMoving ? (
        <MoveMeetingForm
          id={meeting.id}
          readDue={props.readDue}
          onMove={(due, sent) => {
            setIsMoving(false);
            props.onMove(due, sent);
          }}
          onClose={() => setIsMoving(false)}
        />
      ) : (
        <p>
          <button
            type="button"
            class="action"
            aria-keyshortcuts={logKey && ariaKey(logKey)}
            onClick={props.onLog}
          >
            {say('meetingLog')} {logKey !== undefined && <kbd data-single>{logKey}</kbd>}
          </button>
          <button type="button" class="action" onClick={props.onCancel}>
            {say('meetingNotHeld')}
          </button>
          <button type="button" class="action" onClick={() => setIsMoving(true)}>
            {say('meetingMoved')}
          </button>
        </p>
      )}
    </div>
  );
}
