import type { BaseLanguage } from '../wording/words.ts';

/** The same example in both languages, where nothing in it is a word of either. */
const both = (...lines: readonly string[]): Readonly<Record<BaseLanguage, readonly string[]>> => ({
  en: lines,
  fr: lines,
});

/** How each command is typed, by its name: at the end of its help, and in the manual page. */
export const EXAMPLES: Readonly<Record<string, Readonly<Record<BaseLanguage, readonly string[]>>>> = {
  '': both('jour-j', 'jour-j invite.ics'),
  new: {
    en: ['jour-j new --at "tomorrow 2:30pm" --mode phone --with "Ms Claire Smith"', 'jour-j new invite.ics --dry-run'],
    fr: ['jour-j new --at "demain 14h30" --mode phone --with "Mme Claire Dupont"', 'jour-j new invite.ics --dry-run'],
  },
  edit: {
    en: ['jour-j edit --at "tomorrow 3pm"', 'jour-j edit --their-email claire@lumen.example'],
    fr: ['jour-j edit --at "demain 15h"', 'jour-j edit --their-email claire@lumen.example'],
  },
  list: both('jour-j list', 'jour-j list --json'),
  status: both('jour-j status', 'jour-j status --short'),
  tell: both('jour-j tell no-answer', 'jour-j tell must-leave --set at=16:00'),
  undo: both('jour-j undo'),
  text: both('jour-j text voicemail-no-show', 'jour-j text email-no-show --copy'),
  rehearse: both('jour-j rehearse', 'jour-j rehearse --recruiter late --speed 30'),
  graph: {
    en: ['jour-j graph > chart.svg', 'jour-j graph my-coach --format mermaid'],
    fr: ['jour-j graph > journee.svg', 'jour-j graph mon-coach --format mermaid'],
  },
  calendar: {
    en: ['jour-j calendar --output interview.ics', 'jour-j calendar --push'],
    fr: ['jour-j calendar --output entretien.ics', 'jour-j calendar --push'],
  },
  check: {
    en: ['jour-j check --init my-coach', 'jour-j check my-coach'],
    fr: ['jour-j check --init mon-coach', 'jour-j check mon-coach'],
  },
  settings: both('jour-j settings pace patient', 'jour-j settings keys "copy=y why=k"'),
  doctor: both('jour-j doctor'),
  forget: { en: ['jour-j forget 2026-11-23-smith'], fr: ['jour-j forget 2026-11-23-dupont'] },
  completion: both(
    'source <(jour-j completion bash)',
    'jour-j completion fish > ~/.config/fish/completions/jour-j.fish',
  ),
  'manual-page': both('jour-j manual-page > jour-j.1'),
};
