const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `2014-03-28` as `28 March 2014`, `1946-05` as `May 1946`, `1946` as it is. */
export function dayInWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}
