import type { Messages } from "./Messages";

/** The messages of `T` where each takes all that the one of `E` is told; `never` where one leaves something out. */
type Telling<E, T> = {
  readonly [K in keyof E]: K extends keyof T
    ? E[K] extends (...told: infer A) => unknown
      ? T[K] extends (...told: infer B) => unknown
        ? A["length"] extends B["length"]
          ? T[K]
          : never
        : never
      : E[K] extends string
        ? T[K]
        : Telling<E[K], T[K]>
    : never;
};

/** Holds a translation to the English messages: none may be missing, and none may take less than the English one is told, else its types fail. */
export function translated<T extends Messages>(messages: T & Telling<Messages, T>): Messages {
  return messages;
}
