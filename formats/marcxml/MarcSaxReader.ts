import { SaxesParser, type SaxesTagPlain, type XMLDecl } from "saxes";
import { MOST_DEPTH, MOST_FIELDS, MOST_OF_TEXT, MOST_SUBFIELDS, MOST_WITHOUT_TAG } from "./limits";
import type { MarcField, MarcRecord } from "./MarcRecord";
import { XmlRefused } from "./XmlRefused";

const FIELDS = new Set(["controlfield", "datafield"]);

/**
 * Makes records of the text of a MARCXML file as it comes: a collection or one record, with or without a namespace prefix.
 * Holds one record at a time. Refuses document type declarations, entities beyond XML's five, and whatever exceeds the limits.
 */
export class MarcSaxReader {
  readonly #parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  #depth = 0;
  /** Tags opened and closed so far: where a whole piece brings none, the text between tags grows. */
  #tags = 0;
  #withoutTag = 0;
  #record: { line: number; fields: Map<string, MarcField[]> } | undefined;
  #fieldsOfRecord = 0;
  #field: { line: number; subfields: [string, string][] } | undefined;
  #tag = "";
  #code: string | undefined;
  #text = "";
  #done: MarcRecord[] = [];

  constructor() {
    this.#parser.on("opentag", (tag) => this.#open(tag));
    this.#parser.on("closetag", (tag) => this.#close(tag));
    this.#parser.on("text", (text) => this.#add(text));
    this.#parser.on("cdata", (text) => this.#add(text));
    this.#parser.on("xmldecl", (declaration) => this.#declare(declaration));
    this.#parser.on("doctype", () => this.#refuse("The file has a document type declaration (DOCTYPE), which is not read."));
  }

  /** The line that the parser has come to, from 1. */
  get line(): number {
    return this.#parser.line;
  }

  /** The records that are complete with this piece. @throws XmlRefused */
  read(piece: string): readonly MarcRecord[] {
    const tagsBefore = this.#tags;
    this.#parse(() => this.#parser.write(piece));
    this.#withoutTag = this.#tags === tagsBefore ? this.#withoutTag + piece.length : 0;
    if (this.#withoutTag > MOST_WITHOUT_TAG) this.#refuse(`More than ${MOST_WITHOUT_TAG} characters stand without a tag.`);
    const records = this.#done;
    this.#done = [];
    return records;
  }

  /** Ends the file. @throws XmlRefused where something is still open */
  end(): void {
    this.#parse(() => this.#parser.close());
  }

  #declare({ encoding }: XMLDecl): void {
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding))
      this.#refuse(`The file says that it is in ${encoding.slice(0, 40)}; only UTF-8 is read.`);
  }

  #open(tag: SaxesTagPlain): void {
    this.#tags++;
    this.#depth++;
    const name = localName(tag.name);
    if (this.#depth === 1 && name !== "collection" && name !== "record")
      this.#refuse(`The file begins with <${tag.name.slice(0, 40)}>, and MARCXML with a collection or a record.`);
    if (this.#depth > MOST_DEPTH) this.#refuse(`Elements stand more than ${MOST_DEPTH} deep in each other.`);
    if (name === "subfield") this.#begin(tag.attributes["code"] ?? "");
    else if (FIELDS.has(name)) this.#openField(tag, name);
    else if (name === "record") this.#openRecord();
  }

  #openRecord(): void {
    if (this.#record) this.#refuse("A record stands inside another.");
    this.#record = { line: this.#parser.line, fields: new Map() };
    this.#fieldsOfRecord = 0;
  }

  #openField(tag: SaxesTagPlain, name: string): void {
    if (this.#field) this.#refuse("A field stands inside another.");
    this.#field = { line: this.#parser.line, subfields: [] };
    this.#tag = tag.attributes["tag"] ?? "";
    if (name === "controlfield") this.#begin("");
  }

  #begin(code: string): void {
    if (this.#code !== undefined) this.#refuse("A subfield stands inside another.");
    this.#code = code;
    this.#text = "";
  }

  #add(text: string): void {
    if (this.#code === undefined) return;
    this.#text += text;
    if (this.#text.length > MOST_OF_TEXT) this.#refuse(`A part of a field holds more than ${MOST_OF_TEXT} characters.`);
  }

  #close(tag: SaxesTagPlain): void {
    this.#tags++;
    this.#depth--;
    const name = localName(tag.name);
    if (name === "subfield") this.#endText();
    else if (FIELDS.has(name)) this.#closeField(name);
    else if (name === "record") this.#closeRecord();
  }

  #endText(): void {
    if (this.#code !== undefined) this.#field?.subfields.push([this.#code, lineOf(this.#text)]);
    if ((this.#field?.subfields.length ?? 0) > MOST_SUBFIELDS) this.#refuse(`A field has more than ${MOST_SUBFIELDS} parts.`);
    this.#code = undefined;
  }

  #closeField(name: string): void {
    if (name === "controlfield") this.#endText();
    if (this.#field && this.#record) this.#keep(this.#field, this.#record.fields);
    this.#field = undefined;
  }

  #keep(field: MarcField, fields: Map<string, MarcField[]>): void {
    if (++this.#fieldsOfRecord > MOST_FIELDS) this.#refuse(`A record has more than ${MOST_FIELDS} fields.`);
    const sameTag = fields.get(this.#tag);
    if (sameTag) sameTag.push(field);
    else fields.set(this.#tag, [field]);
  }

  #closeRecord(): void {
    if (this.#record) this.#done.push(this.#record);
    this.#record = undefined;
  }

  #refuse(sentence: string): never {
    throw new XmlRefused(this.#parser.line, sentence);
  }

  /** The parser's own errors read `12:5: unclosed tag: record`. */
  #parse(step: () => void): void {
    try {
      step();
    } catch (error) {
      if (error instanceof XmlRefused || !(error instanceof Error)) throw error;
      const [, line, fault] = /^(\d+):\d+: ([^]*)$/.exec(error.message) ?? [];
      if (line === undefined || fault === undefined) throw error;
      throw new XmlRefused(Number(line), `This is not well-formed XML: ${fault.slice(0, 200).replace(/\.$/, "")}.`);
    }
  }
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function lineOf(text: string): string {
  if (text.length === 1 && text > " ") return text;
  const trimmed = text.trim();
  return /\s\s|[\t\n\r]/.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
}
