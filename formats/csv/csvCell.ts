/** A cell as RFC 4180 writes it: in quotation marks where it holds one, a comma or a line break. Text stays exact, also where it begins with "=". */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
