import { folded } from './plain-text.ts';

const ACRONYMS = new Set(
  'rh drh rrh daf dsi dga pdg hr hrbp ceo cto cfo coo cmo chro cio ciso vp svp evp phd mba msc jr sr esq'.split(' '),
);
const ROLES = new Set(
  `head director directeur directrice manager manageur manageuse recruiter recruiting recruitment recruteur recruteuse
  recrutement responsable charge chargee chef cheffe lead leader engineer engineering ingenieur ingenieure developer
  developpeur developpeuse talent talents acquisition people human resources ressources humaines officer chief president
  presidente vice founder cofounder fondateur fondatrice cofondateur cofondatrice associe associee associate partner
  partenaire consultant consultante assistant assistante coordinator coordinateur coordinatrice coordonnateur
  coordonnatrice specialist specialiste analyst analyste architect architecte designer product produit produits project
  projet projets data marketing sales ventes commercial commerciale finance finances financier financiere comptable
  accountant comptabilite secretary secretaire gerant gerante owner executive general generale generaux
  principal team equipe service services department departement operations technique technical technology technologie
  adviser advisor conseiller conseillere counsel lawyer juriste avocat avocate supervisor superviseur superviseure
  agent agente hiring program programme campus communication paie business development developpement`.split(/\s+/u),
);
const BETWEEN = new Set('of the in for de du des la le les en a au aux pour d l senior junior'.split(' '));

/**
 * Whether what stands beside a name says what somebody does (`RH`, `Head of Data`, `chargée de recrutement`). Each word
 * has to belong to a role, so that no second name is taken for one; a small letter begins no name.
 */
export function isRole(text: string, smallAreNames = false): boolean {
  const words = text.split(/[\s'’.()-]+/u).filter((word) => word !== '');
  const role = (word: string): boolean => ROLES.has(folded(word)) || ACRONYMS.has(folded(word));
  return (
    words.some(role) &&
    words.every((word) => role(word) || BETWEEN.has(folded(word)) || (!smallAreNames && /^\p{Ll}/u.test(word)))
  );
}

/** `DRH`, `HR`, `PhD`, as they are put behind a name without a comma. */
export function isAcronymOfRole(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && ACRONYMS.has(folded(word).replaceAll('.', ''));
}
