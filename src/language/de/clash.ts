import type { Topic } from '../topic.ts'

/** Statements on the legal basis, or on recipients, that do not go with others. */
export const clash = {
  /** Making known to everybody. */
  publishing: [
    'veröffentlich*',
    'öffentlichkeitsarbeit*',
    'berichterstattung*',
    'pressearbeit',
    'außendarstellung',
  ],
  pictures: ['foto*', 'fotos', '*fotos', 'bild', 'bilder*', 'video*', '*aufnahmen', 'lichtbild*'],
  /** Asks for a permission to publish. */
  permit: [
    'veröffentlichungserlaubnis*',
    'fotoerlaubnis*',
    'fotofreigabe*',
    'fotoeinwilligung*',
    'bildfreigabe*',
    'einwilligung* ~ veröffentlich*',
    'einwilligung* ~ foto*',
    'einwilligung* ~ bild*',
    'einverständnis* ~ foto*',
    'einverständnis* ~ veröffentlich*',
    'einverstanden ~ veröffentlich*',
    'einverstanden ~ foto*',
    'willige ~ veröffentlich*',
    'willige ~ foto*',
    'erlaube ~ foto*',
    'erlaube ~ veröffentlich*',
    'gestatte ~ foto*',
    'gestatte ~ veröffentlich*',
  ],
  agrees: [
    'erkläre* ~ einverständnis*',
    'erkläre* ~ einverstanden',
    'erteile* ~ einwilligung*',
    'ich bin ~ einverstanden',
    'ich erlaube',
    'wir erlauben',
  ],
  /** The body needs the data of its members to have them as members. */
  membership: [
    'realisierung ~ rechtsverhältnis*',
    'durchführung ~ mitgliedschaft*',
    'durchführung ~ mitgliedschaftsverhältnis*',
    'begründung ~ mitgliedschaft*',
    'mitgliedschaft ~ erforderlich*',
    'mitgliedsverwaltung ~ erforderlich*',
    'mitgliederverwaltung ~ erforderlich*',
    'verwaltung ~ mitgliedschaft*',
  ],
  /** Joins grounds that hold in different cases. */
  eachItsOwn: [
    'jeweils*',
    'je nach',
    'entweder',
    'beziehungsweise',
    'bzw',
    'hinsichtlich',
    'andernfalls',
    'ansonsten',
    'im übrigen',
    'zudem',
    'darüber hinaus',
    'gegebenenfalls',
    'ggf',
    'insbesondere',
    'zum beispiel',
    'dritte*',
  ],
  /** Ties a ground to what it is for. */
  forWhat: ['für', 'zwecks', 'zum zwecke*', 'hinsichtlich', 'bezüglich', 'bei der', 'im rahmen'],
  or: ['oder'],
  /** Data that need explicit consent whatever else they rest on (Art. 9). */
  special: [
    '*gesundheitsdaten*',
    'schweigepflicht*',
    'gesundheitszustand*',
    'religion*',
    'allergie*',
  ],
  /** Whoever sends out for the controller. */
  sender: [
    'newsletterdienst*',
    'newsletteranbieter*',
    'newsletterversender*',
    'newsletter dienst*',
    'newsletter anbieter*',
    'versanddienst*',
    'versandanbieter*',
    'maildienst*',
    'mailingdienst*',
  ],
} as const satisfies Topic
