import type { SentenceContext } from '../../../../src/domain/quick-log/reading';
import type { Understood } from '../hundred-sentences';

/** A kind of sentence that was misread once: each as it was met, and others of its kind that nobody had tried. */
export interface MisreadKind {
  readonly kind: string;
  readonly met: readonly Sentence[];
  readonly siblings: readonly Sentence[];
}

/** `never` names types of chips that it must not give. */
export interface Expected extends Understood {
  readonly never?: readonly string[];
  /** The first time that is shown is in doubt, or there is none. */
  readonly inDoubt?: true;
}

type Sentence = readonly [typed: string, understood: Expected, context?: Partial<SentenceContext>];

const saturday = { now: Date.UTC(2026, 10, 28, 11, 0) };
const sundayToThursday: Partial<SentenceContext> = {
  zone: 'Asia/Dubai',
  hours: { days: [7, 1, 2, 3, 4], start: '09:00', end: '17:30' },
};
const american = { locale: 'en-US', zone: 'America/New_York', now: Date.UTC(2026, 10, 24, 16, 0) };

/** What is said to be done in a morning, a week or at a weekend is due by its end. Said on Tuesday 24 November 2026 at 11:00 in London, unless a sentence says otherwise. */
export const onceMisread: readonly MisreadKind[] = [
  {
    kind: 'a subject that is carried on',
    met: [
      [
        "he'll look at it at the wkend and ring me monday",
        { theirs: ['look at it | 2026-11-29', 'ring me | 2026-11-30'] },
      ],
      [
        'er schickt mir die pläne bis mo, ich mach dann bis ende der woche das aufmaß',
        { theirs: ['die pläne | 2026-11-30'], ours: ['das aufmaß | 2026-11-27'] },
      ],
    ],
    siblings: [
      [
        'shell check with her husband tonight and text me tomorrow',
        { theirs: ['check with her husband', 'text me | 2026-11-25'] },
      ],
      [
        'theyre getting two more prices and will let us know by weds',
        { theirs: ['let us know | 2026-11-25'] },
      ],
      ['sie spricht mit ihrem mann und meldet sich freitag', { theirs: ['meldet sich | 2026-11-27'] }],
      ['elle en parle à son mari et me rappelle jeudi', { theirs: ['rappelle | 2026-11-26'] }],
      [
        'kunde bringt die unterlagen mittwoch vorbei, ich prüfe sie dann bis freitag',
        { theirs: ['unterlagen | 2026-11-25'], ours: ['prüfe | 2026-11-27'] },
      ],
    ],
  },
  {
    kind: 'a subject and its verb in one word, behind a report without a comma',
    met: [['asked for a google review she said shed do it at the wknd', { theirs: ['do it | 2026-11-29'] }]],
    siblings: [
      ['spoke to the tenant he said hed send photos tonight', { theirs: ['send photos | 2026-11-24T20:00'] }],
      ['rang about the deposit they said theyd pay it friday', { theirs: ['pay it | 2026-11-27'] }],
      ['told her wed refund the delivery by thurs', { ours: ['refund the delivery | 2026-11-26'] }],
      ['explained the warranty, she reckons shell decide on monday', { theirs: ['decide | 2026-11-30'] }],
    ],
  },
  {
    kind: 'a talk with somebody',
    met: [['good chat with priya', { channel: 'call', rating: 'positive?' }]],
    siblings: [
      ['nice long call with the site foreman', { channel: 'call', rating: 'positive?' }],
      ['lovely coffee with denise', { channel: 'coffee', rating: 'positive?' }],
      ['gutes gespräch mit frau kaya', { channel: 'call', rating: 'positive?' }],
      ['bon échange avec le gérant', { channel: 'call', rating: 'positive?' }],
      ['tough meeting with procurement', { channel: 'meeting', rating: 'negative?' }],
    ],
  },
  {
    kind: 'a voicemail',
    met: [['msg vocal laissé', { channel: 'voicemail' }]],
    siblings: [
      ['message laissé sur son répondeur', { channel: 'voicemail' }],
      ['left a vm for angela', { channel: 'voicemail' }],
      ['auf die mailbox gesprochen', { channel: 'voicemail' }],
      ['ab besprochen', { channel: 'voicemail' }],
      ['went to voicemail, left msg', { channel: 'voicemail' }],
    ],
  },
  {
    kind: 'a try again',
    met: [
      ['versuchs morgen früh nochmal', { ours: ['nochmal | 2026-11-25T12:00'] }],
      ['in 14 tagen nochmal probieren', { ours: ['nochmal probieren | 2026-12-08'] }],
      ['in 14 tagen nochmal', { ours: ['nochmal | 2026-12-08'] }],
      ['catch up again in the new year', { ours: ['catch up again | 2027-01-01'] }],
    ],
    siblings: [
      ['try her again thurs', { ours: ['try her again | 2026-11-26'] }],
      ['again next tues', { ours: ['again | 2026-12-01'] }],
      ['probiers donnerstag wieder', { ours: ['wieder | 2026-11-26'] }],
      ['nächste woche nochmal anrufen', { ours: ['nochmal anrufen | 2026-12-04'] }],
      ['réessayer jeudi matin', { ours: ['réessayer | 2026-11-26T12:00'] }],
      ['je retente vendredi', { ours: ['retente | 2026-11-27'] }],
      ['touch base again in feb', { ours: ['touch base again | 2027-02-01'] }],
      ['relancer début janvier', { ours: ['relancer | 2027-01-01'] }],
    ],
  },
  {
    kind: 'somebody away, and a then',
    met: [['architect is away til the 14th call her then', { ours: ['call her then | 2026-12-14'] }]],
    siblings: [
      ['shes on leave until thurs, ring her then', { ours: ['ring her then | 2026-11-26'] }],
      ['buyer back on the 3rd, will try him then', { ours: ['try him | 2026-12-03'] }],
      ['er ist bis montag im urlaub, ich ruf dann an', { ours: ['ruf dann an | 2026-11-30'] }],
      ['dave off sick til monday, chase him then', { ours: ['chase him then | 2026-11-30'] }],
    ],
  },
  {
    kind: 'what somebody says is to be done',
    met: [['bro says ring thurs am', { ours: ['ring | 2026-11-26T12:00'] }]],
    siblings: [
      ['receptionist says call back after 2', { ours: ['call back | 2026-11-24T14:00'] }],
      ['his wife said try him at 6', { ours: ['try him | 2026-11-24T18:00'] }],
      ['sekretärin sagt morgen vormittag anrufen', { ours: ['anrufen | 2026-11-25T12:00'] }],
      ['secretary said ring back wednesday morning', { ours: ['ring back | 2026-11-25T12:00'] }],
    ],
  },
  {
    kind: 'a thing that is to go out',
    met: [['credit note £86.40 to go out today', { ours: ['credit note | 2026-11-24'] }]],
    siblings: [
      ['replacement valve to be shipped tomorrow', { ours: ['replacement valve | 2026-11-25'] }],
      ['new menu going over to her friday', { ours: ['new menu | 2026-11-27'] }],
      ['refund of 40 quid to go back by thurs', { ours: ['refund | 2026-11-26'] }],
      ['gutschrift geht morgen raus', { ours: ['gutschrift | 2026-11-25'] }],
      ['la facture part demain', { ours: ['facture | 2026-11-25'] }],
    ],
  },
  {
    kind: 'two things with two times',
    met: [
      [
        "I'll send the draft Monday and the final on Wednesday",
        { ours: ['the draft | 2026-11-30', 'the final | 2026-11-25'] },
      ],
    ],
    siblings: [
      [
        'will send him the layout thurs and the price on friday',
        { ours: ['layout | 2026-11-26', 'the price | 2026-11-27'] },
      ],
      [
        'shes sending the floor plan tomorrow and the photos on monday',
        { theirs: ['floor plan | 2026-11-25', 'the photos | 2026-11-30'] },
      ],
      [
        'ich schicke das muster morgen und die preisliste am freitag',
        { ours: ['muster | 2026-11-25', 'preisliste | 2026-11-27'] },
      ],
      ["j'envoie le plan jeudi et le devis lundi", { ours: ['plan | 2026-11-26', 'devis | 2026-11-30'] }],
    ],
  },
  {
    kind: 'hours and minutes from now',
    met: [
      ["I'll call in 2 1/2 hours", { ours: ['call | 2026-11-24T13:30'] }],
      ['cb in 2 1/2 hours', { ours: ['cb | 2026-11-24T13:30'] }],
      ["I'll call in 1 h 30", { ours: ['call | 2026-11-24T12:30'] }],
    ],
    siblings: [
      ["I'll ring in 1 1/2 hrs", { ours: ['ring | 2026-11-24T12:30'] }],
      ["I'll ring in two and a half hours", { ours: ['ring | 2026-11-24T13:30'] }],
      ["I'll ring in 1.5 hours", { ours: ['ring | 2026-11-24T12:30'] }],
      ['ruf in 2 1/2 stunden an', { ours: ['ruf | 2026-11-24T13:30'] }],
      ['ich ruf in anderthalb stunden an', { ours: ['ruf | 2026-11-24T12:30'] }],
      ['je rappelle dans 1 h 30', { ours: ['rappelle | 2026-11-24T12:30'] }],
      ['je rappelle dans 2 heures et demie', { ours: ['rappelle | 2026-11-24T13:30'] }],
      ['ring her in an hr and a half', { ours: ['ring her | 2026-11-24T12:30'] }],
    ],
  },
  {
    kind: 'an hour of the day',
    met: [
      ["I'll ring at 8 tonight", { ours: ['ring | 2026-11-24T20:00'] }],
      ["j'appelle à 14 h 30", { ours: ['appelle | 2026-11-24T14:30'] }],
      ["I'll ring tonight at 12", { ours: ['ring | 2026-11-24T23:59'] }],
    ],
    siblings: [
      ["I'll message at 9.30 tonight", { ours: ['message | 2026-11-24T21:30'] }],
      ['ill text her at 7 this evening', { ours: ['text her | 2026-11-24T19:00'] }],
      ['ich ruf heute abend um 8 an', { ours: ['ruf | 2026-11-24T20:00'] }],
      ['je rappelle demain à 9 h 15', { ours: ['rappelle | 2026-11-25T09:15'] }],
      ['je le rappelle ce soir à 8h', { ours: ['rappelle | 2026-11-24T20:00'] }],
      ["I'll upload it at midnight", { ours: ['upload it | 2026-11-24T23:59'] }],
      ['ich rufe um 14 uhr 30 an', { ours: ['rufe | 2026-11-24T14:30'] }],
    ],
  },
  {
    kind: 'a day that contradicts itself',
    met: [["I'll send it Fri 5th", { ours: ['send it'], inDoubt: true }]],
    siblings: [
      ["I'll send it Monday 1 December", { ours: ['send it'], inDoubt: true }],
      ["I'll send it by Wed 3rd Dec", { ours: ['send it'], inDoubt: true }],
      ['ich schicke es bis Freitag, 28.11.', { ours: ['schicke es'], inDoubt: true }],
      ["je l'envoie mardi 2 décembre", { ours: ['envoie'], inDoubt: true }],
    ],
  },
  {
    kind: 'a day that is counted in its month or after another',
    met: [
      ["I'll send it the first Monday of December", { ours: ['send it | 2026-12-07'] }],
      ["I'll send it Monday after next", { ours: ['send it | 2026-12-07'] }],
    ],
    siblings: [
      ["I'll visit on the second Thursday of January", { ours: ['visit | 2027-01-14'] }],
      ["I'll send it the last Friday in November", { ours: ['send it | 2026-11-27'] }],
      ["I'll ring the Thursday after next", { ours: ['ring | 2026-12-03'] }],
      ["I'll do it the week after next", { ours: ['do it | 2026-12-11'] }],
      ['ich komme am ersten Montag im Dezember', { ours: ['komme | 2026-12-07'] }],
      ['je passe le premier lundi de décembre', { ours: ['passe | 2026-12-07'] }],
    ],
  },
  {
    kind: 'a time in another zone',
    met: [["I'll send it by 5pm ET", { ours: ['send it | 2026-11-24T22:00'] }]],
    siblings: [
      ["I'll call her at 9am PT tomorrow", { ours: ['call her | 2026-11-25T17:00'] }],
      ["I'll call at 3pm CET", { ours: ['call | 2026-11-24T14:00'] }],
      ["I'll ring at 10 Berlin time tomorrow", { ours: ['ring | 2026-11-25T09:00'] }],
    ],
  },
  {
    kind: 'the weekend, and the end of a week',
    met: [
      ["I'll do it this weekend", { ours: ['do it | 2026-11-29'] }, saturday],
      ["I'll do it over the weekend", { ours: ['do it | 2026-11-29'] }],
      ["I'll send it EOW", { ours: ['send it | 2026-11-26'] }, sundayToThursday],
    ],
    siblings: [
      ["I'll look at it this wkend", { ours: ['look at it | 2026-11-29'] }],
      ['ich mach das am wochenende', { ours: ['mach das | 2026-11-29'] }],
      ['je le fais ce week-end', { ours: ['fais | 2026-11-29'] }],
      ["I'll send it by the end of the week", { ours: ['send it | 2026-11-26'] }, sundayToThursday],
      ["I'll send it by end of next week", { ours: ['send it | 2026-12-04'] }],
    ],
  },
  {
    kind: 'no earlier than a day',
    met: [["I'll send it no earlier than Friday", { ours: ['send it'], inDoubt: true }]],
    siblings: [
      ["I'll ring not before Thursday", { ours: ['ring'], inDoubt: true }],
      ["I'll send it Friday at the earliest", { ours: ['send it'], inDoubt: true }],
      ['ich schicke es frühestens Freitag', { ours: ['schicke es'], inDoubt: true }],
      ["je l'envoie au plus tôt vendredi", { ours: ['envoie'], inDoubt: true }],
    ],
  },
  {
    kind: 'what is no time',
    met: [
      ["I'll send the 2nd draft", { ours: ['the 2nd draft | when'] }],
      ["I'll call Sun Microsystems", { ours: ['call Sun Microsystems | when'] }],
      ["I'll check the invoice dated 3 December", { ours: ['invoice dated 3 December | when'] }],
      ["I'll look at the Monday.com export", { ours: ['the Monday.com export | when'] }],
    ],
    siblings: [
      ["I'll send the 3rd quote", { ours: ['the 3rd quote | when'] }],
      ["I'll ring the guys at Mars", { ours: ['ring the guys at Mars | when'] }],
      ["I'll resend the letter dated 12 November", { ours: ['letter dated 12 November | when'] }],
      ["I'll check the Black Friday prices", { ours: ['the Black Friday prices | when'] }],
      ["I'll fix the Q1 report", { ours: ['the Q1 report | when'] }],
      [
        'ich schicke die Rechnung vom 3. November nochmal',
        { ours: ['Rechnung vom 3. November'], inDoubt: true },
      ],
      ['je renvoie la facture du 3 novembre', { ours: ['facture du 3 novembre'], inDoubt: true }],
    ],
  },
  {
    kind: 'work that a colleague does for us',
    met: [['Handed the revised quote to Priya', { closes: [], never: ['keeps'] }]],
    siblings: [
      ['passed the revised quote on to marcus', { never: ['keeps'] }],
      ['priya is doing the revised quote now', { never: ['keeps'] }],
      ['gave the revised quote to ken in pricing to finish', { never: ['keeps'] }],
      ['überarbeitetes angebot an jonas übergeben', { never: ['keeps'] }],
      ['devis transmis à léa en interne', { never: [] }],
    ],
  },
  {
    kind: 'an appointment to come',
    met: [['demo with bo thurs', { meetings: ['demo | 2026-11-26'] }]],
    siblings: [
      ['site visit weds 8am', { meetings: ['site visit | 2026-11-25T08:00'] }],
      ['lunch with carla on friday', { meetings: ['lunch | 2026-11-27'] }],
      ['termin mit herrn wolf donnerstag 14 uhr', { meetings: ['termin | 2026-11-26T14:00'] }],
      ['rdv avec mme petit lundi 10h', { meetings: ['rdv | 2026-11-30T10:00'] }],
      ['fitting sat 11', { meetings: ['fitting | 2026-11-28T11:00'] }],
    ],
  },
  {
    kind: 'a promise that we tell of',
    met: [
      [
        "I told him I'd check with product",
        { ours: ['check with product | when'], never: ['channel', 'rating'] },
      ],
    ],
    siblings: [
      [
        "I said we'd look into the noise",
        { ours: ['look into the noise | when'], never: ['channel', 'rating'] },
      ],
      ['told mrs ahmed id find out about parking', { ours: ['find out about parking | when'] }],
      ['hab ihm gesagt dass ich das mit der technik kläre', { ours: ['kläre | when'] }],
      ['je lui ai dit que je vérifie le stock', { ours: ['vérifie le stock | when'] }],
    ],
  },
  {
    kind: 'dictated words without a stop, in which nobody answered somebody else',
    met: [
      [
        'so i went in to see the guys at the garage this afternoon and we walked round the new bays and he told me that last week nobody picked up the phone at our place when he rang about the lift and he was not happy but then we looked at the ramp and he likes it and he thinks two more would do it and his brother might come in on the deal as well so all in all i think we are in a decent place with them',
        { never: ['outcome'] },
      ],
    ],
    siblings: [
      [
        'she says she rang the office twice and nobody answered and then she got an email saying the order was late',
        { never: ['outcome'] },
      ],
      ['good visit, complained that nobody picks up at support', { channel: 'visit', never: ['outcome'] }],
      ['er sagt bei uns geht nie jemand ans telefon', { never: ['outcome'] }],
      ['il dit que personne ne répond au sav', { never: ['outcome'] }],
    ],
  },
  {
    kind: 'names that are words',
    met: [
      ['sue will send the form by friday', { theirs: ['send the form | 2026-11-27'] }],
      ['ring grant thurs 3pm', { ours: ['ring grant | 2026-11-26T15:00'] }],
      ['chase will pay on the 5th', { theirs: ['pay | 2026-12-05'] }],
    ],
    siblings: [
      ['mark will sign on monday', { theirs: ['sign | 2026-11-30'] }],
      ['bill to confirm the numbers by weds', { theirs: ['confirm the numbers | 2026-11-25'] }],
      ['call rob tomorrow at 10', { ours: ['call rob | 2026-11-25T10:00'] }],
      ['email may on friday', { ours: ['email may | 2026-11-27'] }],
      ['pat is sending the deposit tomorrow', { theirs: ['sending the deposit | 2026-11-25'] }],
      ['faith will get back to me thurs', { theirs: ['get back to me | 2026-11-26'] }],
    ],
  },
  {
    kind: 'the order of day and month',
    met: [
      ["I'll send it 4/12", { ours: ['send it | 2026-12-04'] }],
      ["I'll send it 4/12", { ours: ['send it | 2027-04-12'] }, american],
    ],
    siblings: [
      ["I'll send it 4/12", { ours: ['send it | 2027-04-12'] }, { dayFirst: false }],
      ["I'll send it by 1/12", { ours: ['send it | 2026-12-01'] }],
      ["I'll send it by 12/1", { ours: ['send it | 2026-12-01'] }, american],
      ["I'll send it by 13/12", { ours: ['send it | 2026-12-13'] }, american],
      ['ich schicke es bis 4.12.', { ours: ['schicke es | 2026-12-04'] }],
      ["je l'envoie le 4/12", { ours: ['envoie | 2026-12-04'] }],
    ],
  },
];
