import { render } from 'preact';
import { refreshWhenVisible } from '../browser/refresh-when-visible';
import { openBook } from '../store/book';
import '../ui/tokens.css';
import '../ui/page-tokens.css';
import '../ui/base.css';
import '../ui/text.css';
import '../ui/button.css';
import './today.css';
import { markLanguage } from '../surface/own-wording';
import { ignoreHeldEnter } from '../ui/ignore-held-enter';
import { Start } from './start';

markLanguage(document.documentElement);
ignoreHeldEnter(document);
render(<Start book={openBook()} />, document.body);
refreshWhenVisible(document);
