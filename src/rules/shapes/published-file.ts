/** What the rules on the file share: they concern what public bodies publish, and only formats that could be better. */
import type { Passage } from '../../document/notice.ts'
import type { Context } from '../../facts/context.ts'
import type { Fact } from '../../facts/fact.ts'
import type { FileTraits } from '../../facts/values/form.ts'
import type { Example, Judgement, Rule, RuleText, Words } from '../rule.ts'
import { rule } from '../rule.ts'

export interface FileRule {
  id: string
  formats: readonly FileTraits['format'][]
  isLacking(file: FileTraits): boolean
  finding: Words
  text: { de: RuleText; en: RuleText }
  /** A file that lacks it, and one that does not. */
  shown: { lacking: FileExample; good: FileExample }
}

type FileExample = NonNullable<Example['file']>

const TEXT = 'Die Gemeinde Auental verarbeitet Ihre Angaben, um den Liegeplatz zu vergeben.'

/** A note on the file of a public body. Its words lie in no passage: the evidence is empty. */
export function fileRule({ id, formats, isLacking, finding, text, shown }: FileRule): Rule {
  return rule<'document'>({
    id,
    article: '12(1)',
    since: '0.1.0',
    needs: ['document'],
    cases: { lacking: { outcome: 'fail', severity: 'note', ...finding } },
    check: ({ document }, context) => judge(document, context, { formats, isLacking }),
    about: 'file',
    text,
    examples: [
      { text: TEXT, case: 'lacking', profile: { body: 'public' }, file: shown.lacking },
      { text: TEXT, case: 'pass', profile: { body: 'public' }, file: shown.good },
      { text: TEXT, case: 'not-applicable', profile: { body: 'private' }, file: shown.lacking },
      { text: TEXT, case: 'not-applicable', profile: { body: 'public' } },
    ],
  })
}

function judge(
  document: Fact<FileTraits>,
  { profile }: Context,
  { formats, isLacking }: Pick<FileRule, 'formats' | 'isLacking'>,
): Judgement {
  const evidence: Passage[] = []
  const file = document.found[0]?.value
  if (!file || !formats.includes(file.format))
    return { case: 'not-applicable', because: 'other-format', evidence }
  if (profile.body !== 'public') return { case: 'not-applicable', because: 'not-public', evidence }
  return { case: isLacking(file) ? 'lacking' : 'pass', evidence }
}
