/** Whether the words around "a legitimate interest" say in what it is one. */

/** How an interest is said to be one in something. */
const OBJECT =
  /^[\s,:–-]{0,3}(?:an|am|daran|darin|in|im|ist|sind|war|zu|zum|zur|besteht|bestehen|liegt|liegen|folgt|ergibt|ergeben|dient|über|sowohl|nämlich|namentlich|insbesondere|verfolgen|is|are|to|lies|namely),?\s{1,2}\S{1,60}\s?\S/
const WITHOUT_OBJECT =
  /^[\s,:–-]{0,3}(?:im Sinne|im Rahmen|in Verbindung|in Abwägung|in diesem|in diesen|an der (?:Daten)?[Vv]erarbeitung (?:Ihrer|deiner|der|von|personenbezogener|besteht)|an dieser Verarbeitung|an der Verarbeitung\.|der betroffenen|der Nutzer|ist Art|ist die Rechtsgrundlage|ist (?:nach|gemäß)|is Art|sind Art|zu (?:wahren|schützen|verfolgen)|in the processing|in processing your)/
/** "In the interest of" names it in the genitive. */
const GENITIVE = /^\s(?:einer|eines|der|des|of)\s(?!betroffenen|Nutzer|Kund|Person)\S{1,60}\s\S/
/** "an interest, to report on the event", "an interest that nobody orders in your name" */
const INFINITIVE = /^,\s(?:(?:dass|that)\s\S{1,40}\s\S|[^.]{8,200}\szu\s\S)/
/** "Legitimate interest: protection against fraud" */
const BEHIND_SIGN = /^\s?[:–-]\s?(?=\S)/
const NO_OBJECT_THERE =
  /^(?:Art|§|gem|nach|lit|Abs|iSd|i\.|im Sinne|f(?:[^a-zäöüß]|$)|6|vgl|siehe|see|Eine? |Die |Diese |Wir |Soweit|Wenn|We |The )/i
/** "The interest that we pursue is the defence against fraud." */
const RELATIVE =
  /^,?\s(?:das|die|which|that|we|wir)\s[^,.]{3,60}?,?\s(?:ist|sind|liegt|is|are|lies)\s\S/
/** A citation, an owner or a bracket between the interest and its object. */
const BETWEEN =
  /^(?:\s?\(Art[^;]{0,50}?(?:DS-?GVO|GDPR)\)|\s?\((?=[^()]{0,60}(?:Art|lit|DS-?GVO|GDPR))[^()]{1,90}\)|\s?,?\s?(?:gemäß|gem\.|nach|im Sinne|i\.\s?S\.|aus|pursuant|within|under|als|des|der|unseres|von uns|oder Dritten)[^;]{0,70}?(?:DS-?GVO|GDPR|Dritte[nr]?|Vereins|Unternehmens|Website|Betreiberin?)\)?)/

/** What the interest is one in, from the words behind it; nothing where it is only called legitimate. */
export function objectBehind(behind: string): string | undefined {
  const rest = behind.replace(BETWEEN, '')
  if (WITHOUT_OBJECT.test(rest)) return /\b(?:dient|um)\s/.exec(rest)?.[0]
  return (
    OBJECT.exec(rest)?.[0] ??
    INFINITIVE.exec(rest)?.[0] ??
    RELATIVE.exec(rest)?.[0] ??
    behindSign(rest)
  )
}

function behindSign(rest: string): string | undefined {
  const sign = BEHIND_SIGN.exec(rest)?.[0]
  if (sign === undefined) return undefined
  const object = rest.slice(sign.length)
  return object.length > SHORTEST && !NO_OBJECT_THERE.test(object) ? object : undefined
}

const SHORTEST = 6

/** "In the interest of a quick delivery". */
export function genitiveObject(word: string, behind: string): string | undefined {
  return /^i[mn]\s/i.test(word) ? GENITIVE.exec(behind)?.[0] : undefined
}

/** "In the defence against fraud we have a legitimate interest." */
const FRONTED =
  /(?:^|[,;:.]\s)(?:An|Am|In|Im|an|am|in|im)\s(?!der\s(?:Daten)?[Vv]erarbeitung|diese|the processing)[^.;]{4,200}?\s(?:haben|hat|habe|besteht|bestehen|liegt|liegen)\s(?:[^\s.;]{1,30}\s){0,6}$/
/** "The defence against fraud is a legitimate interest." */
const SUBJECT =
  /(?:^|[,;:.]\s)([^.;]{8,200}?)\s(?:ist|sind|bildet|bilden|stellt|stellen|begründet|begründen|gilt|gelten|is|are|constitutes?)\s(?:(?:für uns|auch|zugleich|dabei|damit|somit|daher|also|ein|eine|für sich|als|for us|a|an)\s){0,3}$/
const NO_SUBJECT =
  /^(?:und|so|da|dass|denn|weil|Rechtsgrundlage|Grundlage|legal basis|(?:Die|Diese|Unsere|Jede|The|This|Ihre)?\s?(?:Daten)?(?:[Vv]erarbeitung|[Ss]peicherung|[Ee]rhebung|processing|Daten|data)\b|Dies|Das|Dabei|This|That|It|Es)(?:\s|$)/i

/** What the interest is one in, from the words before it. */
export function objectBefore(before: string): string | undefined {
  const fronted = FRONTED.exec(before)?.[0]
  if (fronted !== undefined) return fronted
  const subject = SUBJECT.exec(before)?.[1]?.trim()
  return subject !== undefined && !NO_SUBJECT.test(subject) ? subject : undefined
}

const POINTING =
  /\b(?:darin|hierin|daran|hieran|dies|dieses?|das|darauf|hierauf|diesen zwecken|diesem zweck|that|this|these)\b[^.;]{0,80}$/i

/** "Therein lies our legitimate interest": what was said just before names it. */
export function pointsBack(before: string): boolean {
  return POINTING.test(before)
}
