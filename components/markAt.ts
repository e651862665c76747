/** The place of the mark that an event's target belongs to; `undefined` beside the marks. */
export function markAt(target: EventTarget): number | undefined {
  const mark = target instanceof Element ? target.closest("[data-mark]")?.getAttribute("data-mark") : undefined;
  return mark ? Number(mark) : undefined;
}
