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
    de: 'Das ist ein Verzeichnis, keine Datei.',
    en: 'This is a directory, not a file.',
  },
  'not-a-file': {
    de: 'Das ist keine Datei, die gelesen werden kann.',
    en: 'This is not a file that can be read.',
  },
  'not-a-notice:pointer': {
    de: 'Kein Datenschutzhinweis: Der Text verweist nur auf einen Hinweis an anderer Stelle. Bitte diesen prüfen.',
    en: 'No privacy notice: the text only points to a notice elsewhere. Please check that one.',
  },
  empty: { de: 'Die Datei enthält keinen Text.', en: 'The file holds no text.' },
  encrypted: {
    de: 'Die Datei ist mit einem Passwort geschützt. Bitte eine Fassung ohne Passwort prüfen.',
    en: 'The file is protected by a password. Please check a version without one.',
  },
  'no-text-layer': {
    de: 'Das PDF enthält keinen Text, vermutlich ist es ein Scan. Bitte eine Fassung mit Text prüfen. Das ist keine Aussage über den Inhalt.',
    en: 'The PDF holds no text; it is probably a scan. Please check a version with text. This says nothing about the content.',
  },
  garbled: {
    de: 'Der Text des PDF ist nicht lesbar, obwohl er angezeigt wird: Die Schrift ist ohne Zeichenzuordnung eingebettet. Bitte neu exportieren oder eine andere Fassung prüfen.',
    en: 'The text of the PDF cannot be read although it is displayed: the font is embedded without a character map. Please export it again or check another version.',
  },
  damaged: {
    de: 'Die Datei ist beschädigt oder unvollständig. Bitte neu herunterladen oder exportieren.',
    en: 'The file is damaged or incomplete. Please download or export it again.',
  },
  'too-large': {
    de: 'Die Datei ist größer als {limit} Bytes (Grenze: --max-bytes).',
    en: 'The file is larger than {limit} bytes (limit: --max-bytes).',
  },
  'unpacked-too-large': {
    de: 'Die Datei ist gepackt und wird beim Entpacken größer als erlaubt ({limit} Bytes, Grenze: --max-unpacked, oder das Hundertfache der Datei).',
    en: 'The file is packed and grows beyond what is allowed when unpacked ({limit} bytes, limit: --max-unpacked, or a hundred times the file).',
  },
  'too-many-pages': {
    de: 'Das PDF hat mehr als {limit} Seiten (Grenze: --max-pages).',
    en: 'The PDF has more than {limit} pages (limit: --max-pages).',
  },
  'too-long': {
    de: 'Der Text ist länger als {limit} Zeichen (Grenze: --max-characters).',
    en: 'The text is longer than {limit} characters (limit: --max-characters).',
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
    de: 'Die Datei enthält Daten (JSON), keinen Text zum Lesen.',
    en: 'The file holds data (JSON), not a text to read.',
  },
  binary: {
    de: 'Die Datei enthält Binärdaten und ist kein Dokument, das gelesen werden kann.',
    en: 'The file holds binary data and is no document that can be read.',
  },
  timeout: {
    de: 'Die Datei konnte nicht in {limit} Sekunden gelesen werden (Grenze: --timeout).',
    en: 'The file could not be read within {limit} seconds (limit: --timeout).',
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
    de: 'Kein Datenschutzhinweis: Es scheint ein Vertrag zu sein.',
    en: 'No privacy notice: it seems to be a contract.',
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
