/**
 * Statutes that notices cite, to recognise them. Pure data; lookups: `statutes.ts`.
 * The table says what an abbreviation means; it does not say that an act suits a purpose.
 */

import type { Sourced } from './confidence.ts'
import type { StateCode } from './states.ts'

export type StatuteField =
  | 'data-protection'
  | 'social'
  | 'tax'
  | 'registration'
  | 'traffic'
  | 'penal'
  | 'public-order'
  | 'building'
  | 'elections'
  | 'administration'
  | 'employment'
  | 'health'
  | 'private-law'
  | 'church'
  | 'other'

export interface Statute extends Sourced {
  abbr: string
  name: string
  /** Other abbreviations and spellings. */
  aliases: readonly string[]
  /** ISO 3166-1; 'EU' for law of the Union. */
  country: 'DE' | 'AT' | 'CH' | 'EU'
  state?: StateCode
  /** The regime a church act belongs to. */
  churchLaw?: 'KDG' | 'DSG-EKD'
  field: StatuteField
}

type Row = readonly [abbr: string, name: string, field: StatuteField, aliases?: readonly string[]]

/** Federal acts; names as in the official collection. */
export const FEDERAL_ROWS: readonly Row[] = [
  ['BDSG', 'Bundesdatenschutzgesetz', 'data-protection'],
  [
    'TDDDG',
    'Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz',
    'data-protection',
    ['Telekommunikation-Digitale-Dienste-Datenschutzgesetz'],
  ],
  [
    'TTDSG',
    'Telekommunikation-Telemedien-Datenschutz-Gesetz',
    'data-protection',
    ['Telekommunikation-Telemedien-Datenschutzgesetz'],
  ],
  ['TMG', 'Telemediengesetz', 'data-protection'],
  ['DDG', 'Digitale-Dienste-Gesetz', 'other'],
  ['TKG', 'Telekommunikationsgesetz', 'other'],
  ['MStV', 'Medienstaatsvertrag', 'other'],
  ['RStV', 'Rundfunkstaatsvertrag', 'other'],
  ['SGB I', 'Erstes Buch Sozialgesetzbuch', 'social'],
  ['SGB II', 'Zweites Buch Sozialgesetzbuch', 'social'],
  ['SGB III', 'Drittes Buch Sozialgesetzbuch', 'social'],
  ['SGB IV', 'Viertes Buch Sozialgesetzbuch', 'social'],
  ['SGB V', 'Fünftes Buch Sozialgesetzbuch', 'social'],
  ['SGB VI', 'Sechstes Buch Sozialgesetzbuch', 'social'],
  ['SGB VII', 'Siebtes Buch Sozialgesetzbuch', 'social'],
  ['SGB VIII', 'Achtes Buch Sozialgesetzbuch', 'social', ['KJHG']],
  ['SGB IX', 'Neuntes Buch Sozialgesetzbuch', 'social'],
  ['SGB X', 'Zehntes Buch Sozialgesetzbuch', 'social'],
  ['SGB XI', 'Elftes Buch Sozialgesetzbuch', 'social'],
  ['SGB XII', 'Zwölftes Buch Sozialgesetzbuch', 'social'],
  ['SGB XIV', 'Vierzehntes Buch Sozialgesetzbuch', 'social'],
  ['SGB', 'Sozialgesetzbuch', 'social'],
  ['WoGG', 'Wohngeldgesetz', 'social'],
  ['AsylbLG', 'Asylbewerberleistungsgesetz', 'social'],
  ['UhVorschG', 'Unterhaltsvorschussgesetz', 'social', ['UVG', 'UnterhVG']],
  ['BEEG', 'Bundeselterngeld- und Elternzeitgesetz', 'social'],
  ['BKGG', 'Bundeskindergeldgesetz', 'social'],
  ['BAföG', 'Bundesausbildungsförderungsgesetz', 'social', ['Bafög']],
  ['KKG', 'Gesetz zur Kooperation und Information im Kinderschutz', 'social'],
  ['AO', 'Abgabenordnung', 'tax'],
  ['EStG', 'Einkommensteuergesetz', 'tax'],
  ['UStG', 'Umsatzsteuergesetz', 'tax'],
  ['GewStG', 'Gewerbesteuergesetz', 'tax'],
  ['GrStG', 'Grundsteuergesetz', 'tax'],
  ['BewG', 'Bewertungsgesetz', 'tax'],
  ['HGB', 'Handelsgesetzbuch', 'private-law'],
  ['BGB', 'Bürgerliches Gesetzbuch', 'private-law'],
  ['GwG', 'Geldwäschegesetz', 'private-law'],
  ['UWG', 'Gesetz gegen den unlauteren Wettbewerb', 'private-law'],
  ['UrhG', 'Urheberrechtsgesetz', 'private-law'],
  ['KunstUrhG', 'Kunsturhebergesetz', 'private-law', ['KUG']],
  ['InsO', 'Insolvenzordnung', 'private-law'],
  ['AktG', 'Aktiengesetz', 'private-law'],
  ['KWG', 'Kreditwesengesetz', 'private-law'],
  ['BMG', 'Bundesmeldegesetz', 'registration'],
  ['PStG', 'Personenstandsgesetz', 'registration'],
  ['PStV', 'Personenstandsverordnung', 'registration'],
  ['PAuswG', 'Personalausweisgesetz', 'registration', ['PersAuswG']],
  ['PassG', 'Passgesetz', 'registration', ['Paßgesetz']],
  ['AufenthG', 'Aufenthaltsgesetz', 'registration'],
  ['AsylG', 'Asylgesetz', 'registration'],
  ['StAG', 'Staatsangehörigkeitsgesetz', 'registration'],
  ['FreizügG/EU', 'Freizügigkeitsgesetz/EU', 'registration', ['FreizügG']],
  ['AZRG', 'AZR-Gesetz', 'registration', ['Ausländerzentralregistergesetz']],
  ['BZRG', 'Bundeszentralregistergesetz', 'registration'],
  ['StVG', 'Straßenverkehrsgesetz', 'traffic'],
  ['StVO', 'Straßenverkehrs-Ordnung', 'traffic', ['Straßenverkehrsordnung']],
  ['StVZO', 'Straßenverkehrs-Zulassungs-Ordnung', 'traffic'],
  ['FZV', 'Fahrzeug-Zulassungsverordnung', 'traffic'],
  ['FeV', 'Fahrerlaubnis-Verordnung', 'traffic', ['Fahrerlaubnisverordnung']],
  ['PBefG', 'Personenbeförderungsgesetz', 'traffic'],
  ['OWiG', 'Gesetz über Ordnungswidrigkeiten', 'penal', ['Ordnungswidrigkeitengesetz']],
  ['StPO', 'Strafprozessordnung', 'penal', ['Strafprozeßordnung']],
  ['StGB', 'Strafgesetzbuch', 'penal'],
  ['IfSG', 'Infektionsschutzgesetz', 'public-order'],
  ['GewO', 'Gewerbeordnung', 'public-order'],
  ['HwO', 'Handwerksordnung', 'public-order'],
  ['WaffG', 'Waffengesetz', 'public-order'],
  ['SprengG', 'Sprengstoffgesetz', 'public-order'],
  ['BJagdG', 'Bundesjagdgesetz', 'public-order'],
  ['TierSchG', 'Tierschutzgesetz', 'public-order'],
  ['TierGesG', 'Tiergesundheitsgesetz', 'public-order'],
  ['LFGB', 'Lebensmittel- und Futtermittelgesetzbuch', 'public-order'],
  ['ProstSchG', 'Prostituiertenschutzgesetz', 'public-order'],
  ['SchfHwG', 'Schornsteinfeger-Handwerksgesetz', 'public-order'],
  ['BauGB', 'Baugesetzbuch', 'building'],
  ['BImSchG', 'Bundes-Immissionsschutzgesetz', 'building'],
  ['WHG', 'Wasserhaushaltsgesetz', 'building'],
  ['KrWG', 'Kreislaufwirtschaftsgesetz', 'building'],
  ['BNatSchG', 'Bundesnaturschutzgesetz', 'building'],
  ['GEG', 'Gebäudeenergiegesetz', 'building'],
  ['EnWG', 'Energiewirtschaftsgesetz', 'building'],
  ['MsbG', 'Messstellenbetriebsgesetz', 'building'],
  ['WPG', 'Wärmeplanungsgesetz', 'building'],
  ['BWG', 'Bundeswahlgesetz', 'elections', ['BWahlG']],
  ['BWO', 'Bundeswahlordnung', 'elections'],
  ['EuWG', 'Europawahlgesetz', 'elections'],
  ['EuWO', 'Europawahlordnung', 'elections'],
  ['OZG', 'Onlinezugangsgesetz', 'administration'],
  ['EGovG', 'E-Government-Gesetz', 'administration', ['EGovernment-Gesetz']],
  ['VwVfG', 'Verwaltungsverfahrensgesetz', 'administration'],
  ['VwGO', 'Verwaltungsgerichtsordnung', 'administration'],
  ['VwZG', 'Verwaltungszustellungsgesetz', 'administration'],
  ['VwVG', 'Verwaltungsvollstreckungsgesetz', 'administration'],
  ['ZPO', 'Zivilprozessordnung', 'administration'],
  ['GVG', 'Gerichtsverfassungsgesetz', 'administration'],
  [
    'FamFG',
    'Gesetz über das Verfahren in Familiensachen und in den Angelegenheiten der freiwilligen Gerichtsbarkeit',
    'administration',
  ],
  ['IFG', 'Informationsfreiheitsgesetz', 'administration'],
  ['UIG', 'Umweltinformationsgesetz', 'administration'],
  ['BArchG', 'Bundesarchivgesetz', 'administration'],
  ['GG', 'Grundgesetz', 'administration'],
  ['VgV', 'Vergabeverordnung', 'administration'],
  ['GWB', 'Gesetz gegen Wettbewerbsbeschränkungen', 'administration'],
  ['UVgO', 'Unterschwellenvergabeordnung', 'administration'],
  ['BeamtStG', 'Beamtenstatusgesetz', 'employment'],
  ['BBG', 'Bundesbeamtengesetz', 'employment'],
  ['AGG', 'Allgemeines Gleichbehandlungsgesetz', 'employment'],
  ['ArbZG', 'Arbeitszeitgesetz', 'employment'],
  ['ArbSchG', 'Arbeitsschutzgesetz', 'employment'],
  ['MuSchG', 'Mutterschutzgesetz', 'employment'],
  ['BetrVG', 'Betriebsverfassungsgesetz', 'employment'],
  ['EntgFG', 'Entgeltfortzahlungsgesetz', 'employment'],
  ['BBiG', 'Berufsbildungsgesetz', 'employment'],
  ['TVöD', 'Tarifvertrag für den öffentlichen Dienst', 'employment'],
  ['HinSchG', 'Hinweisgeberschutzgesetz', 'employment'],
  ['JArbSchG', 'Jugendarbeitsschutzgesetz', 'employment'],
  ['GenDG', 'Gendiagnostikgesetz', 'health'],
]

export const AUSTRIAN_ROWS: readonly Row[] = [
  ['DSG', 'Datenschutzgesetz', 'data-protection'],
  ['TKG 2021', 'Telekommunikationsgesetz 2021', 'other'],
  ['TKG 2003', 'Telekommunikationsgesetz 2003', 'other'],
  ['DSG 2000', 'Datenschutzgesetz 2000', 'data-protection'],
  ['BAO', 'Bundesabgabenordnung', 'tax'],
  ['UGB', 'Unternehmensgesetzbuch', 'private-law'],
  ['ABGB', 'Allgemeines bürgerliches Gesetzbuch', 'private-law'],
]

export const SWISS_ROWS: readonly Row[] = [
  ['revDSG', 'Bundesgesetz über den Datenschutz', 'data-protection', ['nDSG']],
  ['DSV', 'Datenschutzverordnung', 'data-protection'],
]

/** Acts of the churches, and the regime each belongs to. */
export const CHURCH_ROWS: readonly (readonly [
  abbr: string,
  name: string,
  regime: 'KDG' | 'DSG-EKD',
])[] = [
  ['KDG', 'Gesetz über den Kirchlichen Datenschutz', 'KDG'],
  ['KDG-DVO', 'Durchführungsverordnung zum KDG', 'KDG'],
  ['KDR-OG', 'Kirchliche Datenschutzregelung der Ordensgemeinschaft päpstlichen Rechts', 'KDG'],
  ['KDO', 'Anordnung über den kirchlichen Datenschutz', 'KDG'],
  [
    'DSG-EKD',
    'Kirchengesetz über den Datenschutz der Evangelischen Kirche in Deutschland',
    'DSG-EKD',
  ],
]

/** Acts that each Land has under the same name: the abbreviation alone tells no Land. */
export const COMMON_LAND_ROWS: readonly Row[] = [
  ['GO', 'Gemeindeordnung', 'administration', ['GemO', 'GemeindeO']],
  ['KV', 'Kommunalverfassung', 'administration', ['NKomVG', 'KVG']],
  ['LKrO', 'Landkreisordnung', 'administration', ['KrO', 'Kreisordnung']],
  ['KAG', 'Kommunalabgabengesetz', 'tax'],
  ['KomWG', 'Kommunalwahlgesetz', 'elections', ['KWahlG', 'GLKrWG']],
  ['LWG', 'Landeswahlgesetz', 'elections', ['LWahlG']],
  ['SchulG', 'Schulgesetz', 'administration', ['SchG', 'EUG']],
  ['KiTaG', 'Kindertagesstättengesetz', 'social', ['KitaG', 'KiföG', 'KiFöG', 'KiBiz', 'KiBiG']],
  ['LBO', 'Landesbauordnung', 'building', ['BauO', 'BO']],
  ['DSchG', 'Denkmalschutzgesetz', 'building'],
  ['BestattG', 'Bestattungsgesetz', 'public-order', ['BestG']],
  ['PolG', 'Polizeigesetz', 'penal', ['PAG', 'SOG', 'POG']],
  ['HundeG', 'Hundegesetz', 'public-order', ['LHundG']],
  ['ArchivG', 'Archivgesetz', 'administration', ['LArchG']],
  ['LBG', 'Landesbeamtengesetz', 'employment'],
  ['LPVG', 'Landespersonalvertretungsgesetz', 'employment', ['PersVG']],
  ['LHO', 'Landeshaushaltsordnung', 'administration'],
  ['GemHVO', 'Gemeindehaushaltsverordnung', 'administration', ['KomHVO', 'KomHKV']],
  ['HSchG', 'Hochschulgesetz', 'administration', ['HG', 'LHG', 'HIG']],
  ['FwG', 'Feuerwehrgesetz', 'public-order', ['BHKG', 'BrandSchG']],
  ['StrWG', 'Straßen- und Wegegesetz', 'traffic', ['StrG']],
]

/** Beginnings and ends by which an abbreviation belongs to a Land: "BayEUG", "KAG NRW", "ThürKO". */
export const LAND_MARKS: Readonly<
  Record<StateCode, { starts: readonly string[]; ends: readonly string[] }>
> = {
  BB: { starts: ['Bbg'], ends: ['Bbg'] },
  BE: { starts: ['Bln'], ends: ['Bln', 'Berlin'] },
  BW: { starts: [], ends: ['BW'] },
  BY: { starts: ['Bay'], ends: ['BY', 'Bay'] },
  HB: { starts: ['Brem'], ends: ['HB'] },
  HE: { starts: ['Hess'], ends: ['HE'] },
  HH: { starts: ['Hmb'], ends: ['HH'] },
  MV: { starts: [], ends: ['M-V', 'MV'] },
  NI: { starts: ['Nds'], ends: ['NI', 'Nds'] },
  NW: { starts: [], ends: ['NRW', 'NW'] },
  RP: { starts: [], ends: ['RLP', 'RP'] },
  SH: { starts: [], ends: ['SH', 'S-H'] },
  SL: { starts: ['Saarl'], ends: ['SL', 'Saar'] },
  SN: { starts: ['Sächs'], ends: ['SN'] },
  ST: { starts: [], ends: ['LSA'] },
  TH: { starts: ['Thür'], ends: ['TH'] },
}
