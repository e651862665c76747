import { formQuery } from "./formQuery";

/** Where the reader was when the laboratory was taken over: nothing opened, typed or changed is lost. */
export interface Place {
  readonly focused: string | undefined;
  readonly open: readonly string[];
  readonly list: string;
  /** What the form says that was changed and not yet sent. */
  readonly changed: string | undefined;
}

/** @param touched the form that was changed, where one was */
export function placeOf(box: HTMLElement | null, touched: HTMLFormElement | null): Place {
  const list = box?.querySelector<HTMLTextAreaElement>("#list");
  const open = [...(box?.querySelectorAll<HTMLDetailsElement>("details[open]") ?? [])].map(({ id }) => id);
  const focused = box?.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const changed =
    touched && !(document.activeElement instanceof HTMLTextAreaElement) ? formQuery(touched, false).toString() : undefined;
  return { focused, open, list: list?.value ?? "", changed };
}
