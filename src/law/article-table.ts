/**
 * The structure of Regulation (EU) 2016/679 in its official German text: what can be cited at all.
 * Pure data; `articles.ts` looks things up. The Regulation has not been amended since 2016.
 */

/** One paragraph, or the whole text of an article without numbered paragraphs. */
export interface ParagraphShape {
  /** The last letter of its list: 'f' says that (a) to (f) exist. */
  letters?: string
  /** The last number of its list (Art. 4: 26). */
  numbers?: number
  /** Letters below a number: Art. 4 No 16 has (a) and (b). */
  lettersOfNumber?: Readonly<Record<number, string>>
  /** How many subparagraphs it has, where there is more than one. */
  subparagraphs?: number
}

export interface ArticleShape {
  /** The German heading. */
  title: string
  /** Whether the paragraphs bear numbers; if not, `paragraphs` holds the one text. */
  numbered: boolean
  paragraphs: readonly ParagraphShape[]
}

/** Source of the table; it holds for every entry. */
export const ARTICLE_SOURCE = {
  source: 'OJ L 119, 4.5.2016, p. 1',
  confidence: 'verified',
} as const

/** Entry 0 is Art. 1. */
export const ARTICLE_TABLE: readonly ArticleShape[] = [
  // Art. 1
  { title: 'Gegenstand und Ziele', numbered: true, paragraphs: [{}, {}, {}] },
  // Art. 2
  {
    title: 'Sachlicher Anwendungsbereich',
    numbered: true,
    paragraphs: [{}, { letters: 'd' }, {}, {}],
  },
  // Art. 3
  { title: 'Räumlicher Anwendungsbereich', numbered: true, paragraphs: [{}, { letters: 'b' }, {}] },
  // Art. 4
  {
    title: 'Begriffsbestimmungen',
    numbered: false,
    paragraphs: [{ numbers: 26, lettersOfNumber: { 16: 'b', 22: 'c', 23: 'b' } }],
  },
  // Art. 5
  {
    title: 'Grundsätze für die Verarbeitung personenbezogener Daten',
    numbered: true,
    paragraphs: [{ letters: 'f' }, {}],
  },
  // Art. 6
  {
    title: 'Rechtmäßigkeit der Verarbeitung',
    numbered: true,
    paragraphs: [
      { letters: 'f', subparagraphs: 2 },
      {},
      { letters: 'b', subparagraphs: 2 },
      { letters: 'e' },
    ],
  },
  // Art. 7
  { title: 'Bedingungen für die Einwilligung', numbered: true, paragraphs: [{}, {}, {}, {}] },
  // Art. 8
  {
    title:
      'Bedingungen für die Einwilligung eines Kindes in Bezug auf Dienste der Informationsgesellschaft',
    numbered: true,
    paragraphs: [{ subparagraphs: 2 }, {}, {}],
  },
  // Art. 9
  {
    title: 'Verarbeitung besonderer Kategorien personenbezogener Daten',
    numbered: true,
    paragraphs: [{}, { letters: 'j' }, {}, {}],
  },
  // Art. 10
  {
    title:
      'Verarbeitung von personenbezogenen Daten über strafrechtliche Verurteilungen und Straftaten',
    numbered: false,
    paragraphs: [{}],
  },
  // Art. 11
  {
    title:
      'Verarbeitung, für die eine Identifizierung der betroffenen Person nicht erforderlich ist',
    numbered: true,
    paragraphs: [{}, {}],
  },
  // Art. 12
  {
    title:
      'Transparente Information, Kommunikation und Modalitäten für die Ausübung der Rechte der betroffenen Person',
    numbered: true,
    paragraphs: [{}, {}, {}, {}, { letters: 'b', subparagraphs: 2 }, {}, {}, {}],
  },
  // Art. 13
  {
    title:
      'Informationspflicht bei Erhebung von personenbezogenen Daten bei der betroffenen Person',
    numbered: true,
    paragraphs: [{ letters: 'f' }, { letters: 'f' }, {}, {}],
  },
  // Art. 14
  {
    title:
      'Informationspflicht, wenn die personenbezogenen Daten nicht bei der betroffenen Person erhoben wurden',
    numbered: true,
    paragraphs: [{ letters: 'f' }, { letters: 'g' }, { letters: 'c' }, {}, { letters: 'd' }],
  },
  // Art. 15
  {
    title: 'Auskunftsrecht der betroffenen Person',
    numbered: true,
    paragraphs: [{ letters: 'h' }, {}, {}, {}],
  },
  // Art. 16
  { title: 'Recht auf Berichtigung', numbered: false, paragraphs: [{}] },
  // Art. 17
  {
    title: 'Recht auf Löschung („Recht auf Vergessenwerden“)',
    numbered: true,
    paragraphs: [{ letters: 'f' }, {}, { letters: 'e' }],
  },
  // Art. 18
  {
    title: 'Recht auf Einschränkung der Verarbeitung',
    numbered: true,
    paragraphs: [{ letters: 'd' }, {}, {}],
  },
  // Art. 19
  {
    title:
      'Mitteilungspflicht im Zusammenhang mit der Berichtigung oder Löschung personenbezogener Daten oder der Einschränkung der Verarbeitung',
    numbered: false,
    paragraphs: [{}],
  },
  // Art. 20
  {
    title: 'Recht auf Datenübertragbarkeit',
    numbered: true,
    paragraphs: [{ letters: 'b' }, {}, {}, {}],
  },
  // Art. 21
  { title: 'Widerspruchsrecht', numbered: true, paragraphs: [{}, {}, {}, {}, {}, {}] },
  // Art. 22
  {
    title: 'Automatisierte Entscheidungen im Einzelfall einschließlich Profiling',
    numbered: true,
    paragraphs: [{}, { letters: 'c' }, {}, {}],
  },
  // Art. 23
  { title: 'Beschränkungen', numbered: true, paragraphs: [{ letters: 'j' }, { letters: 'h' }] },
  // Art. 24
  {
    title: 'Verantwortung des für die Verarbeitung Verantwortlichen',
    numbered: true,
    paragraphs: [{}, {}, {}],
  },
  // Art. 25
  {
    title: 'Datenschutz durch Technikgestaltung und durch datenschutzfreundliche Voreinstellungen',
    numbered: true,
    paragraphs: [{}, {}, {}],
  },
  // Art. 26
  {
    title: 'Gemeinsam für die Verarbeitung Verantwortliche',
    numbered: true,
    paragraphs: [{}, {}, {}],
  },
  // Art. 27
  {
    title:
      'Vertreter von nicht in der Union niedergelassenen Verantwortlichen oder Auftragsverarbeitern',
    numbered: true,
    paragraphs: [{}, { letters: 'b' }, {}, {}, {}],
  },
  // Art. 28
  {
    title: 'Auftragsverarbeiter',
    numbered: true,
    paragraphs: [{}, {}, { letters: 'h', subparagraphs: 2 }, {}, {}, {}, {}, {}, {}, {}],
  },
  // Art. 29
  {
    title: 'Verarbeitung unter der Aufsicht des Verantwortlichen oder des Auftragsverarbeiters',
    numbered: false,
    paragraphs: [{}],
  },
  // Art. 30
  {
    title: 'Verzeichnis von Verarbeitungstätigkeiten',
    numbered: true,
    paragraphs: [{ letters: 'g' }, { letters: 'd' }, {}, {}, {}],
  },
  // Art. 31
  { title: 'Zusammenarbeit mit der Aufsichtsbehörde', numbered: false, paragraphs: [{}] },
  // Art. 32
  {
    title: 'Sicherheit der Verarbeitung',
    numbered: true,
    paragraphs: [{ letters: 'd' }, {}, {}, {}],
  },
  // Art. 33
  {
    title: 'Meldung von Verletzungen des Schutzes personenbezogener Daten an die Aufsichtsbehörde',
    numbered: true,
    paragraphs: [{}, {}, { letters: 'd' }, {}, {}],
  },
  // Art. 34
  {
    title:
      'Benachrichtigung der von einer Verletzung des Schutzes personenbezogener Daten betroffenen Person',
    numbered: true,
    paragraphs: [{}, {}, { letters: 'c' }, {}],
  },
  // Art. 35
  {
    title: 'Datenschutz-Folgenabschätzung',
    numbered: true,
    paragraphs: [{}, {}, { letters: 'c' }, {}, {}, {}, { letters: 'd' }, {}, {}, {}, {}],
  },
  // Art. 36
  {
    title: 'Vorherige Konsultation',
    numbered: true,
    paragraphs: [{}, {}, { letters: 'f' }, {}, {}],
  },
  // Art. 37
  {
    title: 'Benennung eines Datenschutzbeauftragten',
    numbered: true,
    paragraphs: [{ letters: 'c' }, {}, {}, {}, {}, {}, {}],
  },
  // Art. 38
  {
    title: 'Stellung des Datenschutzbeauftragten',
    numbered: true,
    paragraphs: [{}, {}, {}, {}, {}, {}],
  },
  // Art. 39
  {
    title: 'Aufgaben des Datenschutzbeauftragten',
    numbered: true,
    paragraphs: [{ letters: 'e' }, {}],
  },
  // Art. 40
  {
    title: 'Verhaltensregeln',
    numbered: true,
    paragraphs: [{}, { letters: 'k' }, {}, {}, {}, {}, {}, {}, {}, {}, {}],
  },
  // Art. 41
  {
    title: 'Überwachung der genehmigten Verhaltensregeln',
    numbered: true,
    paragraphs: [{}, { letters: 'd' }, {}, {}, {}, {}],
  },
  // Art. 42
  { title: 'Zertifizierung', numbered: true, paragraphs: [{}, {}, {}, {}, {}, {}, {}, {}] },
  // Art. 43
  {
    title: 'Zertifizierungsstellen',
    numbered: true,
    paragraphs: [{ letters: 'b' }, { letters: 'e' }, {}, {}, {}, {}, {}, {}, {}],
  },
  // Art. 44
  { title: 'Allgemeine Grundsätze der Datenübermittlung', numbered: false, paragraphs: [{}] },
  // Art. 45
  {
    title: 'Datenübermittlung auf der Grundlage eines Angemessenheitsbeschlusses',
    numbered: true,
    paragraphs: [{}, { letters: 'c' }, {}, {}, { subparagraphs: 2 }, {}, {}, {}, {}],
  },
  // Art. 46
  {
    title: 'Datenübermittlung vorbehaltlich geeigneter Garantien',
    numbered: true,
    paragraphs: [{}, { letters: 'f' }, { letters: 'b' }, {}, {}],
  },
  // Art. 47
  {
    title: 'Verbindliche interne Datenschutzvorschriften',
    numbered: true,
    paragraphs: [{ letters: 'c' }, { letters: 'n' }, {}],
  },
  // Art. 48
  {
    title: 'Nach dem Unionsrecht nicht zulässige Übermittlung oder Offenlegung',
    numbered: false,
    paragraphs: [{}],
  },
  // Art. 49
  {
    title: 'Ausnahmen für bestimmte Fälle',
    numbered: true,
    paragraphs: [{ letters: 'g', subparagraphs: 2 }, {}, {}, {}, {}, {}],
  },
  // Art. 50
  {
    title: 'Internationale Zusammenarbeit zum Schutz personenbezogener Daten',
    numbered: false,
    paragraphs: [{ letters: 'd' }],
  },
  // Art. 51
  { title: 'Aufsichtsbehörde', numbered: true, paragraphs: [{}, {}, {}, {}] },
  // Art. 52
  { title: 'Unabhängigkeit', numbered: true, paragraphs: [{}, {}, {}, {}, {}, {}] },
  // Art. 53
  {
    title: 'Allgemeine Bedingungen für die Mitglieder der Aufsichtsbehörde',
    numbered: true,
    paragraphs: [{}, {}, {}, {}],
  },
  // Art. 54
  { title: 'Errichtung der Aufsichtsbehörde', numbered: true, paragraphs: [{ letters: 'f' }, {}] },
  // Art. 55
  { title: 'Zuständigkeit', numbered: true, paragraphs: [{}, {}, {}] },
  // Art. 56
  {
    title: 'Zuständigkeit der federführenden Aufsichtsbehörde',
    numbered: true,
    paragraphs: [{}, {}, {}, {}, {}, {}],
  },
  // Art. 57
  { title: 'Aufgaben', numbered: true, paragraphs: [{ letters: 'v' }, {}, {}, {}] },
  // Art. 58
  {
    title: 'Befugnisse',
    numbered: true,
    paragraphs: [{ letters: 'f' }, { letters: 'j' }, { letters: 'j' }, {}, {}, {}],
  },
  // Art. 59
  { title: 'Tätigkeitsbericht', numbered: false, paragraphs: [{}] },
  // Art. 60
  {
    title:
      'Zusammenarbeit zwischen der federführenden Aufsichtsbehörde und den anderen betroffenen Aufsichtsbehörden',
    numbered: true,
    paragraphs: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
  },
  // Art. 61
  {
    title: 'Gegenseitige Amtshilfe',
    numbered: true,
    paragraphs: [{}, {}, {}, { letters: 'b' }, {}, {}, {}, {}, {}],
  },
  // Art. 62
  {
    title: 'Gemeinsame Maßnahmen der Aufsichtsbehörden',
    numbered: true,
    paragraphs: [{}, {}, {}, {}, {}, {}, {}],
  },
  // Art. 63
  { title: 'Kohärenzverfahren', numbered: false, paragraphs: [{}] },
  // Art. 64
  {
    title: 'Stellungnahme des Ausschusses',
    numbered: true,
    paragraphs: [{ letters: 'f' }, {}, {}, {}, { letters: 'b' }, {}, {}, {}],
  },
  // Art. 65
  {
    title: 'Streitbeilegung durch den Ausschuss',
    numbered: true,
    paragraphs: [{ letters: 'c' }, {}, {}, {}, {}, {}],
  },
  // Art. 66
  { title: 'Dringlichkeitsverfahren', numbered: true, paragraphs: [{}, {}, {}, {}] },
  // Art. 67
  { title: 'Informationsaustausch', numbered: false, paragraphs: [{ subparagraphs: 2 }] },
  // Art. 68
  {
    title: 'Europäischer Datenschutzausschuss',
    numbered: true,
    paragraphs: [{}, {}, {}, {}, {}, {}],
  },
  // Art. 69
  { title: 'Unabhängigkeit', numbered: true, paragraphs: [{}, {}] },
  // Art. 70
  { title: 'Aufgaben des Ausschusses', numbered: true, paragraphs: [{ letters: 'y' }, {}, {}, {}] },
  // Art. 71
  { title: 'Berichterstattung', numbered: true, paragraphs: [{}, {}] },
  // Art. 72
  { title: 'Verfahrensweise', numbered: true, paragraphs: [{}, {}] },
  // Art. 73
  { title: 'Vorsitz', numbered: true, paragraphs: [{}, {}] },
  // Art. 74
  { title: 'Aufgaben des Vorsitzes', numbered: true, paragraphs: [{ letters: 'c' }, {}] },
  // Art. 75
  { title: 'Sekretariat', numbered: true, paragraphs: [{}, {}, {}, {}, {}, { letters: 'g' }] },
  // Art. 76
  { title: 'Vertraulichkeit', numbered: true, paragraphs: [{}, {}] },
  // Art. 77
  {
    title: 'Recht auf Beschwerde bei einer Aufsichtsbehörde',
    numbered: true,
    paragraphs: [{}, {}],
  },
  // Art. 78
  {
    title: 'Recht auf wirksamen gerichtlichen Rechtsbehelf gegen eine Aufsichtsbehörde',
    numbered: true,
    paragraphs: [{}, {}, {}, {}],
  },
  // Art. 79
  {
    title:
      'Recht auf wirksamen gerichtlichen Rechtsbehelf gegen Verantwortliche oder Auftragsverarbeiter',
    numbered: true,
    paragraphs: [{}, {}],
  },
  // Art. 80
  { title: 'Vertretung von betroffenen Personen', numbered: true, paragraphs: [{}, {}] },
  // Art. 81
  { title: 'Aussetzung des Verfahrens', numbered: true, paragraphs: [{}, {}, {}] },
  // Art. 82
  {
    title: 'Haftung und Recht auf Schadenersatz',
    numbered: true,
    paragraphs: [{}, {}, {}, {}, {}, {}],
  },
  // Art. 83
  {
    title: 'Allgemeine Bedingungen für die Verhängung von Geldbußen',
    numbered: true,
    paragraphs: [{}, { letters: 'k' }, {}, { letters: 'c' }, { letters: 'e' }, {}, {}, {}, {}],
  },
  // Art. 84
  { title: 'Sanktionen', numbered: true, paragraphs: [{}, {}] },
  // Art. 85
  {
    title: 'Verarbeitung und Freiheit der Meinungsäußerung und Informationsfreiheit',
    numbered: true,
    paragraphs: [{}, {}, {}],
  },
  // Art. 86
  {
    title: 'Verarbeitung und Zugang der Öffentlichkeit zu amtlichen Dokumenten',
    numbered: false,
    paragraphs: [{}],
  },
  // Art. 87
  { title: 'Verarbeitung der nationalen Kennziffer', numbered: false, paragraphs: [{}] },
  // Art. 88
  { title: 'Datenverarbeitung im Beschäftigungskontext', numbered: true, paragraphs: [{}, {}, {}] },
  // Art. 89
  {
    title:
      'Garantien und Ausnahmen in Bezug auf die Verarbeitung zu im öffentlichen Interesse liegenden Archivzwecken, zu wissenschaftlichen oder historischen Forschungszwecken und zu statistischen Zwecken',
    numbered: true,
    paragraphs: [{}, {}, {}, {}],
  },
  // Art. 90
  { title: 'Geheimhaltungspflichten', numbered: true, paragraphs: [{}, {}] },
  // Art. 91
  {
    title:
      'Bestehende Datenschutzvorschriften von Kirchen und religiösen Vereinigungen oder Gemeinschaften',
    numbered: true,
    paragraphs: [{}, {}],
  },
  // Art. 92
  { title: 'Ausübung der Befugnisübertragung', numbered: true, paragraphs: [{}, {}, {}, {}, {}] },
  // Art. 93
  { title: 'Ausschussverfahren', numbered: true, paragraphs: [{}, {}, {}] },
  // Art. 94
  { title: 'Aufhebung der Richtlinie 95/46/EG', numbered: true, paragraphs: [{}, {}] },
  // Art. 95
  { title: 'Verhältnis zur Richtlinie 2002/58/EG', numbered: false, paragraphs: [{}] },
  // Art. 96
  {
    title: 'Verhältnis zu bereits geschlossenen Übereinkünften',
    numbered: false,
    paragraphs: [{}],
  },
  // Art. 97
  {
    title: 'Berichte der Kommission',
    numbered: true,
    paragraphs: [{}, { letters: 'b' }, {}, {}, {}],
  },
  // Art. 98
  {
    title: 'Überprüfung anderer Rechtsakte der Union zum Datenschutz',
    numbered: false,
    paragraphs: [{}],
  },
  // Art. 99
  { title: 'Inkrafttreten und Anwendung', numbered: true, paragraphs: [{}, {}] },
]
