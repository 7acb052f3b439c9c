/** Ligatures that fonts of layout programs draw without saying which letters they are, the commonest first. */
export const LIGATURES = [
  'ti',
  'tt',
  'ft',
  'ff',
  'fi',
  'fl',
  'tti',
  'ffi',
  'ffl',
  'fft',
  'tf',
  'fb',
  'fh',
  'th',
  'tz',
  'ct',
  'st',
]

/** Stems with such letters that notices are full of; enough to tell which ligature was lost. */
export const STEMS = `
  schrift schaft haft kraft kunft kräft geschäft auftrag zukünft künft häft luft stift trifft
  beitritt dritt mittel mitteil ermittl vermittl übermitt erstatt gestatt statt kette bitte bitten schnitt tritt
  rechtig tätig nötig mächtig pflichtig wichtig künftig gültig richtig fristig berechtig gegenwärtig
  ation ition ution ktion ption stitut kredit kreditinst stimm statis automati identi titel sation aktiv aktiu relati politi
  betroff betreff treff offen öffent griff begriff differ effekt schiff koffer stoff
  pflicht einfluss einfließ fließ flücht flug fläche konflikt flexib
  firma finanz profil konfig identifi qualifi spezifi defini notifi verifi klassifi zertifi grafi fotografi fil find
  schlussfolger hilf fünf zwölf graph traffic office datenschutz schutz setz netz nutz platz satz gesetz zusätz grundsätz
  abschnitt mitglied mittler online-plattform plattform methode therap thema authenti ethi
`
  .trim()
  .split(/\s+/)
