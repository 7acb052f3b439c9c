import { childOf, isElement, type XmlElement } from '../zip/xml.ts'

/** The elements below a drawing that hold paragraphs: text boxes, and shapes with words in them. Images have none. */
export function boxesIn(drawing: XmlElement): XmlElement[] {
  if (drawing.name === 'draw:frame') {
    const box = childOf(drawing, 'draw:text-box')
    return box ? [box] : tablesIn(drawing)
  }
  if (drawing.name === 'draw:g' || drawing.name === 'draw:a')
    return drawing.children.filter(isElement).flatMap(boxesIn)
  return drawing.name.startsWith('draw:') ? [drawing] : []
}

function tablesIn(frame: XmlElement): XmlElement[] {
  return childOf(frame, 'table:table') ? [frame] : []
}

export interface Control {
  text: string
  /** A label is text of the notice; a value that someone typed is not. */
  isLabel: boolean
}

/** The contents of the document's form, by the id of each control. */
export function controlsOf(text: XmlElement | undefined): ReadonlyMap<string, Control> {
  const controls = new Map<string, Control>()
  const visit = (element: XmlElement) => {
    const { attributes } = element
    const id = attributes['form:id'] ?? attributes['xml:id']
    const control = controlOf(element)
    if (id !== undefined && control) controls.set(id, control)
    for (const child of element.children) if (isElement(child)) visit(child)
  }
  const forms = childOf(text, 'office:forms')
  if (forms) visit(forms)
  return controls
}

function controlOf({ name, attributes }: XmlElement): Control | undefined {
  const isLabel = /^form:(?:fixed-text|checkbox|radio)$/.test(name)
  if (!isLabel && !/^form:(?:text|textarea|formatted-text|combobox|date|number)$/.test(name))
    return undefined
  const value = attributes['form:current-value'] ?? attributes['form:value']
  const text = isLabel ? attributes['form:label'] : value
  return text ? { text, isLabel } : undefined
}
