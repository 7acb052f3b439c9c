/** Results in the order of the items, of which at most `ahead` are under way; an item is taken when there is room. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const under: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // It is awaited in its turn; until then its error is nobody's.
    result.catch(() => {})
    under.push(result)
    if (under.length >= ahead) yield under.shift() as Promise<Result>
  }
  for (const result of under) yield result
}
