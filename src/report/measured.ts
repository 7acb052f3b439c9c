/** What was measured of an item rule, in words. */
import { writeDate } from '../law/dates.ts'
import { type Measurement, measurementsOf, type Share } from '../rules/measured/measured.ts'
import type { Lang } from '../rules/rule.ts'

/** One paragraph a set of notices; none for rules that were not measured. */
export function measuredInWords(id: string, lang: Lang): string[] {
  return measurementsOf(id).map((measurement) => SAY[lang](measurement))
}

const SAY: Record<Lang, (measurement: Measurement) => string> = {
  de: ({ name, measuredOn, notices, known, precision, recall }) =>
    [
      `${writeDate(measuredOn, 'de')}, ${name.de}: ${notices}.`,
      precision
        ? `Von ${precision.whole} Angaben, die als fehlend erkannt wurden, fehlten ${shareInWords(precision, 'de')}.`
        : 'Keine Angabe wurde als fehlend erkannt.',
      recall
        ? `Von ${recall.whole} fehlenden Angaben wurden ${shareInWords(recall, 'de')} erkannt.`
        : 'In keinem der Hinweise fehlte die Angabe.',
      known
        ? 'Die Hinweise waren bekannt, als die Regeln geschrieben wurden; an anderen sind schlechtere Werte zu erwarten.'
        : 'Die Hinweise waren nicht bekannt, als die Regeln geschrieben wurden.',
    ].join(' '),
  en: ({ name, measuredOn, notices, known, precision, recall }) =>
    [
      `${measuredOn}, ${name.en}: ${notices}.`,
      precision
        ? `Of ${precision.whole} notices found to lack the information, ${shareInWords(precision, 'en')} lacked it.`
        : 'No notice was found to lack the information.',
      recall
        ? `Of ${recall.whole} notices that lacked it, ${shareInWords(recall, 'en')} were found.`
        : 'None of the notices lacked the information.',
      known
        ? 'The notices were known when the rules were written; on others worse figures are to be expected.'
        : 'The notices were not known when the rules were written.',
    ].join(' '),
}

/** "7 (88 %; 95-%-Intervall 53–98 %)" */
function shareInWords({ part, share, low, high }: Share, lang: Lang): string {
  const percent = (value: number) => Math.round(100 * value)
  return lang === 'de'
    ? `${part} (${percent(share)} %; 95-%-Intervall ${percent(low)}–${percent(high)} %)`
    : `${part} (${percent(share)}%; 95% interval ${percent(low)}–${percent(high)}%)`
}
