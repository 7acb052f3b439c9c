import type { Topic } from '../topic.ts'

/** What moves the competence of an authority, and what is outside a public task. */
export const competence = {
  /** Says that the authority named is the one that answers for the controller. */
  competent: [
    'zuständig*',
    'aufsichtsbehörde ist',
    'aufsichtsbehörde für ~ ist',
    'für uns ist',
    'beschwerdestelle ist',
    'unterliegen ~ aufsicht',
  ],
  /** Leaves the choice to the reader, or gives one of several. */
  example: [
    'z b',
    'zum beispiel',
    'beispielsweise',
    'etwa',
    'insbesondere',
    'aufenthaltsort*',
    'wohnort*',
    'wohnsitz*',
    'arbeitsplatz*',
    'ihres bundeslandes',
    'auch an',
  ],
  /** Bodies of the federation. */
  federal: [
    'bundesamt*',
    '*bundesamt',
    'bundesagentur*',
    'bundesministeri*',
    'bundesanstalt*',
    'bundespolizei*',
    'bundeswehr*',
    'bundesnetzagentur',
    'bundesinstitut*',
    'bundeszentrale*',
    'bundeskriminalamt',
    'bundestag*',
    'bundesrat*',
    'bundesbank',
    'deutsche* wetterdienst*',
    'robert koch institut*',
    'paul ehrlich institut*',
    'rentenversicherung bund',
    'berufsgenossenschaft*',
    '*zollamt*',
    'zollverwaltung',
    'generalzolldirektion',
    'agentur für arbeit',
    'familienkasse*',
    'deutsche nationalbibliothek',
    'technische* hilfswerk*',
  ],
  /** Insurers and others that are of the federation or of a Land, as the case may be. */
  perhapsFederal: [
    '*krankenkasse*',
    'bkk*',
    'aok*',
    'barmer',
    'dak*',
    'knappschaft*',
    'rentenversicherung*',
    'unfallkasse*',
    '*max planck*',
    'helmholtz*',
    'fraunhofer*',
  ],
  /** Telecommunications and post, which the federal commissioner watches. */
  /** The same in a text, where the laws of telecommunications are named too. */
  telecomService: [
    'telekommunikationsdienst*',
    'telekommunikationsanbieter*',
    'postgesetz*',
    'postdienst*',
  ],
  /** Where addresses of many authorities are found. */
  list: ['liste', 'listen', 'übersicht', 'anschriften', 'verzeichnis', 'aufsichtsbehörden'],
  telecom: [
    'telekommunikation*',
    'telekom',
    'mobilfunk*',
    'glasfaser*',
    'breitband*',
    'internetprovider*',
    'paketdienst*',
  ],
  /** Bodies that inform of their own authority. */
  another: ['schufa*', 'crif*', 'creditreform*', 'auskunftei*', 'infoscore*', 'boniversum*'],
  jobcenter: ['jobcenter*', 'job center'],
  /** Taxes for which the federal commissioner answers (§ 32h(1) AO). */
  realTax: ['grundsteuer*', 'gewerbesteuer*', 'realsteuer*', 'grundbesitzabgabe*'],
  localTax: [
    'hundesteuer*',
    'zweitwohnung*',
    'vergnügungssteuer*',
    'steueramt*',
    'steuern',
    '*steuern',
    '*steuer',
  ],
  broadcaster: [
    '*rundfunk*',
    'beitragsservice',
    'zdf',
    'ard',
    'deutschlandradio',
    'deutsche welle',
  ],
  savingsBank: ['*sparkasse*'],
  /** Services that one Land runs for the others (§ 8a OZG). */
  acrossStates: [
    'onlinezugangsgesetz*',
    'ozg',
    'efa leistung*',
    'einer für alle',
    'länderübergreifend*',
    'bundesweite* onlinedienst*',
  ],
  /** Acts of a body that are no exercise of its task. */
  fiscal: [
    'fiskalisch*',
    'vermiet*',
    'verpacht*',
    'beschaffung*',
    'hausrecht*',
    'privatrechtlich*',
    'wirtschaftliche* betätigung*',
    'sponsor*',
    'direktwerbung',
    'forderungsmanagement',
  ],
  /** Says that it is outside the task. */
  outsideTask: [
    'nicht in erfüllung ~ aufgabe*',
    'außerhalb ~ aufgabe*',
    'nicht ~ hoheitlich*',
    'keine hoheitlich*',
    'nicht ~ öffentliche* aufgabe*',
  ],
} as const satisfies Topic
