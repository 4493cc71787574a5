import type { Settings } from '../../store/settings';
import type { Book } from '../../store/book';
import { useWording } from '../../ui/wording';
import { BackupsPart } from './backups/backups-part';
import { EraseContactForm } from './erase-contact-form';
import { ExportForm } from './export/export-form';
import { HealthPart } from './health/health-part';
import { ImportForm } from './import/import-form';
import { useImport } from './import/use-import';
import { usualOrder } from './import/usual-order';
import { MovedCrmForm } from './moved-crm/moved-crm-form';
import { SealPart } from './seal/seal-part';
import { useFileSeal } from './seal/use-file-seal';
import './data.css';

interface DataPartsProps {
  readonly book: Book;
  readonly settings: Settings;
}

/** The parts of the section on the user's data. A backup is restored as a file is imported. */
export function DataParts({ book, settings }: DataPartsProps) {
  const { locale } = useWording();
  const bringing = useImport(book, settings.dayOrder ?? usualOrder(locale));
  const fileSeal = useFileSeal();
  const look = (file: File) => {
    void bringing.choose(file);
    document.querySelector('#import-title')?.scrollIntoView({ block: 'start' });
  };
  return (
    <div class="data-parts">
      <HealthPart book={book} />
      <BackupsPart book={book} onLook={look} />
      <SealPart {...fileSeal} />
      <ExportForm book={book} sealing={fileSeal.sealing} />
      <ImportForm book={book} bringing={bringing} />
      <MovedCrmForm book={book} />
      <EraseContactForm book={book} />
    </div>
  );
}
