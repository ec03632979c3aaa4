import "server-only";
import { and, eq } from "drizzle-orm";
import { watchSignalSetting } from "@/db/schema/watch";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { watchKeepers } from "../access";
import { setSignalInput } from "../input";
import { signalRows } from "../queries/signal-settings";
import { SIGNALS } from "../rules/signals";
import { keepWatch } from "./keep-watch";

/**
 * Sets how the municipality looks for one thing, and looks over the record at once. Errors:
 * `watch.errors.out-of-range` at the field, and `errors.changed-meanwhile` with what stands.
 */
export const setSignal = command({
  name: "watch.set-signal",
  input: setSignalInput,
  roles: watchKeepers,
  async run(scope, { signal, isOn, threshold, months, version }) {
    const { tx, municipalityId } = scope;
    const before = (await signalRows(scope)).find((row) => row.signal === signal);
    const rule = SIGNALS.find(({ code }) => code === signal);
    if (!before || !rule) return fail("errors.invalid-value");
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const fields = {
      ...outside("threshold", threshold, rule.threshold),
      ...outside("months", months, rule.months),
    };
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    const after = {
      isOn,
      threshold: rule.threshold && (threshold ?? rule.threshold.default),
      months: rule.months && (months ?? rule.months.default),
    };
    const written =
      version === 0
        ? await tx
            .insert(watchSignalSetting)
            .values({ municipalityId, signal, ...after })
            .onConflictDoNothing()
            .returning({ signal: watchSignalSetting.signal })
        : await tx
            .update(watchSignalSetting)
            .set({ ...after, version: version + 1 })
            .where(
              and(
                eq(watchSignalSetting.municipalityId, municipalityId),
                eq(watchSignalSetting.signal, signal),
                eq(watchSignalSetting.version, version),
              ),
            )
            .returning({ signal: watchSignalSetting.signal });
    if (written.length === 0) return fail("errors.changed-meanwhile", { data: before });
    scope.audit({
      action: "watch.set-signal",
      objectType: "watch_signal",
      objectId: signal,
      changes: changesBetween<Record<string, unknown>>(before, after),
    });
    await keepWatch(scope, null, "settings_changed");
    return ok({ signal });
  },
});

type Range = { min: number; max: number } | null;

function outside(
  field: string,
  value: number | null | undefined,
  range: Range,
): Record<string, string[]> {
  if (!range || value === null || value === undefined) return {};
  return value < range.min || value > range.max ? { [field]: ["watch.errors.out-of-range"] } : {};
}
