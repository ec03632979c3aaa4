import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import type { WholePlan } from "@/lib/programme/types";
import styles from "./plan.module.css";

/** Every version of the plan, to read, and to hold against the one that is shown. */
export function VersionsView({
  plans,
  shown,
  base,
}: {
  plans: readonly WholePlan[];
  shown: WholePlan;
  base: string;
}) {
  const t = useTranslations("programme.plan");
  if (plans.length < 2) return null;
  const { number } = shown.plan;
  return (
    <Section title={t("versions")} level={3}>
      <ul className={styles.list}>
        {plans.toReversed().map(({ plan }) => (
          <li key={plan.id} className={styles.part}>
            <AppLink href={`${base}/plan?versjon=${plan.number}`}>
              {t("version", { number: plan.number, status: t(`status.${plan.status}`) })}
            </AppLink>
            {plan.inForceFrom && (
              <p className={styles.quiet}>
                <DateText value={plan.inForceFrom} />
                {plan.replacedOn && (
                  <>
                    –<DateText value={plan.replacedOn} />
                  </>
                )}
              </p>
            )}
            {plan.number !== number && (
              <AppLink href={`${base}/plan?versjon=${number}&mot=${plan.number}`}>
                {t("compare", { before: plan.number, after: number })}
              </AppLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
