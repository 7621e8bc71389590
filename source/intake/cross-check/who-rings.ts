import type { WhoRings } from '../../day/sources.ts';

const THEY = [
  // fr
  /\b(?:je|on|nous|il|elle|(?:mme|m\.|madame|monsieur) \p{L}+|notre \p{L}+|\p{L}+) vous (?:r?appell?e(?:rai|ra|rons|ront|r)?|contacte(?:rai|ra|rons|ront) par telephone|telephone(?:rai|ra|rons|ront)?)\b(?! ?(?:que?\b|qu'|notre|votre|l'|la|le|les|ci-))/u,
  /\b(?:vous serez (?:r?appele|contacte)(?:\(e\)|e)?(?: par telephone)?|vous recevrez (?:un|notre|mon) appel)\b/u,
  // en
  /\b(?:i|we|he|she|they|\p{L}+)(?:'ll| will| am going to| are going to| shall) (?:call|ring|phone|telephone) you\b/u,
  /\byou(?:'ll| will) (?:receive|get) (?:a|our|my) (?:phone )?call\b|\bi(?:'ll| will) give you a (?:call|ring)\b/u,
];
const ME = [
  // fr
  /\b(?:merci de|veuillez|pouvez-vous|je vous invite a) (?:nous |m'|me |l'|la |le )?(?:r?appeler|joindre|telephoner)\b/u,
  /\b(?:appelez|rappelez|telephonez)(?:-(?:moi|nous|la|le))?\b|\bvous (?:m'|nous )(?:r?appell?ere?z)\b/u,
  // en
  /\b(?:please|kindly|could you|can you) (?:call|ring|phone|dial) (?:me|us|this|the|him|her|on|at|\+?\d)/u,
  /\b(?:you(?:'ll| will) (?:call|ring|phone) (?:me|us)|give (?:me|us) a (?:call|ring))\b/u,
];
/** An offer to be rung in case of trouble is not how the interview begins. */
const IN_CASE =
  /\b(?:en cas de|si (?:vous|besoin|necessaire)|au besoin|pour toute|pour toutes|question|probleme|souci|empechement|if you|in case|should you|any (?:questions?|problems?|issues?)|need to)\b/u;

/** Who rings whom, as one folded sentence says it; null where it says nothing of it. */
export function whoRings(folded: string): WhoRings | null {
  if (THEY.some((words) => words.test(folded))) return 'they';
  return !IN_CASE.test(folded) && ME.some((words) => words.test(folded)) ? 'me' : null;
}
