import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import { config } from "@/lib/platform/config";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { aMadeDocument, aPdf } from "../fixtures";
import { openDocument } from "../queries/document-file";
import { requireDocument } from "../queries/documents";
import { rotateFileKeys } from "./rotate-file-keys";

beforeAll(keepOnlyCaseFigures);

const first = [...config().fieldKeys];
afterEach(() => void config().fieldKeys.splice(0, Infinity, ...first));

async function contentOf(ctx: Ctx, documentId: string): Promise<Buffer> {
  const { file } = expectOk(await openDocument(ctx, documentId));
  const parts: Buffer[] = [];
  for await (const part of file.read()) parts.push(part);
  return Buffer.concat(parts);
}

describe("rotateFileKeys", () => {
  it("seals files anew, so that the old key can be taken away", () =>
    withRollback(async () => {
      const teamId = await aTeam(undefined, "5001");
      const ctx = await aColleague(["settlement_officer"], [teamId], { municipalityId: "5001" });
      const { caseId } = await aCase(ctx, teamId);
      const bytes = aPdf("Kontrakt");
      const id = await aMadeDocument(ctx, caseId, { bytes });
      const { storageKey } = await inScope(ctx, (scope) => requireDocument(scope, id));
      const path = join(config().filesDir, "5001", storageKey.slice(-2), storageKey);
      const before = readFileSync(path);
      config().fieldKeys.unshift({ id: "next", key: randomBytes(32) });
      expect(await rotateFileKeys(ctx)).toEqual({ rotated: 1, unreadable: 0 });
      expect(await rotateFileKeys(ctx)).toEqual({ rotated: 0, unreadable: 0 });
      expect(readFileSync(path).equals(before)).toBe(false);
      config().fieldKeys.pop();
      expect((await contentOf(ctx, id)).equals(bytes)).toBe(true);
    }));

  it("counts what it cannot read, and goes on with the others", () =>
    withRollback(async () => {
      const teamId = await aTeam(undefined, "5001");
      const ctx = await aColleague(["settlement_officer"], [teamId], { municipalityId: "5001" });
      const { caseId } = await aCase(ctx, teamId);
      await aMadeDocument(ctx, caseId);
      config().fieldKeys.splice(0, 1, { id: "next", key: randomBytes(32) });
      await aMadeDocument(ctx, caseId);
      expect(await rotateFileKeys(ctx)).toEqual({ rotated: 0, unreadable: 1 });
    }));
});
