import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import styles from "@/app/_ui/settlement/settlement.module.css";
import type { CaseMember } from "@/lib/cases/types";
import type { ArrivalPlan } from "@/lib/settlement/types";

/** How each comes, in a line or two. */
export function ArrivalPlans({
  members,
  plans,
}: {
  members: readonly CaseMember[];
  plans: readonly ArrivalPlan[];
}) {
  const t = useTranslations("settlement.travel");
  return (
    <ul className={styles.lines}>
      {members.map(({ personId, name, plannedOn, settledOn }) => {
        const plan = plans.find((one) => one.personId === personId);
        if (!plan) return null;
        const parts = [
          plan.travelMode && t(`modes.${plan.travelMode as "plane"}`),
          plan.arrivalPlace,
          plan.arrivalTime,
          plan.metBy,
          plan.interpreterUse && t(`uses.${plan.interpreterUse as "booked"}`),
        ].filter(Boolean);
        return (
          <li key={personId} className={styles.line}>
            <span>{name}</span>
            <span className={styles.quiet}>
              <DateText value={settledOn ?? plannedOn} />
              {parts.length > 0 && <> · {parts.join(" · ")}</>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
