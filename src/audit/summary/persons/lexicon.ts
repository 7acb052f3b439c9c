/** Words that tell the name of a person from all other capitalized words. Lower case; ä, ö, ü and ß stand as they are. */

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

/** Ends of words for streets, which surnames do not take. */
export const STREET_ENDINGS = ['straße', 'strasse', 'str', 'gasse', 'allee']
/** Words for streets and houses that stand alone or behind a hyphen; alone, some are surnames. */
export const STREETS = [
  ...[
    'straße',
    'strasse',
    'str',
    'weg',
    'platz',
    'ring',
    'allee',
    'gasse',
    'ufer',
    'damm',
    'markt',
  ],
  ...['haus', 'schule', 'gymnasium', 'halle', 'saal', 'park', 'brücke', 'steig', 'berg', 'garten'],
  ...['street', 'road', 'square', 'avenue', 'lane', 'way', 'house', 'hall', 'school', 'building'],
  ...['realschule', 'grundschule', 'gesamtschule', 'oberschule', 'klinik', 'heim', 'stadion'],
]

/** Words of firms and foundations: what bears a name with one of them is no person. */
export const FIRMS = [
  ...[
    'gmbh',
    'ag',
    'kg',
    'kgaa',
    'ohg',
    'ug',
    'gbr',
    'eg',
    'ev',
    'mbb',
    'mbh',
    'partg',
    'se',
    'co',
  ],
  ...['partner', 'partnerschaft', 'kollegen', 'söhne', 'stiftung', 'institut', 'verlag', 'preis'],
  ...['apotheke', 'praxis', 'kanzlei', 'holding', 'consulting', 'ltd', 'limited', 'inc', 'llc'],
  ...['llp', 'plc', 'group', 'gruppe', 'corporation', 'company', 'foundation', 'trust', 'it'],
]

/** Ends of words that are bodies, offices, places or things. */
export const THING_ENDINGS = [
  ...['amt', 'amtes', 'amts', 'verwaltung', 'behörde', 'stelle', 'büro', 'zentrale', 'dienst'],
  ...[
    'dienste',
    'service',
    'dienstleister',
    'abteilung',
    'bereich',
    'referat',
    'dezernat',
    'gebiet',
  ],
  ...[
    'team',
    'kreis',
    'kreises',
    'stadt',
    'land',
    'gemeinde',
    'verband',
    'verein',
    'werke',
    'werk',
  ],
  ...['betrieb', 'betriebe', 'kammer', 'kasse', 'agentur', 'schule', 'universität', 'bibliothek'],
  ...['museum', 'ministerium', 'gericht', 'kanzlei', 'zentrum', 'rathaus', 'postfach', 'platz'],
  ...['telefon', 'nummer', 'adresse', 'anschrift', 'schutz', 'recht', 'sicherheit', 'daten'],
  ...['verarbeitung', 'verordnung', 'gesetz', 'gesetzes', 'erklärung', 'information', 'auskunft'],
  ...['kommunikation', 'technik', 'wesen', 'angelegenheiten', 'ordnung', 'gesellschaft', 'region'],
  ...['beauftragte', 'beauftragten', 'beauftragter', 'website', 'webseite', 'netz', 'portal'],
  ...['genossenschaft', 'akademie', 'rat', 'rats', 'rates', 'versammlung', 'ausschuss', 'bund'],
  // Adjectives.
  ...[
    'ische',
    'ischer',
    'isches',
    'ischen',
    'liche',
    'licher',
    'liches',
    'lichen',
    'nale',
    'naler',
  ],
]

/** Words that are no part of a name, wherever they stand. */
export const THINGS = [
  ...[
    'telefon',
    'tel',
    'fon',
    'telefax',
    'fax',
    'mobil',
    'handy',
    'mail',
    'email',
    'e',
    'internet',
  ],
  ...['web', 'www', 'http', 'https', 'zimmer', 'raum', 'etage', 'stock', 'gebäude', 'haus', 'amt'],
  ...[
    'stadt',
    'gemeinde',
    'markt',
    'kreis',
    'land',
    'landes',
    'bund',
    'bundes',
    'freistaat',
    'samt',
  ],
  ...['republik', 'deutschland', 'landratsamt', 'rathaus', 'bad', 'groß', 'klein', 'neu', 'alt'],
  ...['ober', 'unter', 'nieder', 'sankt', 'st', 'nord', 'süd', 'ost', 'west', 'mitte', 'region'],
  ...['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einer', 'er', 'sie', 'es', 'wir'],
  ...['ihr', 'ihre', 'ihren', 'ihrer', 'unser', 'unsere', 'diese', 'dieser', 'dieses', 'für', 'im'],
  ...[
    'in',
    'am',
    'an',
    'bei',
    'mit',
    'und',
    'oder',
    'auf',
    'aus',
    'als',
    'zu',
    'zur',
    'zum',
    'nach',
  ],
  ...['externe', 'externer', 'externen', 'interne', 'interner', 'behördliche', 'behördlicher'],
  ...['kommunale', 'kommunaler', 'kommunales', 'allgemeine', 'allgemeiner', 'name', 'vorname'],
  ...['nachname', 'frau', 'herr', 'herrn', 'dr', 'prof', 'art', 'artikel', 'abs', 'absatz', 'satz'],
  ...[
    'dsgvo',
    'bdsg',
    'gdpr',
    'stand',
    'seite',
    'seiten',
    'zweck',
    'zwecke',
    'kontakt',
    'kontaktdaten',
  ],
  ...['impressum', 'hinweis', 'hinweise', 'verantwortlich', 'verantwortlicher', 'verantwortliche'],
  ...[
    'stellvertreter',
    'stellvertreterin',
    'stellvertretung',
    'vertretung',
    'vertreter',
    'personal',
  ],
  ...[
    'januar',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
  ],
  ...['november', 'dezember', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'],
  ...['data', 'privacy', 'protection', 'officer', 'office', 'department', 'team', 'city', 'town'],
  ...[
    'county',
    'district',
    'council',
    'municipality',
    'municipal',
    'public',
    'service',
    'services',
  ],
  ...[
    'legal',
    'security',
    'the',
    'our',
    'your',
    'their',
    'this',
    'authority',
    'authorities',
    'contact',
  ],
  ...['commissioner', 'person', 'phone', 'telephone', 'university', 'college', 'state', 'federal'],
  ...['ministry', 'court', 'general', 'regulation', 'act', 'article', 'section', 'of', 'and', 'or'],
  ...[
    'for',
    'to',
    'at',
    'external',
    'internal',
    'responsible',
    'administration',
    'human',
    'resources',
  ],
  ...[
    'technology',
    'information',
    'support',
    'if',
    'you',
    'we',
    'it',
    'he',
    'she',
    'they',
    'please',
  ],
]

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
