// What can stand in place of English open words, by what they leave open. The first frames that fit count.
import type { WordFrames } from "./frames";

const measured = [
  "{before}{object}: __ (what is counted) at least {level|__}",
  "{before}{object}: done when __ (checked by {owner|__})",
];
const ranked = [
  "{before}{object}: among the first __ of __ (which ranking)",
  "{before}{object}: __ (what is counted) from {now|__} to __",
];
const dated = ["{before}{object} by {due|__}", "{before}{object} within __ working days"];

export const englishWordFrames: readonly WordFrames[] = [
  {
    id: "en-back",
    categories: ["direction"],
    words:
      /(?<![a-z])(support|drive|driv|engag|empower|enabl|nurtur|cultivat|inspir|motivat|influenc|promot|foster|encourag|facilitat|advanc|leverag|embrac|uphold|embed|instil|align|adapt|develop|transform|revitali|moderni|rethink|redefin|reinvent|reimagin|rework|overhaul|work harder|harness|unlock)/,
    inside: [
      "{before}complete __ (what one can see) for{object} by {due|__}",
      "{before}bring __ (what is counted) of{object} from {now|__} (now) to {level|__}",
    ],
    atEnd: ["{before}: __ (what one can see) by {due|__}"],
    examples: [["support the sales team", "complete __ (what one can see) for the sales team by __"]],
  },
  {
    id: "en-more-so",
    categories: ["direction"],
    words: /^(?:more (?:efficient|effective|productive))/,
    inside: ranked.slice(1),
    atEnd: ranked.slice(1),
    examples: [["make the team more productive", "make the team: __ (what is counted) from __ to __"]],
  },
  {
    id: "en-change",
    categories: ["direction"],
    words: /(?<![a-z])(cut down on|[a-z-]+ (?:up|upon)|[a-z-]+)(?: [a-z]+ly)*$/,
    inside: [
      "{before}{verb}{object} from {now|__} (now) to {level|__}",
      "{before}{verb}{object} by __% (now {now|__}, by {due|__})",
    ],
    atEnd: ["{before}{verb} by __% (now {now|__}, by {due|__})", "{before}{verb} from {now|__} (now) to {level|__}"],
    examples: [
      ["improve customer service", "improve customer service from __ (now) to __"],
      ["Significantly increase sales", "Increase sales from __ (now) to __"],
      ["Sales should grow noticeably", "Sales should grow by __% (now __, by __)"],
    ],
  },
  {
    id: "en-regularly",
    categories: ["time"],
    words:
      /regular|periodic|occasion|frequent|often|continu|constant|consistent|ongoing|routinely|habitual|from time to time|now and then/,
    inside: [
      "{before}{object} every {cycle|__ (week/month)}",
      "{before}{object} __ times every {cycle|__ (week/month)}",
    ],
    atEnd: ["{before} every {cycle|__ (week/month)}", "{before} __ times every {cycle|__ (week/month)}"],
    examples: [["communicate regularly with parents", "communicate with parents every __ (week/month)"]],
  },
  {
    id: "en-promptly",
    categories: ["time"],
    words:
      /timely|prompt|quick|rapid|swift|speed|immediate|without (?:undue )?delay|hesitation|fast|once|right away|straight away|no time/,
    inside: ["{before}{object} within __ hours", "{before}{object} within __ working days"],
    atEnd: ["{before} within __ hours", "{before} within __ working days"],
    examples: [
      ["answer emails quickly", "answer emails within __ hours"],
      ["respond in a timely manner", "respond within __ hours"],
    ],
  },
  {
    id: "en-some-day",
    categories: ["time"],
    inside: dated,
    atEnd: dated,
    examples: [["reply to customers as soon as possible", "reply to customers by __"]],
  },
  {
    id: "en-easier",
    categories: ["degree"],
    words: /^(?:easier|smoother|faster|quicker)$/,
    inside: ["{before}{object}: at most __ minutes (now {now|__})"],
    atEnd: ["{before} take at most __ minutes (now {now|__})"],
    examples: [["make onboarding easier", "make onboarding take at most __ minutes (now __)"]],
  },
  {
    id: "en-size",
    categories: ["degree"],
    words: /^(?:large|big|huge|massive|major|minor|small)$/,
    inside: ["{before}{object} of __ (what size)"],
    atEnd: ["{before} __ (what size)"],
    examples: [["update a large repository", "update a repository of __ (what size)"]],
  },
  {
    id: "en-how-much",
    categories: ["degree"],
    inside: measured,
    atEnd: measured,
    examples: [["keep desks very tidy", "keep desks tidy: __ (what is counted) at least __"]],
  },
  {
    id: "en-how-good",
    categories: ["quality"],
    inside: measured,
    atEnd: measured,
    examples: [
      ["provide great service", "provide service: __ (what is counted) at least __"],
      ["efficient and friendly services", "friendly services: __ (what is counted) at least __"],
    ],
  },
  {
    id: "en-if-possible",
    categories: ["effort"],
    words: /possible|appropriate|applicable/,
    inside: ["{before}{object} in at least {level|__%} of cases"],
    atEnd: ["{before} in at least {level|__%} of cases", "{before} when __ (in which cases)"],
    examples: [["answer where possible", "answer in at least __% of cases"]],
  },
  {
    id: "en-do-it",
    categories: ["effort"],
    inside: ["{before}{object} by {due|__}", "{before}{object}: done when __ (checked by {owner|__})"],
    atEnd: ["{before}: done when __ (checked by {owner|__}), by {due|__}"],
    examples: [["strive to please customers", "please customers by __"]],
  },
  {
    id: "en-fewer",
    categories: ["amount"],
    words: /^(?:less|fewer|a few|a little|a bit)$/,
    inside: ["{before}at most __{object}"],
    atEnd: ["{before} at most __"],
    examples: [["log fewer defects", "log at most __ defects"]],
  },
  {
    id: "en-how-many",
    categories: ["amount"],
    inside: ["{before}at least __{object}", "{before}at least __{object} by {due|__}"],
    atEnd: ["{before} at least __"],
    examples: [["attend more staff meetings", "attend at least __ staff meetings"]],
  },
  {
    id: "en-expected",
    categories: ["reference"],
    words: /^(?:meets?|exceeds?) /,
    inside: ["{before}reach __ (which figure, set by whom){object}"],
    atEnd: ["{before}reach {level|__} (which figure, set by whom)"],
    examples: [["exceed expectations", "reach __ (which figure, set by whom)"]],
  },
  {
    id: "en-which-rule",
    categories: ["reference"],
    inside: ["{before}__ (the figure, and from which rule){object}"],
    atEnd: ["{before} __ (the figure, and from which rule)"],
    examples: [["keep costs at an acceptable level", "keep costs at __ (the figure, and from which rule)"]],
  },
  {
    id: "en-know-well",
    categories: ["slogan"],
    words: /expert|fluent|master|excel/,
    inside: [
      "{before}{object}: pass __ (which test) with at least __ points",
      "{before}{object}: __ (what is done alone) __ times",
    ],
    atEnd: ["{before}: pass __ (which test) with at least __ points"],
    examples: [["fluent in German", "in German: pass __ (which test) with at least __ points"]],
  },
  {
    id: "en-say-what",
    categories: ["slogan"],
    inside: ranked,
    atEnd: ranked,
    examples: [["deliver a world-class product", "deliver a product: among the first __ of __ (which ranking)"]],
  },
  {
    id: "en-changed",
    categories: ["direction"],
    result: true,
    words: /(?<![a-z])([a-z-]+)(?: [a-z]+ly)*$/,
    inside: ["{before}{verb}{object} from __ to {now|__} (source: __)", "{before}{verb}{object} by __% (source: __)"],
    atEnd: ["{before}{verb} from __ to {now|__} (source: __)", "{before}{verb} by __% (source: __)"],
    examples: [["greatly improved efficiency", "improved efficiency from __ to __ (source: __)"]],
  },
  {
    id: "en-when-done",
    categories: ["time"],
    result: true,
    inside: ["{before}{object} within __ hours (source: __)", "{before}{object} on __ (date)"],
    atEnd: ["{before} within __ hours (source: __)", "{before} on __ (date)"],
    examples: [["handled complaints promptly", "handled complaints within __ hours (source: __)"]],
  },
  {
    id: "en-count-done",
    categories: ["amount"],
    result: true,
    inside: ["{before}__{object} (source: __)"],
    atEnd: ["{before} __ (how many, source: __)"],
    examples: [["closed many tickets", "closed __ tickets (source: __)"]],
  },
  {
    id: "en-evidence",
    categories: ["degree", "quality", "effort", "reference", "slogan"],
    result: true,
    inside: [
      "{before}{object}: __ (what is counted) from __ to {now|__} (source: __)",
      "{before}{object}: __ (what was done, and what came of it)",
    ],
    atEnd: [
      "{before}: __ (what is counted) from __ to {now|__} (source: __)",
      "{before}: __ (what was done, and what came of it)",
    ],
    examples: [["provided great service", "provided service: __ (what is counted) from __ to __ (source: __)"]],
  },
];
