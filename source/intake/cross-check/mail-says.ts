import type { Instant } from '../../day/interview.ts';
import type { Statement } from '../../day/sources.ts';
import { languageOfText } from '../language-of-text.ts';
import type { Recognise } from '../links/link-patterns.ts';
import type { MeetingDetails, Place } from '../links/meeting-details.ts';
import { phonesIn } from '../links/phones-in-text.ts';
import { ringsNumber } from '../links/rings-number.ts';
import { quoted } from '../plain-text.ts';
import { LONGEST_QUOTE, mailHours } from './mail-hours.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { whoRings } from './who-rings.ts';

/** What the words of others are read against. */
export interface SayingContext {
  /** The agreed hour. */
  readonly reference: Instant;
  /** ISO 3166 code of the country in which national numbers are read; null where it is not known. */
  readonly country: string | null;
  /** One's own number, E.164: where a mail names it, it is nobody else's. */
  readonly myPhone: string | null;
  readonly recognise: Recognise;
}

/** What a mail says of the hour, the link, the numbers and who rings whom. Never throws. */
export function mailSays(mail: string, context: SayingContext, details: MeetingDetails): Statement[] {
  return [...wordsSay(mail, context, details), ...linksSay(details)];
}

/** What running text says, links apart. */
export function wordsSay(text: string, context: SayingContext, details: MeetingDetails): Statement[] {
  const sentences = sentencesOf(text);
  const language = languageOfText(text);
  const dialIns = details.phones.filter(({ dialIn }) => dialIn).map(({ number }) => number);
  return [
    ...mailHours(sentences, context.reference, language),
    ...sentences.flatMap((sentence) => sentenceSays(sentence, context, dialIns)),
  ];
}

/** The links into a meeting that were found, as statements; with one, nobody rings. */
export function linksSay(details: MeetingDetails, label: (place: Place) => string = () => ''): Statement[] {
  const joining = [details.link, ...details.others.filter(({ joins, service }) => joins && service !== null)].filter(
    (each) => each !== null,
  );
  return joining.flatMap(({ link, platform, meeting, place, beside }, index): Statement[] => {
    if (index > 0 && beside) return [];
    const where = label(place) || quoted(link, LONGEST_QUOTE);
    const says: Statement = { about: 'link', link, platform, meeting: meeting ?? link, where };
    return index === 0 ? [says, { about: 'who-calls', who: 'link', where }] : [says];
  });
}

function sentenceSays({ text, folded }: Sentence, context: SayingContext, dialIns: readonly string[]): Statement[] {
  const where = quoted(text, LONGEST_QUOTE);
  const who = whoRings(folded);
  const rings: Statement[] = who === null ? [] : [{ about: 'who-calls', who, where }];
  if ((text.match(/\d/gu)?.length ?? 0) < 7) return rings;
  const numbers = phonesIn(text, context.country).filter(
    ({ number, keypad }) => keypad === null && !dialIns.includes(number),
  );
  return [
    ...rings,
    ...numbers.map(({ number, start }): Statement => {
      const mine = number === context.myPhone || ringsNumber(folded.slice(0, start));
      return { about: mine ? 'my-phone' : 'their-phone', number, where };
    }),
  ];
}
