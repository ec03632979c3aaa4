import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { closeCase } from "@/lib/cases/commands/close-case";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { aMadeDocument, aReceivedDocument } from "../fixtures";
import { openDocument } from "../queries/document-file";
import { documentsOfCase, removedDocuments } from "../queries/documents";
import { changeDocument } from "./change-document";
import { removeDocument } from "./remove-document";
import { restoreDocument } from "./restore-document";
import { eraseRemoved } from "./tidy-files";

beforeAll(keepOnlyCaseFigures);

async function anOfficer() {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  return { ctx, teamId, caseId };
}

const reason = "Lastet opp i feil sak";
const listed = (ctx: Ctx, caseId: string) =>
  inScope(ctx, async (scope) => (await documentsOfCase(scope, caseId)).documents);

describe("removeDocument and restoreDocument", () => {
  it("takes a document away, and back again with its content", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const documentId = await aReceivedDocument(ctx, caseId);
      expectOk(await removeDocument(ctx, { documentId, version: 1, reason }));
      expect(await listed(ctx, caseId)).toEqual([]);
      expect(await inScope(ctx, (scope) => removedDocuments(scope, caseId))).toMatchObject([
        { id: documentId, removalReason: reason, removedByName: ctx.actor.name },
      ]);
      await expect(openDocument(ctx, documentId)).rejects.toMatchObject({ kind: "not_found" });
      expectOk(await restoreDocument(ctx, { documentId, version: 2 }));
      const { file } = expectOk(await openDocument(ctx, documentId));
      await file.close();
      expect(await listed(ctx, caseId)).toMatchObject([{ id: documentId, removedAt: null }]);
    }));

  it("does neither twice, nor over somebody else's change", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const documentId = await aReceivedDocument(ctx, caseId);
      expect(await restoreDocument(ctx, { documentId, version: 1 })).toMatchObject({
        error: { code: "documents.errors.not-removed" },
      });
      expect(await removeDocument(ctx, { documentId, version: 7, reason })).toMatchObject({
        error: { code: "errors.changed-meanwhile", data: { version: 1 } },
      });
      expectOk(await removeDocument(ctx, { documentId, version: 1, reason }));
      expect(await removeDocument(ctx, { documentId, version: 2, reason })).toMatchObject({
        error: { code: "documents.errors.removed" },
      });
      expect(await removeDocument(ctx, { documentId, version: 1, reason: " " })).toMatchObject({
        error: { fields: { reason: ["documents.errors.reason-missing"] } },
      });
    }));

  it("does not bring back what is erased, or what was handed in anew", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const documentId = await aReceivedDocument(ctx, caseId);
      expectOk(await removeDocument(ctx, { documentId, version: 1, reason }));
      await aReceivedDocument(ctx, caseId);
      expect(await restoreDocument(ctx, { documentId, version: 2 })).toMatchObject({
        error: { code: "documents.errors.same-file-added" },
      });
      const later = { ...ctx, now: "2026-12-24T08:00:00.000Z" };
      expect(await eraseRemoved(later)).toBe(1);
      expect(await restoreDocument(later, { documentId, version: 2 })).toMatchObject({
        error: { code: "documents.errors.erased" },
      });
    }));

  it("leaves what the program made where it is", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const documentId = await aMadeDocument(ctx, caseId);
      expect(await removeDocument(ctx, { documentId, version: 1, reason })).toMatchObject({
        error: { code: "documents.errors.made-here" },
      });
    }));

  it("changes nothing in a closed case", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const documentId = await aReceivedDocument(ctx, caseId);
      expectOk(await closeCase(ctx, { caseId, version: 1, reason: "goals_reached" }));
      const closed = { error: { code: "cases.errors.case-closed" } };
      expect(await removeDocument(ctx, { documentId, version: 1, reason })).toMatchObject(closed);
      const { file } = expectOk(await openDocument(ctx, documentId));
      await file.close();
    }));
});

describe("changeDocument", () => {
  const said = { title: "Kontrakten", kind: "signed_lease", receivedOn: "2026-11-20" };

  it("changes what is said of a document, with the names of the fields on the trail", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const documentId = await aReceivedDocument(ctx, caseId);
      const newer = await aReceivedDocument(ctx, caseId, "Signert");
      const given = { documentId, version: 1, ...said, supersededById: newer };
      expectOk(await changeDocument(ctx, given));
      const rows = await listed(ctx, caseId);
      expect(rows.find(({ id }) => id === documentId)).toMatchObject({
        ...said,
        supersededById: newer,
        version: 2,
      });
      const [row] = await inScope(ctx, ({ tx }) =>
        tx.execute<{ fields: string[]; changes: object[] }>(sql`
          select a.fields, c.changes from audit_event a join change_record c
            on c.municipality_id = a.municipality_id and c.id = a.change_id
          where a.action = 'documents.change-document'`),
      );
      expect(row?.fields).toEqual(["title", "documentKind", "receivedOn", "supersededBy"]);
      expect(row?.changes).toHaveLength(2);
    }));

  it("shows the loser what stands, and what is wrong at the field", () =>
    withRollback(async () => {
      const { ctx, teamId, caseId } = await anOfficer();
      const documentId = await aReceivedDocument(ctx, caseId);
      expectOk(await changeDocument(ctx, { documentId, version: 1, ...said }));
      expect(await changeDocument(ctx, { documentId, version: 1, ...said })).toMatchObject({
        error: { code: "errors.changed-meanwhile", data: { ...said, version: 2 } },
      });
      const elsewhere = await aReceivedDocument(ctx, (await aCase(ctx, teamId)).caseId);
      for (const supersededById of [documentId, elsewhere]) {
        const given = { documentId, version: 2, ...said, supersededById };
        expect(await changeDocument(ctx, given)).toMatchObject({
          error: { fields: { supersededById: ["documents.errors.no-such-document"] } },
        });
      }
      const future = { documentId, version: 2, ...said, receivedOn: "2027-01-01" };
      expect(await changeDocument(ctx, future)).toMatchObject({
        error: { fields: { receivedOn: ["documents.errors.received-in-future"] } },
      });
    }));

  it("keeps kind and day of what the program made", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const documentId = await aMadeDocument(ctx, caseId);
      expectOk(await changeDocument(ctx, { documentId, version: 1, ...said }));
      expect(await listed(ctx, caseId)).toMatchObject([
        { title: said.title, kind: "letter", receivedOn: "2026-11-23" },
      ]);
    }));
});
