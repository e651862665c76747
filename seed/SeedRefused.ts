import { describeFault, type SeedFault } from "./SeedFault";

/** The seed's tables are not as they should be. Every fault that was found is listed, one a line of the message. */
export class SeedRefused extends Error {
  constructor(readonly faults: readonly SeedFault[]) {
    super(faults.map(describeFault).join("\n"));
    this.name = "SeedRefused";
  }
}
