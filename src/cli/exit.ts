/** What a command ends with: 0 nothing at or above `--fail-on` · 1 findings · 2 the command or its input is wrong · 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130
