"use client";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type FormAction, IDLE } from "@/app/_ui/form/form-state";

export type SaveStatus =
  | { kind: "unchanged" | "saving" | "failed" | "elsewhere" }
  | { kind: "saved"; at: string };

const pauseMs = 1200;

/**
 * Saves the form in the background a moment after the last change, and when the page is left. One
 * save runs at a time, each with the version that the one before gave back; `settle` waits until
 * the last one is done and gives the version to go on with.
 */
export function useAutosave(
  formRef: RefObject<HTMLFormElement | null>,
  save: FormAction,
  firstVersion: number,
) {
  const [status, setStatus] = useState<SaveStatus>({ kind: "unchanged" });
  const version = useRef(firstVersion);
  const running = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dirty = useRef(false);

  const saveNow = useCallback(() => {
    clearTimeout(timer.current);
    if (!dirty.current) return;
    dirty.current = false;
    running.current = running.current.then(async () => {
      const form = formRef.current;
      if (!form) return;
      const data = new FormData(form);
      data.set("version", String(version.current));
      setStatus({ kind: "saving" });
      try {
        const state = await save(IDLE, data);
        const saved = state.value as { version: number; savedAt: string } | undefined;
        if (state.status === "saved" && saved) {
          version.current = saved.version;
          setStatus({ kind: "saved", at: new Date().toISOString() });
        } else {
          dirty.current = true;
          setStatus({ kind: state.status === "conflict" ? "elsewhere" : "failed" });
        }
      } catch {
        dirty.current = true;
        setStatus({ kind: "failed" });
      }
    });
  }, [formRef, save]);

  const changed = useCallback(() => {
    dirty.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(saveNow, pauseMs);
  }, [saveNow]);

  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    await running.current;
    return version.current;
  }, []);

  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === "hidden") saveNow();
    };
    document.addEventListener("visibilitychange", leaving);
    return () => {
      document.removeEventListener("visibilitychange", leaving);
      saveNow();
    };
  }, [saveNow]);

  return { status, changed, saveNow, settle };
}
