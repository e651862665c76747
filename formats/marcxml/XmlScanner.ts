import { detached } from "./detached";
import { decodeXmlText } from "./decodeXmlText";
import { MOST_WITHOUT_TAG } from "./limits";
import { parseXmlTag, type XmlTag } from "./parseXmlTag";
import { XmlRefused } from "./XmlRefused";

/** What an XML file is made of, as it comes. */
export interface XmlHandler {
  open(tag: XmlTag): void;
  /** Whether white space between tags means anything here; if not, `text` is not called for it. Half of a file's texts are that. */
  readonly wantsSpace: boolean;
  text(text: string): void;
  /** Asked of an element that was just opened: whether it may be one of few, so that `takeWhole` is worth trying. */
  isOneOfFew(tag: XmlTag): boolean;
  /** Told all that the element holds, markup and all: true where it is known and taken; then neither its parts nor its end are told. */
  takeWhole(content: string): boolean;
  close(tag: XmlTag): void;
}

const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/;
const DOCTYPE = "The file has a document type declaration (DOCTYPE), which is not read.";

/** Start tags that are remembered by their text: a file's hundred thousand tags are a few dozen different ones. */
const MOST_REMEMBERED = 1000;

interface RememberedTag {
  readonly text: string;
  readonly tag: XmlTag;
  /** The start tag that came after it the last time. */
  next: RememberedTag | undefined;
}

const LESS_THAN = 0x3c;

/** Characters of an element that may be known whole. */
const MOST_OF_WHOLE = 2 ** 9;

/** Characters up to which the end of a tag with a `>` in an attribute is looked for. */
const MOST_OF_TAG = 2 ** 10;

/**
 * Reads an XML file in pieces: elements, text, CDATA, comments and instructions, well-formed, in UTF-8. There are no document types, and so no entities
 * but XML's five. Made for files of few different tags, of which it looks at each once: a general parser takes three times as long for them
 * (docs/decisions/0006-xml-scanner.md).
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #remembered = new Map<string, RememberedTag>();
  /** The start tag before, which as a rule is followed by the same as last time. */
  #previous: RememberedTag | undefined;
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
    if (!this.#handler.wantsSpace && this.#open.length > 0) this.#at = this.#afterSpace(this.#at);
    const start = this.#buffer.charCodeAt(this.#at) === LESS_THAN ? this.#at : this.#buffer.indexOf("<", this.#at);
    if (start < 0) return false;
    if (start > this.#at) this.#text(start);
    this.#at = start;
    const next = this.#buffer.charCodeAt(start + 1);
    if (Number.isNaN(next)) return false;
    if (next === 0x2f) return this.#closeTag();
    if (next === 0x21) return this.#declaration();
    return next === 0x3f ? this.#instruction() : this.#openTag();
  }

  /** Where the white space that begins there ends, if a tag follows; else where it begins. */
  #afterSpace(from: number): number {
    let to = from;
    while (isSpace(this.#buffer.charCodeAt(to))) to++;
    return this.#buffer.charCodeAt(to) === LESS_THAN ? to : from;
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
    const expected = this.#previous?.next;
    // A tag's text ends where it ends, so that one which begins alike is the same.
    if (expected && this.#buffer.startsWith(expected.text, this.#at)) {
      this.#previous = expected;
      this.#opened(expected.tag, expected.text.length);
      return true;
    }
    for (let end = this.#buffer.indexOf(">", this.#at); end >= 0; end = this.#buffer.indexOf(">", end + 1)) {
      const text = this.#buffer.slice(this.#at, end + 1);
      const known = this.#remembered.get(text) ?? this.#remember(text);
      if (known) {
        if (this.#previous) this.#previous.next = known;
        this.#previous = known;
        this.#opened(known.tag, text.length);
        return true;
      }
      if (text.length > MOST_OF_TAG || !endsWithinQuotes(text)) this.#malformed("a tag is not one");
    }
    return false;
  }

  #remember(text: string): RememberedTag | undefined {
    const tag = parseXmlTag(text);
    if (!tag) return undefined;
    const known = { text: detached(text), tag, next: undefined };
    if (this.#remembered.size < MOST_REMEMBERED) this.#remembered.set(known.text, known);
    return known;
  }

  #opened(tag: XmlTag, length: number): void {
    if (this.#open.length === 0 && this.#hasRoot) this.#malformed("there are two root elements");
    this.#isBegun = true;
    this.#hasRoot = true;
    this.#open.push(tag);
    this.#handler.open(tag);
    this.#at += length;
    if (tag.isEmpty) this.#closed(tag);
    else if (this.#handler.isOneOfFew(tag)) this.#whole(tag);
  }

  /** Passes over an element whose content the handler knows. */
  #whole(tag: XmlTag): void {
    const end = this.#buffer.indexOf(tag.end, this.#at);
    if (end < 0 || end - this.#at > MOST_OF_WHOLE) return;
    if (!this.#handler.takeWhole(this.#buffer.slice(this.#at, end))) return;
    this.#at = end + tag.end.length;
    this.#open.pop();
  }

  #closeTag(): boolean {
    const open = this.#open.at(-1);
    if (open && this.#buffer.startsWith(open.end, this.#at)) {
      this.#at += open.end.length;
      this.#closed(open);
      return true;
    }
    const end = this.#buffer.indexOf(">", this.#at);
    if (end < 0) return false;
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

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function endsWithinQuotes(text: string): boolean {
  return !/^[^"']*(?:"[^"]*"[^"']*|'[^']*'[^"']*)*$/.test(text);
}

function shown(text: string): string {
  return text.slice(0, 40).replace(/\s+/g, " ");
}
