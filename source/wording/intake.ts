import type { linkWords } from './links.ts';
import type { Words } from './words.ts';

/** What is wrong with something that was typed, and what would be right; then what each flag is. */
export const intakeWords = {
  // -------------------------------------------------------------- hours and days
  'hour-empty': {
    en: 'A time is needed, for example “tomorrow 2:30pm” or 2026-11-23T14:30.',
    fr: 'Il faut une heure, par exemple « demain 14h30 » ou 2026-11-23T14:30.',
  },
  'hour-not-understood': {
    en: '“{text}” was not understood as a day and a time. Type for example “tomorrow 2:30pm” or 2026-11-23T14:30.',
    fr: '« {text} » ne se lit pas comme un jour et une heure. Tapez par exemple « demain 14h30 » ou 2026-11-23T14:30.',
  },
  'hour-in-a-text': {
    en: 'Only the day and the time fit here, for example “tomorrow 2:30pm”. An invitation that was saved is read by “jour-j FILE”, an email that was copied by “jour-j new --mail -”.',
    fr: 'Il ne faut ici que le jour et l’heure, par exemple « demain 14h30 ». Une invitation enregistrée se lit avec « jour-j FICHIER », un e-mail copié avec « jour-j new --mail - ».',
  },
  'hour-missing': {
    en: '“{text}” names a day without a time. Add the time, for example “{text} 2:30pm”.',
    fr: '« {text} » donne un jour sans heure. Ajoutez l’heure, par exemple « {text} 14h30 ».',
  },
  'hour-impossible': {
    en: '“{text}” is not a time of day: times go from 00:00 to 23:59.',
    fr: '« {text} » n’est pas une heure du jour : les heures vont de 00:00 à 23:59.',
  },
  'hour-offset': {
    en: 'The offset of “{text}” does not exist. An offset looks like +02:00, -05:00 or Z.',
    fr: 'Le décalage de « {text} » n’existe pas. Un décalage s’écrit +02:00, -05:00 ou Z.',
  },
  'hour-needs-city': {
    en: '“{zone}” may be more than one zone. Name a city instead, such as “2:30pm New York time”, or type the time on your own clock.',
    fr: '«\u00a0{zone}\u00a0» peut désigner plusieurs fuseaux. Nommez une ville, comme «\u00a014h30 heure de Montréal\u00a0», ou tapez l’heure de votre horloge.',
  },
  'hour-in-their-zone': {
    en: '“{zone}” is not your own zone: on your clock that is {hour}. Type {hour}, and give their zone separately with --their-zone {example}.',
    fr: '«\u00a0{zone}\u00a0» n’est pas votre fuseau\u00a0: à votre horloge, cela fait {hour}. Tapez {hour}, et donnez leur fuseau à part avec --their-zone {example}.',
  },
  'part-differs': {
    en: '“{text}” is not in the {part}. Type the time alone, or the part of the day that it lies in.',
    fr: '«\u00a0{text}\u00a0» n’est pas {part, select, morning {le matin} afternoon {l’après-midi} other {le soir}}. Tapez l’heure seule, ou le bon moment de la journée.',
  },
  'hour-other-day': {
    en: 'No day was typed: taken as {date} at {hour}.',
    fr: 'Aucun jour n’est donné\u00a0: compris comme le {date} à {hour}.',
  },
  'told-hour-is-past': {
    en: '“{typed}” is past: it is {now}. Type a time to come; on another day, with its date, such as {example}.',
    fr: '«\u00a0{typed}\u00a0» est passé\u00a0: il est {now}. Tapez une heure à venir\u202f; un autre jour, avec sa date, comme {example}.',
  },
  'told-hour-is-far': {
    en: '“{typed}” is more than twelve hours away. If that is meant, type it with its date: {example}.',
    fr: '«\u00a0{typed}\u00a0» est dans plus de douze heures. Si c’est bien cela, tapez-le avec sa date\u00a0: {example}.',
  },
  'hour-is-to-come': {
    en: '“{typed}” is still to come: what happened has a time that is past.',
    fr: '«\u00a0{typed}\u00a0» est à venir\u00a0: ce qui a eu lieu a une heure passée.',
  },
  'due-is-past': {
    en: '“{typed}” is past. Type a day or a time to come, such as “tomorrow 10am” or 2026-12-03.',
    fr: '«\u00a0{typed}\u00a0» est passé. Tapez un jour ou une heure à venir, comme «\u00a0demain 10h\u00a0» ou 2026-12-03.',
  },
  'phone-impossible': {
    en: 'No number of that country begins like “{number}”: an area code never begins with 0 or 1. Check it and type it again.',
    fr: 'Aucun numéro de ce pays ne commence comme «\u00a0{number}\u00a0»\u00a0: un indicatif régional ne commence ni par 0 ni par 1. Vérifiez-le et tapez-le à nouveau.',
  },
  'hour-with-zone': {
    en: 'Type the time on your own clock, without “{zone}”, and give their zone separately, as a city: --their-zone CITY, for example {example}.',
    fr: 'Tapez l’heure de votre horloge, sans «\u00a0{zone}\u00a0», et donnez leur fuseau à part, par une ville\u00a0: --their-zone VILLE, par exemple {example}.',
  },
  'hour-skipped': {
    en: 'On {date}, {hour} does not exist in {zone}: the clocks go forward over it. Type {before} or {after}.',
    fr: 'Le {date}, {hour} n’existe pas dans le fuseau {zone} : les horloges avancent à ce moment-là. Tapez {before} ou {after}.',
  },
  'hour-twice': {
    en: 'On {date}, {hour} comes twice in {zone}: the clocks go back. Type {first} for the first, {second} for the second.',
    fr: 'Le {date}, {hour} revient deux fois dans le fuseau {zone} : les horloges reculent. Tapez {first} pour la première, {second} pour la seconde.',
  },
  'two-hours': {
    en: 'Two times are named: “{first}” and “{second}”. Type only the one at which it begins.',
    fr: 'Il y a deux heures : « {first} » et « {second} ». Ne tapez que celle du début.',
  },
  'two-days': {
    en: 'More than one day is named. Type only one, for example 2026-11-23T14:30.',
    fr: 'Plusieurs jours sont donnés. N’en tapez qu’un, par exemple 2026-11-23T14:30.',
  },
  'am-or-pm': {
    en: '“{text}” may be morning or afternoon. Type {first} or {second}.',
    fr: '« {text} » peut être le matin ou l’après-midi. Tapez {first} ou {second}.',
  },
  'midnight-unclear': {
    en: 'Midnight begins one day and ends another. Type {first} or {second}.',
    fr: 'Minuit commence un jour et en finit un autre. Tapez {first} ou {second}.',
  },
  'day-or-month': {
    en: '“{text}” may be {first} or {second}. Type {firstIso} or {secondIso}.',
    fr: '« {text} » peut être {first} ou {second}. Tapez {firstIso} ou {secondIso}.',
  },
  'year-unclear': {
    en: 'Without a year this may be {first}, which is past, or {second}. Type {firstIso} or {secondIso}.',
    fr: 'Sans année, ce peut être {first}, déjà passé, ou {second}. Tapez {firstIso} ou {secondIso}.',
  },
  'next-unclear': {
    en: '“Next” may mean {first} or {second}. Type {firstIso} or {secondIso}.',
    fr: '« Prochain » peut vouloir dire {first} ou {second}. Tapez {firstIso} ou {secondIso}.',
  },
  'weekday-differs': {
    en: '{date} is not a {said}. Check the day, and type the weekday or the date alone.',
    fr: '{date} : ce n’est pas un {said}. Vérifiez le jour, et tapez le jour de la semaine ou la date seule.',
  },
  'date-impossible': {
    en: '{day, number} {month} {year} does not exist: that month has {last, number} days.',
    fr: 'Le {day, number} {month} {year} n’existe pas : ce mois a {last, number} jours.',
  },
  'month-impossible': {
    en: 'There is no month {month}. A date is typed year-month-day: 2026-11-23.',
    fr: 'Il n’y a pas de mois {month}. Une date se tape année-mois-jour : 2026-11-23.',
  },
  'year-impossible': {
    en: 'The year {year} is out of reach: years go from 2000 to 2099. For example 2026-11-23T14:30.',
    fr: 'L’année {year} est hors d’atteinte : les années vont de 2000 à 2099. Par exemple 2026-11-23T14:30.',
  },
  'day-impossible': {
    en: 'There is no day {day, number} in a month. Type for example 2026-11-23T14:30.',
    fr: 'Aucun mois n’a de jour {day, number}. Tapez par exemple 2026-11-23T14:30.',
  },
  'day-empty': {
    en: 'A day is needed, for example 2026-12-03.',
    fr: 'Il faut un jour, par exemple 2026-12-03.',
  },
  'day-not-understood': {
    en: '“{text}” was not understood as a day. Type for example 2026-12-03.',
    fr: '« {text} » ne se lit pas comme un jour. Tapez par exemple 2026-12-03.',
  },
  'hour-is-past': {
    en: 'That time is already past: {date} at {hour}.',
    fr: 'Cette heure est déjà passée\u00a0: {date} à {hour}.',
  },
  'past-as-added': {
    en: 'It was added all the same; if it is a slip: jour-j edit {id} --at TIME',
    fr: 'L’entretien est ajouté quand même\u202f; si c’est une erreur\u00a0: jour-j edit {id} --at HEURE',
  },
  'past-as-corrected': {
    en: 'If it is a slip: jour-j undo {id}',
    fr: 'Si c’est une erreur\u00a0: jour-j undo {id}',
  },
  'hour-is-far': {
    en: 'That time is more than a year away: {date} at {hour}.',
    fr: 'Cette heure est dans plus d’un an\u00a0: {date} à {hour}.',
  },
  // ------------------------------------------------------------ zones, countries
  'zone-empty': {
    en: 'A zone is needed, for example Europe/Paris, or a large city.',
    fr: 'Il faut un fuseau, par exemple Europe/Paris, ou une grande ville.',
  },
  'unknown-zone': {
    en: 'No zone is known as “{zone}”. Type a large city or a name such as Europe/Paris or America/Montreal.',
    fr: 'Aucun fuseau ne s’appelle « {zone} ». Tapez une grande ville ou un nom comme Europe/Paris ou America/Montreal.',
  },
  'zone-abbreviation': {
    en: '“{zone}” does not name one zone all year round. Type the city: {zones}.',
    fr: '« {zone} » ne désigne pas un seul fuseau toute l’année. Tapez la ville : {zones}.',
  },
  'zone-offset': {
    en: '“{zone}” is an offset, and forgets summer time. Type a large city or a name such as Europe/Paris.',
    fr: '« {zone} » est un décalage, qui ignore l’heure d’été. Tapez une grande ville ou un nom comme Europe/Paris.',
  },
  'unknown-country': {
    en: 'No country is known as “{country}”. Type its two letters, for example FR, CA, GB or US.',
    fr: 'Aucun pays ne s’appelle « {country} ». Tapez ses deux lettres, par exemple FR, CA, GB ou US.',
  },
  // ---------------------------------------------------------------------- phones
  'phone-empty': {
    en: 'A phone number is needed, for example +33 6 12 34 56 78.',
    fr: 'Il faut un numéro de téléphone, par exemple +33 6 12 34 56 78.',
  },
  'phone-not-understood': {
    en: '“{number}” is not a phone number. Type digits, for example +33 6 12 34 56 78.',
    fr: '« {number} » n’est pas un numéro de téléphone. Tapez des chiffres, par exemple +33 6 12 34 56 78.',
  },
  'phone-extension': {
    en: '“{number}” holds an extension or a code. Type the number alone; keep the rest in your notes.',
    fr: '« {number} » contient un poste ou un code. Tapez le numéro seul, et gardez le reste dans vos notes.',
  },
  'phone-needs-country': {
    en: 'The country of “{number}” is not known. Type it with its country code, for example +33 6 12 34 56 78.',
    fr: 'Le pays de « {number} » n’est pas connu. Tapez le numéro avec son indicatif, par exemple +33 6 12 34 56 78.',
  },
  'phone-country-code': {
    en: 'The country code of “{number}” does not exist. For example +33 for France, +1 for Canada and the United States.',
    fr: 'L’indicatif de « {number} » n’existe pas. Par exemple +33 pour la France, +1 pour le Canada et les États-Unis.',
  },
  'phone-too-short': {
    en: 'A digit is missing: “{number}” has {digits, number}{expected, select, 0 {} other {, and there should be {expected}}}{country, select, none {} other {, as a number of {country}}}. Check it and type it whole.',
    fr: 'Il manque au moins un chiffre : « {number} » en a {digits, number}{expected, select, 0 {} other {, il en faut {expected}}}{country, select, none {} other {, comme numéro sans indicatif ({country})}}. Vérifiez-le et tapez-le en entier.',
  },
  'phone-too-long': {
    en: 'A digit too many: “{number}” has {digits, number}{expected, select, 0 {} other {, and there should be {expected}}}{country, select, none {} other {, as a number of {country}}}. Check it and type it again.',
    fr: 'Il y a au moins un chiffre de trop : « {number} » en a {digits, number}{expected, select, 0 {} other {, il en faut {expected}}}{country, select, none {} other {, comme numéro sans indicatif ({country})}}. Vérifiez-le et tapez-le à nouveau.',
  },
  'phone-incomplete': {
    en: 'No number begins like “{number}” with so few digits: one may be missing. Check it and type it whole.',
    fr: 'Aucun numéro ne s’écrit « {number} » avec si peu de chiffres : il en manque peut-être un. Vérifiez-le et tapez-le en entier.',
  },
  'phone-unusual': {
    en: '{number} has the right length, but no such number is known to be in use: compare it once more.',
    fr: '{number} a la bonne longueur, mais ce début ne correspond à aucun numéro connu : comparez-le encore une fois.',
  },
  // -------------------------------------------------------------- emails, links
  'email-empty': {
    en: 'An email address is needed, for example claire.dupont@example.com.',
    fr: 'Il faut une adresse e-mail, par exemple claire.dupont@example.com.',
  },
  'email-without-at': {
    en: '“{email}” has no @. An address looks like claire.dupont@example.com.',
    fr: 'Il manque le @ dans « {email} ». Une adresse s’écrit comme claire.dupont@example.com.',
  },
  'email-domain': {
    en: '“{email}” stops short after the @. An address looks like claire.dupont@example.com.',
    fr: '« {email} » est incomplète après le @. Une adresse s’écrit comme claire.dupont@example.com.',
  },
  'email-several': {
    en: '“{email}” holds several addresses. Type only one.',
    fr: '« {email} » contient plusieurs adresses. N’en tapez qu’une.',
  },
  'email-not-understood': {
    en: '“{email}” is not an email address. It looks like claire.dupont@example.com.',
    fr: '« {email} » n’est pas une adresse e-mail. Une adresse s’écrit comme claire.dupont@example.com.',
  },
  'link-empty': {
    en: 'A link is needed, for example https://meet.example.com/abc.',
    fr: 'Il faut un lien, par exemple https://meet.example.com/abc.',
  },
  'link-not-understood': {
    en: '“{link}” is not a link. It looks like https://meet.example.com/abc.',
    fr: '« {link} » n’est pas un lien. Un lien s’écrit comme https://meet.example.com/abc.',
  },
  'link-too-long': {
    en: 'That link is longer than {most, number} characters. Type the link of the meeting alone.',
    fr: 'Ce lien dépasse {most, number} caractères. Tapez seulement le lien de la réunion.',
  },
  'link-scheme': {
    en: '“{scheme}:” is not opened from here. Type the link that begins with https://.',
    fr: '« {scheme}: » ne s’ouvre pas d’ici. Tapez le lien qui commence par https://.',
  },
  'link-with-user': {
    en: 'What stands before the @ hides where this link leads: {host}. Type the link of the invitation.',
    fr: 'Ce qui précède le @ cache où mène ce lien : {host}. Tapez le lien de l’invitation.',
  },
  'link-host': {
    en: 'This link leads to {host}, whose letters can imitate another name: compare it with the invitation.',
    fr: 'Ce lien mène à {host}, dont les lettres peuvent imiter un autre nom : comparez-le avec l’invitation.',
  },
  // ----------------------------------------------------------------------- names
  'name-empty': {
    en: 'A name is needed, for example “Ms Claire Dupont” or “Claire”.',
    fr: 'Il faut un nom, par exemple « Mme Claire Dupont » ou « Claire ».',
  },
  'name-controls': {
    en: 'The name holds characters that cannot be seen. Type it by hand.',
    fr: 'Le nom contient des caractères invisibles. Tapez-le à la main.',
  },
  'name-too-long': {
    en: 'A name has at most {most, number} characters. Type for example “Ms Claire Dupont”.',
    fr: 'Un nom a au plus {most, number} caractères. Tapez par exemple « Mme Claire Dupont ».',
  },
  'name-without-letters': {
    en: '“{name}” is not a name. Type for example “Ms Claire Dupont” or “Claire”.',
    fr: '« {name} » n’est pas un nom. Tapez par exemple « Mme Claire Dupont » ou « Claire ».',
  },
  'name-only-title': {
    en: '“{name}” is a title without a name. Type for example “Ms Dupont”.',
    fr: '« {name} » est une civilité sans nom. Tapez par exemple « Mme Dupont ».',
  },
  'name-not-understood': {
    en: '“{name}” is not a name. Type for example “Ms Claire Dupont”; several people are separated by a semicolon.',
    fr: '« {name} » n’est pas un nom. Tapez par exemple « Mme Claire Dupont » ; plusieurs personnes se séparent par un point-virgule.',
  },
  'name-several': {
    en: '“{name}”: is that several people, or a name with something else? Type the names alone, with a semicolon between people: “Ms Claire Dupont; Mr Roy”.',
    fr: '« {name} » : plusieurs personnes, ou un nom avec autre chose ? Tapez les noms seuls, avec un point-virgule entre deux personnes : « Mme Claire Dupont ; M. Roy ».',
  },
  'name-aside': {
    en: '“{text}” is no part of the name and was left out.',
    fr: '« {text} » ne fait pas partie du nom et n’a pas été gardé.',
  },
  // ----------------------------------------------------------------- other facts
  'unknown-fact': {
    en: 'Nothing is called “{name}” here. “jour-j new --help” lists the names.',
    fr: 'Rien ne s’appelle « {name} » ici. « jour-j new --help » donne les noms.',
  },
  'fact-needed': {
    en: '“{name}” cannot be empty.',
    fr: '« {name} » ne peut pas rester vide.',
  },
  'not-a-choice': {
    en: '“{text}” is not a value of “{name}”. Type one of: {values}.',
    fr: '« {text} » n’est pas une valeur de « {name} ». Tapez l’une de celles-ci : {values}.',
  },
  'skype-closed': {
    en: 'Skype closed in May 2025. Ask which tool is meant, and type one of: {values}.',
    fr: 'Skype a fermé en mai 2025. Demandez quel outil est prévu, et tapez l’un de ceux-ci : {values}.',
  },
  'text-too-long': {
    en: 'That is {letters, number} characters; at most {most, number} fit. Shorten it.',
    fr: 'Cela fait {letters, number} caractères ; il en tient {most, number} au plus. Raccourcissez.',
  },
  'pin-not-understood': {
    en: '“{text}” is not a PIN. Type its digits, for example 123456#.',
    fr: '« {text} » n’est pas un code. Tapez ses chiffres, par exemple 123456#.',
  },
  // ----------------------------------------------------------------------- flags
  'flag-at': {
    en: 'when: 2026-11-23T14:30, or “tomorrow 2:30pm”',
    fr: 'quand : 2026-11-23T14:30, ou « demain 14h30 »',
  },
  'flag-mode': { en: 'by phone or by video', fr: 'par téléphone ou en visio' },
  'flag-zone': {
    en: 'your zone, in which the time is meant',
    fr: 'votre fuseau, celui de l’heure donnée',
  },
  'flag-their-zone': {
    en: 'the recruiter’s zone',
    fr: 'le fuseau de la personne qui recrute',
  },
  'flag-country': {
    en: 'the recruiter’s country, for its holidays',
    fr: 'le pays de la personne qui recrute, pour ses jours fériés',
  },
  'flag-with': {
    en: 'who it is with: “Ms Claire Dupont”, or with an address, “Ms Claire Dupont <claire@…>”; can be repeated',
    fr: 'avec qui\u00a0: «\u00a0Mme Claire Dupont\u00a0», ou avec l’adresse, «\u00a0Mme Claire Dupont <claire@…>\u00a0»\u202f; peut être répété',
  },
  'flag-org': { en: 'the organisation', fr: 'l’organisation' },
  'flag-job': { en: 'the job', fr: 'le poste' },
  'flag-platform': { en: 'the video tool', fr: 'l’outil de visio' },
  'flag-who-calls': { en: 'who calls whom', fr: 'qui appelle' },
  'flag-chat': {
    en: 'the chat agreed for this interview, by its name',
    fr: 'la messagerie prévue pour cet entretien, par son nom',
  },
  'flag-through': {
    en: 'directly or through an agency',
    fr: 'en direct ou par une agence',
  },
  'flag-their-phone': {
    en: 'the recruiter’s number',
    fr: 'le numéro de la personne qui recrute',
  },
  'flag-their-email': {
    en: 'the recruiter’s email address',
    fr: 'l’adresse e-mail de la personne qui recrute',
  },
  'flag-coordinator-email': {
    en: 'the email address of whoever set the date',
    fr: 'l’adresse e-mail de qui a fixé la date',
  },
  'flag-link': { en: 'the link of the meeting', fr: 'le lien de la réunion' },
  'flag-me': { en: 'your first and last name', fr: 'vos prénom et nom' },
  'flag-my-phone': { en: 'your number', fr: 'votre numéro' },
  'flag-my-email': { en: 'your email address', fr: 'votre adresse e-mail' },
  'flag-voice': {
    en: 'whether you speak on the phone, or through a relay',
    fr: 'si vous parlez au téléphone, ou par un relais',
  },
  'flag-language': {
    en: 'the language of the messages',
    fr: 'la langue des messages',
  },
  'flag-pace': {
    en: 'how soon to check, write and call',
    fr: 'à quel rythme vérifier, écrire et appeler',
  },
  'flag-stay': {
    en: 'how many minutes you stay reachable',
    fr: 'combien de minutes vous restez joignable',
  },
  'flag-tone': { en: 'the tone of the messages', fr: 'le ton des messages' },
  'flag-thanks': {
    en: 'when you thank them: that evening, the next morning or later',
    fr: 'quand remercier\u00a0: le soir même, le lendemain matin ou plus tard',
  },
  'flag-process': {
    en: 'how long the recruitment takes: you ask after 7, 10 or 14 days',
    fr: 'la durée du recrutement\u00a0: relance après 7, 10 ou 14 jours',
  },
  'flag-grace': {
    en: 'days to let pass after the date they named',
    fr: 'jours à laisser passer après la date annoncée',
  },
  'flag-announce': {
    en: 'whether the thank-you names the day of your next contact',
    fr: 'si les remerciements annoncent le jour du prochain contact',
  },
  'flag-completion': {
    en: 'whether a noted reason adds one sentence to the thank-you',
    fr: 'si une raison notée ajoute une phrase aux remerciements',
  },
  'flag-linkedin': {
    en: 'whether you are connected on LinkedIn: what follows may go there',
    fr: 'si vous êtes en relation sur LinkedIn\u00a0: la suite peut y passer',
  },
  'flag-need': {
    en: 'what they need, in your words',
    fr: 'leur besoin, dans vos mots',
  },
  'flag-struck': {
    en: 'what struck them in the interview',
    fr: 'ce qui a retenu leur attention pendant l’entretien',
  },
  'flag-skill': {
    en: 'the skill that answers their need',
    fr: 'la compétence qui répond à leur besoin',
  },
  'flag-detail': {
    en: 'a detail of the conversation',
    fr: 'un détail de la conversation',
  },
  'flag-slots': {
    en: 'two or three times that suit you',
    fr: 'deux ou trois créneaux qui vous conviennent',
  },
  'flag-fix': {
    en: 'what will be different next time',
    fr: 'ce qui changera la prochaine fois',
  },
  'flag-cause': { en: 'why it was missed', fr: 'la cause du contretemps' },
  'flag-extra': {
    en: 'one thing more to offer',
    fr: 'un élément de plus à proposer',
  },
  'flag-announced': {
    en: 'the day on which you said you would call or write',
    fr: 'le jour où vous avez dit que vous rappelleriez ou écririez',
  },
  'flag-dial-in': {
    en: 'a number by which the meeting can be joined',
    fr: 'un numéro pour rejoindre la réunion',
  },
  'flag-pin': { en: 'the PIN of that number', fr: 'le code de ce numéro' },
  'flag-holiday': {
    en: 'days on which they do not work: 2026-12-24,2026-12-31',
    fr: 'leurs jours chômés : 2026-12-24,2026-12-31',
  },
} as const satisfies Words;

/** The key of a sentence of this catalogue, or of the one of links. */
export type IntakeCode = keyof typeof intakeWords | keyof typeof linkWords;
