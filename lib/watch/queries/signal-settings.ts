import "server-only";
import { eq } from "drizzle-orm";
import { watchSignalSetting } from "@/db/schema/watch";
import type { Scope } from "@/lib/platform/transaction";
import { DEFAULT_SETTINGS, SIGNAL_CODES, type SignalSettings } from "../rules/signals";
import type { SignalRow } from "../types";

const s = watchSignalSetting;

/** How each signal is set in the municipality. */
export async function signalRows(scope: Scope): Promise<SignalRow[]> {
  const rows = await scope.tx.select().from(s).where(eq(s.municipalityId, scope.municipalityId));
  return SIGNAL_CODES.map((signal) => {
    const own = rows.find((row) => row.signal === signal);
    if (!own) return { signal, ...DEFAULT_SETTINGS[signal], isDefault: true, version: 0 };
    const { isOn, threshold, months, version } = own;
    return { signal, isOn, threshold, months, isDefault: false, version };
  });
}

/** The same by signal, as the rules read it. */
export async function signalSettings(scope: Scope): Promise<SignalSettings> {
  const rows = await signalRows(scope);
  return Object.fromEntries(
    rows.map(({ signal, isOn, threshold, months }) => [signal, { isOn, threshold, months }]),
  ) as SignalSettings;
}
