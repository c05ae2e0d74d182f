/** Runs of a Word document, their texts, and what they stand in. */

export interface Run {
  readonly start: number
  /** Behind its opening tag. */
  readonly openEnd: number
  /** Behind its closing tag. */
  end: number
  /** Its properties as written; empty for none. */
  properties: string
  /** `null`: no change that is tracked put it in. */
  readonly insertion: Insertion | null
  /** The run around it, of a text box. */
  readonly outer: Run | null
  readonly paragraph: RunParagraph | null
}

/** An insertion or move that is tracked. Another can't stand within; where it holds a run itself, it can be ended before and go on behind. */
export interface Insertion { readonly opening: string; readonly holdsRun: boolean }

/** A link in whose text something stands: what stands behind `end` is no part of it. */
export interface RunLink {
  /** `null`: nothing ends it. */
  end: number | null
  /** What is tracked around its end. */
  insertion: Insertion | null
  readonly paragraph: RunParagraph | null
}

/** A `w:t`. */
export interface RunText { readonly run: Run; readonly link: RunLink | null; readonly openStart: number; readonly openEnd: number; closeStart: number; readonly isPreserved: boolean }

/** Where its own first run begins; `null` for none. */
export interface RunParagraph { readonly beginsControl: boolean; firstRun: number | null }
