import type { Channel } from '../../../impression/channel';
import type { FrameWords, Verb } from '../frame-words';

const set = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/gu));

/** By their stem; a third person of its own stands behind a colon, as does a participle behind a second one. */
const deeds = `
  schick send:sendet:gesendet ruf:ruft:gerufen meld:meldet kläre:klärt prüf:prüft besorg liefer schreib:schreibt:geschrieben lad:lädt:geladen stell leit:leitet fass hak bestell buch
  vereinbar organisier bring:bringt:gebracht geb:gibt:gegeben mail erinner frag besprech:bespricht:besprochen kümmer mach komm:kommt:gekommen reich hol versuch probier
  überarbeit:überarbeitet aktualisier sag sprech:spricht:gesprochen verschieb:verschiebt:verschoben verlänger informier plan besuch überweis:überweist:überwiesen
  stornier änder pass reservier überprüf kalkulier test:testet installier verbind:verbindet übersetz zeig telefonier fahr:fährt bestätig korrigier nehm:nimmt
  hinterleg verschick:verschickt:verschickt versend:versendet unterschreib:unterschreibt:unterschrieben zahl bezahl entscheid:entscheidet:entschieden klär mess:misst montier lös
  erstell bereit:bereitet trag:trägt nachhak nachfass anruf zurückruf vorbeikomm nachreich vorbeibring abhol weiterleit:weiterleitet zurückmeld nachfrag abklär schau:schaut:geschaut guck rausschick mitbring zuschick ausarbeit:ausarbeitet abstimm freigeb
  einreich rausgeb weitergeb hinschick nachschick anschau durchgeh fertigmach rückmeld nachliefer ausfüll`;
const things =
  'geh:geht:gegangen start:startet:gestartet beginn:beginnt:begonnen land:landet folg:folgt lauf:läuft end:endet';
const states =
  'bin ist sind war waren hab:hat:gehabt will:will wollen brauch möchte glaub denk weiß wart:wartet bleib:bleibt wohn arbeit:arbeitet überleg find:findet kenn';

const forms = new Map<string, Verb[]>();
const add = (word: string, form: Verb['form'], sort: Verb['sort']) =>
  forms.set(word, [...(forms.get(word) ?? []), { form, sort }]);

for (const [text, sort] of [
  [deeds, 'deed'],
  [things, 'thing'],
  [states, 'state'],
] as const) {
  for (const entry of text.trim().split(/\s+/)) {
    const [stem = '', third, participle] = entry.split(':');
    for (const end of ['', 'e', ...(sort === 'thing' ? [] : ['s']), 'en', stem.endsWith('er') ? 'n' : 'en'])
      add(stem + end, 'base', sort);
    add(third ?? `${stem}t`, 'third', sort);
    add(participle ?? `ge${stem}t`, 'past', sort);
  }
}
for (const word of ['ist', 'hat', 'will']) forms.set(word, [{ form: 'third', sort: 'state' }]);

const appointments: readonly (readonly [Channel | undefined, string])[] = [
  [
    'meeting',
    'termin besprechung treffen gespräch vorführung präsentation meeting demo workshop videocall vorstellungsgespräch',
  ],
  [
    'visit',
    'montage einbau aufbau abbau aufmaß besuch besichtigung vor-ort-termin begehung abnahme aufmaßtermin anprobe probefahrt beratung vermessung',
  ],
  ['call', 'telefontermin telko telefonat call'],
  ['meal', 'mittagessen abendessen'],
  ['training', 'schulung'],
  [undefined, 'notartermin verhandlung'],
];

/** German clauses. */
export const germanFrames: FrameWords = {
  verbs: forms,
  contracted: new Map(),
  us: set('ich wir'),
  ours: set('unser unsere mein meine'),
  them: set('er sie'),
  people:
    set(`kunde kundin chefin chef einkäuferin einkäufer einkauf assistentin assistent buchhaltung geschäftsführerin geschäftsführer leiterin leiter it kollegin kollege
    rechtsabteilung vorstand team technik sekretärin architekt architektin bauleiter monteur anwalt steuerberater mieter vermieter verkäufer käufer bank makler
    herr frau dr prof`),
  titles: set('herr frau dr prof hr fr'),
  toThem: set('ihm ihr ihnen ihn'),
  toUs: set('mir mich uns'),
  doneBy: set('von vom durch'),
  goods: set(
    'feedback rückmeldung antwort freigabe entwurf bestellung auftrag ware lieferung rechnung muster zahlung ersatzteil ersatzteile teile teil vertrag angebot unterlagen paket anzahlung geld',
  ),
  comes: '(?:kommt|kommen)',
  calledOff: '(?:abgesagt|gecancelt|fällt aus|entfällt|gestrichen)',
  moved: '(?:verschoben|verlegt) auf',
  onItsWay: '(?:raus an|unterwegs)',
  outTo: '(?:raus|rüber) an',
  feelings: set('froh erfreut glücklich schön gut schade'),
  adverbs: set(
    'dann danach anschließend und aber noch nur auch jetzt bitte ok also wohl schon gleich mal nochmal wieder erst selbst beide',
  ),
  next: set('dann danach anschließend'),
  maybe: set('vielleicht evtl eventuell hoffentlich wahrscheinlich könnte'),
  will: set('werde wird werden muss müssen soll sollen sollte'),
  would: set('würde würden'),
  being: set('bin ist sind'),
  to: set('zu'),
  not: set('nicht nichts nie niemals kein keine keinen keiner keinem niemand'),
  subordinate: set('wenn falls sobald dass ob weil bis nachdem bevor während wie was wo warum'),
  prepositions: set('mit für an bei von zu zum zur auf in im am über unter vor nach wegen per um gegen aus'),
  with: set('mit'),
  determiners: set(
    'der die das den dem des ein eine einen einem mein meine unser unsere ihr ihre sein seine',
  ),
  wants: set('braucht brauchen möchte möchten benötigt benötigen wünscht verlangt will wollen'),
  appointments: new Map(
    appointments.flatMap(([channel, words]) => words.split(' ').map((word) => [word, channel] as const)),
  ),
  deedsInWords: '(?!)',
  later: '(?!)',
  particles: '(?!)',
  agreed: '(?:fix|bestätigt|ausgemacht|eingetragen|vereinbart|gebucht)(?: (?:für|am|auf))?',
  isDue: '(?!)',
  takesPlace: '(?:ist|findet statt|steht|jetzt)(?: (?:jetzt|am|um))?',
  infinitive: '\\p{L}{3,}(?:en|ern|eln)',
  isPresentToCome: true,
  fromUs: '(?:von uns|von mir)',
  fromThem: '(?:von (?:ihm|ihr|ihnen|herrn|frau|der|den))',
  towards: '(?:an|zu|zum|zur) (?:(?:den|die|das|herrn|frau) )?\\p{L}+',
  deadline: '(?:bis|spätestens|vor)',
  weTold:
    '(?:(?:(?:ich |wir )?(?:hab|habe|haben) )?(?:(?:ihm|ihr|ihnen|herrn? \\p{L}+|frau \\p{L}+) )?(?:versprochen|zugesagt)[:,]? |(?:ich |wir )?(?:hab|habe|haben) (?:ihm|ihr|ihnen|herrn? \\p{L}+|frau \\p{L}+) (?:gesagt|versprochen|zugesagt),? (?:dass )?)',
  theySay: '(?<whom>\\p{L}+) (?:sagt|meint|sagte|meinte),? (?:dass )?',
  please: 'bitte',
  saysLast: '(?:sagt|sagte|meint|meinte) (?:er|sie)|hat (?:er|sie) gesagt',
  again: '(?:nochmals?|noch mal|noch einmal|erneut|wieder)',
  lasting: '(?:seit|ab|von|vom)',
  objects: set('ihn sie ihr ihm ihnen es'),
  going: set(''),
  leavesUs: '(?:(?:geht|gehen) (?:\\p{L}+ ){0,2}raus|raus|folgt|geht zu)',
  theirDeeds: set(''),
  hopes: set(''),
  musts: set(''),
  owedBy:
    '(?:bekomm|krieg|erhalt|brauch)\\p{L}* (?:noch |\\p{L}+ ){0,4}?(?:von|vom) (?:ihm|ihr|ihnen|herrn?|frau|chef|der|den|dem|\\p{L}+)|(?:fehlt|fehlen) (?:noch )?(?:\\p{L}+ ){0,3}(?:von|vom) \\p{L}+',
  wasPromised: '(?:(?:ihm|ihr|ihnen) )?(?:versprochen|zugesagt)',
  weWish: '(?:wir|ich) (?:hätten? gern|möchten?|brauchen?|wollen)',
  nextTime: '(?:nächstes mal|beim nächsten (?:mal|besuch|termin))',
  useful: '(?:wäre|wären) (?:\\p{L}+ )?(?:gut|hilfreich|super|ideal|praktisch|nützlich)',
  startsOrEnds: '(?:startet|starten|beginnt|beginnen|endet|enden|läuft aus|öffnet|schließt)',
  wasHeld: '(?:war|waren|lief|ging|dauerte)',
  inThePost: 'unterwegs zu (?:uns|mir)',
  nowadays: '(?:diese woche|heute|diesen monat)',
  joins: set('und aber dann sowie'),
  toDo: set('schicken senden mailen anrufen nachfassen bestellen buchen erinnern'),
  isVerbLast: true,
  reflexive: set('schau schaue guck gucke seh sehe merk merke notier notiere überleg überlege hol hole'),
  perceives: set('sehen haben wissen testen ausprobieren probieren bekommen erfahren'),
};
