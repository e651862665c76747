/** Numbers with a fixed number of decimal places in a language, not grouped; a formatter takes long to make, so each is made once. */
export function decimalsIn(locale: string): (value: number, places: number) => string {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, places) => {
    const options = { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: false };
    const format = formats.get(places) ?? new Intl.NumberFormat(locale, options);
    formats.set(places, format);
    return format.format(value);
  };
}
