import { useEffect, useRef, useState } from "react";
import type { Draft } from "../../store/editing/Draft";
import type { EntryClient } from "./EntryClient";

const EVERY = 20_000;

/**
 * Who else has the draft open, asked now and then; asking tells the server that this page has it open too.
 * @param onDraft with the draft as the server has it now
 */
export function usePresence(
  client: EntryClient,
  id: string | undefined,
  own: string,
  onDraft: (draft: Draft) => void,
): readonly string[] {
  const [others, setOthers] = useState<readonly string[]>([]);
  const told = useRef(onDraft);
  useEffect(() => {
    told.current = onDraft;
  });
  useEffect(() => {
    if (id === undefined) return undefined;
    let isOver = false;
    const look = async () => {
      if (document.visibilityState === "hidden") return;
      const asked = await client.read(id);
      if (isOver || asked.kind !== "done") return;
      setOthers([...new Set(asked.value.presence.map(({ name }) => name))].filter((name) => name !== own));
      told.current(asked.value.draft);
    };
    void look();
    const timer = setInterval(look, EVERY);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [client, id, own]);
  return others;
}
