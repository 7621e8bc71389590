/** Other words for the values of a choice, folded, in both languages: `téléphone` for `phone`. */
export const CHOICE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mode: words({
    phone: 'telephone|tel|call|appel',
    video: 'visio|visioconference|videoconference|video call',
  }),
  platform: words({
    teams: 'microsoft teams|ms teams',
    meet: 'google meet|gmeet|hangouts|google',
    webex: 'cisco webex',
    facetime: 'face time',
    other: 'autre',
  }),
  'who-calls': words({ they: 'eux|ils|elles|them', me: 'moi|i' }),
  through: words({ direct: 'directly|directement', agency: 'agence|cabinet' }),
  voice: words({ yes: 'oui', relay: 'relais', no: 'non' }),
  linkedin: words({ yes: 'oui', no: 'non' }),
  announce: words({ yes: 'oui', no: 'non' }),
  completion: words({ yes: 'oui', no: 'non' }),
  process: words({ urgent: 'presse', normal: 'usual|habituel', long: 'slow|lent' }),
  pace: words({ brisk: 'rapide|vif', patient: 'patience' }),
  tone: words({
    warm: 'chaleureux',
    balanced: 'equilibre',
    reserved: 'reserve',
  }),
  thanks: words({
    evening: 'soir|le soir|le soir meme|ce soir|same evening|tonight',
    morning: 'matin|lendemain|le lendemain|le lendemain matin|demain matin|next morning',
    later: 'plus tard|2-3 jours|2 a 3 jours|2 3 jours|deux jours|two days|2-3 days|2 to 3 days',
  }),
  how: words({ call: 'appel|appeler|telephone|phone', email: 'e-mail|mail|courriel', wait: 'attendre|attente' }),
  cause: words({
    mistake: 'erreur',
    technical: 'technique|panne',
    unavoidable: 'imprevu',
    hours: 'heures|fuseau',
  }),
};

function words(of: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(of).flatMap(([value, names]) => names.split('|').map((name) => [name, value])),
  );
}
