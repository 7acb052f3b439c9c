/** The options of `art13 audit`, as commander gives them. */
export interface AuditValues {
  contact?: string
  dir: string
  resume?: boolean
  new?: boolean
  dryRun?: boolean
  optOut?: string
  sites: number
  pages: number
  documents: number
  delay: number
  jobs?: number
  asOf?: string
  body?: string
  lang?: string
  allowPrivate?: boolean
  hosts?: string[]
}
