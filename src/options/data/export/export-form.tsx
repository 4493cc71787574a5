import { useState } from 'preact/hooks';
import type { ExportScope } from '../../../domain/export/scope';
import { sheetKinds, sheetsFor } from '../../../domain/export/sheet-kinds';
import { readHeldBack } from '../../../store/export/held-back';
import type { Book } from '../../../store/book';
import type { Named } from '../../../store/names';
import { personOf } from '../../../store/person';
import { plural } from '../../../ui/plural';
import { useWording } from '../../../ui/wording';
import { Choice } from '../choice';
import type { FileSealing } from '../seal/use-file-seal';
import { useLoaded } from '../use-loaded';
import { ContactChoice } from './contact-choice';
import { formats, isOfOneContact, type ExportOrder, type Format } from './export-order';
import { ExportProgress } from './export-progress';
import { PrintedBrief } from './printed-brief';
import { scopeOfDays } from './scope-of-days';
import { useExport } from './use-export';
import { formatKey, formatWhyKey, kindKey, scopeKey, targetName } from './words';

type ScopeType = ExportScope['type'];
const scopeTypes: readonly ScopeType[] = ['whole', 'contact', 'time'];

interface ExportFormProps {
  readonly book: Book;
  /** Undefined until it is known. */
  readonly sealing: FileSealing | undefined;
}

/** Takes everything, one contact or a time out, in the format that the next program reads. */
export function ExportForm({ book, sealing }: ExportFormProps) {
  const wording = useWording();
  const { say, zone } = wording;
  const [format, setFormat] = useState<Format>('journal');
  const [kind, setKind] = useState<ExportOrder['kind']>('notes');
  const [target, setTarget] = useState<ExportOrder['target']>('plain');
  const [asked, setAsked] = useState<ScopeType>('whole');
  const [person, setPerson] = useState<Named>();
  const [days, setDays] = useState({ from: '', to: '' });
  const [withConfidential, setWithConfidential] = useState(false);
  const [wantsSeal, setWantsSeal] = useState(true);
  const [printing, setPrinting] = useState<ExportOrder>();
  const held = useLoaded(() => readHeldBack(book), [book]);
  const { state, start, cancel } = useExport(book);
  // Other programs can open no sealed file.
  const seal = format === 'journal' && sealing?.type === 'set' ? sealing.seal : undefined;
  const scopeType = isOfOneContact(format) ? 'contact' : asked;
  const scope = async (): Promise<ExportScope | undefined> => {
    if (scopeType === 'whole') return { type: 'whole' };
    if (scopeType === 'time') return scopeOfDays(days, zone);
    const contacts = person && (await personOf(book, person.contact.id));
    return contacts && { type: 'contact', contacts: contacts.map(({ id }) => id) };
  };
  const isReady =
    scopeType === 'whole' || (scopeType === 'time' ? scopeOfDays(days, zone) : person) !== undefined;
  const submit = async (event: Event) => {
    event.preventDefault();
    const wanted = await scope();
    if (!wanted) return;
    const order: ExportOrder = {
      format,
      kind,
      target,
      scope: wanted,
      withConfidential,
      seal: wantsSeal ? seal : undefined,
    };
    // It is asked for each time.
    setWithConfidential(false);
    if (format === 'print') setPrinting(order);
    else await start(order);
  };
  return (
    <form onSubmit={submit}>
      <h3>{say('exportTitle')}</h3>
      <Choice
        label={say('exportFormat')}
        value={format}
        options={formats}
        onChoose={setFormat}
        wordsOf={(one) => say(formatKey[one])}
      />
      <p class="soft">{say(formatWhyKey[format])}</p>
      {format === 'csv' && (
        <div class="row">
          <Choice
            label={say('exportKind')}
            value={kind}
            options={sheetKinds}
            onChoose={setKind}
            wordsOf={(one) => say(kindKey[one])}
          />
          <Choice
            label={say('exportFor')}
            value={target}
            options={sheetsFor}
            onChoose={setTarget}
            wordsOf={(one) => targetName[one] ?? say('exportForPlain')}
          />
        </div>
      )}
      {!isOfOneContact(format) && (
        <Choice
          label={say('exportScope')}
          value={asked}
          options={scopeTypes}
          onChoose={setAsked}
          wordsOf={(one) => say(scopeKey[one])}
        />
      )}
      {scopeType === 'contact' && (
        <ContactChoice book={book} chosen={person} onChoose={setPerson} name="export" />
      )}
      {scopeType === 'time' && (
        <div class="row">
          <Day label={say('optionsFrom')} value={days.from} onChange={(from) => setDays({ ...days, from })} />
          <Day label={say('optionsTo')} value={days.to} onChange={(to) => setDays({ ...days, to })} />
        </div>
      )}
      {held !== undefined && held.size > 0 && (
        <p class="row">
          <label>
            <input
              type="checkbox"
              checked={withConfidential}
              onChange={(event) => setWithConfidential(event.currentTarget.checked)}
            />
            {plural(wording, 'exportConfidential', held.size)}
          </label>
        </p>
      )}
      {seal && (
        <p class="row">
          <label>
            <input
              type="checkbox"
              checked={wantsSeal}
              onChange={(event) => setWantsSeal(event.currentTarget.checked)}
            />
            {say('exportSealed')}
          </label>
        </p>
      )}
      {format !== 'print' && !(seal && wantsSeal) && <p class="soft">{say('exportPlain')}</p>}
      <p class="act">
        <button type="submit" class="primary" disabled={!isReady || state.type === 'running'}>
          {say(format === 'print' ? 'practicePrint' : 'exportSave')}
        </button>
      </p>
      <ExportProgress state={state} onCancel={cancel} />
      {printing && <PrintedBrief book={book} order={printing} onDone={() => setPrinting(undefined)} />}
    </form>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

const Day = ({ label, value, onChange }: DayProps) => (
  <label class="field">
    {label}
    <input type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  </label>
);
