import { identifyWith } from '../crm/identify-with';
import { refKey } from '../domain/contact/contact-ref';
import { isolatedWorld } from './isolated-world';
import { labelOf } from './note/editor-of';
import { putInto } from './note/put-into';
import { watchEditor } from './note/watch-editor';
import { pageDocument as document } from './page-document';

/*
 * Puts the note for the CRM into the editor in which the caret last stood. Injected once into each page, when the page moves to another
 * record or the note is shown.
 */
const { eye } = isolatedWorld;
if (eye && !isolatedWorld.note) {
  const here = () => {
    const ref = identifyWith(eye.crm, new URL(location.href));
    return ref && refKey(ref);
  };
  const editors = watchEditor(document, here, !eye.wasElsewhere());
  isolatedWorld.note = {
    place: () => {
      const editor = editors.now();
      return editor && labelOf(editor);
    },
    put: async (note) => {
      const editor = editors.now();
      return editor !== undefined && putInto(editor, note);
    },
  };
}
