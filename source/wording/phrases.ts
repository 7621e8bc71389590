import type { Words } from './words.ts';

/**
 * The pieces that the words of a scenario are filled with: the agreed hour on both clocks, a day, "until …", how
 * somebody is called.
 */
export const phraseWords = {
  hours: {
    en: '{otherZone, select, yes {{hour} for you ({city, select, none {{theirHour} {theirZone}} other {{theirHour} in {city}}})} other {{hour}}}',
    fr: '{otherZone, select, yes {{hour} pour vous ({city, select, none {{theirHour}, {theirZone}} other {{theirHour} à {city}}})} other {{hour}}}',
  },
  'day-and-hours': {
    en: '{day}, {hours}',
    fr: '{day}, {hours}',
  },
  at: {
    en: '{today, select, yes {at {hour}} other {on {day} at {hour}}}',
    fr: '{today, select, yes {à {hour}} other {le {day} à {hour}}}',
  },
  until: {
    en: '{today, select, yes {until {hour}} other {until {day} at {hour}}}',
    fr: '{today, select, yes {jusqu’à {hour}} other {jusqu’au {day} à {hour}}}',
  },
  date: {
    en: '{today, select, yes {today} other {on {day}}} at {hour}{otherZone, select, yes { for you} other {}}',
    fr: '{today, select, yes {aujourd’hui} other {le {day}}} à {hour}{otherZone, select, yes { pour vous} other {}}',
  },
  quoted: {
    en: '“{what}”',
    fr: '«\u00a0{what}\u00a0»',
  },
  gap: {
    en: '{minutes, plural, =0 {{hours} h} other {{hours} h {minutes}}}',
    fr: '{minutes, plural, =0 {{hours} h} other {{hours} h {minutes}}}',
  },
  'ended-ago': {
    en: '{days, plural, =0 {today} =1 {yesterday} other {# days ago}}',
    fr: '{days, plural, =0 {aujourd’hui} =1 {hier} other {il y a # jours}}',
  },
  'title-ms': {
    en: 'Ms',
    fr: 'Mme',
  },
  'title-mrs': {
    en: 'Mrs',
    fr: 'Mme',
  },
  'title-mr': {
    en: 'Mr',
    fr: 'M.',
  },
  'title-mx': {
    en: 'Mx',
    fr: '',
  },
  'title-dr': {
    en: 'Dr',
    fr: 'Dr',
  },
  'title-dre': {
    en: 'Dr',
    fr: 'Dre',
  },
  'title-me': {
    en: 'Maître',
    fr: 'Me',
  },
} as const satisfies Words;

/** The channels by which a message goes, by name. */
export const channelWords = {
  email: {
    en: 'Email',
    fr: 'E-mail',
  },
  chat: {
    en: 'Chat',
    fr: 'Messagerie',
  },
  sms: {
    en: 'Text message',
    fr: 'SMS',
  },
  voicemail: {
    en: 'Voicemail, read aloud',
    fr: 'Répondeur, à voix haute',
  },
  spoken: {
    en: 'To say',
    fr: 'À dire',
  },
  linkedin: {
    en: 'LinkedIn',
    fr: 'LinkedIn',
  },
} as const satisfies Words;
