/** Why an address was taken or left: codes of the search of a site, in words. */
import type { Lang, Words } from '../../../rules/rule.ts'

const why: Record<string, Words> = {
  'says-all': {
    de: 'nennt, wer verantwortlich ist, wozu Daten verarbeitet werden, und Rechte oder die Aufsichtsbehörde',
    en: 'says who is responsible, what data are processed for, and rights or the authority',
  },
  'named-and-says-some': {
    de: 'heißt wie ein Hinweis und sagt zwei der drei Dinge, an denen ein Hinweis erkannt wird',
    en: 'is called a notice and says two of the three things by which a notice is known',
  },
  'unreadable-notice': {
    de: 'heißt wie ein Hinweis; der Inhalt ließ sich nicht lesen, etwa bei einem Scan',
    en: 'is called a notice; its content could not be read, as of a scan',
  },
  'says-all-in-parts': {
    de: 'sagt auf allen Seiten zusammen, was ein Hinweis sagt',
    en: 'says over its pages together what a notice says',
  },
  'same-content': {
    de: 'derselbe Inhalt wie ein anderes Dokument',
    en: 'the same content as another document',
  },
  'further-page': { de: 'eine weitere Seite eines Hinweises', en: 'a further page of a notice' },
  'other-language': { de: 'dasselbe in einer anderen Sprache', en: 'the same in another language' },
  'plain-language': { de: 'dasselbe in leichter Sprache', en: 'the same in plain language' },
  'says-superseded': {
    de: 'sagt selbst, dass es nicht mehr gilt',
    en: 'says itself that it is no longer in force',
  },
  'old-address': {
    de: 'die Adresse nennt eine alte Fassung, und es gibt eine neuere',
    en: 'the address speaks of an old version, and there is a newer one',
  },
  'lists-notices': {
    de: 'enthält vor allem Links zu Hinweisen',
    en: 'holds little but links to notices',
  },
  'linked-notice': {
    de: 'als Hinweis verlinkt, auf einer anderen Website',
    en: 'linked to as a notice, on another website',
  },
  'linked-service': {
    de: 'als Dienst oder Formular der Stelle verlinkt, auf einer anderen Website',
    en: 'linked to as a service or form of the body, on another website',
  },
  redirected: {
    de: 'Ziel einer Weiterleitung auf eine andere Website',
    en: 'where a redirect to another website leads',
  },
  home: { de: 'die Startseite', en: 'the home page' },
  'not-a-notice': {
    de: 'der Inhalt ist kein Datenschutzhinweis',
    en: 'the content is no privacy notice',
  },
  'says-too-little': {
    de: 'spricht von Datenschutz, sagt aber zu wenig für einen Hinweis',
    en: 'speaks of data protection, but says too little for a notice',
  },
  'not-a-document': { de: 'kein Text und kein Dokument', en: 'neither text nor a document' },
  forwards: { de: 'führt nur auf eine andere Seite', en: 'only sends on to another page' },
  'soft-404': {
    de: 'antwortet wie eine Adresse, die es nicht gibt',
    en: 'answers as an address that does not exist',
  },
  'robot-challenge': { de: 'verlangt einen Menschen', en: 'wants to see a human' },
  'javascript-only': {
    de: 'zeigt ohne Skripte keinen Inhalt',
    en: 'shows no content without scripts',
  },
  'http-error': {
    de: 'der Server antwortet mit einem Fehler',
    en: 'the server answers with an error',
  },
  'dead-link': { de: 'unter der Adresse ist nichts', en: 'there is nothing at the address' },
  unreadable: { de: 'der Inhalt ließ sich nicht lesen', en: 'the content could not be read' },
  robots: {
    de: 'durch robots.txt untersagt, nicht angesehen',
    en: 'forbidden by robots.txt, not looked at',
  },
  failed: { de: 'nicht zu bekommen', en: 'could not be had' },
  blocked: {
    de: 'der Server hat die Abrufe abgewiesen',
    en: 'the server turned the requests away',
  },
  budget: {
    de: 'die Höchstzahl der Abrufe für diese Website war erreicht',
    en: 'the share of requests for this website was used up',
  },
  'other-words': {
    de: 'die Worte des Links sprechen von etwas anderem',
    en: 'the words of the link speak of something else',
  },
  'not-asked': {
    de: 'nicht aussichtsreich genug für die Abrufe, die eine Website bekommt',
    en: 'not promising enough for the requests that one website gets',
  },
}

/** The sentence of the code; a code without one stands for itself. */
export function whyInWords(code: string, lang: Lang): string {
  return why[code]?.[lang] ?? code
}
