import { detached } from "./detached";
import { MOST_DEPTH, MOST_FIELDS, MOST_OF_TEXT, MOST_SUBFIELDS } from "./limits";
import type { MarcField, MarcRecord } from "./MarcRecord";
import type { XmlTag } from "./parseXmlTag";
import { XmlScanner, type XmlHandler } from "./XmlScanner";

/** The tag of a vote: a state and its choice. */
const VOTE = "967";

/** Votes that are remembered: states by choices, spelt in whatever way. */
const MOST_KNOWN = 5_000;

const FIELDS = new Set(["controlfield", "datafield"]);

/**
 * Makes records of the text of a MARCXML file as it comes: a collection or one record, with or without a namespace prefix.
 * Holds one record at a time, and refuses what exceeds the limits.
 */
export class MarcReader implements XmlHandler {
  readonly #scanner = new XmlScanner(this);
  #record: { line: number; fields: Map<string, MarcField[]> } | undefined;
  #fieldsOfRecord = 0;
  #field: { line: number; subfields: [string, string][] } | undefined;
  #tag = "";
  #code: string | undefined;
  #text = "";
  #done: MarcRecord[] = [];
  /** The parts of votes by what stood between their tags, and what stands between those of the one that is open. */
  readonly #votes = new Map<string, MarcField["subfields"]>();
  #content: string | undefined;

  /** The line on which what was read so far ends, from 1. */
  get lastLine(): number {
    return this.#scanner.lastLine;
  }

  /** Reads on. @throws XmlRefused */
  write(piece: string): void {
    this.#scanner.write(piece);
  }

  /** Ends the file. @throws XmlRefused where something is still open */
  end(): void {
    this.#scanner.end();
  }

  /** The records that have been completed since it was last asked. */
  take(): readonly MarcRecord[] {
    const records = this.#done;
    this.#done = [];
    return records;
  }

  open(tag: XmlTag): void {
    const { depth } = this.#scanner;
    if (depth === 1 && tag.local !== "collection" && tag.local !== "record")
      this.#refuse(`The file begins with <${tag.name.slice(0, 40)}>, and MARCXML with a collection or a record.`);
    if (depth > MOST_DEPTH) this.#refuse(`Elements stand more than ${MOST_DEPTH} deep in each other.`);
    if (tag.local === "subfield") this.#begin(tag.attributes.get("code") ?? "");
    else if (FIELDS.has(tag.local)) this.#openField(tag);
    else if (tag.local === "record") this.#openRecord();
  }

  #openRecord(): void {
    if (this.#record) this.#refuse("A record stands inside another.");
    this.#record = { line: this.#scanner.line, fields: new Map() };
    this.#fieldsOfRecord = 0;
  }

  #openField(tag: XmlTag): void {
    if (this.#field) this.#refuse("A field stands inside another.");
    this.#field = { line: this.#scanner.line, subfields: [] };
    this.#content = undefined;
    this.#tag = tag.attributes.get("tag") ?? "";
    if (tag.local === "controlfield") this.#begin("");
  }

  #begin(code: string): void {
    if (this.#code !== undefined) this.#refuse("A subfield stands inside another.");
    this.#code = code;
    this.#text = "";
  }

  /** Within a part of a field; what stands around those is passed over. */
  get wantsSpace(): boolean {
    return this.#code !== undefined;
  }

  text(text: string): void {
    if (this.#code === undefined) return;
    this.#text += text;
    if (this.#text.length > MOST_OF_TEXT) this.#refuse(`A part of a field holds more than ${MOST_OF_TEXT} characters.`);
  }

  /** Of the fields only votes: two hundred states by a few choices, again and again. */
  isOneOfFew({ local }: XmlTag): boolean {
    return this.#tag === VOTE && local === "datafield" && this.#record !== undefined && this.#code === undefined;
  }

  takeWhole(content: string): boolean {
    const subfields = this.#votes.get(content);
    this.#content = content;
    if (subfields === undefined || !this.#field || !this.#record) return false;
    this.#keep({ line: this.#field.line, subfields }, this.#record.fields);
    this.#field = undefined;
    return true;
  }

  /** Keeps a vote's parts by its content, where that is plainly all up to its end: no section or comment that could hold an end tag, and no end tag before. */
  #learn(subfields: MarcField["subfields"]): void {
    const content = this.#content;
    this.#content = undefined;
    if (content !== undefined && this.#votes.size < MOST_KNOWN && !/<[!?]|<\/[^<>]*\bdatafield/.test(content))
      this.#votes.set(detached(content), subfields);
  }

  close({ local }: XmlTag): void {
    if (local === "subfield") this.#endText();
    else if (FIELDS.has(local)) this.#closeField(local);
    else if (local === "record") this.#closeRecord();
  }

  #endText(): void {
    if (this.#code !== undefined) this.#field?.subfields.push([this.#code, lineOf(this.#text)]);
    if ((this.#field?.subfields.length ?? 0) > MOST_SUBFIELDS) this.#refuse(`A field has more than ${MOST_SUBFIELDS} parts.`);
    this.#code = undefined;
  }

  #closeField(name: string): void {
    if (name === "controlfield") this.#endText();
    if (this.#field && this.#record) this.#keep(this.#field, this.#record.fields);
    if (this.#field) this.#learn(this.#field.subfields);
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
    return this.#scanner.refuse(sentence);
  }
}

function lineOf(text: string): string {
  if (text.length === 1 && text > " ") return text;
  const trimmed = text.trim();
  return /\s\s|[\t\n\r]/.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
}
