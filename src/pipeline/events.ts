/** What a check tells while it works; the terminal shows it, a program may log it. */

export type CheckEvent =
  | { readonly kind: 'read'; readonly document: string; readonly notes: number; readonly markers: number; readonly addresses: number }
  | { readonly kind: 'planned'; readonly runId: string; readonly pages: number; readonly hosts: number; readonly alreadyDone: number }
  | { readonly kind: 'page-done'; readonly url: string; readonly state: string; readonly done: number; readonly pages: number }
  | { readonly kind: 'waiting'; readonly host: string; readonly untilMs: number }
  | { readonly kind: 'trouble'; readonly message: string }

export type Listener = (event: CheckEvent) => void
