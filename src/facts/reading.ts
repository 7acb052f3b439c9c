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
    this.cues = finder.find(this.tokens, (token) => sentenceOf[token] ?? -1)
  }

  /** The words of a passage. */
  text(passage: Passage): string {
    return this.notice.text.slice(passage.start, passage.end)
  }

  /** All hits of the cues in order; inside a passage when one is given. */
  hits(cue: Cue | readonly Cue[], inside?: Passage): Hit[] {
    const names: readonly Cue[] = typeof cue === 'string' ? [cue] : cue
    const hits = names.flatMap((name) => {
      const all = this.cues.get(name) ?? []
      return inside ? slice(all, inside) : all
    })
    return names.length > 1 ? hits.sort((a, b) => a.start - b.start) : hits
  }

  /** Whether one of the cues stands in the passage. */
  has(passage: Passage, ...cues: Cue[]): boolean {
    return cues.some((cue) => slice(this.cues.get(cue) ?? [], passage).length > 0)
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
    const about = (section: ReadSection | undefined): boolean =>
      section !== undefined &&
      ((section.heading && this.has(section.heading, ...cues)) || about(section.parent))
    return this.sections.filter((section) => about(section))
  }

  /** Whether a passage stands in a heading: a heading alone states nothing. */
  inHeading(passage: Passage): boolean {
    return this.blockAt(passage.start)?.kind === 'heading'
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

/** The hits that lie in a passage; hits are in order of their start. */
function slice(hits: readonly Hit[], inside: Passage): Hit[] {
  const found: Hit[] = []
  for (let at = firstFrom(hits, inside.start); at < hits.length; at++) {
    const hit = hits[at] as Hit
    if (hit.start >= inside.end) break
    if (hit.end <= inside.end) found.push(hit)
  }
  return found
}

function lastBefore<T extends Passage>(list: readonly T[], offset: number): T | undefined {
  return list[Math.max(0, firstFrom(list, offset + 1) - 1)]
}
