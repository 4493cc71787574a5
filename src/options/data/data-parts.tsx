import type { Book } from '../../store/book';
import { ExportForm } from './export/export-form';
import './data.css';

/** The parts of the section on the user's data. */
export const DataParts = ({ book }: { readonly book: Book }) => (
  <div class="data-parts">
    <ExportForm book={book} />
  </div>
);
