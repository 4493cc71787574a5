/** How a page of a CRM gets its names. */
export interface GlancePage {
  /** It asks `/api/people/<id>` for each record; otherwise the names come without a request. */
  readonly asks: boolean;
  /** It shows an answer that comes after its record was left. */
  readonly keepsLate: boolean;
}

/** Returns the HTML of a page like HubSpot's that changes its address at once and its name when that comes. Lists have links to two records. */
export const glancePage = ({ asks, keepsLate }: GlancePage): string => `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>HubSpot</title>
<nav></nav>
<main><h1 data-selenium-test="highlightTitle"></h1></main>
<script>
const heading = document.querySelector('h1');
const idHere = () => /\\/record\\/0-1\\/(\\d+)/.exec(location.pathname)?.[1];
const person = (id) => 'Person ' + String.fromCodePoint(id - 36);
async function arrive() {
  const id = idHere();
  document.querySelector('nav').innerHTML = id ? '' : [104, 105].map((one) =>
    '<a href="/contacts/12345678/record/0-1/' + one + '">' + person(one) + '</a> ').join('');
  if (!id || !${asks}) return;
  const answer = await fetch('/api/people/' + id);
  const { name } = await answer.json();
  if (${keepsLate} || idHere() === id) heading.textContent = name;
}
const crm = {
  go(address) {
    history.pushState(null, '', address);
    arrive();
  },
  show(name) {
    heading.textContent = name;
  },
};
document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  crm.go(link.href);
});
arrive();
</script>`;
