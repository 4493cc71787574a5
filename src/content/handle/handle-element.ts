import { extensionApi } from '../extension-api';
import { handleHeight, handleWidth } from './handle-size';

const svg = 'http://www.w3.org/2000/svg';

/** Makes the handle at the edge, shown while the sidebar is collapsed. Built by DOM calls, because a page may forbid markup. */
export function makeHandle(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.title = extensionApi.i18n.getMessage('handleOpen');
  button.ariaLabel = button.title;
  button.style.cssText = `width:${handleWidth}px;height:${handleHeight}px;padding:0;border:1px solid #27458f;background:#27458f;color:#fff;cursor:grab;touch-action:none`;
  const mark = document.createElementNS(svg, 'svg');
  mark.setAttribute('viewBox', '0 0 16 16');
  mark.setAttribute('width', '16');
  mark.append(
    steps(document, 'M0 11h3v4H0zM4 8h3v7H4zM8 5h3v10H8z', '.55'),
    steps(document, 'M12 1h3v14h-3z'),
  );
  button.append(mark);
  return button;
}

/** Makes steps of the product's mark, a meter with a strong last step. */
function steps(document: Document, shape: string, opacity = '1'): SVGPathElement {
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', shape);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('opacity', opacity);
  return path;
}
