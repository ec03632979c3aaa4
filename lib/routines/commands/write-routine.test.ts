import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { anAdministrator, resultOf } from "@/lib/users/fixtures";
import { routines, routineVersions } from "../queries/routines";
import { writeRoutine } from "./write-routine";

const standing = (ctx: Ctx) => inScope(ctx, routines);
const versions = (ctx: Ctx) => inScope(ctx, (scope) => routineVersions(scope, "request"));

it("keeps each version, and the newest stands", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    resultOf(await writeRoutine(ctx, { stage: "request", version: 0, nb: "Ring mottaket." }));
    resultOf(
      await writeRoutine(ctx, { stage: "request", version: 1, nb: "Ring i dag.", en: "Call." }),
    );
    resultOf(
      await writeRoutine(ctx, { stage: "settlement", version: 0, nn: "Hent på stasjonen." }),
    );
    expect(await standing(ctx)).toMatchObject([
      { stage: "request", version: 2, nb: "Ring i dag.", nn: null, en: "Call." },
      { stage: "settlement", version: 1, nb: null, nn: "Hent på stasjonen." },
    ]);
    expect(await versions(ctx)).toMatchObject([
      { version: 2 },
      { version: 1, nb: "Ring mottaket.", writtenByName: "Ada Administrator" },
    ]);
  }));

it("takes a text away by an empty version, and makes none when nothing differs", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    const write = { stage: "request", version: 0, nb: "Ring." };
    resultOf(await writeRoutine(ctx, write));
    resultOf(await writeRoutine(ctx, { ...write, version: 1, nb: " Ring. " }));
    expect(await versions(ctx)).toHaveLength(1);
    resultOf(await writeRoutine(ctx, { ...write, version: 1, nb: "" }));
    expect((await standing(ctx))[0]).toMatchObject({ version: 2, nb: null });
  }));

it("tells the later of two what stands", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    resultOf(await writeRoutine(ctx, { stage: "request", version: 0, nb: "Deres" }));
    expect(await writeRoutine(ctx, { stage: "request", version: 0, nb: "Mitt" })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { nb: "Deres", version: 1 } },
    });
  }));

it("is never changed afterwards, and is behind the wall", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    resultOf(await writeRoutine(ctx, { stage: "request", version: 0, nb: "Ring." }));
    for (const write of [sql`update stage_routine set nb = 'x'`, sql`delete from stage_routine`]) {
      const error = await inScope(ctx, ({ tx }) => tx.transaction((inner) => inner.execute(write)))
        .then(() => null)
        .catch((thrown: Error) => thrown);
      expect(String(error?.cause ?? error)).toContain("permission denied");
    }
    const elsewhere = { ...ctx, municipalityId: "5001" as Ctx["municipalityId"] };
    expect(await standing(elsewhere)).toEqual([]);
  }));

it("is the administrator's alone", () =>
  withRollback(async () => {
    const manager = anAdministrator({ roles: ["manager"] });
    const write = { stage: "request", version: 0, nb: "Ring." };
    const error = await writeRoutine(manager, write).catch((thrown) => thrown);
    expect(isDomainError(error) && error.kind).toBe("forbidden");
  }));
