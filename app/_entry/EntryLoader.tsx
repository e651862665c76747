"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { Draft } from "../../store/editing/Draft";
import { askJson } from "./askJson";
import type { DeskProps } from "./DeskProps";
import { EntryDesk } from "./EntryDesk";
import type { EntryNames } from "./EntryNames";
import { fetchDrafts } from "./fetchDrafts";
import { openKept } from "./openKept";
import { SignInAgain } from "./SignInAgain";
import { tabName } from "./tabName";

interface Props {
  /** The draft's id; `undefined`: a new vote. */
  readonly id: string | undefined;
  /** Whose page it is. */
  readonly own: string;
}

type Loaded =
  | { readonly kind: "desk"; readonly props: Omit<DeskProps, "onOpen"> }
  | { readonly kind: "signed_out" }
  | { readonly kind: "problem"; readonly sentence: string };

const UNREACHABLE = "The server cannot be reached. What this browser keeps is not lost: reload the page in a moment.";

/** Opens a vote: the names to read it with, what the server has of it, and what this browser kept beyond that. */
export function EntryLoader({ id, own }: Props) {
  const router = useRouter();
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    void load(id, own, stop.signal).then((next) => {
      if (!stop.signal.aborted) setLoaded(next);
    });
    return () => stop.abort();
  }, [id, own, attempt]);
  if (!loaded) return <p className="muted">Opening…</p>;
  if (loaded.kind === "desk") return <EntryDesk {...loaded.props} onOpen={(address) => router.push(address)} />;
  if (loaded.kind === "signed_out") return <SignInAgain onSignedIn={() => setAttempt(attempt + 1)} />;
  return <p role="alert">{loaded.sentence}</p>;
}

async function load(id: string | undefined, own: string, signal: AbortSignal): Promise<Loaded> {
  const [names, asked] = await Promise.all([
    askJson<EntryNames>("/admin/api/entry/names", signal),
    id === undefined ? undefined : fetchDrafts.read(id),
  ]);
  if (asked?.kind === "signed_out") return { kind: "signed_out" };
  if (asked?.kind === "refused" || asked?.kind === "conflict") return { kind: "problem", sentence: asked.detail };
  if (!names || asked?.kind === "unreachable") return { kind: "problem", sentence: UNREACHABLE };
  const draft: Draft | undefined = asked?.value.draft;
  const tab = tabName();
  const opened = openKept(window.localStorage, tab, draft);
  return { kind: "desk", props: { names, client: fetchDrafts, tab, own, draft, ...opened } };
}
