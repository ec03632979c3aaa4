import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterEach, expect, it, vi } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { inScope } from "@/lib/platform/transaction";
import { anApplication, caseHeaderOf } from "../fixtures";
import { recordTalk } from "./record-talk";

const before = process.env.FIELD_KEYS;

afterEach(() => {
  process.env.FIELD_KEYS = before;
});

/** The module as a process that is started with these keys would have it. */
async function startedWith<T>(keys: string | undefined, load: () => Promise<T>): Promise<T> {
  process.env.FIELD_KEYS = keys;
  vi.resetModules();
  return load();
}

it("encrypts every talk under the new key, on behalf of nobody who may read it", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["settlement_officer"], [teamId]);
    const operations = await aColleague(["auditor"]);
    const { caseId, applicationId } = await anApplication(ctx, teamId);
    const [member] = (await caseHeaderOf(ctx, caseId)).members;
    const { talkId } = expectOk(
      await recordTalk(ctx, {
        applicationId,
        personId: member?.personId,
        occasion: "before_decision",
        heldOn: ctx.today,
        askedAlone: "yes",
        interpreterUse: "not_needed",
        brokerAnswer: "no",
        dependencyAnswer: "no",
        notes: "Fant boligen på nettet",
      }),
    );
    const fresh = `fresh:${randomBytes(32).toString("base64")}`;
    const { rotateTalkKeys } = await startedWith(
      `${fresh},${before}`,
      () => import("./rotate-talk-keys"),
    );
    expect(await rotateTalkKeys(operations)).toEqual({ rotated: 1, unreadable: 0 });
    expect(await rotateTalkKeys(operations)).toEqual({ rotated: 0, unreadable: 0 });
    const seen = await inScope(operations, async ({ tx }) =>
      tx.execute(sql`select from private_talk_content`),
    );
    expect(seen).toHaveLength(0);

    const { openTalk } = await startedWith(fresh, () => import("../queries/private-talks"));
    const { content } = await inScope(ctx, (scope) => openTalk(scope, talkId));
    expect(content?.notes).toBe("Fant boligen på nettet");
  }));
