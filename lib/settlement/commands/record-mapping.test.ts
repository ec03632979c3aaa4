import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { expectOk } from "@/lib/cases/fixtures";
import { inScope } from "@/lib/platform/transaction";
import { settlementFacts } from "../facts";
import { aFamily } from "../fixtures";
import { stampOf } from "../rules/stamp";
import { recordMapping } from "./record-mapping";
import { recordReception } from "./record-reception";

it("keeps the form of one adult as facts, changes it, and empties what is left empty", () =>
  withRollback(async () => {
    const { officer, caseId, personIds, look } = await aFamily();
    const [personId = ""] = personIds;
    const own = async () =>
      (await look()).record.records.filter((one) => one.personId === personId);
    const save = async (more: Record<string, unknown>) =>
      recordMapping(officer, { caseId, personId, version: stampOf(await own()), ...more });
    const facts = () =>
      inScope(officer, async (scope) => {
        const told = (await settlementFacts(scope, [caseId])).get(caseId);
        return told?.persons?.find((one) => one.personId === personId)?.facts ?? {};
      });
    const all = {
      mappedOn: "2026-09-01",
      wish: "Sykepleier",
      network: "someone",
      networkNote: "Søster i byen, barnepass\n\nKollega",
      plan: "received",
      planOn: "2026-10-01",
    };
    expectOk(await save(all));
    expect(await facts()).toMatchObject({
      "person.mappedOn": { value: "2026-09-01" },
      "person.workOrEducationWish": { value: "Sykepleier" },
      "person.localNetwork": { value: ["Søster i byen, barnepass", "Kollega"] },
      "reception.planReceivedOn": { value: "2026-10-01" },
    });
    const { wish: _wish, ...without } = all;
    expectOk(await save({ ...without, network: "nobody" }));
    const after = await facts();
    expect(after["person.workOrEducationWish"]).toBeUndefined();
    expect(after["person.localNetwork"]).toMatchObject({ value: ["none"] });
    expect(await save({ network: "someone" })).toMatchObject({
      error: { fields: { networkNote: ["errors.required"] } },
    });
    expect(await recordMapping(officer, { caseId, personId, version: 1, ...all })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { version: stampOf(await own()) } },
    });
  }));

it("keeps what the reception centre tells, with months as a number", () =>
  withRollback(async () => {
    const { officer, caseId } = await aFamily();
    const first = { caseId, version: stampOf([]), centre: "Dale mottak", months: "9" };
    expect(await recordReception(officer, { ...first, months: "ni" })).toMatchObject({
      error: { fields: { months: ["settlement.errors.not-a-number-of-months"] } },
    });
    expectOk(await recordReception(officer, { ...first, training: "ukjent" }));
    const told = await inScope(officer, async (scope) =>
      (await settlementFacts(scope, [caseId])).get(caseId),
    );
    expect(told?.caseFacts).toMatchObject({
      "reception.centre": { value: "Dale mottak" },
      "reception.stayMonths": { value: 9 },
      "reception.housingTraining": { value: "ukjent" },
    });
    expect(await recordReception(officer, first)).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
  }));
