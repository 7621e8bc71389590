import type { BaseLanguage, UiLanguage } from './words.ts';

/** A language as it is spoken somewhere, with words of its own. */
export type RegionalLanguage = Exclude<UiLanguage, BaseLanguage>;

/**
 * What is called otherwise there, for the program's own sentences and those of the scenarios that come with it. The
 * longer stands before the shorter that it holds: a noun of another gender takes with it what agrees with it. With a
 * capital a word is found as well, and keeps it.
 */
export const REGIONAL_WORDS: Readonly<Record<RegionalLanguage, readonly (readonly [usual: string, there: string])[]>> =
  {
    'fr-CA': [
      ['de l’e-mail', 'du courriel'],
      ['l’e-mail', 'le courriel'],
      ['cet e-mail', 'ce courriel'],
      ['e-mails', 'courriels'],
      ['e-mail', 'courriel'],
      ['1 SMS', '1 texto'],
      ['# SMS', '# textos'],
      ['le SMS', 'le texto'],
      ['un SMS', 'un texto'],
      ['ce SMS', 'ce texto'],
      ['SMS', 'Texto'],
      ['le répondeur', 'la boîte vocale'],
      ['un répondeur', 'une boîte vocale'],
      ['répondeur', 'boîte vocale'],
      ['outil de visio', 'outil de visioconférence'],
      ['service de visio', 'service de visioconférence'],
      ['visio', 'vidéo'],
      ['entretien suivant, le {round}e', 'entrevue suivante, la {round}e'],
      ['connu du précédent', 'connu de la précédente'],
      [
        'cet entretien, avec tout ce qui est connu de celui-ci',
        'cette entrevue, avec tout ce qui est connu de celle-ci',
      ],
      ['cet entretien est en cours ou terminé', 'cette entrevue est en cours ou terminée'],
      ['un entretien déjà ajouté garde le sien', 'une entrevue déjà ajoutée garde la sienne'],
      ['un entretien sans dire lequel', 'une entrevue sans dire laquelle'],
      ['un entretien qui n’est pas noté ici', 'une entrevue qui n’est pas notée ici'],
      ['l’entretien s’il est entièrement illisible', 'l’entrevue si elle est entièrement illisible'],
      ['l’entretien est peut-être terminé', 'l’entrevue est peut-être terminée'],
      [
        'l’entretien n’a pas encore eu lieu, ou n’est pas fini',
        'l’entrevue n’a pas encore eu lieu, ou n’est pas finie',
      ],
      ['l’entretien a été annulé', 'l’entrevue a été annulée'],
      ['l’entretien est annulé', 'l’entrevue est annulée'],
      ['l’entretien est ajouté', 'l’entrevue est ajoutée'],
      ['l’entretien a-t-il', 'l’entrevue a-t-elle'],
      ['l’entretien lui-même', 'l’entrevue elle-même'],
      ['entretien annulé', 'entrevue annulée'],
      ['tous les entretiens', 'toutes les entrevues'],
      [
        'tous mes entretiens, et la suite de chacun\u202f; Entrée en ouvre un',
        'toutes mes entrevues, et la suite de chacune; Entrée en ouvre une',
      ],
      ['tous mes entretiens', 'toutes mes entrevues'],
      ['deux entretiens sont proches\u00a0: précisez lequel', 'deux entrevues sont proches\u00a0: précisez laquelle'],
      ['aucun entretien. Pour en ajouter un', 'aucune entrevue. Pour en ajouter une'],
      [
        'aucun entretien en cours ni à venir. Pour en ajouter un',
        'aucune entrevue en cours ni à venir. Pour en ajouter une',
      ],
      ['entretien sur place', 'entrevue en personne'],
      ['un même entretien', 'une même entrevue'],
      ['un autre entretien', 'une autre entrevue'],
      ['du prochain entretien', 'de la prochaine entrevue'],
      ['le prochain entretien', 'la prochaine entrevue'],
      ['prochain entretien', 'prochaine entrevue'],
      ['aucun entretien', 'aucune entrevue'],
      ['cet entretien', 'cette entrevue'],
      ['un entretien', 'une entrevue'],
      ['entretiens', 'entrevues'],
      ['entretien', 'entrevue'],
    ],
    'en-US': [
      ['cancelling', 'canceling'],
      ['cancelled', 'canceled'],
      ['misdialled', 'misdialed'],
      ['redialling', 'redialing'],
      ['dialling', 'dialing'],
      ['dialled', 'dialed'],
      ['colours', 'colors'],
      ['colour', 'color'],
      ['dialler', 'dialer'],
      ['copied in', 'cc’d'],
      ['towards', 'toward'],
      ['organisation', 'organization'],
      ['CVs', 'résumés'],
      ['CV', 'résumé'],
      ['Mrs', 'Mrs.'],
      ['Mr', 'Mr.'],
      ['Ms', 'Ms.'],
      ['Dr', 'Dr.'],
    ],
  };
