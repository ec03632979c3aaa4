import { describe, expect, it } from "vitest";
import { formDraft } from "@/db/schema/users";
import { withRollback } from "@/db/testing/with-rollback";
import { inScope } from "@/lib/platform/transaction";
import { aMember, anAdministrator, resultOf } from "../fixtures";
import { unsentForm } from "../queries/form-draft";
import { discardFormDraft } from "./discard-form-draft";
import { saveFormDraft } from "./save-form-draft";

const formKey = "guidance:new:case-1";
const values = { notes: "Snakket om strøm og husleie" };

async function writer() {
  const { accountId } = await aMember(anAdministrator(), ["housing_adviser"]);
  return anAdministrator({ accountId, roles: ["housing_adviser"] });
}

describe("saveFormDraft", () => {
  it("gives the same text back, and keeps it unreadable", () =>
    withRollback(async () => {
      const ctx = await writer();
      resultOf(await saveFormDraft(ctx, { formKey, values: { notes: "Først" } }));
      resultOf(await saveFormDraft(ctx, { formKey, values }));
      expect((await inScope(ctx, (scope) => unsentForm(scope, formKey)))?.values).toEqual(values);
      const stored = await inScope(ctx, ({ tx }) => tx.select().from(formDraft));
      expect(stored).toHaveLength(1);
      expect(JSON.stringify(stored)).not.toContain("strøm");
    }));

  it("is for the writer alone", () =>
    withRollback(async () => {
      resultOf(await saveFormDraft(await writer(), { formKey, values }));
      const other = await writer();
      expect(await inScope(other, (scope) => unsentForm(scope, formKey))).toBeNull();
    }));

  it("is gone after 24 hours, and when it is thrown away", () =>
    withRollback(async () => {
      const ctx = await writer();
      resultOf(await saveFormDraft(ctx, { formKey, values }));
      const tomorrow = { ...ctx, now: "2026-11-24T08:00:00.000Z" };
      expect(await inScope(tomorrow, (scope) => unsentForm(scope, formKey))).toBeNull();
      resultOf(await saveFormDraft(tomorrow, { formKey: "other", values }));
      const left = await inScope(ctx, ({ tx }) => tx.select().from(formDraft));
      expect(left.map((row) => row.formKey)).toEqual(["other"]);
      resultOf(await discardFormDraft(ctx, { formKey: "other" }));
      expect(await inScope(ctx, ({ tx }) => tx.select().from(formDraft))).toEqual([]);
    }));
});
