import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Stack } from "@/app/_ui/kit/page";
import type { Plan } from "@/lib/guidance/types";
import type { PlainDate } from "@/lib/platform/dates";
import { Review } from "./plan/plan.view";

/** The goals of the plan that stands, when it is looked at again, and the way to it. */
export function PlanSummary({
  caseId,
  plan,
  today,
}: {
  caseId: string;
  plan: Plan | null;
  today: PlainDate;
}) {
  const t = useTranslations("guidance.plan");
  const href = `/saker/${caseId}/veiledning/plan`;
  if (!plan) {
    return (
      <p>
        {t("empty")}. <AppLink href={href}>{t("write")}</AppLink>
      </p>
    );
  }
  return (
    <Stack>
      {plan.goals.length > 0 && (
        <ul>
          {plan.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      )}
      <div>
        <Review reviewOn={plan.reviewOn} today={today} />
      </div>
      <AppLink href={href}>{t("see")}</AppLink>
    </Stack>
  );
}
