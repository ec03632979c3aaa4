import "server-only";
import { asc, eq } from "drizzle-orm";
import { lawSetting, ownBasicAmount } from "@/db/schema/law";
import { legalRule } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";
import { makeLaw } from "../rules/law";
import type { SettingKey } from "../rules/settings";
import type { Law, LegalRule, OwnBasicAmount, OwnSetting } from "../types";

// The product's rows change with a release, and so with a new process.
let given: readonly LegalRule[] = [];

async function givenRules(scope: Scope): Promise<readonly LegalRule[]> {
  if (given.length > 0) return given;
  const rows = await scope.tx.select().from(legalRule).orderBy(asc(legalRule.position));
  given = rows.map(
    ({ ruleId, ruleVersion, position: _position, content, ...row }) =>
      ({ ...content, ...row, id: ruleId, version: ruleVersion }) as LegalRule,
  );
  return given;
}

/** What the municipality has chosen where the law does not settle the matter. */
export async function lawSettings(scope: Scope): Promise<readonly OwnSetting[]> {
  const rows = await scope.tx
    .select({
      key: lawSetting.key,
      value: lawSetting.value,
      reference: lawSetting.reference,
      version: lawSetting.version,
      changedByName: lawSetting.changedByName,
      changedAt: lawSetting.changedAt,
    })
    .from(lawSetting)
    .where(eq(lawSetting.municipalityId, scope.municipalityId));
  return rows.map((row) => ({ ...row, key: row.key as SettingKey }));
}

/** The basic amounts that the municipality has entered itself, oldest first. */
export function ownBasicAmounts(scope: Scope): Promise<OwnBasicAmount[]> {
  return scope.tx
    .select({
      validFrom: ownBasicAmount.validFrom,
      ore: ownBasicAmount.ore,
      reference: ownBasicAmount.reference,
      version: ownBasicAmount.version,
      changedByName: ownBasicAmount.changedByName,
      changedAt: ownBasicAmount.changedAt,
    })
    .from(ownBasicAmount)
    .where(eq(ownBasicAmount.municipalityId, scope.municipalityId))
    .orderBy(asc(ownBasicAmount.validFrom));
}

/** The law as it stands for the municipality: the way in for every module, see `types.ts`. */
export async function lawOf(scope: Scope): Promise<Law> {
  const [rules, settings, amounts] = await Promise.all([
    givenRules(scope),
    lawSettings(scope),
    ownBasicAmounts(scope),
  ]);
  return makeLaw(rules, settings, amounts);
}
