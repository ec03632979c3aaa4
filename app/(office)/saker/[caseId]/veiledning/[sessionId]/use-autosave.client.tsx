"use client";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type FormAction, type FormState, IDLE } from "@/app/_ui/form/form-state";

export type SaveStatus =
  | { kind: "unchanged" | "saving" | "failed" }
  /** Saved from another window meanwhile; nothing more is saved here until the writer decides. */
  | { kind: "elsewhere"; version: number }
  | { kind: "saved"; at: string };

const pauseMs = 700;
const againMs = 10_000;

/**
 * Saves the form in the background a moment after the last change and when the page is left. One
 * save runs at a time, each with the version that the one before gave back. A save that does not
 * come through is tried again until it does, and the browser asks before it closes meanwhile.
 */
export function useAutosave(
  formRef: RefObject<HTMLFormElement | null>,
  save: FormAction,
  firstVersion: number,
) {
  const [status, setStatus] = useState<SaveStatus>({ kind: "unchanged" });
  const [version, setVersion] = useState(firstVersion);
  const newest = useRef(firstVersion);
  const running = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dirty = useRef(false);
  const stopped = useRef(false);

  const took = useCallback((state: FormState): SaveStatus => {
    const saved = state.value as { version: number } | undefined;
    if (state.status === "saved" && saved) {
      newest.current = saved.version;
      setVersion(saved.version);
      return { kind: "saved", at: new Date().toISOString() };
    }
    dirty.current = true;
    const stored = state.current as { version: number } | undefined;
    if (state.status !== "conflict" || !stored) return { kind: "failed" };
    stopped.current = true;
    return { kind: "elsewhere", version: stored.version };
  }, []);

  const saveNow = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    // Read at once: by the time the save before is done, the page may have been left.
    const data = formRef.current && new FormData(formRef.current);
    if (!dirty.current || stopped.current || !data) return running.current;
    dirty.current = false;
    running.current = running.current.then(async () => {
      data.set("version", String(newest.current));
      setStatus({ kind: "saving" });
      const next = await save(IDLE, data).then(took, (): SaveStatus => {
        dirty.current = true;
        return { kind: "failed" };
      });
      setStatus(next);
    });
    return running.current;
  }, [formRef, save, took]);

  const changed = useCallback(() => {
    dirty.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(saveNow, pauseMs);
  }, [saveNow]);

  /** Saves what is not saved yet; whether everything is then safe on the server. */
  const settle = useCallback(async () => {
    await saveNow();
    return !dirty.current;
  }, [saveNow]);

  /** The writer's decision after another window has saved: this text is the one to keep. */
  const overwrite = useCallback(
    (stored: number) => {
      newest.current = stored;
      stopped.current = false;
      dirty.current = true;
      return saveNow();
    },
    [saveNow],
  );

  useEffect(() => {
    if (status.kind !== "failed") return;
    const again = setTimeout(saveNow, againMs);
    window.addEventListener("online", saveNow);
    return () => {
      clearTimeout(again);
      window.removeEventListener("online", saveNow);
    };
  }, [status, saveNow]);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === "hidden") void saveNow();
    };
    const closing = (event: BeforeUnloadEvent) => {
      if (!dirty.current) return;
      void saveNow();
      event.preventDefault();
    };
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("beforeunload", closing);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("beforeunload", closing);
    };
  }, [saveNow]);

  // A layout effect ends while the form still stands, so that a page left in a hurry is saved too.
  useLayoutEffect(() => () => void saveNow(), [saveNow]);

  return { status, version, changed, saveNow, settle, overwrite };
}
