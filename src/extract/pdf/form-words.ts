/** What forms ask for: a label is made of nothing else. In lower case, parts of a compound joined. */
const WORDS = `
  name namen vorname vornamen nachname nachnamen zuname familienname geburtsname firmenname vereinsname
  anrede titel geschlecht alter beruf nationalität staatsangehörigkeit familienstand konfession klasse
  geburtsdatum geburtsort geburtstag geb datum ort tag eintrittsdatum austrittsdatum ausstellungsdatum
  straße str strasse hausnummer hausnr nr nummer plz postleitzahl wohnort land bundesland
  anschrift adresse adresszusatz wohnanschrift
  telefon telefonnummer tel fon telefax fax faxnummer mobil mobilnummer mobiltelefon handy handynummer
  email mail emailadresse mailadresse
  iban bic swift blz bankleitzahl konto kontonummer kontonr bankverbindung kreditinstitut kreditinstituts
  geldinstitut bank kontoinhaber kontoinhabers kontoinhaberin mandatsreferenz mandatsreferenznummer
  gläubiger gläubigerid gläubigeridentifikationsnummer zahlungsempfänger zahlungsempfängers
  zahlungspflichtige zahlungspflichtiger zahlungspflichtigen unterschrift unterschriften stempel
  mitgliedsnummer mitgliedsnr kundennummer kundennr steuernummer antragsnummer vertragsnummer
  mitglied mitglieds mitglieder neumitglied neumitglieds neumitgliedes antragsteller antragstellers antragstellerin
  erziehungsberechtigte erziehungsberechtigten erziehungsberechtigter sorgeberechtigte sorgeberechtigten
  minderjährige minderjährigen gesetzlich gesetzliche gesetzlichen vertreter vertreters eltern elternteil kindes
  first last full surname date place birth street city zip code postal country phone signature
`

/** Words between them. */
const SMALL = `
  und oder bzw der die das des dem den bei von vom ggf auch für mein meine meiner ihr ihre ihrer r n in s of and or
`

const setOf = (words: string) => new Set(words.trim().split(/\s+/))
const fields = setOf(WORDS)
const small = setOf(SMALL)

/** Whether a text is made of nothing but what forms ask for, such as `Name, Vorname` or `Ort, Datum, Unterschrift`. */
export function isFieldLabel(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/\([^()]{0,80}\)?/g, ' ')
    .replace(/-/g, '')
    .split(/[\s,;:.*_…/()]+/u)
    .filter((word) => word !== '' && !small.has(word))
  return words.length > 0 && words.every((word) => fields.has(word))
}
