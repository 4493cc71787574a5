import type { ExportedPerson } from './people';
import type { SheetFor } from './sheet-kinds';
import type { NoteLine, TaskLine } from './sheet-lines';
import { noteType, pipedriveType, salesforceStatus, taskState } from './sheet-words';

/** A column: its header, and its cell in a line; undefined is an empty cell. */
export type Column<Line> = readonly [header: string, cell: (line: Line) => string | undefined];

type ByTarget<Line> = Readonly<Record<SheetFor, readonly Column<Line>[]>>;

const recordIn = (crm: string, person: ExportedPerson | undefined) =>
  person?.refs.find((ref) => ref.crm === crm)?.id;

/** CRMs ask for the last name alone; a single name is a last name. */
const lastName = ({ text: { name = '' } }: ExportedPerson) => name.trim().split(/\s+/).at(-1);
const firstName = ({ text: { name = '' } }: ExportedPerson) =>
  name.trim().split(/\s+/).slice(0, -1).join(' ');

/** Contacts: headers as each CRM names its fields, so that its import matches them by itself. */
export const contactColumns: ByTarget<ExportedPerson> = {
  plain: [
    ['Name', ({ text }) => text.name],
    ['Company', ({ text }) => text.company],
    ['Email', ({ text }) => text.email],
    ['Phone', ({ text }) => text.phone],
  ],
  hubspot: [
    ['First name', firstName],
    ['Last name', lastName],
    ['Email', ({ text }) => text.email],
    ['Phone number', ({ text }) => text.phone],
    ['Company name', ({ text }) => text.company],
  ],
  salesforce: [
    ['Id', (person) => recordIn('salesforce', person)],
    ['FirstName', firstName],
    ['LastName', lastName],
    ['Email', ({ text }) => text.email],
    ['Phone', ({ text }) => text.phone],
    ['Account.Name', ({ text }) => text.company],
  ],
  pipedrive: [
    ['Person - Name', ({ text }) => text.name],
    ['Person - Email', ({ text }) => text.email],
    ['Person - Phone', ({ text }) => text.phone],
    ['Organization - Name', ({ text }) => text.company],
  ],
};

const nameOf = ({ person }: { person: ExportedPerson | undefined }) => person?.text.name;
const emailOf = ({ person }: { person: ExportedPerson | undefined }) => person?.text.email;
const companyOf = ({ person }: { person: ExportedPerson | undefined }) => person?.text.company;
const noteOf = ({ impression }: NoteLine) => impression.text.note;
const wordsOf = ({ promise }: TaskLine) => promise.text.words;

/** Interactions. */
export const noteColumns: ByTarget<NoteLine> = {
  plain: [
    ['Name', nameOf],
    ['Company', companyOf],
    ['Email', emailOf],
    ['Date', ({ day }) => day],
    ['Time', ({ time }) => time],
    ['Channel', ({ impression }) => impression.channel],
    ['Rating', ({ impression }) => impression.rating],
    ['Minutes', ({ impression }) => impression.minutes?.toString()],
    ['Note', noteOf],
  ],
  hubspot: [
    ['Activity date', ({ day, time }) => `${day} ${time}`],
    ['Note body', noteOf],
    ['Record ID', ({ person }) => recordIn('hubspot', person)],
    ['Email', emailOf],
  ],
  salesforce: [
    ['ParentId', ({ person }) => recordIn('salesforce', person)],
    ['Title', ({ impression, day }) => `${noteType(impression)} ${day}`],
    ['Body', noteOf],
    ['Contact.Email', emailOf],
  ],
  pipedrive: [
    ['Person - Name', nameOf],
    ['Person - Email', emailOf],
    ['Organization - Name', companyOf],
    ['Activity - Subject', ({ impression }) => noteType(impression)],
    ['Activity - Type', ({ impression }) => pipedriveType(impression)],
    ['Activity - Due date', ({ day }) => day],
    ['Activity - Due time', ({ time }) => time],
    ['Activity - Done', () => 'Done'],
    ['Activity - Note', noteOf],
    ['Note - Content', noteOf],
  ],
};

/** Promises, as tasks. */
export const taskColumns: ByTarget<TaskLine> = {
  plain: [
    ['Name', nameOf],
    ['Company', companyOf],
    ['Email', emailOf],
    ['Promise', wordsOf],
    ['By', ({ promise }) => promise.by],
    ['Due date', ({ day }) => day],
    ['Due time', ({ time }) => time],
    ['State', ({ promise }) => taskState(promise)],
  ],
  hubspot: [
    ['Task title', wordsOf],
    ['Due date', ({ day, time }) => `${day} ${time || '17:00'}`],
    ['Task status', ({ promise }) => (promise.open ? 'NOT_STARTED' : 'COMPLETED')],
    ['Task notes', ({ promise }) => promise.text.understood],
    ['Record ID', ({ person }) => recordIn('hubspot', person)],
    ['Email', emailOf],
  ],
  salesforce: [
    ['WhoId', ({ person }) => recordIn('salesforce', person)],
    ['Subject', wordsOf],
    ['ActivityDate', ({ day }) => day],
    ['Status', ({ promise }) => salesforceStatus(promise)],
    ['Priority', () => 'Normal'],
    ['Description', ({ promise }) => promise.text.understood],
    ['Contact.Email', emailOf],
  ],
  pipedrive: [
    ['Person - Name', nameOf],
    ['Person - Email', emailOf],
    ['Organization - Name', companyOf],
    ['Activity - Subject', wordsOf],
    ['Activity - Type', () => 'Task'],
    ['Activity - Due date', ({ day }) => day],
    ['Activity - Due time', ({ time }) => time],
    ['Activity - Done', ({ promise }) => (promise.open ? 'To do' : 'Done')],
    ['Activity - Note', ({ promise }) => promise.text.understood],
  ],
};
