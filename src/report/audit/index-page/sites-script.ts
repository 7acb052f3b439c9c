/**
 * The script of the page of all sites, as it stands in the page: text, because it runs in a browser.
 * It makes nodes of text only, never markup. A row is: page, address, bits of change, name, then one number a column:
 * of the choices the place of the value in its list, after them figures or null.
 */
export const SITES_SCRIPT = String.raw`'use strict'
{
  const PAGE = 100
  const FIRST = 3
  const { lang, words, head, choices, rows } = JSON.parse(byId('sites-data').textContent)
  const collator = new Intl.Collator(lang, { numeric: true })
  const searched = rows.map((row) => fold(row[FIRST] + ' ' + row[1]))
  const selects = [...document.querySelectorAll('select[data-choice]')]
  const change = byId('sites-change')
  let order = rows.map((_, index) => index)
  let shown = order
  let start = 0

  function byId(id) {
    return document.getElementById(id)
  }

  function element(name, text, attributes) {
    const made = document.createElement(name)
    if (text !== undefined) made.textContent = text
    for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value)
    return made
  }

  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/ß/g, 'ss')
  }

  function cell(row, column) {
    const value = row[FIRST + column]
    return column > 0 && column <= choices.length ? choices[column - 1][value] : value
  }

  function select() {
    const terms = fold(byId('sites-search').value).split(/\s+/).filter(Boolean)
    const chosen = selects.filter((each) => each.value !== '')
    const bit = change && change.value !== '' ? 2 ** Number(change.value) : 0
    shown = order.filter(
      (index) =>
        chosen.every((each) => rows[index][FIRST + 1 + Number(each.dataset.choice)] === Number(each.value)) &&
        (bit === 0 || (rows[index][2] & bit) !== 0) &&
        terms.every((term) => searched[index].includes(term)),
    )
    start = 0
    show()
  }

  function sort(column, button) {
    const own = button.closest('th')
    const before = own.getAttribute('aria-sort')
    const isText = column <= choices.length
    // Figures begin with the highest, words with the first.
    const down = before === null ? !isText : before === 'ascending'
    for (const each of byId('sites-head').children) each.removeAttribute('aria-sort')
    own.setAttribute('aria-sort', down ? 'descending' : 'ascending')
    const sign = down ? -1 : 1
    order = rows.map((_, index) => index).sort((a, b) => {
      const [one, two] = [cell(rows[a], column), cell(rows[b], column)]
      if (one === null || two === null) return (one === null) - (two === null) || a - b
      return sign * (isText ? collator.compare(one, two) : one - two) || a - b
    })
    select()
  }

  function line(index) {
    const row = rows[index]
    const made = element('tr')
    const first = element('td')
    first.append(element('a', row[FIRST], { href: 'sites/' + encodeURIComponent(row[0]) + '.html' }))
    if (row[1]) first.append(element('a', row[1].replace(/^https?:\/\//, ''), { class: 'url', href: row[1], rel: 'noopener noreferrer' }))
    made.append(first)
    for (let column = 1; column < head.length; column++) {
      const value = cell(row, column)
      const isText = column <= choices.length
      made.append(element('td', isText || value === null ? value || '' : value.toLocaleString(lang), isText ? {} : { class: 'number' }))
    }
    return made
  }

  function show() {
    const end = Math.min(start + PAGE, shown.length)
    byId('sites-rows').replaceChildren(...shown.slice(start, end).map(line))
    const said = (n) => n.toLocaleString(lang)
    byId('sites-status').textContent =
      shown.length === 0
        ? words.nothing
        : shown.length === 1
          ? words.one
          : words.status.replace('{from}', said(start + 1)).replace('{to}', said(end)).replace('{n}', said(shown.length))
    byId('sites-previous').disabled = start === 0
    byId('sites-next').disabled = end >= shown.length
  }

  function turn(by) {
    start += by
    show()
    byId('sites-status').scrollIntoView({ block: 'nearest' })
  }

  head.forEach((name, column) => {
    const button = element('button', name, { type: 'button' })
    button.addEventListener('click', () => sort(column, button))
    const cell = element('th', undefined, column <= choices.length ? { scope: 'col' } : { scope: 'col', class: 'number' })
    cell.append(button)
    byId('sites-head').append(cell)
  })
  const form = byId('sites-form')
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', select)
  form.addEventListener('reset', () => setTimeout(select))
  byId('sites-previous').addEventListener('click', () => turn(-PAGE))
  byId('sites-next').addEventListener('click', () => turn(PAGE))
  byId('sites-table').hidden = false
  show()
}
`
