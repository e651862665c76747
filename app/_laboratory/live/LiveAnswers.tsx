import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from "react";
import type { Release } from "../../../release/Release";
import { claimOfPage } from "../claimOfPage";
import { formQuery } from "../formQuery";
import { Laboratory } from "../Laboratory";
import { laboratoryQuery, queryText } from "../laboratoryQuery";
import type { Place } from "../placeOf";
import { readLaboratory } from "../readLaboratory";
import type { View } from "../View";
import { viewOf } from "../viewOf";
import { markAnswer } from "./markAnswer";
import { narrowTicks } from "./narrowTicks";
import { restorePlace } from "./restorePlace";

interface Props {
  readonly release: Release;
  readonly slug: string;
  readonly path: string;
  readonly origin: string;
  /** The query that the figures below stand for. */
  readonly search: string;
  readonly place: Place;
  /** Told of the address of every state that is shown and not yet drawn below. */
  readonly onChosen: (address: string) => void;
}

/**
 * The laboratory that answers by itself: whatever a form would send is read as the server would read it, answered here, and put into the address.
 * Its parts hold no state; what is chosen is the address.
 */
export function LiveAnswers({ release, slug, path, origin, search, place, onChosen }: Props): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  const look = (params: URLSearchParams) => lookAt(release, slug, path, origin, params);
  const [view, setView] = useState(() => look(new URLSearchParams(place.changed ?? location.search)));

  const enter = (address: string) => {
    if (address !== location.pathname + location.search) history.pushState(null, "", address);
  };
  const show = (params: URLSearchParams, isNew: boolean) => {
    const next = look(params);
    if (!next) return;
    if (isNew) enter(addressOf(next));
    setView(next);
    onChosen(addressOf(next));
  };
  // What was chosen while this was being loaded, and where the address moved meanwhile.
  useLayoutEffect(() => {
    restorePlace(box.current, place);
    if (!view) return;
    if (place.changed !== undefined) enter(addressOf(view));
    if (new URLSearchParams(location.search).toString() !== search) onChosen(addressOf(view));
    // Once, when it takes over.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const wentBack = useEffectEvent(() => {
    if (location.pathname === path) show(new URLSearchParams(location.search), false);
  });
  // Put in place once: the router, which hears of it first, draws anew at once, and a listener put in place again by that would not be called.
  useEffect(() => {
    const back = () => wentBack();
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);

  const heard = (form: HTMLFormElement, withList: boolean) => {
    markAnswer();
    show(formQuery(form, withList), true);
  };
  const changed = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement && target.type === "search") return narrowTicks(box.current, target.value);
    if ((target instanceof HTMLInputElement || target instanceof HTMLSelectElement) && target.form) heard(target.form, false);
  };
  const sent = (event: FormEvent) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) heard(event.target, true);
  };
  const clicked = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-lab-link]") : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    markAnswer();
    show(new URL(link.href).searchParams, true);
  };
  const typed = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== "Enter" || !(target instanceof HTMLInputElement) || target.type !== "search") return;
    event.preventDefault();
    box.current?.querySelector<HTMLInputElement>("label[data-name]:not([hidden]) input")?.click();
  };
  if (!view) return null;
  return (
    <div ref={box} onChange={changed} onSubmit={sent} onClick={clicked} onKeyDown={typed}>
      <Laboratory view={view} />
    </div>
  );
}

function lookAt(release: Release, slug: string, path: string, origin: string, params: URLSearchParams): View | undefined {
  const page = claimOfPage(release, slug, params);
  const reading = page && readLaboratory(release, page.claim, params);
  if (!page || !reading || "faults" in reading) return undefined;
  return viewOf(release, page.claim, reading, { path, fixed: page.fixed, origin, isLive: true });
}

function addressOf({ path, fixed, reading, claim }: View): string {
  const query = queryText({ ...fixed, ...laboratoryQuery(reading.state, claim.defaultDefinition) });
  return query === "" ? path : `${path}?${query}`;
}
