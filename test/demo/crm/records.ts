/** One record of the demo CRM, as its pages show it. */
export interface DemoRecord {
  readonly kind: 'people' | 'companies' | 'deals';
  readonly id: string;
  readonly name: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Paths of the records that its page links to. */
  readonly links?: readonly string[];
}

/** Six people whose names are as odd as names are: markup, two directions, a page's width, one letter, and twice the same. */
const people: readonly DemoRecord[] = [
  {
    kind: 'people',
    id: 'zoe-obrien',
    name: `Zoë "Ace" <b>O'Brien</b> 😀`,
    company: 'Harbour & Sons',
    email: 'zoe@harbour.example',
    phone: '+353 1 555 0142',
    links: ['/crm/companies/harbour', '/crm/deals/d-1041'],
  },
  {
    kind: 'people',
    id: 'layla-haddad',
    name: 'ليلى عبد الرحمن حدّاد',
    company: 'نور للتجارة',
    email: 'layla@noor.example',
    phone: '+971 4 555 0117',
    links: ['/crm/companies/noor'],
  },
  {
    kind: 'people',
    id: 'theodora',
    name: 'Maximiliane-Theodora Gräfin von Hohenstein-Schwarzenfels zu Altenkirchen-Ostermünchen und Donaueschingen-Villingen',
    company: 'Schwarzenfels Verwaltungs- und Beteiligungsgesellschaft mbH & Co. KGaA',
    email: 'maximiliane-theodora.von-hohenstein-schwarzenfels@verwaltung.schwarzenfels.example',
    phone: '+49 771 555 0193',
    links: ['/crm/companies/schwarzenfels'],
  },
  { kind: 'people', id: 'q', name: 'Q', company: 'Harbour & Sons', links: ['/crm/companies/harbour'] },
  {
    kind: 'people',
    id: 'jane-smith-1',
    name: 'Jane Smith',
    company: 'Harbour & Sons',
    email: 'jane.smith@harbour.example',
    phone: '+353 1 555 0160',
    links: ['/crm/companies/harbour', '/crm/deals/d-1041'],
  },
  {
    kind: 'people',
    id: 'jane-smith-2',
    name: 'Jane Smith',
    company: 'Ostrich Logistics',
    email: 'jane@ostrich.example',
    phone: '+44 20 5550 0139',
    links: ['/crm/companies/ostrich', '/crm/deals/d-1042'],
  },
];

const companies: readonly DemoRecord[] = [
  { kind: 'companies', id: 'harbour', name: 'Harbour & Sons', phone: '+353 1 555 0100' },
  { kind: 'companies', id: 'noor', name: 'نور للتجارة', email: 'hello@noor.example' },
  {
    kind: 'companies',
    id: 'schwarzenfels',
    name: 'Schwarzenfels Verwaltungs- und Beteiligungsgesellschaft mbH & Co. KGaA',
  },
  { kind: 'companies', id: 'ostrich', name: 'Ostrich Logistics', email: 'ops@ostrich.example' },
];

const deals: readonly DemoRecord[] = [
  {
    kind: 'deals',
    id: 'd-1041',
    name: 'Harbour: 40 seats',
    company: 'Harbour & Sons',
    links: ['/crm/people/zoe-obrien', '/crm/people/jane-smith-1'],
  },
  {
    kind: 'deals',
    id: 'd-1042',
    name: 'Ostrich: renewal 2027',
    company: 'Ostrich Logistics',
    links: ['/crm/people/jane-smith-2'],
  },
];

export const demoRecords: readonly DemoRecord[] = [...people, ...companies, ...deals];

/** Returns the path of a record's page. */
export const pathOf = ({ kind, id }: Pick<DemoRecord, 'kind' | 'id'>) => `/crm/${kind}/${id}`;
