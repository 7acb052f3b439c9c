/** The Länder, coloured by a share; the outlines stand on the page once, however many maps it has. */
import germany from '@svg-maps/germany'
import type { Share } from '../../audit/result.ts'
import { STATE_CODES, type StateCode, stateOf } from '../../law/states.ts'
import type { Lang } from '../../rules/rule.ts'
import { FEW, partWithInterval, percent, ratio } from './figures.ts'
import { type Html, html } from './html.ts'
import { auditWords, put } from './words/words.ts'

const { viewBox, locations } = germany as unknown as {
  viewBox: string
  locations: { id: string; path: string }[]
}
const STEPS = 5

/** The outlines, to be put once into a page that has maps. */
export function mapOutlines(): Html {
  const paths = locations.map(({ id, path }) => html`<path id="map-${id}" d="${path}"/>`)
  return html`<svg width="0" height="0" aria-hidden="true"><defs>${paths}</defs></svg>`
}

/** One map; a Land with few sites is grey, one without a figure is, too. */
export function stateMap(
  shares: ReadonlyMap<StateCode, Share>,
  { title, lang }: { title: string; lang: Lang },
): Html {
  const say = auditWords[lang].map
  const areas = STATE_CODES.map((code) => {
    const share = shares.get(code)
    const told = share && share.of > 0 ? partWithInterval(share, lang) : say.none
    return html`<use href="#map-${code.toLowerCase()}" class="${classOf(share)}"><title>${stateOf(code)[lang]}: ${told}</title></use>`
  })
  return html`<figure class="map"><figcaption>${title}</figcaption>
<svg viewBox="${viewBox}" role="img" aria-label="${put(say.label, { what: title })}">${areas}</svg>
<ul class="legend">${legend(lang)}</ul></figure>`
}

function legend(lang: Lang): Html[] {
  const key = (name: string) =>
    html`<svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${name}" width="10" height="10"/></svg>`
  const steps = Array.from({ length: STEPS }, (_, step) => {
    const [from, to] = [step / STEPS, (step + 1) / STEPS].map((value) => percent(value, lang))
    return html`<li>${key(`m${step}`)}${from?.replace(/\s?%$/, '')}–${to}</li>`
  })
  const few = put(auditWords[lang].map.few, { few: String(FEW) })
  return [...steps, html`<li>${key('few')}${few}</li>`]
}

function classOf(share: Share | undefined): string {
  if (!share || share.of < FEW) return 'few'
  return `m${Math.min(STEPS - 1, Math.floor(ratio(share) * STEPS))}`
}
