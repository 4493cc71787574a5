import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { exampleSetup } from 'prosemirror-example-setup';
import { Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';

/*
 * Runs in a page: puts one editor of each kind into it, in a form that counts how often it was sent. Each is named by its label.
 */
const form = document.createElement('form');
form.id = 'editors';
form.dataset['sent'] = '0';
form.addEventListener('submit', (event) => {
  event.preventDefault();
  form.dataset['sent'] = String(Number(form.dataset['sent']) + 1);
});
form.style.cssText =
  'position: fixed; top: 160px; left: 300px; width: 400px; z-index: 9; background: white; white-space: pre-wrap';
document.body.prepend(form);

const place = (tag: 'div' | 'textarea', label: string): HTMLElement => {
  const element = document.createElement(tag);
  element.setAttribute('aria-label', label);
  element.style.cssText = 'display: block; min-height: 40px; border: 1px solid; margin: 4px';
  form.append(element);
  return element;
};

place('textarea', 'Textarea');
place('div', 'Contenteditable').contentEditable = 'true';

const nodes = addListNodes(basic.spec.nodes, 'paragraph block*', 'block');
const schema = new Schema({ nodes, marks: basic.spec.marks });
const state = EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) });
const proseMirror = new EditorView(place('div', 'around'), { state });
proseMirror.dom.setAttribute('aria-label', 'ProseMirror');

const quill = new Quill(place('div', 'around'));
quill.root.setAttribute('aria-label', 'Quill');

void InlineEditor.create(place('div', 'CKEditor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, List],
}).then(({ editing: { view } }) => {
  const root = view.document.getRoot();
  view.change((writer) => root && writer.setAttribute('aria-label', 'CKEditor', root));
  form.dataset['ready'] = '';
});
