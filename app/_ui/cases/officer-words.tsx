import { useTranslations } from "next-intl";
import type { Officer } from "@/lib/cases/types";

/** Who works with a case and as what; someone with several roles is named once. */
export function OfficerWords({
  officers,
}: {
  officers: readonly Pick<Officer, "name" | "role">[];
}) {
  const t = useTranslations("cases");
  const byName = new Map<string, string[]>();
  for (const { name, role } of officers) {
    byName.set(name, [...(byName.get(name) ?? []), t(`roleShort.${role}`)]);
  }
  if (byName.size === 0) return <>{t("list.noOfficer")}</>;
  return <>{[...byName].map(([name, roles]) => `${name} (${roles.join(", ")})`).join(", ")}</>;
}
