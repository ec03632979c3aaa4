"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { type FormAction, IDLE } from "@/app/_ui/form/form-state";
import type { CellValue } from "@/lib/attendance/rules/cell";
import { type Entry, type Held, type HeldCell, held } from "@/lib/attendance/rules/held-cell";
import type { CellConflict, TypedDayWarning, WeekRow } from "@/lib/attendance/types";

const SEND_AFTER_MS = 400;
const TRY_AGAIN_MS = 5_000;

export type Clash = CellConflict & { typed: CellValue | null };

type Answer = {
  saved: { key: string; version: number; value: CellValue | null }[];
  conflicts: CellConflict[];
  closed: string[];
  warned: TypedDayWarning[];
};

export type WeekState = {
  cells: Held;
  clashes: readonly Clash[];
  /** What the law says of absence that was typed. */
  warned: readonly TypedDayWarning[];
  /** Message key of what went wrong with the last request, if anything did. */
  problem: string | null;
  /** When all that was typed was last known to be saved. */
  savedAt: Date | null;
  waiting: number;
  canUndo: boolean;
  enter(entries: readonly Entry[]): void;
  undo(): void;
  settle(clash: Clash, keepOwn: boolean): void;
};

/**
 * The week as it is typed: each change is shown at once and sent together with the others of the
 * moment. A cell that someone else has saved meanwhile is shown as theirs, beside what was typed.
 */
export function useWeek(rows: readonly WeekRow[], save: FormAction): WeekState {
  const [cells, setCells] = useState<Held>(() => held(rows));
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const [warned, setWarned] = useState<readonly TypedDayWarning[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [undoable, setUndoable] = useState(0);
  const now = useRef(cells);
  const waiting = useRef(new Map<string, boolean>());
  const sending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const past = useRef<Entry[][]>([]);

  const change = useCallback((changes: readonly [string, Partial<HeldCell>][]) => {
    const next = new Map(now.current);
    for (const [key, more] of changes) {
      const cell = next.get(key);
      if (cell) next.set(key, { ...cell, ...more });
    }
    now.current = next;
    setCells(next);
  }, []);

  const send = useCallback(async () => {
    if (sending.current || waiting.current.size === 0) return;
    sending.current = true;
    const batch = [...waiting.current];
    waiting.current = new Map();
    const sent = batch.flatMap(([key, asPlanned]) => {
      const one = now.current.get(key);
      return one ? [{ one, asPlanned }] : [];
    });
    const form = new FormData();
    form.set("cells", JSON.stringify(sent.map(({ one, asPlanned }) => payload(one, asPlanned))));
    const state = await save(IDLE, form).catch(() => null);
    sending.current = false;
    if (state?.status !== "saved") {
      setProblem(state?.code ?? "attendance.week.notSaved");
      change(batch.map(([key]) => [key, { state: "failed" }]));
      for (const [key, asPlanned] of batch) {
        if (!waiting.current.has(key)) waiting.current.set(key, asPlanned);
      }
      timer.current = setTimeout(send, TRY_AGAIN_MS);
      return;
    }
    const answer = state.value as Answer;
    setProblem(answer.closed.length > 0 ? "attendance.errors.month-closed" : null);
    const still = (key: string) => (waiting.current.has(key) ? "waiting" : "saved");
    const typed = new Map(sent.map(({ one }) => [one.key, one.value]));
    setWarned((before) => warnedNow(before, answer.warned, [...typed.keys()]));
    change([
      ...answer.saved.map(
        ({ key, version }) => [key, { version, state: still(key) }] as [string, Partial<HeldCell>],
      ),
      ...answer.conflicts.map(
        ({ key, stands, version }) =>
          [key, { value: stands, version, state: "saved" }] as [string, Partial<HeldCell>],
      ),
      ...answer.closed.map(
        (key) =>
          [key, { value: now.current.get(key)?.cell.value ?? null, state: "saved" }] as [
            string,
            Partial<HeldCell>,
          ],
      ),
    ]);
    if (answer.conflicts.length > 0) {
      setClashes((before) => [
        ...before.filter(({ key }) => !answer.conflicts.some((one) => one.key === key)),
        ...answer.conflicts.map((one) => ({ ...one, typed: typed.get(one.key) ?? null })),
      ]);
    }
    if (waiting.current.size === 0) setSavedAt(new Date());
    else timer.current = setTimeout(send, SEND_AFTER_MS);
  }, [save, change]);

  const put = useCallback(
    (entries: readonly Entry[]) => {
      for (const { key, asPlanned = false } of entries) waiting.current.set(key, asPlanned);
      change(entries.map(({ key, value }) => [key, { value, state: "waiting" }]));
      clearTimeout(timer.current);
      timer.current = setTimeout(send, SEND_AFTER_MS);
    },
    [change, send],
  );

  const enter = useCallback(
    (entries: readonly Entry[]) => {
      if (entries.length === 0) return;
      const before = entries.map(({ key }) => ({
        key,
        value: now.current.get(key)?.value ?? null,
      }));
      past.current.push(before);
      setUndoable(past.current.length);
      put(entries);
    },
    [put],
  );

  const undo = useCallback(() => {
    const last = past.current.pop();
    setUndoable(past.current.length);
    if (last) put(last);
  }, [put]);

  const settle = useCallback(
    (clash: Clash, keepOwn: boolean) => {
      setClashes((before) => before.filter(({ key }) => key !== clash.key));
      if (keepOwn) enter([{ key: clash.key, value: clash.typed }]);
    },
    [enter],
  );

  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (waiting.current.size > 0 || sending.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", stay);
    return () => {
      window.removeEventListener("beforeunload", stay);
      // What was typed last is sent although the page is left.
      if (waiting.current.size > 0) void send();
    };
  }, [send]);

  const count = [...cells.values()].filter(({ state }) => state !== "saved").length;
  return {
    ...{ cells, clashes, warned, problem, savedAt, enter, undo, settle },
    waiting: count,
    canUndo: undoable > 0,
  };
}

function payload({ row, cell, version, value }: HeldCell, asPlanned: boolean) {
  const { participationId, sourceId } = row;
  return { participationId, sourceId, day: cell.day, version, value, asPlanned };
}

/** Of a participant and a type the newest word alone; none of a day that has been typed anew. */
function warnedNow(
  before: readonly TypedDayWarning[],
  found: readonly TypedDayWarning[],
  typed: readonly string[],
): TypedDayWarning[] {
  const about = ({ participationId, code }: TypedDayWarning) => `${participationId} ${code}`;
  const newest = new Map(found.map((one) => [about(one), one]));
  const kept = before.filter((one) => !typed.includes(one.key) && !newest.has(about(one)));
  return [...kept, ...newest.values()];
}
