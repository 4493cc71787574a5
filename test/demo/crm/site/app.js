import { linkTo, listPage, recordPage, settingsPage } from './pages.js';
import { fill, releases } from './slow-fields.js';

/** @type {{ kind: string, id: string, name: string, links?: string[] }[]} */
const records = await (await fetch('/crm/records.json')).json();
const main = document.querySelector('main');
const lists = { people: 'People', companies: 'Companies', deals: 'Deals' };

const byKind = (kind) => records.filter((record) => record.kind === kind);

// For stories: `hold()` stops the fields of every move from here on, `release('name')` lets them come up to that one.
window.demo = releases;

addEventListener('popstate', show);
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="/crm/"]');
  if (!link || event.ctrlKey || event.metaKey || event.button !== 0) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
show();

/** Shows what the address says. The address is already new; the fields of a record follow when they are there. */
function show() {
  const [, , kind, id] = location.pathname.split('/');
  const record = records.find((one) => one.kind === kind && one.id === id);
  if (record) return showRecord(record);
  document.title = `${lists[kind] ?? 'Settings'} · Acorn CRM`;
  main.replaceChildren(
    id === undefined && lists[kind] ? listPage(lists[kind], byKind(kind)) : settingsPage(),
  );
}

// A record's page is reused for the next record, so the old name is shown at the new address for a while.
function showRecord(record) {
  const page = main.querySelector('.record') ?? recordPage();
  if (!page.isConnected) main.replaceChildren(page);
  const linked = (record.links ?? []).map((path) => records.find((one) => path.endsWith(`/${one.id}`)));
  fill(page, record, () => page.querySelector('.linked').replaceChildren(...linked.map(linkTo)));
  document.title = 'Acorn CRM';
}
