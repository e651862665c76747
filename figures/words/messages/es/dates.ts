const FORMS = {
  day: new Intl.DateTimeFormat("es-ES", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat("es-ES", { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** `2014-03-28` as `28 de marzo de 2014`, `1946-05` as `mayo de 1946`, `1946` as it is. */
export function spanishDay(date: string): string {
  const [year, month, day] = date.split("-");
  if (!month) return date;
  return (day ? FORMS.day : FORMS.month).format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}

/** A span of dates: ", de 2000 a 2014", ", del 1 de marzo de 2000 al 3 de mayo de 2014", ", desde 2000", ", hasta 2014". */
export function spanishSpan(from: string | null, to: string | null): string {
  if (from && to && from === to) return isDay(from) ? `, el ${spanishDay(from)}` : `, en ${spanishDay(from)}`;
  if (from && to) return `, ${isDay(from) ? "del" : "de"} ${spanishDay(from)} ${isDay(to) ? "al" : "a"} ${spanishDay(to)}`;
  if (from) return `, desde ${isDay(from) ? "el " : ""}${spanishDay(from)}`;
  return to ? `, hasta ${isDay(to) ? "el " : ""}${spanishDay(to)}` : "";
}

function isDay(date: string): boolean {
  return date.length > 7;
}
