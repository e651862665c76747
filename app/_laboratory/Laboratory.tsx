import { Carriers } from "./Carriers";
import { Choices } from "./Choices";
import { EachVote } from "./EachVote";
import { HowComputed } from "./HowComputed";
import { LaboratoryVerdict } from "./LaboratoryVerdict";
import { Numbers } from "./Numbers";
import type { View } from "./View";

/** What answers at once: the verdict with its numbers, the choices that it depends on, and who carries it. The same as sent and as live. */
export function Laboratory({ view }: { readonly view: View }) {
  return (
    <>
      <LaboratoryVerdict view={view} />
      <Numbers view={view} />
      <EachVote view={view} />
      <HowComputed view={view} />
      <Choices view={view} />
      <Carriers view={view} />
    </>
  );
}
