import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { storeDocument } from "../commands/store-document";
import { aPdf } from "../fixtures";
import { documentKinds } from "../rules/kinds";
import { tellsWhereabouts } from "../rules/whereabouts";
import { openDocument } from "./document-file";
import { documentsOfCase, documentsOfSubject, removedDocuments } from "./documents";

beforeAll(keepOnlyCaseFigures);

const subject = { subjectType: "follow_up", subjectId: newId() } as const;

async function withEveryKind() {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  for (const kind of documentKinds) await keep(ctx, { caseId, kind, title: kind });
  await keep(ctx, { caseId, kind: "other", title: "of the follow-up", ...subject });
  return { ctx, teamId, caseId };
}

async function keep(
  ctx: Ctx,
  made: Omit<Parameters<typeof storeDocument>[1], "bytes" | "mediaType">,
) {
  const file = { bytes: aPdf(made.title), mediaType: "application/pdf" } as const;
  const { documentId } = expectOk(
    await inScope(ctx, (scope) => storeDocument(scope, { ...made, ...file })),
  );
  return documentId;
}

const listed = (ctx: Ctx, caseId: string) =>
  inScope(ctx, async (scope) => (await documentsOfCase(scope, caseId)).documents);

const protect = (ctx: Ctx, caseId: string) =>
  inScope(ctx, ({ tx }) =>
    tx.execute(sql`update settlement_case set address_protection = 'fortrolig'
      where id = ${caseId}::uuid`),
  );

it("keeps what tells where a protected household is to the circle, also what was made before", () =>
  withRollback(async () => {
    const { ctx, teamId, caseId } = await withEveryKind();
    const circle = await aColleague(["settlement_officer"], [teamId], { inProtectedCircle: true });
    const all = await listed(ctx, caseId);
    expect(all).toHaveLength(documentKinds.length + 1);
    await protect(ctx, caseId);
    expect((await listed(ctx, caseId)).map(({ title }) => title).toSorted()).toEqual([
      "household_list",
      "other",
      "permit_decision",
    ]);
    expect(await listed(circle, caseId)).toHaveLength(all.length);
    const seen = (who: Ctx) => inScope(who, (scope) => documentsOfSubject(scope, subject));
    expect(await seen(ctx)).toEqual([]);
    expect(await seen(circle)).toHaveLength(1);
    for (const one of all) {
      const opened = openDocument(ctx, one.id);
      if (tellsWhereabouts(one)) await expect(opened).rejects.toMatchObject({ kind: "not_found" });
      else await expectOk(await opened).file.close();
      await expectOk(await openDocument(circle, one.id)).file.close();
    }
  }));

it("hides from those outside the circle also what was removed", () =>
  withRollback(async () => {
    const { ctx, teamId, caseId } = await withEveryKind();
    const circle = await aColleague(["manager"], [teamId], { inProtectedCircle: true });
    await inScope(ctx, ({ tx }) =>
      tx.execute(sql`update document set removed_at = now(), removal_reason = 'Feil sak'
        where case_id = ${caseId}::uuid`),
    );
    await protect(ctx, caseId);
    const removed = (who: Ctx) => inScope(who, (scope) => removedDocuments(scope, caseId));
    expect(await removed(ctx)).toHaveLength(3);
    expect(await removed(circle)).toHaveLength(documentKinds.length + 1);
  }));
