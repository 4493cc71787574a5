import { choose } from '../choose';
import type { ReadContext } from '../marks/read-context';
import type { Span } from '../reading';
import { stops } from '../text/stops';
import { readHeader, type Header } from './header';
import { firstClause, readComing } from './read-clauses';

/** Returns the channel that a sentence begins with, unless it begins with an appointment to come. */
export function firstChannel(isRated: boolean, to: number, of: ReadContext): Header {
  const [stop] = stops(of.sentence.typed, 0, to, of.lexicon);
  const span: Span = [0, stop?.from ?? to];
  const kind = isRated ? 'rated channel' : 'channel';
  let header: Header = { found: [], to: 0 };
  const chosen = choose(
    [
      ['meeting', () => (isRated ? [] : readComing(firstClause(span, of), of))],
      [
        kind,
        () => {
          header = readHeader(of.sentence, to, of.lexicon);
          return header.found.length ? [{ kind, why: kind, found: header.found }] : [];
        },
      ],
    ],
    { span, onChoice: of.onChoice },
  );
  return chosen?.kind === 'meeting' ? { found: [], to: 0 } : header;
}
