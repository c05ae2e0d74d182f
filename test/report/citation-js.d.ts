/** What the tests use of a library without types. */
declare module '@citation-js/core' {
  export const plugins: { readonly input: { chain(data: string, options: { readonly forceType: string }): readonly Readonly<Record<string, unknown>>[] } }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
