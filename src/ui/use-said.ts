import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../domain/quick-log/reading';
import { chipWords } from './chip-words';
import { useWording } from './wording';

/** Long enough that a pause, and not each letter, is heard. */
const pause = 700;

/** Gives what a screen reader is told of the sentence: what was understood, once the typing rests. */
export function useSaid(reading: Reading | undefined, saving: boolean): string {
  const wording = useWording();
  const [said, setSaid] = useState('');
  const chips = reading?.chips.map((chip) => chipWords(chip, Date.now(), wording)) ?? [];
  const words = chips.length ? wording.say('quickLogUnderstood', chips.join('. ')) : '';
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), pause);
    return () => clearTimeout(timer);
  }, [words]);
  return saving ? wording.say('quickLogSaving') : said;
}
