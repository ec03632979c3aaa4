import { existsSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { document } from "@/db/schema/documents";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import { config } from "@/lib/platform/config";
import type { Ctx } from "@/lib/platform/context";
import { eraseFile, keepFile } from "@/lib/platform/file-store";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aMadeDocument } from "../fixtures";
import { openDocument } from "../queries/document-file";
import { eraseRemoved, sweepFolder } from "./tidy-files";

// A municipality that no other test of this worker keeps files in.
const municipalityId = "0301";

beforeAll(keepOnlyCaseFigures);
beforeEach(async () => {
  for (const storageKey of keysInFolder()) {
    await eraseFile({ municipalityId: municipalityId as Ctx["municipalityId"], storageKey });
  }
});

async function anOfficer() {
  const teamId = await aTeam(undefined, municipalityId);
  const ctx = await aColleague(["settlement_officer"], [teamId], { municipalityId });
  const { caseId } = await aCase(ctx, teamId);
  return { ctx, caseId };
}

const top = () => join(config().filesDir, municipalityId);
const pathOf = (key: string) => join(top(), key.slice(-2), key);
const keysInFolder = () =>
  existsSync(top()) ? readdirSync(top()).flatMap((name) => readdirSync(join(top(), name))) : [];

async function keyOf(ctx: Ctx, documentId: string): Promise<string> {
  const [row] = await inScope(ctx, ({ tx }) =>
    tx.select({ key: document.storageKey }).from(document).where(eq(document.id, documentId)),
  );
  return row?.key ?? "";
}

const remove = (ctx: Ctx, documentId: string, removedAt: string) =>
  inScope(ctx, ({ tx }) =>
    tx
      .update(document)
      .set({ removedAt, removalReason: "Feil" })
      .where(eq(document.id, documentId)),
  );

/** As if the files had been written long before the tests take place. */
function age(keys: readonly string[]): void {
  const then = new Date("2026-11-01T08:00:00Z");
  for (const key of keys) utimesSync(pathOf(key), then, then);
}

describe("eraseRemoved", () => {
  it("erases a file when its fourteen days are over, and keeps the row", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const [old, young, kept] = [
        await aMadeDocument(ctx, caseId),
        await aMadeDocument(ctx, caseId),
        await aMadeDocument(ctx, caseId),
      ];
      await remove(ctx, old, "2026-11-09T07:59:59.000Z");
      await remove(ctx, young, "2026-11-09T08:00:01.000Z");
      expect(await eraseRemoved(ctx)).toBe(1);
      expect(keysInFolder().sort()).toEqual(
        [await keyOf(ctx, young), await keyOf(ctx, kept)].sort(),
      );
      const rows = await inScope(ctx, ({ tx }) =>
        tx.execute<{ id: string; erased: boolean }>(
          sql`select id, erased_at is not null as erased from document where case_id = ${caseId}::uuid order by id`,
        ),
      );
      expect(rows.map(({ erased }) => erased)).toEqual([true, false, false]);
      const trail = await inScope(ctx, ({ tx }) =>
        tx.execute(
          sql`select 1 from audit_event where action = 'documents.erase-file' and object_id = ${old}`,
        ),
      );
      expect(trail).toHaveLength(1);
      expect(await openDocument(ctx, old)).toMatchObject({
        error: { code: "documents.errors.erased" },
      });
      expect(await eraseRemoved(ctx)).toBe(0);
    }));
});

describe("sweepFolder", () => {
  it("clears what an undone act left, and touches neither documents nor what is young", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const id = await aMadeDocument(ctx, caseId);
      const undone = inScope(ctx, async () => {
        await aMadeDocument(ctx, caseId);
        throw new Error("undone");
      });
      await expect(undone).rejects.toThrow("undone");
      const [key = ""] = [await keyOf(ctx, id)];
      const left = keysInFolder().filter((one) => one !== key);
      expect(left).toHaveLength(1);
      expect(await sweepFolder(ctx)).toEqual({ orphans: 0, cleared: true });
      expect(keysInFolder()).toHaveLength(2);
      age(keysInFolder());
      expect(await sweepFolder(ctx)).toEqual({ orphans: 1, cleared: true });
      expect(keysInFolder()).toEqual([key]);
      const { file } = expectOk(await openDocument(ctx, id));
      await file.close();
    }));

  it("leaves a folder alone that does not belong to the database, until told otherwise", () =>
    withRollback(async () => {
      const { ctx } = await anOfficer();
      const keys = [newId(), newId(), newId()];
      for (const storageKey of keys) {
        await keepFile({ municipalityId: ctx.municipalityId, storageKey }, [Buffer.from("x")]);
      }
      age(keys);
      expect(await sweepFolder(ctx)).toEqual({ orphans: 3, cleared: false });
      expect(keysInFolder()).toHaveLength(3);
      expect(await sweepFolder(ctx, { evenIfMany: true })).toEqual({ orphans: 3, cleared: true });
      expect(keysInFolder()).toEqual([]);
    }));
});
