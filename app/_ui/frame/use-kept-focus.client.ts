"use client";
import { type RefObject, useEffect, useRef } from "react";

type Part = { element: Element; list: Element | null; at: number };
type Place = { parts: Part[]; path: string };

/** What counts as the part of a page that a form stands in. */
const PART = "li, article, section, details, main";

/**
 * Gives the focus a place after a save, when the form that had it is gone from the page drawn anew:
 * in the message, or where the address points. A save that does not move the page keeps it where the
 * form stood, in what has taken its place when the form's own part has left a list.
 */
export function useKeptFocus(
  message: RefObject<HTMLElement | null>,
  { isNew, stays }: { isNew: () => boolean; stays: boolean },
): void {
  const sent = useRef<Place | null>(null);
  useEffect(() => {
    const onSubmit = ({ target }: SubmitEvent) => {
      sent.current = target instanceof Element ? placeOf(target) : null;
    };
    document.addEventListener("submit", onSubmit, true);
    return () => document.removeEventListener("submit", onSubmit, true);
  }, []);
  useEffect(() => {
    const fresh = isNew();
    // After the effects of the page itself, which may know a better place.
    queueMicrotask(() => {
      const place = sent.current;
      if (!(fresh || place) || hasFocus()) return;
      sent.current = null;
      const kept = place && (stays || !fresh) ? partAt(place) : fresh ? pointedAt() : null;
      if (!(kept && take(kept)) && message.current && fresh) take(message.current);
    });
  });
}

/** Whether anything that can be seen has the focus: what was folded away has lost it. */
function hasFocus(): boolean {
  const active = document.activeElement;
  return active !== null && active !== document.body && active.checkVisibility();
}

function placeOf(form: Element): Place {
  const parts: Part[] = [];
  for (let part = form.closest(PART); part; part = part.parentElement?.closest(PART) ?? null) {
    const list = part.parentElement;
    parts.push({ element: part, list, at: list ? [...list.children].indexOf(part) : 0 });
  }
  return { parts, path: window.location.pathname };
}

/** The innermost part that is still there, or what now stands in the place of one that is gone. */
function partAt({ parts, path }: Place): Element | null {
  if (path !== window.location.pathname) return null;
  const left = parts.find(({ element, list }) => element.isConnected || list?.isConnected);
  if (!left || left.element.isConnected) return left?.element ?? null;
  const beside = left.list?.children;
  return beside?.[Math.min(left.at, beside.length - 1)] ?? left.list;
}

function pointedAt(): Element | null {
  const id = decodeURIComponent(window.location.hash.slice(1));
  return id ? document.getElementById(id) : null;
}

/** Focuses also what one cannot tab to; the page is where it should be already. */
function take(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.tabIndex < 0) element.setAttribute("tabindex", "-1");
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
