import "server-only";
import { programmeSetting } from "@/db/schema/programme";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { settingRoles } from "../access";
import { setProgrammeSettingsInput } from "../input/contract";
import { programmeSettings } from "../queries/settings";

/**
 * Sets what the municipality holds to be full time, and what it undertakes in contracts. The weeks of
 * every plan are counted by it from then on; signed contracts stay.
 */
export const setProgrammeSettings = command({
  name: "programme.set-programme-settings",
  input: setProgrammeSettingsInput,
  roles: settingRoles,
  async run(scope, { version, fullTime, fullTimeWithHomework, dutiesNb, dutiesNn, dutiesEn }) {
    const before = await programmeSettings(scope);
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const duties = { nb: dutiesNb, nn: dutiesNn, en: dutiesEn };
    const content = {
      fullTimeMinutes: fullTime ?? before.fullTimeMinutes,
      fullTimeWithHomeworkMinutes: fullTimeWithHomework ?? before.fullTimeWithHomeworkMinutes,
      municipalityDuties: Object.fromEntries(
        Object.entries(duties).filter(([, all]) => all.length > 0),
      ),
    };
    const row = {
      ...content,
      version: version + 1,
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
    };
    const { municipalityId } = scope;
    await scope.tx
      .insert(programmeSetting)
      .values({ municipalityId, ...row })
      .onConflictDoUpdate({ target: programmeSetting.municipalityId, set: row });
    scope.audit({
      action: "programme.set-programme-settings",
      objectType: "municipality",
      objectId: municipalityId,
      changes: changesBetween<Record<string, unknown>>(before, content),
    });
    return ok({ municipalityId });
  },
});
