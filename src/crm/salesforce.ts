import type { Crm, Groups, Hook, RecordExample, RefParts } from './crm';
import { addressOf } from './hooks';
import { longId } from './salesforce-id';

const host =
  /^(?<tenant>[a-z0-9-]+(?:\.(?:sandbox|develop|scratch|trailblaze|demo|patch|free|stage))?)\.(?:lightning\.force\.com(?:\.mcas\.ms)?|my\.salesforce\.com|lightning\.(?:force|crmforce)\.mil|lightning\.sfcrmapps\.cn|my\.sfcrmproducts\.cn)$/;
const classicHost =
  /^(?!(?:www|login|test|help)\.)(?<tenant>[a-z0-9-]+(?:\.(?:sandbox|develop|scratch|trailblaze|demo|patch|free|stage))?)(?:\.cs\d+)?(?:\.my)?\.(?:salesforce\.com|cloudforce\.com|salesforce\.mil)$/;

const recordPage =
  /^\/lightning\/r\/(?:(?<kind>[A-Za-z]\w*)\/)?(?<id>[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?)\/view(?:[?#]|$)/;

const kindOfPrefix: Readonly<Record<string, string>> = {
  '001': 'Account',
  '003': 'Contact',
  '006': 'Opportunity',
  '00Q': 'Lead',
};

// The id's prefix tells the object type in every form of the address. Tasks, reports and the like are no contacts; a custom
// object may be one.
function parts({ tenant = '', kind = '', id = '' }: Groups): RefParts | undefined {
  const known = kindOfPrefix[id.slice(0, 3)] ?? (kind.endsWith('__c') ? kind : undefined);
  return known ? { tenant, kind: known, id: longId(id) } : undefined;
}

// A page shows fields of related records too, each with its object's name. Its tabs hide some of its own.
const field =
  (name: string, shown = 'a'): Hook =>
  (pane) => {
    const kind = /\/r\/(\w+)/.exec(addressOf(pane))?.[1];
    return (
      pane.querySelector(`[data-target-selection-name="sfdc:RecordField.${kind}.${name}"] ${shown}`) ??
      undefined
    );
  };

/** Salesforce: Lightning, the first Lightning (one.app) and Classic. A record has the same id in all three. */
export const salesforce: Crm = {
  id: 'salesforce',
  name: 'Salesforce',
  standing: 'supported',
  hosts: [
    'https://*.lightning.force.com/*',
    'https://*.salesforce.com/*',
    'https://*.cloudforce.com/*',
    'https://*.lightning.force.com.mcas.ms/*',
    'https://*.lightning.force.mil/*',
    'https://*.salesforce.mil/*',
    'https://*.lightning.crmforce.mil/*',
    'https://*.sfcrmapps.cn/*',
    'https://*.sfcrmproducts.cn/*',
  ],
  shapes: [
    { host, path: recordPage, parts },
    // A dialog over a record: `backgroundContext` names the record underneath. The forms of the record itself and of a new one
    // have it too, but show somebody who may not be that record yet.
    {
      host,
      path: /^\/lightning\/(?:action\/|o\/(?:Task|Event)\/new\?)/,
      query: { backgroundcontext: recordPage },
      parts,
    },
    {
      host,
      path: /^\/one\/one\.app(?:\?[^#]*)?#\/sObject\/(?<id>[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?)(?:\/view)?(?:[/?]|$)/,
      parts,
    },
    { host: classicHost, path: /^\/(?<id>[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?)\/?(?:[?#]|$)/, parts },
  ],
  page: {
    pane: '.windowViewMode-normal',
    name: [
      'records-highlights2 slot[name="primaryField"] lightning-formatted-name',
      'records-highlights2 slot[name="primaryField"] lightning-formatted-text',
      'records-highlights2 slot[name="primaryField"]',
      'h1 .uiOutputText',
      '#bodyCell .content .pageDescription',
    ],
    company: [field('AccountId'), field('Company', 'lightning-formatted-text')],
    email: [field('Email')],
    phone: [field('Phone'), field('MobilePhone')],
    title: /^(?<name>.+?) \| [^|]+ \| Salesforce$/,
  },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme--uat.sandbox.lightning.force.com/lightning/r/Contact/0038H00000HeT3EQAV/view',
    ref: { tenant: 'acme--uat.sandbox', kind: 'Contact', id: '0038H00000HeT3EQAV' },
  },
  {
    url: 'https://acme.lightning.force.com/lightning/r/Account/0013X00002wGVyCQAW/view?ws=%2Flightning%2Fr%2FOpportunity%2F0064F000006lAKhQAM%2Fview',
    ref: { tenant: 'acme', kind: 'Account', id: '0013X00002wGVyCQAW' },
  },
  {
    url: 'https://acme.lightning.force.com/lightning/r/0038d00000H8ta6AAB/view',
    ref: { tenant: 'acme', kind: 'Contact', id: '0038d00000H8ta6AAB' },
  },
  {
    url: 'https://acme.lightning.force.com/lightning/action/quick/Global.NewTask?objectApiName&recordId=0061D00000EPWTcQAP&backgroundContext=%2Flightning%2Fr%2FOpportunity%2F0061D00000EPWTcQAP%2Fview',
    ref: { tenant: 'acme', kind: 'Opportunity', id: '0061D00000EPWTcQAP' },
  },
  {
    url: 'https://acme.my.salesforce.com/lightning/r/Property__c/a0B8d000001AbCdEAK/view#x',
    ref: { tenant: 'acme', kind: 'Property__c', id: 'a0B8d000001AbCdEAK' },
  },
  {
    url: 'https://acme.lightning.force.com/one/one.app#/sObject/0038H00000HeT3EQAV/view',
    ref: { tenant: 'acme', kind: 'Contact', id: '0038H00000HeT3EQAV' },
  },
  {
    url: 'https://acme.my.salesforce.com/0038H00000HeT3E',
    ref: { tenant: 'acme', kind: 'Contact', id: '0038H00000HeT3EQAV' },
  },
  {
    url: 'https://na70.salesforce.com/00Q1x000006zvGhEAI?srPos=0&srKp=00Q',
    ref: { tenant: 'na70', kind: 'Lead', id: '00Q1x000006zvGhEAI' },
  },
];

export const notRecords = [
  'https://acme.lightning.force.com/lightning/o/Contact/list?filterName=Recent',
  'https://acme.lightning.force.com/lightning/o/Contact/new?count=1&nooverride=1',
  'https://acme.lightning.force.com/lightning/o/Contact/new?count=1&backgroundContext=%2Flightning%2Fr%2FLead%2F00Q1x000006zvGhEAI%2Fview',
  'https://acme.lightning.force.com/lightning/r/Lead/00Q1x000006zvGhEAI/edit?count=1&backgroundContext=%2Flightning%2Fr%2FLead%2F00Q1x000006zvGhEAI%2Fview',
  'https://acme.my.salesforce.com/lightning/r/00Q1x000006zvGhEAI/edit',
  'https://acme.lightning.force.com/one/one.app/x#/sObject/0038H00000HeT3EQAV/view',
  'https://acme.lightning.force.com/lightning/r/0064F000006lAKhQAM/related/Home_Assessments__r/view?ws=%2Flightning%2Fr%2FOpportunity%2F0064F000006lAKhQAM%2Fview',
  'https://acme.lightning.force.com/lightning/r/0064F000006lAKhQAM/related/Contacts/view',
  'https://acme.lightning.force.com/lightning/setup/SetupOneHome/home',
  'https://acme.lightning.force.com/lightning/r/Task/00T8d00001AbCdEEAV/view?ws=%2Flightning%2Fr%2FOpportunity%2F0064F000006lAKhQAM%2Fview',
  'https://acme.lightning.force.com/one/one.app#/sObject/Contact/home',
  'https://acme.my.salesforce.com/003/o',
  'https://acme.my.salesforce.com/003?fcf=00B50000001',
  'https://acme.my.salesforce.com/0038H00000HeT3E/e?retURL=%2F0038H00000HeT3E',
];
