/** The bodies whose votes are kept: the General Assembly, its six Main Committees, the Human Rights Council and, to 2006, the Commission. */
export const BODIES = ["GA", "GA-C1", "GA-C2", "GA-C3", "GA-C4", "GA-C5", "GA-C6", "HRC", "CHR"] as const;

export type Body = (typeof BODIES)[number];
