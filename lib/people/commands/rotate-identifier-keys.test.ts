import { randomBytes } from "node:crypto";
import { afterEach, expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { config, forgetConfig } from "@/lib/platform/config";
import { anOfficer, aPerson, granted } from "../fixtures";
import { revealIdentifier } from "./reveal-identifier";
import { rotateIdentifierKeys } from "./rotate-identifier-keys";
import { setIdentifier } from "./set-identifier";

const before = process.env.FIELD_KEYS;

afterEach(() => {
  process.env.FIELD_KEYS = before;
  forgetConfig();
});

it("encrypts every number under the new key, after which the old one is not needed", () =>
  withRollback(async () => {
    const officer = anOfficer();
    const personId = await aPerson(officer);
    const { identifierId } = granted(
      await setIdentifier(officer, { personId, kind: "duf", number: "201017238203" }),
    );
    const fresh = `fresh:${randomBytes(32).toString("base64")}`;
    process.env.FIELD_KEYS = `${fresh},${before}`;
    forgetConfig();
    expect(config().fieldKeys).toHaveLength(2);
    expect(await rotateIdentifierKeys(officer)).toBe(1);
    expect(await rotateIdentifierKeys(officer)).toBe(0);

    process.env.FIELD_KEYS = fresh;
    forgetConfig();
    const revealed = granted(await revealIdentifier(officer, { identifierId }));
    expect(JSON.stringify(revealed)).toContain("201017238203");
  }));
