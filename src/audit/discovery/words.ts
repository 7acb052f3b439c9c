/**
 * The words that links, headings and pages are told by, folded (`folded` in fold.ts): lower case, umlauts written out,
 * nothing but letters, digits and single spaces. A space at the border of an entry stands for the border of a word;
 * without one the entry may stand within a compound.
 */

/** Only a notice is called so. */
export const STRONG: readonly string[] = [
  'datenschutzerklaerung',
  'datenschutzhinweis',
  'datenschutzinfo',
  'datenschutzbestimmung',
  'datenschutzbelehrung',
  'datenschutzmerkblatt',
  'datenschutzrichtlinie',
  'datenschutzrechtliche hinweis',
  'datenschutzrechtliche information',
  'datenschutzrechtlichen hinweis',
  'datenschutzrechtlichen information',
  'hinweise zum datenschutz',
  'hinweis zum datenschutz',
  'information zum datenschutz',
  'informationen zum datenschutz',
  'merkblatt zum datenschutz',
  'merkblatt datenschutz',
  'erklaerung zum datenschutz',
  'informationspflicht',
  'pflichtinformation',
  ' art 13 ',
  ' artikel 13 ',
  ' art 14 ',
  ' artikel 14 ',
  'zur datenverarbeitung',
  'ueber die datenverarbeitung',
  'zur datenerhebung',
  'ueber die datenerhebung',
  'hinweise zur verarbeitung',
  'information zur verarbeitung',
  'informationen zur verarbeitung',
  'verarbeitung personenbezogener daten',
  'verarbeitung von personenbezogenen daten',
  'verarbeitung der personenbezogenen daten',
  'verarbeitung ihrer personenbezogenen daten',
  'verarbeitung ihrer daten',
  'erhebung personenbezogener daten',
  'erhebung von personenbezogenen daten',
  'privacy policy',
  'privacy notice',
  'privacy statement',
  'data protection notice',
  'data protection declaration',
  'data protection information',
]

/** Speaks of data protection: a notice, or something about it. */
export const MEDIUM: readonly string[] = [
  'datenschutz',
  'dsgvo',
  'gdpr',
  ' privacy',
  'data protection',
  'personenbezogene',
  'betroffenenrecht',
  'transparenzpflicht',
  'datenverarbeitung',
  ' ihre daten ',
  ' ihrer daten ',
  ' ihren daten ',
  'umgang mit daten',
]

/** Where notices are kept on websites of public bodies, or lead to. */
export const WEAK: readonly string[] = [
  'impressum',
  'imprint',
  'rechtliche',
  'formular',
  'download',
  'merkblaetter',
  'merkblatt',
  'vordrucke',
  'antraege',
  'service',
  'verwaltung',
  'rathaus',
  'leistungen',
  'anliegen',
  'einrichtungen',
  'fachbereich',
  'abteilung',
  'sachgebiet',
  ' amt ',
  ' aemter',
  'amt ',
  'datenschutzbeauftragte',
  'kontakt',
  'standesamt',
  'buecherei',
  'bibliothek',
  'musikschule',
  'volkshochschule',
  ' vhs ',
  'museum',
  ' kita',
  'kindergarten',
  'kindertages',
]

/** The page that the law of media asks for: the policy often stands on it or is linked from it alone. */
export const IMPRINT: readonly string[] = [
  'impressum',
  'imprint',
  'legal notice',
  'anbieterkennzeichnung',
]

/** What is renewed all the time, belongs to somebody else or does something: it holds no notice. */
export const NEGATIVE: readonly string[] = [
  ' news ',
  'neuigkeiten',
  'nachrichten',
  'aktuelles',
  ' aktuell ',
  'veranstaltung',
  'kalender',
  ' termine ',
  'pressemitteilung',
  'pressearchiv',
  ' presse ',
  'ausschreibung',
  'stellenangebot',
  'stellenanzeige',
  'satzung',
  'taetigkeitsbericht',
  'jahresbericht',
  'bekanntmachung',
  'amtsblatt',
  'mitteilungsblatt',
  'gemeindeblatt',
  'niederschrift',
  'sitzungs',
  'vortrag',
  'seminar',
  'schulung',
  'wettbewerb',
  'auszeichnung',
  ' preis ',
  'galerie',
  'webcam',
  ' wetter ',
  'gaestebuch',
  'warenkorb',
  ' login',
  ' logout',
  ' anmelden ',
  ' einloggen',
  ' registrieren',
  'passwort',
  'kennwort',
  'cookieeinstellung',
  'cookie einstellung',
  'datenschutzeinstellung',
  'privatsphaereeinstellung',
  'cookie settings',
  'privacy settings',
  'manage cookies',
  ' suche ',
  ' rss ',
  ' drucken ',
  'druckansicht',
  'druckversion',
  'weiterempfehlen',
  'vorlesen',
]

/** Parts of an address that belong to a calendar, a search or a list that goes on for ever. */
export const ENDLESS_KEYS: readonly string[] = [
  'date',
  'datum',
  'day',
  'tag',
  'month',
  'monat',
  'year',
  'jahr',
  'week',
  'kw',
  'event',
  'termin',
  'sort',
  'order',
  'q',
  'query',
  'search',
  'suche',
  'suchbegriff',
  'print',
  'replytocom',
]

/** Forms and services that other hosts do for the body. */
export const SERVICE: readonly string[] = [
  'onlineformular',
  'online formular',
  'formularserver',
  'formularcenter',
  ' formulare ',
  'onlineantrag',
  'online antrag',
  'onlinedienst',
  'online dienst',
  'onlineservice',
  'online service',
  'serviceportal',
  'buergerportal',
  'serviceskonto',
  'bewerbungsportal',
  'terminvergabe',
  'terminbuchung',
  'terminvereinbarung',
]

/** The text says that it is no longer in force. */
export const SUPERSEDED: readonly string[] = [
  'bisherige fassung',
  'bisherigen fassung',
  'alte fassung',
  'alten fassung',
  'fruehere fassung',
  'frueheren fassung',
  'vorherige fassung',
  'alte version',
  'fruehere version',
  'vorherige version',
  'veraltet',
  'nicht mehr gueltig',
  'nicht mehr aktuell',
  'nicht mehr in kraft',
  'ausser kraft',
  ' archivfassung',
  ' archivierte',
  'old version',
  'previous version',
  'superseded',
]

/** In an address they say the same, where a twin without them is there. */
export const OLD_IN_ADDRESS: readonly string[] = [
  ' alt ',
  ' old ',
  ' archiv ',
  ' archive ',
  ' backup ',
  ' bak ',
  ' veraltet ',
  ' bisher ',
]

export const PLAIN_LANGUAGE: readonly string[] = [
  'leichte sprache',
  'leichter sprache',
  'leichtesprache',
  'einfache sprache',
  'einfacher sprache',
  'gebaerdensprache',
  ' dgs ',
  'easy to read',
]

/** First folders of an address that hold a website in another language. */
export const LANGUAGE_FOLDERS: readonly string[] =
  'en eng english fr fra es it pl pol tr tur ru rus uk ua ar nl da cs cz ro bg hr sr fa hu el pt zh sv fi hsb dsb'.split(
    ' ',
  )

/** A page says that it wants to see a human. */
export const CHALLENGE: readonly string[] = [
  'ein mensch sind',
  'sie ein mensch',
  'kein roboter',
  'captcha',
  'ihre verbindung sicher',
  'browser wird geprueft',
  'browser wird ueberprueft',
  'pruefen ihren browser',
  'ueberpruefen ihren browser',
  'sicherheitspruefung',
  'sicherheitsueberpruefung',
  'checking your browser',
  'checking if the site',
  'verify you are human',
  'verifying you are human',
  'are you human',
  'are you a robot',
  'not a robot',
  'just a moment',
  'attention required',
  'unusual traffic',
  'ddos protection',
  'security check',
]

/** A script of a page is called so, when the page is a challenge. */
export const CHALLENGE_SCRIPTS: readonly string[] = [
  'challenge',
  'captcha',
  'botcheck',
  'turnstile',
]

/** A page that speaks of at least some of these may be a notice, whatever led to it. */
export const NOTICE_SIGNS: readonly string[] = [
  'personenbezogen',
  'dsgvo',
  'datenschutz',
  'verantwortlich',
  'betroffene',
  'aufsichtsbehoerde',
  'rechtsgrundlage',
  'auskunft',
  'loeschung',
  'gespeichert',
  'widersprechen',
  'beschwerde',
  'personal data',
  'gdpr',
  'controller',
  'legal basis',
]

/** What only the policy of a website speaks of. */
export const WEBSITE: readonly string[] = [
  'website',
  'webseite',
  'web seite',
  'internetseite',
  'internetauftritt',
  'internetangebot',
  'webauftritt',
  'homepage',
  'onlineangebot',
  'cookie',
  'webserver',
  'logfile',
  'log file',
  'protokolldatei',
  'ip adresse',
  'ipadresse',
  'browsertyp',
  'kontaktformular',
]

/** Names of parts of a page, as ids and classes begin with them. */
export const FOOTER_NAMES: readonly string[] =
  'footer footernav footermenu footernavigation foot fuss fusszeile fussbereich seitenfuss bottom colophon'.split(
    ' ',
  )

export const NAVIGATION_NAMES: readonly string[] = (
  'nav navi navigation navbar mainnav mainnavigation mainmenu menu menue megamenu megamenue hauptmenue hauptnavigation ' +
  'hauptnavi metanav metanavi metanavigation metamenu topnav topmenu subnav subnavi subnavigation servicenav ' +
  'servicenavigation breadcrumb breadcrumbs brotkrumen header kopf kopfzeile kopfbereich skip skiplink skiplinks ' +
  'sprungmarken sprungnavigation offcanvas sidebar langnav language sprachwahl socialmedia share pagetools'
).split(' ')

export const BANNER_NAMES: readonly string[] =
  'cookie cookies cookiebanner cookieconsent consent cc klaro cmp cmplz usercentrics borlabs'.split(
    ' ',
  )

export const MAIN_NAMES: readonly string[] =
  'main content inhalt hauptinhalt maincontent contentmain'.split(' ')
