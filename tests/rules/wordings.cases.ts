/** How real notices put what a rule is about, and what only looks like it; all bodies are invented. */
import type { Wording } from './wording.ts'

export const wordings: Record<string, readonly Wording[]> = {
  'citation-out-of-range': [
    {
      gives: 'fires',
      text: '## Rechtsgrundlage\n\nDie Verarbeitung Ihrer Bewerbungsdaten stützt sich auf Art. 6 Abs. 1 Satz 1 Buchst. h DSGVO.',
    },
    {
      gives: 'fires',
      text: 'Ihnen steht ein Recht auf Datenübertragbarkeit nach Art. 20 Abs. 7 DS-GVO zu.',
    },
    {
      gives: 'fires',
      text: 'Besondere Kategorien verarbeiten wir gemäß Artikel 9 Absatz 2 Buchstabe k der Datenschutz-Grundverordnung.',
    },
    { gives: 'fires', text: 'Our processing is based on Article 6(1)(g) GDPR.' },
    {
      gives: 'silent',
      text: 'Die Verarbeitung erfolgt gemäß Art. 6 Abs. 1 UAbs. 1 Buchst. e, Abs. 3 DSGVO i. V. m. § 4 ThürDSG.',
    },
    {
      gives: 'silent',
      text: 'Grundlage der Speicherung ist Art. 6 Abs. 4 DSGVO sowie Art. 89 DSGVO; nach Erwägungsgrund 173 gilt nichts anderes.',
    },
  ],
  'right-article-mismatch': [
    {
      gives: 'fires',
      text: '- Auskunft über die gespeicherten Daten (Art. 15 DSGVO)\n- Berichtigung unrichtiger Daten (Art. 16 DSGVO)\n- Einschränkung der Verarbeitung (Art. 20 DSGVO)',
    },
    {
      gives: 'fires',
      text: 'Nach Artikel 20 DS-GVO können Sie der Verarbeitung jederzeit widersprechen.',
    },
    {
      gives: 'fires',
      text: '**Recht auf Datenübertragbarkeit:** Gemäß Art. 21 DSGVO erhalten Sie Ihre Daten in einem gängigen Format.',
    },
    { gives: 'fires', text: 'You have the right to erasure under Article 16 GDPR.' },
    {
      gives: 'fires',
      text: 'Ihr Beschwerderecht bei einer Aufsichtsbehörde ergibt sich aus Art. 78 DSGVO.',
    },
    {
      gives: 'silent',
      text: 'Sie haben das Recht auf Auskunft (Art. 15), Berichtigung (Art. 16), Löschung (Art. 17), Einschränkung (Art. 18), Übertragbarkeit (Art. 20) und Widerspruch (Art. 21 DSGVO).',
    },
    {
      gives: 'silent',
      text: 'Haben Sie Widerspruch nach Art. 21 Abs. 1 DSGVO eingelegt, können Sie nach Art. 18 Abs. 1 lit. d DSGVO die Einschränkung verlangen.',
    },
  ],
  'citation-incomplete': [
    {
      gives: 'fires',
      text: '## Zwecke und Rechtsgrundlagen\n\nFür die Anmeldung zum Ferienlager gilt Art. 6 Abs. 1 lit. b DSGVO.\n\nGesundheitsdaten der Kinder verarbeiten wir auf Grundlage des Artikels 9 Abs. 2 DSGVO und Art. 6 Abs. 1 lit. a DSGVO.',
    },
    {
      gives: 'fires',
      text: 'The legal basis for the newsletter is Article 6(1) GDPR. The shop rests on Article 6(1)(b) GDPR.',
    },
    {
      gives: 'silent',
      text: 'Die Zulässigkeit richtet sich nach Art. 6 DSGVO. Rechtsgrundlage ist Ihre Einwilligung nach Art. 6 Abs. 1 lit. a DSGVO.',
    },
    {
      gives: 'silent',
      text: 'Rechtsgrundlage ist Art. 6 Absatz 1 Buchstabe c DSGVO in Verbindung mit Art. 9 Abs. 2 Buchstabe h DSGVO.',
    },
  ],
  'outdated-safe-harbor': [
    {
      gives: 'fires',
      text: 'Google hat sich dem Safe-Harbor-Abkommen zwischen der EU und den USA unterworfen.',
    },
    {
      gives: 'fires',
      text: 'Die Kartendienst Inc. beachtet die Datenschutzbestimmungen des "Safe Harbor"-Abkommens und ist beim "Safe Harbor"-Programm des US-Handelsministeriums registriert.',
    },
    {
      gives: 'fires',
      text: 'The provider in the United States participates in the Safe Harbor Framework.',
    },
    {
      gives: 'silent',
      text: 'Den Beschluss über Safe Harbor hat der Gerichtshof 2015 aufgehoben; für die USA gilt das Data Privacy Framework.',
    },
    {
      gives: 'silent',
      text: 'The host is covered by the safe harbor provisions of the Digital Millennium Copyright Act.',
    },
  ],
  'outdated-scc': [
    {
      gives: 'fires',
      text: 'Mit dem Anbieter in den USA haben wir Standardvertragsklauseln (2010/87/EU) abgeschlossen.',
    },
    {
      gives: 'fires',
      text: 'Transfers to India are governed by the standard contractual clauses under Commission Decision 2010/87/EU.',
    },
    {
      gives: 'silent',
      text: 'Die früheren Standardvertragsklauseln (2010/87/EU) haben wir durch die neuen Klauseln (EU) 2021/914 abgelöst.',
    },
    {
      gives: 'silent',
      text: 'Für die Übermittlung in die USA gelten Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914.',
    },
  ],
  'foreign-land-act': [
    {
      gives: 'fires',
      text: 'Verantwortlich: Gemeinde Auental, Dorfstraße 1, 01589 Auental\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO i. V. m. Art. 4 Abs. 1 BayDSG.',
    },
    {
      gives: 'fires',
      text: 'Verantwortlich: Stadt Auental, Rathausplatz 1, 70173 Auental\n\nWir verarbeiten die Daten nach § 3 NDSG zur Erfüllung unserer Aufgaben.',
    },
    {
      gives: 'fires',
      text: 'Controller: Stadt Auental, Rathausplatz 1, 80331 Auental\n\nThe legal basis is Article 6(1)(e) GDPR in conjunction with section 3 HDSIG.',
    },
    {
      gives: 'silent',
      text: 'Verantwortlich: Stadt Auental, Rathausplatz 1, 80331 Auental\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO i. V. m. Art. 4 BayDSG und § 67a SGB X.',
    },
    {
      gives: 'silent',
      text: 'Verantwortlich: Stadt Auental, Rathausplatz 1, 80331 Auental\n\nWohnen Sie in Hessen, können Sie sich auch an den Hessischen Beauftragten für Datenschutz wenden.',
    },
  ],
  'basis-per-purpose': [
    {
      gives: 'fires',
      text: '## Rechtsgrundlagen der Verarbeitung\n\nWir verarbeiten Ihre Daten auf Grundlage von Art. 6 Abs. 1 lit. a (Einwilligung), lit. b (Vertrag), lit. c (rechtliche Verpflichtung) und lit. f (berechtigte Interessen) DSGVO.',
    },
    {
      gives: 'fires',
      text: '## Legal bases\n\nWe process personal data on the basis of Art. 6(1)(a), (b), (c) and (f) GDPR.',
    },
    {
      gives: 'silent',
      text: '## Rechtsgrundlagen\n\n- Versand des Rundbriefs: Art. 6 Abs. 1 lit. a DSGVO\n- Mitgliederverwaltung: Art. 6 Abs. 1 lit. b DSGVO\n- Vereinschronik: Art. 6 Abs. 1 lit. f DSGVO',
    },
    {
      gives: 'silent',
      text: '## Rechtsgrundlagen\n\nSoweit wir eine Einwilligung einholen, dient Art. 6 Abs. 1 lit. a DSGVO als Rechtsgrundlage. Für Verträge gilt lit. b, für rechtliche Pflichten lit. c, zur Wahrung unserer Interessen lit. f.\n\n## Kontaktformular\n\nIhre Anfrage bearbeiten wir nach Art. 6 Abs. 1 lit. b DSGVO.',
    },
    {
      gives: 'fires',
      text: '## Rechtsgrundlage\n\nRechtsgrundlagen der Verarbeitung sind:\n\n- Art. 6 Abs. 1 lit. a DSGVO\n- Art. 6 Abs. 1 lit. b DSGVO\n- Art. 6 Abs. 1 lit. c DSGVO\n- Art. 6 Abs. 1 lit. f DSGVO',
    },
    {
      gives: 'silent',
      text: '## Rechtsgrundlage\n\nWir verarbeiten Daten auf Basis der folgenden Rechtsgrundlagen:\n\n- Art. 6 Abs. 1 lit. a DSGVO (Newsletter)\n- Art. 6 Abs. 1 lit. b DSGVO (Bestellung)\n- Art. 6 Abs. 1 lit. f DSGVO (Statistik)',
    },
  ],
  'source-of-data': [
    {
      gives: 'fires',
      text: '# Datenschutzhinweise gemäß Art. 13, 14 DSGVO für das Einwohnermeldeamt\n\nWir verarbeiten die bei der Anmeldung angegebenen Daten.',
    },
    {
      gives: 'fires',
      text: '# Datenschutzinformation nach Artikel 13 und Artikel 14 DSGVO\n\n## Zweck\n\nPrüfung des Wohngeldantrags.',
    },
    {
      gives: 'fires',
      text: '# Datenschutzhinweise\n\n## Kategorien und Herkunft\n\nSoweit erforderlich, verarbeiten wir Daten, die wir zulässigerweise von Dritten erhalten haben.',
    },
    {
      gives: 'silent',
      text: '# Datenschutzhinweise nach Art. 13 DSGVO\n\nWir erheben die Daten unmittelbar bei Ihnen. Aus anderen Quellen stammen keine Daten.',
    },
    {
      gives: 'silent',
      text: '# Datenschutzhinweise nach Art. 13 und 14 DSGVO\n\n## Herkunft der Daten\n\nName, Anschrift und Geburtsdatum werden bei der Meldebehörde abgerufen, Flurstücksdaten beim Grundbuchamt.',
    },
  ],
  'false-hurdles': [
    {
      gives: 'fee',
      text: '## Rechte\n\nFür eine zweite Auskunft innerhalb eines Jahres berechnen wir eine Bearbeitungsgebühr von 15 Euro.',
    },
    {
      gives: 'written',
      text: '## Ihre Rechte\n\nDas Auskunftsersuchen ist schriftlich an die oben genannte Anschrift zu richten.',
    },
    {
      gives: 'written',
      text: '## Widerruf\n\nSie können Ihre Einwilligung jederzeit widerrufen. Der Widerruf ist schriftlich an den Vorstand zu richten.',
    },
    {
      gives: 'written',
      text: '## Ihre Rechte\n\nBitte beachten Sie, dass ein Widerspruch nur in Schriftform wirksam ist.',
    },
    {
      gives: 'identity',
      text: '## Auskunft\n\nDamit wir Ihren Antrag auf Auskunft bearbeiten können, legen Sie bitte stets eine Ausweiskopie bei.',
    },
    {
      gives: 'late',
      text: '## Auskunftsrecht\n\nSie erhalten die Auskunft spätestens nach sechs Wochen.',
    },
    {
      gives: 'silent',
      text: '## Ihre Rechte\n\nIhren Antrag können Sie schriftlich, per E-Mail oder zur Niederschrift stellen. Eine Auskunft ist unentgeltlich.',
    },
    {
      gives: 'silent',
      text: '## Ihre Rechte\n\nFür weitere Kopien können wir ein angemessenes Entgelt auf Grundlage der Verwaltungskosten verlangen.',
    },
    {
      gives: 'silent',
      text: '## Gebühren\n\nFür die Ausstellung des Reisepasses erheben wir eine Gebühr. Auskunft nach Art. 15 DSGVO ist kostenlos.',
    },
  ],
  'voluntary-despite-duty': [
    {
      gives: 'fires',
      text: '## Bereitstellung\n\nDie Bereitstellung Ihrer Daten erfolgt freiwillig. Nach § 90 AO sind Sie verpflichtet, die für die Besteuerung erheblichen Tatsachen anzugeben.',
    },
    {
      gives: 'fires',
      text: '## Pflicht zur Bereitstellung\n\nIhre Angaben sind freiwillig. Zur Mitwirkung sind Sie gesetzlich verpflichtet; ohne Ihre Daten kann der Antrag nicht bearbeitet werden.',
    },
    {
      gives: 'fires',
      text: '## Müssen Sie Daten bereitstellen?\n\nAlle Angaben sind freiwillig. Das Bundesmeldegesetz schreibt vor, dass Sie diese Daten machen müssen.',
    },
    {
      gives: 'fires',
      text: '## Freiwilligkeit\n\nDie Angaben sind freiwillig. Es besteht eine gesetzliche Auskunftspflicht nach § 17 GewO.',
    },
    {
      gives: 'silent',
      text: '## Pflicht zur Angabe\n\nName und Anschrift müssen Sie nach § 17 BMG angeben. Die Angabe von Telefonnummer und E-Mail-Adresse ist freiwillig.',
    },
    {
      gives: 'silent',
      text: '## Pflicht zur Angabe\n\nDie Angaben sind freiwillig, eine gesetzliche Pflicht besteht nicht. Ohne die Angaben können wir Sie nicht benachrichtigen.',
    },
  ],
  'joint-control-essence': [
    {
      gives: 'fires',
      text: '## Verantwortliche\n\nGemeinsam Verantwortliche im Sinne von Art. 26 DSGVO sind die Gemeinde Auental und der Kreis Auental.',
    },
    {
      gives: 'fires',
      text: '## Wer ist verantwortlich?\n\nDas Portal betreiben wir zusammen mit der Bergland Tourismus GmbH in gemeinsamer Verantwortlichkeit.',
    },
    {
      gives: 'fires',
      text: '## Joint controllership\n\nThe University of Auental and the Auental Institute act as joint controllers under Article 26 GDPR.',
    },
    {
      gives: 'silent',
      text: '## Gemeinsame Verantwortung\n\nDie Gemeinde Auental und der Kreis sind gemeinsam verantwortlich (Art. 26 DSGVO). Im Vertrag ist geregelt, dass die Gemeinde die Betroffenenrechte erfüllt und der Kreis die Technik betreibt.',
    },
    {
      gives: 'silent',
      text: 'Verantwortlicher ist die Stelle, die allein oder gemeinsam mit anderen über die Zwecke und Mittel der Verarbeitung entscheidet. Wir sind allein verantwortlich.',
    },
  ],
  'two-controllers': [
    {
      gives: 'fires',
      text: '# Datenschutzerklärung\n\n## Verantwortlicher\n\nVerantwortlich für die Datenverarbeitung ist die Auental Wohnbau GmbH, Seestraße 4, 24103 Kiel.\n\n## Ihre Rechte\n\nSie haben ein Recht auf Auskunft.\n\n## Verantwortliche Stelle im Sinne der DSGVO\n\nHafenkontor Immobilien GmbH, Deichweg 9, 20457 Hamburg',
    },
    {
      gives: 'fires',
      text: '# Privacy notice\n\n## Controller\n\nAuental Housing Ltd, 4 Lake Road, Auental\n\n## Purpose\n\nWe handle your rent.\n\n## Data controller\n\nHarbour Estates GmbH, Deichweg 9, 20457 Hamburg',
    },
    {
      gives: 'silent',
      text: '# Datenschutzerklärung\n\n## Verantwortlicher\n\nAuental Wohnbau GmbH, Seestraße 4, 24103 Kiel\n\n## Facebook\n\nVerantwortlich für die Seite ist neben uns die Meta Platforms Ireland Ltd., Dublin.',
    },
    {
      gives: 'silent',
      text: '# Datenschutzhinweise zur Wahl\n\n## Verantwortlicher\n\nGemeinde Auental, Dorfplatz 2, 07330 Auental. Für das Wählerverzeichnis ist die Wahlleiterin der Gemeinde Auental verantwortlich.',
    },
  ],
  'two-dpos': [
    {
      gives: 'fires',
      text: '# Datenschutzhinweise der Stadt Auental\n\n## Datenschutzbeauftragte/r\n\nStadt Auental, Behördlicher Datenschutz, datenschutz@auental.example\n\n## Zwecke\n\nWir bearbeiten den Antrag.\n\n## Behördlicher Datenschutzbeauftragter\n\nKanzlei Bergland, dsb@kanzlei-bergland.example',
    },
    {
      gives: 'fires',
      text: '# Privacy notice of Auental Ltd\n\n## Data protection officer\n\ndpo@auental.example\n\n## Purpose\n\nWe answer your request.\n\n## Data protection officer\n\nprivacy-officer@bergland.example',
    },
    {
      gives: 'silent',
      text: '# Datenschutzhinweise der Stadt Auental\n\n## Datenschutzbeauftragter\n\ndatenschutz@auental.example\n\n## Videokonferenz\n\nDen Datenschutzbeauftragten des Anbieters erreichen Sie unter dpo@meetfabrik.example.',
    },
    {
      gives: 'silent',
      text: '# Datenschutzhinweise der Stadt Auental\n\n## Datenschutzbeauftragter\n\ndatenschutz@auental.example\n\n## Aufsicht\n\nDer Landesbeauftragte für den Datenschutz ist unter poststelle@tlfdi.example erreichbar.',
    },
  ],
  'foreign-controller-left': [
    {
      gives: 'fires',
      text: '# Datenschutzhinweise Gewerbeamt\n\n## Verantwortlicher\n\nStadt Auental, Marktplatz 1, 07330 Auental, gewerbe@auental.example\n\n## Widerruf\n\nIhre Einwilligung können Sie gegenüber der Stadt Tannrode widerrufen. Richten Sie den Widerruf an gewerbeamt@tannrode.example.',
    },
    {
      gives: 'silent',
      text: '# Datenschutzhinweise\n\n## Verantwortlicher\n\nGemeinde Auental, Marktplatz 1, 12345 Auental\n\n## Datenschutzbeauftragter\n\nDen gemeinsamen Datenschutzbeauftragten erreichen Sie beim Landkreis Bergland, dsb@kreis-bergland.example.',
    },
    {
      gives: 'silent',
      text: '# Datenschutzhinweise\n\n## Verantwortlicher\n\nGemeinde Auental, Marktplatz 1, 12345 Auental\n\n## Empfänger\n\nDie Kasse führt die Stadt Tannrode (kasse@tannrode.example) für uns. Die Stadt Tannrode erhält Name und Betrag.',
    },
  ],
  'service-mismatch': [
    {
      gives: 'fires',
      text: '# Datenschutzhinweise für Online-Meetings mit Zoom\n\n## Zweck\n\nWir nutzen Microsoft Teams, um Besprechungen durchzuführen.\n\n## Empfänger\n\nDer Anbieter von Microsoft Teams erhält die Daten.',
    },
    {
      gives: 'fires',
      text: '# Datenschutzinformation BigBlueButton\n\n## Welche Daten\n\nBei der Nutzung von Zoom werden Name und IP-Adresse verarbeitet. Zoom ist ein Dienst der Zoom Communications.',
    },
    {
      gives: 'fires',
      text: '# Privacy notice for Microsoft Teams\n\n## Purpose\n\nWe use Zoom to hold meetings. Zoom stores recordings.',
    },
    {
      gives: 'silent',
      text: '# Datenschutzhinweise zu Videokonferenzen\n\nWir nutzen Zoom, Microsoft Teams und BigBlueButton.',
    },
    {
      gives: 'silent',
      text: '# Datenschutzhinweise zu Zoom\n\nWir nutzen Zoom. Zuvor nutzten wir Microsoft Teams.',
    },
  ],
  'wrong-authority': [
    {
      gives: 'fires',
      text: '# Datenschutzhinweise der Stadt Auental\n\nVerantwortlich ist die Stadt Auental, Marktplatz 1, 80331 Auental.\n\nZuständige Aufsichtsbehörde ist der Sächsische Datenschutzbeauftragte.',
    },
    {
      gives: 'silent',
      text: '# Datenschutzhinweise der Stadt Auental\n\nVerantwortlich ist die Stadt Auental, Marktplatz 1, 01067 Auental.\n\nZuständige Aufsichtsbehörde ist der Sächsische Datenschutzbeauftragte.',
    },
  ],
  'outdated-law': [
    {
      gives: 'silent',
      text: 'Verantwortlich ist die Stadt Auental, Marktplatz 1, 01067 Auental.\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO. Rechnungen und Buchungsbelege bewahren wir zehn Jahre auf.',
    },
    {
      gives: 'fires',
      text: 'Verantwortlich ist die Auental Holz GmbH, Marktplatz 1, 01067 Auental.\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO. Rechnungen und Buchungsbelege bewahren wir zehn Jahre auf.',
    },
  ],
  'right-to-object': [
    {
      gives: '!partial',
      text: '# Rundbrief\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\nSie können der Verarbeitung Ihrer Daten aus Gründen, die sich aus Ihrer besonderen Situation ergeben, und der Verarbeitung für Zwecke der Direktwerbung jederzeit ohne Angabe von Gründen widersprechen.',
    },
    {
      gives: 'pass',
      text: '# Rundbrief\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\nSie haben das Recht, der Verarbeitung Ihrer Daten, auch zu Zwecken der Direktwerbung, jederzeit zu widersprechen.',
    },
    {
      gives: 'pass',
      text: '# Rundbrief\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\nWiderspruchsrecht: Verarbeiten wir Daten auf Grundlage berechtigter Interessen oder zur Direktwerbung, können Sie jederzeit Widerspruch einlegen.',
    },
    {
      gives: 'incomplete',
      text: '# Rundbrief\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\nDer Verwendung Ihrer Daten für Werbung und Marktforschung können Sie widersprechen.',
    },
    {
      gives: 'incomplete',
      text: '# Rundbrief\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\nDer Verarbeitung zum Zweck der Direktwerbung können Sie jederzeit widersprechen.',
    },
    {
      gives: 'incomplete',
      text: '# Rundbrief\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\nDem Newsletter und der Verarbeitung zu Werbezwecken können Sie widersprechen.',
    },
    {
      gives: 'pass',
      text: '# Rundbrief\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\nDer Verarbeitung nach Art. 6 Abs. 1 lit. f DSGVO und der Direktwerbung können Sie widersprechen.',
    },
  ],
  'transfer-contradiction': [
    {
      gives: 'fires',
      text: '# Hinweise\n\n## Drittlandübermittlung\n\nIn ein Land außerhalb der EU oder des EWR übermitteln wir nichts. Wir nutzen Mailchimp der Intuit Inc., USA.',
    },
    {
      gives: 'fires',
      text: '# Hinweise\n\n## Drittlandübermittlung\n\nIn Drittstaaten geben wir keinerlei Daten weiter. Wir nutzen Mailchimp der Intuit Inc., USA.',
    },
    {
      gives: 'fires',
      text: '# Hinweise\n\n## Drittlandübermittlung\n\nAn Empfänger außerhalb der Europäischen Union gelangen Ihre Daten nicht. Wir nutzen Mailchimp der Intuit Inc., USA.',
    },
    {
      gives: 'fires',
      text: '# Hinweise\n\n## Drittlandübermittlung\n\nIhre Daten verlassen die EU zu keinem Zeitpunkt. Wir nutzen Mailchimp der Intuit Inc., USA.',
    },
    {
      gives: 'fires',
      text: '# Hinweise\n\n## Drittlandübermittlung\n\nWir schicken nichts in Länder außerhalb der EU. Wir nutzen Mailchimp der Intuit Inc., USA.',
    },
    {
      gives: 'fires',
      text: '# Hinweise\n\n## Drittlandübermittlung\n\nNiemand außerhalb der EU bekommt Ihre Daten. Wir nutzen Mailchimp der Intuit Inc., USA.',
    },
    {
      gives: 'fires',
      text: '# Hinweise\n\n## Drittlandübermittlung\n\nWe send nothing to countries outside the European Economic Area. We use Mailchimp by Intuit Inc., USA.',
    },
    {
      gives: 'fires',
      text: '# Hinweise\n\n## Drittlandübermittlung\n\nEin Export der Daten in Drittländer ist nicht vorgesehen. Wir nutzen Mailchimp der Intuit Inc., USA.',
    },
    {
      gives: 'silent',
      text: '# Notice\n\n## Third countries\n\nOur meeting tool is run by Meetfab Inc., USA. There the level of protection may not be equivalent, and it may not be possible to enforce your rights in a third country.',
    },
  ],
  'empty-field': [
    {
      gives: 'silent',
      text: '# Hinweise\n\nWir erheben wenig.\n\n## Kontakt\n\n## Formular\n\nWir lesen Ihre Nachricht.\n\n## Laden\n\n## Bestellung\n\nWir liefern Ihre Ware.\n\n## Werbung\n\n## Rundbrief\n\nWir senden den Rundbrief.',
    },
    {
      gives: 'section',
      text: '# Hinweise\n\nWir erheben wenig.\n\n## Formular\n\nWir lesen Ihre Nachricht.\n\n## Plugins und Karten',
    },
    {
      gives: 'silent',
      text: '# Hinweise\n\nWir erheben wenig.\n\n## A) Website\n\n## Formular\n\nWir lesen Ihre Nachricht.',
    },
  ],
  'objection-not-highlighted': [
    {
      gives: 'silent',
      text: '# Hinweise\n\nGrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\n## Ihre Rechte\n\n- Auskunft (Art. 15 DSGVO)\n- Widerspruch: Aus Gründen, die in Ihrer besonderen Situation liegen, können Sie jederzeit Widerspruch gegen die Verarbeitung einlegen, die wir auf Art. 6 Abs. 1 lit. f DSGVO stützen.',
    },
    {
      gives: 'fires',
      text: '# Hinweise\n\nGrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\n## Ihre Rechte\n\n- Auskunft (Art. 15 DSGVO)\n- Widerspruch (Art. 21 DSGVO)',
    },
  ],
}
