import type { Language } from '../day/interview.ts';

/** French names of the cities that IANA writes in English, or without accents. */
const FRENCH_CITIES: Readonly<Record<string, string>> = {
  'Addis Ababa': 'Addis-Abeba',
  Algiers: 'Alger',
  Andorra: 'Andorre',
  Antananarivo: 'Tananarive',
  Athens: 'Athènes',
  Bahrain: 'Bahreïn',
  Baghdad: 'Bagdad',
  Beirut: 'Beyrouth',
  Bogota: 'Bogota',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Calcutta: 'Calcutta',
  'Cape Verde': 'Praia',
  Copenhagen: 'Copenhague',
  Curacao: 'Curaçao',
  Damascus: 'Damas',
  Dhaka: 'Dacca',
  Djibouti: 'Djibouti',
  Dubai: 'Dubaï',
  Edmonton: 'Edmonton',
  'El Aaiun': 'Laâyoune',
  Guernsey: 'Guernesey',
  'Ho Chi Minh': 'Hô-Chi-Minh-Ville',
  'Hong Kong': 'Hong Kong',
  Jerusalem: 'Jérusalem',
  Kathmandu: 'Katmandou',
  Kiev: 'Kiev',
  Kinshasa: 'Kinshasa',
  Kuwait: 'Koweït',
  Kyiv: 'Kiev',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  'Los Angeles': 'Los Angeles',
  Lome: 'Lomé',
  Luxembourg: 'Luxembourg',
  Madeira: 'Madère',
  Malta: 'Malte',
  Manila: 'Manille',
  'Mexico City': 'Mexico',
  Mogadishu: 'Mogadiscio',
  Moscow: 'Moscou',
  Muscat: 'Mascate',
  Ndjamena: 'N’Djamena',
  Nicosia: 'Nicosie',
  Noumea: 'Nouméa',
  Prague: 'Prague',
  Reykjavik: 'Reykjavik',
  Riyadh: 'Riyad',
  Rome: 'Rome',
  'San Marino': 'Saint-Marin',
  'Santo Domingo': 'Saint-Domingue',
  'Sao Paulo': 'São Paulo',
  'Sao Tome': 'São Tomé',
  Seoul: 'Séoul',
  Singapore: 'Singapour',
  Stockholm: 'Stockholm',
  Tashkent: 'Tachkent',
  Tbilisi: 'Tbilissi',
  Tehran: 'Téhéran',
  Tripoli: 'Tripoli',
  Vatican: 'Rome',
  Vienna: 'Vienne',
  Vilnius: 'Vilnius',
  Warsaw: 'Varsovie',
  Yangon: 'Rangoun',
  Yerevan: 'Erevan',
  Zurich: 'Zurich',
};

/** English spellings that differ from IANA's. */
const ENGLISH_CITIES: Readonly<Record<string, string>> = {
  Kiev: 'Kyiv',
  Reunion: 'Réunion',
  'Sao Paulo': 'São Paulo',
  'Ho Chi Minh': 'Ho Chi Minh City',
  Noumea: 'Nouméa',
};

/** What French calls the hour of a zone, where "heure de" and the city would be wrong or odd. */
const FRENCH_HOURS: Readonly<Record<string, string>> = {
  'Africa/Cairo': 'heure du Caire',
  'America/Barbados': 'heure de la Barbade',
  'America/Guadeloupe': 'heure de la Guadeloupe',
  'America/Havana': 'heure de La Havane',
  'America/Jamaica': 'heure de la Jamaïque',
  'America/Martinique': 'heure de la Martinique',
  'America/Miquelon': 'heure de Saint-Pierre-et-Miquelon',
  'America/Montreal': 'heure de Montréal',
  'America/St_Johns': 'heure de Terre-Neuve',
  'America/Toronto': 'heure de Montréal',
  'Asia/Calcutta': 'heure de l’Inde',
  'Asia/Kolkata': 'heure de l’Inde',
  'Asia/Kuwait': 'heure du Koweït',
  'Asia/Qatar': 'heure du Qatar',
  'Atlantic/Azores': 'heure des Açores',
  'Atlantic/Bermuda': 'heure des Bermudes',
  'Atlantic/Canary': 'heure des Canaries',
  'Europe/Isle_of_Man': 'heure de l’île de Man',
  'Indian/Mauritius': 'heure de l’île Maurice',
  'Indian/Reunion': 'heure de La Réunion',
};

/** What English calls the hour of a zone, wherever the reader is. */
const ENGLISH_HOURS: Readonly<Record<string, string>> = {
  'America/St_Johns': 'Newfoundland time',
  'Asia/Calcutta': 'India time',
  'Asia/Kolkata': 'India time',
  'Europe/Belfast': 'UK time',
  'Europe/London': 'UK time',
};

/** The North American names: an American says "Eastern time", and it is never wrong in summer. */
const AMERICAN_HOURS: Readonly<Record<string, string>> = {
  'America/Anchorage': 'Alaska time',
  'America/Boise': 'Mountain time',
  'America/Chicago': 'Central time',
  'America/Denver': 'Mountain time',
  'America/Detroit': 'Eastern time',
  'America/Halifax': 'Atlantic time',
  'America/Indiana/Indianapolis': 'Eastern time',
  'America/Indianapolis': 'Eastern time',
  'America/Juneau': 'Alaska time',
  'America/Kentucky/Louisville': 'Eastern time',
  'America/Los_Angeles': 'Pacific time',
  'America/Moncton': 'Atlantic time',
  'America/Montreal': 'Eastern time',
  'America/New_York': 'Eastern time',
  'America/Phoenix': 'Arizona time',
  'America/Puerto_Rico': 'Atlantic time',
  'America/Toronto': 'Eastern time',
  'America/Winnipeg': 'Central time',
  'Pacific/Honolulu': 'Hawaii time',
  'US/Alaska': 'Alaska time',
  'US/Arizona': 'Arizona time',
  'US/Central': 'Central time',
  'US/Eastern': 'Eastern time',
  'US/Hawaii': 'Hawaii time',
  'US/Mountain': 'Mountain time',
  'US/Pacific': 'Pacific time',
};

/** Zones of the old database that are no city and yet have a name that people know. */
const CITY_OF: Readonly<Record<string, string>> = {
  GB: 'Europe/London',
  Eire: 'Europe/Dublin',
  Portugal: 'Europe/Lisbon',
  Poland: 'Europe/Warsaw',
  Turkey: 'Europe/Istanbul',
  Israel: 'Asia/Jerusalem',
  Japan: 'Asia/Tokyo',
  Singapore: 'Asia/Singapore',
  Hongkong: 'Asia/Hong_Kong',
  Egypt: 'Africa/Cairo',
  'Canada/Eastern': 'America/Toronto',
  'Canada/Atlantic': 'America/Halifax',
  'Canada/Newfoundland': 'America/St_Johns',
  'US/Eastern': 'America/New_York',
  'US/Central': 'America/Chicago',
  'US/Mountain': 'America/Denver',
  'US/Pacific': 'America/Los_Angeles',
};

/** Cities in H- that French elides. */
const MUTE_H = new Set(['Halifax', 'Helsinki', 'Hobart', 'Honolulu']);

/** A zone in the database's usual spelling: an old alias gives the zone it stands for. */
const usual = (zone: string): string => CITY_OF[zone] ?? zone;

/**
 * The city by which a zone is named, as the language writes it; null for a zone
 * that is no place (UTC, Etc/GMT+5, EST5EDT).
 */
export function cityOf(zone: string, language: Language): string | null {
  const name = usual(zone);
  const slash = name.lastIndexOf('/');
  if (slash < 0 || /^(Etc|SystemV)\//.test(name)) return null;
  const city = name.slice(slash + 1).replaceAll('_', ' ');
  if (language.startsWith('fr')) {
    if (name === 'America/Toronto' || name === 'America/Montreal') return 'Montréal';
    if (name === 'America/St_Johns') return 'Saint-Jean de Terre-Neuve';
    if (name === 'Indian/Reunion') return 'La Réunion';
    if (name === 'Africa/Cairo') return 'Le Caire';
    if (name === 'America/Havana') return 'La Havane';
    return FRENCH_CITIES[city] ?? city;
  }
  return ENGLISH_CITIES[city] ?? city.replace(/^St /, 'St. ');
}

/** The name of a zone's hour ("heure de Paris", "Eastern time"); null for a zone that is no place. */
export function hourNameOf(zone: string, language: Language): string | null {
  const name = usual(zone);
  const city = cityOf(name, language);
  if (language.startsWith('fr')) {
    const known = FRENCH_HOURS[name];
    if (known !== undefined) return known;
    if (city === null) return null;
    return /^[aàâeéèêiîoôuAÀÂEÉÈÊIÎOÔU]/.test(city) || MUTE_H.has(city) ? `heure d’${city}` : `heure de ${city}`;
  }
  const american = language === 'en-US' ? (AMERICAN_HOURS[zone] ?? AMERICAN_HOURS[name]) : undefined;
  return american ?? ENGLISH_HOURS[name] ?? (city === null ? null : `${city} time`);
}
