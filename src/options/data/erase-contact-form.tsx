import { useState } from 'preact/hooks';
import type { Book } from '../../store/book';
import type { Named } from '../../store/names';
import { ErasePart } from '../../surface/erase/erase-part';
import { useSay } from '../../ui/wording';
import { ContactChoice } from './export/contact-choice';

/** Erases one contact for good, also one without a record in a CRM. */
export function EraseContactForm({ book }: { readonly book: Book }) {
  const say = useSay();
  const [person, setPerson] = useState<Named>();
  // A new list of people once one of them is gone.
  const [erased, setErased] = useState(0);
  return (
    <div role="region" aria-labelledby="erase-title">
      <h3 id="erase-title">{say('eraseTitle')}</h3>
      <p class="soft">{say('eraseIntroduction')}</p>
      <ContactChoice key={erased} book={book} chosen={person} onChoose={setPerson} name="erase" />
      <ErasePart
        book={book}
        contact={person?.contact.id}
        whom={person?.name ?? say('noticeSomeone')}
        onErased={() => {
          setErased(erased + 1);
          setPerson(undefined);
        }}
      />
    </div>
  );
}
