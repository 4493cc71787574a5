import type { Verb, VerbForm, VerbSort } from '../frame-words';

/** Verbs by their plain form; what is irregular stands behind a colon (past, participle). `*` is a noun as well. */
const deeds = `
  send:sent resend:resent get:got bring:brought give:gave,given let:let find:found check ask follow loop intro introduce prepare prep book* rebook arrange organise
  organize schedule* reschedule set:set share* forward fwd ping chase fix* refund* reply respond confirm provide deliver invite circle reach make:made put:put
  write:wrote,written come:came do:did,done try talk* speak:spoke,spoken drop* swing pop push raise escalate submit connect sort handle clarify
  investigate remind resolve dig show:showed,shown walk join add include create build:built see:saw,seen pick upload finish complete pay:paid sign* wire credit* hand run:ran
  nudge revert present take:took,taken cancel move* extend discuss approve return decide countersign fill transfer ship* call* phone* ring:rang throw:threw waive
  match verify install train post* redo:redid benchmark rework recap* compare calculate collect print visit* attend settle correct amend adjust replace swap
  upgrade migrate configure enable unlock activate reset:reset download translate rewrite revise edit publish consult liaise negotiate squeeze bump grab
  buy:bought brief* circulate propose suggest offer* deploy dispatch repair email* mail* text* message* msg* dm* review* update* draft* quote* demo*
  invoice* order* note* plan* process test* price* cost* log* document estimate* outline research sample* whatsapp* slack* tell:told bleed fit* measure
  sketch design* paint wire decorate clean service* fetch meet:met report* bill* redline register file* advise instruct serve lodge
  appeal argue answer* chat* consult look* pull supply lend:lent return revisit reject accept nominate hire onboard reconvene regroup touch catch:caught
  f/u fup retry recheck resubmit resurface drive fly:flew present pitch* renegotiate unblock kick wrap  press validate scope* cut:cut sew collect lay:laid hang:hung mow prune weld bake brew poke diarise park rearrange pencil switch tweak turn shift bin ditch trim strip scan patch reboot requote reprice dial tune carve frame* stitch alter load unload pack wrap inspect survey* size hold:held keep:kept exchange knock hear:heard
  feed*:fed pass* place* promise mull query* notify relay remove reorder reissue shortlist* split:split tally track* compile flag* gather nail tackle tidy`;
const things = `go:went follow stop leave:left move land ship arrive launch start begin:began end finish open close expire renew drop clear lapse exchange complete run happen hit`;
const states = `be have:had need want like love hate think:thought know:knew seem feel:felt hope expect work live own use prefer look sound wait stay sleep mean cost
  belong struggle worry care understand believe remember forget:forgot miss travel retire holiday`;

const vowel = /[aeiou]/u;

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

// "chat", "ship": one short vowel and one consonant at the end, which doubles.
const doubles = (base: string) =>
  /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(base) || /(?:refer|defer|submit|commit)$/u.test(base);

function withEnding(base: string, ending: 'ed' | 'ing'): string {
  if (base.endsWith('e') && !base.endsWith('ee')) return base.slice(0, -1) + (ending === 'ed' ? 'ed' : 'ing');
  if (ending === 'ed' && /[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return vowel.test(base) && doubles(base) ? base + base.slice(-1) + ending : base + ending;
}

const forms = new Map<string, Verb[]>();

function add(word: string, form: VerbForm, sort: VerbSort, nounLike: boolean, base = word) {
  const verb: Verb = { form, sort, base, ...(nounLike && { nounLike: true as const }) };
  forms.set(word, [...(forms.get(word) ?? []), verb]);
}

function addForms(base: string, irregular: string | undefined, sort: VerbSort, nounLike: boolean) {
  add(base, 'base', sort, nounLike);
  add(third(base), 'third', sort, nounLike, base);
  add(withEnding(base, 'ing'), 'ing', sort, false, base);
  for (const past of irregular?.split(',') ?? [withEnding(base, 'ed')]) add(past, 'past', sort, false, base);
}

function addAll(text: string, sort: VerbSort) {
  for (const entry of text.trim().split(/\s+/)) {
    const [head = '', irregular] = entry.split(':');
    const nounLike = head.endsWith('*');
    const base = head.replace('*', '');
    addForms(base, irregular, sort, nounLike);
  }
}

const allForms = () => Array.from(forms, ([word, verbs]) => verbs.map((verb) => ({ ...verb, word }))).flat();

addAll(deeds, 'deed');
// "recut", "refit"
for (const { word, form, base } of allForms())
  if (form !== 'third' && !forms.has(`re${word}`)) add(`re${word}`, form, 'deed', false, `re${base ?? word}`);
addAll(things, 'thing');
addAll(states, 'state');
for (const word of ['is', 'are', 'was', 'were', "isn't", 'has'])
  add(word, word === 'is' || word === 'has' ? 'third' : 'base', 'state', false);

/** Every form of the verbs that English clauses are read by. */
export const englishVerbForms: ReadonlyMap<string, readonly Verb[]> = forms;
