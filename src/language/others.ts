/**
 * The most frequent small words of languages that art13 does not judge, by ISO 639-1 code: only words that German and
 * English do not share. They tell a notice in another language from one that says nothing.
 */
export const otherLanguages = {
  fr: 'les vous nous pour dans est une vos votre sont par avec que qui sur et le la aux ces cette nos notre pas leur données'.split(
    ' ',
  ),
  it: 'il di che per non della dei le sono del una con dati nella alla gli delle suoi vostri nostro questo la i e al'.split(
    ' ',
  ),
  es: 'los las el de que para sus una con por del datos su nuestro puede este esta usted como no y la sobre más al'.split(
    ' ',
  ),
  pt: 'os das dos que para uma com por não seus dados nosso pode este esta você como são ou e da do ao às'.split(
    ' ',
  ),
  nl: 'het een van niet voor zijn wij uw gegevens worden aan ook naar wordt deze bij dat heeft en de onze kunt'.split(
    ' ',
  ),
  tr: 've bir bu için ile olarak veri kişisel veya da de daha gibi her verilerin tarafından hakkında lütfen sonra kadar bize'.split(
    ' ',
  ),
  pl: 'i w na z do nie jest że się dla oraz przez danych osobowych lub o od są państwa po może przetwarzania prawo'.split(
    ' ',
  ),
  cs: 'a v na je se pro že do z o osobních údajů jsou nebo které který by jako s k podle může údaje'.split(
    ' ',
  ),
  ro: 'și în de la cu pentru este sunt care nu din sau date personale prin ale dumneavoastră o un pe mai'.split(
    ' ',
  ),
  hu: 'a az és hogy nem egy is vagy személyes adatok által szerint az adatkezelés ha meg ezt csak jogosult'.split(
    ' ',
  ),
  da: 'og i at det en til er som på de med for ikke der vi kan din dine oplysninger eller efter hvis'.split(
    ' ',
  ),
  sv: 'och i att det en som på är av för med till den inte vi kan dina personuppgifter eller om ditt när'.split(
    ' ',
  ),
} as const satisfies Record<string, readonly string[]>
