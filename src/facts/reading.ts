/** A notice prepared for the detectors: its sections with their paths, its sentences, its words, and where each cue stands. */
import type { Block, Notice, Passage, Section, SectionPath } from '../document/notice.ts'
import { type Hit, PhraseFinder } from '../document/phrases.ts'
import { sentencesOf } from '../document/sentences.ts'
import { firstFrom } from '../document/spans.ts'
import { type Token, tokensOf } from '../document/tokens.ts'
import { sectionsOf } from '../document/walk.ts'
import { type Cue, lexicon } from '../language/lexicon.ts'

/** A section with its path; as a passage it reaches from its first to its last own block, sub-sections left out. */
export interface ReadSection extends Passage {
  section: Section
  path: SectionPath
  heading?: ReadBlock
  blocks: ReadBlock[]
  parent?: ReadSection
}

export interface ReadBlock extends Passage {
  kind: Block['kind']
  /** Position among all blocks of the notice. */
  index: number
  section: ReadSection
  sentences: Sentence[]
  /** Of a list item or cell: the paragraph, item or heading that introduces the list. */
  lead?: ReadBlock
}

export interface Sentence extends Passage {
  index: number
  block: ReadBlock
  /** Indices of its first word and of the word behind its last. */
  firstToken: number
  endToken: number
}

const NONE: readonly Hit[] = []

let finder: PhraseFinder | undefined

export class Reading {
  readonly notice: Notice
  readonly sections: ReadSection[] = []
  readonly blocks: ReadBlock[] = []
  readonly sentences: Sentence[] = []
  readonly tokens: Token[] = []
  private readonly cues: Map<string, Hit[]>

  constructor(notice: Notice) {
    this.notice = notice
    this.readSections()
    finder ??= new PhraseFinder(lexicon())
    const sentenceOf = new Int32Array(this.tokens.length)
    for (const sentence of this.sentences)
      sentenceOf.fill(sentence.index, sentence.firstToken, sentence.endToken)
    this.cues = finder.find(this.tokens, sentenceOf)
  }

  /** The words of a passage. */
  text(passage: Passage): string {
    return this.notice.text.slice(passage.start, passage.end)
  }

  /** All hits of the cues in order; inside a passage when one is given. */
  hits(cue: Cue | readonly Cue[], inside?: Passage): Hit[] {
    if (typeof cue === 'string') return inside ? this.#inside(cue, inside) : [...this.#all(cue)]
    const hits = cue.flatMap((name) => (inside ? this.#inside(name, inside) : this.#all(name)))
    return cue.length > 1 ? hits.sort((a, b) => a.start - b.start) : hits
  }

  /** Whether one of the cues stands in the passage. */
  has(passage: Passage, ...cues: Cue[]): boolean {
    for (const cue of cues) {
      const all = this.#all(cue)
      if (all.length === 0) continue
      for (let at = firstFrom(all, passage.start); at < all.length; at++) {
        const hit = all[at] as Hit
        if (hit.start >= passage.end) break
        if (hit.end <= passage.end) return true
      }
    }
    return false
  }

  /** The sentence that holds an offset (or the last before it). */
  sentenceAt(offset: number): Sentence | undefined {
    return lastBefore(this.sentences, offset)
  }

  blockAt(offset: number): ReadBlock | undefined {
    return lastBefore(this.blocks, offset)
  }

  sectionAt(offset: number): ReadSection | undefined {
    return this.blockAt(offset)?.section
  }

  /** The headings from the root to the section that holds an offset. */
  pathAt(offset: number): SectionPath {
    return this.sectionAt(offset)?.path ?? []
  }

  /** Sections whose own heading, or one above it, holds one of the cues. */
  sectionsAbout(...cues: Cue[]): ReadSection[] {
    const about = new Set<ReadSection>()
    // A section stands behind the one that holds it.
    for (const section of this.sections) {
      const { heading, parent } = section
      if ((parent && about.has(parent)) || (heading && this.has(heading, ...cues)))
        about.add(section)
    }
    return [...about]
  }

  /** Whether a passage stands in a heading: a heading alone states nothing. */
  inHeading(passage: Passage): boolean {
    return this.blockAt(passage.start)?.kind === 'heading'
  }

  #all(cue: Cue): readonly Hit[] {
    return this.cues.get(cue) ?? NONE
  }

  /** The hits that lie in a passage; hits are in order of their start. */
  #inside(cue: Cue, { start, end }: Passage): Hit[] {
    const all = this.#all(cue)
    const found: Hit[] = []
    if (all.length === 0) return found
    for (let at = firstFrom(all, start); at < all.length; at++) {
      const hit = all[at] as Hit
      if (hit.start >= end) break
      if (hit.end <= end) found.push(hit)
    }
    return found
  }

  private readSections(): void {
    const known = new Map<Section, ReadSection>()
    for (const { section, path, parent } of sectionsOf(this.notice)) {
      const first = section.blocks[0]
      const last = section.blocks.at(-1)
      const start = first?.start ?? section.heading?.end ?? 0
      const read: ReadSection = { section, path, blocks: [], start, end: last?.end ?? start }
      const above = parent && known.get(parent.section)
      if (above) read.parent = above
      known.set(section, read)
      this.sections.push(read)
      if (section.heading) read.heading = this.readBlock(section.heading, read)
      for (const block of section.blocks) read.blocks.push(this.readBlock(block, read))
      addLeads(read)
    }
  }

  private readBlock(block: Block, section: ReadSection): ReadBlock {
    const { kind, start, end } = block
    const read: ReadBlock = { kind, start, end, index: this.blocks.length, section, sentences: [] }
    for (const passage of sentencesOf(this.notice.text, block)) {
      const firstToken = this.tokens.length
      for (const token of tokensOf(this.notice.text, passage)) this.tokens.push(token)
      const sentence: Sentence = {
        ...passage,
        index: this.sentences.length,
        block: read,
        firstToken,
        endToken: this.tokens.length,
      }
      this.sentences.push(sentence)
      read.sentences.push(sentence)
    }
    this.blocks.push(read)
    return read
  }
}

/** An item's lead is the last block before the list that is not an item itself, else the section's heading. */
function addLeads(section: ReadSection): void {
  let lead = section.heading
  for (const block of section.blocks) {
    if (block.kind === 'item' || block.kind === 'cell') {
      if (lead) block.lead = lead
    } else lead = block
  }
}

function lastBefore<T extends Passage>(list: readonly T[], offset: number): T | undefined {
  return list[Math.max(0, firstFrom(list, offset + 1) - 1)]
}
