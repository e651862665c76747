/** The forms in which a figure leaves as a file, by the ending of its address. */
export const FILE_FORMS = [
  { form: "svg", what: "the drawing, for print and for editing" },
  { form: "csv", what: "the table behind it" },
  { form: "json", what: "the table, the words and the numbers behind it" },
] as const;

export type FileForm = (typeof FILE_FORMS)[number]["form"];
