import { phraseWords } from './phrases.ts';
import type { Words } from './words.ts';

/** What stands above the step, and how lengths of time are said: the hours, the clocks, a rehearsal, what comes next. */
export const screenHead = {
  'less-than-a-minute': { en: 'less than a minute', fr: 'moins d’une minute' },
  minutes: { en: '{minutes} min', fr: '{minutes}\u00a0min' },
  'hours-and-minutes': {
    en: '{hours} h{minutes, select, 00 {} other { {minutes}}}',
    fr: '{hours}\u00a0h{minutes, select, 00 {} other {\u00a0{minutes}}}',
  },
  'days-and-hours': {
    en: '{days} d{hours, plural, =0 {} other { # h}}',
    fr: '{days}\u00a0j{hours, plural, =0 {} other { #\u00a0h}}',
  },
  'clock-left': { en: '{clock} left', fr: 'encore {clock}' },
  'in-span': { en: 'in {span}', fr: 'dans {span}' },
  'span-ago': { en: '{span} ago', fr: 'il y a {span}' },
  'in-a-moment': { en: 'in less than a minute', fr: 'dans moins d’une minute' },
  'just-now': { en: 'now', fr: 'maintenant' },
  'day-and-hour': { en: '{day}, {hour}', fr: '{day}, {hour}' },
  interview: { en: 'Interview', fr: 'Entretien' },
  'mode-phone': { en: 'phone', fr: 'téléphone' },
  'mode-on-site': { en: 'on site', fr: 'sur place' },
  'mode-video': { en: 'video', fr: 'visio' },
  'own-clock': { en: '{hour} for you', fr: '{hour} pour vous' },
  'their-clock': { en: '{hour} ({zone})', fr: '{hour} ({zone})' },
  'here-clock': { en: '{hour} here ({zone})', fr: '{hour} ici ({zone})' },
  'agreed-at': { en: 'Interview: {time}', fr: 'Entretien\u00a0: {time}' },
  'agreed-at-both': { en: 'Interview: {time} ({theirs}, {zone})', fr: 'Entretien\u00a0: {time} ({theirs}, {zone})' },
  simulated: {
    en: 'Simulated clock: a trial, not the real time',
    fr: 'Horloge simulée\u00a0: un essai, pas l’heure réelle',
  },
  unsaved: {
    en: 'Not saved: the disk cannot be written to. Keep this window open.',
    fr: 'Rien n’est enregistré\u00a0: le disque refuse. Gardez cette fenêtre ouverte.',
  },
  'unsaved-short': { en: 'Not saved', fr: 'Non enregistré' },
  'simulated-short': { en: 'Simulated', fr: 'Simulé' },
  rehearsal: {
    en: 'REHEARSAL – not the real day. Nothing is kept. {next}: next moment',
    fr: 'RÉPÉTITION – pas le vrai jour. Rien n’est gardé. {next} : moment suivant',
  },
  'rehearsal-medium': { en: 'REHEARSAL – not the real day', fr: 'RÉPÉTITION – pas le vrai jour' },
  'rehearsal-short': { en: 'REHEARSAL', fr: 'RÉPÉTITION' },
  'rehearsal-mark': { en: 'REHEARSAL – do not send', fr: 'RÉPÉTITION – ne pas envoyer' },
  'rehearsal-over': {
    en: 'Nothing more happens on this day. Ctrl+C shows how it went.',
    fr: 'Il ne se passe plus rien ce jour-là. Ctrl+C montre le bilan.',
  },
  'happens-and-key': { en: '{what} {key} = {label}', fr: '{what} {key} = {label}' },
  'happens-ringing': {
    en: '{mode, select, video {Somebody is joining the meeting.} other {Your phone is ringing{name, select, none {.} other {: {name}.}}}}',
    fr: '{mode, select, video {On entre dans la réunion.} other {Votre téléphone sonne{name, select, none {.} other { : {name}.}}}}',
  },
  'happens-ringing-hidden': {
    en: 'Your phone is ringing. Unknown number.',
    fr: 'Votre téléphone sonne. Numéro inconnu.',
  },
  'happens-stopped': {
    en: '{mode, select, video {Whoever had joined has left again.} other {It has stopped ringing.}}',
    fr: '{mode, select, video {La personne est ressortie de la réunion.} other {La sonnerie s’est arrêtée.}}',
  },
  'happens-dialling': { en: 'You dial. It is ringing at their end…', fr: 'Vous composez le numéro. Ça sonne…' },
  'happens-no-answer': {
    en: 'It has rung for a long time, and nobody answers.',
    fr: 'Ça sonne longtemps, et personne ne décroche.',
  },
  'happens-mailbox': { en: 'Voicemail picks up.', fr: 'Un répondeur se déclenche.' },
  'happens-answered': { en: 'They pick up.', fr: 'On décroche.' },
  'happens-talking': {
    en: 'You are on the line together. The conversation itself is not rehearsed.',
    fr: 'Vous voilà en ligne. L’entretien lui-même ne se répète pas ici.',
  },
  'happens-goodbye': {
    en: 'You have said goodbye, and they have hung up.',
    fr: 'Vous vous êtes dit au revoir, et l’on a raccroché.',
  },
  'happens-nobody-there': { en: 'Nobody had called.', fr: 'Personne n’avait appelé.' },
  round: {
    en: '{round, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} interview',
    fr: '{round}e entretien',
  },
  attempt: { en: 'day {attempt}', fr: 'jour {attempt}' },
  'waiting-until': { en: 'you wait until {hour}', fr: 'attente jusqu’à {hour}' },
  'reachable-until': { en: 'you stay reachable until {hour}', fr: 'vous restez joignable jusqu’à {hour}' },
  'leave-at': {
    en: 'leave {today, select, yes {at } other {}}{time}',
    fr: 'départ {today, select, yes {à } other {}}{time}',
  },
  'clock-behind': {
    en: 'The clock is behind the last thing told. What was told stays.',
    fr: 'L’horloge retarde sur le dernier fait noté. Ce qui est noté reste.',
  },
  'clock-went-on': {
    en: 'A jump of {span}: the computer slept, jour-j was stopped, or the clock was set. This is the step that is right now.',
    fr: 'Saut de {span}\u00a0: l’ordinateur était en veille, jour-j était arrêté, ou l’horloge a été réglée. Voici l’étape de maintenant.',
  },
  'clock-went-back': {
    en: 'The clock was set back by {span}. What was told stays.',
    fr: 'L’horloge a été reculée de {span}. Ce qui est noté reste.',
  },
  'zone-changed': {
    en: 'The computer’s clock now shows {zone}. The time of the interview is unchanged.',
    fr: 'L’horloge de l’ordinateur donne maintenant l’{zone}. L’heure de l’entretien n’a pas changé.',
  },
  interrupted: { en: 'You were at: {step}', fr: 'Vous en étiez à\u00a0: {step}' },
  'interrupted-until': { en: 'You were at: {step}, {until}', fr: 'Vous en étiez à\u00a0: {step}, {until}' },
  until: phraseWords.until,
  'then-at': { en: 'then, at {time}: {step}', fr: 'puis, à {time}\u00a0: {step}' },
  'then-on-day': { en: 'then, {time}: {step}', fr: 'puis, {time}\u00a0: {step}' },
  'the-interview': { en: 'the interview', fr: 'l’entretien' },
  'small-deadline': { en: '{time}: {step}', fr: '{time}\u00a0: {step}' },
  'no-deadline': { en: 'No deadline now', fr: 'Pas d’échéance maintenant' },
  'time-now': { en: 'It is {clocks}.', fr: 'Il est {clocks}.' },
  'time-left': { en: 'Next, {step}: {time}, {distance}.', fr: 'Ensuite, {step}\u00a0: {time}, {distance}.' },
  'time-until': {
    en: 'End of this step: {time}, {distance}.',
    fr: 'Fin de cette étape\u00a0: {time}, {distance}.',
  },
} as const satisfies Words;
