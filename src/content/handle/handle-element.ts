import { extensionApi } from '../extension-api';
import { handleHeight, handleWidth } from './handle-size';

const svg = 'http://www.w3.org/2000/svg';

/** Makes the handle that stands at the edge while the sidebar is collapsed. Built by calls: a page may refuse markup. */
export function makeHandle(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const label = extensionApi.i18n.getMessage('handleOpen');
  button.setAttribute('aria-label', label);
  button.title = label;
  const looks: Record<string, string> = {
    width: `${handleWidth}px`,
    height: `${handleHeight}px`,
    padding: '0',
    border: '1px solid #27458f',
    background: '#27458f',
    color: '#ffffff',
    cursor: 'grab',
    'touch-action': 'none',
  };
  for (const [name, value] of Object.entries(looks)) button.style.setProperty(name, value);
  button.append(makeMark(document));
  return button;
}

/** The product's mark: a meter whose last step is what stays. */
function makeMark(document: Document): SVGSVGElement {
  const mark = document.createElementNS(svg, 'svg');
  mark.setAttribute('viewBox', '0 0 16 16');
  mark.setAttribute('width', '16');
  mark.setAttribute('height', '16');
  mark.setAttribute('aria-hidden', 'true');
  for (const [i, height] of [4, 7, 10, 14].entries()) {
    const bar = document.createElementNS(svg, 'rect');
    const place = { x: i * 4, y: 15 - height, width: 3, height, rx: 1 };
    for (const [name, value] of Object.entries(place)) bar.setAttribute(name, String(value));
    bar.setAttribute('fill', 'currentColor');
    bar.setAttribute('opacity', i === 3 ? '1' : '0.55');
    mark.append(bar);
  }
  return mark;
}
