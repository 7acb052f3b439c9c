import { describe, expect, it } from 'vitest'
import { ListError, readList } from '../../../src/audit/list/read-list.ts'

const read = (text: string) => readList(new TextEncoder().encode(text))

describe('a list of sites', () => {
  it.each([
    ['commas', 'url,name,state\nhttps://a.example/,Astadt,Hessen\n'],
    ['semicolons', 'url;name;state\nhttps://a.example/;Astadt;Hessen\n'],
    ['tabs', 'url\tname\tstate\r\nhttps://a.example/\tAstadt\tHessen\r\n'],
    ['a byte order mark', '\uFEFFurl,name,state\nhttps://a.example/,Astadt,Hessen'],
    ['the address elsewhere', 'name,state,Website\nAstadt,Hessen,https://a.example/'],
    ['no scheme', 'url,name,state\na.example,Astadt,Hessen'],
    ['quotes', '"url","name","state"\n"https://a.example/","Astadt","Hessen"'],
    ['rows of other lengths', 'url;name;state\nhttps://a.example/;Astadt;Hessen\n;;\n'],
    ['empty lines', 'url,name,state\n\n,,\nhttps://a.example/,Astadt,Hessen\n\n'],
  ])('is read with %s', (_, text) => {
    const { sites, columns } = read(text)
    expect(columns).toEqual(['name', 'state'])
    expect(sites).toEqual([
      {
        key: 'a.example',
        url: 'https://a.example/',
        name: 'Astadt',
        columns: { name: 'Astadt', state: 'Hessen' },
      },
    ])
  })

  it('may be bare addresses', () => {
    const { sites, columns } = read('https://a.example/\nb.example/stadt/\n')
    expect(columns).toEqual([])
    expect(sites.map(({ key, url }) => [key, url])).toEqual([
      ['a.example', 'https://a.example/'],
      ['b.example/stadt', 'https://b.example/stadt/'],
    ])
  })

  it('may be of an older spreadsheet', () => {
    const latin = Uint8Array.from(Buffer.from('url;name\na.example;Mühlbrück', 'latin1'))
    expect(readList(latin).sites[0]?.name).toBe('Mühlbrück')
  })

  it('may be the Unicode text of a spreadsheet', () => {
    const wide = Uint8Array.from(Buffer.from('\uFEFFurl\tname\r\na.example\tMühlbrück', 'utf16le'))
    expect(readList(wide).sites).toMatchObject([{ key: 'a.example', name: 'Mühlbrück' }])
  })

  it('counts the lines of the file, not the rows', () => {
    const { remarks } = read('url;name\na.example;"A\r\nB"\r\n\nnone;C\n')
    expect(remarks).toEqual(['Line 5: "none" is no address of a website.'])
  })

  it('keeps rows that hold no address of the web, because they count', () => {
    const { sites, remarks } = read('url,name\nnone,Astadt\nftp://b.example,B\nc.example,C\n,D\n')
    expect(sites.map(({ key }) => key)).toEqual(['none', 'ftp://b.example', 'c.example'])
    expect(remarks).toEqual([
      'Line 2: "none" is no address of a website.',
      'Line 3: "ftp://b.example" is no address of a website.',
      'Line 5 has no address and is left out.',
    ])
  })

  it.each([
    ['http:/a.example/rathaus', 'http://a.example/rathaus', 'a.example/rathaus'],
    ['HTTP:a.example', 'http://a.example/', 'a.example'],
    ['http://intranet', 'http://intranet/', 'intranet'],
  ])('understands %s', (written, url, key) => {
    expect(read(`url,name\n${written},A\n`).sites).toMatchObject([{ url, key }])
  })

  it.each(['info@a.example', 'mailto:info@a.example', 'https//a.example', 'intranet'])(
    'takes %s for no address',
    (written) => {
      const { sites, remarks } = read(`url,name\n${written},A\n`)
      expect(sites).toMatchObject([{ key: written, url: written }])
      expect(remarks).toEqual([`Line 2: "${written}" is no address of a website.`])
    },
  )

  it('says which Land is none', () => {
    const { remarks } = read(
      'url;Bundesland;plz\na.example;HE;\nb.example;Hessn;\nc.example;Hessn;65185\nd.example;;\n',
    )
    expect(remarks).toEqual(['Line 3: "Hessn" in the column "Bundesland" is no Land.'])
  })

  it('leaves a column alone that names no Land at all', () => {
    expect(read('url;land\na.example;Austria\n').remarks).toEqual([])
  })

  it('keeps a site that several bodies share, once for each', () => {
    const { sites, remarks } = read('url,name\nhttps://amt.example/,A\nhttp://amt.example,B\n')
    expect(sites.map(({ key }) => key)).toEqual(['amt.example', 'amt.example (2)'])
    expect(remarks).toEqual(['Line 3: amt.example is listed again; it is visited once.'])
  })

  it.each([
    ['', 'empty'],
    ['name,state\nAstadt,Hessen', 'no column "url". Its columns are: "name", "state"'],
    ['url,name\n', 'no row'],
  ])('that is none says so: %j', (text, why) => {
    expect(() => read(text)).toThrow(ListError)
    expect(() => read(text)).toThrow(why)
  })
})
