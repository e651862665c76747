/** Titles in which a country is meant that they name otherwise than as "in X", or another than the first they name so; `null`: none is. */
export const SUBJECT_EXCEPTIONS: readonly (readonly [RegExp, string | null])[] = [
  [/\boccupied territories of Azerbaijan\b/i, "AZE"],
  [/\boccupied territories of Croatia\b/i, "HRV"],
  // Resolutions 45/170 and E/CN.4/RES/1991/67, on what Iraq did there.
  [/\bin Kuwait under Iraqi occupation\b/i, "IRQ"],
  [/\b(?:Crimea|Sevastopol)\b/i, "UKR"],
  [/\b(?:Abkhazia|South Ossetia)\b/i, "GEO"],
  [/\bembargo\b.*\bagainst Cuba\b/i, "CUB"],
  [/\b(?:Western Sahara|Frente Popular para la Liberaci[oó]n)\b/i, null],
  [/\bDarfur\b/i, "SDN"],
  [/\bRohingya\b/i, "MMR"],
  [/\bPalestin/i, "PSE"],
  [/\bIsraeli? (?:practices|settlements|measures|actions)\b/i, "PSE"],
  [/\b(?:territor(?:y|ies) occupied by Israel|occupied (?:Arab )?territor(?:y|ies))\b/i, "PSE"],
  [/\boccupied Syrian Golan\b/i, "SYR"],
];
