import type { Found } from '../facts/fact.ts'
import type { Retention } from '../facts/facts.ts'
import { rule } from './rule.ts'
import { judgeVague, VAGUE_NEEDS, vagueCases } from './shapes/vague.ts'

function isVague({ value }: Found<Retention>): boolean {
  return value.kind === 'vague' && !value.onDevice
}

export const retentionVague = rule<'retention' | (typeof VAGUE_NEEDS)[number]>({
  id: 'retention-vague',
  article: '13(2)(a)',
  since: '0.1.0',
  needs: ['retention', ...VAGUE_NEEDS],
  cases: vagueCases(
    'vague',
    {
      de: 'Die Dauer der Speicherung lässt sich daraus nicht bestimmen. Bitte Frist, Ereignis oder Vorschrift nennen.',
      en: 'The length of storage cannot be worked out from this. Please give a period, an event or a provision.',
    },
    {
      de: 'Zu entscheiden ist, ob die Dauer an anderer Stelle bestimmt ist. Falls nein: bitte Frist oder Kriterium nennen; falls ja: keine Änderung.',
      en: 'The question is whether the length is settled elsewhere. If not: please give a period or a criterion; if so: no change.',
    },
  ),
  // Where the important operations have their periods, the vague sentence beside them is no defect of the whole.
  check: (facts, context) => {
    const { stated, found } = facts.retention
    const evidence = stated === 'partial' ? found.filter(isVague).map(({ at }) => at) : []
    return judgeVague('vague', { item: 'retention', evidence }, { facts, context })
  },
  explains: ['retention'],
  text: {
    de: {
      title: 'Die Angaben zur Speicherdauer sind bestimmt',
      why: '„Solange erforderlich“ oder „nach den gesetzlichen Fristen“ sagt nicht, wann gelöscht wird; solche Wendungen allein genügen nicht (WP 260 rev.01).',
      remedy:
        'Nennen Sie je Verarbeitung eine Frist („zwei Jahre nach Abschluss des Verfahrens“) oder die Vorschrift, aus der sie folgt („zehn Jahre, § 147 AO“).',
    },
    en: {
      title: 'The statements on the storage period are definite',
      why: '“As long as necessary” or “according to statutory periods” does not tell when data are erased; such phrases alone are not enough (WP 260 rev.01).',
      remedy:
        'Give for each processing a period (“two years after the end of the procedure”) or the provision from which it follows.',
    },
  },
  examples: [
    {
      text: '# Speicherdauer\n\nIhre Anmeldung bewahren wir auf, solange das für den Kurs erforderlich ist.',
      case: 'vague',
    },
    {
      text: '# Storage\n\nWe delete your booking once it is no longer required for its purpose.',
      case: 'vague',
    },
    {
      text: '# Speicherdauer\n\nIhre Anmeldung bewahren wir auf, solange das für den Kurs erforderlich ist, längstens bis zum 31. Dezember des folgenden Jahres.',
      case: 'pass',
    },
    {
      text: '# Speicherdauer\n\nAnmeldungen werden gelöscht, sobald der Zweck entfällt. Das ist ein Jahr nach dem letzten Kurstag der Fall.',
      case: 'pass',
    },
    {
      text: '# Auskunft\n\nDie Bücherei Auental gibt Auskunft über gespeicherte Angaben.',
      case: 'pass',
    },
    {
      text: '# Bußgeldverfahren\n\nDie Bußgeldstelle der Stadt Auental verarbeitet Ihre Angaben zur Verfolgung von Ordnungswidrigkeiten nach § 55 BDSG. Sie werden gelöscht, wenn sie nicht mehr erforderlich sind.',
      case: 'not-applicable',
    },
  ],
})
