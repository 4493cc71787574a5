import { useLayoutEffect } from 'preact/hooks';

interface GrowingProps {
  readonly box: { readonly current: HTMLTextAreaElement | null };
  readonly text: string;
}

/** Lets a field grow with its text, within the limits in the CSS, where the browser does not do that by itself (Firefox). */
export function Growing({ box, text }: GrowingProps) {
  useLayoutEffect(() => {
    const field = box.current;
    if (!field || CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  }, [box, text]);
  return null;
}
