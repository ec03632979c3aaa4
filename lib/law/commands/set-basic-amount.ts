import "server-only";
import { and, eq } from "drizzle-orm";
import { ownBasicAmount } from "@/db/schema/law";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { lawKeepers } from "../access";
import { setBasicAmountInput } from "../input";
import { lawOf, ownBasicAmounts } from "../queries/law";

const ORE_IN_KRONE = 100;

/** Enters a basic amount (G) that the product does not have yet, or corrects one that was entered. */
export const setBasicAmount = command({
  name: "law.set-basic-amount",
  input: setBasicAmountInput,
  roles: lawKeepers,
  async run(scope, { validFrom, kroner, reference, version }) {
    const { rules } = await lawOf(scope);
    const given = rules.findLast(({ id }) => id === "G")?.validFrom ?? "";
    if (validFrom <= given) {
      return fail("errors.invalid-input", { fields: { validFrom: ["law.errors.amount-given"] } });
    }
    const before = (await ownBasicAmounts(scope)).find((one) => one.validFrom === validFrom);
    if ((before?.version ?? 0) !== version)
      return fail("errors.changed-meanwhile", { data: before });
    const ore = kroner * ORE_IN_KRONE;
    const row = {
      ore,
      reference,
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
      version: version + 1,
    };
    const written = before
      ? await scope.tx
          .update(ownBasicAmount)
          .set(row)
          .where(
            and(
              eq(ownBasicAmount.municipalityId, scope.municipalityId),
              eq(ownBasicAmount.validFrom, validFrom),
              eq(ownBasicAmount.version, version),
            ),
          )
          .returning({ ore: ownBasicAmount.ore })
      : await scope.tx
          .insert(ownBasicAmount)
          .values({ municipalityId: scope.municipalityId, validFrom, ...row })
          .onConflictDoNothing()
          .returning({ ore: ownBasicAmount.ore });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: "law.set-basic-amount",
      objectType: "basic_amount",
      changes: [
        { field: "validFrom", before: before?.validFrom ?? null, after: validFrom },
        { field: "kroner", before: before ? before.ore / ORE_IN_KRONE : null, after: kroner },
        { field: "reference", before: before?.reference ?? null, after: reference },
      ],
    });
    return ok({ validFrom, ore });
  },
});
