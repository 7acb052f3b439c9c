/**
 * The schema of JUnit XML as a table, after JUnit.xsd of the Apache Ant tasks (windyroad/JUnit-Schema, Apache License
 * 2.0), the strictest in use: which children in which order, which attributes of which form.
 */
import { SaxesParser } from 'saxes'

export interface Parsed {
  name: string
  attributes: Record<string, string>
  children: Parsed[]
  text: string
}

/** Well-formed XML as a tree. @throws where it is not. */
export function parseXml(xml: string): Parsed {
  const parser = new SaxesParser()
  const root: Parsed = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: { ...attributes } as Record<string, string>,
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const top = open.at(-1)
    if (top) top.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root.children[0] ?? root
}

/** Readers collapse the blanks of a token; something must be left. */
const TOKEN = /\S/
const ANY = /^/
const COUNT = /^\d+$/

interface Shape {
  /** The names of the children, each followed by a blank. */
  children: RegExp
  required: Record<string, RegExp>
  optional?: Record<string, RegExp>
}

const SHAPES: Record<string, Shape> = {
  testsuites: { children: /^(testsuite )*$/, required: {} },
  testsuite: {
    children: /^properties (testcase )*system-out system-err $/,
    required: {
      name: TOKEN,
      package: TOKEN,
      id: COUNT,
      timestamp: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/,
      hostname: TOKEN,
      tests: COUNT,
      failures: COUNT,
      errors: COUNT,
      time: /^\d+(\.\d+)?$/,
    },
    optional: { skipped: COUNT },
  },
  properties: { children: /^(property )*$/, required: {} },
  property: { children: /^$/, required: { name: TOKEN, value: ANY } },
  testcase: {
    children: /^((skipped|error|failure) )?$/,
    required: { name: TOKEN, classname: ANY, time: /^\d+(\.\d+)?$/ },
  },
  skipped: { children: /^$/, required: {}, optional: { message: ANY } },
  failure: { children: /^$/, required: { type: ANY }, optional: { message: ANY } },
  error: { children: /^$/, required: { type: ANY }, optional: { message: ANY } },
  'system-out': { children: /^$/, required: {} },
  'system-err': { children: /^$/, required: {} },
}

/** What is wrong with a JUnit report, and whether its counts are those of its cases. */
export function junitErrors(xml: string): string[] {
  return errorsOf(parseXml(xml))
}

function errorsOf(element: Parsed): string[] {
  const { name, attributes, children } = element
  const shape = SHAPES[name]
  if (!shape) return [`<${name}> is unknown`]
  const names = children.map((child) => `${child.name} `).join('')
  const known = { ...shape.required, ...shape.optional }
  return [
    ...(shape.children.test(names) ? [] : [`<${name}> holds ${names}`]),
    ...Object.keys(shape.required)
      .filter((key) => !(key in attributes))
      .map((key) => `<${name}> lacks ${key}`),
    ...Object.entries(attributes)
      .filter(([key, value]) => !known[key]?.test(value))
      .map(([key, value]) => `<${name}> has ${key}="${value}"`),
    ...(name === 'testsuite' ? miscounts(element) : []),
    ...children.flatMap(errorsOf),
  ]
}

function miscounts({ attributes, children }: Parsed): string[] {
  const cases = children.filter(({ name }) => name === 'testcase')
  const having = (kind: string) =>
    cases.filter((each) => each.children.some(({ name }) => name === kind)).length
  const counts = {
    tests: cases.length,
    failures: having('failure'),
    errors: having('error'),
    skipped: having('skipped'),
  }
  return Object.entries(counts)
    .filter(([key, count]) => attributes[key] !== String(count))
    .map(([key, count]) => `${key} is ${attributes[key]}, but there are ${count}`)
}
