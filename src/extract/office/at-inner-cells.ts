/** What stands in a cell, parted where a table within it begins or ends: its cells are groups of their own. */
export function atInnerCells<Part extends { kind: string }>(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && part.kind !== 'cell' && last[0]?.kind !== 'cell') last.push(part)
    else groups.push([part])
  }
  return groups
}
