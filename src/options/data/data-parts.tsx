import type { Book } from '../../store/book';
import type { Settings } from '../../store/settings';
import { ExportForm } from './export/export-form';
import { ImportForm } from './import/import-form';
import './data.css';

interface DataPartsProps {
  readonly book: Book;
  readonly settings: Settings;
}

/** The parts of the section on the user's data. */
export const DataParts = ({ book, settings }: DataPartsProps) => (
  <div class="data-parts">
    <ExportForm book={book} />
    <ImportForm book={book} settings={settings} />
  </div>
);
