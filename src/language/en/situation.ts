import type { situation as german } from '../de/situation.ts'
import type { Same } from '../topic.ts'

export const situation: Same<typeof german> = {
  logs: [
    'log file*',
    'log data',
    'server log*',
    'access log*',
    'browser sends',
    'browser transmits',
    'visit ~ website',
  ],
  logsHeading: ['log files', 'logfiles', 'logs', 'usage data', 'access data', 'server logs'],
  website: ['website*', 'web site*', 'web page*', 'homepage'],
  contact: [
    'contact form*',
    'contact us by',
    'contact us via',
    'email contact',
    'by email',
    'by e mail',
  ],
  contactHeading: ['contacting us', 'contact form*', 'correspondence', 'contact by'],
  analytics: ['analytics', 'matomo', 'piwik', 'web analysis'],
  newsletter: ['newsletter*', 'mailing list*'],
  registration: ['register', 'registration*', 'sign up', 'user account*', 'create an account'],
  form: ['form', 'forms', 'questionnaire*', 'fill in', 'fill out', 'provide us with'],
  application: ['job application*', 'applicant*', 'recruit*'],
  contract: ['contract*', 'order*', 'purchase*', 'booking*', 'customer*'],
  membership: ['membership*', 'member', 'members'],
  meeting: ['video conference*', 'online meeting*', 'webinar*', 'event', 'events'],
  camera: ['video surveillance', 'cctv', 'surveillance camera*'],
  app: ['app', 'apps', 'application', 'mobile application*'],
}
