import { rm } from "node:fs/promises";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { closeCase } from "@/lib/cases/commands/close-case";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import { config } from "@/lib/platform/config";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aMadeDocument, aPdf } from "../fixtures";
import { openDocument } from "../queries/document-file";
import { documentsOfCase, documentsOfSubject } from "../queries/documents";
import { storeDocument } from "./store-document";

beforeAll(keepOnlyCaseFigures);

async function anOfficer() {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  return { ctx, teamId, caseId };
}

async function contentOf(ctx: Ctx, documentId: string): Promise<Buffer> {
  const { file } = expectOk(await openDocument(ctx, documentId));
  const parts: Buffer[] = [];
  for await (const part of file.read()) parts.push(part);
  return Buffer.concat(parts);
}

const trailOf = (ctx: Ctx, documentId: string) =>
  inScope(ctx, ({ tx }) =>
    tx.execute<{ action: string; outcome: string; case_id: string }>(sql`
      select action, outcome, case_id from audit_event
      where object_id = ${documentId} order by seq`),
  );

describe("storeDocument", () => {
  it("keeps the file and the row together, and gives the file back as it was", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const bytes = aPdf("Vedtak om avtalt selvbosetting");
      const id = await aMadeDocument(ctx, caseId, { bytes, title: "Vedtak 12/2026: godkjent" });
      expect((await contentOf(ctx, id)).equals(bytes)).toBe(true);
      const { documents } = await inScope(ctx, (scope) => documentsOfCase(scope, caseId));
      expect(documents).toMatchObject([
        { id, origin: "made", fileName: "Vedtak 12 2026 godkjent.pdf", size: bytes.length },
      ]);
      expect(await trailOf(ctx, id)).toMatchObject([
        { action: "documents.store-document", outcome: "ok", case_id: caseId },
        { action: "documents.open-document", outcome: "ok", case_id: caseId },
      ]);
    }));

  it("finds the documents of what they belong to, in cases that one may open", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const subject = { subjectType: "dwelling", subjectId: newId() } as const;
      const id = await aMadeDocument(ctx, caseId, subject);
      await aMadeDocument(ctx, caseId);
      const seen = (who: Ctx) => inScope(who, (scope) => documentsOfSubject(scope, subject));
      expect((await seen(ctx)).map((one) => one.id)).toEqual([id]);
      const stranger = await aColleague(["settlement_officer"], [await aTeam()]);
      expect(await seen(stranger)).toEqual([]);
      expect(await seen(await aColleague(["auditor"]))).toEqual([]);
    }));

  it("lets one document take the place of another of the same case, and of no other case", () =>
    withRollback(async () => {
      const { ctx, teamId, caseId } = await anOfficer();
      const first = await aMadeDocument(ctx, caseId);
      const second = await aMadeDocument(ctx, caseId, { supersedes: first });
      const { documents } = await inScope(ctx, (scope) => documentsOfCase(scope, caseId));
      expect(documents.find(({ id }) => id === first)?.supersededById).toBe(second);
      const other = await aCase(ctx, teamId);
      const made = { caseId: other.caseId, kind: "letter", title: "x", supersedes: first } as const;
      const refused = await inScope(ctx, (scope) =>
        storeDocument(scope, { ...made, bytes: aPdf(), mediaType: "application/pdf" }),
      );
      expect(refused).toMatchObject({ error: { code: "documents.errors.no-such-document" } });
    }));

  it("adds nothing to a closed case", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      expectOk(await closeCase(ctx, { caseId, version: 1, reason: "goals_reached" }));
      await expect(aMadeDocument(ctx, caseId)).rejects.toThrow("cases.errors.case-closed");
    }));
});

describe("openDocument", () => {
  it("is a 404 for whoever may not open the case, with the try on the trail", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const id = await aMadeDocument(ctx, caseId);
      const others = [
        await aColleague(["settlement_officer"], [await aTeam()]),
        await aColleague(["auditor"]),
        await aColleague(["administrator"]),
        await aColleague(["settlement_officer"], [], { municipalityId: "5001" }),
      ];
      for (const other of others) {
        await expect(openDocument(other, id)).rejects.toMatchObject({ kind: "not_found" });
        await expect(openDocument(other, newId())).rejects.toMatchObject({ kind: "not_found" });
      }
      await expect(openDocument(ctx, "../../etc")).rejects.toMatchObject({ kind: "not_found" });
      const tries = await inScope(ctx, ({ tx }) =>
        tx.execute(sql`select 1 from audit_event
          where action = 'documents.open-document' and outcome = 'refused' and case_id = ${caseId}`),
      );
      expect(tries).toHaveLength(3);
    }));

  it("gives nothing of a file that is gone or damaged, and says so on the trail", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const id = await aMadeDocument(ctx, caseId);
      await rm(config().filesDir, { recursive: true });
      expect(await openDocument(ctx, id)).toMatchObject({
        error: { code: "documents.errors.file-missing", data: { caseId, documentId: id } },
      });
      expect((await trailOf(ctx, id)).at(-1)).toMatchObject({
        action: "documents.find-missing",
        outcome: "refused",
      });
    }));
});
