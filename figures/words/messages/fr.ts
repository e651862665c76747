import * as claims from "./fr/claims";
import * as comparisons from "./fr/comparisons";
import { frame } from "./fr/frame";
import { terms } from "./fr/terms";
import { frenchTypography } from "./fr/typography";
import * as votes from "./fr/votes";
import type { Messages } from "./Messages";
import { translated } from "./translated";
import { typeset } from "./typeset";

/** All that figures say, in French. */
export const fr: Messages = typeset(translated({ ...terms, frame, ...votes, ...claims, ...comparisons }), frenchTypography);
