/** Paths of documents as other tools want them. Paths are strings here, of whatever system they come from. */

export interface Bases {
  /** What the paths of documents are relative to. */
  cwd: string
  /** What the consumer takes them to be relative to: the top of the repository. */
  root: string
}

const DRIVE = /^[a-z]:\//i

/** With forward slashes, relative to the root where the document lies below it; else as it was given. */
export function pathFromRoot(path: string, { cwd, root }: Bases): string {
  if (isUrl(path)) return path
  const given = slashes(path)
  const whole = isAbsolute(given) ? plain(given) : plain(`${slashes(cwd)}/${given}`)
  const top = plain(slashes(root))
  if (whole.startsWith(top === '/' ? top : `${top}/`))
    return whole.slice(top.length).replace(/^\//, '')
  return plain(given)
}

/** A URI reference: relative below the root, else `file:`; percent-encoded. */
export function uriFromRoot(path: string, bases: Bases): string {
  const from = pathFromRoot(path, bases)
  if (isUrl(from)) return from
  const encoded = percentEncoded(from)
  if (DRIVE.test(from)) return `file:///${from.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`
  if (from.startsWith('//')) return `file:${encoded}`
  return from.startsWith('/') ? `file://${encoded}` : encoded
}

function percentEncoded(path: string): string {
  const whole = path.replace(/\p{Surrogate}/gu, '\uFFFD')
  return whole.split('/').map(encodeURIComponent).join('/')
}

function isUrl(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || DRIVE.test(path)
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/')
}

/** Without `.`, empty steps, a slash at the end, and `..` as far as there is something to go up from. */
function plain(path: string): string {
  const lead = /^\/{0,2}/.exec(path)?.[0] ?? ''
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else steps.push(step)
  }
  return lead + steps.join('/') || '.'
}
