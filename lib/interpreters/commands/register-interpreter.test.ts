import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { anInterpreter, aSupplier } from "../fixtures";
import type { InterpreterFilter } from "../input";
import { listInterpreters } from "../queries/interpreters";
import { suppliers } from "../queries/suppliers";
import { changeInterpreter } from "./change-interpreter";
import { changeSupplier } from "./change-supplier";
import { registerInterpreter } from "./register-interpreter";

const aKeeper = async () => aColleague(["housing_adviser"], [await aTeam()]);
const found = async (ctx: Ctx, filter: InterpreterFilter = {}) =>
  (await inScope(ctx, (scope) => listInterpreters(scope, filter))).rows.map(({ name }) => name);

it("finds by language and category, as Norwegians sort", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    await anInterpreter(ctx, { name: "Åse Berg", languages: ["ti", "ar"], category: "none" });
    await anInterpreter(ctx, { name: "Samira Haddad", languages: ["ar"], category: "B" });
    await anInterpreter(ctx, { name: "Dawit Kidane", languages: ["ti"], category: "D" });
    expect(await found(ctx)).toEqual(["Dawit Kidane", "Samira Haddad", "Åse Berg"]);
    expect(await found(ctx, { language: "ti" })).toEqual(["Dawit Kidane", "Åse Berg"]);
    expect(await found(ctx, { language: "ar", category: "B" })).toEqual(["Samira Haddad"]);
  }));

it("goes on after the last one seen, without leaving anyone out", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    for (let n = 0; n < 27; n += 1) await anInterpreter(ctx, { name: `Tolk ${n % 5}` });
    const first = await inScope(ctx, (scope) => listInterpreters(scope, {}));
    const after = first.next ?? undefined;
    const second = await inScope(ctx, (scope) => listInterpreters(scope, { after }));
    const seen = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(new Set(seen).size).toBe(27);
    expect(second.next).toBeNull();
  }));

it("takes an interpreter out of the list who is not used any more, and back again", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const interpreterId = await anInterpreter(ctx);
    const content = { interpreterId, name: "Samira Haddad", languages: ["ar"], category: "A" };
    expectOk(await changeInterpreter(ctx, { ...content, version: 1, isRetired: true }));
    expect(await found(ctx)).toEqual([]);
    expect(await found(ctx, { retired: "with" })).toEqual(["Samira Haddad"]);
    expect(await changeInterpreter(ctx, { ...content, version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { isRetired: true, category: "A" } },
    });
    expectOk(await changeInterpreter(ctx, { ...content, version: 2 }));
    expect(await found(ctx)).toEqual(["Samira Haddad"]);
  }));

it("enters the same form once, and refuses a language that stands in no list", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const input = { name: "Omar", languages: ["so"], category: "C", idempotencyKey: newId() };
    const once = expectOk(await registerInterpreter(ctx, input));
    expect(expectOk(await registerInterpreter(ctx, input))).toEqual(once);
    expect(await found(ctx)).toEqual(["Omar"]);
    for (const languages of [[], [""], ["xx-zz"]]) {
      expect(
        await registerInterpreter(ctx, { name: "Omar", languages, category: "C" }),
      ).toMatchObject({ ok: false, error: { fields: { languages: [expect.any(String)] } } });
    }
  }));

it("changes a supplier for the one who read it last, and shows nothing of it next door", () =>
  withRollback(async () => {
    const ctx = await aKeeper();
    const supplierId = await aSupplier(ctx);
    const content = { supplierId, kind: "municipal", name: "Tolketjenesten" };
    expectOk(await changeSupplier(ctx, { ...content, version: 1, email: "tolk@eksempel.no" }));
    expect(await changeSupplier(ctx, { ...content, version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { email: "tolk@eksempel.no" } },
    });
    const there = { municipalityId: "5001" };
    const neighbour = await aColleague(["manager"], [await aTeam(undefined, "5001")], there);
    expect(await inScope(neighbour, suppliers)).toEqual([]);
    await expect(changeSupplier(neighbour, { ...content, version: 2 })).rejects.toMatchObject({
      kind: "not_found",
    });
    expect(await inScope(ctx, suppliers)).toMatchObject([{ name: "Tolketjenesten", version: 2 }]);
  }));
