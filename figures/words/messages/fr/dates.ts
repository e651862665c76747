const FORMS = {
  day: new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat("fr-FR", { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** `2014-03-28` as `28 mars 2014`, the first as `1er mars 2014`, `1946-05` as `mai 1946`, `1946` as it is. */
export function frenchDay(date: string): string {
  const [year, month, day] = date.split("-");
  if (!month) return date;
  const text = (day ? FORMS.day : FORMS.month).format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
  return day ? text.replace(/^1 /, "1er ") : text;
}

/** A span of dates: ", de 2000 à 2014", ", du 1er mars 2000 au 3 mai 2014", ", depuis 2000", ", jusqu’en 2014". */
export function frenchSpan(from: string | null, to: string | null): string {
  if (from && to && from === to) return `, ${isDay(from) ? "le" : "en"} ${frenchDay(from)}`;
  if (from && to) return `, ${start(from)} ${isDay(to) ? "au" : "à"} ${frenchDay(to)}`;
  if (from) return `, depuis ${isDay(from) ? "le " : ""}${frenchDay(from)}`;
  return to ? `, jusqu’${isDay(to) ? "au" : "en"} ${frenchDay(to)}` : "";
}

/** "du 1er mars 2000", "de mars 2000", "d’avril 2000". */
function start(from: string): string {
  const text = frenchDay(from);
  if (isDay(from)) return `du ${text}`;
  return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`;
}

function isDay(date: string): boolean {
  return date.length > 7;
}
