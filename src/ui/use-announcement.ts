import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../domain/quick-log/reading';
import { chipWords } from './chip-words';
import { useWording } from './wording';

/** How long typing must pause before the text is announced (ms). */
const pause = 700;

/** Returns the text to announce to screen readers: what was understood, once typing pauses. */
export function useAnnouncement(reading: Reading | undefined, saving: boolean): string {
  const wording = useWording();
  const [announced, setAnnounced] = useState('');
  const chips = reading?.chips.map((chip) => chipWords(chip, Date.now(), wording)) ?? [];
  const words = chips.length ? wording.say('quickLogUnderstood', chips.join('. ')) : '';
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(words), pause);
    return () => clearTimeout(timer);
  }, [words]);
  return saving ? wording.say('quickLogSaving') : announced;
}
