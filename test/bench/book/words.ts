import type { Random } from './random';

export const firstNames =
  'Ana Bo Chidi Dana Eino Farah Goran Hana Ivo Jun Kofi Lena Marek Nadia Olu Priya Quentin Rosa Sami Tova Uma Viktor Wen Ximena Yusuf Zoe'.split(
    ' ',
  );

export const lastNames =
  'Abara Berg Castillo Dimov Eriksen Fontaine Garcia Haddad Ivanov Jensen Kowalski Lindqvist Moreau Nakamura Okafor Petrov Quinn Rossi Silva Tanaka Ueda Varga Weber Xu Yilmaz Zhou Almeida Brandt Chen Duarte Egger Farkas Grimaldi Horvat Iqbal Janssen Keller Laurent Meyer Novak'.split(
    ' ',
  );

const common =
  'offer price quote meeting contract team budget school garden launch training invoice delivery support summer holiday family daughter marathon coffee'.split(
    ' ',
  );

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za'.split(' ');

/** Returns words of a note: a third of them common, the others of some eight thousand. */
export const wordsOf = (random: Random, count: number): string =>
  Array.from({ length: count }, () =>
    random.below(3)
      ? [0, 0, 0].map(() => syllables[random.below(syllables.length)]).join('')
      : common[Math.floor(common.length * random.share() ** 2)],
  ).join(' ');

/** Three words that many notes have. */
export const commonWords = common.slice(0, 3).join(' ');
