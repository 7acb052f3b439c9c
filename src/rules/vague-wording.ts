import { rule } from './rule.ts'

/** One or two "ggf." beside definite words are no habit. */
const FEWEST = 3

export const vagueWording = rule<'hedges'>({
  id: 'vague-wording',
  article: '12(1)',
  since: '0.1.0',
  needs: ['hedges'],
  cases: {
    vague: {
      outcome: 'fail',
      severity: 'note',
      de: 'Bei Zwecken, Empfängern, Speicherdauer oder Drittländern bleiben Angaben offen: {words}.',
      en: 'Statements on purposes, recipients, retention or third countries are left open: {words}.',
    },
  },
  check: ({ hedges }) => {
    if (hedges.found.length < FEWEST) return { case: 'pass', evidence: [] }
    const counts = new Map<string, number>()
    for (const { value } of hedges.found) counts.set(value, (counts.get(value) ?? 0) + 1)
    const words = [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([word, count]) => `${word} (${count})`)
      .join(', ')
    const starts = new Set<number>()
    const evidence = hedges.found
      .map(({ at }) => at)
      .filter(({ start }) => !starts.has(start) && starts.add(start))
    return { case: 'vague', values: { words }, evidence }
  },
  text: {
    de: {
      title: 'Zwecke, Empfänger, Dauer und Drittländer sind bestimmt angegeben',
      why: 'Wörter wie „möglicherweise“, „ggf.“ oder „kann“ lassen offen, was mit den Daten geschieht; sie sollen in diesen Angaben vermieden werden (WP 260 rev.01).',
      remedy: 'Schreiben Sie, was geschieht, und unter welcher Bedingung es geschieht.',
    },
    en: {
      title: 'Purposes, recipients, retention and third countries are stated definitely',
      why: 'Words such as “may”, “might” or “possibly” leave open what happens to the data and should be avoided here (WP 260 rev.01).',
      remedy: 'Say what happens, and on what condition it happens.',
    },
  },
  examples: [
    {
      text: '# Empfänger\n\nDie Daten werden ggf. an die Hafenmeisterei übermittelt. Unter Umständen kann auch die Wasserschutzpolizei Auental Daten erhalten.',
      case: 'vague',
    },
    {
      text: '# Recipients\n\nWe may pass the data on to the harbour office. The data might possibly be sent to the town.',
      case: 'vague',
    },
    {
      text: '# Empfänger\n\nDie Daten erhält die Hafenmeisterei. Ist der Liegeplatz gesperrt, erhält sie auch die Wasserschutzpolizei.',
      case: 'pass',
    },
    {
      text: '# Empfänger\n\nDie Daten erhält die Hafenmeisterei, ggf. auch die Wasserschutzpolizei Auental.',
      case: 'pass',
    },
    {
      text: '# Recipients\n\nSince 1 May 2024 the harbour office receives the data. On 3 May 2025 they were sent to the town. They may be passed on to the police, possibly on paper.',
      case: 'pass',
    },
    {
      text: '# Ihre Rechte\n\nSie können Auskunft verlangen. Ggf. können Sie die Löschung verlangen, unter Umständen auch die Berichtigung.',
      case: 'pass',
    },
  ],
})
