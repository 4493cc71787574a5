/** What a move goes through, in order: the address is new at once, then the page is blanked, then the fields come. */
const stages = ['blank', 'name', 'company', 'email', 'phone'];

/** When each stage comes if it is not held, ms after the address change. */
const delays = { blank: 150, name: 400, company: 550, email: 750, phone: 900 };

let held = new URLSearchParams(location.search).has('hold');
let move = { id: '', waiting: [] };

/** Fills a record's page as a CRM over a slow network does. A later move drops what an earlier one still waits for. */
export function fill(page, record, showLinked) {
  const mine = { id: record.id, waiting: [...stages] };
  move = mine;
  mine.come = (stage) => (stage === 'blank' ? blank(page, record.id) : put(page, record, stage));
  mine.done = showLinked;
  if (!held) for (const stage of stages) setTimeout(() => mine === move && comeUpTo(stage), delays[stage]);
}

/** Handles for stories. */
export const releases = {
  hold: () => (held = true),
  /** Lets the open record's fields come up to the named stage, in order; without a name, all of them. */
  release: (stage = 'phone') => comeUpTo(stage),
};

function comeUpTo(stage) {
  while (move.waiting.length && stages.indexOf(move.waiting[0]) <= stages.indexOf(stage))
    move.come(move.waiting.shift());
  if (!move.waiting.length) move.done?.();
}

function blank(page, id) {
  page.dataset.recordId = id;
  page.querySelector('.linked').replaceChildren();
  for (const field of page.querySelectorAll('[data-field]')) field.textContent = '';
}

function put(page, record, stage) {
  page.querySelector(`[data-field=${stage}]`).textContent = record[stage] ?? '';
  if (stage === 'name') document.title = `${record.name} · Acorn CRM`;
}
