import { end } from '../../marks/any-of';
import type { ClosingWords } from '../closing-words';

const her = '(?:her|him|them|\\p{L}[\\p{L}-]+)';
const regular =
  '(?:the |our |their |a |my )*(?:\\p{L}+ly |annual |half-year |business |relationship |client )*';

/** "the quote will be late": what was told, and not what was sent. */
const lateSoon =
  "(?:is|isn'?t|was|will(?: not)?|won'?t|would) (?:(?:be|not|still|going to|running|a bit|bit) )*(?:late|later|delayed|ready|coming|on (?:its|the) way|held up|due|with legal|pending|postponed)";

/** "told me to drop the quote off", "said to leave it with reception": it is to come. */
const notAnywhere = `(?! (?:[\\p{L}\\d'-]+ ){0,6}(?:off|in|round|over|with|at|on)${end})`;

/** How English says that something is done. */
export const englishClosings: ClosingWords = {
  undone: `(?:\\p{L}+n't|dont|didnt|havent|hasnt|wasnt|isnt|cant|wont|not|never|no longer|nobody|forgot|forgotten|yet to|still to|to be|will|going to|gonna|got to|ought to|should|would|could|must|(?:need|want|have|has|had|hope|plan|tried|try|trying)s?(?:ed)? to|if|unless|waiting|about to)`,
  aside: `(?:about|abt|re|regarding|concerning|asking|saying|explaining|apologi[sz]ing|telling|warning|whether|why|how|to(?! (?:her|him|them|you|us)${end})|that (?:(?:the|a|an|she|he|they|we|i|it|our|my|his|her|their|there|this)${end}|\\p{L}+ ${lateSoon}))|(?:(?:the|our|my|a|his|her|their) )?(?:\\p{L}+ ){1,2}?${lateSoon}`,
  toWhom: '(?:over |back |across |off )?to',
  unreached: `(?:no (?:answer|ans|reply|response|luck|joy|pick\\s?up|one (?:there|in|home|answered|picked up))|nobody (?:there|in|home|answered|picked up)|n/a|(?:voice\\s?mail|vmail|vm|lvm|l/m|answer(?:ing machine|phone))|left (?:(?:a|another|her|him|them|quick) )*(?:message|msg|note)|rang out|(?:didn'?t|did not|doesn'?t|won'?t) (?:pick up|answer|reply)|not (?:picking up|answering|reached|(?:available|in|there)(?=\\s*(?:$|[,.;!)])))|unavailable|unreachable|try(?:ing)? (?:\\p{L}+ )?(?:again|later)|(?:couldn'?t|can'?t|could not|cannot|didn'?t) (?:reach|get (?:hold|through|her|him|them))|(?:engaged|busy) tone|line (?:was |is )?(?:busy|engaged))`,
  did: '(?:did|finished|completed|held|ran|wrapped up|launched)',
  done: '(?:(?:is|was|are|were|all|now|finally) )*(?:done|finished|completed?|over|live|went live|wrapped up|in place|behind us)',
  met: '(?:met(?: up)?(?: with)?|know each other|got to know|were introduced|spoke|have met)',
  gave: '(?:gave|brought|took|handed(?: over)?|gifted|dropped off|presented|sent|mailed|posted|shipped|delivered|couriered)',
  posted: '(?:sent|mailed|posted|shipped|couriered|delivered)',
  yes: [
    `(?:(?:approved|granted|ok'?d|okayed|accepted|agreed (?:to|on)|said (?:yes|ok|okay|sure) (?:to|on)|gave ${her} (?=the|a|her|his|their|\\d))|told ${her} (?:yes|ok|okay|sure|fine)|got (?=.{1,80} (?:approved|agreed|signed off|cleared|ok'?d|okayed|granted|through)$))`,
    "(?:(?:is|was|got|has been|been) )*(?:approved|granted|agreed|signed off|ok'?d|okayed|cleared)",
  ],
  no: [
    `(?:refused|declined|turned down|rejected|denied|said no (?:to|on)|told ${her} (?:no|we can'?t)|got (?=.{1,80} (?:refused|rejected|declined|denied|turned down)$))`,
    '(?:(?:is|was|got|has been|been) )*(?:refused|rejected|declined|denied|turned down)',
  ],
  released: `(?:no (?:need|point|reason) (?:to|for|in)|no longer (?:needs?|wants?|needed|wanted|required)|(?:doesn'?t|don'?t|do not|does not|didn'?t) (?:need|want) (?:[\\p{L}\\d'-]+ ){1,6}(?:any\\s?more|after all|now)|(?:not|isn'?t) (?:needed|required|wanted|necessary)(?: any\\s?more| after all| now)?|(?:says|said|told me|told us) (?:to )?(?:forget|scrap|leave|drop|skip)${notAnywhere}|(?:don'?t|do not) bother (?:with|sending|to)|can (?:forget|skip|leave) the${notAnywhere})`,
  stillNeeded:
    '(?:until|till?|before|b4|by|yet|for (?:now|the (?:moment|time being))|right now|at the moment|today|tomorrow|tmrw|this (?:week|month)|if|unless|whether|might|may|maybe|perhaps|probably|possibly|in case|not sure|so (?:soon|quickly|early|fast))',
  reviewed: `(?:(?:did|held|had|finished|completed) ${regular}(?:review|qbr)(?! (?:of|for|on) )|${regular}(?:review|qbr) (?:call )?(?:done|held|finished|completed)|(?:reviewed|talked (?:about|over)|asked(?: ${her})?|went (?:over|through)) (?:how (?:it'?s|it is|things are|we'?re|we are) (?:going|doing)|how (?:things|it) (?:go|goes|went)|the relationship|our relationship))`,
};
