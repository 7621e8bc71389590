import { describe, expect, it } from 'vitest';
import { typeset } from '../../source/texts/typography.ts';

describe('X12 typography', () => {
  const typed = 'Le poste « Comptable » : ce moment ? Oui ; voilà.';

  it('sets French of France with narrow and wide no-break spaces', () => {
    expect(typeset(typed, 'fr-FR', 'email')).toBe(
      'Le poste «\u00a0Comptable\u00a0»\u00a0: ce moment\u202f? Oui\u202f; voilà.',
    );
  });

  it('sets French of Québec without a space before ; ! ?', () => {
    expect(typeset(typed, 'fr-CA', 'email')).toBe('Le poste «\u00a0Comptable\u00a0»\u00a0: ce moment? Oui; voilà.');
  });

  it('keeps text messages plain', () => {
    expect(typeset('L’heure : 14\u00a0h\u00a030 – « ici » ?', 'fr-FR', 'sms')).toBe('L\'heure : 14 h 30 - "ici" ?');
  });

  it('closes the gaps that empty parts leave, and keeps paragraphs apart', () => {
    expect(typeset('One  two \n\n\n\n three ', 'en-GB', 'email')).toBe('One two\n\nthree');
  });

  it('leaves links alone', () => {
    const link = 'https://meet.example/j/1?pwd=a;b';
    expect(typeset(`Lien : ${link}`, 'fr-FR', 'email')).toBe(`Lien\u00a0: ${link}`);
  });
});
