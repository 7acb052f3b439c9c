/** Why a document was not judged, and what to do: codes in words. `{limit}` and the like stand for details. */
import type { LintOptions } from '../lint/lint.ts'

type Lang = LintOptions['lang']
type Words = Record<Lang, string>

const reasons: Record<string, Words> = {
  missing: {
    de: 'Die Datei gibt es nicht. Bitte den Pfad prüfen.',
    en: 'There is no such file. Please check the path.',
  },
  denied: {
    de: 'Die Datei darf nicht gelesen werden. Bitte die Rechte prüfen.',
    en: 'The file may not be read. Please check its permissions.',
  },
  directory: {
    de: 'Das ist ein Verzeichnis. Bitte eine Datei darin nennen.',
    en: 'This is a directory. Please name a file in it.',
  },
  'not-a-file': {
    de: 'Das ist keine Datei, die gelesen werden kann.',
    en: 'This is not a file that can be read.',
  },
  'not-a-notice:pointer': {
    de: 'Kein Datenschutzhinweis: Der Text verweist nur auf einen Hinweis an anderer Stelle. Bitte diesen prüfen.',
    en: 'No privacy notice: the text only points to a notice elsewhere. Please check that one.',
  },
  empty: {
    de: 'Die Datei enthält keinen Text. Bitte prüfen, ob sie vollständig ist; eine Webseite bitte im Browser speichern, wenn sie ganz geladen ist.',
    en: 'The file holds no text. Please check that it is complete; save a web page from a browser once it is fully loaded.',
  },
  encrypted: {
    de: 'Die Datei ist mit einem Passwort geschützt. Bitte eine Fassung ohne Passwort prüfen.',
    en: 'The file is protected by a password. Please check a version without one.',
  },
  'no-text-layer': {
    de: 'Das PDF enthält keinen Text, vermutlich ist es ein Scan. Bitte eine Fassung mit Text prüfen oder den Text mit --ocr erkennen lassen. Das ist keine Aussage über den Inhalt.',
    en: 'The PDF holds no text; it is probably a scan. Please check a version with text, or have the text recognized with --ocr. This says nothing about the content.',
  },
  outlined: {
    de: 'Das PDF enthält keinen Text: Die Buchstaben sind als Umrisse gezeichnet, die auch --ocr nicht lesen kann. Bitte neu exportieren oder eine andere Fassung prüfen. Das ist keine Aussage über den Inhalt.',
    en: 'The PDF holds no text: its letters are drawn as outlines, which --ocr cannot read either. Please export it again or check another version. This says nothing about the content.',
  },
  'ocr-missing': {
    de: 'Das PDF ist ein Scan, und für --ocr fehlen zwei Pakete. Bitte „npm install tesseract.js @tesseract.js-data/deu“ ausführen.',
    en: 'The PDF is a scan, and --ocr needs two packages that are not installed. Please run "npm install tesseract.js @tesseract.js-data/deu".',
  },
  'ocr-failed': {
    de: 'Das PDF ist ein Scan, auf dem auch --ocr keinen Text sicher erkennt. Bitte eine Fassung mit Text oder einen besseren Scan prüfen. Das ist keine Aussage über den Inhalt.',
    en: 'The PDF is a scan on which --ocr recognizes no text with certainty. Please check a version with text or a better scan. This says nothing about the content.',
  },
  garbled: {
    de: 'Der Text des PDF ist nicht lesbar, obwohl er angezeigt wird: Die Schrift ist ohne Zeichenzuordnung eingebettet. Bitte neu exportieren oder eine andere Fassung prüfen.',
    en: 'The text of the PDF cannot be read although it is displayed: the font is embedded without a character map. Please export it again or check another version.',
  },
  'pages-without-text': {
    de: '{pages} Was lesbar ist, ist kein Datenschutzhinweis. Bitte eine Fassung mit Text prüfen oder den Text mit --ocr erkennen lassen. Das ist keine Aussage über den Inhalt.',
    en: '{pages} What can be read is no privacy notice. Please check a version with text, or have the text recognized with --ocr. This says nothing about the content.',
  },
  'no-words': {
    de: 'Die Datei enthält Zeichen, aber keine Wörter einer Sprache. Bitte prüfen, ob sie richtig gespeichert ist (UTF-8), oder eine andere Fassung prüfen.',
    en: 'The file holds characters, but no words of any language. Please check that it was saved correctly (UTF-8), or check another version.',
  },
  damaged: {
    de: 'Die Datei ist beschädigt oder unvollständig. Bitte neu herunterladen oder exportieren.',
    en: 'The file is damaged or incomplete. Please download or export it again.',
  },
  'too-large': {
    de: 'Die Datei ist größer als {limit} Bytes (Grenze: --max-bytes). Bitte die Grenze erhöhen oder eine kleinere Fassung prüfen.',
    en: 'The file is larger than {limit} bytes (limit: --max-bytes). Please raise the limit or check a smaller version.',
  },
  'unpacked-too-large': {
    de: 'Die Datei ist gepackt und wird beim Entpacken größer als erlaubt ({limit} Bytes, Grenze: --max-unpacked, oder das Hundertfache der Datei). Bitte eine kleinere Fassung prüfen.',
    en: 'The file is packed and grows beyond what is allowed when unpacked ({limit} bytes, limit: --max-unpacked, or a hundred times the file). Please check a smaller version.',
  },
  'too-many-pages': {
    de: 'Das PDF hat mehr als {limit} Seiten (Grenze: --max-pages). Bitte die Grenze erhöhen oder eine kleinere Fassung prüfen.',
    en: 'The PDF has more than {limit} pages (limit: --max-pages). Please raise the limit or check a smaller version.',
  },
  'too-long': {
    de: 'Der Text ist länger als {limit} Zeichen (Grenze: --max-characters). Bitte die Grenze erhöhen oder eine kleinere Fassung prüfen.',
    en: 'The text is longer than {limit} characters (limit: --max-characters). Please raise the limit or check a smaller version.',
  },
  unsupported: {
    de: 'Das Format {what} wird nicht gelesen. Bitte als PDF, DOCX, ODT, HTML, Markdown oder Text prüfen.',
    en: 'The format {what} is not read. Please check a PDF, DOCX, ODT, HTML, Markdown or text version.',
  },
  pointer: {
    de: 'Die Datei ist nur ein git-lfs-Verweis. Bitte „git lfs pull“ ausführen.',
    en: 'The file is only a git-lfs pointer. Please run "git lfs pull".',
  },
  data: {
    de: 'Die Datei enthält Daten (JSON), keinen Text zum Lesen. Bitte prüfen, ob statt des Dokuments eine Antwort des Servers gespeichert wurde.',
    en: 'The file holds data (JSON), not a text to read. Please check whether an answer of the server was saved instead of the document.',
  },
  binary: {
    de: 'Die Datei enthält Binärdaten und ist kein Dokument, das gelesen werden kann. Bitte neu herunterladen oder als PDF, DOCX, ODT, HTML, Markdown oder Text speichern.',
    en: 'The file holds binary data and is no document that can be read. Please download it again or save it as PDF, DOCX, ODT, HTML, Markdown or text.',
  },
  timeout: {
    de: 'Die Datei wurde nicht in {limit} Sekunden gelesen und geprüft (Grenze: --timeout). Bitte die Grenze erhöhen oder eine einfachere Fassung prüfen.',
    en: 'The file was not read and judged within {limit} seconds (limit: --timeout). Please raise the limit or check a simpler version.',
  },
  memory: {
    de: 'Die Datei braucht beim Lesen mehr als {limit} Bytes Arbeitsspeicher (Grenze: --max-memory). Bitte die Grenze erhöhen oder eine einfachere Fassung prüfen.',
    en: 'Reading the file takes more than {limit} bytes of memory (limit: --max-memory). Please raise the limit or check a simpler version.',
  },
  crashed: {
    de: 'Beim Lesen dieser Datei ist der lesende Prozess abgestürzt. Bitte die Datei neu exportieren und den Absturz als Fehler melden; die übrigen Dateien sind geprüft.',
    en: 'The process that read this file crashed. Please export the file again, and report the crash as a bug; the other files were checked.',
  },
  'no-worker': {
    de: 'Der Prozess, der Dokumente liest, ließ sich nicht starten. Bitte prüfen, ob Speicher und Prozesse frei sind und art13 vollständig installiert ist.',
    en: 'The process that reads documents could not be started. Please check that memory and processes are free, and that art13 is completely installed.',
  },
  stopped: {
    de: 'Nicht geprüft: Die Prüfung wurde vorher beendet. Bitte erneut starten.',
    en: 'Not checked: the run was ended before. Please start it again.',
  },
  internal: {
    de: 'Bei dieser Datei ist art13 selbst gescheitert ({what}). Bitte als Fehler melden; die übrigen Dateien sind geprüft.',
    en: 'art13 itself failed on this file ({what}). Please report it as a bug; the other files were checked.',
  },
  'not-a-notice:imprint': {
    de: 'Kein Datenschutzhinweis: Es scheint ein Impressum zu sein.',
    en: 'No privacy notice: it seems to be an imprint.',
  },
  'not-a-notice:form': {
    de: 'Kein Datenschutzhinweis: Es scheint ein Formular zu sein.',
    en: 'No privacy notice: it seems to be a form.',
  },
  'not-a-notice:statutes': {
    de: 'Kein Datenschutzhinweis: Es scheint eine Satzung zu sein.',
    en: 'No privacy notice: it seems to be statutes.',
  },
  'not-a-notice:contract': {
    de: 'Kein Datenschutzhinweis: Es scheint ein Vertrag oder eine Verpflichtungserklärung zu sein.',
    en: 'No privacy notice: it seems to be a contract or an undertaking.',
  },
  'not-a-notice:consent': {
    de: 'Kein Datenschutzhinweis: Es scheint eine Einwilligungserklärung ohne die Informationen nach Art. 13 DSGVO zu sein.',
    en: 'No privacy notice: it seems to be a declaration of consent without the information under Art. 13 GDPR.',
  },
  'not-a-notice:minutes': {
    de: 'Kein Datenschutzhinweis: Es scheint ein Protokoll zu sein.',
    en: 'No privacy notice: it seems to be minutes of a meeting.',
  },
  'not-a-notice:article': {
    de: 'Kein Datenschutzhinweis: Es scheint ein Artikel oder Ratgeber zum Datenschutz zu sein.',
    en: 'No privacy notice: it seems to be an article or guide on data protection.',
  },
  'not-a-notice:law': {
    de: 'Kein Datenschutzhinweis: Es scheint der Text eines Gesetzes zu sein.',
    en: 'No privacy notice: it seems to be the text of a law.',
  },
  'not-a-notice:processing-record': {
    de: 'Kein Datenschutzhinweis: Es scheint ein Verzeichnis von Verarbeitungstätigkeiten zu sein (Art. 30 DSGVO).',
    en: 'No privacy notice: it seems to be a record of processing activities (Art. 30 GDPR).',
  },
  'not-a-notice:security-measures': {
    de: 'Kein Datenschutzhinweis: Es scheint eine Liste technischer und organisatorischer Maßnahmen zu sein (Art. 32 DSGVO).',
    en: 'No privacy notice: it seems to be a list of technical and organisational measures (Art. 32 GDPR).',
  },
  'not-a-notice:cookie-banner': {
    de: 'Kein Datenschutzhinweis: Es scheint nur der Text eines Cookie-Banners zu sein. Bitte die Datenschutzerklärung selbst prüfen.',
    en: 'No privacy notice: it seems to be the text of a cookie banner only. Please check the privacy notice itself.',
  },
  'not-a-notice:login': {
    de: 'Kein Datenschutzhinweis: Es scheint eine Anmeldeseite zu sein. Bitte die Seite hinter der Anmeldung speichern und prüfen.',
    en: 'No privacy notice: it seems to be a login page. Please save and check the page behind it.',
  },
  'not-a-notice:robot-check': {
    de: 'Kein Datenschutzhinweis: Es scheint eine Abfrage gegen Roboter zu sein. Bitte die Seite im Browser speichern und prüfen.',
    en: 'No privacy notice: it seems to be a challenge against robots. Please save the page from a browser and check that.',
  },
  'not-a-notice:language': {
    de: 'Nicht geprüft: Der Text scheint weder deutsch noch englisch zu sein; nur diese Sprachen werden geprüft. Das ist keine Aussage über den Inhalt.',
    en: 'Not checked: the text seems to be written in neither German nor English; only these are checked. This says nothing about the content.',
  },
  'not-a-notice:error-page': {
    de: 'Kein Datenschutzhinweis: Es ist eine Fehlerseite.',
    en: 'No privacy notice: it is an error page.',
  },
  'not-a-notice:other': {
    de: 'Kein Datenschutzhinweis: Im Text deutet nichts auf Informationen nach Art. 13 DSGVO.',
    en: 'No privacy notice: nothing in the text points to information under Art. 13 GDPR.',
  },
}

/** The sentence for a code, with its details put in. */
export function reasonFor(
  code: string,
  lang: Lang,
  details: Record<string, string | number> = {},
): string {
  const words =
    reasons[code] ??
    (code.startsWith('not-a-notice') ? reasons['not-a-notice:other'] : reasons['damaged'])
  return (words as Words)[lang].replace(/\{([a-z]{1,20})\}/g, (_, name: string) =>
    String(details[name] ?? ''),
  )
}
