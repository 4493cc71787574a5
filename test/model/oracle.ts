/** What was said in one entry, as far as this oracle follows it. */
export interface Said {
  readonly id: string;
  readonly contact: string;
  readonly entity: string;
  readonly device: string;
  readonly lamport: number;
  readonly kind: string;
  /** The words that were typed, and a due time (epoch ms). */
  readonly words?: string;
  readonly due?: number;
  /** Two contacts that are one person. */
  readonly pair?: readonly string[];
  /** Odd: undone. Each undo or redo adds one. */
  turns: number;
}

/** What a profile must show of a promise or of a note. */
export interface Shown {
  readonly words: string;
  readonly due?: number;
  readonly isOpen?: boolean;
}

/** What one profile must have: what was said in it or came to it, and what was erased. */
export class Oracle {
  readonly said = new Map<string, Said>();
  readonly erased = new Set<string>();
  /** What was typed and then erased: it must be nowhere. */
  readonly erasedWords = new Set<string>();

  add(said: Said): void {
    this.said.set(said.id, said);
  }

  /** Takes in what another profile has; what was erased in one is erased in both. */
  take(other: Oracle): void {
    for (const [id, one] of other.said) {
      const here = this.said.get(id);
      if (!this.erased.has(id)) this.said.set(id, { ...one, turns: Math.max(one.turns, here?.turns ?? 0) });
    }
    this.takeErased(other);
  }

  takeErased({ erased }: Oracle): void {
    for (const id of erased) this.eraseOne(id);
  }

  copy(): Oracle {
    const copy = new Oracle();
    copy.take(this);
    return copy;
  }

  /** The contacts that are one person with this one. */
  personOf(contact: string): Set<string> {
    const person = new Set([contact]);
    const there = new Set(this.contacts());
    const edges = this.edges();
    for (let size = 0; size !== person.size;) {
      size = person.size;
      for (const { pair = [] } of edges)
        if (pair.some((id) => person.has(id))) for (const id of pair) if (there.has(id)) person.add(id);
    }
    return person;
  }

  /** Erases a person; returns how many entries that are. */
  erase(contact: string): number {
    const person = this.personOf(contact);
    const edges = new Set(this.edges());
    let count = 0;
    for (const one of this.said.values()) {
      const isEdge = edges.has(one) && one.pair?.some((id) => person.has(id));
      if (!person.has(one.contact) && !isEdge) continue;
      this.eraseOne(one.id);
      count++;
    }
    return count;
  }

  private eraseOne(id: string): void {
    const words = this.said.get(id)?.words;
    if (words !== undefined) this.erasedWords.add(words);
    this.said.delete(id);
    this.erased.add(id);
  }

  private edges(): Said[] {
    return this.inForce().filter(({ kind }) => kind === 'contacts.joined');
  }

  /** The contacts that there are, in order. */
  contacts(): string[] {
    return this.inForce()
      .filter(({ kind }) => kind === 'contact.met')
      .map(({ entity }) => entity)
      .toSorted();
  }

  /** What is shown of each promise and note, by its id. */
  shown(): Map<string, Shown> {
    const shown = new Map<string, Shown>();
    const inForce = this.inForce();
    for (const { entity, kind, words = '', due = 0 } of inForce)
      if (kind === 'promise.made') shown.set(entity, { words, due, isOpen: true });
      else if (kind === 'impression.left') shown.set(entity, { words });
    for (const { entity, kind, words, due } of inForce) {
      const before = shown.get(entity);
      if (!before) continue;
      if (kind === 'promise.kept' || kind === 'promise.released')
        shown.set(entity, { ...before, isOpen: false });
      if (kind === 'promise.moved' && due !== undefined) shown.set(entity, { ...before, due });
      if ((kind === 'promise.reworded' || kind === 'impression.edited') && words !== undefined)
        shown.set(entity, { ...before, words });
      if (kind === 'impression.dropped') shown.delete(entity);
    }
    return shown;
  }

  private inForce(): Said[] {
    const byOrder = (a: Said, b: Said) => a.lamport - b.lamport || (a.device < b.device ? -1 : 1);
    return [...this.said.values()].filter(({ turns }) => turns % 2 === 0).toSorted(byOrder);
  }
}
