import { Dexie } from 'dexie';
import type { Entry, NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { journalLines } from '../../src/store/export/journal-lines';
import { lookAfterBook } from '../../src/store/spare/look-after-book';
import { memoryStorage, type MemoryStorage } from '../store/spare/memory-storage';
import { Oracle, type Said } from './oracle';

/** Two pages of ours are open at once, each with its own connection. */
const tabCount = 2;

let made = 0;

/** A profile of a browser: its database and spare copy, the pages that are open, and what they must have. */
export class Profile {
  readonly name = `model-${made++}`;
  oracle = new Oracle();
  /** Ids of what can be undone and redone, the latest last. */
  done: string[] = [];
  undone: string[] = [];
  spare: MemoryStorage = memoryStorage();
  private tabs: Book[] = [];

  static async begin(): Promise<Profile> {
    const profile = new Profile();
    await profile.restart();
    return profile;
  }

  tab(at: number): Book {
    const book = this.tabs[at % tabCount];
    if (!book) throw new Error('the browser is closed');
    return book;
  }

  /** Closes every page, and opens them again: as after a reload, or after the worker or the browser was killed. */
  async restart(whileClosed: () => Promise<unknown> = async () => undefined): Promise<void> {
    for (const book of this.tabs) book.close();
    await whileClosed();
    this.spare = memoryStorage(this.spare.items);
    this.tabs = Array.from({ length: tabCount }, () => {
      const book = new Book(this.name);
      book.spare = this.spare;
      return book;
    });
    await lookAfterBook(this.tab(0), this.spare, { deep: true });
  }

  /** Appends entries as a change that can be undone, and tells the oracle. */
  async write(tab: number, entries: readonly NewEntry[], canUndo = true): Promise<void> {
    const change = canUndo ? { change: {} } : {};
    this.note(await append(this.tab(tab), entries, { ...change, now: Date.now() }), canUndo);
  }

  note(written: readonly Entry[], canUndo: boolean): void {
    for (const entry of written) this.oracle.add(saidIn(entry));
    const [first] = written;
    if (!canUndo || !first) return;
    this.done = [...this.done, first.id].slice(-10);
    this.undone = [];
  }

  /** What was done is undone, or what was undone is done again. */
  turn(id: string): void {
    const said = this.oracle.said.get(id);
    if (said) said.turns++;
  }

  /** What was erased can neither be undone nor redone. */
  forget(): void {
    const isThere = (id: string) => !this.oracle.erased.has(id);
    this.done = this.done.filter(isThere);
    this.undone = this.undone.filter(isThere);
  }

  /** Kills everything at the write to the spare storage of this number; a dead process does not open its database again. */
  killAt(write: number, at: 'before' | 'after', book: Book): { isDead: boolean } {
    const process = { isDead: false };
    let writes = 0;
    this.spare.at = (moment) => {
      if (moment === 'before') writes++;
      if (writes > write && moment === at) process.isDead = true;
      if (!process.isDead) return;
      book.close();
      book.hasFailed = () => false;
      throw new Error('the process is dead');
    };
    return process;
  }

  /** Everything in a file, as a backup is. */
  async file(): Promise<string> {
    let text = '';
    const wish = { scope: { type: 'whole' }, withConfidential: true } as const;
    for await (const piece of journalLines(this.tab(0), wish, Date.now())) text += piece.text;
    return text;
  }

  /** The browser loses its database, and with it what can be undone. */
  async loseDatabase(): Promise<void> {
    await this.restart(() => Dexie.delete(this.name));
    this.done = [];
    this.undone = [];
  }

  async end(): Promise<void> {
    for (const book of this.tabs) book.close();
    await Dexie.delete(this.name);
  }
}

/** Returns what the oracle follows of an entry. */
export function saidIn(entry: Entry): Said {
  const { id, contact, entity, device, lamport, kind } = entry;
  const facts = { id, contact, entity, device, lamport, kind, turns: 0 };
  if (entry.kind === 'contacts.joined') return { ...facts, pair: [entry.data.a, entry.data.b] };
  if (entry.kind === 'contact.met') return { ...facts, ...wordsOf(entry.text.name) };
  if (entry.kind === 'promise.made') return { ...facts, words: entry.text.words, ...dueOf(entry.data.due) };
  if (entry.kind === 'promise.moved') return { ...facts, ...dueOf(entry.data.due) };
  if (entry.kind === 'promise.reworded') return { ...facts, ...wordsOf(entry.text.words) };
  if (entry.kind === 'impression.left' || entry.kind === 'impression.edited')
    return { ...facts, ...wordsOf(entry.text.note) };
  return facts;
}

const wordsOf = (words: string | undefined) => (words === undefined ? {} : { words });
const dueOf = (due: Entry<'promise.made'>['data']['due']) => (due.type === 'at' ? { due: due.at } : {});
