import { useEffect } from 'preact/hooks';
import type { Book } from '../../../store/book';
import { readExportRows } from '../../../store/export/export-rows';
import { useWording } from '../../../ui/wording';
import { useLoaded } from '../use-loaded';
import type { ExportOrder } from './export-order';
import { briefParts } from './person-text';
import './printed-brief.css';

interface PrintedBriefProps {
  readonly book: Book;
  readonly order: ExportOrder;
  /** Called when the browser's print dialog was closed. */
  readonly onDone: () => void;
}

/** One contact's brief, on paper alone; it prints as soon as it is there. */
export function PrintedBrief({ book, order, onDone }: PrintedBriefProps) {
  const wording = useWording();
  const rows = useLoaded(() => readExportRows(book, order), [book, order]);
  useEffect(() => {
    if (!rows) return;
    print();
    onDone();
  }, [rows]);
  if (!rows) return null;
  const { name, company } = [...rows.people.values()][0]?.text ?? {};
  return (
    <article class="printed-brief" dir="auto">
      <h1>{name ?? wording.say('noticeSomeone')}</h1>
      <p>{company}</p>
      {briefParts(rows.history, Date.now(), wording).map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          {lines.map((line, i) => (
            <p key={i} dir="auto">
              {line}
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}
