import * as claims from "./es/claims";
import * as comparisons from "./es/comparisons";
import { frame } from "./es/frame";
import { terms } from "./es/terms";
import { spanishTypography } from "./es/typography";
import * as votes from "./es/votes";
import type { Messages } from "./Messages";
import { translated } from "./translated";
import { typeset } from "./typeset";

/** All that figures say, in Spanish. */
export const es: Messages = typeset(translated({ ...terms, frame, ...votes, ...claims, ...comparisons }), spanishTypography);
