/** Cities that are no IANA name, in French and English, by their folded name. */
export const CITY_ZONES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      [
        'Europe/Paris',
        'lyon|marseille|toulouse|lille|nantes|bordeaux|strasbourg|nice|rennes|montpellier|grenoble|france',
      ],
      [
        'Europe/London',
        'londres|edimbourg|edinburgh|glasgow|manchester|birmingham|leeds|bristol|liverpool|cardiff|uk|united kingdom|royaume uni',
      ],
      ['Europe/Dublin', 'cork|ireland|irlande'],
      ['Europe/Brussels', 'bruxelles|anvers|antwerp|liege|gand|ghent|belgium|belgique'],
      ['Europe/Zurich', 'geneve|geneva|lausanne|berne|bern|bale|basel|switzerland|suisse'],
      ['Europe/Berlin', 'munich|francfort|frankfurt|hambourg|hamburg|cologne|germany|allemagne'],
      ['Europe/Madrid', 'barcelone|barcelona|valence|valencia|seville'],
      ['Europe/Rome', 'milan|turin|naples|florence|italy|italie'],
      ['Europe/Amsterdam', 'rotterdam|la haye|the hague|utrecht|netherlands|pays bas'],
      ['Europe/Lisbon', 'lisbonne|porto'],
      ['Europe/Copenhagen', 'copenhague'],
      ['Europe/Warsaw', 'varsovie|cracovie|krakow'],
      ['Europe/Vienna', 'vienne'],
      ['Europe/Athens', 'athenes'],
      ['Europe/Bucharest', 'bucarest'],
      ['Europe/Moscow', 'moscou'],
      ['Europe/Kyiv', 'kyiv|kiev'],
      ['Africa/Casablanca', 'rabat|marrakech|tanger|tangier|fes|agadir|meknes|morocco|maroc'],
      ['Africa/Algiers', 'alger|oran|algerie|algeria'],
      ['Africa/Tunis', 'tunisie|tunisia|sfax'],
      ['Africa/Cairo', 'le caire'],
      ['Africa/Dakar', 'senegal'],
      ['America/Montreal', 'montreal|quebec|laval|gatineau|sherbrooke'],
      ['America/Toronto', 'ottawa|mississauga'],
      ['America/New_York', 'nyc|new york city|washington|boston|philadelphie|philadelphia|miami|atlanta'],
      ['America/Chicago', 'houston|dallas|austin|minneapolis|nouvelle orleans|new orleans'],
      ['America/Los_Angeles', 'san francisco|seattle|san diego|las vegas|san jose california'],
      ['America/Edmonton', 'calgary'],
      ['America/Mexico_City', 'mexico'],
      ['America/Sao_Paulo', 'rio|rio de janeiro'],
      ['America/Havana', 'la havane'],
      ['America/Argentina/Buenos_Aires', 'buenos aires'],
      [
        'Asia/Kolkata',
        'kolkata|calcutta|mumbai|bombay|delhi|new delhi|bangalore|bengaluru|pune|hyderabad|chennai|india|inde',
      ],
      ['Asia/Shanghai', 'beijing|pekin|shenzhen'],
      ['Asia/Hong_Kong', 'hong kong|hongkong'],
      ['Asia/Singapore', 'singapour'],
      ['Asia/Tokyo', 'osaka|japan|japon'],
      ['Asia/Ho_Chi_Minh', 'ho chi minh|saigon|hanoi'],
      ['Asia/Dubai', 'abu dhabi'],
      ['Asia/Riyadh', 'riyad|djeddah|jeddah'],
      ['Asia/Jerusalem', 'tel aviv'],
      ['Asia/Beirut', 'beyrouth'],
      ['Australia/Sydney', 'canberra'],
      ['Pacific/Auckland', 'wellington'],
      ['Indian/Reunion', 'la reunion'],
      ['America/Martinique', 'fort de france'],
      ['America/Guadeloupe', 'pointe a pitre'],
      ['Pacific/Tahiti', 'papeete'],
    ] as const
  ).flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
);

/** Names that replaced others which some runtimes still list. */
export const PRESENT_NAMES: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
};

/** Abbreviations mean several zones, or one for half the year only: what each may stand for (T12). */
export const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    [
      ['cst', 'America/Chicago, America/Mexico_City, Asia/Shanghai, America/Havana'],
      ['cdt ct', 'America/Chicago, America/Winnipeg'],
      ['hnc hac', 'America/Winnipeg, America/Chicago'],
      ['est', 'America/New_York, America/Toronto, America/Panama'],
      ['edt et eastern', 'America/New_York, America/Toronto'],
      ['hne hae he', 'America/Montreal, America/New_York'],
      ['mst mdt mt', 'America/Denver, America/Phoenix, America/Edmonton'],
      ['hnr har', 'America/Edmonton, America/Denver'],
      ['pst', 'America/Los_Angeles, America/Vancouver, Asia/Manila'],
      ['pdt pt pacific hnp hap', 'America/Los_Angeles, America/Vancouver'],
      ['ast adt at hna haa', 'America/Halifax, Asia/Riyadh'],
      ['nst ndt hnt hat', 'America/St_Johns'],
      ['hst', 'Pacific/Honolulu'],
      ['akst akdt', 'America/Anchorage'],
      ['ist', 'Asia/Kolkata, Europe/Dublin, Asia/Jerusalem'],
      ['bst', 'Europe/London, Asia/Dhaka'],
      ['cet cest met mest mez mesz hec', 'Europe/Paris, Europe/Berlin, Europe/Madrid, Europe/Brussels'],
      ['eet eest', 'Europe/Athens, Europe/Helsinki, Europe/Bucharest, Africa/Cairo'],
      ['wet west', 'Europe/Lisbon, Africa/Casablanca, Atlantic/Canary'],
      ['msk', 'Europe/Moscow'],
      ['gst', 'Asia/Dubai'],
      ['pkt', 'Asia/Karachi'],
      ['sgt', 'Asia/Singapore'],
      ['hkt', 'Asia/Hong_Kong'],
      ['jst', 'Asia/Tokyo'],
      ['kst', 'Asia/Seoul'],
      ['wat', 'Africa/Lagos, Africa/Algiers'],
      ['cat', 'Africa/Maputo, Africa/Johannesburg'],
      ['eat', 'Africa/Nairobi'],
      ['sast', 'Africa/Johannesburg'],
      ['brt', 'America/Sao_Paulo'],
      ['art', 'America/Argentina/Buenos_Aires'],
      ['aest aedt aet', 'Australia/Sydney, Australia/Brisbane'],
      ['acst acdt', 'Australia/Adelaide, Australia/Darwin'],
      ['awst', 'Australia/Perth'],
      ['nzst nzdt nzt', 'Pacific/Auckland'],
    ] as const
  ).flatMap(([names, zones]) => names.split(' ').map((name) => [name, zones.split(', ')] as const)),
);

/** What is written out, by the abbreviation that means the same. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  'central european': 'cet',
  'europe centrale': 'cet',
  'eastern european': 'eet',
  'europe orientale': 'eet',
  'western european': 'wet',
  'europe occidentale': 'wet',
  central: 'ct',
  centre: 'ct',
  mountain: 'mt',
  rocheuses: 'mt',
  pacifique: 'pt',
  atlantic: 'at',
  atlantique: 'at',
  newfoundland: 'nst',
  'terre-neuve': 'nst',
  british: 'bst',
  india: 'ist',
  indian: 'ist',
  japan: 'jst',
};

/** What stands around the name of a zone and says no more of it. */
const AROUND_A_ZONE = new Set(
  'heure normale avancee ete hiver de du des d l la le time standard daylight summer winter'.split(' '),
);

/**
 * The zones that an abbreviation may stand for, also where it is written out: `CET`, `Central European Summer Time`,
 * `heure de l’Est`; undefined for anything else.
 * @param text as `folded` leaves it
 */
export function zonesMeant(text: string): readonly string[] | undefined {
  const words = text.replaceAll('.', '').split(/[ ']+/u);
  const bare = words.filter((word) => !AROUND_A_ZONE.has(word)).join(' ');
  const name = Object.hasOwn(WRITTEN_OUT, bare) ? (WRITTEN_OUT[bare] as string) : bare;
  return Object.hasOwn(ABBREVIATIONS, name) ? ABBREVIATIONS[name] : undefined;
}
