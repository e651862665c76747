import { register } from "tsx/esm/api";

// A thread does not get the process's own reading of TypeScript: it is set up here, before the rest is read.
register();
await import("./makeHere.ts");
