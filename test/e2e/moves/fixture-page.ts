import { people } from './people';

/** How a fixture CRM's pages go by address: by the path, as the demo CRM's, or by the hash, as EspoCRM's. */
export type Routing = 'path' | 'hash';

/**
 * Returns the page of a fixture CRM. Its address changes at once, and nothing of it follows until it is let: each field waits
 * as a packet, `fixture.release([0.3, 0.9])` lets packets come, drawn from all that wait, those of records before among them.
 * With `?witness` the record's id comes with its name, in one task, as a component paints; without, the page never says it. With
 * `?requests` a record's fields are one packet, which the page asks the server for; the server answers once the packet may come.
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
const query = new URLSearchParams(location.search);
const hasWitness = query.has('witness');
const asksServer = query.has('requests');
const fields = ['name', 'company', 'email', 'phone'];
/** Held requests take up the browser's few connections to one host. */
const mostAsked = 2;
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
    for (const one of fields) put(one, '');
    delete main.dataset.recordId;
  } else if (field === 'record') {
    for (const one of fields) come({ person, field: one });
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
  if (!fixture.keepsLate) drop(waiting);
  const blanks = fixture.blanks.map((field) => 'no ' + field);
  const coming = person ? [...blanks, ...(asksServer ? ['record'] : fields)] : ['all gone'];
  waiting.push(...coming.map((field) => ({ person, field })));
  const asked = waiting.filter(({ field }) => field === 'record');
  drop(asked.slice(0, -mostAsked));
  const latest = asked.at(-1);
  if (latest && !latest.asked) ask(latest);
}

/** Asks the server for a record, which it sends once it is let. */
function ask(packet) {
  const life = new AbortController();
  packet.number = performance.timeOrigin + '-' + performance.now();
  packet.asked = fetch('/data/' + packet.person.id + '?number=' + packet.number, { signal: life.signal }).then(
    (answer) => answer.text(),
    () => (packet.dropped = true),
  );
  packet.drop = () => life.abort();
}

function drop(packets) {
  waiting = waiting.filter((packet) => !packets.includes(packet));
  for (const packet of packets) packet.drop?.();
}

/** Lets packets come, one after the other. */
async function letCome(packets) {
  for (const { number } of packets) if (number) navigator.sendBeacon('/let?number=' + number);
  for (const packet of packets) {
    await packet.asked;
    if (!packet.dropped) come(packet);
  }
}

const fixture = {
  /** What still waits for records before comes all the same. */
  keepsLate: false,
  /** Fields that are blanked before they are filled. */
  blanks: [],
  release(draws) {
    return letCome(draws.flatMap((draw) => waiting.splice(Math.floor(draw * waiting.length), 1)));
  },
  /** Lets all come in the order in which it was asked for, so that the page ends with what its address says. */
  releaseAll() {
    return letCome(waiting.splice(0));
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
