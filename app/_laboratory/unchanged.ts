/** For a field whose value the state gives: what a reader does with it is heard by the laboratory around it. */
export function unchanged(): void {
  // Nothing to do here.
}
