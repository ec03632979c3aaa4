import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import type { BelowLeast } from "@/lib/law/rules/norwegian-goal";

/** Goals of the plan that are below the guiding least level, with the ground that the plan gives. */
export function GoalsBelow({
  below,
  reason,
  law,
}: {
  below: readonly BelowLeast[];
  reason: string | null;
  law: string | null;
}) {
  const t = useTranslations("norwegian.course");
  const words = useTranslations("norwegian.skills");
  if (below.length === 0) return null;
  return (
    <Alert tone={reason ? "info" : "warning"} title={t("below")} level={3}>
      <ul>
        {below.map(({ skill, goal, least }) => (
          <li key={skill}>{t("belowText", { skill: words(skill), goal, least })}</li>
        ))}
      </ul>
      <p>{reason ? t("belowReason", { reason }) : t("belowNoReason")}</p>
      {law && <p>{law}</p>}
    </Alert>
  );
}
