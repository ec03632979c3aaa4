import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { anAdministrator, resultOf } from "@/lib/users/fixtures";
import { textStates } from "../queries/templates";
import { textDesk } from "../queries/text-desk";
import { allTexts, sameText } from "../rules/kinds";
import { discardTemplate } from "./discard-template";
import { publishTemplate } from "./publish-template";
import { saveTemplate } from "./save-template";

const text = { kind: "self_settlement_more_information", language: "nn", plain: true } as const;
const own = { subject: "Vi manglar noko", body: "- {{missing}}\n\nSend det innan {{replyBy}}." };
const desk = (ctx: Ctx) => inScope(ctx, (scope) => textDesk(scope, text));
const save = (ctx: Ctx, version: number, more: object = {}) =>
  saveTemplate(ctx, { ...text, ...own, version, ...more });

describe("a text of the municipality's own", () => {
  it("begins as a draft, is published, and each edition stays", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      expect((await desk(ctx)).inForce).toMatchObject({ origin: "product", number: 1 });
      expect(resultOf(await save(ctx, 0))).toMatchObject({ number: 1, version: 1, problems: 0 });
      expect(await desk(ctx)).toMatchObject({ inForce: { origin: "product" }, draft: own });
      resultOf(await publishTemplate(ctx, { ...text, version: 1, note: "Kortare" }));
      resultOf(await save(ctx, 0, { subject: "Send oss meir" }));
      resultOf(await publishTemplate(ctx, { ...text, version: 1 }));
      const { inForce, draft, published } = await desk(ctx);
      expect(inForce).toMatchObject({ origin: "own", number: 2, subject: "Send oss meir" });
      expect(draft).toBeNull();
      expect(published).toMatchObject([
        { number: 2, note: null },
        { number: 1, note: "Kortare", byName: "Ada Administrator", ...own },
      ]);
    }));

  it("is of one language and one way of writing alone", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await save(ctx, 0));
      resultOf(await publishTemplate(ctx, { ...text, version: 1 }));
      const states = await inScope(ctx, textStates);
      expect(states).toHaveLength(allTexts.length);
      for (const state of states) {
        expect(state.inForce.origin).toBe(sameText(state, text) ? "own" : "product");
      }
    }));

  it("may be saved with errors in it, and not published", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const body = `${own.body}\n\n{{husleige}}`;
      expect(resultOf(await save(ctx, 0, { body }))).toMatchObject({ problems: 1 });
      expect(await publishTemplate(ctx, { ...text, version: 1 })).toMatchObject({
        error: {
          code: "letters.errors.template-broken",
          data: [{ code: "unknown-field", name: "husleige", line: 5 }],
        },
      });
    }));

  it("differs from what is in force when it is published", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const { subject, body } = (await desk(ctx)).product;
      resultOf(await save(ctx, 0, { subject, body }));
      expect(await publishTemplate(ctx, { ...text, version: 1 })).toMatchObject({
        error: { code: "letters.errors.nothing-differs" },
      });
      resultOf(await discardTemplate(ctx, { ...text, version: 1 }));
      expect((await desk(ctx)).draft).toBeNull();
    }));

  it("is not written over unseen, and shows what stands", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await save(ctx, 0));
      const stale = [
        await save(ctx, 0, { subject: "Noko anna" }),
        await publishTemplate(ctx, { ...text, version: 2 }),
        await discardTemplate(ctx, { ...text, version: 2 }),
      ];
      for (const result of stale) {
        expect(result).toMatchObject({
          error: { code: "errors.changed-meanwhile", data: { version: 1, ...own } },
        });
      }
    }));

  it("makes one draft of a form that is sent twice", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const idempotencyKey = newId();
      const first = await save(ctx, 0, { idempotencyKey });
      expect(await save(ctx, 0, { idempotencyKey })).toEqual(first);
    }));

  it("cannot be changed or removed once published, not even past the app's own rules", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await save(ctx, 0));
      resultOf(await publishTemplate(ctx, { ...text, version: 1 }));
      for (const write of [
        sql`update letter_template set body = 'Ny'`,
        sql`update letter_template set status = 'draft', published_at = null`,
        sql`delete from letter_template`,
      ]) {
        const refused = await inScope(ctx, ({ tx }) =>
          tx.transaction((inner) => inner.execute(write)),
        ).then(
          () => "nothing refused it",
          (error: Error) => String(error.cause ?? error),
        );
        expect(refused).toContain("letter_template is frozen");
      }
    }));

  it("is another municipality's neither to see nor to change", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await save(ctx, 0));
      const other = { ...anAdministrator(), municipalityId: "5001" as MunicipalityId };
      expect((await desk(other)).draft).toBeNull();
      expect(await discardTemplate(other, { ...text, version: 1 })).toMatchObject({
        error: { code: "letters.errors.no-draft" },
      });
      expect((await desk(ctx)).draft).toMatchObject(own);
    }));

  it("leaves its words in the trail, before and after", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      resultOf(await save(ctx, 0));
      resultOf(await save(ctx, 1, { subject: "Send oss meir" }));
      const rows = await inScope(ctx, ({ tx }) =>
        tx.execute<{ object_id: string; changes: { field: string; before: string }[] }>(sql`
          select e.object_id, c.changes from audit_event e join change_record c
            on c.municipality_id = e.municipality_id and c.id = e.change_id
          where e.action = 'letters.save-template' order by e.seq`),
      );
      expect(rows[1]).toEqual({
        object_id: "self_settlement_more_information/nn/plain/1",
        changes: [{ field: "letterSubject", before: own.subject, after: "Send oss meir" }],
      });
    }));
});
