/** The forms in which a figure leaves as a file, by the ending of its address. */
export const FILE_FORMS = [
  { form: "svg", name: "SVG", type: "image/svg+xml; charset=utf-8", what: "the picture, for print and for editing" },
  { form: "png", name: "PNG", type: "image/png", what: "the picture in pixels; with scale=2 or scale=4 as many times as large" },
  { form: "pdf", name: "PDF", type: "application/pdf", what: "the picture with its text, for print and for slides" },
  { form: "csv", name: "CSV", type: "text/csv; charset=utf-8", what: "the table behind it" },
  {
    form: "xlsx",
    name: "XLSX",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    what: "the table behind it, for a spreadsheet",
  },
  { form: "json", name: "JSON", type: "application/json; charset=utf-8", what: "the table, the words and the numbers behind it" },
  { form: "bib", name: "BibTeX", type: "application/x-bibtex; charset=utf-8", what: "its citation, for LaTeX" },
  {
    form: "ris",
    name: "RIS",
    type: "application/x-research-info-systems; charset=utf-8",
    what: "its citation, for Zotero, EndNote, Mendeley",
  },
  {
    form: "csl.json",
    name: "CSL-JSON",
    type: "application/vnd.citationstyles.csl+json; charset=utf-8",
    what: "its citation, for Pandoc",
  },
  { form: "txt", name: "Text", type: "text/plain; charset=utf-8", what: "its citation, as APA and Chicago write it" },
] as const;

export type FileForm = (typeof FILE_FORMS)[number]["form"];

/** The form of an address' ending; `undefined` where there is none. */
export function fileFormOf(ending: string): (typeof FILE_FORMS)[number] | undefined {
  return FILE_FORMS.find(({ form }) => form === ending);
}
