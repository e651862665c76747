/** Why nothing more can be read of an XML file, as a sentence, and on which line. Stays inside this format: the reader gives it as a problem. */
export class XmlRefused extends Error {
  constructor(
    readonly line: number,
    sentence: string,
  ) {
    super(sentence);
    this.name = "XmlRefused";
  }
}
