/** Everything that comes one after the other (`Array.fromAsync` comes with Node 22). */
export async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
