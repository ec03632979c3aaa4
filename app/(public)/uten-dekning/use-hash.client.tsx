"use client";
import { useSyncExternalStore } from "react";

/** What is open on the page, in a part of the address that is never sent: `#okt/<id>`. */
export function useHash(): string[] {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener("hashchange", changed);
      return () => window.removeEventListener("hashchange", changed);
    },
    () => window.location.hash,
    () => "",
  );
  return hash.replace(/^#/, "").split("/").filter(Boolean);
}
