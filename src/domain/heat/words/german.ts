import { wordsOf } from '../../quick-log/marks/any-of';
import type { AskWords } from './ask-words';

const what = wordsOf(`
  unterschrift signatur entscheidung bestellung auftrag zusage verlängerung verlaengerung empfehlung anzahlung zahlung
 budget abschluss freigabe`);
const action = wordsOf(`
  unterschreiben unterzeichnen bestellen kaufen verlängern verlaengern zahlen bezahlen entscheiden abzuschließen
  abzuschliessen abschließen abschliessen empfehlen beauftragen upgraden`);
const does = wordsOf(`
  unterschreibt unterzeichnet bestellt kauft verlängert verlaengert zahlt bezahlt entscheidet abschließt abschliesst
  empfiehlt beauftragt unterschreiben unterzeichnen bestellen kaufen verlängern verlaengern zahlen entscheiden`);
const article = '(?:(?:die|den|der|dem|das|eine|einen|einer|einem|ihre|ihren|ihrer|seine|seinen|seiner) )?';

/** German, if it is among the user's languages. */
export const german: AskWords = {
  language: 'de',
  theirs:
    '(?:sie|er|kunde|kundin|kunden|chef|chefin) (?:hat|haben|wollte|wollten) (?:(?!(?:ich|wir) )[^\\s,;.]+ ){0,3}',
  asks: [
    `um ${article}${what} gebeten`,
    `nach ${article}${what} gefragt`,
    `gebeten,? (?:[^\\s,;.]+ ){0,2}(?:zu )?${action}`,
    `gefragt,? ob (?:er|sie|man|die|der)(?: [^\\s,;.]+){0,3}? ${does}`,
    '(?:gedrängt|gedraengt|bedrängt|bedraengt|nachgehakt|nachgefasst|gepitcht|angemahnt)',
    `(?:hakte|fasste|hake|fasse) (?:[^\\s,;.]+ ){0,3}nach`,
    `auf ${article}${what} (?:gepocht|gedrückt|gedrueckt|bestanden)`,
    'versucht,? (?:[^\\s,;.]+ ){0,4}(?:zu verkaufen|abzuschließen|abzuschliessen|unterzubringen)',
    '(?:upgrade|jahresvertrag|jahresabo|jahresplan|zusatzmodul|zusatzpaket) (?:angeboten|vorgeschlagen|angepriesen)',
  ],
};
