"use client";

import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from "react";
import type { LaboratoryAnswer } from "./LaboratoryAnswer";

const MembersMap = lazy(() => import("./MembersMap"));

/** The map of the members, fetched once the list around it is opened. */
export function MapWhenOpen({ groups, day }: Pick<LaboratoryAnswer, "groups" | "day">): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const list = place.current?.closest("details");
    if (!list) return undefined;
    const look = () => list.open && setOpen(true);
    look();
    list.addEventListener("toggle", look);
    return () => list.removeEventListener("toggle", look);
  }, []);
  return (
    <div ref={place}>
      <Suspense fallback={null}>{isOpen && <MembersMap groups={groups} day={day} />}</Suspense>
    </div>
  );
}
