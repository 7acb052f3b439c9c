import type { clash as german } from '../de/clash.ts'
import type { Same } from '../topic.ts'

export const clash: Same<typeof german> = {
  publishing: ['publish*', 'publication*', 'public relations', 'press work'],
  pictures: ['photo*', 'picture*', 'video*', 'recordings', 'images'],
  permit: [
    'consent ~ photo*',
    'consent ~ publish*',
    'consent ~ publication',
    'agree ~ photo*',
    'agree ~ publish*',
    'agree ~ publication',
    'permit ~ photo*',
    'photo release',
    'photo permission',
  ],
  agrees: ['i permit', 'i allow', 'give ~ consent'],
  membership: [
    'membership ~ necessary',
    'membership ~ required',
    'manage ~ membership',
    'administration ~ membership*',
  ],
  eachItsOwn: [
    'respectively',
    'depending on',
    'either',
    'as applicable',
    'where applicable',
    'otherwise',
    'in particular',
    'for example',
    'third part*',
  ],
  forWhat: ['for', 'regarding', 'concerning', 'in the context'],
  or: ['or'],
  special: ['health data', 'medical*', 'religio*', 'allerg*'],
  sender: ['newsletter provider*', 'newsletter service*', 'mailing provider*', 'mailing service*'],
}
