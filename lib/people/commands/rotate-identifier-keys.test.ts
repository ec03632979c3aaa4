import { randomBytes } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { anOfficer, aPerson, granted } from "../fixtures";
import { setIdentifier } from "./set-identifier";

const before = process.env.FIELD_KEYS;

afterEach(() => {
  process.env.FIELD_KEYS = before;
});

/** The module as a process that is started with these keys would have it. */
async function startedWith<T>(keys: string | undefined, load: () => Promise<T>): Promise<T> {
  process.env.FIELD_KEYS = keys;
  vi.resetModules();
  return load();
}

it("encrypts every number under the new key, after which the old one is not needed", () =>
  withRollback(async () => {
    const officer = anOfficer();
    const personId = await aPerson(officer);
    const { identifierId } = granted(
      await setIdentifier(officer, { personId, kind: "duf", number: "201017238203" }),
    );
    const fresh = `fresh:${randomBytes(32).toString("base64")}`;
    const { rotateIdentifierKeys } = await startedWith(
      `${fresh},${before}`,
      () => import("./rotate-identifier-keys"),
    );
    expect(await rotateIdentifierKeys(officer)).toEqual({ rotated: 1, unreadable: 0 });
    expect(await rotateIdentifierKeys(officer)).toEqual({ rotated: 0, unreadable: 0 });

    const { revealIdentifier } = await startedWith(fresh, () => import("./reveal-identifier"));
    const revealed = granted(await revealIdentifier(officer, { personId, identifierId }));
    expect(JSON.stringify(revealed).replaceAll(" ", "")).toContain("201017238203");
  }));
