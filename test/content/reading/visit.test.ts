// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyMemory } from '../../../src/content/reading/page-memory';
import { beginVisit, type PageRead, type Visit } from '../../../src/content/reading/visit';
import type { Crm } from '../../../src/crm/crm';

const crm: Crm = {
  id: 'demo',
  name: 'Demo',
  standing: 'supported',
  hosts: ['https://crm.example/*'],
  shapes: [{ host: /^crm\.example$/, path: /^\/(?<kind>people|deals)\/(?<id>\d+)/ }],
  page: { name: ['h1'], email: ['a[href^="mailto:"]'], idBeside: (page) => page.querySelector('h1')?.id },
};
const ref = (id: string, kind = 'people') => ({ crm: 'demo', tenant: '-', kind, id });
const heading = (id: string, name: string) => `<h1 id="${id}">${name}</h1>`;
const goTo = (path: string) => {
  window.location.href = `https://crm.example${path}`;
};

let read: PageRead[];
let visits: Visit[];
const begin = (id: string, memory = emptyMemory, kind?: string) => {
  const visit = beginVisit(crm, ref(id, kind), (now) => read.push(now), memory);
  visits.push(visit);
  return visit;
};
beforeEach(() => {
  vi.useFakeTimers();
  read = [];
  visits = [];
  goTo('/people/7');
  document.body.innerHTML = '';
});
afterEach(() => {
  for (const visit of visits) visit.end();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a visit', () => {
  it('reports the facts once they have settled, and returns them', () => {
    document.body.innerHTML = heading('7', 'Ana');
    const visit = begin('7');
    expect(visit.facts()).toBeUndefined();
    vi.runAllTimers();
    expect(read).toEqual([{ facts: { name: 'Ana', witness: true }, linked: [] }]);
    expect(visit.facts()).toEqual({ name: 'Ana', witness: true });
  });

  it('keeps the facts it has reported when more are found', () => {
    document.body.innerHTML = heading('7', 'Ana');
    const visit = begin('7');
    vi.advanceTimersByTime(500);
    document.body.innerHTML = '<a href="mailto:ana@x.example">Write</a>';
    document.body.insertAdjacentHTML('afterbegin', heading('7', 'Ana'));
    vi.advanceTimersByTime(2000);
    document.body.innerHTML = heading('7', 'Ana');
    vi.runAllTimers();
    expect(visit.facts()).toMatchObject({ name: 'Ana', email: 'ana@x.example' });
  });

  it('does not read a page whose address is another record’s by now', () => {
    document.body.innerHTML = heading('7', 'Ana');
    const visit = begin('7');
    goTo('/people/8');
    vi.runAllTimers();
    expect(read).toEqual([]);
    expect(visit.facts()).toBeUndefined();
  });

  it('reports nothing once it has ended', () => {
    document.body.innerHTML = heading('7', 'Ana');
    begin('7').end();
    vi.runAllTimers();
    expect(read).toEqual([]);
  });

  it('returns the records that the page links to, once each and without itself', () => {
    goTo('/deals/3');
    document.body.innerHTML = `${heading('3', 'Big deal')}
      <a href="/people/7">Ana</a><a href="/people/7/mails">Her mails</a><a href="/deals/3#top">Up</a><a href="/people/8">Bo</a>`;
    begin('3', emptyMemory, 'deals');
    vi.runAllTimers();
    expect(read.at(-1)?.linked).toEqual([ref('7'), ref('8')]);
  });
});

describe('the next record in the same document', () => {
  it('does not get the name that is still shown', () => {
    document.body.innerHTML = '<h1>Ana</h1>';
    const first = begin('7');
    vi.runAllTimers();
    goTo('/people/8');
    read = [];
    const second = begin('8', first.end());
    vi.runAllTimers();
    expect(read).toEqual([]);
    expect(second.facts()).toBeUndefined();
  });

  it('gets its own name as soon as that is shown', () => {
    document.body.innerHTML = heading('7', 'Ana');
    const first = begin('7');
    vi.runAllTimers();
    goTo('/people/8');
    const memory = first.end();
    const second = begin('8', memory);
    vi.advanceTimersByTime(300);
    document.body.innerHTML = heading('8', 'Bo');
    vi.runAllTimers();
    expect(second.facts()).toEqual({ name: 'Bo', witness: true });
  });

  it('does not get a name that was shown before the first record’s own', () => {
    document.body.innerHTML = '<h1>Zoë</h1>';
    const first = begin('7', {
      ...emptyMemory,
      fields: new Map([['name', { previous: new Set(['Zoë']), pending: new Map() }]]),
    });
    vi.advanceTimersByTime(200);
    goTo('/people/8');
    const second = begin('8', first.end());
    vi.runAllTimers();
    expect(second.facts()).toBeUndefined();
    expect(read).toEqual([]);
  });
});

it('continues if the page makes a read fail, and logs that once', () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const query = vi
    .spyOn(holderOf(document, 'querySelectorAll'), 'querySelectorAll')
    .mockImplementation(() => {
      throw new Error('not now');
    });
  const visit = begin('7');
  vi.advanceTimersByTime(500);
  query.mockRestore();
  document.body.innerHTML = heading('7', 'Ana');
  vi.runAllTimers();
  expect(visit.facts()).toEqual({ name: 'Ana', witness: true });
  expect(logged).toHaveBeenCalledOnce();
});

/** Returns the one of a document's prototypes that has a property: what the page's elements cannot answer for. */
function holderOf(there: Document, name: string): Document {
  let holder = there;
  while (!Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder);
  return holder;
}
