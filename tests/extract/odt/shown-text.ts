import type { OdtSource } from './odt-file.ts'

const p = (text: string) => `<text:p>${text}</text:p>`
const item = (text: string) => `<text:list-item>${text}</text:list-item>`
const number = (level: number, attributes: string) =>
  `<text:list-level-style-number text:level="${level}" ${attributes}/>`
const list = (levels: string) => `<text:list-style style:name="L">${levels}</text:list-style>`
const none = '<style:text-properties text:display="none"/>'
const long =
  'Die Gärtnerei am Weiher verarbeitet die Angaben ihrer Kundschaft allein, um Bestellungen auszuliefern.'

/** What stands in an ODT, and the lines of its tree. */
export const shownText: { name: string; source: OdtSource; lines: string[] }[] = [
  {
    name: 'blanks of the XML are single, those of the text stay, breaks are breaks',
    source: { body: p('\n  Am<text:s text:c="3"/>Weiher\n <text:tab/>4<text:line-break/>Hof') },
    lines: ['paragraph: Am Weiher 4 / Hof'],
  },
  {
    name: 'spans, links, bookmarks and fields do not cut words',
    source: {
      body: p(
        'Daten<text:span>schutz</text:span><text:soft-page-break/>recht, <text:a>Seite</text:a> <text:bookmark text:name="x"/><text:page-number>3</text:page-number> für <text:placeholder>&lt;Ort&gt;</text:placeholder>',
      ),
    },
    lines: ['paragraph: Datenschutzrecht, Seite 3 für <Ort>'],
  },
  {
    name: 'ruby shows its base, a content control its text, a picture nothing',
    source: {
      body: p(
        '<text:ruby><text:ruby-base>Wort</text:ruby-base><text:ruby-text>laut</text:ruby-text></text:ruby> <loext:content-control>Tag</loext:content-control><draw:frame><draw:image><text:p/></draw:image><svg:title>Wappen</svg:title><svg:desc>Ein Hirsch</svg:desc></draw:frame>',
      ),
    },
    lines: ['paragraph: Wort Tag'],
  },
  {
    name: 'a paragraph in a style with an outline level is a heading, unless the style takes it back',
    source: {
      named: `<style:style style:family="paragraph" style:name="A" style:default-outline-level="2"/>
        <style:style style:family="paragraph" style:name="B" style:parent-style-name="A"/>
        <style:style style:family="paragraph" style:name="C" style:parent-style-name="A" style:default-outline-level=""/>`,
      body: `<text:p text:style-name="B">Zwecke</text:p>${p(long)}<text:p text:style-name="C">Kein Titel, nur ein Wort.</text:p>`,
    },
    lines: ['heading: Zwecke', `  paragraph: ${long}`, '  paragraph: Kein Titel, nur ein Wort.'],
  },
  {
    name: 'a title stands above the headings, known by its style alone',
    source: {
      body: `<text:p text:style-name="Title">Datenschutz</text:p><text:h text:outline-level="1">Zwecke</text:h>${p(long)}`,
    },
    lines: ['heading: Datenschutz', '  heading: Zwecke', `    paragraph: ${long}`],
  },
  {
    name: 'an address in a heading style is no heading',
    source: {
      body: `<text:h text:outline-level="1">Zwecke</text:h><text:h text:outline-level="1">99992 Weiherhof, Tel.: 0999 1</text:h>`,
    },
    lines: ['heading: Zwecke', '  paragraph: 99992 Weiherhof, Tel.: 0999 1'],
  },
  {
    name: 'numbered headings in lists go on through the document',
    source: {
      automatic: list(
        number(1, 'style:num-format="I" style:num-suffix="."') +
          number(2, 'style:num-format="1" style:num-suffix=")" text:display-levels="2"'),
      ),
      body: `<text:list text:style-name="L">${item('<text:h text:outline-level="1">Wer</text:h>')}</text:list>
        ${p(long)}
        <text:list text:style-name="L" text:continue-numbering="true">${item(
          `<text:h text:outline-level="1">Was</text:h><text:list>${item('<text:h text:outline-level="2">Namen</text:h>')}</text:list>`,
        )}</text:list>`,
    },
    lines: [
      'heading: I. Wer',
      `  paragraph: ${long}`,
      'heading: II. Was',
      '  heading: II.1) Namen',
    ],
  },
  {
    name: 'a list starts where it says, shows its letters, and begins anew',
    source: {
      automatic: list(number(1, 'style:num-format="a" style:num-suffix=")" text:start-value="26"')),
      body: `<text:list text:style-name="L">${item(p('erstens,'))}${item(p('zweitens,'))}<text:list-item text:start-value="3">${p('drittens.')}</text:list-item></text:list>
        ${p('Dazwischen steht etwas.')}<text:list text:style-name="L">${item(p('von vorn'))}</text:list>`,
    },
    lines: [
      'item: z) erstens,',
      'item: aa) zweitens,',
      'item: c) drittens.',
      'paragraph: Dazwischen steht etwas.',
      'item: z) von vorn',
    ],
  },
  {
    name: 'a label in the form of newer programs, and one that is written out',
    source: {
      automatic: list(number(1, 'style:num-format="1" loext:num-list-format="§ %1%"')),
      body: `<text:list text:style-name="L">${item(p('Umfang,'))}<text:list-item><text:number>§ 1a</text:number>${p('Ausnahmen,')}</text:list-item></text:list>`,
    },
    lines: ['item: § 1 Umfang,', 'item: § 1a Ausnahmen,'],
  },
  {
    name: 'a list without marks is no list; an item that begins with a list has no mark of its own',
    source: {
      automatic:
        list(number(1, 'style:num-format=""')) +
        '<text:list-style style:name="M"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix="."/></text:list-style>',
      body: `<text:list text:style-name="L">${item(p('ohne Zeichen.'))}</text:list><text:list text:style-name="M">${item(`<text:list>${item(p('innen,'))}</text:list>`)}${item(p('außen.'))}</text:list>`,
    },
    lines: ['paragraph: ohne Zeichen.', 'item: a. innen,', 'item: 1. außen.'],
  },
  {
    name: 'what is hidden is told, not read',
    source: {
      automatic: `<style:style style:family="text" style:name="T">${none}</style:style><style:style style:family="paragraph" style:name="P">${none}</style:style>`,
      body: `${p('Sichtbar<text:span text:style-name="T"> heimlich</text:span>.')}
        <text:p text:style-name="P">Ganz verborgen</text:p>
        ${p('<text:hidden-paragraph text:is-hidden="true"/>Bedingt verborgen')}
        ${p('Offen<text:hidden-text text:is-hidden="true" text:string-value="x y"/>.')}
        <text:section text:display="none">${p('Abschnitt')}${p('zwei')}</text:section>`,
    },
    lines: [
      'paragraph: Sichtbar.',
      'paragraph: Offen.',
      '! hidden: heimlich | before: Sichtbar. /  / Offen.',
      '! hidden: Ganz verborgen | before: Offen.',
      '! hidden: Bedingt verborgen | before: Offen.',
      '! hidden: x y | before: Offen.',
      '! hidden: Abschnitt / zwei | before:',
    ],
  },
  {
    name: 'typed bullets make items, a line between dashes does not',
    source: {
      body: `${p('– Der Gärtnermeister –')}${p('- Namen,')}${p('Wir nutzen:<text:line-break/>• Beete,<text:line-break/>• Töpfe.')}`,
    },
    lines: [
      'paragraph: – Der Gärtnermeister –',
      'item: Namen,',
      'paragraph: Wir nutzen:',
      'item: Beete,',
      'item: Töpfe.',
    ],
  },
  {
    name: 'what is crossed out is told as deleted',
    source: {
      automatic:
        '<style:style style:family="text" style:name="T"><style:text-properties style:text-line-through-style="solid"/></style:style>',
      body: p('Wir löschen nach <text:span text:style-name="T">drei</text:span> vier Jahren.'),
    },
    lines: [
      'paragraph: Wir löschen nach vier Jahren.',
      '! deletion: drei | before: Wir löschen nach vie',
    ],
  },
  {
    name: 'an insertion over two paragraphs is text and told; a deletion is only told',
    source: {
      body: `<text:tracked-changes><text:changed-region text:id="a"><text:insertion/></text:changed-region><text:changed-region text:id="b"><text:deletion>${p('weg')}${p('damit')}</text:deletion></text:changed-region><text:changed-region text:id="c"><text:format-change/></text:changed-region></text:tracked-changes>
        ${p('Eins<text:change-start text:change-id="a"/> neu.')}${p('Zwei<text:change-end text:change-id="a"/> alt<text:change text:change-id="b"/>.<text:change-start text:change-id="c"/>')}`,
    },
    lines: [
      'paragraph: Eins neu.',
      'paragraph: Zwei alt.',
      '! insertion: neu. / Zwei | before: Eins neu. /  / Zwei alt.',
      '! deletion: weg / damit | before: Zwei alt.',
    ],
  },
]
