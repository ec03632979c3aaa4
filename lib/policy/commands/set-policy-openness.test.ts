import { expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { anAdministrator, resultOf } from "@/lib/users/fixtures";
import { aPublishedPolicy, SMALL_POLICY } from "../fixtures";
import { openPolicy, pageOpenness } from "../queries/open-page";
import { setPolicyOpenness } from "./set-policy-openness";

const LATER = {
  ...SMALL_POLICY,
  participation: { ...SMALL_POLICY.participation, shareKind: "number" as const, shareValue: 5 },
};
const arrival = { now: "2026-11-23T08:00:00.000Z", requestId: "test", sourceAddress: "" };
const asked = (number = "1103") => openPolicy(arrival, number);

it("opens the policy in force to everyone, and closes it again", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    await aPublishedPolicy(ctx);
    await aPublishedPolicy(ctx, { validFrom: "2026-12-01", content: LATER });
    expect(await asked()).toBeNull();
    resultOf(await setPolicyOpenness(ctx, { version: 0, isOpen: true }));
    expect(await asked()).toMatchObject({
      municipalityName: "Stavanger",
      edition: { number: 1, content: SMALL_POLICY },
    });
    resultOf(await setPolicyOpenness(ctx, { version: 1, isOpen: false }));
    expect(await asked()).toBeNull();
  }));

it("shows nothing before something is in force, and nothing of another municipality", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    resultOf(await setPolicyOpenness(ctx, { version: 0, isOpen: true }));
    expect(await asked()).toBeNull();
    await aPublishedPolicy(ctx, { validFrom: "2026-12-01" });
    expect(await asked()).toBeNull();
    for (const number of ["5001", "9999", "", "11033", "1103' or true", "../1"]) {
      expect(await asked(number), number).toBeNull();
    }
  }));

it("answers all of many who ask at once", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    await aPublishedPolicy(ctx);
    resultOf(await setPolicyOpenness(ctx, { version: 0, isOpen: true }));
    const answers = await Promise.all(Array.from({ length: 12 }, () => asked()));
    expect(answers.every((answer) => answer?.edition.number === 1)).toBe(true);
  }));

it("tells the later of two what stands", () =>
  withRollback(async () => {
    const ctx: Ctx = anAdministrator({ roles: ["manager"] });
    resultOf(await setPolicyOpenness(ctx, { version: 0, isOpen: true }));
    expect(await setPolicyOpenness(ctx, { version: 0, isOpen: false })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { isOpen: true, version: 1 } },
    });
    expect(await inScope(ctx, pageOpenness)).toEqual({ isOpen: true, version: 1 });
  }));

it("is for administrators and managers alone", () =>
  withRollback(async () => {
    const adviser = anAdministrator({ roles: ["housing_adviser"] });
    const change = { version: 0, isOpen: true };
    const error = await setPolicyOpenness(adviser, change).catch((thrown) => thrown);
    expect(isDomainError(error) && error.kind).toBe("forbidden");
  }));
