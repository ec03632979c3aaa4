import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx, Locale } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { anAdministrator, resultOf } from "@/lib/users/fixtures";
import { aPublishedPolicy, SMALL_POLICY } from "../fixtures";
import { policyDraft, policyEditions, policyInForce, publishedEdition } from "../queries/editions";
import { POLICY_PARTS } from "../rules/content";
import { typedPart } from "../rules/typed-part";
import { changePolicy } from "./change-policy";
import { discardPolicy } from "./discard-policy";
import { publishPolicy } from "./publish-policy";
import { startPolicy } from "./start-policy";

const draftOf = (ctx: Ctx) => inScope(ctx, policyDraft);
const inForce = (ctx: Ctx, day?: string) => inScope(ctx, (scope) => policyInForce(scope, day));

/** A draft that says what the small policy does; its version. */
async function aDraft(ctx: Ctx): Promise<number> {
  resultOf(await startPolicy(ctx, { idempotencyKey: newId() }));
  for (const part of POLICY_PARTS) {
    const content = typedPart(part, SMALL_POLICY);
    resultOf(await changePolicy(ctx, { part, version: (await draftOf(ctx))?.version, content }));
  }
  return (await draftOf(ctx))?.version ?? 0;
}

describe("publishing the policy", () => {
  it("puts the draft in force from its day, and the edition before stays what it was", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const version = await aDraft(ctx);
      expect(await inForce(ctx)).toBeNull();
      resultOf(await publishPolicy(ctx, { version, validFrom: "2026-12-01", note: "Den første" }));
      expect(await inForce(ctx)).toBeNull();
      expect(await inForce(ctx, "2026-12-01")).toMatchObject({
        number: 1,
        validFrom: "2026-12-01",
        publishedByName: "Ada Administrator",
        note: "Den første",
        content: SMALL_POLICY,
      });

      resultOf(await startPolicy(ctx, {}));
      const rent = { norms: { one: { plain: "9 500" } } };
      resultOf(await changePolicy(ctx, { part: "rent", version: 1, content: rent }));
      resultOf(await publishPolicy(ctx, { version: 2, validFrom: "2027-01-01" }));
      expect((await inForce(ctx, "2026-12-31"))?.number).toBe(1);
      expect((await inForce(ctx, "2027-01-01"))?.content.rent.norms.one.plain).toBe(950_000);
      expect(await inScope(ctx, (scope) => publishedEdition(scope, 1))).toMatchObject({
        content: SMALL_POLICY,
      });
      expect((await inScope(ctx, policyEditions)).map(({ number }) => number)).toEqual([2, 1]);
    }));

  it("is refused while something is missing, and when nothing differs", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await startPolicy(ctx, {}));
      const publish = { version: 1, validFrom: "2026-12-01" };
      expect(await publishPolicy(ctx, publish)).toMatchObject({
        error: { code: "policy.errors.not-complete" },
      });
      resultOf(await discardPolicy(ctx, { version: 1 }));
      await aPublishedPolicy(ctx);
      resultOf(await startPolicy(ctx, {}));
      expect(await publishPolicy(ctx, publish)).toMatchObject({
        error: { code: "policy.errors.nothing-differs" },
      });
    }));

  it("is never in force before it was published, nor before the one it follows", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      await aPublishedPolicy(ctx, { validFrom: "2027-01-01" });
      resultOf(await startPolicy(ctx, {}));
      const content = { ...typedPart("contact", SMALL_POLICY), phone: "11 11 11 11" };
      resultOf(await changePolicy(ctx, { part: "contact", version: 1, content }));
      const publishFrom = async (validFrom: string) =>
        publishPolicy(ctx, { version: 2, validFrom });
      expect(await publishFrom("2026-11-22")).toMatchObject({
        error: { fields: { validFrom: ["policy.errors.valid-from-past"] } },
      });
      expect(await publishFrom("2026-11-23")).toMatchObject({
        error: { fields: { validFrom: ["policy.errors.valid-before-latest"] } },
      });
      resultOf(await publishFrom("2027-01-01"));
      expect((await inForce(ctx, "2027-01-01"))?.number).toBe(2);
    }));

  it("cannot be changed afterwards, not even past the app's own rules", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      await aPublishedPolicy(ctx);
      const part = { part: "lease", version: 1, content: { written: true } };
      expect(await changePolicy(ctx, part)).toMatchObject({
        error: { code: "policy.errors.no-draft" },
      });
      for (const write of [
        sql`update policy_edition set content = '{}'`,
        sql`update policy_edition set status = 'draft'`,
        sql`delete from policy_edition`,
      ]) {
        const error = await inScope(ctx, ({ tx }) =>
          tx.transaction((inner) => inner.execute(write)),
        )
          .then(() => null)
          .catch((thrown: Error) => thrown);
        expect(String(error?.cause ?? error)).toContain("does not change");
      }
    }));

  it("is for administrators and managers alone", () =>
    withRollback(async () => {
      const officer = anAdministrator({ roles: ["settlement_officer"] });
      const error = await startPolicy(officer, {}).catch((thrown) => thrown);
      expect(isDomainError(error) && error.kind).toBe("forbidden");
      resultOf(await startPolicy(anAdministrator({ roles: ["manager"] }), {}));
    }));

  it("is behind the wall of the municipality", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      await aPublishedPolicy(ctx);
      const elsewhere = { ...ctx, municipalityId: "5001" as Ctx["municipalityId"] };
      expect(await inForce(elsewhere)).toBeNull();
    }));
});

describe("two who write at the same time", () => {
  it("are told of each other in the same part, with what stands in the form's own words", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await startPolicy(ctx, {}));
      const mine = { norms: { one: { plain: "9500" } }, note: { nb: "Mitt" } };
      const theirs = { norms: { one: { plain: "8750,50" } }, note: { nb: "Deres" } };
      resultOf(await changePolicy(ctx, { part: "rent", version: 1, content: theirs }));
      const late = { part: "rent", version: 1, content: mine };
      expect(await changePolicy(ctx, late)).toMatchObject({
        error: {
          code: "errors.changed-meanwhile",
          data: {
            version: 2,
            "content.norms.one.plain": "8750,5",
            "content.note.nb": "Deres",
          },
        },
      });
      resultOf(await changePolicy(ctx, { ...late, version: 2 }));
      expect((await draftOf(ctx))?.content.rent.note.nb).toBe("Mitt");
    }));

  it("do not disturb each other in different parts", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await startPolicy(ctx, {}));
      const note = (locale: Locale) => ({ note: { [locale]: "Ord" } });
      resultOf(await changePolicy(ctx, { part: "home", version: 1, content: note("nb") }));
      resultOf(await changePolicy(ctx, { part: "lease", version: 1, content: note("nn") }));
      expect((await draftOf(ctx))?.content).toMatchObject({
        home: note("nb"),
        lease: note("nn"),
      });
    }));

  it("publish only the draft that they have seen", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const version = await aDraft(ctx);
      resultOf(await changePolicy(ctx, { part: "home", version, content: { demands: ["dry"] } }));
      expect(await publishPolicy(ctx, { version, validFrom: "2026-12-01" })).toMatchObject({
        error: { code: "policy.errors.draft-changed" },
      });
      expect(await discardPolicy(ctx, { version })).toMatchObject({
        error: { code: "policy.errors.draft-changed" },
      });
    }));

  it("have one draft between them", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await startPolicy(ctx, {}));
      expect(await startPolicy(ctx, {})).toMatchObject({
        error: { code: "policy.errors.draft-exists" },
      });
    }));
});

it("starts the next edition from the latest, and gives a discarded number anew", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    await aPublishedPolicy(ctx);
    expect(resultOf(await startPolicy(ctx, {})).number).toBe(2);
    expect((await draftOf(ctx))?.content).toEqual(SMALL_POLICY);
    resultOf(await discardPolicy(ctx, { version: 1 }));
    expect(await draftOf(ctx)).toBeNull();
    expect(resultOf(await startPolicy(ctx, {})).number).toBe(2);
  }));
