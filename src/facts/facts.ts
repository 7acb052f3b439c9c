import type { Passage } from '../document/notice.ts'
import type { Profile } from './context.ts'
import type { Fact } from './fact.ts'
import type {
  AiTool,
  BasisClash,
  Hurdle,
  JointControl,
  LeftOver,
  Origin,
  Rival,
  SafeguardCopy,
  UnassignedBases,
} from './values/consistency.ts'
import type {
  DanglingReference,
  Directive,
  EditingTrace,
  FileTraits,
  ObjectionPlace,
  Readability,
  Repeat,
} from './values/form.ts'
import type { AdequacyClaim, FormerDetail, OutdatedLaw, OutdatedName } from './values/outdated.ts'
import type {
  BasisSlip,
  CompetenceSign,
  InterestReliance,
  NamedAuthority,
  RightSlip,
} from './values/slips.ts'

/** A parsed citation of a law. Article and section numbers are strings ("6", "67c"). */
export interface Citation {
  /** `GDPR`, or the statute's abbreviation as law/statutes.ts has it, or null where none is named. */
  law: string | null
  /** The law's name as it is written, for spelling. */
  spelling: string | null
  /** Whether it is cited by the section sign; the GDPR has articles. */
  section?: true
  article: string
  paragraph?: string
  subparagraph?: string
  sentence?: string
  letter?: string
  number?: string
}

export interface Contact {
  kind: 'address' | 'email' | 'phone' | 'fax' | 'web'
  text: string
  postalCode?: string
  /** An e-mail that cannot be used as it is written ("@remove-this."). */
  obfuscated?: boolean
}

export interface ControllerName {
  /** Empty where the text only points to the imprint. */
  name: string
  /** A kind of body, or `person`, `head` (of a body), `name` (shows no kind), `pointer`. */
  kind: string
}

/** What is said of the officer without a contact of the officer's own. */
export interface Officer {
  /**
   * `as-above`: reached at an address given before; `named`: no way to reach; `pointer`: where the contact stands;
   * `mailbox`: a privacy mailbox that is nobody's; `foreign`: another body's officer; `none`: there is none.
   */
  kind: 'as-above' | 'named' | 'pointer' | 'mailbox' | 'foreign' | 'none'
  text: string
}

export interface Basis {
  /** `6.1.a` … `6.1.f`, `9.2.a` … `9.2.j`; null for a statute alone. */
  letter: string | null
  /** How it is told: by citation, by a statute's paragraph, or in plain words (consent, contract). */
  by: 'citation' | 'statute' | 'words' | 'vague'
  /** The statute, by its abbreviation or name, where one is named. */
  statute?: string
  /** Part of a wholesale catalogue ("lit. a bis f"). */
  catalogue?: boolean
}

export interface Purpose {
  /** By its word or as an aim ("um … zu", "zur Bearbeitung …"); or so wide that it says nothing. */
  kind: 'named' | 'aim' | 'vague'
}

/** A slip in the name of the GDPR or of a statute, or the section sign before an article of the GDPR. */
export interface Misspelling {
  kind: 'name' | 'sign' | 'statute'
  written: string
  right: string
}

export interface Recipient {
  kind: 'named' | 'category' | 'processor' | 'vague' | 'none'
  name?: string
  /** Of `none`: it holds for one processing only. */
  limited?: boolean
  /** Of `none`: without exception and for all that the notice describes; of everybody, or of processors alone. */
  general?: 'everybody' | 'processors'
  /** Works for the controller: "im Auftrag", "gehostet bei". */
  engaged?: boolean
  /** Of `named`: a company by its legal form, not the bare name of a service. */
  company?: boolean
}

export interface Provider {
  id: string
  name: string
  /** The entity or server that is named lies outside the EEA, or the bare name leads there. */
  thirdCountry: boolean
  /** A company with its legal form, or the name of a service alone. */
  by: 'entity' | 'service'
}

export interface Transfer {
  /** `inside`: where the servers stand, no more; `condition`: what would hold if data were transferred. */
  kind: 'none' | 'stated' | 'entity' | 'inside' | 'condition'
  /** ISO 3166-1 alpha-2 of the country named. */
  country?: string
  /** Of `none`: without exception and for all that the notice describes. */
  general?: boolean
}

export interface Safeguard {
  /** Id in law/instruments.ts; `vague` for words that promise protection without an instrument. */
  instrument: string
  country?: string
  /** The sentence itself says that the instrument is void. */
  disowned?: boolean
}

export interface Retention {
  /**
   * What the length follows from: a period, the statute that sets one, an event; or nothing is kept; or the words
   * ("solange erforderlich") let no length be worked out.
   */
  kind: 'period' | 'statute' | 'event' | 'none-kept' | 'vague'
  /** Of files on the reader's own device, such as cookies. */
  onDevice?: boolean
  /** Of the server's log files. */
  logs?: boolean
}

export type RightName =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'objection'
  | 'portability'

export interface Right {
  /**
   * How it is told. The first two state it; the others tell it in part: by its article, as an entry without a label,
   * by a heading alone, as "Sperrung", by a link, for some processing only, as something to do oneself.
   */
  kind:
    | 'named'
    | 'described'
    | 'article-only'
    | 'unlabelled'
    | 'heading'
    | 'blocking'
    | 'pointer'
    | 'narrow'
    | 'self-service'
}

export interface Withdrawal {
  anytime: boolean
  future: boolean
  calledObjection?: boolean
}

export interface Obligation {
  says: 'required' | 'voluntary' | 'consequence'
}

export interface Automated {
  kind: 'none' | 'explained' | 'described' | 'named'
}

export interface Residue {
  /** Code of the kind of residue; the words are the passage. */
  kind: string
  /** As it is written, where a sentence of a rule shows it. */
  words?: string
}

/** Everything that is established about one notice. Each is derived at most once, when it is first asked for. */
export interface Facts {
  profile: Profile
  /** ISO 639-1. */
  language: Fact<string>
  title: Fact<string>
  /** ISO date, year and month, or year, as given. */
  date: Fact<string>
  /** What the document is; `notice` when stated, else what it seems to be (`imprint`, `form`, …). */
  genre: Fact<string>
  /** Another law than the GDPR's general regime: `police`, `fines`, `tax`, `social-data`, `kdg`, `dsg-ekd`, `catholic-parish`. */
  regime: Fact<string>
  /** Stated when the notice is a first layer with a pointer to the full text. */
  layer: Fact<'first'>
  /** How the data come: `form`, `contract`, `website`, `camera`, `meeting`, … */
  situation: Fact<string>
  citations: Fact<Citation>
  contacts: Fact<Contact>
  origin: Fact<Origin>
  controller: Fact<ControllerName>
  controllerContact: Fact<Contact>
  dpo: Fact<Contact | Officer>
  /** A second controller or officer for the same processing. */
  rivals: Fact<Rival>
  /** Another municipality than the controller's, by two signs. */
  leftOvers: Fact<LeftOver>
  /** The title is about another service than the text. */
  serviceMix: Fact<LeftOver>
  purposes: Fact<Purpose>
  /** Purposes so wide that they fit any body, where no other is named beside them. */
  widePurposes: Fact<Purpose>
  legalBasis: Fact<Basis>
  basisClashes: Fact<BasisClash>
  unassignedBases: Fact<UnassignedBases>
  misspellings: Fact<Misspelling>
  basisSlips: Fact<BasisSlip>
  rightSlips: Fact<RightSlip>
  interestReliance: Fact<InterestReliance>
  /** Fields of special categories (Art. 9) in a list of the data processed. */
  sensitiveData: Fact<{ words: string }>
  complaintAuthority: Fact<NamedAuthority>
  competenceCase: Fact<CompetenceSign>
  interests: Fact<string>
  recipients: Fact<Recipient>
  /** Nobody is said to receive data; `against` names a service that holds them. */
  recipientClashes: Fact<{ against: Passage }>
  providers: Fact<Provider>
  transfer: Fact<Transfer>
  safeguards: Fact<Safeguard>
  /** Of each safeguard of Art. 46 or 47: whether it is told how to obtain a copy. */
  safeguardCopies: Fact<SafeguardCopy>
  jointControl: Fact<JointControl>
  aiTools: Fact<AiTool>
  retention: Fact<Retention>
  access: Fact<Right>
  rectification: Fact<Right>
  erasure: Fact<Right>
  restriction: Fact<Right>
  objection: Fact<Right>
  objectionPlace: Fact<ObjectionPlace>
  portability: Fact<Right>
  /** Advertising addressed to the reader. */
  directMarketing: Fact<true>
  withdrawal: Fact<Withdrawal>
  complaint: Fact<{ kind: 'right' | 'authority' | 'pointer' }>
  /** Supervisory authorities that are named; `id` as in law/authority-table.ts, where it is known. */
  authority: Fact<{ name: string; id?: string }>
  hurdles: Fact<Hurdle>
  obligation: Fact<Obligation>
  /** Data said to be given freely; `against` is the statement that a statute obliges to give them, if there is one. */
  voluntaryDuties: Fact<{ against?: Passage }>
  automated: Fact<Automated>
  placeholders: Fact<Residue>
  comments: Fact<EditingTrace>
  directives: Fact<Directive>
  emptyFields: Fact<Residue>
  obfuscatedMails: Fact<Residue>
  brokenSentences: Fact<Residue>
  document: Fact<FileTraits>
  /** The words that leave a statement open, lower case as written. */
  hedges: Fact<string>
  /** Their length in words. */
  longSentences: Fact<number>
  readability: Fact<Readability>
  repeats: Fact<Repeat>
  /** References to parts of the notice that it does not have. */
  references: Fact<DanglingReference>
  /** Entries of a rights list with their article but without the right's name. */
  unlabelledRights: Fact<{ article: string }>
  outdatedLaws: Fact<OutdatedLaw>
  outdatedServices: Fact<OutdatedName>
  formerDetails: Fact<FormerDetail>
  adequacyClaims: Fact<AdequacyClaim>
}
