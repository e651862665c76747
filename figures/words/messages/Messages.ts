import type { en } from "./en";

/** All that figures say in one language. A language that lacks a message fails the types. */
export type Messages = typeof en;
