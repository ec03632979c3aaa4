import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCtx, expectOk } from "@/lib/cases/fixtures";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { checkedCounts, phrasesIn } from "../queries/phrases";
import { checkPhrase } from "./check-phrase";
import { uncheckPhrase } from "./uncheck-phrase";

const keeper = () => aCtx({ roles: ["administrator"], name: "Arne" });
const title = async (ctx = keeper()) =>
  (await inScope(ctx, (scope) => phrasesIn(scope, "ar"))).find(({ key }) => key === "title");

it("holds a phrase for unchecked until a speaker is named, and then prints it as corrected", () =>
  withRollback(async () => {
    const prepared = (await title())?.prepared ?? "";
    expect(await title()).toMatchObject({ text: prepared, check: null });
    const phrase = { language: "ar", phraseKey: "title", version: 0 };
    expectOk(
      await checkPhrase(keeper(), { ...phrase, wording: "ملخص", speaker: "qualified_interpreter" }),
    );
    expect(await title()).toMatchObject({
      prepared,
      text: "ملخص",
      check: { speaker: "qualified_interpreter", checkedByName: "Arne", version: 1 },
    });
    expect(await inScope(keeper(), checkedCounts)).toEqual(new Map([["ar", 1]]));
    const neighbour = aCtx({}, { municipalityId: "5001" as MunicipalityId });
    expect(await title(neighbour)).toMatchObject({ text: prepared, check: null });
  }));

it("lets the later of two learn that the other was first, and takes a check back", () =>
  withRollback(async () => {
    const phrase = { language: "ar", phraseKey: "title", version: 0 };
    const said = { ...phrase, wording: "ملخص", speaker: "employee" };
    expectOk(await checkPhrase(keeper(), said));
    for (const late of [checkPhrase(keeper(), said), uncheckPhrase(keeper(), phrase)]) {
      expect(await late).toMatchObject({ error: { code: "errors.changed-meanwhile" } });
    }
    expectOk(await uncheckPhrase(keeper(), { ...phrase, version: 1 }));
    expect((await title())?.check).toBeNull();
  }));
