import { people } from './people';

/** How a fixture CRM's pages go by address: by the path, as the demo CRM's, or by the hash, as EspoCRM's. */
export type Routing = 'path' | 'hash';

/**
 * Returns the page of a fixture CRM. Its address changes at once, and nothing of it follows until it is let: each field waits
 * as a packet, `fixture.release([0.3, 0.9])` lets packets come, drawn from all that wait, those of records before among them.
 * With `?witness` the record's id comes with its name, in one task, as a component paints; without, the page never says it.
 */
export const fixturePage = (routing: Routing): string => `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>Fixture CRM</title>
<div id="main">
  <div class="header-breadcrumbs"><h1 class="title" data-field="name"></h1></div>
  <p class="field" data-name="accountName" data-field="company"></p>
  <p class="field" data-name="emailAddress"><a data-field="email"></a></p>
  <p class="field" data-name="phoneNumber"><a data-field="phone" href="tel:"></a></p>
</div>
<script>
const people = ${JSON.stringify(people)};
const routing = ${JSON.stringify(routing)};
const main = document.querySelector('#main');
const hasWitness = new URLSearchParams(location.search).has('witness');
let waiting = [];
let shown;

function here() {
  const [, id] = (routing === 'hash' ? /^#Contact\\/view\\/([\\w-]+)/ : /^\\/crm\\/people\\/([\\w-]+)/).exec(routing === 'hash' ? location.hash : location.pathname) ?? [];
  return people.find((one) => one.id === id);
}

function put(field, text) {
  const element = main.querySelector('[data-field=' + field + ']');
  element.textContent = text;
  if (field === 'email') element.setAttribute('data-email-address', text);
  if (field === 'phone') element.setAttribute('data-phone-number', text);
}

function come({ person, field }) {
  if (field === 'all gone') {
    for (const one of ['name', 'company', 'email', 'phone']) put(one, '');
    delete main.dataset.recordId;
  } else if (field.startsWith('no ')) {
    put(field.slice(3), '');
    if (field === 'no name') delete main.dataset.recordId;
  } else {
    put(field, person[field]);
    if (field === 'name' && hasWitness) main.dataset.recordId = person.id;
  }
}

function moved() {
  const person = here();
  if (person?.id === shown?.id) return;
  shown = person;
  if (!fixture.keepsLate) waiting = [];
  const blanks = fixture.blanks.map((field) => 'no ' + field);
  const fields = person ? [...blanks, 'name', 'company', 'email', 'phone'] : ['all gone'];
  waiting.push(...fields.map((field) => ({ person, field })));
}

const fixture = {
  /** What still waits for records before comes all the same. */
  keepsLate: false,
  /** Fields that are blanked before they are filled. */
  blanks: [],
  release(draws) {
    for (const draw of draws) if (waiting.length) come(...waiting.splice(Math.floor(draw * waiting.length), 1));
  },
  /** Lets all come in the order in which it was asked for, so that the page ends with what its address says. */
  releaseAll() {
    waiting.splice(0).forEach(come);
  },
  push(address) {
    history.pushState(null, '', address);
    moved();
  },
  replace(address) {
    history.replaceState(null, '', address);
    moved();
  },
};
window.fixture = fixture;
addEventListener('popstate', moved);
addEventListener('hashchange', moved);
moved();
</script>`;
