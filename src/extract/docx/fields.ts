/** Keeps track of fields, which may begin in one paragraph and end in another: an instruction, then what the reader sees. */

interface Field {
  instruction: string
  inResult: boolean
}

/** Fields in fields; Word itself allows 20. */
const DEEPEST = 50
/** Their results are numbers of pages. */
const PAGE = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i
const PAGE_OF = /^\s*PAGEREF\b/i
const CONTENTS = /^\s*TOC\b/i
/** Shows its own words: "click here to fill in". */
const BUTTON = /^\s*MACROBUTTON\s+\S+\s+/i

export class Fields {
  private readonly open: Field[] = []

  /** Takes `w:fldChar`; gives text where the field shows its instruction. */
  step(type: string | undefined): string {
    const field = this.open.at(-1)
    if (type === 'begin') {
      if (this.open.length < DEEPEST) this.open.push({ instruction: '', inResult: false })
    } else if (type === 'separate' && field) field.inResult = true
    else if (type === 'end' && field) {
      this.open.pop()
      if (!field.inResult && BUTTON.test(field.instruction) && this.shows)
        return field.instruction.replace(BUTTON, '')
    }
    return ''
  }

  instruct(text: string): void {
    const field = this.open.at(-1)
    if (field && !field.inResult) field.instruction += text
  }

  /** Whether text at this point is seen by a reader. */
  get shows(): boolean {
    const inContents = this.inContents
    return this.open.every(({ instruction, inResult }) => {
      const isPage = PAGE.test(instruction) || (inContents && PAGE_OF.test(instruction))
      return inResult && !isPage
    })
  }

  get inContents(): boolean {
    return this.open.some(({ instruction }) => CONTENTS.test(instruction))
  }
}
