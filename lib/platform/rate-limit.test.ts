import { expect, it } from "vitest";
import { letThrough, MOST_WINDOWS, type Window } from "./rate-limit";

const limit = { readings: 2, windowMs: 10_000 };

it("lets so many through in a window, tells how long to wait, and begins anew after it", () => {
  const windows = new Map<string, Window>();
  const at = (now: number, key = "a") => letThrough(windows, key, now, limit);
  expect(at(0)).toEqual({ ok: true });
  expect(at(9000)).toEqual({ ok: true });
  expect(at(9500)).toEqual({ ok: false, waitSeconds: 1 });
  expect(at(9500, "b")).toEqual({ ok: true });
  expect(at(10_000)).toEqual({ ok: true });
});

it("remembers no more than it has room for", () => {
  const windows = new Map<string, Window>();
  for (let one = 0; one < MOST_WINDOWS + 50; one++) letThrough(windows, String(one), 0, limit);
  expect(windows.size).toBe(MOST_WINDOWS);
});
