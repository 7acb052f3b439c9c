import type { OdtSource } from './odt-file.ts'

const p = (text: string) => `<text:p>${text}</text:p>`
const bold = '<style:text-properties fo:font-weight="bold"/>'
const long =
  'Die Gärtnerei am Weiher verarbeitet die Angaben ihrer Kundschaft allein, um Bestellungen auszuliefern.'

/** Tables, boxes, prints, headers: what stands in an ODT, and the lines of its tree. */
export const shownLayout: { name: string; source: OdtSource; lines: string[] }[] = [
  {
    name: 'a cell with running text is a paragraph, repeated cells come once, hidden rows not',
    source: {
      body: `<table:table><table:table-column table:number-columns-repeated="16384"/>
        <table:table-row table:number-rows-repeated="1048576"><table:table-cell>${p('Zweck')}</table:table-cell><table:table-cell>${p(long.repeat(5))}</table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row>
        <table:table-row table:visibility="collapse"><table:table-cell>${p('Entwurf')}</table:table-cell></table:table-row></table:table>`,
    },
    lines: ['cell: Zweck', `paragraph: ${long.repeat(5)}`, '! hidden: Entwurf | before:'],
  },
  {
    name: 'bold cells and labels are no headings, a bold line above text is one',
    source: {
      automatic: `<style:style style:family="paragraph" style:name="P">${bold}</style:style>`,
      body: `<text:p text:style-name="P">Zwecke der Verarbeitung</text:p>${p(long)}<table:table><table:table-row><table:table-cell><text:p text:style-name="P">Datum</text:p></table:table-cell><table:table-cell><text:p text:style-name="P">Name</text:p></table:table-cell></table:table-row></table:table>`,
    },
    lines: [
      'heading: Zwecke der Verarbeitung',
      `  paragraph: ${long}`,
      '  cell: Datum',
      '  cell: Name',
    ],
  },
  {
    name: 'where running text is bold, bold is no sign',
    source: {
      named: `<style:default-style style:family="paragraph">${bold}</style:default-style>`,
      body: `${p('Zur Kenntnis genommen,')}${p(long)}${p(long)}`,
    },
    lines: ['paragraph: Zur Kenntnis genommen,', `paragraph: ${long}`, `paragraph: ${long}`],
  },
  {
    name: 'plain lines of an address are no headings, questions are',
    source: {
      body: `${p('Gärtnerei am Weiher')}${p('Seerosenweg 5')}${p('99992 Weiherhof')}${p('Wozu brauchen wir Ihre Angaben?')}${p(long)}`,
    },
    lines: [
      'paragraph: Gärtnerei am Weiher',
      'paragraph: Seerosenweg 5',
      'paragraph: 99992 Weiherhof',
      'heading: Wozu brauchen wir Ihre Angaben?',
      `  paragraph: ${long}`,
    ],
  },
  {
    name: 'text boxes and shapes come once where they are anchored, a letterhead above the text',
    source: {
      automatic:
        '<style:style style:family="graphic" style:name="G"><style:graphic-properties style:vertical-rel="page"/></style:style>',
      body: `${p(`<draw:frame draw:style-name="G" svg:y="2cm"><draw:text-box>${p('Stadtgärtnerei')}</draw:text-box></draw:frame>Erster Absatz.`)}${p(`<draw:g><draw:custom-shape>${p('Im Kreis.')}</draw:custom-shape></draw:g>Zweiter Absatz.`)}`,
    },
    lines: [
      'paragraph: Stadtgärtnerei',
      'paragraph: Erster Absatz.',
      'paragraph: Zweiter Absatz.',
      'paragraph: Im Kreis.',
    ],
  },
  {
    name: 'labels of a form are text, values are told',
    source: {
      body: `<office:forms><form:form><form:checkbox form:id="a" form:label="Ich stimme zu."/><form:text form:id="b" form:current-value="Erika"/></form:form></office:forms>${p('<draw:control draw:control="a"/> Name: <draw:control draw:control="b"/>')}`,
    },
    lines: [
      'paragraph: Ich stimme zu. Name:',
      '! form-field: Erika | before: Ich stimme zu. Name:',
    ],
  },
  {
    name: 'the footer of every page is kept once, without the number of the page',
    source: {
      masters: `<style:master-page style:name="MP0" style:next-style-name="MP1"><style:header>${p('Gärtnerei')}</style:header></style:master-page><style:master-page style:name="MP1"><style:header>${p('Gärtnerei')}</style:header><style:footer>${p('Seite <text:page-number>2</text:page-number> von <text:page-count>3</text:page-count> | Stand Mai')}${p('- <text:page-number>2</text:page-number> -')}</style:footer></style:master-page>`,
      automatic:
        '<style:style style:family="paragraph" style:name="P" style:master-page-name="MP0"/>',
      body: `<text:p text:style-name="P">${long}</text:p>`,
    },
    lines: ['paragraph: Gärtnerei', `paragraph: ${long}`, 'paragraph: Stand Mai'],
  },
]
