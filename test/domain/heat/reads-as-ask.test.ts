import { describe, expect, it } from 'vitest';
import { readsAsAsk } from '../../../src/domain/heat/reads-as-ask';

const english = {
  asks: [
    'asked her to sign',
    'Asked for the PO again',
    'pushed for a decision',
    'pitched the annual plan',
    'asked if they would renew',
    'chased the signature',
    'She liked it, so I pushed for a decision',
    'she was away; pushed for a date',
    'They said no, and we offered the upgrade',
  ],
  none: [
    'She asked for a discount',
    'they pushed for a discount',
    'The client also asked for the invoice',
    'asked about the marathon',
    'walked her through pricing',
    '',
  ],
};
const german = {
  asks: [
    'Um die Unterschrift gebeten',
    'nach der Entscheidung gefragt',
    'sie gebeten, den Vertrag zu unterschreiben',
    'Ihn gefragt, ob er verlängert',
    'gefragt ob sie dieses Jahr noch bestellen',
    'wegen der Unterschrift nachgehakt',
    'Ich hakte noch einmal nach',
    'den Jahresvertrag angeboten',
    'versucht, ihr das Zusatzpaket zu verkaufen',
    'Sie fand es gut, ich habe um eine Zusage gebeten',
  ],
  none: [
    'Sie hat um einen Rabatt gebeten',
    'Sie hat nach der Verlängerung gefragt',
    'Der Kunde hat nochmal nachgehakt',
    'nach dem Marathon gefragt',
    'hat sich sehr gefreut',
    'Preise durchgesprochen',
  ],
};
const french = {
  asks: [
    'demandé la signature',
    "J'ai redemandé un acompte",
    'lui ai demandé de signer',
    'demandé si elle renouvelle',
    'relancée pour le devis',
    'insisté pour une décision',
    'tenté de vendre l’option',
    'proposé la formule annuelle',
    "Elle est d’accord, j'ai demandé le bon de commande",
  ],
  none: [
    'Elle a demandé une remise',
    'le client a demandé le renouvellement',
    'Ils nous ont relancés pour la facture',
    'demandé des nouvelles du marathon',
    'présenté les prix',
  ],
};

describe('readsAsAsk', () => {
  it.each(english.asks)('reads %j as an ask, whatever the languages', (note) => {
    expect(readsAsAsk(note, [])).toBe(true);
    expect(readsAsAsk(note, ['de', 'fr'])).toBe(true);
  });

  it.each(english.none)('reads %j as none', (note) => {
    expect(readsAsAsk(note, ['de', 'fr'])).toBe(false);
  });

  it.each(german.asks)('reads %j as an ask if German is among the languages', (note) => {
    expect(readsAsAsk(note, ['de'])).toBe(true);
    expect(readsAsAsk(note, [])).toBe(false);
  });

  it.each(german.none)('reads %j as none', (note) => {
    expect(readsAsAsk(note, ['de', 'fr'])).toBe(false);
  });

  it.each(french.asks)('reads %j as an ask if French is among the languages', (note) => {
    expect(readsAsAsk(note, ['fr'])).toBe(true);
    expect(readsAsAsk(note, ['de'])).toBe(false);
  });

  it.each(french.none)('reads %j as none', (note) => {
    expect(readsAsAsk(note, ['de', 'fr'])).toBe(false);
  });

  it('reads decomposed accents, as some keyboards type them', () => {
    expect(readsAsAsk('demandé la signature'.normalize('NFD'), ['fr'])).toBe(true);
  });
});
