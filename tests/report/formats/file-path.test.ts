import { expect, it } from 'vitest'
import { pathFromRoot, uriFromRoot } from '../../../src/report/file-path.ts'

const unix = { cwd: '/ci/repo/docs', root: '/ci/repo' }
const windows = { cwd: 'C:\\ci\\repo', root: 'C:\\ci\\repo' }

it.each([
  ['notices/a.md', unix, 'docs/notices/a.md', 'docs/notices/a.md'],
  ['./notices//a.md', unix, 'docs/notices/a.md', 'docs/notices/a.md'],
  ['../b.md', unix, 'b.md', 'b.md'],
  ['/ci/repo/a b.md', unix, 'a b.md', 'a%20b.md'],
  ['../../other/b.md', unix, '../../other/b.md', '../../other/b.md'],
  ['/elsewhere/ä.md', unix, '/elsewhere/ä.md', 'file:///elsewhere/%C3%A4.md'],
  ['100%#?.md', unix, 'docs/100%#?.md', 'docs/100%25%23%3F.md'],
  ['a:b.md', unix, 'docs/a:b.md', 'docs/a%3Ab.md'],
  ['\uD800.md', unix, 'docs/\uD800.md', 'docs/%EF%BF%BD.md'],
  ['<stdin>', unix, 'docs/<stdin>', 'docs/%3Cstdin%3E'],
  ['https://a.example/x y', unix, 'https://a.example/x y', 'https://a.example/x y'],
  ['notices\\a.md', windows, 'notices/a.md', 'notices/a.md'],
  ['C:\\ci\\repo\\n\\ä.md', windows, 'n/ä.md', 'n/%C3%A4.md'],
  ['C:\\a b\\ä.md', windows, 'C:/a b/ä.md', 'file:///C:/a%20b/%C3%A4.md'],
  ['C:\\a b\\ä.md', unix, 'C:/a b/ä.md', 'file:///C:/a%20b/%C3%A4.md'],
  ['\\\\host\\share\\a.md', windows, '//host/share/a.md', 'file://host/share/a.md'],
  ['/ci/repository/a.md', unix, '/ci/repository/a.md', 'file:///ci/repository/a.md'],
  ['/x.md', { cwd: '/', root: '/' }, 'x.md', 'x.md'],
])('%s', (path, bases, expected, uri) => {
  expect(pathFromRoot(path, bases)).toBe(expected)
  expect(uriFromRoot(path, bases)).toBe(uri)
})
