/**
 * Results in the order of the items, of which at most `ahead` are under way; an item is taken when there is room. A
 * result is given as soon as it is the next, also while the next item is waited for: it may depend on that result.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  const under: Promise<Result>[] = []
  let coming: Promise<{ item: IteratorResult<Item> }> | undefined
  let isWhole = false
  try {
    while (!isWhole || under.length > 0) {
      if (!isWhole && under.length < ahead)
        coming ??= Promise.resolve(iterator.next()).then((item) => ({ item }))
      const first = under[0]?.then((result) => ({ result }))
      const arrived = await Promise.race([first, coming].filter((each) => each !== undefined))
      if ('result' in arrived) {
        under.shift()
        yield arrived.result
        continue
      }
      coming = undefined
      isWhole = arrived.item.done === true
      if (!arrived.item.done) under.push(begun(work(arrived.item.value)))
    }
  } finally {
    const closed = iterator.return?.()
    // One that is asked for its next item hears of the end only when it has one.
    if (coming === undefined) await closed
  }
}

/** It is awaited in its turn; until then its error is nobody's. */
function begun<Result>(result: Promise<Result>): Promise<Result> {
  result.catch(() => {})
  return result
}
