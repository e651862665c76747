import { decodeXmlText } from "./decodeXmlText";
import { MOST_WITHOUT_TAG } from "./limits";
import { parseXmlTag, type XmlTag } from "./parseXmlTag";
import { XmlRefused } from "./XmlRefused";

/** What an XML file is made of, as it comes. */
export interface XmlHandler {
  open(tag: XmlTag): void;
  text(text: string): void;
  close(tag: XmlTag): void;
}

const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/;
const DOCTYPE = "The file has a document type declaration (DOCTYPE), which is not read.";

/** Start tags that are remembered by their text: a file's hundred thousand tags are a few dozen different ones. */
const MOST_REMEMBERED = 1000;

/** Characters up to which the end of a tag with a `>` in an attribute is looked for. */
const MOST_OF_TAG = 2 ** 10;

/**
 * Reads an XML file in pieces: elements, text, CDATA, comments and instructions, well-formed, in UTF-8. There are no document types, and so no entities
 * but XML's five. Made for files of few different tags, of which it looks at each once: a general parser takes three times as long for them
 * (docs/decisions/0006-xml-scanner.md).
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #remembered = new Map<string, XmlTag>();
  readonly #open: XmlTag[] = [];
  #buffer = "";
  /** Where in the buffer the next thing begins. */
  #at = 0;
  /** Up to where in the buffer line breaks are counted, and how many lines there were. */
  #countedTo = 0;
  #line = 1;
  /** Whether the end of a CDATA is anywhere in the buffer, so that most texts need not be searched for it. */
  #mayEndCdata = false;
  #isBegun = false;
  #hasRoot = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** The line of what is being read, from 1. */
  get line(): number {
    for (
      let next = this.#buffer.indexOf("\n", this.#countedTo);
      next >= 0 && next < this.#at;
      next = this.#buffer.indexOf("\n", this.#countedTo)
    ) {
      this.#line++;
      this.#countedTo = next + 1;
    }
    return this.#line;
  }

  /** The line on which what was read so far ends. */
  get lastLine(): number {
    return this.line + this.#buffer.slice(this.#at).split("\n").length - 1;
  }

  /** Reads on. @throws XmlRefused */
  write(piece: string): void {
    const forbidden = piece.search(FORBIDDEN);
    this.#shift(forbidden < 0 ? piece : piece.slice(0, forbidden));
    while (this.#step());
    if (forbidden >= 0) this.#refuseCharacter();
    if (this.#buffer.length - this.#at > MOST_WITHOUT_TAG)
      this.refuse(`More than ${MOST_WITHOUT_TAG} characters stand without a tag.`);
  }

  /** Ends the file. @throws XmlRefused where something is still open */
  end(): void {
    const rest = this.#buffer.slice(this.#at);
    if (rest.includes("<")) this.#malformed("the file ends within a tag");
    const open = this.#open.at(-1);
    this.#at = this.#buffer.length;
    if (open) this.#malformed(`<${shown(open.name)}> is not closed`);
    if (rest.trim() !== "") this.#malformed("text stands outside the root element");
    if (!this.#hasRoot) this.#malformed("there is no element");
  }

  refuse(sentence: string): never {
    throw new XmlRefused(this.line, sentence);
  }

  #malformed(fault: string): never {
    return this.refuse(`This is not well-formed XML: ${fault}.`);
  }

  #refuseCharacter(): never {
    this.#at = this.#buffer.length;
    return this.#malformed("the line holds a character that XML does not allow");
  }

  #shift(piece: string): void {
    void this.line;
    const unread = this.#buffer.slice(this.#at);
    this.#countedTo = Math.max(0, this.#countedTo - this.#at);
    this.#buffer = unread === "" ? piece : unread + piece;
    this.#at = 0;
    this.#mayEndCdata = this.#buffer.includes("]]>");
  }

  /** Reads one piece of text and the markup after it; false where more of the file is needed. */
  #step(): boolean {
    const start = this.#buffer.indexOf("<", this.#at);
    if (start < 0) return false;
    if (start > this.#at) this.#text(start);
    this.#at = start;
    const next = this.#buffer.charCodeAt(start + 1);
    if (Number.isNaN(next)) return false;
    if (next === 0x2f) return this.#closeTag();
    if (next === 0x21) return this.#declaration();
    return next === 0x3f ? this.#instruction() : this.#openTag();
  }

  #text(end: number): void {
    const text = this.#buffer.slice(this.#at, end);
    this.#isBegun = true;
    if (this.#open.length === 0) {
      if (text.trim() !== "") this.#malformed("text stands outside the root element");
      return;
    }
    const decoded = decodeXmlText(text);
    if (decoded === undefined) this.#malformed("a reference (&…;) is none of XML’s own");
    if (this.#mayEndCdata && text.includes("]]>")) this.#malformed("]]> stands in a text");
    this.#handler.text(decoded);
  }

  #openTag(): boolean {
    for (let end = this.#buffer.indexOf(">", this.#at); end >= 0; end = this.#buffer.indexOf(">", end + 1)) {
      const text = this.#buffer.slice(this.#at, end + 1);
      const tag = this.#remembered.get(text) ?? this.#remember(text);
      if (tag) {
        this.#opened(tag, text.length);
        return true;
      }
      if (text.length > MOST_OF_TAG || !endsWithinQuotes(text)) this.#malformed("a tag is not one");
    }
    return false;
  }

  #remember(text: string): XmlTag | undefined {
    const tag = parseXmlTag(text);
    if (tag && this.#remembered.size < MOST_REMEMBERED) this.#remembered.set(text, tag);
    return tag;
  }

  #opened(tag: XmlTag, length: number): void {
    if (this.#open.length === 0 && this.#hasRoot) this.#malformed("there are two root elements");
    this.#isBegun = true;
    this.#hasRoot = true;
    this.#open.push(tag);
    this.#handler.open(tag);
    this.#at += length;
    if (tag.isEmpty) this.#closed(tag);
  }

  #closeTag(): boolean {
    const end = this.#buffer.indexOf(">", this.#at);
    if (end < 0) return false;
    const open = this.#open.at(-1);
    const name = this.#buffer.slice(this.#at + 2, end);
    if (!open || (name !== open.name && name.trimEnd() !== open.name))
      this.#malformed(`</${shown(name)}> closes nothing that is open`);
    this.#at = end + 1;
    this.#closed(open);
    return true;
  }

  #closed(tag: XmlTag): void {
    this.#open.pop();
    this.#handler.close(tag);
  }

  /** A comment or CDATA; the beginning of either may be cut by the end of the piece. */
  #declaration(): boolean {
    const begun = this.#buffer.slice(this.#at, this.#at + 9);
    if (begun.startsWith("<!--")) return this.#comment();
    if (begun === "<![CDATA[") return this.#cdata();
    if (/^<!DOCTYPE/i.test(begun)) this.refuse(DOCTYPE);
    if (begun.length < 9) return false;
    return this.#malformed("a declaration (<!…) is none that may stand in a file");
  }

  #comment(): boolean {
    const end = this.#buffer.indexOf("--", this.#at + 4);
    if (end < 0 || end + 2 >= this.#buffer.length) return false;
    if (this.#buffer[end + 2] !== ">") this.#malformed("-- stands in a comment");
    this.#isBegun = true;
    this.#at = end + 3;
    return true;
  }

  #cdata(): boolean {
    if (this.#open.length === 0) this.#malformed("CDATA stands outside the root element");
    const end = this.#buffer.indexOf("]]>", this.#at + 9);
    if (end < 0) return false;
    this.#handler.text(this.#buffer.slice(this.#at + 9, end));
    this.#at = end + 3;
    return true;
  }

  #instruction(): boolean {
    const end = this.#buffer.indexOf("?>", this.#at + 2);
    if (end < 0) return false;
    const text = this.#buffer.slice(this.#at + 2, end);
    if (/^xml(\s|$)/i.test(text)) this.#xmlDeclaration(text);
    else if (!/^[A-Za-z_:][\w:.-]*(\s|$)/.test(text)) this.#malformed("an instruction (<?…) has no name");
    this.#isBegun = true;
    this.#at = end + 2;
    return true;
  }

  #xmlDeclaration(text: string): void {
    if (this.#isBegun) this.#malformed("the XML declaration does not stand at the beginning");
    const [, , encoding] = /\sencoding\s*=\s*(["'])([^"']*)\1/.exec(text) ?? [];
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding))
      this.refuse(`The file says that it is in ${shown(encoding)}; only UTF-8 is read.`);
  }
}

function endsWithinQuotes(text: string): boolean {
  return !/^[^"']*(?:"[^"]*"[^"']*|'[^']*'[^"']*)*$/.test(text);
}

function shown(text: string): string {
  return text.slice(0, 40).replace(/\s+/g, " ");
}
