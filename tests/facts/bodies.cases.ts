/** Notices of invented bodies in the shapes that real ones have, and what a reader is told of who is responsible. */
import type { Fact } from '../../src/facts/fact.ts'

type Stated = Fact<unknown>['stated']

export interface BodyCase {
  name: string
  text: string
  expected: {
    controller?: Stated
    contact?: Stated
    officer?: Stated
    body?: string
    /** Country, and the Land where it is told. */
    seat?: string
  }
}

export const bodyCases: readonly BodyCase[] = [
  {
    name: 'heading on both',
    text: '# Datenschutz\n\n## 1. Kontaktdaten des Verantwortlichen sowie des Datenschutzbeauftragten\n\nDer Schutz der Daten ist uns, der Stadtwerke Auental GmbH,\nDorfweg 2, 07330 Auental,\nE-Mail: info@auental.example, wichtig. Wir sind für die Verarbeitung verantwortlich.\n\n## 2. Datenschutzbeauftragter\n\nE-Mail: dsb@auental.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'private' },
  },
  {
    name: 'landratsamt zusatz',
    text: '# Datenschutzhinweise\n\n## 1. Name und Kontaktdaten des Verantwortlichen\n\nLandratsamt Weiherstadt\nBahnhofplatz 4\n85567 Weiherstadt\nTelefon: 08092 1111-0\nE-Mail: poststelle@lra-weiherstadt.example\n\n## 2. Kontaktdaten des Datenschutzbeauftragten\n\nDen behördlichen Datenschutzbeauftragten erreichen Sie unter der o. g. Anschrift mit dem Zusatz „Datenschutzbeauftragter“ oder unter datenschutz@lra-weiherstadt.example.\n\n## 3. Zwecke\n\nIhre Daten werden verarbeitet.',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-BY' },
  },
  {
    name: 'ob der stadt',
    text: '# Datenschutzhinweise\n\n## Verantwortliche Stelle\n\nStadt Talheim\nDer Oberbürgermeister\nStandesamt\nMarkt 1\n52062 Talheim\n\n## Datenschutzbeauftragte\n\nFrau Müller, Tel. 0241 432-100\n',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-NW' },
  },
  {
    name: 'nur standesamt',
    text: '# Datenschutzhinweise\n\nVerantwortlich für die Verarbeitung ist das Standesamt.\n',
    expected: { controller: 'partial', contact: 'no', officer: 'no', body: 'public', seat: 'DE' },
  },
  {
    name: 'abstrakt',
    text: '# Datenschutzhinweise\n\n## Wer ist verantwortlich?\n\nVerantwortlich ist die zuständige Wohngeldbehörde.\n',
    expected: { contact: 'no', officer: 'no', seat: 'DE' },
  },
  {
    name: 'tax form',
    text: '# Datenschutzhinweise\n\n## Wer sind wir?\n\n„Wir“ sind die Stadtverwaltung Lindental, Steueramt, Hauptstraße 3, 01257 Lindental.\n\n## Wer ist Ihre Ansprechperson?\n\nFragen in datenschutzrechtlichen Angelegenheiten können Sie an die oder den Datenschutzbeauftragten richten:\n\nStadtverwaltung Lindental, Datenschutzbeauftragter, Hauptstraße 3, 01257 Lindental, datenschutz@lindental.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-SN' },
  },
  {
    name: 'externer dsb',
    text: '# Datenschutzhinweise\n\nVerantwortlich im Sinne der Datenschutz-Grundverordnung ist das\n\nAmt Nordheide\nDer Amtsdirektor\nAmtsweg 5\n25813 Nordheide\n\nTelefon 04841 992-0\n\nDatenschutzbeauftragter:\n\nDatensicher Kiel GmbH\nHolmstraße 7\n20095 Hamburg\ndsb@datensicher.example\n\nZuständige Aufsichtsbehörde:\nUnabhängiges Landeszentrum für Datenschutz\nHolstenstraße 98, 24103 Kiel',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-SH' },
  },
  {
    name: 'zweckverband dsb',
    text: '# Datenschutzhinweise\n\n## Verantwortlicher\n\nGemeinde Mühlbach, vertreten durch Bürgermeister Karl Beispiel, Rathausgasse 2, 71263 Mühlbach, Telefon 07033 100-0, gemeinde@muehlbach.example\n\n## Datenschutzbeauftragter\n\nZweckverband Kommunale Rechenzentrale, Krailenshaldenstraße 44, 70469 Stuttgart, datenschutz@rechenzentrale.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-BW' },
  },
  {
    name: 'vg rlp',
    text: '# Datenschutzhinweise\n\n## I. Kontaktdaten\n\nVerantwortliche/r:\n\nVerbandsgemeindeverwaltung Rheinaue, Kirchstraße 1, 56626 Rheinaue\n\nBehördliche/r Datenschutzbeauftragte/r:\n\nE-Mail: dsb@vg-rheinaue.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-RP' },
  },
  {
    name: 'samtgemeinde',
    text: '# Datenschutzhinweise\n\nDie Samtgemeinde Heidetal, Am Markt 5, 29640 Heidetal, verarbeitet Ihre Daten zur Anmeldung der Kinder in der Kita.\n',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'DE-NI' },
  },
  {
    name: 'kreisausschuss',
    text: '# Datenschutzhinweise\n\n## Verantwortlich\n\nDer Kreisausschuss des Landkreises Burgwald\nIm Lichtenholz 60\n35043 Burgwald\n\nDen Datenschutzbeauftragten des Landkreises Burgwald erreichen Sie unter datenschutz@burgwald.example.',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-HE' },
  },
  {
    name: 'magistrat',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Magistrat der Stadt Rödental, Rathausplatz 1, 63450 Rödental\n\nBeschweren können Sie sich beim Hessischen Beauftragten für Datenschutz und Informationsfreiheit, Postfach 3163, 65021 Wiesbaden, poststelle@datenschutz.example.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'DE-HE' },
  },
  {
    name: 'jobcenter ge',
    text: '# Datenschutzhinweise\n\nVerantwortlich ist das Jobcenter Saaletal, Maxim-Weg 1, 06108 Saaletal. Datenschutzbeauftragte: Jobcenter-Saaletal.Datenschutz@jobcenter.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-ST' },
  },
  {
    name: 'uni',
    text: '# Datenschutzhinweise\n\n**Verantwortlicher**\n\nFriedrich-Muster-Universität Auental\nFürstengraben 1\n07743 Auental\n\n**Datenschutzbeauftragter**\n\nDr. Jan Beispiel\nFürstengraben 1\n07743 Auental\ndatenschutz@uni-auental.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-TH' },
  },
  {
    name: 'uni nur titel',
    text: '# Datenschutzerklärung der Universität Auental für das Portal\n\nWir verarbeiten Ihre Daten.\n',
    expected: { controller: 'yes', contact: 'no', officer: 'no', body: 'public', seat: 'DE' },
  },
  {
    name: 'gmbh',
    text: '# Datenschutzhinweise\n\n## Verantwortlicher\n\nMusterwerk Maschinenbau GmbH & Co. KG\nIndustriestraße 5\n30159 Beispielstadt\n\nGeschäftsführer: Max Beispiel\n\nTel. +49 511 1234-0\n',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-NI' },
  },
  {
    name: 'verein',
    text: '# Datenschutzhinweise\n\nVerantwortlich für die Datenverarbeitung ist der\n\nTurn- und Sportverein Auental 1898 e.V.\nvertreten durch den Vorstand\nSportplatzweg 1\n82319 Auental\nvorstand@tsv-auental.example\n\nEin Datenschutzbeauftragter ist nicht bestellt.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-BY' },
  },
  {
    name: 'person',
    text: '# Datenschutzhinweise\n\n## Verantwortlicher\n\nJulia Beispiel\nLindenallee 7\n10115 Berlin\n\nE-Mail: post@julia.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-BE' },
  },
  {
    name: 'arzt',
    text: '# Datenschutzhinweise\n\n### 1. Verantwortlichkeit für die Datenverarbeitung\n\nVerantwortlich für die Datenverarbeitung ist:\n\nPraxisname: Zahnarztpraxis Dr. Anna Beispiel\nAdresse: Elbweg 3, 20457 Hamburg\nKontaktdaten: Tel. 040 123456\n',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-HH' },
  },
  {
    name: 'domain',
    text: '# Datenschutzhinweise\n\nVerantwortlich für diese Seite ist www.beispielshop.example. Kontaktdaten siehe Impressum.',
    expected: { controller: 'partial', officer: 'no', seat: 'DE' },
  },
  {
    name: 'vorname',
    text: '# Datenschutzhinweise\n\n## Verantwortliche\n\nSabine\n\nsabine@strickblog.example',
    expected: { controller: 'partial', contact: 'yes', officer: 'no', seat: 'DE' },
  },
  {
    name: 'schule',
    text: '# Datenschutzhinweise\n\n## Verantwortlich\n\nGesamtschule Talheim\nSchulweg 3\n44137 Talheim\n\n## Schulische Datenschutzbeauftragte\n\nFrau Beispiel, dsb@schulamt.example',
    expected: {
      controller: 'partial',
      contact: 'yes',
      officer: 'yes',
      body: 'public',
      seat: 'DE-NW',
    },
  },
  {
    name: 'schule träger',
    text: '# Datenschutzhinweise\n\nVerantwortlich ist die Stadt Talheim als Schulträger der Gesamtschule Talheim, Rathausplatz 3, 44137 Talheim.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'DE-NW' },
  },
  {
    name: 'google dpo',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Beispiel Werkzeug GmbH, Weg 2, 44137 Talheim\n\n## Google Analytics\n\nAnbieter ist die Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, Irland. Den Datenschutzbeauftragten von Google erreichen Sie unter https://support.google.com/policies/contact oder per E-Mail an dpo-google@google.example.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-NW' },
  },
  {
    name: 'landesbeauftragter als dsb',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Stadt Talheim, Rathausplatz 3, 44137 Talheim\n\n## Datenschutzaufsicht\n\nLandesbeauftragte für Datenschutz und Informationsfreiheit NRW, Kavalleriestr. 2-4, 40213 Düsseldorf, poststelle@ldi.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'DE-NW' },
  },
  {
    name: 'nur titel stadt',
    text: '# Datenschutzinformationen der Stadt Talheim zum Bewohnerparken\n\nIhre Daten werden zur Erteilung des Ausweises benötigt.',
    expected: { controller: 'yes', contact: 'no', officer: 'no', body: 'public', seat: 'DE' },
  },
  {
    name: 'pfarrei',
    text: '# Datenschutzhinweise\n\nVerantwortliche Stelle: Katholische Kirchengemeinde St. Martin, Kirchplatz 1, 72336 Talheim.\n\nBetrieblicher Datenschutzbeauftragter: Erzbistum, Stabsstelle Datenschutz, Schoferstraße 2, 79098 Freiburg, datenschutz@bistum.example\n\nEs gilt das Gesetz über den Kirchlichen Datenschutz (KDG).',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'church', seat: 'DE-BW' },
  },
  {
    name: 'ev',
    text: '# Datenschutzhinweise\n\n## Verantwortlich\n\nEvangelische Kirchengemeinde Talheim, Kirchweg 1, 44137 Talheim\n\n## Örtlich Beauftragter für den Datenschutz\n\nErreichbar unter datenschutz@kirchenkreis.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'church', seat: 'DE-NW' },
  },
  {
    name: 'freikirche',
    text: '# Datenschutzhinweise\n\nVerantwortlich ist die Freie evangelische Gemeinde Auental e.V., Hauptstr. 4, 82319 Auental.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-BY' },
  },
  {
    name: 'stadtwerke',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Stadtwerke Talheim GmbH, Werkstraße 1, 44137 Talheim, Tel. 0231 111. Unser Datenschutzbeauftragter: datenschutz@stadtwerke-talheim.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'private', seat: 'DE-NW' },
  },
  {
    name: 'aör',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Entsorgungsbetriebe Talheim, Anstalt des öffentlichen Rechts, Werkstraße 1, 44137 Talheim.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'DE-NW' },
  },
  {
    name: 'sparkasse',
    text: '# Datenschutzhinweise\n\nVerantwortliche Stelle ist:\n\nSparkasse Auental\nMarktplatz 2\n82319 Auental\n\nUnseren internen Datenschutzbeauftragten erreichen Sie unter:\n\nSparkasse Auental\nDatenschutzbeauftragter\nMarktplatz 2\n82319 Auental',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-BY' },
  },
  {
    name: 'austria',
    text: '# Datenschutzhinweise\n\nVerantwortliche: Marktgemeinde Sonnberg, Hauptplatz 1, A-3250 Sonnberg, gemeinde@sonnberg.gv.example\n',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'AT' },
  },
  {
    name: 'austria gmbh',
    text: '# Datenschutzhinweise\n\nVerantwortlicher: Bergblick Hotel GmbH, Seestraße 10, 5310 Mondtal, Österreich, office@bergblick.at\n\nWir haben keinen Datenschutzbeauftragten bestellt, da dies gesetzlich nicht notwendig ist.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'AT' },
  },
  {
    name: 'schweiz',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Velowerkstatt Muster AG, Bahnhofstrasse 3, 8001 Zürich, info@velo.ch',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'CH' },
  },
  {
    name: 'ministerium',
    text: '# Datenschutzhinweise\n\nVerantwortlich ist das Ministerium für Landwirtschaft und Umwelt, Henning-Straße 2, 14467 Potsdam. Behördlicher Datenschutzbeauftragter: datenschutz@mluk.example, Telefon 0331 866-0.',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-BB' },
  },
  {
    name: 'bundesamt',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Bundesamt für Musterwesen, Godesberger Allee 185, 53175 Bonn. Den Datenschutzbeauftragten erreichen Sie unter dsb@bfm.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public' },
  },
  {
    name: 'wir die',
    text: '# Information\n\nWir, die Gemeinde Auental, informieren Sie über die Verarbeitung Ihrer personenbezogenen Daten in der Kindertagesstätte.',
    expected: { controller: 'yes', contact: 'no', officer: 'no', body: 'public', seat: 'DE' },
  },
  {
    name: 'table',
    text: '# Information nach Art. 13 DSGVO\n\n| Verantwortlich | Stadt Talheim, Rathausplatz 3, 44137 Talheim, Tel. 0231 50-0 |\n| --- | --- |\n| Datenschutzbeauftragte | datenschutz@talheim.example, Tel. 0231 50-11 |\n| Zweck | Anmeldung |',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-NW' },
  },
  {
    name: 'english',
    text: '# Privacy Policy\n\n## Controller\n\nExample Robotics GmbH\nInvalidenstr. 5\n10115 Berlin\nGermany\ninfo@example-robotics.example\n\n## Data Protection Officer\n\nYou can reach our data protection officer at privacy@example-robotics.example.',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'private', seat: 'DE-BE' },
  },
  {
    name: 'english app',
    text: '# Privacy Policy\n\nJane Doe built the Sunny Steps app as a free app. This service is provided by Jane Doe at no cost.\n\n## Contact Us\n\nIf you have any questions, do not hesitate to contact me at jane@sunnysteps.example.',
    expected: { contact: 'yes', officer: 'no' },
  },
  {
    name: 'name erst tätigkeit',
    text: '# Datenschutzhinweise\n\n## 1. Bezeichnung der Verarbeitungstätigkeit\n\nAnmeldung von Hunden\n\n## 2. Name und Kontaktdaten des Verantwortlichen\n\nGemeinde Waldtal, Rathaus, Am Markt 4, 66265 Waldtal\n\n## 3. Kontaktdaten des Datenschutzbeauftragten\n\nKommunaler Datenschutzverbund, Talstraße 9, 66119 Saarbrücken, dsb@verbund.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-SL' },
  },
  {
    name: 'gv nicht',
    text: '# Datenschutzhinweise\n\nVerantwortlich ist der Landkreis Seenplatte, Der Landrat, Platanenstraße 43, 17033 Seenstadt, Tel. 0395 57087-0.\n\nFragen zum Datenschutz beantwortet unsere behördliche Datenschutzbeauftragte (Anschrift wie oben; E-Mail: datenschutz@lk-seenplatte.example).',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-MV' },
  },
  {
    name: 'nur name dsb',
    text: '# Datenschutzhinweise\n\nVerantwortlich ist der Landkreis Seenplatte, Platanenstraße 43, 17033 Seenstadt.\n\nDatenschutzbeauftragte: Frau Renate Beispiel',
    expected: {
      controller: 'yes',
      contact: 'yes',
      officer: 'partial',
      body: 'public',
      seat: 'DE-MV',
    },
  },
  {
    name: 'dsb impressum',
    text: '# Datenschutzhinweise\n\nVerantwortlich ist der Landkreis Seenplatte, Platanenstraße 43, 17033 Seenstadt. Die Kontaktdaten unserer Datenschutzbeauftragten finden Sie im Impressum.',
    expected: {
      controller: 'yes',
      contact: 'yes',
      officer: 'partial',
      body: 'public',
      seat: 'DE-MV',
    },
  },
  {
    name: 'mailbox',
    text: '# Datenschutzhinweise\n\n## Verantwortlicher\n\nBuchladen am Eck, Inhaberin Eva Muster, Zeil 5, 60313 Frankfurt\n\n## Ihre Rechte\n\nWenn Sie Fragen zum Datenschutz haben, schreiben Sie an datenschutz@buchladen.example.',
    expected: { controller: 'yes', contact: 'yes', body: 'private', seat: 'DE-HE' },
  },
  {
    name: 'briefkopf',
    text: 'Stadt Auental\nFachbereich Bürgerservice\nRathausplatz 1\n38100 Auental\n\n# Informationen zur Erhebung personenbezogener Daten (Art. 13 DSGVO)\n\nIhre Daten werden für die Ausstellung eines Ausweises erhoben. Rechtsgrundlage ist § 24 PAuswG.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'DE-NI' },
  },
  {
    name: 'stiftung',
    text: '# Datenschutzhinweise\n\nVerantwortlicher im Sinne der DSGVO ist die Stiftung Kinderlicht, Goetheweg 1, 04109 Leipzig, info@kinderlicht.example.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-SN' },
  },
  {
    name: 'wg eG',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Wohnungsgenossenschaft Ostsee eG, Hafenstraße 2, 18055 Rostock',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-MV' },
  },
  {
    name: 'hoster first',
    text: '# Datenschutzhinweise\n\n## Hosting\n\nUnser Hoster ist die Serverhaus GmbH, Industriestr. 25, 91710 Gunzental.\n\n## Verantwortliche Stelle\n\nTöpferei Lehmann, Inh. Paula Lehmann, Dorfstr. 3, 86150 Augsburg, paula@toepferei.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-BY' },
  },
  {
    name: 'nur hoster',
    text: '# Datenschutzhinweise\n\n## Hosting\n\nDiese Seite wird bei der Serverhaus GmbH, Industriestr. 25, 91710 Gunzental gehostet.\n\n## Cookies\n\nWir verwenden Cookies.',
    expected: { controller: 'no', contact: 'no', officer: 'no', seat: 'DE' },
  },
  {
    name: 'vhs',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Volkshochschule Nordheide, Zweckverband, Schulstraße 1, 25813 Nordheide',
    expected: { contact: 'yes', officer: 'no', body: 'public', seat: 'DE-SH' },
  },
  {
    name: 'feuerwehr',
    text: '# Datenschutzhinweise\n\nVerantwortlich für die Datenverarbeitung ist die Freiwillige Feuerwehr Auental e. V., Florianweg 1, 82319 Auental',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-BY' },
  },
  {
    name: 'ihk',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Industrie- und Handelskammer Heideland, Handelsweg 1, 21335 Heidestadt, Tel. 04131 742-0. Den Datenschutzbeauftragten erreichen Sie unter dieser Anschrift oder unter dsb@ihk-heide.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-NI' },
  },
  {
    name: 'kein block aber unten',
    text: '# Datenschutzhinweise\n\nDie Stadt Auental verarbeitet Ihre Daten zur Vergabe von Kitaplätzen.\n\n## Kontakt\n\nStadt Auental\nRathausstraße 1\n82319 Auental\nTel. 08151 73-0\n\nDatenschutzbeauftragter der Stadt: datenschutz@auental.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-BY' },
  },
  {
    name: 'art heading',
    text: '# Datenschutzhinweise\n\n### 1. Name und Kontaktdaten des Verantwortlichen (Art. 13 Abs. 1 lit. a DSGVO)\n\nAmt Seeland - Der Amtsdirektor - Ordnungsamt, Seestraße 10, 15913 Seeland, Telefon: 035471 123-0, Telefax: 035471 123-99\n\n### 2. Kontaktdaten des/der Datenschutzbeauftragten (Art. 13 Abs. 1 lit. b DSGVO)\n\nDatenschutz Spreewald UG (haftungsbeschränkt), Herr Beispiel, Am Hafen 3, 01067 Dresden, Tel. 0351 99',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-BB' },
  },
  {
    name: 'fett',
    text: '**Datenschutzhinweise Gewerbemeldung**\n\n**Verantwortlicher:** Stadt Talheim, Die Bürgermeisterin, Fachbereich Ordnung, Rathausplatz 3, 44137 Talheim\n\n**Datenschutzbeauftragter:** Stadt Talheim, Der behördliche Datenschutzbeauftragte, Rathausplatz 3, 44137 Talheim, datenschutz@talheim.example\n\n**Zwecke:** Führung des Gewerberegisters',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-NW' },
  },
  {
    name: 'list',
    text: '# Datenschutzhinweise\n\n- Verantwortlicher: Gemeindevorstand der Gemeinde Waldbrunn, Hauptstraße 10, 65620 Waldbrunn\n- Datenschutzbeauftragte: dsb@waldbrunn.example\n- Zweck: Wahlen',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-HE' },
  },
  {
    name: 'dsb per telefon',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Stadtverwaltung Auental, Markt 1, 99817 Auental.\n\nDie Datenschutzbeauftragte ist telefonisch unter 03691 670-111 zu erreichen.',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-TH' },
  },
  {
    name: 'dsb kreis',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Gemeinde Moorland, Dorfstr. 1, 26901 Moorland\n\nDatenschutzbeauftragter der Gemeinde Moorland ist der Landkreis Emstal, Ordeniederung 1, 49716 Emsstadt, E-Mail: datenschutz@emstal.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-NI' },
  },
  {
    name: 'formular',
    text: '# Antrag auf Sondernutzung\n\nAn die\nStadt Auental\nOrdnungsamt\nMarkt 1\n01067 Auental\n\nName:\nAnschrift:\n\n## Datenschutz\n\nDie erhobenen Daten werden zur Bearbeitung des Antrags nach § 18 SächsStrG verarbeitet.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'DE-SN' },
  },
  {
    name: 'behördenleiter',
    text: '# Datenschutzhinweise\n\nVerantwortlicher im Sinne des Art. 4 Nr. 7 DSGVO: Bürgermeisteramt Auental, vertreten durch Herrn Bürgermeister Karl Beispiel, Rathausstraße 1, 71263 Auental',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'DE-BW' },
  },
  {
    name: 'polizei',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Polizeipräsidium Talheim, Markgrafenstraße 102, 44139 Talheim. Behördlicher Datenschutzbeauftragter: datenschutz.talheim@polizei.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-NW' },
  },
  {
    name: 'gericht',
    text: '# Datenschutzhinweise\n\nVerantwortlich für die Datenverarbeitung ist das Amtsgericht Talheim, Gerichtsstraße 22, 44135 Talheim. Die Datenschutzbeauftragte erreichen Sie unter derselben Anschrift.',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-NW' },
  },
  {
    name: 'klinik gmbh',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Klinikum Auental GmbH, Klinikweg 1, 82319 Auental. Datenschutzbeauftragter: dsb@klinikum.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'private', seat: 'DE-BY' },
  },
  {
    name: 'klinikum aör',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Universitätsklinikum Talheim, Anstalt des öffentlichen Rechts, Klinikweg 1, 72076 Talheim',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'DE-BW' },
  },
  {
    name: 'kita kirche',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Evangelische Kindertagesstätte Regenbogen, Träger: Evangelische Kirchengemeinde Auental, Kirchstraße 1, 35043 Auental. Es gilt das DSG-EKD.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'church', seat: 'DE-HE' },
  },
  {
    name: 'caritas',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Caritasverband für die Stadt Talheim e. V., Propsteihof 10, 44137 Talheim',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'church', seat: 'DE-NW' },
  },
  {
    name: 'drk',
    text: '# Datenschutzhinweise\n\nVerantwortlich: DRK-Kreisverband Talheim e. V., Beurhausstraße 71, 44137 Talheim',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-NW' },
  },
  {
    name: 'anwalt',
    text: '# Datenschutzhinweise\n\n## Verantwortliche Stelle\n\nRechtsanwältin Dr. Petra Beispiel\nJungfernstieg 1\n20354 Hamburg\nkanzlei@beispiel.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-HH' },
  },
  {
    name: 'notar',
    text: '# Datenschutzhinweise\n\nVerantwortlich ist Notar Dr. Hans Beispiel, Kurfürstendamm 1, 10719 Berlin. Datenschutzbeauftragte: dsb@notar.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', seat: 'DE-BE' },
  },
  {
    name: 'fraktion',
    text: '# Datenschutzhinweise\n\nVerantwortlich: SPD-Fraktion im Rat der Stadt Talheim, Rathausplatz 3, 44137 Talheim',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', seat: 'DE-NW' },
  },
  {
    name: 'blog initial',
    text: '# Datenschutzhinweise\n\nVerantwortlich für diese Website:\n\nM. Beispiel\nGartenweg 4\n70173 Stuttgart\nmail@beispielblog.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-BW' },
  },
  {
    name: 'du form',
    text: '# Datenschutzhinweise\n\nVerantwortlich für die Verarbeitung deiner Daten sind wir, das Kollektiv Radwerk e.V. (Adalbertstr. 5, 10999 Berlin, hallo@radwerk.example).',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-BE' },
  },
  {
    name: 'shop at',
    text: '# Datenschutzhinweise\n\nVerantwortlicher: Weinhof Maier e.U., Inhaber Franz Maier, Kellergasse 12, 3550 Langtal, office@weinhof.at. Beschwerden richten Sie an die Österreichische Datenschutzbehörde, Barichgasse 40-42, 1030 Wien.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'AT' },
  },
  {
    name: 'zwei verantwortliche',
    text: '# Datenschutzhinweise\n\nGemeinsam Verantwortliche sind die Stadt Talheim, Rathausplatz 3, 44137 Talheim und der Kreis Bergland, Kreishausstr. 5, 44137 Talheim. Die Datenschutzbeauftragten: dsb@talheim.example, dsb@bergland.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-NW' },
  },
  {
    name: 'verantwortlich fussnote',
    text: '# Datenschutzhinweise\n\nWir, die Bergquell Brauerei GmbH & Co. KG (nachfolgend „Bergquell“), Brauhausgasse 3, 87435 Kempten, freuen uns über Ihren Besuch.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'private', seat: 'DE-BY' },
  },
  {
    name: 'werbeagentur',
    text: '# Datenschutzhinweise\n\nTechnische Umsetzung: Pixelwerk Agentur GmbH, Weg 3, 50667 Köln\n\nBeim Aufruf der Seite werden Server-Logfiles gespeichert.',
    expected: { controller: 'no', contact: 'no', officer: 'no', seat: 'DE' },
  },
  {
    name: 'nur authority',
    text: '# Datenschutzhinweise\n\n## Beschwerderecht\n\nLandesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen\nKavalleriestr. 2-4\n40213 Düsseldorf\n\nWir verarbeiten Ihre Daten nur kurz.',
    expected: { controller: 'no', contact: 'no', officer: 'no', seat: 'DE' },
  },
  {
    name: 'kontaktformular',
    text: '# Datenschutz beim Bauamt der Gemeinde Auental\n\nDie Gemeinde Auental verarbeitet Ihre Bauvoranfrage. Ihre Rechte: Auskunft und Löschung.',
    expected: { controller: 'yes', contact: 'no', officer: 'no', body: 'public', seat: 'DE' },
  },
  {
    name: 'eu bürger dpo',
    text: '# Datenschutzhinweise\n\n## Verantwortliche Stelle für die Datenverarbeitung\n\nStadt Förde, Fachdienst Bürgerbüro, Rathausplatz 1, 24937 Förde\n\n## Behördliche Datenschutzbeauftragte oder behördlicher Datenschutzbeauftragter\n\nStadt Förde\n- Datenschutzbeauftragte -\nRathausplatz 1\n24937 Förde\n',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-SH' },
  },
  {
    name: 'dsb sprechstunde',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Kreisverwaltung Rheinland, Insel-Silber-Straße 1, 55411 Rheinstadt. Bei Fragen zum Datenschutz wenden Sie sich an unseren Datenschutzbeauftragten, Zimmer 12, Tel. 06721 15-0.',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-RP' },
  },
  {
    name: 'bfdi',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Bundesagentur für Arbeit, Regensburger Straße 104, 90478 Nürnberg. Aufsicht: Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit, Graurheindorfer Str. 153, 53117 Bonn.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public' },
  },
  {
    name: 'obf',
    text: '# Datenschutzhinweise\n\nVerantwortlich: Landkreis Heidetal, Kreishaus, 29683 Heidetal, info[at]heidetal.example. Datenschutz: datenschutzbeauftragte[at]heidetal.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'yes', body: 'public', seat: 'DE-NI' },
  },
  {
    name: 'freie evangelische gemeinde',
    text: '# Datenschutzhinweise\n\nVerantwortlich im Sinne der DSGVO ist die Freie evangelische Gemeinde Auental, Bachweg 7, 34117 Auental, Telefon 0561 55550.\n\nWir verarbeiten Ihren Namen zum Versand des Rundbriefs.',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'church', seat: 'DE-HE' },
  },
  {
    name: 'freikirche im verbund',
    text: '# Datenschutzhinweise\n\n## Verantwortlicher\n\nEvangelisch-Freikirchliche Gemeinde Auental\nBachweg 9\n34117 Auental\nbuero@efg-auental.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'church', seat: 'DE-HE' },
  },
  {
    name: 'bundesamt',
    text: '# Datenschutzhinweise\n\nVerantwortlich ist das Bundesamt für Seilbahnen, Uferweg 8, 53113 Bonn, poststelle@bas.example',
    expected: { controller: 'yes', contact: 'yes', officer: 'no', body: 'public', seat: 'DE-NW' },
  },
  {
    name: 'Markdown ohne Umbruchzeichen',
    text: '## Kundeninformation\n\nVerantwortlich für die Verarbeitung\nErika Muster\nBahnhofstr. 4\n16515 Talheim\n\n### Zwecke\n\nWir reparieren Fahrräder.',
    expected: { controller: 'yes', contact: 'yes', body: 'private', seat: 'DE-BB' },
  },
  {
    name: 'Marke über dem Inhaber',
    text: '# Datenschutz\n\n## Verantwortlicher\n\nradkasten.example  \nErika Muster  \nTalstr.2  \n6020 Innsbruck\n',
    expected: { controller: 'yes', contact: 'yes', body: 'private', seat: 'AT' },
  },
  {
    name: 'in der Ich-Form',
    text: '# Datenschutz\n\nWenn Sie mir schreiben, verarbeite ich Ihre Angaben, um zu antworten.\n',
    expected: { controller: 'no', body: 'private' },
  },
  {
    name: 'Name allein hinter dem Doppelpunkt',
    text: '# Datenschutz\n\n## Verantwortlicher\n\nVerantwortlicher im Sinne der DSGVO ist:\n\nErik Muster\n\n## Rechte\n\nAuskunft',
    expected: { controller: 'yes', contact: 'no', body: 'private' },
  },
  {
    name: 'Name vor dem Verweis',
    text: '# Datenschutz\n\n## Verantwortlicher\n\nErika Muster – Kontaktdaten siehe Impressum.\n\n## Rechte\n\nAuskunft',
    expected: { controller: 'yes', contact: 'partial', body: 'private' },
  },
  {
    name: 'Marke in kleinen Buchstaben',
    text: '# Datenschutz\n\nVerantwortlich für die Bearbeitung ist:\n\nrundlauf GmbH\nSeeweg 3\n3027 Bern\nSchweiz\n',
    expected: { controller: 'yes', contact: 'yes', body: 'private', seat: 'CH' },
  },
  {
    name: 'Ärztin mit Titel',
    text: '# Datenschutz\n\nDie Verarbeitung erfolgt durch den Websitebetreiber:\n\nDr. med. dent. Erika Muster-Test  \nSeeweg 3  \n13507 Berlin\n',
    expected: { controller: 'yes', contact: 'yes', body: 'private', seat: 'DE-BE' },
  },
  {
    name: 'Haftung für fremde Seiten',
    text: '# Datenschutz\n\nFür die Inhalte fremder Seiten ist der Seitenbetreiber nicht verantwortlich.\n',
    expected: { controller: 'no' },
  },
]
