/** What a reference's markup needs to know of the others. */
export interface ItemContext {
  /** Anchors by reference id. */
  readonly anchors: ReadonlyMap<string, string>
  /** What a reference is called in a list, by its id. */
  readonly names: ReadonlyMap<string, string>
  readonly isOneDocument: boolean
  /** Numbers by document path, for attributes. */
  readonly documents: ReadonlyMap<string, number>
}
