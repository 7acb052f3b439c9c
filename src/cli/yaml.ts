/** In a file of its own: it is loaded when there is YAML to read or write. */
export { Document, parse } from 'yaml'
