import { useFormatter, useTranslations } from "next-intl";
import styles from "@/app/_ui/placements/placements.module.css";
import { hoursInPlan, type PlanLine } from "@/lib/placements/rules/hours";
import type { WholePlacement } from "@/lib/placements/types";

/** How the hours of a placement stand in the plan, which alone counts them. */
export function HoursNote({
  placement,
  lines,
}: {
  placement: WholePlacement;
  lines: readonly PlanLine[];
}) {
  const t = useTranslations("placements.person");
  const format = useFormatter();
  if (placement.endedOn) return null;
  const stands = hoursInPlan(placement, lines);
  switch (stands.kind) {
    case "same":
      return <p className={styles.quiet}>{t("hoursSame")}</p>;
    case "differs":
      return <p>{t("hoursDiffer", { planned: format.number(stands.planned / 60) })}</p>;
    case "outside":
      return <p>{t("hoursOutside")}</p>;
    default:
      return <p className={styles.quiet}>{t("hoursNotInPlan")}</p>;
  }
}
