import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { expectOk } from "@/lib/cases/fixtures";
import { newId } from "@/lib/platform/ids";
import { aFamily } from "../fixtures";
import { followGap } from "./follow-gap";
import { noteGaps } from "./note-gaps";
import { removeGap } from "./remove-gap";

it("notes what files lack once for each, and follows it up until it has come", () =>
  withRollback(async () => {
    const { officer, caseId, personIds, look } = await aFamily();
    const items = ["identity", "permit"];
    expect(expectOk(await noteGaps(officer, { caseId, personIds, items })).noted).toBe(6);
    expect(expectOk(await noteGaps(officer, { caseId, personIds, items })).noted).toBe(0);
    const gap = { caseId, personId: personIds[0], item: "identity", version: 1 };
    expect(
      await followGap(officer, { ...gap, askedOn: "2026-11-20", receivedOn: "2026-11-19" }),
    ).toMatchObject({
      error: { fields: { receivedOn: ["settlement.errors.received-before-asked"] } },
    });
    expectOk(await followGap(officer, { ...gap, askedOn: "2026-11-20" }));
    expect(await followGap(officer, { ...gap, askedOn: "2026-11-21" })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { askedOn: "2026-11-20", version: 2 } },
    });
    const come = { ...gap, version: 2, askedOn: "2026-11-20", receivedOn: "2026-11-23" };
    expectOk(await followGap(officer, come));
    expectOk(await removeGap(officer, { ...gap, item: "permit" }));
    const { gaps } = (await look()).record;
    expect(gaps).toHaveLength(5);
    expect(gaps.filter(({ receivedOn }) => receivedOn)).toMatchObject([{ item: "identity" }]);
    expect(await removeGap(officer, { ...gap, item: "wishes" })).toMatchObject({
      error: { code: "settlement.errors.no-such-gap" },
    });
  }));

it("notes nothing of someone who is not in the household", () =>
  withRollback(async () => {
    const { officer, caseId } = await aFamily();
    const foreign = { caseId, personIds: [newId()], items: ["identity"] };
    expect(await noteGaps(officer, foreign)).toMatchObject({
      error: { code: "cases.errors.not-a-member" },
    });
  }));
