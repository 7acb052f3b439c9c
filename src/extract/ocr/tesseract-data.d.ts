/** The package ships no types. */
declare module '@tesseract.js-data/deu' {
  const data: { code: string; gzip: boolean; langPath: string }
  export default data
}
