/**
 * Names that mislead about the controller: what they really tell. Pure data.
 * `words` follow the notation of `body-cues.ts`.
 */

export type BodyTrapEffect =
  /** Of private law, though it bears a town's words; judged like one, the authority at most a question. */
  | 'private-municipal'
  /** Of public law, but in competition: Art. 6(1)(f) may be open to it. */
  | 'public-competing'
  /** A service provider of municipalities: not the controller unless the text says so. */
  | 'processor'
  /** An external DPO: its legal form tells nothing of the controller. */
  | 'dpo'
  /** Looks like a public body and is private. */
  | 'private'
  /** Looks private and is of public law. */
  | 'public'
  /** Belongs to a church. */
  | 'church'
  /** Tells nothing. */
  | 'none'

export interface BodyTrap {
  words: readonly string[]
  effect: BodyTrapEffect
  why: string
}

export const BODY_TRAPS: readonly BodyTrap[] = [
  {
    words: [
      'Stadtwerke* GmbH',
      'Stadtwerke* AG',
      'Stadtmarketing*',
      'Tourismus* GmbH',
      'Wirtschaftsförderung* GmbH',
      'Eigengesellschaft',
    ],
    effect: 'private-municipal',
    why: 'the legal form decides, not the town; in Bavaria it may still be public (Art. 1(2) BayDSG)',
  },
  {
    words: ['Sparkasse', 'Stadtsparkasse', 'Kreissparkasse', 'Stadtwerke*', 'Eigenbetrieb'],
    effect: 'public-competing',
    why: 'acts like a private competitor; a DPO is mandatory all the same',
  },
  {
    words: [
      'Dataport',
      'AKDB',
      'ekom21',
      'Komm.ONE',
      'regio iT',
      'GKD',
      'kdvz',
      'krz',
      'OWL-IT',
      'ITK',
      'KDO',
      'ITEBO',
    ],
    effect: 'processor',
    why: 'computing centre of municipalities, or the seat of their shared DPO',
  },
  {
    words: [
      'datenschutz nord GmbH',
      'Secom IT GmbH',
      'Kommunale Datenschutzgesellschaft mbH',
      'bluevis GmbH',
      'ITEBO GmbH',
      'Insecom',
      'GKDS GmbH',
    ],
    effect: 'dpo',
    why: 'external DPO of municipalities',
  },
  {
    words: [
      'Kreisverband',
      'Ortsverband',
      'Freundeskreis',
      'Förderverein',
      'Verkehrsverein',
      'Tourismusverein',
    ],
    effect: 'private',
    why: 'an association, no district and no town',
  },
  {
    words: [
      'Jagdgenossenschaft',
      'Wasser- und Bodenverband',
      'Teilnehmergemeinschaft',
      'Berufsgenossenschaft',
    ],
    effect: 'public',
    why: 'corporation of public law, no cooperative',
  },
  { words: ['Notar', 'Notarin', 'Notariat'], effect: 'public', why: 'holds a public office' },
  {
    words: ['Kirchenstiftung', 'Kindertagesstätte St.', 'Kita St.'],
    effect: 'church',
    why: 'church hands',
  },
  {
    words: ['Arbeitsmarkt', 'Supermarkt', 'Am Markt', 'MediaMarkt', 'Markt'],
    effect: 'none',
    why: 'a street or a shop; a market town needs its name and a Bavarian postal code',
  },
  {
    words: ['von Amts wegen', 'Amtsgericht', 'Auswärtiges Amt', 'Ehrenamt*', '*gesamt*'],
    effect: 'none',
    why: 'no office of the controller; a register court is a private sign',
  },
  {
    words: ['Personenkreis', 'Empfängerkreis', 'Kreislauf', 'Arbeitskreis'],
    effect: 'none',
    why: 'no district',
  },
  { words: ['Stiftung'], effect: 'none', why: 'public only with "öffentlichen Rechts"' },
  {
    words: ['Fraktion', 'Partei'],
    effect: 'none',
    why: 'parties are private, council groups disputed',
  },
]
