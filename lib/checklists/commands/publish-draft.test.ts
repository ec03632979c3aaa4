import { expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { anAdministrator, resultOf } from "@/lib/users/fixtures";
import { editionDifferences } from "../queries/edition-differences";
import { shownEdition } from "../queries/shown-edition";
import { discardDraft } from "./discard-draft";
import { publishDraft } from "./publish-draft";
import { removeOwnItem } from "./remove-own-item";
import { saveOwnItem } from "./save-own-item";
import { startDraft } from "./start-draft";
import { switchItem } from "./switch-item";

const own = {
  stage: "request",
  audience: "settlement_officer",
  kind: "action",
  subject: "person",
  text: { nb: "Meld fra", nn: "Meld frå", en: "Tell" },
  why: { nb: "Vedtatt", nn: "Vedteke", en: "Decided" },
  conditionFlag: "hasChildren",
  due: { anchor: "settlement.settledOn", direction: "after", unit: "days", length: "14" },
  repeatMonths: "6",
};

const desk = (ctx: Ctx, number?: number) => inScope(ctx, (scope) => shownEdition(scope, number));

it("publishes what was changed, with a note, and the edition before stays as it was", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    const before = await desk(ctx);
    expect([before.shown.number, before.draft]).toEqual([1, null]);
    resultOf(await startDraft(ctx, { idempotencyKey: newId() }));
    expect(await startDraft(ctx, { idempotencyKey: newId() })).toMatchObject({
      error: { code: "checklists.errors.draft-exists" },
    });
    const { itemKey } = resultOf(await saveOwnItem(ctx, own));
    resultOf(await switchItem(ctx, { itemKey: "REQ-01", active: false, reason: "Ikke her" }));
    const drafted = await desk(ctx);
    expect(drafted.shown).toMatchObject({ number: 2, status: "draft", version: 3 });
    expect(drafted.items.find((item) => item.id === itemKey)).toMatchObject({
      origin: "own",
      condition: { hasChildren: true },
      due: { after: "settlement.settledOn", days: 14 },
      repeat: { everyMonths: 6 },
    });
    expect(await publishDraft(ctx, { version: 1, note: "Gammelt" })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    resultOf(await publishDraft(ctx, { version: 3, note: "Skolen får beskjed" }));
    const after = await desk(ctx);
    expect(after.inForce).toMatchObject({ number: 2, note: "Skolen får beskjed" });
    expect((await desk(ctx, 1)).items).toEqual(before.items);
    const differences = await inScope(ctx, (scope) => editionDifferences(scope, 1, 2));
    expect(differences.map(({ kind, item }) => [kind, item.id])).toEqual([
      ["switched_off", "REQ-01"],
      ["added", itemKey],
    ]);
  }));

it("does not publish a draft that changes nothing", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    resultOf(await startDraft(ctx, {}));
    const { itemKey } = resultOf(await saveOwnItem(ctx, own));
    resultOf(await removeOwnItem(ctx, { itemKey }));
    expect(await publishDraft(ctx, { version: 3, note: "Ingenting" })).toMatchObject({
      error: { code: "checklists.errors.nothing-differs" },
    });
    resultOf(await discardDraft(ctx, { version: 3 }));
    expect((await desk(ctx)).draft).toBeNull();
    expect(await switchItem(ctx, { itemKey: "REQ-01", active: true })).toMatchObject({
      error: { code: "checklists.errors.no-draft" },
    });
  }));

it("changes an own item in the draft, and takes an empty due date for none", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    resultOf(await startDraft(ctx, {}));
    const { itemKey } = resultOf(await saveOwnItem(ctx, own));
    resultOf(await saveOwnItem(ctx, { ...own, itemKey, subject: "case", due: {} }));
    const item = (await desk(ctx)).items.find((one) => one.id === itemKey);
    expect(item?.subject).toBe("case");
    expect(item?.due).toBeUndefined();
    const impossible = { ...own, itemKey, stage: "municipality", subject: "municipality" };
    expect(await saveOwnItem(ctx, impossible)).toMatchObject({
      error: { code: "checklists.errors.item-impossible" },
    });
    expect(await saveOwnItem(ctx, { ...own, itemKey: "REQ-01" })).toMatchObject({
      error: { code: "checklists.errors.unknown-item" },
    });
  }));

it("is the administrator's alone", () =>
  withRollback(async () => {
    const ctx = anAdministrator({ roles: ["manager"] });
    const error = await startDraft(ctx, {}).catch((thrown) => thrown);
    expect(isDomainError(error) && error.kind).toBe("forbidden");
  }));
