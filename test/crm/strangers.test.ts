// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Crm } from '../../src/crm/crm';
import { headingName } from '../../src/crm/heading-name';
import { identifyWith } from '../../src/crm/identify-with';
import { linkedRefs } from '../../src/crm/linked-refs';
import { readPage, type PageFacts } from '../../src/crm/read-page';
import { refKey } from '../../src/domain/contact/contact-ref';
import { fastGrowth, growths } from '../growth/growth-of';
import { patternsIn } from '../growth/note-patterns';
import { crms } from '../../src/crm';
import type { KnownCrm } from './known-crms';
import { known } from './read';
import { jane, recordPages, type RecordPage } from './record-page';

// In this environment, a file cannot be read from the disk.
const files = await Promise.all(crms.map(fileOf));

async function fileOf(crm: Crm): Promise<Omit<KnownCrm, 'file'>> {
  const { records, notRecords }: Omit<KnownCrm, 'file'> = await import(`../../src/crm/${crm.id}.ts`);
  return { crm, records, notRecords };
}

/** Bo Lind, in all the ways in which a page names others. */
const bo = (address: string) => `<h2>Bo Lind</h2><a href="${address}">Bo Lind</a>
  <a href="mailto:bo@lind.example" data-email-address="bo@lind.example" data-record-id="99" class="emailField">bo@lind.example</a>
  <a href="tel:5559999" data-phone-number="5559999">5559999</a> <b class="phone">5559999</b> <a data-id="99" class="refurl">Lind</a>`;

/** The parts of a page that are about other records. */
const furniture = (inside: string) => [
  `<nav>${inside}</nav>`,
  `<header>${inside}</header>`,
  `<aside>${inside}</aside>`,
  `<div role="navigation">${inside}</div>`,
  `<div role="banner">${inside}</div>`,
  `<div role="complementary">${inside}</div>`,
  `<ol class="breadcrumb">${inside}</ol>`,
  `<div class="header-Breadcrumbs">${inside}</div>`,
  `<ul class="pagination">${inside}</ul>`,
  `<div class="record-pager">${inside}</div>`,
  `<div id="recentlyViewedSidebar">${inside}</div>`,
  `<div class="Recent-records">${inside}</div>`,
];
const lists = (inside: string) => [
  `<table class="subpanel"><tr data-id="99" class="list-row"><td class="cell">${inside}</td></tr></table>`,
  `<ul class="activities"><li>${inside}</li></ul>`,
];

const goTo = (address: string) => {
  window.location.href = address;
};

beforeEach(() => {
  goTo('https://elsewhere.example/');
  document.documentElement.innerHTML = '<head><title></title></head><body></body>';
});

function show(
  page: RecordPage,
  fields: readonly (keyof typeof jane)[],
  before = '',
  after = '',
  inside = '',
): void {
  goTo(page.url);
  document.title = page.title ?? '';
  const record = fields.map((field) => page[field] ?? '').join(' ');
  const around = (page.around ?? 'RECORD').replaceAll('OTHERS', inside);
  document.body.innerHTML = before + around.replace('RECORD', record) + after;
  const docname = /\/app\/lead\/(.+)/.exec(page.url)?.[1];
  if (docname) document.body.setAttribute('data-route', `Form/Lead/${docname}`);
}

function factsOf(id: string, { url }: RecordPage): Omit<PageFacts, 'witness'> {
  const crm = known(id);
  const ref = identifyWith(crm, new URL(url));
  if (!ref) throw new Error(`${url} is no record of ${id}`);
  const { witness: _, ...facts } = readPage(crm, document, ref);
  return facts;
}

describe.each(Object.entries(recordPages))('%s', (id, page) => {
  const fields = ['name', 'company', 'email', 'phone'] as const;
  const isNameless = page.name === '<i></i>' && !page.title;
  const name = isNameless ? {} : { name: jane.name };

  it('reads its own record’s facts', () => {
    show(page, fields);
    const own = fields.filter((field) => page[field] !== undefined);
    const facts = Object.fromEntries(own.map((field) => [field, jane[field]]));
    const { name: _, ...nameless } = facts;
    expect(factsOf(id, page)).toMatchObject(isNameless ? nameless : facts);
  });

  it('says whether it sees the record’s id', () => {
    show(page, fields);
    const crm = known(id);
    const ref = identifyWith(crm, new URL(page.url));
    expect(ref && readPage(crm, document, ref).witness).toBe(crm.page.idBeside !== undefined);
  });

  it('reads nobody else’s, wherever they stand', () => {
    // Gmail's sender has name and address in one element.
    const own = id === 'gmail' ? { ...name, email: jane.email } : name;
    for (const other of [...furniture(bo('/x')), ...lists(bo('/x'))]) {
      for (const where of [[other], ['', other]]) {
        show(page, ['name'], ...where);
        expect(factsOf(id, page), other).toEqual(own);
      }
    }
    const others = page.strangers ?? '';
    if (page.around?.includes('OTHERS')) show(page, ['name'], '', '', others);
    else show(page, ['name'], others, others);
    expect(factsOf(id, page), others).toEqual(own);
  });
});

/** The address of a record, and that of another one of the same kind. */
function twoRecords({ crm, records }: Omit<KnownCrm, 'file'>) {
  const { url = '', ref } = records[0] ?? {};
  const id = ref?.id ?? '';
  const written = [id, encodeURIComponent(id)].find((text) => url.includes(text)) ?? '';
  // Salesforce's last three characters only check the others.
  const at = Math.min(written.length, 15) - 1;
  const changed = written.slice(0, at) + (written[at] === '7' ? '8' : '7') + written.slice(at + 1);
  const other = url.replaceAll(written, changed);
  const refs = [url, other].map((address) => identifyWith(crm, new URL(address)));
  return { url, other, refs };
}

describe.each(files)('the records that a page of $crm.name links to', (file) => {
  const { url, other, refs } = twoRecords(file);
  const [here, there] = refs;
  if (!here || !there) throw new Error(`no two records of ${file.crm.name}: ${url}, ${other}`);
  const linkedOn = (html: string) => {
    goTo(url);
    document.body.innerHTML = html;
    return linkedRefs(file.crm, document, here).map(refKey);
  };

  it('are those of its content', () => {
    expect(linkedOn(`<main><a href="${other}">Bo</a></main>`)).toEqual([refKey(there)]);
    expect(linkedOn(`<section class="related"><a href="${other}">Bo</a></section>`)).toEqual([refKey(there)]);
  });

  it('are none of its menus, recent records, breadcrumbs and pagers', () => {
    for (const part of furniture(`<li><a href="${other}">Bo Lind</a></li>`))
      expect(linkedOn(part), part).toEqual([]);
  });

  it('are no lists, forms or files', () => {
    const links = file.notRecords.map((address) => `<a href="${address}">x</a>`).join('');
    expect(linkedOn(`<main>${links}</main>`)).toEqual([]);
  });
});

describe('CRMs whose names are read from headings', () => {
  const byHeading = files.filter(({ crm }) => crm.page.byHeading);

  it('are all those without hooks for a name, but for two', () => {
    const without = files.filter(({ crm }) => crm.page.name.length === 0 && !crm.page.byHeading);
    // Streak's pages are Gmail's, whose heading is a subject.
    expect(without.map(({ crm }) => crm.id)).toEqual(['streak']);
  });

  it.each(byHeading)('$crm.name: not from furniture', ({ crm, records }) => {
    goTo(records[0]?.url ?? '');
    document.title = `Jane Smith | ${crm.name}`;
    const others = [...furniture('<h1>Jane Smith</h1>'), '<h1>Bo Lind</h1>'].join('');
    document.body.innerHTML = others;
    expect(headingName(document)).toBeUndefined();
    document.body.innerHTML = `${others}<main><h1>Jane Smith</h1></main>`;
    expect(headingName(document)).toBe('Jane Smith');
  });
});

it('runs no pattern of a hook in time that grows faster than its text', () => {
  const own = [/^\(\d+\) /, /\d{4}$/, /\/(?:record\/0-2|company)\//, /\/r\/(\w+)/];
  const run = patternsIn(() => {
    for (const [id, page] of Object.entries(recordPages)) {
      show({ ...page, title: page.url.split('/').at(-1) ?? '' }, ['name']);
      factsOf(id, page);
    }
  });
  // The others are the test's document's, and those of addresses, which are tried elsewhere.
  expect(run.map(({ source }) => source)).toEqual(expect.arrayContaining(own.map(({ source }) => source)));
  expect(own.flatMap((pattern) => fastGrowth(pattern, undefined, growths.asItsText) ?? [])).toEqual([]);
});
