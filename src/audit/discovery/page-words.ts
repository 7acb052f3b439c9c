/** What pages and their parts are told by; entries as in words.ts. */

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
