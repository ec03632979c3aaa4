import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, expectOk } from "@/lib/cases/fixtures";
import { addDocuments } from "@/lib/documents/commands/add-documents";
import { openDocument } from "@/lib/documents/queries/document-file";
import { documentsOfCase } from "@/lib/documents/queries/documents";
import type { SubjectType } from "@/lib/documents/rules/kinds";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { recordFollowUp } from "../commands/record-follow-up";
import { sendAnswer } from "../commands/send-answer";
import { anApplication, applicationOf, asItStands, inState } from "../fixtures";
import { followUpsOf } from "./follow-ups";

const add = (ctx: Ctx, caseId: string, subjectType: SubjectType, subjectId: string | null) =>
  addDocuments(ctx, { caseId, kind: "other", subjectType, subjectId, files: [] });

it("takes documents for the application, the home and the follow-ups of the case, and no other", () =>
  withRollback(async () => {
    const { ctx, teamId, caseId, applicationId } = await inState("moved_in");
    const other = await anApplication(ctx, teamId, { state: "moved_in" });
    const followUpOf = async (one: { applicationId: string }) => {
      const visit = { position: 1, version: 0, heldOn: ctx.today, channel: "home_visit" };
      expectOk(await recordFollowUp(ctx, { ...one, ...visit, stillThere: "true" }));
      const [held] = await inScope(ctx, (scope) => followUpsOf(scope, one.applicationId));
      return held?.id ?? "";
    };
    const own = [
      ["self_settlement_application", applicationId],
      ["dwelling", (await applicationOf(ctx, applicationId)).dwellingId],
      ["follow_up", await followUpOf({ applicationId })],
    ] as const;
    for (const [type, id] of own) expectOk(await add(ctx, caseId, type, id));
    const foreign = [
      ["self_settlement_application", other.applicationId],
      ["dwelling", other.dwellingId],
      ["follow_up", await followUpOf(other)],
      ["letter", applicationId],
      ...own.map(([type]) => [type, newId()] as const),
    ] as const;
    for (const [type, id] of foreign) {
      await expect(add(ctx, caseId, type, id), type).rejects.toMatchObject({ kind: "not_found" });
    }
  }));

it("keeps a letter from before the address was protected as it was, for the named circle alone", () =>
  withRollback(async () => {
    const { ctx, teamId, caseId, applicationId } = await inState("approved");
    const circle = await aColleague(["settlement_officer"], [teamId], { inProtectedCircle: true });
    const { version } = await asItStands(ctx, { applicationId });
    expectOk(await sendAnswer(ctx, { applicationId, version, language: "nb" }));
    const letters = async (who: Ctx) =>
      (await inScope(who, (scope) => documentsOfCase(scope, caseId))).documents;
    const [letter] = await letters(ctx);
    const opened = expectOk(await openDocument(ctx, letter?.id ?? ""));
    await opened.file.close();
    await inScope(ctx, ({ tx }) =>
      tx.execute(sql`update settlement_case set address_protection = 'strengt_fortrolig'
        where id = ${caseId}::uuid`),
    );
    expect(await letters(ctx)).toEqual([]);
    await expect(openDocument(ctx, letter?.id ?? "")).rejects.toMatchObject({ kind: "not_found" });
    expect(await letters(circle)).toMatchObject([{ id: letter?.id }]);
    const again = expectOk(await openDocument(circle, letter?.id ?? ""));
    await again.file.close();
    expect(again.document.sha256).toBe(opened.document.sha256);
  }));
