import { VERDICTS } from '../../lint/decisions/decision.ts'

const text = { type: 'string' } as const
const textOrNull = { type: ['string', 'null'] } as const

/** What a file of decisions holds; schema/decisions.schema.json is written from it. */
export const decisionsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'art13:decisions-1',
  title: 'art13.decisions.yaml: what people decided about findings',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    decisions: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['fingerprint', 'rule', 'verdict'],
        properties: {
          fingerprint: { description: 'Of the finding, as every format gives it.', ...text },
          document: {
            description: 'Relative to this file. Absent: the one document that has these words.',
            ...textOrNull,
          },
          rule: text,
          case: textOrNull,
          section: {
            description: 'Headings down to the words; of an absence, to the section searched.',
            type: 'array',
            items: text,
          },
          quote: { description: 'The words that were decided on.', ...textOrNull },
          verdict: {
            description:
              'accepted: it is so, and stays. fulfilled: the duty is met. false-alarm: art13 is wrong. baseline: was there before.',
            enum: VERDICTS,
          },
          reason: { description: 'Required, but for a baseline.', ...textOrNull },
          by: textOrNull,
          until: {
            description: 'The last day on which it holds.',
            type: ['string', 'null'],
            format: 'date',
          },
        },
        if: { properties: { verdict: { const: 'baseline' } } },
        else: { required: ['reason'], properties: { reason: { type: 'string', minLength: 3 } } },
      },
    },
  },
} as const
