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
 * within the list alone, so that they are letters everywhere else. When the one that was answered leaves
 * the list, the focus goes to the one that takes its place.
 */
export function ItemKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  useEffect(() => {
    const root = list.current;
    const onKey = (event: KeyboardEvent) => {
      if (root) place.current = pressed(root, event);
    };
    root?.addEventListener("keydown", onKey);
    return () => root?.removeEventListener("keydown", onKey);
  }, []);
  useEffect(() => {
    if (place.current === null || !list.current) return;
    const items = itemsOf(list.current);
    if (document.activeElement === document.body) {
      items[Math.min(place.current, items.length - 1)]?.focus();
    }
    place.current = null;
  });
  return <div ref={list}>{children}</div>;
}

const itemsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>("[data-item]")];

/** Does what the key says, and tells the place of the difference that it was pressed at; null for none. */
function pressed(list: HTMLElement, event: KeyboardEvent): number | null {
  const target = event.target as HTMLElement;
  const isTyping = target.closest("input:not([type=hidden]), select, textarea, summary") !== null;
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  const items = itemsOf(list);
  const at = items.findIndex((item) => item.contains(target));
  if (key === "j" || key === "k") {
    event.preventDefault();
    items[Math.min(items.length - 1, Math.max(0, at + (key === "j" ? 1 : -1)))]?.focus();
    return null;
  }
  const answer = ANSWERS[key];
  const button = answer && items[at]?.querySelector<HTMLElement>(`button[value="${answer}"]`);
  if (button) {
    event.preventDefault();
    items[at]?.focus();
    button.click();
  }
  return at < 0 ? null : at;
}
