/** Numbers that lead to lists, and lists as such numbers see them. */

/** A number that leads to a list, at a document offset. */
export interface Pointer { readonly note: number; readonly at: number }

/** Ids of one chapter's entries by number; `from`: where the chapter begins in the document, `null` where that isn't known. */
export interface Part { readonly ids: ReadonlyMap<number, string>; readonly from: number | null }

/** A list as pointers see it; `start` is its place in the document. */
export interface Target { readonly start: number; readonly parts: readonly Part[] }
