import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { anAdministrator, resultOf } from "@/lib/users/fixtures";
import { legalRules } from "../fixtures";
import { lawOf } from "../queries/law";
import { setBasicAmount } from "./set-basic-amount";
import { setLawSetting } from "./set-law-setting";

const pending = {
  key: "in_force.TG-02b",
  value: "2027-03-01",
  reference: "Kgl.res. 2027-02-05-1",
  version: 0,
} as const;
const amount = {
  validFrom: "2027-05-01",
  kroner: "140 000",
  reference: "Forskrift 2027-05-21-1",
  version: 0,
};

describe("the law of a municipality", () => {
  it("is loaded as the release gives it", () =>
    withRollback(() =>
      inScope(anAdministrator(), async (scope) => {
        const law = await lawOf(scope);
        expect(law.rules).toHaveLength(legalRules.length);
        expect(law.on("2026-11-26").row("PR-23")).toEqual(
          legalRules.find(({ id }) => id === "PR-23"),
        );
        expect(law.gOn("2026-11-26")?.ore).toBe(13_654_900);
      }),
    ));

  it("brings pending law into force on the day that is entered, here alone", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await setLawSetting(ctx, pending));
      const law = await inScope(ctx, lawOf);
      expect(law.on("2027-03-01").value("TG-02b")).toBe(60);
      expect(law.on("2027-03-01").row("TG-02b")?.law).toBe(pending.reference);
      expect(law.on("2027-03-01").row("TG-02")).toBeNull();
      const elsewhere = await inScope({ ...ctx, municipalityId: "5001" as MunicipalityId }, lawOf);
      expect(elsewhere.on("2027-03-01").row("TG-02b")).toBeNull();
    }));

  it("shows the later of two what stands", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await setLawSetting(ctx, pending));
      expect(await setLawSetting(ctx, { ...pending, value: "2027-04-01" })).toMatchObject({
        error: { code: "errors.changed-meanwhile", data: { value: "2027-03-01", version: 1 } },
      });
      resultOf(await setLawSetting(ctx, { ...pending, value: "2027-04-01", version: 1 }));
    }));

  it.each([
    [
      "a value that is no choice",
      { key: "upper_age_edge", value: "perhaps" },
      "value",
      "law.errors.choose",
    ],
    ["no day", { value: "soon" }, "value", "law.errors.not-a-date"],
    ["no reference", { reference: " " }, "reference", "law.errors.reference-missing"],
  ])("refuses %s", (_what, wrong, field, code) =>
    withRollback(async () => {
      expect(await setLawSetting(anAdministrator(), { ...pending, ...wrong })).toMatchObject({
        error: { fields: { [field]: [code] } },
      });
    }),
  );

  it("takes the next basic amount in whole kroner and keeps it in øre", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await setBasicAmount(ctx, amount));
      const law = await inScope(ctx, lawOf);
      expect(law.gOn("2027-04-30")?.ore).toBe(13_654_900);
      expect(law.gOn("2027-05-01")).toMatchObject({ ore: 14_000_000, law: amount.reference });
      resultOf(await setBasicAmount(ctx, { ...amount, kroner: "140500", version: 1 }));
      expect((await inScope(ctx, lawOf)).gOn("2027-05-01")?.ore).toBe(14_050_000);
    }));

  it.each([
    ["a day that the product has the amount of", { validFrom: "2026-05-01" }, "validFrom"],
    ["a day before it", { validFrom: "2024-01-01" }, "validFrom"],
    ["øre", { kroner: "140000,50" }, "kroner"],
    ["an amount in øre", { kroner: "14000000" }, "kroner"],
  ])("refuses %s", (_what, wrong, field) =>
    withRollback(async () => {
      const answer = await setBasicAmount(anAdministrator(), { ...amount, ...wrong });
      expect(Object.keys((answer.ok ? {} : answer.error.fields) ?? {})).toEqual([field]);
    }),
  );

  it("is the administrator's to change", () =>
    withRollback(async () => {
      const ctx = anAdministrator({ roles: ["programme_adviser"] });
      for (const act of [setLawSetting(ctx, pending), setBasicAmount(ctx, amount)]) {
        await expect(act).rejects.toMatchObject({ kind: "forbidden" });
      }
    }));

  it("cannot be written over by the app", () =>
    withRollback(async () => {
      await expect(
        inScope(anAdministrator(), (scope) =>
          scope.tx.execute(sql`update legal_rule set verified = true`),
        ),
      ).rejects.toThrow();
    }));
});
