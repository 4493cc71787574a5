import { mailtoOf, telOf } from '../../domain/contact/reach';
import { useOnScreen } from '../on-screen';
import './reach-line.css';

/** How to reach the contact: as the page says now, else as the book knows. */
export function ReachLine() {
  const { contact, view } = useOnScreen();
  const known = view?.overview?.contact.text;
  const phone = contact.facts?.phone ?? known?.phone ?? '';
  const email = contact.facts?.email ?? known?.email ?? '';
  const links = [
    { text: phone, href: telOf(phone) },
    { text: email, href: mailtoOf(email) },
  ].flatMap(({ text, href }) => (href === undefined ? [] : { text, href }));
  if (links.length === 0) return null;
  return (
    <p class="reach">
      {links.map(({ text, href }) => (
        <a key={href} class="link small" href={href} dir="auto" title={text}>
          {text}
        </a>
      ))}
    </p>
  );
}
