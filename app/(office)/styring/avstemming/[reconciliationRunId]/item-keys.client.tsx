"use client";
import { type ReactNode, useEffect, useRef } from "react";

const ANSWERS: Readonly<Record<string, string>> = {
  "1": "ours",
  "2": "theirs",
  "3": "neither",
  f: "done",
};

/**
 * J and K move between the differences, and a key answers the one that has the focus. The keys are heard
 * within the list alone, so that they are letters everywhere else.
 */
export function ItemKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = list.current;
    const onKey = (event: KeyboardEvent) => root && pressed(root, event);
    root?.addEventListener("keydown", onKey);
    return () => root?.removeEventListener("keydown", onKey);
  }, []);
  return <div ref={list}>{children}</div>;
}

function pressed(list: HTMLElement, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const isTyping = target.closest("input:not([type=hidden]), select, textarea, summary") !== null;
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  const items = [...list.querySelectorAll<HTMLElement>("[data-item]")];
  const at = items.findIndex((item) => item.contains(target));
  if (key === "j" || key === "k") {
    event.preventDefault();
    items[Math.min(items.length - 1, Math.max(0, at + (key === "j" ? 1 : -1)))]?.focus();
    return;
  }
  const answer = ANSWERS[key];
  const button = answer && items[at]?.querySelector<HTMLElement>(`button[value="${answer}"]`);
  if (!button) return;
  event.preventDefault();
  items[at]?.focus();
  button.click();
}
