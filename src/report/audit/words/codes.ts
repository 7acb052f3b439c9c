/** Codes of an audit in words: data for both languages, the same keys in each. */
import type {
  Decision,
  DocumentChange,
  DocumentKind,
  FindingChange,
  SiteOutcome,
  Via,
} from '../../../audit/result.ts'

interface CodeWords {
  /** A few words, for tables and filters. */
  outcome: Record<SiteOutcome | 'open', string>
  /** A sentence, for what it means. */
  outcomeMeans: Record<SiteOutcome | 'open', string>
  kind: Record<DocumentKind, [one: string, many: string]>
  decision: Record<Decision, string>
  via: Record<Via, string>
  documentChange: Record<DocumentChange, string>
  findingChange: Record<FindingChange, string>
  /** Why there was no answer. */
  answer: Record<string, string>
}

const de: CodeWords = {
  outcome: {
    found: 'Hinweis gefunden',
    'not-found': 'kein Hinweis gefunden',
    'soft-404': 'jede Adresse antwortet',
    'robot-challenge': 'verlangt einen Menschen',
    'javascript-only': 'ohne Skripte leer',
    'redirect-to-other-host': 'Weiterleitung auf andere Website',
    'notice-on-other-host': 'Hinweis auf anderer Website',
    'robots-forbidden': 'durch robots.txt untersagt',
    'robots-delay': 'verlangt zu lange Pausen',
    'opted-out': 'ausgenommen',
    blocked: 'abgewiesen',
    unreachable: 'nicht erreichbar',
    'bad-url': 'keine brauchbare Adresse',
    open: 'noch nicht untersucht',
  },
  outcomeMeans: {
    found: 'Auf der Website wurde mindestens ein Datenschutzhinweis gefunden.',
    'not-found':
      'Ein Datenschutzhinweis wurde nicht gefunden. Ob es an anderer Stelle einen gibt, ist damit nicht gesagt.',
    'soft-404':
      'Die Website antwortet auf jede Adresse, als gäbe es sie. Ob ein Hinweis fehlt, lässt sich daran nicht erkennen.',
    'robot-challenge':
      'Die Website zeigt zuerst eine Seite, die einen Menschen sehen will. Ihr Inhalt wurde nicht gelesen.',
    'javascript-only':
      'Die Website zeigt ohne Skripte keinen Inhalt. Über ihre Hinweise ist nichts gesagt.',
    'redirect-to-other-host':
      'Die Adresse der Liste leitet auf eine andere Website weiter, die nicht besucht wurde.',
    'notice-on-other-host':
      'Menü oder Fußzeile führen zum Datenschutzhinweis auf einer anderen Website, die nicht besucht wurde. Über ihn ist nichts gesagt.',
    'robots-forbidden':
      'Die robots.txt der Website untersagt den Besuch, oder sie war nicht zu lesen. Die Website wurde nicht gelesen.',
    'robots-delay':
      'Die Website verlangt zwischen zwei Abrufen längere Pausen, als abgewartet wird. Sie wurde nicht gelesen.',
    'opted-out': 'Der Betreiber möchte nicht besucht werden. Die Website wurde nicht gelesen.',
    blocked:
      'Der Server hat die Abrufe abgewiesen. Über die Hinweise der Website ist nichts gesagt.',
    unreachable: 'Die Website war nicht erreichbar. Über ihre Hinweise ist nichts gesagt.',
    'bad-url': 'Die Liste nennt keine Adresse, die besucht werden kann.',
    open: 'Die Website wurde noch nicht untersucht.',
  },
  kind: {
    policy: ['Datenschutzerklärung der Website', 'Datenschutzerklärungen von Websites'],
    sheet: ['Informationsblatt nach Art. 13 DSGVO', 'Informationsblätter nach Art. 13 DSGVO'],
    'article-14': [
      'Informationsblatt nach Art. 14 DSGVO',
      'Informationsblätter nach Art. 14 DSGVO',
    ],
  },
  decision: {
    taken: 'Hinweis',
    same: 'dasselbe Dokument',
    part: 'Teil eines Dokuments',
    variant: 'andere Fassung',
    stale: 'nicht mehr in Kraft',
    hub: 'Übersichtsseite',
    left: 'kein Hinweis',
    external: 'andere Website, nicht besucht',
  },
  via: {
    list: 'Adresse der Liste',
    footer: 'Link in der Fußzeile',
    navigation: 'Link in der Navigation',
    body: 'Link im Text',
    rel: 'als Datenschutzhinweis ausgezeichneter Link',
    sitemap: 'Sitemap',
    'fixed-path': 'übliche Adresse, ohne Link versucht',
    redirect: 'Weiterleitung',
  },
  documentChange: {
    new: 'neu',
    gone: 'entfallen',
    changed: 'geändert',
    unchanged: 'unverändert',
    unknown: 'unbekannt',
  },
  findingChange: { new: 'neu', fixed: 'behoben', open: 'weiter offen', unknown: 'unbekannt' },
  answer: {
    'bad-url': 'keine gültige Adresse',
    'blocked-port': 'unüblicher Port, nicht besucht',
    'blocked-address': 'keine öffentliche Adresse, nicht besucht',
    'opted-out': 'Betreiber möchte nicht besucht werden',
    robots: 'durch robots.txt untersagt',
    'robots-unreachable': 'robots.txt nicht zu lesen',
    'robots-delay': 'verlangt zu lange Pausen',
    dns: 'Name nicht gefunden',
    tls: 'verschlüsselte Verbindung nicht vertrauenswürdig',
    refused: 'keine Verbindung möglich',
    timeout: 'keine Antwort innerhalb der Frist',
    broken: 'Verbindung abgebrochen',
    'bad-encoding': 'Inhalt nicht zu entpacken',
    'too-large': 'zu groß',
    'redirect-loop': 'zu viele Weiterleitungen',
    'other-host': 'Weiterleitung auf andere Website, nicht besucht',
    blocked: 'abgewiesen',
    budget: 'Höchstzahl der Abrufe erreicht',
    stopped: 'Prüfung angehalten',
  },
}

const en: CodeWords = {
  outcome: {
    found: 'notice found',
    'not-found': 'no notice found',
    'soft-404': 'answers to any address',
    'robot-challenge': 'wants to see a human',
    'javascript-only': 'empty without scripts',
    'redirect-to-other-host': 'redirected to another website',
    'notice-on-other-host': 'notice on another website',
    'robots-forbidden': 'forbidden by robots.txt',
    'robots-delay': 'asks for too long pauses',
    'opted-out': 'opted out',
    blocked: 'turned away',
    unreachable: 'unreachable',
    'bad-url': 'no usable address',
    open: 'not examined yet',
  },
  outcomeMeans: {
    found: 'At least one privacy notice was found on the website.',
    'not-found':
      'A privacy notice was not found. Whether there is one elsewhere is not said by this.',
    'soft-404':
      'The website answers to any address as if it were there. Whether a notice is missing cannot be told from that.',
    'robot-challenge':
      'The website first shows a page that wants to see a human. Its content was not read.',
    'javascript-only':
      'The website shows no content without scripts. This says nothing about its notices.',
    'redirect-to-other-host':
      'The address in the list leads to another website, which was not visited.',
    'notice-on-other-host':
      'Menu or footer lead to the notice on another website, which was not visited. This says nothing about it.',
    'robots-forbidden':
      'The robots.txt of the website forbids the visit, or could not be read. The website was not read.',
    'robots-delay':
      'The website asks for longer pauses between two requests than are waited for. It was not read.',
    'opted-out': 'The operator does not want to be visited. The website was not read.',
    blocked:
      'The server turned the requests away. This says nothing about the notices of the website.',
    unreachable: 'The website could not be reached. This says nothing about its notices.',
    'bad-url': 'The list names no address that can be visited.',
    open: 'The website has not been examined yet.',
  },
  kind: {
    policy: ['privacy policy of the website', 'privacy policies of websites'],
    sheet: ['information sheet under Art. 13 GDPR', 'information sheets under Art. 13 GDPR'],
    'article-14': ['information sheet under Art. 14 GDPR', 'information sheets under Art. 14 GDPR'],
  },
  decision: {
    taken: 'notice',
    same: 'the same document',
    part: 'part of a document',
    variant: 'another version',
    stale: 'no longer in force',
    hub: 'page that lists notices',
    left: 'no notice',
    external: 'another website, not visited',
  },
  via: {
    list: 'address in the list',
    footer: 'link in the footer',
    navigation: 'link in the navigation',
    body: 'link in the text',
    rel: 'link marked as privacy policy',
    sitemap: 'sitemap',
    'fixed-path': 'usual address, tried without a link',
    redirect: 'redirect',
  },
  documentChange: {
    new: 'new',
    gone: 'gone',
    changed: 'changed',
    unchanged: 'unchanged',
    unknown: 'unknown',
  },
  findingChange: { new: 'new', fixed: 'fixed', open: 'still open', unknown: 'unknown' },
  answer: {
    'bad-url': 'no valid address',
    'blocked-port': 'unusual port, not visited',
    'blocked-address': 'no public address, not visited',
    'opted-out': 'the operator does not want to be visited',
    robots: 'forbidden by robots.txt',
    'robots-unreachable': 'robots.txt could not be read',
    'robots-delay': 'asks for too long pauses',
    dns: 'name not found',
    tls: 'encrypted connection not trustworthy',
    refused: 'no connection possible',
    timeout: 'no answer in time',
    broken: 'connection broke',
    'bad-encoding': 'content could not be unpacked',
    'too-large': 'too large',
    'redirect-loop': 'too many redirects',
    'other-host': 'redirected to another website, not visited',
    blocked: 'turned away',
    budget: 'the share of requests was used up',
    stopped: 'the audit was stopped',
  },
}

export const codeWords = { de, en }
