"use client";

import { lazy, Suspense, useEffect, useState } from "react";

// Loaded when it is first opened: no page pays for it beforehand.
const Palette = lazy(() => import("./Palette"));

/** Listens for the keys that open the palette: `Ctrl` or `⌘` with `K` anywhere, `/` where nothing is being typed. Draws nothing until then. */
export function PaletteOpener() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opens(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return isOpen ? (
    <Suspense fallback={null}>
      <Palette onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}

function opens({ key, ctrlKey, metaKey, altKey, shiftKey, target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || altKey) return false;
  if (key.toLowerCase() === "k") return ctrlKey !== metaKey && !shiftKey;
  const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
  return key === "/" && !ctrlKey && !metaKey && !typing;
}
