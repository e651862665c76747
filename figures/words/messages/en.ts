import * as claims from "./en/claims";
import * as comparisons from "./en/comparisons";
import { frame } from "./en/frame";
import { terms } from "./en/terms";
import * as votes from "./en/votes";

/** All that figures say, in English: the language that the others are held to. */
export const en = { ...terms, frame, ...votes, ...claims, ...comparisons };
