import { describe, expect, it } from 'vitest';
import {
  belief,
  choose,
  margin,
  type Candidate,
  type Choice,
  type Kind,
  type Reader,
} from '../../../src/domain/quick-log/choose';
import { keysOf } from '../../../src/domain/keys-of';

const when = { known: false, fallback: { type: 'day', day: '2026-11-25' } } as const;
const span = [0, 4] as const;

function candidate(kind: Kind, type: 'promise' | 'theirs', doubtful = false): Candidate {
  const chip = { type, words: kind, when, span, doubtful } as const;
  return { kind, why: 'test', found: [{ chip, cuts: [span], full: kind }] };
}

const reader = (one: Candidate): Reader => [one.kind, () => [one]];
const typeOf = (chosen: Candidate | undefined) => chosen?.found[0]?.chip.type;
const isDoubtful = (chosen: Candidate | undefined) => chosen?.found[0]?.chip.doubtful;

describe('choosing among readings', () => {
  it('takes what is believed most, in whatever order it is read', () => {
    const some = [
      candidate('unsure', 'theirs'),
      candidate('opener', 'promise'),
      candidate('clause', 'theirs'),
    ];
    expect(typeOf(choose(some.map(reader), { span }))).toBe('promise');
    expect(typeOf(choose(some.toReversed().map(reader), { span }))).toBe('promise');
  });

  it('is in doubt where what says something else is believed nearly as much', () => {
    const [opener, clause] = [candidate('opener', 'promise'), candidate('clause', 'theirs')];
    expect(belief.opener - belief.clause).toBeLessThan(margin);
    expect(isDoubtful(choose([reader(opener)], { span, rivals: reader(clause) }))).toBe(true);
  });

  it('is firm where what says something else is believed far less', () => {
    const [opener, clause] = [candidate('opener', 'promise'), candidate('doubtful clause', 'theirs')];
    expect(isDoubtful(choose([reader(opener)], { span, rivals: reader(clause) }))).toBe(false);
  });

  it('is firm where two say the same', () => {
    const [opener, clause] = [candidate('opener', 'promise'), candidate('clause', 'promise')];
    expect(isDoubtful(choose([reader(opener)], { span, rivals: reader(clause) }))).toBe(false);
  });

  it('never chooses a rival', () => {
    expect(choose([], { span, rivals: reader(candidate('clause', 'theirs')) })).toBeUndefined();
  });

  it('asks no reader whose reading could change nothing, and all of them where it is explained', () => {
    const asked: Kind[] = [];
    const readers = (['unsure', 'opener', 'kept'] as const).map((kind): Reader => [
      kind,
      () => (asked.push(kind), [candidate(kind, 'promise')]),
    ]);
    choose(readers, { span });
    expect(asked).toEqual(['kept']);
    const choices: Choice[] = [];
    choose(readers, { span, onChoice: (choice) => choices.push(choice) });
    expect(choices[0]?.candidates.map(({ kind }) => kind)).toEqual(['kept', 'opener', 'unsure']);
  });

  it('knows no two kinds that are believed alike', () => {
    const beliefs = keysOf(belief).map((kind) => belief[kind]);
    expect(new Set(beliefs).size).toBe(beliefs.length);
    expect(beliefs.toSorted((a, b) => b - a)).toEqual(beliefs);
  });
});
