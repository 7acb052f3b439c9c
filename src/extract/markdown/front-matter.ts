import type { Root } from 'mdast'

/** The title in the settings before a page: `title: …` in YAML, `title = …` in TOML. */
export function titleOf(document: Root): string | undefined {
  const [first] = document.children
  if (first?.type !== 'yaml' && first?.type !== ('toml' as string)) return undefined
  const line = /^[ \t]{0,8}"?title"?[ \t]{0,8}[:=][ \t]{0,8}(.{1,300})$/m.exec(
    first && 'value' in first ? first.value : '',
  )
  const title = line?.[1]
    ?.trim()
    .replace(/,$/, '')
    .replace(/^["']|["']$/g, '')
    .trim()
  return title && !/^[|>&*[{]/.test(title) ? title : undefined
}
