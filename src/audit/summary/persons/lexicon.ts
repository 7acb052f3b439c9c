/** Words that lead to a person, and parts of mail addresses and telephone numbers. Lower case; ä, ö, ü and ß stand as they are. */

/** What follows is a name. */
export const HONORIFICS = [
  ...['herr', 'herrn', 'herren', 'hr', 'frau', 'fr', 'mr', 'mrs', 'ms', 'miss', 'mister', 'madam'],
]

/** Academic degrees, that also begin the names of streets and firms. */
export const DEGREES = [
  ...['dr', 'dres', 'doktor', 'prof', 'professor', 'professorin', 'dipl', 'diplom', 'mag'],
]

/** What stands between a degree and the name. */
export const DEGREE_PARTS = [
  ...['ing', 'med', 'vet', 'iur', 'jur', 'phil', 'rer', 'nat', 'oec', 'publ', 'pol', 'theol'],
  ...['habil', 'h', 'c', 'hc', 'univ', 'fh', 'tu', 'dent', 'ra', 'rain', 'ass', 'emer', 'agr'],
]

/** Degrees to which a hyphen adds a subject of any name. */
export const OPEN_DEGREES = ['dipl', 'diplom']

/** Stems of one word for who speaks or answers for a body; `*` in front: a compound may end so. */
export const ROLES = [
  ...['*datenschutzbeauftragt', '*ansprechpartner', '*ansprechperson', '*kontaktperson'],
  ...['*bürgermeister', 'landrat', 'landrät', 'stadtdirektor', 'gemeindedirektor', '*leiter'],
  ...['*leitung', '*sachbearbeit', '*geschäftsführ', '*vorsteher', '*vorsitzend', 'amtsdirektor'],
  ...['*direktor', '*beigeordnet', '*sekretär', 'dezernent', 'referent', 'justiziar', 'kämmerer'],
  ...['rektor', 'rektorin', 'dekan', 'pfarrer', 'inhaber', 'dsb', 'bdsb', 'dpo', 'mayor'],
  ...['director', 'clerk', 'ceo', 'chairman', 'chairwoman', 'chairperson', 'manager', 'head'],
  ...['rechtsanwalt', 'rechtsanwält', 'unterzeichner'],
]

/** Endings that a stem of a role takes. */
export const ROLE_ENDINGS = [
  ...['', 'e', 'en', 'er', 'es', 'em', 'n', 'r', 's', 'in', 'innen', 'ung', 'erin', 'erinnen'],
]

/** Roles of several words, and words that announce a person. */
export const ROLE_PHRASES = [
  ...['data protection officer', 'privacy officer', 'contact person', 'person in charge'],
  ...['represented by', 'vertreten durch', 'z hd', 'zu händen', 'head of department'],
  ...['managing director', 'i a', 'i v', 'gez', 'attn', 'c o'],
]

/** What a gender form adds behind a sign: Ansprechpartner*in, Beauftragte(r). */
export const GENDER_ENDINGS = ['in', 'innen', 'r', 'n', 'm', 'w', 'd', 's', 'e', 'er']

/** A name follows. */
export const CONNECTORS = ['ist', 'sind', 'durch', 'by', 'is', 'are', 'lautet', 'heißt', 'namens']

/** What may stand between that and the name. */
export const FILLERS = [
  ...['der', 'die', 'den', 'dem', 'des', 'unser', 'unsere', 'unseren', 'unserer', 'derzeit'],
  ...['zurzeit', 'the', 'our', 'its', 'currently', 'a', 'an', 'ihr', 'ihre', 'ihren'],
]

/** Small words within a name. */
export const PARTICLES = [
  ...['von', 'van', 'vom', 'zu', 'zum', 'zur', 'de', 'del', 'della', 'di', 'da', 'dos', 'du', 'le'],
  ...['ter', 'ten', 'bin', 'al', 'el', 'und'],
]
/** Only behind another one: von der, van den. */
export const INNER_PARTICLES = ['der', 'den', 'dem', 'la', 'zu']

/** Parts of mail addresses that belong to an office: as a whole … */
export const OFFICE_PARTS = [
  ...[
    'dsb',
    'bdsb',
    'dpo',
    'it',
    'edv',
    'ob',
    'vg',
    'vgem',
    'lra',
    'hr',
    'pr',
    'no',
    'reply',
    'noreply',
  ],
  ...[
    'abt',
    'referat',
    'zentrale',
    'admin',
    'web',
    'www',
    'hello',
    'hallo',
    'presse',
    'press',
    'www',
  ],
  ...['of', 'for', 'und', 'der', 'die', 'das', 'us', 'the', 'gdpr', 'dsgvo', 'z', 'recht', 'legal'],
]

/** … and where they occur in one. */
export const OFFICE_STEMS = [
  ...[
    'datenschutz',
    'info',
    'poststelle',
    'kontakt',
    'contact',
    'stadt',
    'gemeinde',
    'kreis',
    'amt',
  ],
  ...[
    'rathaus',
    'service',
    'buero',
    'büro',
    'verwaltung',
    'office',
    'privacy',
    'protection',
    'mail',
  ],
  ...['support', 'team', 'beauftragt', 'meister', 'landrat', 'sekretariat', 'stelle', 'dienst'],
  ...['schule', 'bibliothek', 'buecherei', 'museum', 'kasse', 'personal', 'bewerb', 'webmaster'],
  ...[
    'redaktion',
    'zentrum',
    'werke',
    'feuerwehr',
    'archiv',
    'tourist',
    'kultur',
    'jugend',
    'sozial',
  ],
  ...[
    'finanz',
    'ordnung',
    'sicherheit',
    'security',
    'department',
    'council',
    'city',
    'town',
    'post',
  ],
  ...['verband', 'anfrage', 'request', 'help', 'hilfe', 'data', 'daten', 'compliance', 'direktion'],
]

/** What announces a telephone number. */
export const PHONE_LABELS = [
  ...[
    'telefon',
    'tel',
    'fon',
    'durchwahl',
    'mobil',
    'handy',
    'telefax',
    'fax',
    'phone',
    'telephone',
  ],
  ...['mobile', 'rufnummer', 'telefonnummer', 'dw'],
]
