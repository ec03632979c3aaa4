import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { onFreshDatabase } from "@/db/testing/databases";
import { withRollback } from "@/db/testing/with-rollback";
import { closeCase } from "@/lib/cases/commands/close-case";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import { config } from "@/lib/platform/config";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aJpeg, aPdf, cameraNotes } from "../fixtures";
import { openDocument } from "../queries/document-file";
import { documentsOfCase } from "../queries/documents";
import { LARGEST_DOCUMENT } from "../rules/kinds";
import { addDocuments } from "./add-documents";
import { dropFiles, type TakenFile, takeFile } from "./take-file";

beforeAll(keepOnlyCaseFigures);

async function anOfficer() {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  return { ctx, teamId, caseId };
}

/** The bytes as they come from a browser, a piece at a time. */
async function* arriving(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

const take = (ctx: Ctx, name: string, bytes: Buffer) =>
  takeFile(ctx, { name, declared: "", body: arriving(bytes) });

const taken = async (ctx: Ctx, name: string, bytes: Buffer): Promise<TakenFile> =>
  expectOk(await take(ctx, name, bytes));

const isKept = ({ municipalityId }: Ctx, { storageKey }: TakenFile) =>
  existsSync(join(config().filesDir, municipalityId, storageKey.slice(-2), storageKey));

const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : [];

const listed = (ctx: Ctx, caseId: string) =>
  inScope(ctx, async (scope) => (await documentsOfCase(scope, caseId)).documents);

describe("takeFile", () => {
  it("refuses what is too large as it comes, and keeps nothing of it", () =>
    withRollback(async () => {
      const { ctx } = await anOfficer();
      const before = namesIn(config().filesDir);
      let held = 0;
      async function* endless() {
        for (let sent = 0; sent < 3 * LARGEST_DOCUMENT; sent += 1024 * 1024) {
          held = Math.max(held, process.memoryUsage().arrayBuffers);
          yield Buffer.alloc(1024 * 1024, 65);
        }
      }
      const start = process.memoryUsage().arrayBuffers;
      expect(
        await takeFile(ctx, { name: "stor.pdf", declared: "", body: endless() }),
      ).toMatchObject({ error: { code: "documents.refusals.too-large" } });
      expect(held - start).toBeLessThan(50 * 1024 * 1024);
      expect(namesIn(config().filesDir)).toEqual(before);
    }));

  it("leaves nothing when the sender is cut off", () =>
    withRollback(async () => {
      const { ctx } = await anOfficer();
      const before = namesIn(config().filesDir);
      async function* cutOff() {
        yield aPdf().subarray(0, 200);
        throw new Error("aborted");
      }
      await expect(
        takeFile(ctx, { name: "leie.pdf", declared: "", body: cutOff() }),
      ).rejects.toThrow("aborted");
      expect(namesIn(config().filesDir)).toEqual(before);
    }));
});

describe("addDocuments", () => {
  it("adds files to a case under their names, or under one title, counted", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const files = [
        await taken(ctx, "Leiekontrakt – utkast.pdf", aPdf("1")),
        await taken(ctx, "IMG_0001.JPG", aJpeg({ notes: cameraNotes() })),
      ];
      expectOk(await addDocuments(ctx, { caseId, kind: "other", files: files.slice(0, 1) }));
      expectOk(
        await addDocuments(ctx, {
          caseId,
          kind: "inspection_photo",
          title: "Befaring",
          receivedOn: "2026-11-20",
          files: [files[1], await taken(ctx, "b.jpg", aJpeg())],
        }),
      );
      expect(await listed(ctx, caseId)).toMatchObject(
        [
          { title: "Befaring (2)", fileName: "b.jpg", receivedOn: "2026-11-20" },
          { title: "Befaring (1)", fileName: "IMG_0001.jpg", mediaType: "image/jpeg" },
          { title: "Leiekontrakt – utkast", kind: "other", receivedOn: "2026-11-23" },
        ].map((one) => expect.objectContaining(one)),
      );
    }));

  it("leaves out what is in the case already, names it, and adds the rest", () =>
    withRollback(async () => {
      const { ctx, teamId, caseId } = await anOfficer();
      const first = await taken(ctx, "leie.pdf", aPdf());
      const given = { caseId, kind: "unsigned_lease" };
      expectOk(await addDocuments(ctx, { ...given, title: "Utkast", files: [first] }));
      const again = await taken(ctx, "kopi.pdf", aPdf());
      const other = await taken(ctx, "ny.pdf", aPdf("Ny"));
      const twice = await taken(ctx, "ny (1).pdf", aPdf("Ny"));
      const result = expectOk(await addDocuments(ctx, { ...given, files: [again, other, twice] }));
      expect(result).toMatchObject({
        keys: [other.storageKey],
        refused: [
          {
            name: "kopi.pdf",
            code: "documents.refusals.already-here",
            params: { title: "Utkast" },
          },
          { name: "ny (1).pdf", params: { title: "ny.pdf" } },
        ],
      });
      await dropFiles(ctx, [again, twice]);
      expect([again, other, twice].map((file) => isKept(ctx, file))).toEqual([false, true, false]);
      const elsewhere = await aCase(ctx, teamId);
      const copy = await taken(ctx, "leie.pdf", aPdf());
      expect(
        expectOk(await addDocuments(ctx, { ...given, caseId: elsewhere.caseId, files: [copy] })),
      ).toMatchObject({ refused: [] });
    }));

  it("adds the same file once, however many send it at once", () =>
    onFreshDatabase(async () => {
      const { ctx, caseId } = await anOfficer();
      const files = await Promise.all(
        Array.from({ length: 8 }, (_, index) => taken(ctx, `leie ${index}.pdf`, aPdf())),
      );
      const results = await Promise.all(
        files.map((file) => addDocuments(ctx, { caseId, kind: "signed_lease", files: [file] })),
      );
      const kept = results.flatMap((result) => expectOk(result).keys);
      expect(kept).toHaveLength(1);
      expect(results.flatMap((result) => expectOk(result).refused)).toHaveLength(7);
      expect(await listed(ctx, caseId)).toHaveLength(1);
    }));

  it("answers a form that was sent twice as it did the first time", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const form = { caseId, kind: "guarantee", idempotencyKey: newId() };
      const first = await taken(ctx, "garanti.pdf", aPdf());
      const second = await taken(ctx, "garanti.pdf", aPdf());
      const answer = expectOk(await addDocuments(ctx, { ...form, files: [first] }));
      expect(expectOk(await addDocuments(ctx, { ...form, files: [second] }))).toEqual(answer);
      expect(answer.keys).toEqual([first.storageKey]);
      expect(await listed(ctx, caseId)).toHaveLength(1);
    }));

  it("says what is wrong at the field", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const add = (given: object) =>
        addDocuments(ctx, { caseId, kind: "other", files: [], ...given });
      expect(await add({ kind: "" })).toMatchObject({
        error: { fields: { kind: ["documents.errors.choose-kind"] } },
      });
      expect(await add({ receivedOn: "2026-11-24" })).toMatchObject({
        error: { fields: { receivedOn: ["documents.errors.received-in-future"] } },
      });
      expect(await add({ receivedOn: "30.02.2026" })).toMatchObject({
        error: { fields: { receivedOn: ["documents.errors.not-a-date"] } },
      });
    }));

  it("adds nothing to a closed case, a hidden one or one of another municipality", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const form = { caseId, kind: "other" };
      const others = [
        await aColleague(["settlement_officer"], [await aTeam()]),
        await aColleague(["settlement_officer"], [], { municipalityId: "5001" }),
      ];
      for (const other of others) {
        await expect(addDocuments(other, { ...form, files: [] })).rejects.toMatchObject({
          kind: "not_found",
        });
      }
      const auditor = await aColleague(["auditor"]);
      await expect(addDocuments(auditor, { ...form, files: [] })).rejects.toMatchObject({
        kind: "forbidden",
      });
      expectOk(await closeCase(ctx, { caseId, version: 1, reason: "goals_reached" }));
      const files = [await taken(ctx, "leie.pdf", aPdf())];
      expect(await addDocuments(ctx, { ...form, files })).toMatchObject({
        error: { code: "cases.errors.case-closed" },
      });
    }));

  it("puts ids on the trail, and nothing that a name of a file could give away", () =>
    withRollback(async () => {
      const { ctx, caseId } = await anOfficer();
      const files = [await taken(ctx, "Krisesenteret Storgata 1.pdf", aPdf())];
      expectOk(await addDocuments(ctx, { caseId, kind: "other", files }));
      const [row] = await listed(ctx, caseId);
      const opened = expectOk(await openDocument(ctx, row?.id ?? ""));
      await opened.file.close();
      const trail = await inScope(ctx, ({ tx }) =>
        tx.execute(sql`select a.*, c.changes from audit_event a left join change_record c
          on c.municipality_id = a.municipality_id and c.id = a.change_id
          where a.case_id = ${caseId}::uuid and a.action like 'documents.%'`),
      );
      expect(trail).toHaveLength(2);
      expect(JSON.stringify(trail)).not.toMatch(/Krisesenter|Storgata/);
      expect(trail.map((one) => one.object_id)).toEqual([row?.id, row?.id]);
    }));
});
