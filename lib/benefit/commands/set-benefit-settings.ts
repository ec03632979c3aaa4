import "server-only";
import { benefitSetting } from "@/db/schema/benefit";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { benefitSettingRoles } from "../access";
import { benefitSettingsInput } from "../input/facts";
import { benefitSettings } from "../queries/settings";

const act = "benefit.set-benefit-settings";

/**
 * Sets whether another one must approve a month, and the pay type of the payroll file.
 *
 * Errors: `errors.changed-meanwhile`.
 */
export const setBenefitSettings = command({
  name: act,
  input: benefitSettingsInput,
  roles: benefitSettingRoles,
  async run(scope, { fourEyes, payType: typed, version }) {
    const before = await benefitSettings(scope);
    if (before.version !== version) return fail("errors.changed-meanwhile");
    const payType = typed ?? null;
    const content = {
      ...{ fourEyes, payType },
      version: version + 1,
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
    };
    await scope.tx
      .insert(benefitSetting)
      .values({ municipalityId: scope.municipalityId, ...content })
      .onConflictDoUpdate({ target: benefitSetting.municipalityId, set: content });
    scope.audit({
      action: act,
      objectType: "benefit_setting",
      objectId: scope.municipalityId,
      changes: changesBetween(
        { fourEyes: before.fourEyes, payType: before.payType },
        { fourEyes, payType },
      ),
    });
    return ok({});
  },
});
