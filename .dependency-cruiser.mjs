// The floors of the house, executable: which room may look into which. Type imports obey the same law.
// Rooms may be renamed, the direction never changes; a known debt goes into a baseline, not into a softer rule.

const may = {
  document: [],
  language: [],
  law: [],
  extract: ['document', 'language'],
  facts: ['document', 'language', 'law'],
  rules: ['facts', 'law', 'document/notice'],
  lint: ['rules', 'facts', 'law', 'document'],
  run: ['lint', 'extract', 'document'],
  audit: ['run', 'lint/result', 'lint/version', 'extract', 'law', 'document'],
  report: [
    'lint/result',
    'lint/diff',
    'lint/messages',
    'run/reasons',
    'audit/result',
    'rules',
    'law',
    'document',
  ],
  cli: [
    'report',
    'audit',
    'run',
    'lint',
    'rules',
    'facts',
    'extract',
    'law',
    'language',
    'document',
  ],
}

// Packages, with their types: each has one room that knows it. A room that is not listed uses none.
const packages = {
  extract: [
    'pdfjs-dist',
    'parse5',
    'unified',
    'remark-[a-z]+',
    'fflate',
    'saxes',
    '(@tesseract[.]js-data/)?(tesseract[.]js|deu)',
    '@types/(mdast|unist)',
  ],
  run: ['tinyglobby', 'ignore'],
  audit: [
    'undici',
    'robots-parser',
    'ipaddr[.]js',
    'p-queue',
    'cheerio',
    'saxes',
    'kysely',
    'libsql',
    '(@types/)?papaparse',
  ],
  report: ['chalk', '@types/sarif', '@observablehq/plot', 'linkedom', '@svg-maps/germany'],
  cli: [
    'commander',
    'chalk',
    'tinyglobby',
    'cosmiconfig',
    'yaml',
    'ajv',
    'ajv-formats',
    'picomatch',
    '@types/picomatch',
  ],
}

const rooms = Object.keys(may)
const pure = ['document', 'language', 'law', 'facts', 'rules', 'lint']
const io =
  '^(node:)?(fs|fs/promises|net|tls|dgram|http|http2|https|dns|dns/promises|worker_threads|child_process|cluster)$'
const unlisted = `^src/(?!(${rooms.join('|')})/|index[.]ts$)`
const core = ['core']
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown']
const inside = (room) => `^src/${room}(/|[.]ts$)`

// biome-ignore lint/complexity/useMaxParams: the order is the one a sentence has: from there to here
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    rule(
      'no-circular',
      'What needs each other belongs in one file, or a third one below both.',
      {},
      { circular: true },
    ),
    rule('no-unresolved', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    rule('only-listed-rooms', 'A new room needs a floor: list it above.', { path: unlisted }, {}),
    rule(
      'unlisted-room-imported',
      'A new room needs a floor: list it above.',
      {},
      { path: unlisted },
    ),
    rule(
      'unlisted-room-alone',
      'A new room needs a floor: list it above.',
      { orphan: true, path: unlisted },
      {},
    ),
    rule(
      'src-only',
      'The product does not know its tests, scripts or build.',
      { path: '^src/' },
      { path: '^(tests|scripts|bin|dist|bench)/' },
    ),
    ...rooms.map((room) =>
      rule(
        `${room}-imports-only-below`,
        'A floor sees what lies below it and nothing else.',
        { path: inside(room) },
        { path: '^src/', pathNot: [room, ...may[room]].map(inside) },
      ),
    ),
    ...rooms.map((room) =>
      rule(
        `${room}-knows-its-packages`,
        'One room knows a package, so that it can be replaced there. A new one is listed above.',
        { path: inside(room) },
        {
          dependencyTypes: npm,
          pathNot: (packages[room] ?? []).map((name) => `node_modules/${name}/`),
        },
      ),
    ),
    rule(
      'rules-take-types-of-document',
      'A rule judges facts; of a notice it knows only what a passage is.',
      { path: inside('rules') },
      { path: inside('document'), dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'pure-rooms',
      'From a notice to its verdicts all is computed from what goes in. Fingerprints need crypto.',
      { path: inside(`(${pure.join('|')})`), pathNot: inside('lint') },
      { dependencyTypes: core },
    ),
    rule(
      'lint-only-hashes',
      'From a notice to its verdicts all is computed from what goes in. Fingerprints need crypto.',
      { path: inside('lint') },
      { dependencyTypes: core, pathNot: '^(node:)?crypto$' },
    ),
    rule(
      'io-has-its-rooms',
      'Files, network and threads stay in run, audit and cli.',
      { path: '^src/', pathNot: inside('(run|audit|cli)') },
      { path: io },
    ),
    rule(
      'a-rule-knows-no-other-rule',
      'Rules are independent; what several share is a shape.',
      { path: '^src/rules/(?!index|verdict|rule|shapes/|measured/)' },
      { path: '^src/rules/', pathNot: '^src/rules/(rule[.]ts|verdict[.]ts|shapes/)' },
    ),
    rule(
      'shapes-know-no-rule',
      'A shape serves rules and does not know them.',
      { path: '^src/rules/(shapes/|verdict|rule[.]ts)' },
      { path: '^src/rules/(?!shapes/|verdict[.]ts|rule[.]ts)' },
    ),
    rule(
      'not-own-index',
      'The index is the door for others; inside, go straight.',
      { path: '^src/([^/]+)/(?!index[.]ts$)' },
      { path: '^src/$1/index[.]ts$' },
    ),
    rule(
      'not-own-folder-index',
      'The index is the door for others; inside, go straight.',
      { path: '^(src/.+)/(?!index[.]ts$)[^/]+$' },
      { path: '^$1/index[.]ts$' },
    ),
    rule(
      'public-face-is-for-others',
      'src/index.ts is the library of others.',
      { path: '^src/(?!index[.]ts$)' },
      { path: '^src/index[.]ts$' },
    ),
    rule(
      'public-face-without-cli',
      'A library prints nothing and reads no arguments.',
      { path: '^src/index[.]ts$' },
      { path: inside('cli') },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
