import { Window } from "happy-dom";

// React looks for a document when it is loaded, so this stands first among the imports of whatever draws.
const window = new Window({ width: 1600, height: 1200 });
const needed = [
  "Element",
  "HTMLElement",
  "SVGElement",
  "Node",
  "ResizeObserver",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "getComputedStyle",
] as const;

Object.assign(globalThis, { window, document: window.document });
for (const name of needed) Object.assign(globalThis, { [name]: window[name] });
