import { expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { anAdministrator, resultOf } from "@/lib/users/fixtures";
import { supportContacts } from "../queries/support-contacts";
import { setSupportContact } from "./set-support-contact";

const contactOf = async (ctx: Ctx, register: string) =>
  (await inScope(ctx, supportContacts)).find((one) => one.register === register);

it("keeps whom to ask about a register, and takes it away again", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    expect(await contactOf(ctx, "nir")).toEqual({ register: "nir", contact: null, version: 0 });
    const write = { register: "nir", contact: "Anne, superbruker" };
    resultOf(await setSupportContact(ctx, { ...write, version: 0 }));
    expect(await contactOf(ctx, "nir")).toMatchObject({ contact: "Anne, superbruker", version: 1 });
    expect(await contactOf(ctx, "imdinett")).toMatchObject({ contact: null });
    resultOf(await setSupportContact(ctx, { register: "nir", version: 1 }));
    expect(await contactOf(ctx, "nir")).toMatchObject({ contact: null, version: 2 });
  }));

it("tells the later of two what stands", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    resultOf(await setSupportContact(ctx, { register: "nir", contact: "Deres", version: 0 }));
    expect(
      await setSupportContact(ctx, { register: "nir", contact: "Mitt", version: 0 }),
    ).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { contact: "Deres", version: 1 } },
    });
  }));

it("is the administrator's alone, and behind the wall", () =>
  withRollback(async () => {
    const ctx = anAdministrator();
    resultOf(await setSupportContact(ctx, { register: "nir", contact: "Anne", version: 0 }));
    const elsewhere = { ...ctx, municipalityId: "5001" as Ctx["municipalityId"] };
    expect(await contactOf(elsewhere, "nir")).toMatchObject({ contact: null });
    const manager = anAdministrator({ roles: ["manager"] });
    const write = { register: "nir", contact: "Nei", version: 1 };
    const error = await setSupportContact(manager, write).catch((thrown) => thrown);
    expect(isDomainError(error) && error.kind).toBe("forbidden");
  }));
