import { anyOf, end, wordsOf } from '../../marks/any-of';

/** What a person can promise to do. These are verbs wherever they stand. */
const clear = wordsOf(`
  send resend get_back get bring give let find_out look check ask follow_up follow-up follow loop intro introduce
  prepare prep book rebook arrange organi[sz]e schedule reschedule set_up set share forward fwd ping chase fix refund reply
  respond confirm provide deliver invite circle touch_base reach make put write come do try tell talk speak drop swing
  pop push raise escalate submit connect sort have handle finali[sz]e clarify investigate remind resolve dig show
  walk join add include create build meet see be pick upload finish complete pay sign wire credit hand run nudge
  revert present take cancel move extend discuss approve return decide countersign approve fill transfer ship call
  phone ring throw waive match work_on verify install onboard train post redo benchmark rework recap summari[sz]e compare calculate collect print drive fly visit attend settle
  correct amend adjust replace swap upgrade migrate configure enable unlock activate reset upload download translate rewrite
  revise edit publish consult liaise negotiate squeeze bump grab buy brief circulate propose suggest offer deploy dispatch
  chase_up sort_out hold_off repair service`);

/** What is a noun as well: a verb only before what it is done to. */
const nounLike = wordsOf(`
  call phone ring email e-mail mail text message msg dm review update draft quote demo invoice order note plan process
  test credit price cost order hold change cancel file log discount document estimate outline report research sample slot summari[sz]e whatsapp slack`);

const object = anyOf(
  "(?:the|a|an|her|him|them|it|you|me|us|his|their|our|my|this|that|some|back|up|out|about|over|w/|with|to|on|for|again|by|at|in|next|b4|before|and|tomorrow|tmrw|today|tonight|eod|asap|mon|tue|tues|wed|thu|thur|thurs|fri)(?![\\p{L}'])",
  '(?:mon|tues|wednes|thurs|fri)day',
  '\\d',
  '$',
);

/** A verb in its plain form, where one may be expected ("I'll …", "will …"). */
export const verb = anyOf(`${clear}${end}`, `${nounLike}${end}`);

/** A verb in its plain form where a noun could stand as well ("…, call notes" has none). */
export const surelyVerb = anyOf(
  `(?!(?:call|phone|ring|sign|pay|do|be|see|have|make|look|show|work_on|set|check|move|match|credit|run|push|return|drop|pop|ship|train|hand|come|try|get|put|take|let|offer|service|post|drive)${end})${clear}${end}`,
  `(?:post|set|check|move|get|put|take|try|come|drop|pop|push|run|call|phone|ring|pay|sign|return|ship|hand|look|make|do|show|let)${end}(?= ${object})`,
  `${nounLike}${end}(?= ${object})`,
  '(?:cb|callback|call back)(?![\\p{L}])',
  '(?:f\\/u|fup)(?![\\p{L}])',
  `(?:get|put|let|make|take|show)${end}(?= (?!(?:real|lost|better|worse|sense|going|started|it)${end})\\p{L}{2,})`,
);

/** What a client promises; "hate" and "take" are none. */
export const theirVerb = `${wordsOf(`
  send resend sign pay call phone ring confirm introduce intro get_back get come_back come return review decide check share
  forward fwd reply respond answer book approve provide give fill test let talk speak discuss update email mail ping
  order wire transfer ship deliver prepare prep schedule set_up arrange join visit loop circle_back chase follow_up
  finali[sz]e countersign submit push raise ask present invite connect revert text meet try tell make_a_decision
  make_the_intro bring run_it be_in_touch be_back_in_touch sort pull provide escalate message msg complete sort_out put_us put_me finish pass
  do_it do_that hand_over whatsapp chat consult liaise run_this look_at look_over look_into look_it`)}${end}`;

/** The same in the third person, and only with a time: "she sends the PO Thu". */
export const theirVerbNow = `${wordsOf(`
  sends signs pays calls confirms introduces intros gets_back comes_back returns reviews decides shares forwards
  replies books approves provides gives fills delivers ships submits orders wires transfers brings presents emails
  mails texts pings lets checks`)}${end}`;
