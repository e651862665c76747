import type { Kind } from "../words/Kind";
import { decisiveSentence } from "./decisiveSentence";
import { repairText } from "./repairText";

/** In the texts to session 30 what follows the first of these is about the text voted on, not what was put to the vote. */
const TEXT = /\b(?:DRAFT|RESOL\w*|RES|REPORT|RECOMMENDATION|CONVENTION|COVENANT)\b/;
const MOTION =
  /^(?:TO ADOPT )?(?:AN? |THE )?(?:[\w.,'-]+ ){0,4}?(?:[\w.]+-)?(?:MOTION\b|PROPOSAL (?:TO (?:ADJOURN|CLOSE|POSTPONE|SUSPEND|RECONSIDER)|ADJOURNING|FOR (?:AN? )?(?:ADJOURNMENT|RECONSIDERATION)))/;
const AMENDMENT = /\bAMEND(?:MENTS?)?\b|\bAMMENDMENTS?\b/;
const PART =
  /\b(?:(?:SUB-?)?PARA(?:S|G|GS|GRAPHS?)?|WORDS?|PHRASES?|SENTENCES?|PARTS?|SECTIONS?|ARTICLES?|CLAUSES?|PREAM(?:BLE|BULAR)?|SUB-?SECTION|REMAINDER)\b/;
/** Summaries of what a text does (`TO REQUEST …`), which are always of the whole text. */
const SUMMARY = /^TO (?!ADOPT\b|RETAIN\b|DELETE\b|INSERT\b|REPLACE\b|ADD\b|AMEND TO\b)/;

/**
 * What was voted on, told from the text. The data set's own columns `amend` and `para` follow the letters AMEND and PARA anywhere in the
 * text to session 39 (a "PREPARATORY committee" is a paragraph there) and are empty after it, but for the votes added later from the
 * meeting records, where they settle what the President's words leave open.
 * @param repaired the same text, its known damage repaired
 */
export function kindOfVote(text: string, amend: string, para: string, repaired = repairText(text)): Kind {
  const sentence = decisiveSentence(repaired);
  if (sentence !== null) return kindOfSentence(sentence, amend === "1", para === "1");
  const upper = text.toUpperCase();
  if (upper !== text || SUMMARY.test(text)) return "adoption";
  if (MOTION.test(text)) return "motion";
  const subject = text.slice(0, TEXT.exec(text)?.index ?? text.length);
  if (AMENDMENT.test(subject)) return "amendment";
  return PART.test(subject) ? "paragraph" : "adoption";
}

function kindOfSentence(sentence: string, amend: boolean, para: boolean): Kind {
  if (/\bmotion\b/i.test(sentence) && !/motion (?:of|for) no ?action has not/i.test(sentence)) return "motion";
  if (/\bas a ?whole\b/i.test(sentence) && !/paragraphs? [^.]*as a whole/i.test(sentence)) return "adoption";
  if (amend) return "amendment";
  if (para) return "paragraph";
  if (/\bamendments?\b/i.test(sentence) && !/draft ?resolution/i.test(sentence)) return "amendment";
  return /\bparagraphs?\b/i.test(sentence) && /separate/i.test(sentence) ? "paragraph" : "adoption";
}
