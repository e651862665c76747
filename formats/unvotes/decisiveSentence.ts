/** Texts that are not a title but the words of the President before the vote. */
const SPEECH = /^(?:The (?:Acting )?President\b|I (?:shall|will) now )/;
/** Headings of pages that stand in the middle of the words: `06-66966 A/61/PV.81`. */
const PAGE = /(?:\b\d\d-\d{5} ?)?\b(?:\d+\/\d+ )?\d*A\/\d+\/PV\.\d+\b(?: \d+\/\d+\b)?|\b\d\d-\d{5}(?: \d+\/\d+)?\b/g;
const ABOUT_THE_VOTE =
  /^(?:A ?(?:single )?(?:separate,? )?recorded ?vote|A$|May I |Is there |Are there |There (?:is|are) no|I see no|I hear no)/;
const DECIDES = /\b(?:vote|voting|decision|decide|motion|amendments?|paragraphs?|draft ?resolution)\b/i;

/** Of a President's words before the vote, the sentence that says what is put to it (`""` where none does); `null` where the text is no such speech. */
export function decisiveSentence(text: string): string | null {
  if (!SPEECH.test(text)) return null;
  const sentences = text
    .replace(PAGE, " ")
    .replace(/\s+/g, " ")
    .replace(/ A ?$/, "")
    .split(/(?<=[.?!])\s+(?=[A-Z0-9])/)
    .map((sentence) => sentence.replace(/^The (?:Acting )?President(?: ?\([^)]*\))?:? ?/, "").trim())
    .filter((sentence) => sentence !== "" && !ABOUT_THE_VOTE.test(sentence));
  return sentences.findLast((sentence) => DECIDES.test(sentence)) ?? sentences.at(-1) ?? "";
}
