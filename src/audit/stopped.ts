/** The audit was told to stop: what is under way is left for the next process. */
export class Stopped extends Error {}
