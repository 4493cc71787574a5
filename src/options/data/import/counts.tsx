import { useWording } from '../../../ui/wording';

/** What a preview counts: a figure and its words, line by line. Lines of nothing are left out. */
export function Counts({ lines }: { readonly lines: readonly (readonly [count: number, words: string])[] }) {
  const { locale } = useWording();
  const figure = new Intl.NumberFormat(locale);
  return (
    <table class="counts">
      <tbody>
        {lines
          .filter(([count]) => count > 0)
          .map(([count, words]) => (
            <tr key={words}>
              <td>{figure.format(count)}</td>
              <th scope="row">{words}</th>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
