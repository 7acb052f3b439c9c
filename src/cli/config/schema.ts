import { STATE_CODES } from '../../law/states.ts'

/** What a configuration may say; schema/config.schema.json is written from it. */
export const configSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'art13:config-1',
  title: 'art13.config.json, art13.config.yaml, or the key art13 of package.json',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: {
      type: 'string',
    },
    extends: {
      description:
        'Configurations that this one builds on, relative to it. The later one wins, this one over all.',
      anyOf: [
        {
          type: 'string',
        },
        {
          type: 'array',
          items: {
            type: 'string',
          },
        },
      ],
    },
    rules: {
      $ref: '#/definitions/rules',
    },
    profile: {
      $ref: '#/definitions/profile',
    },
    customRules: {
      description:
        "JavaScript files with rules of one's own, made with defineRule, relative to this file.",
      type: 'array',
      items: {
        type: 'string',
      },
    },
    overrides: {
      description:
        'Settings for the documents that a glob takes, relative to this file. The later one wins.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'string',
            },
          },
          rules: {
            $ref: '#/definitions/rules',
          },
          profile: {
            $ref: '#/definitions/profile',
          },
        },
      },
    },
    ignore: {
      description:
        'What is not taken from directories and globs, in the manner of .gitignore, relative to this file.',
      type: 'array',
      items: {
        type: 'string',
      },
    },
    decisions: {
      description:
        'The file of decisions, relative to this file. Default: art13.decisions.yaml beside it.',
      type: 'string',
    },
    asOf: {
      description: 'The date of the law that is applied. Default: today.',
      type: 'string',
      format: 'date',
    },
    lang: {
      description: 'The language of the report.',
      enum: ['de', 'en'],
    },
    limits: {
      description: 'Bounds of one document.',
      type: 'object',
      additionalProperties: false,
      properties: {
        bytes: {
          $ref: '#/definitions/limit',
        },
        pages: {
          $ref: '#/definitions/limit',
        },
        characters: {
          $ref: '#/definitions/limit',
        },
        unpacked: {
          description: 'Bytes of a DOCX or ODT, unpacked.',
          $ref: '#/definitions/limit',
        },
        seconds: {
          $ref: '#/definitions/limit',
        },
        memory: {
          description: 'Bytes.',
          $ref: '#/definitions/limit',
        },
      },
    },
    failOn: {
      description: 'Findings at or above this level fail the run.',
      enum: ['error', 'warning', 'note', 'review', 'none'],
    },
    maxWarnings: {
      description: 'More concerns (warnings) than this fail the run.',
      type: 'integer',
      minimum: 0,
    },
  },
  definitions: {
    limit: {
      type: 'number',
      exclusiveMinimum: 0,
    },
    rules: {
      description: 'Severities by rule id. off: the rule does not run. "art13 rules" lists all.',
      type: 'object',
      additionalProperties: {
        enum: ['off', 'note', 'warning', 'error'],
      },
    },
    profile: {
      description: 'What is known of the controller; it goes before what the text shows.',
      type: 'object',
      additionalProperties: false,
      properties: {
        body: {
          enum: ['public', 'private', 'church'],
        },
        state: {
          description: 'The federal state.',
          enum: STATE_CODES,
        },
        law: {
          description: 'The law that a church body is under.',
          enum: ['gdpr', 'kdg', 'dsg-ekd'],
        },
      },
    },
  },
} as const
