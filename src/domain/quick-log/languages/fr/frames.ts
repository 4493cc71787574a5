import type { Channel } from '../../../impression/channel';
import type { FrameWords, Verb } from '../frame-words';

const set = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/gu));

/** Verbs in -er by their infinitive; others with their first person, third person and participle. */
const regular = `envoyer:envoie renvoyer:renvoie rappeler:rappelle relancer appeler:appelle préparer confirmer vérifier demander présenter livrer commander réserver organiser apporter donner
  signer payer:paie rembourser partager inviter passer recontacter contacter valider décider retenter proposer finaliser corriger chiffrer planifier caler rédiger retourner
  installer former modifier transférer facturer étudier regarder tester parler discuter chercher programmer fixer essayer poser régler:règle prévoir:prévois deposer:dépose récupérer monter`;
const irregular = `transmets:transmet:transmis réponds:répond:répondu reviens:revient:revenu fais:fait:fait mets:met:mis écris:écrit:écrit reçois:reçoit:reçu fournis:fournit:fourni
  viens:vient:venu vois:voit:vu tiens:tient:tenu dis:dit:dit revois:revoit:revu refais:refait:refait redis:redit:redit`;
const things = `pars:part:parti commence:commence:commencé arrive:arrive:arrivé finis:finit:fini démarre:démarre:démarré`;
const states = `suis:est:été ai:a:eu veux:veut:voulu trouve:trouve:trouvé pense:pense:pensé attends:attend:attendu crois:croit:cru sais:sait:su reste:reste:resté habite:habite:habité`;

const forms = new Map<string, Verb[]>();
const add = (word: string, form: Verb['form'], sort: Verb['sort']) =>
  forms.set(word, [...(forms.get(word) ?? []), { form, sort }]);

for (const entry of regular.trim().split(/\s+/)) {
  const [infinitive = '', present] = entry.split(':');
  const first = present ?? infinitive.replace(/r$/u, '');
  const stem = infinitive.replace(/er$/u, '');
  for (const word of [infinitive, first, `${stem}ons`]) add(word, 'base', 'deed');
  add(first, 'third', 'deed');
  add(`${stem}ent`, 'third', 'deed');
  for (const end of ['é', 'ée', 'és', 'ées']) add(stem + end, 'past', 'deed');
}
for (const [text, sort] of [
  [irregular, 'deed'],
  [things, 'thing'],
  [states, 'state'],
] as const) {
  for (const entry of text.trim().split(/\s+/)) {
    const [first = '', third = '', participle = ''] = entry.split(':');
    add(first, 'base', sort);
    add(third, 'third', sort);
    if (participle !== third) for (const end of ['', 'e', 's', 'es']) add(participle + end, 'past', sort);
  }
}

const appointments: readonly (readonly [Channel | undefined, string])[] = [
  [
    'meeting',
    'essayage dégustation consultation rdv rendez-vous réunion visio démo démonstration atelier point entretien présentation',
  ],
  ['visit', 'visite chantier livraison pose expertise relevé'],
  ['meal', 'déjeuner dîner déj'],
  ['training', 'formation'],
  ['call', 'appel'],
  [undefined, 'audience signature'],
];

/** French clauses. */
export const frenchFrames: FrameWords = {
  verbs: forms,
  contracted: new Map(),
  us: set("je j' nous on"),
  ours: set('notre nos mon ma'),
  them: set('il elle ils elles'),
  people:
    set(`client cliente directeur directrice patron patronne chef cheffe acheteur acheteuse assistant assistante compta comptabilité équipe responsable gérant gérante
    secrétaire standardiste notaire avocat architecte comptable associé associée adjoint adjointe maire syndic propriétaire locataire fournisseur technicien technicienne gestionnaire monsieur madame mr mme dr banque`),
  titles: set('monsieur madame mr mme dr'),
  toThem: set('lui leur'),
  toUs: set("me m' nous moi"),
  doneBy: set('par'),
  goods: set(
    'commande colis livraison facture paiement pièce pièces échantillons contrat devis virement acompte',
  ),
  comes: '(?:vient|viennent|passe|passent)',
  calledOff: '(?:annulée?s?)',
  moved: '(?:décalée?|reportée?|repoussée?|déplacée?) (?:à|au)',
  onItsWay: '(?:en route)',
  outTo: '(?!)',
  feelings: set('content contente ravi ravie heureux heureuse désolé désolée'),
  adverbs: set("puis et mais donc alors ensuite aussi ok bien encore le la les l' lui leur y en vers"),
  next: set('puis ensuite après'),
  maybe: set('peut-être sans-doute normalement'),
  will: set('va vont vais allons doit doivent dois devons'),
  would: set(''),
  being: set('est sont suis'),
  to: set('à'),
  not: set("pas rien jamais aucun aucune ne n' plus personne"),
  subordinate: set('si quand lorsque dès que parce comme comment pourquoi où'),
  prepositions: set('avec pour à de du des chez sur sous en au aux dans par'),
  with: set('avec'),
  determiners: set('le la les un une des mon ma mes notre nos son sa ses leur leurs ce cette'),
  wants: set('veut veulent voudrait voudraient demande demandent souhaite souhaitent'),
  appointments: new Map(
    appointments.flatMap(([channel, words]) => words.split(' ').map((word) => [word, channel] as const)),
  ),
  deedsInWords: '(?!)',
  later: '(?!)',
  particles: '(?!)',
  agreed: '(?:confirmé|calé|fixé|prévu|réservé|pris)e?s?(?: (?:pour|le))?',
  isDue: '(?!)',
  takesPlace: "(?:est|a lieu|c'est)(?: (?:prévue?|calée?))?(?: (?:le|pour))?",
  infinitive: '\\p{L}{3,}(?:er|ir|re)',
  isPresentToCome: true,
  fromUs: '(?:de notre part|de nous)',
  fromThem: '(?:de sa part|de leur part)',
  towards: '(?:à|au|aux) (?!\\d)\\p{L}+',
  deadline: "(?:pour|avant|d'ici|au plus tard)",
  weTold:
    "(?:(?:(?:(?:je )?(?:lui|leur) ai|j'ai|on a|ai) )?(?:promis|dit) (?:que |de |d')|(?:il )?faut (?:que |qu'))",
  theySay: '(?<whom>\\p{L}+) (?:dit|disent|pense) (?:que |qu)',
  please: "svp|stp|s'il (?:te|vous) plaît",
  justDid: "(?:viens|vient|venons) d(?:e |')",
  saysLast: '(?:dit|a dit)[ -](?:il|elle)',
  again: '(?:à nouveau|encore|de nouveau)',
  lasting: "(?:depuis|jusqu'(?:à|au)|à partir de|dès)",
  objects: set('lui leur'),
  going: set(''),
  leavesUs: '(?:part|partent)',
  theirDeeds: set(''),
  hopes: set(''),
  musts: set(''),
  owedBy: '(?:il (?:me |nous )?manque|à recevoir|manquent?) (?:encore )?(?:\\p{L}+ ){0,4}(?:de|du) \\p{L}+',
  wasPromised: '(?:lui |leur )?promise?s?',
  weWish: '(?:nous |on |je )(?:voudr|aimer)\\p{L}+',
  nextTime: '(?:la prochaine fois|à ma prochaine visite|en passant)',
  useful: '(?:serait|seraient) (?:\\p{L}+ )?(?:utile|utiles|pratique|bien|idéal|parfait)',
  startsOrEnds: '(?:commencent?|démarrent?|finit|finissent|se termine|ouvre|ferme)',
  wasHeld: '(?:en retard|était|étaient|fut|a duré)',
  inThePost: 'en route (?:vers|chez) nous',
  nowadays: "(?:cette semaine|aujourd'?hui|ce mois-ci)",
  joins: set('et mais puis ensuite'),
  toDo: set('envoyer rappeler relancer'),
  isObjectFirst: true,
};
