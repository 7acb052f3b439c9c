/** The row of each site. */
import type { SiteRow } from '../result.ts'
import type { SiteFigures } from './counts.ts'
import { landOf } from './land.ts'
import type { ListedSite } from './notices.ts'
import { rowChangeOf, type SiteChange } from './since.ts'

/** Makes rows in the order of the list; the names of their pages differ in more than case. */
export class SiteRows {
  readonly #pages = new Set<string>()

  of(site: ListedSite, figures: SiteFigures, change?: SiteChange): SiteRow {
    const { key, url, name } = site
    const { outcome, documents, judged, findings } = figures
    const columns = JSON.parse(site.columns_json) as Record<string, string>
    return {
      key,
      url,
      name: name || key,
      columns,
      state: landOf(columns),
      outcome,
      documents,
      judged,
      findings,
      change: change ? rowChangeOf(change) : null,
      page: this.#pageOf(key),
    }
  }

  /** Letters, digits and hyphens: a file name on every system. */
  #pageOf(key: string): string {
    const parts = key
      .toLowerCase()
      .slice(0, 100)
      .split(/[^a-z0-9]/)
    const plain = parts.filter(Boolean).join('-')
    // Windows reserves short names such as "con" and "nul".
    const name = plain.length > 4 ? plain : `site-${plain || 'unnamed'}`
    let page = name
    for (let number = 2; this.#pages.has(page); number++) page = `${name}-${number}`
    this.#pages.add(page)
    return page
  }
}
