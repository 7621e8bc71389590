import type { Words } from './words.ts';

/** What was odd about an invitation, why it is refused, and what it leaves to be asked. */
export const invitationWords = {
  // -------------------------------------------------------------- refused
  'invitation-empty': {
    en: 'The invitation is empty. Save it again from the mail, or paste its text.',
    fr: 'L’invitation est vide. Enregistrez-la de nouveau depuis le mail, ou collez son texte.',
  },
  'invitation-incomplete': {
    en: 'The invitation is incomplete: the file stops before its end. Save it again from the mail.',
    fr: 'L’invitation est incomplète\u00a0: le fichier s’arrête avant la fin. Enregistrez-la de nouveau depuis le mail.',
  },
} as const satisfies Words;

export type InvitationCode = keyof typeof invitationWords;
