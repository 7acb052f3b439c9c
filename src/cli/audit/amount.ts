/** "1 website", "12 websites". */
export function amount(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
