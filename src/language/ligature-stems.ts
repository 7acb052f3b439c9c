/** Stems with ti, tt, ft, ff, fi, fl … that notices are full of: enough to tell which ligature a font has lost. */
export const LIGATURE_STEMS = `
  schrift schaft haft kraft kunft kräft geschäft auftrag zukünft künft häft luft stift trifft
  beitritt austritt eintritt zutritt rücktritt betrifft dritt mittel mitteil ermittl vermittl übermitt erstatt gestatt statt kette bitte bitten schnitt tritt
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
