import { describe, expect, it } from 'vitest';
import { mailSays } from '../../../source/intake/cross-check/mail-says.ts';
import { recogniserOf } from '../../../source/intake/links/link-patterns.ts';
import { meetingDetails } from '../../../source/intake/links/meeting-details.ts';
import { STUCK } from '../../helpers/stuck.ts';

/** Tuesday 24 November 2026, 14:30 in Paris. */
const REFERENCE = Date.parse('2026-11-24T13:30:00Z');
const context = { reference: REFERENCE, country: 'FR', myPhone: '+33612345678', recognise: recogniserOf() };
const says = (mail: string) => mailSays(mail, context, meetingDetails([{ place: 'pasted', text: mail }], context));

/** `2026-11-24/2 14:30 Europe/Paris`: day, weekday, hour, zones. */
const hours = (mail: string) =>
  says(mail).flatMap((each) =>
    each.about === 'hour'
      ? [
          [`${each.day ?? ''}${each.weekday === null ? '' : `/${each.weekday}`}`, each.hour, each.zones.join('|')]
            .filter((part) => part !== '' && part !== null)
            .join(' '),
        ]
      : [],
  );

describe('S0-18 the hours that a mail names', () => {
  it.each([
    ['Votre entretien aura lieu mardi 24 novembre à 14h30.', ['2026-11-24/2 14:30']],
    [
      'Votre entretien aura lieu le mardi 24 novembre 2026 à 14 h 30 (heure de Paris).',
      ['2026-11-24/2 14:30 Europe/Paris'],
    ],
    ['mardi 25 novembre, 15h', ['2026-11-25/2 15:00']],
    ['Le mardi 24 à 14h30', ['2026-11-24/2 14:30']],
    ['Rendez-vous mardi à 15 h', ['/2 15:00']],
    ['Entretien à 14h30', ['14:30']],
    ['Entretien le 24/11/2026 de 14h30 à 15h30', ['2026-11-24 14:30']],
    ['Entretien le 24/11 de 14h30 à 15h30, durée 1h', ['2026-11-24 14:30']],
    ['Entretien d’une durée de 1h30 le 24/11 à 14h30', ['2026-11-24 14:30']],
    ['À 14h30 le 24 novembre', ['2026-11-24 14:30']],
    ['Je vous propose un entretien le 24 novembre.', ['2026-11-24']],
    ['Your interview is on Tuesday, November 24, 2026 at 2:30 PM (Paris time).', ['2026-11-24/2 14:30 Europe/Paris']],
    ['Your interview is on Tuesday 24 November, 2:30 - 3:30 pm', ['2026-11-24/2 14:30']],
    ['Interview: Nov 24th at 9am ET', ['2026-11-24 09:00 America/New_York|America/Toronto']],
    ['Interview: Nov 24th at 9:00 AM ET', ['2026-11-24 09:00 America/New_York|America/Toronto']],
    ['Interview: November 24 at 9:00 AM UK time', ['2026-11-24 09:00 Europe/London']],
    ['Interview on 24 November at 14:30 UTC+5:30', ['2026-11-24 14:30']],
    ['Interview at 2:30 on 24 November', ['2026-11-24 14:30']],
    ['Interview on 24 November at 13:30 UK time', ['2026-11-24 13:30 Europe/London']],
    ['Interview on 24 November at 14:30 UTC+1', ['2026-11-24 14:30 Etc/GMT-1']],
    [
      'L’entretien prévu le mardi 24 novembre à 14h30 est déplacé au mercredi 25 novembre à 15h.',
      ['2026-11-24/2 14:30', '2026-11-25/3 15:00'],
    ],
    ['Créneaux : mardi 24/11 à 14h30 ou jeudi 26/11 à 9h', ['2026-11-24/2 14:30', '2026-11-26/4 09:00']],
    [
      'mardi 24 novembre à 14h30 (heure de Paris), soit 8h30 (heure de Montréal)',
      ['2026-11-24/2 14:30 Europe/Paris', '2026-11-24/2 08:30 America/Montreal'],
    ],
    // not the interview
    ['Merci de répondre avant le 20 novembre à 18h.', []],
    ['Suite à votre candidature du 3 novembre,', []],
    ['Merci de confirmer l’entretien avant vendredi 18h.', []],
    ['Please confirm the interview by Friday, 20 November, 6pm.', []],
    ['Connectez-vous 5 minutes avant l’entretien du mardi 24 novembre à 14h30.', ['2026-11-24/2 14:30']],
    ['Nous sommes ouverts du lundi au vendredi, 9h-18h.', []],
    ['Tél. 01 23 45 67 89', []],
    ['> Entretien mardi 24 novembre à 10h', []],
    ['De : claire@acme.example le 3 novembre à 10h', []],
    ['Parfait.\nLe 3 nov. 2026 à 10:12, Ana <ana@mail.example> a écrit :\nEntretien mardi 24 novembre à 10h ?', []],
    ['https://zoom.us/j/81234567890?t=14:30', []],
    ['Réf. 2026-11-03/14', []],
  ])('%j', (mail, expected) => expect(hours(mail)).toEqual(expected));
});

describe('S3-04 who rings whom, and at which number', () => {
  const who = (mail: string) => says(mail).flatMap((each) => (each.about === 'who-calls' ? [each.who] : []));
  it.each([
    ['Je vous appellerai à l’heure convenue.', ['they']],
    ['Nous vous appellerons.', ['they']],
    ['Mme Dupont vous appellera.', ['they']],
    ['Vous serez appelé(e) par notre chargée de recrutement.', ['they']],
    ['Vous recevrez un appel de Claire.', ['they']],
    ['I’ll call you on your mobile.', ['they']],
    ['Claire will ring you at half past two.', ['they']],
    ['Merci de nous appeler au 01 23 45 67 89.', ['me']],
    ['Appelez-moi à 14h30.', ['me']],
    ['Please call me on +44 20 7946 0123.', ['me']],
    ['Voici le lien : https://meet.google.com/abc-defg-hij', ['link']],
    ['Je vous appellerai : https://meet.google.com/abc-defg-hij', ['they', 'link']],
    ['En cas de problème, appelez-moi au 01 23 45 67 89.', []],
    ['N’hésitez pas à m’appeler au 01 23 45 67 89.', []],
    ['Vous pouvez nous appeler si besoin.', []],
    ['Je vous rappelle que l’entretien aura lieu mardi.', []],
    ['If you have any questions, please call me.', []],
    ['Bonne journée.', []],
  ])('%s', (mail, expected) => expect(who(mail)).toEqual(expected));

  const numbers = (mail: string) =>
    says(mail).flatMap((each) =>
      each.about === 'their-phone' || each.about === 'my-phone' ? [`${each.about} ${each.number}`] : [],
    );
  it.each([
    ['Je vous appellerai au 06 98 76 54 32.', ['my-phone +33698765432']],
    ['Appelez-moi au 01 23 45 67 89.', ['their-phone +33123456789']],
    ['Claire Dupont, 01 23 45 67 89', ['their-phone +33123456789']],
    ['Vous m’avez donné le 06 12 34 56 78.', ['my-phone +33612345678']],
    ['Rejoindre par téléphone\n+33 1 70 99 12 34,,345678901#', []],
  ])('%s', (mail, expected) => expect(numbers(mail)).toEqual(expected));
});

it('I15 the links of a mail: the meetings, and no signature', () => {
  const links = says(
    'https://meet.google.com/abc-defg-hij\nhttps://app.coderpad.io/4FXQ9ZTR\nhttps://www.linkedin.com/in/claire',
  ).flatMap((each) => (each.about === 'link' ? [each.link] : []));
  expect(links).toEqual(['https://meet.google.com/abc-defg-hij']);
});

it('I11 a hostile mail takes no time, and where something was read is one short line', () => {
  for (const piece of [
    '14h30 ',
    'mardi 24 novembre à 14h30 ',
    'je vous ',
    '. A',
    'duree ',
    '24/11 ',
    'appelez ',
    '06 12 34 56 78 ',
  ]) {
    const began = performance.now();
    const found = says(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(performance.now() - began).toBeLessThan(STUCK);
    for (const { where } of found) expect([...where].length).toBeLessThanOrEqual(100);
  }
});
